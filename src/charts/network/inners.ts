import { COUNTED_ROLES, rollUp, type Catalog } from '../../model/catalog';
import type { Convening } from '../../model/convening';
import { once } from '../../model/once';
import type { InstitutionKind } from '../../model/schema';
import { words } from '../../text/words';
import type { Seat, Type } from './block';
import { around, overlaps, type Box } from './boxes';
import { labelBox, placeInners, SIDES, type InnerPlace } from './inner-places';
import { nameAlone } from './names';
import { textWidth } from '../text-width';

/** An institution with a shape of its own: one that came back, inside the ring, or any of the pairs. */
export interface Inner extends InnerPlace {
  readonly kind: InstitutionKind;
  /** Country and name, or the name alone. */
  readonly names: readonly string[];
  /** The name fits into the shape. */
  readonly inside: boolean;
  /** The number of meetings follows the name. */
  readonly counted: boolean;
  /** Room for the label. */
  readonly box: Box;
  /** The label has room; where it has none the name comes with the pointer and the focus. */
  readonly written: boolean;
}

/** Radius in pixels of an institution of one meeting; the area grows with the meetings. */
const UNIT = 7.6;
const LARGEST = 27;
/** Places are found in the largest of these rings that is no larger, and scaled: wider frames show the same picture. */
const MODELS = [112, 92, 74, 56, 40];
const UNCOUNTED = 0.3;
/** Share of the ring's area that the shapes may fill. */
const SHARE = 0.15;
/** From a shape to its label in pixels, with room for the ring of a chosen one. */
const RING_GAP = 5;
const TYPE: Type = { size: 12, leading: 15 };

interface Candidate {
  readonly id: string;
  readonly kind: InstitutionKind;
  readonly names: readonly string[];
  /** Meetings in any role. */
  readonly meetings: readonly string[];
}

/** Places by the model that they are for. */
const placesOf = once((_: Catalog) => new Map<number, Map<string, InnerPlace>>());

/** Places follow from every role that the source names, so choosing roles moves no institution inside the ring. */
export function innersOf(
  catalog: Catalog,
  { conveners }: Convening,
  seats: readonly Seat[],
  radius: number,
  type: Type,
): Inner[] {
  const model = MODELS.find((candidate) => candidate <= radius) ?? radius;
  const candidates = candidatesOf(catalog, model < MODELS[0]!);
  const known = placesOf(catalog);
  const places = known.get(model) ?? modelPlaces(catalog, candidates, seats, model);
  known.set(model, places);
  const counted = new Map(conveners.map(({ id, meetings }) => [id, meetings.length]));
  const grown = Math.min(1.2, radius / model);
  const inners = candidates.flatMap(({ id, kind, names }) => {
    const count = counted.get(id) ?? 0;
    if (count < 2) return [];
    const { x, y, labelled } = places.get(id)!;
    const place = {
      id,
      labelled,
      r: unitOf(candidates, model) * grown * Math.sqrt(count),
      x: (x * radius) / model,
      y: (y * radius) / model,
    };
    return [{ ...place, kind, names, count }];
  });
  const placed: Inner[] = [];
  for (const { count, ...inner } of inners) {
    const labels = wordingsOf(inner.names).flatMap((wording) => {
      const { inside, width, height } = labelOf(wording, inner.r, count, type, count);
      return [inner.labelled, ...SIDES].map((labelled): Omit<Inner, 'written'> => {
        const stood = { ...inner, ...wording, inside, labelled };
        return { ...stood, box: labelBox(stood, width, height, RING_GAP) };
      });
    });
    const free = labels.find((label) => hasRoom(label, placed, inners, radius));
    placed.push({ ...(free ?? labels[0]!), written: free !== undefined });
  }
  return placed;
}

/** Ways to write a label, each with less than the one before. */
const wordingsOf = (names: readonly string[]): Pick<Inner, 'names' | 'counted'>[] => [
  { names, counted: true },
  { names: names.slice(0, 1), counted: true },
  { names: names.slice(0, 1), counted: false },
];

