import type { Catalog } from '../../model/catalog';
import type { Convening } from '../../model/convening';
import type { InstitutionKind } from '../../model/schema';
import { placeAndTime } from '../naming';
import { printName } from './convened';

/** An institution with its counted meetings. */
export interface ConvenerEntry {
  readonly id: string;
  readonly kind: InstitutionKind;
  readonly name: string;
  /** `Vienna 2015`, or `Vienna Mar 2015` where there were two that year; in the order of time. */
  readonly meetings: readonly string[];
  /** None of them matches the filter. */
  readonly isFaint: boolean;
}

/** The institutions of the network in words, those with most meetings first; the country's name is that of the last. */
export function convenerEntries(
  catalog: Catalog,
  { conveners }: Convening,
  isShown: (meeting: string) => boolean,
): ConvenerEntry[] {
  return conveners.map(({ id, meetings }) => {
    const institution = catalog.institution.get(id)!;
    const found = meetings.map((meeting) => catalog.meeting.get(meeting)!);
    return {
      id,
      kind: institution.kind,
      name: printName(catalog, institution, found.at(-1)?.start ?? ''),
      meetings: found.map((meeting) => placeAndTime(catalog, meeting)),
      isFaint: !meetings.some(isShown),
    };
  });
}
