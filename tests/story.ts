import type { Step, Story } from '../src/model/story-schema';

const step = (id: string, rest: Partial<Step>): Step => ({
  id,
  title: 'A title',
  text: ['A sentence.'],
  notes: [],
  see: '',
  views: ['map'],
  records: ['2011-06-belgrade'],
  ...rest,
});

/** A step for each kind of picture; the words are as long as a story may have them. */
export const story: Story = {
  id: 'every-picture',
  title: 'Fourteen years of meetings, a picture of every kind',
  audience: 'those who test the slides',
  minutes: 6,
  steps: [
    step('region', {
      title: 'Twenty meetings since 2011',
      text: [
        'Since **June 2011** the coordinators have met in **14 places** across South-East Europe and beyond.',
        'Two meetings were online, and for one the source states no venue.',
      ],
      notes: ['Name the first meeting.', 'Pause for the map.'],
      records: ['2011-06-belgrade', '2024-06-zagreb'],
    }),
    step('refugee-crisis', {
      title: 'The refugee crisis comes to the table',
      text: [
        'In **Stockholm** the Network and Sweden discussed the impact of the crisis on the vulnerability of displaced people to trafficking.',
        'Six months later, in **Tirana**, the focus was on unaccompanied and separated children.',
      ],
      notes: ['Stockholm lies far from the region: say why the Network met there.'],
      see: 'themes=refugee-crisis&from=2015&to=2016',
      records: ['2015-11-stockholm', '2016-05-tirana'],
    }),
    step('prosecution', {
      title: 'Prosecution, and nine ministers sign',
      text: ['In **Skopje** the Network turned to prosecution; four months later nine ministers signed in **Brdo**.'],
      see: 'from=2017-11&to=2018'.replace('2017-11', '2017-11-01'),
      records: ['2017-11-skopje', '2018-03-brdo', '2018-03-16-joint-declaration'],
    }),
    step('all-years', {
      title: 'One or two meetings in every year',
      text: ['No year since 2011 is without a meeting. Five milestones stand beside them.'],
      notes: ['Read the milestones aloud.'],
      views: ['timeline'],
    }),
    step('covid', {
      title: 'Ten years, then COVID-19',
      text: [
        'In March 2020 the coordinators met in **Ljubljana**; six weeks later they met **online**.',
        'The next meeting with a stated place was in 2022.',
      ],
      see: 'from=2020&to=2021',
      views: ['timeline'],
      records: ['2020-03-ljubljana', '2020-04-online'],
    }),
    step('table-without', {
      title: 'The round table without ICMPD',
      text: [
        'Without ICMPD the institutions fall into groups around **Slovenia** and around **UNODC** and **France**.',
      ],
      see: 'hub=hidden',
      views: ['network'],
    }),
    step('table-with', {
      title: 'The round table with ICMPD',
      text: ['With its Secretariat the Network holds together: ICMPD took part in **10** of the meetings convened.'],
      see: 'hub=shown&from=2017&to=2021',
      views: ['network'],
    }),
    step('pairs', {
      title: 'Who convened with whom',
      text: ['A thicker line means more meetings convened together.'],
      see: 'network=pairs',
      views: ['network'],
    }),
    step('reach', {
      title: 'Sixteen countries named with a meeting',
      text: ['Each row is a country, each column a year. An empty cell means that the source does not name it.'],
      see: 'themes=eu-law-and-policy',
      views: ['reach'],
    }),
    step('children', {
      title: 'Children, in three places',
      text: [
        'Three meetings took up **children**: Belgrade in 2011, Vienna in 2015 and Tirana in 2016, where unaccompanied children were the focus.',
        'The source names an organiser for two of them.',
      ],
      notes: ['Compare the map with the round table.'],
      see: 'themes=children',
      views: ['map', 'network'],
      records: ['2011-06-belgrade', '2015-03-vienna', '2016-05-tirana'],
    }),
    step('compared', {
      title: 'COVID-19 and the war in Ukraine',
      text: ['One meeting took up **COVID-19**, one **Ukraine**.'],
      see: 'compare=themes.covid-19.ukraine-crisis',
      views: ['map', 'timeline'],
      records: ['2020-04-online', '2022-06-budva'],
    }),
  ],
};
