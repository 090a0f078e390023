import { describe, expect, it } from 'vitest';
import { showStep } from '../../src/page/paper/step-shown';
import { captionsOf, placesInView } from '../../src/page/paper/step-captions';
import { catalog, facets } from '../real';

const shown = (see: string) => showStep(catalog, facets, see);
const matching = (see: string) =>
  catalog.meetings.filter(({ id }) => shown(see).highlight.matched?.has(id)).map(({ id }) => id);

describe('what a step shows', () => {
  it('lights the meetings of its query, in the hue of their one family', () => {
    expect(matching('themes=refugee-crisis&to=2016')).toEqual(['2015-11-stockholm', '2016-05-tirana']);
    expect(shown('themes=refugee-crisis').highlight.family).toBe(1);
    expect(shown('themes=children.prosecution').highlight.family).toBe(0);
    expect(shown('').highlight.matched).toBeNull();
  });

  it('knows when only meetings of themes are lit', () => {
    expect(shown('themes=children').byTheme).toBe(true);
    expect(shown('compare=themes.covid-19.ukraine-crisis').byTheme).toBe(true);
    expect(shown('compare=periods.2011-2019.2020-2024').byTheme).toBe(false);
  });

  it('rings the meeting that is open, and nothing for a place', () => {
    expect(shown('focus=2016-05-tirana').highlight.selected).toBe('2016-05-tirana');
    expect(shown('focus=tirana').highlight.selected).toBeNull();
  });
});

describe('what its map holds', () => {
  it('is the region, and with Stockholm lit the region and Stockholm', () => {
    expect(placesInView(catalog, shown(''))).toBeUndefined();
    expect(placesInView(catalog, shown('themes=children'))).toBeUndefined();
    const names = placesInView(catalog, shown('from=2015&to=2015'))?.map(({ name }) => name);
    expect(names).toHaveLength(14);
    expect(names).toContain('Stockholm');
  });
});

describe('what is said beside its pictures', () => {
  it('is which meetings the map cannot show', () => {
    expect(captionsOf(catalog, shown(''), ['map'])).toEqual([
      'Not on the map: Online, Apr 2020; No venue, Jan 2021; Online, Dec 2021.',
      'Outside the picture: Stockholm 2015.',
    ]);
    expect(captionsOf(catalog, shown('from=2015&to=2015'), ['map'])).toEqual([]);
  });

  it('is what became of the institution in the middle', () => {
    expect(captionsOf(catalog, shown('hub=hidden'), ['network'])).toEqual([
      'ICMPD (10 meetings) is left out of the picture.',
    ]);
    expect(captionsOf(catalog, shown(''), ['network'])).toEqual(['ICMPD (10 meetings) is drawn as an outline.']);
    expect(captionsOf(catalog, shown('hub=shown'), ['network'])).toEqual([]);
    expect(captionsOf(catalog, shown('hub=hidden'), ['timeline'])).toEqual([]);
  });

  it('is what the marks of a comparison mean, the cross only where a meeting is on both sides', () => {
    expect(captionsOf(catalog, shown('compare=periods.2011-2019.2020-2024'), ['timeline'])).toEqual([
      'Plain bead: Before 2020. Bead with a bar: Since 2020.',
    ]);
    expect(captionsOf(catalog, shown('compare=themes.children.refugee-crisis'), ['timeline'])).toEqual([
      'Plain bead: Children. Bead with a bar: Refugee crisis & mixed migration. Bead with a cross: both.',
    ]);
  });
});
