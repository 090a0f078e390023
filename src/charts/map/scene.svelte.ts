import type { Topology } from 'topojson-specification';
import type { Catalog } from '../../model/catalog';
import { formatDays } from '../../text/format';
import { words } from '../../text/words';
import type { Highlight } from '../emphasis';
import { readBasemap } from './basemap';
import { holdsPoint, middleOf, shift, type Box } from './boxes';
import { farFirst, homePlaces, MOST_BEACONS } from './home';
import { landOf } from './land';
import { layoutNames, layoutPlaces, type LayoutInput, type MapLayout } from './layout';
import type { Look } from './look.svelte';
import { nameAll } from './named';
import { project, unproject } from './projection';
import { markKeys, withShelf } from './rove';
import { shelved } from './shelf';
import { countryNamesOf, hostsOf, spotsOf } from './spots';

/** Lit places with large names; more would not find room. */
const MOST_LEADS = 6;
/** Narrower views have smaller beads. */
const NARROW_PX = 480;

/** What a scene follows from. */
export interface Given {
  readonly catalog: Catalog;
  readonly topology: Topology;
  readonly matched: Highlight['matched'];
  /** Shown to a room: what is lit has large names and is in view, wherever it is. */
  readonly stage: boolean;
  readonly selected: Highlight['selected'];
}

/** What the map shows for a catalog and a view: each part follows from what is given and where the map looks. */
export class Scene {
  /** What floats over the map, in pixels of its frame; null until it is known, and nothing is laid out before. */
  hud = $state.raw<readonly Box[] | null>(null);

  readonly #given: Given;
  readonly #look: Look;

  constructor(given: Given, look: Look) {
    this.#given = given;
    this.#look = look;
  }

  readonly spots = $derived.by(() => spotsOf(this.#given.catalog));
  readonly hosts = $derived(hostsOf(this.spots));
  readonly home = $derived(homePlaces(this.spots));
  readonly homeSpots = $derived(this.spots.filter(({ id }) => this.home.has(id)));
  readonly land = $derived.by(() => landOf(this.#given.topology));
  readonly shelf = $derived.by(() => shelved(this.#given.catalog, this.#given.matched));

  readonly #basemap = $derived.by(() => readBasemap(this.#given.topology));
  readonly #countryNames = $derived.by(() => countryNamesOf(this.#given.catalog));

  /** Places of what is lit on a stage, or none. */
  readonly lit = $derived.by(() => {
    const { stage, matched } = this.#given;
    if (!stage || !matched) return [];
    return this.spots.filter((spot) => spot.meetings.some(({ id }) => matched.has(id)));
  });
  /** What stays in its country on a stage. On the page no filter moves a bead, so that the eye can follow. */
  readonly #isFirm = $derived.by(() => {
    if (!this.#given.stage) return undefined;
    const { matched } = this.#given;
    return matched ? (meetings: readonly string[]) => matched.anyIn(meetings) : undefined;
  });
  /** On a stage only what is lit has a name, and the others take no room for theirs. */
  readonly #isNameless = $derived.by(() => {
    const isLit = this.#isFirm;
    return isLit && ((meetings: readonly string[]) => !isLit(meetings));
  });
  /** Days of what has a large name. */
  readonly #lead = $derived.by(() => {
    const { matched, catalog } = this.#given;
    if (this.lit.length === 0 || this.lit.length > MOST_LEADS) return null;
    const ids = this.lit.flatMap((spot) => spot.meetings.map(({ id }) => id)).filter((id) => matched?.has(id));
    return new Map(
      ids.map((id) => {
        const { start, end } = catalog.meeting.get(id)!;
        return [id, formatDays(start, end)];
      }),
    );
  });

  readonly #frame = $derived.by(() => {
    const settled = this.#look.settled;
    if (!settled || !this.hud) return null;
    const { zoom, view } = settled;
    return { zoom, view, avoid: this.hud.map((box) => shift(box, { x: view.left, y: view.top })) };
  });

  readonly #input = $derived.by((): LayoutInput | null => {
    const frame = this.#frame;
    return (
      frame && {
        ...frame,
        spots: this.spots,
        basemap: this.#basemap,
        countryNames: this.#countryNames,
        hosts: this.hosts,
        r: frame.view.right - frame.view.left < NARROW_PX ? 6 : 7,
        lead: this.#lead,
        ...(this.#isFirm && { isFirm: this.#isFirm, isNameless: this.#isNameless! }),
        nameOfMany: words.map.places,
      }
    );
  });
  readonly places = $derived(this.#input && layoutPlaces(this.#input));
  /** As if there were no filter; `layout` differs in the names alone. */
  readonly #resting = $derived<MapLayout>(
    this.#input && this.places
      ? layoutNames(this.#input, this.places)
      : { marks: [], names: [], taken: { beads: [], leaders: [] } },
  );
  readonly layout = $derived.by(() => (this.#frame ? nameAll(this.#resting, this.#frame, this.#given) : this.#resting));

  readonly #farFromHome = $derived(farFirst(this.spots, this.home));
  /** Far places out of view; those with most meetings first. */
  readonly farSpots = $derived.by(() => {
    const settled = this.#look.settled;
    if (!settled) return [];
    return this.#farFromHome.filter((spot) => !holdsPoint(settled.view, project(spot, settled.zoom)));
  });
  /** The far places for which a beacon speaks; the others share a button. */
  readonly beacons = $derived(this.farSpots.slice(0, MOST_BEACONS));
  readonly far = $derived(new Set(this.beacons.map(({ id }) => id)));

  readonly middle = $derived.by(() => {
    const settled = this.#look.settled;
    if (!settled) return { lon: 0, lat: 0 };
    return unproject(middleOf(settled.view), settled.zoom);
  });

  /** True where a way back to the resting view is offered. */
  readonly back = $derived.by(() => !this.#look.seesHome);

  // By themselves, since no name and no filter changes them.
  readonly #markKeys = $derived.by(() => markKeys(this.#given.catalog, this.places?.marks ?? [], this.far));
  /** Key of the button of each meeting. */
  readonly keys = $derived.by(() => withShelf(this.#markKeys, this.shelf.shown));
}