/** True where the label lies inside the ring, clear of all shapes and of the labels before it. */
function hasRoom(
  { id, box }: Pick<Inner, 'id' | 'box'>,
  before: readonly Inner[],
  all: readonly InnerPlace[],
  radius: number,
): boolean {
  const corners = [box.x, box.x + box.width].flatMap((x) => [box.y, box.y + box.height].map((y) => x ** 2 + y ** 2));
  if (Math.max(...corners) > radius ** 2) return false;
  if (before.some((other) => other.written && overlaps(other.box, box))) return false;
  return !all.some((other) => other.id !== id && overlaps(around(other, other.r), box));
}

function modelPlaces(catalog: Catalog, candidates: readonly Candidate[], seats: readonly Seat[], model: number) {
  const at = new Map(seats.map(({ id, angle }) => [id, { x: model * Math.sin(angle), y: -model * Math.cos(angle) }]));
  const unit = unitOf(candidates, model);
  const texts = candidates.map(({ id, names, meetings }) => {
    const r = unit * Math.sqrt(meetings.length);
    const { width, height } = labelOf({ names, counted: true }, r, meetings.length, TYPE);
    const own = meetings.map((meeting) => ({
      ...at.get(meeting)!,
      weight: isCounted(catalog, meeting, id) ? 1 : UNCOUNTED,
    }));
    return { id, r, seats: own, width, height };
  });
  return placeInners(texts, model);
}

function unitOf(candidates: readonly Candidate[], model: number): number {
  const counts = candidates.map(({ meetings }) => meetings.length);
  const unit = Math.min(UNIT, LARGEST / Math.sqrt(Math.max(1, ...counts))) * Math.min(1, Math.max(0.65, model / 100));
  const area = unit ** 2 * counts.reduce((sum, count) => sum + count, 0);
  return unit * Math.min(1, Math.sqrt((SHARE * model ** 2) / Math.max(1, area)));
}

/** Whether the name fits into the shape, and the room for its label in pixels, with `matching` the longest number. */
export function labelOf(
  { names, counted }: Pick<Inner, 'names' | 'counted'>,
  r: number,
  count: number,
  { size, leading }: Type,
  matching: number | null = null,
) {
  const inside = names.length === 1 && textWidth(names[0]!, size, 'strong') < 1.9 * r;
  const label = { names, counted, inside };
  const lines = [...innerLines(label, null, count), ...innerLines(label, matching, count)];
  return {
    inside,
    width: Math.max(...lines.map(({ text, bold }) => textWidth(text, size, bold ? 'strong' : 'plain'))),
    height: (lines.length / 2) * leading,
  };
}

const isCounted = (catalog: Catalog, meeting: string, id: string) =>
  catalog.meeting
    .get(meeting)!
    .roles.some(({ institution, role }) => rollUp(catalog, institution) === id && COUNTED_ROLES.includes(role));

/** Institutions that came back in any role; in a small ring the country is name enough where it is one of them alone. */
function candidatesOf(catalog: Catalog, isSmall: boolean): Candidate[] {
  const meetings = new Map<string, Set<string>>();
  for (const { id, roles } of catalog.meetings) {
    for (const { institution } of roles) {
      const top = rollUp(catalog, institution);
      meetings.set(top, (meetings.get(top) ?? new Set()).add(id));
    }
  }
  const candidates = [...meetings]
    .filter(([, own]) => own.size > 1)
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([id, own]): Candidate => {
      const institution = catalog.institution.get(id)!;
      return { id, kind: institution.kind, names: nameAlone(catalog, institution, [...own]), meetings: [...own] };
    });
  const isAlone = (name: string | undefined) => candidates.filter(({ names }) => names[0] === name).length === 1;
  return candidates.map((one) => (isSmall && isAlone(one.names[0]) ? { ...one, names: one.names.slice(0, 1) } : one));
}

/** Lines of an institution's label; `matching` is null where no filter is set. One meeting needs no number. */
export function innerLines(
  { names, inside, counted }: Pick<Inner, 'names' | 'inside' | 'counted'>,
  matching: number | null,
  count: number,
) {
  if (inside) return [{ text: words.network.hubCount(matching, count), bold: false }];
  const amount = count === 1 || !counted ? '' : `, ${words.network.count(matching, count)}`;
  const [first = '', second] = names;
  if (second === undefined) return [{ text: `${first}${amount}`, bold: true }];
  return [
    { text: first, bold: true },
    { text: `${second}${amount}`, bold: false },
  ];
}
