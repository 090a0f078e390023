import { describe, expect, it } from 'vitest';
import { COUNTED_ROLES } from '../../src/model/catalog';
import { selectedInShort } from '../../src/panels/reading/in-short';
import { words } from '../../src/text/words';
import { catalog } from '../real';

const inShort = (focus: string | null) => {
  const told = selectedInShort(catalog, focus, COUNTED_ROLES);
  return told && `${told.name} | ${told.days}`;
};

describe('what is selected, in one line', () => {
  it.each([
    ['2022-06-budva', 'Budva 2022: the Ukraine crisis | 2 June 2022'],
    ['2015-03-vienna', 'Vienna 2015: data sharing and children | 30–31 March 2015'],
    ['2010-10-brdo-kranj', 'Decision to hold regular meetings | 20 October 2010'],
    ['budva', 'Budva, Montenegro | 2 June 2022'],
    ['vienna', 'Vienna, Austria | 2 meetings, 2015–2017'],
    ['unodc', 'UNODC | 2 meetings, 2017–2021'],
    ['icmpd', 'ICMPD | 10 meetings, 2015–2024'],
    ['rs', 'Serbia | 8 June 2011'],
  ])('%s: %s', (focus, told) => expect(inShort(focus)).toBe(told));

  it('is nothing where nothing is selected', () => {
    expect(inShort(null)).toBeNull();
    expect(inShort('atlantis')).toBeNull();
  });
});

describe('what a filter leaves, in one line', () => {
  it.each<[Parameters<typeof words.reading.inShort>, string]>([
    [[2, 20, ['COVID-19', 'Ukraine crisis']], '2 of 20 meetings: COVID-19, Ukraine crisis'],
    [[20, 20, ['2011 – 2024']], '20 of 20 meetings: 2011 – 2024'],
    [[20, 20, []], '20 meetings'],
    [[1, 1, []], '1 meeting'],
  ])('%j: %s', (told, line) => expect(words.reading.inShort(...told)).toBe(line));
});
