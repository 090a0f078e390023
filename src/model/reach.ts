import type { Role } from './schema';

/**
 * What a country had to do with a meeting. host: it met there, or its institution hosted; organiser: one of its
 * institutions hosted, organised or co-organised; supporter: one held another counted role; represented: said to take
 * part, guests too; presented: presented or shared practice.
 */
export const INVOLVEMENTS = ['host', 'organiser', 'supporter', 'represented', 'presented'] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

/** One country in one meeting; at least one involvement, in the order of `INVOLVEMENTS`. */
export interface ReachMeeting {
  readonly id: string;
  readonly involvement: readonly Involvement[];
}

/** One country in one year; meetings in order of time. */
export interface ReachCell {
  readonly country: string;
  readonly year: number;
  readonly meetings: readonly ReachMeeting[];
}

export interface ReachRow {
  readonly country: string;
  /** In order of time; years without a meeting are left out. */
  readonly cells: readonly ReachCell[];
  /** Position in time of its first meeting, from 0. */
  readonly first: number;
  /** Distinct meetings. */
  readonly count: number;
}

/** What has come together by the end of one meeting. */
export interface ReachStep {
  readonly meeting: string;
  /** First day, ISO. */
  readonly start: string;
  readonly meetings: number;
  readonly places: number;
  /** Countries of the places. */
  readonly hostCountries: number;
  /** Institutions with a counted role, a part counted as its whole. */
  readonly institutions: number;
}

/** Ids of meetings, in order of time, for which the source does not say so. */
export interface NotStated {
  readonly host: readonly string[];
  readonly organiser: readonly string[];
  /** Countries that took part. */
  readonly tookPart: readonly string[];
}

export interface Reach {
  /** Roles of institutions that count. */
  readonly roles: readonly Role[];
  /** From the first meeting's to the last one's, without gaps. */
  readonly years: readonly number[];
  /** In order of first appearance. */
  readonly rows: readonly ReachRow[];
  /** One for each meeting, in order of time. */
  readonly totals: readonly ReachStep[];
  readonly notStated: NotStated;
}
