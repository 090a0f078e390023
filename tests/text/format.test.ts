import { describe, expect, it } from 'vitest';
import {
  counted,
  formatDays,
  formatDaysOfYear,
  formatList,
  formatMonth,
  formatNumber,
  formatYears,
} from '../../src/text/format';
import { words } from '../../src/text/words';

describe('format', () => {
  it.each([
    [formatDays('2011-06-08'), '8 June 2011'],
    [formatDays('2015-03-30', '2015-03-31'), '30–31 March 2015'],
    [formatDays('2015-03-31', '2015-04-02'), '31 March – 2 April 2015'],
    [formatDays('2015-12-31', '2016-01-02'), '31 December 2015 – 2 January 2016'],
    [formatDays('2011'), '2011'],
    [formatDays('2013-09-19', '2013-09-19', 'short'), '19 Sep 2013'],
    [formatDaysOfYear('2017-11-13', '2017-11-15'), '13–15 Nov'],
    [formatMonth('2019-05-01'), 'May 2019'],
    [formatYears(2011, 2016), '2011–2016'],
    [formatYears(2020, 2020), '2020'],
    [formatNumber(100000), '100,000'],
    [counted(1, 'place', 'places'), '1 place'],
    [counted(1204, 'place', 'places'), '1,204 places'],
    [
      words.map.summary(100000, 99000, 1200, 11),
      '99,000 of 100,000 meetings are on the map, in 1,200 places in 11 countries; 1,000 are not on the map.',
    ],
    [formatList(['a', 'b', 'c']), 'a, b and c'],
    [formatList(['a', 'b'], 'or'), 'a or b'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });

  it('shows the same day everywhere', () => {
    const zone = process.env.TZ;
    for (const place of ['America/New_York', 'Pacific/Kiritimati', 'UTC']) {
      process.env.TZ = place;
      expect(formatDays('2019-05-02')).toBe('2 May 2019');
    }
    process.env.TZ = zone;
  });
});
