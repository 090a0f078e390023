import type { Catalog } from '../src/model/catalog';
import { meetingSet, type MeetingSet } from '../src/model/meeting-set';

/** Meetings by their ids, as a filter gives them. */
export const meetings = (catalog: Catalog, ...ids: string[]): MeetingSet =>
  meetingSet(catalog, (position) => ids.includes(catalog.meetings[position]!.id));
