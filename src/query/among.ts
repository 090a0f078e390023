import type { Catalog } from '../model/catalog';
import { meetingSet, type MeetingSet } from '../model/meeting-set';
import { hasBit, type Bits } from './bits';

/** A set of meetings from their positions as bits. */
export const among = (catalog: Catalog, bits: Bits): MeetingSet =>
  meetingSet(catalog, (position) => hasBit(bits, position));
