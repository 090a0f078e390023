import { KOSOVO_CODE, namesKosovo } from './names';
import type { Finding } from './problem';
import { eachText, recordsOf, type Usable } from './usable';

/** The note on Kosovo*, where the data names it and the note is missing. */
export function checkKosovo(dataset: Usable): Finding[] {
  const { network } = dataset;
  // A note that was left out for its wrong shape is still there, as undefined.
  if (!network || 'kosovoNote' in network) return [];
  let isNamed = [...recordsOf(dataset.countries)].some(([{ code }]) => code === KOSOVO_CODE);
  eachText(dataset, (text) => (isNamed ||= namesKosovo(text)));
  const wrong = 'this field is missing, although the data names Kosovo*';
  return isNamed ? [{ path: ['network', 'kosovoNote'], wrong, allowed: 'the note that its asterisk leads to' }] : [];
}
