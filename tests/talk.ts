import type { Step, Story } from '../src/model/story-schema';

const step = (id: string, rest: Pick<Step, 'title' | 'text' | 'notes'> & Partial<Step>): Step => ({
  id,
  see: '',
  views: ['map'],
  records: ['2011-06-belgrade'],
  ...rest,
});

/** A short story for the tests of its windows; what it says is in the source. */
export const talk: Story = {
  id: 'talk',
  title: 'Crises in the Network’s work',
  audience: 'those who test the windows',
  minutes: 2,
  steps: [
    step('belgrade', {
      title: 'Belgrade begins',
      text: ['They first met in **Belgrade** on 8 June 2011. Most attention went to street children.'],
      notes: ['For Belgrade the source names no organiser and no result.'],
      see: 'to=2011',
      seconds: 12,
    }),
    step('refugee-crisis', {
      title: 'The refugee crisis comes to the table',
      text: [
        'In **Stockholm** the Network and Sweden discussed the impact of the crisis on the vulnerability of displaced people to trafficking.',
        'Six months later, in **Tirana**, the focus was on unaccompanied and separated children.',
      ],
      notes: [
        'Stockholm lies far from the region: the meeting was held with Sweden.',
        'Tirana was on 12 May 2016. Point at the two cities before going on.',
      ],
      see: 'themes=refugee-crisis',
      records: ['2015-11-stockholm', '2016-05-tirana'],
    }),
    step('online', {
      title: 'Six weeks later, online',
      text: ['On 15 April 2020 the coordinators met **online** about assistance during the pandemic.'],
      notes: [],
      see: 'themes=covid-19',
      records: ['2020-04-online'],
    }),
  ],
};
