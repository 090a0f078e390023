import { holdsPoint, middleOf, type Point } from './boxes';
import { fit, type Least, type View } from './home';
import type { Land } from './land';
import { create, type Camera, type MapAdapter, type MapCallbacks } from './leaflet-adapter';
import { project, unproject, type Place } from './projection';
import { missBy } from './reveal';
import { SIZE_RESTS_MS } from '../size-rest';

const viewOf = ({ view, zoom }: Camera): View => ({ ...unproject(middleOf(view), zoom), zoom });

/** Where the map looks and why: at rest, where the reader moved it, or at a far place. */
export class Look {
  /** Where it looks now, every step of a pinch included. */
  camera = $state.raw<Camera | null>(null);
  /** Where it looked when it last stood, or where it glides to: what layouts are made for. */
  settled = $state.raw<Camera | null>(null);
  /** True from a flight to a far place until the way back. */
  away = $state(false);
  /** When the land that was paused for is drawn. */
  landed = Promise.resolve();

  #moved = false;
  /** From the wish to go home until something else is wished for: a new size then does not lead back to what was left. */
  #isSentHome = false;
  /** True on the way home, so that the way back stays on the screen until it has led there. */
  #homing = false;
  #adapter: MapAdapter | null = null;
  readonly #home: () => readonly Place[];
  readonly #least: () => Least;

  constructor(home: () => readonly Place[], least: () => Least) {
    this.#home = home;
    this.#least = least;
  }

  /**
   * Draws the map in an element and puts `overlay` into the pane that moves with it; each layer of the land after a `pause`,
   * where one is given. Gives back its undo.
   */
  open(
    element: HTMLElement,
    overlay: HTMLElement,
    land: Land,
    hosts: ReadonlySet<string>,
    motion: boolean,
    pause?: () => Promise<void>,
  ): () => void {
    const adapter = create(element, this.#start(element), motion, {
      oncamera: (camera) => {
        this.camera = camera;
        if (camera.motion !== 'pinch') this.settled = camera;
        if (camera.motion === 'still' && this.#homing) this.#homing = this.away = false;
      },
      // No reader moves what has no size: that is Leaflet, which leads the map back into its bounds.
      onmove: () => (this.#moved ||= element.clientWidth > 0),
      onrefused: (by) => this.onrefused?.(by),
    });
    this.#adapter = adapter;
    adapter.pane.append(overlay);
    const layers = adapter.drawing(land, hosts);
    // Without land the rest is still drawn.
    if (pause) this.landed = this.#drawInTurns(adapter, layers, pause).catch(reportError);
    else for (const draw of layers) draw();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const sizes = new ResizeObserver(() => {
      // Behind another tab of a phone it has no size, and keeps its place.
      if (element.clientWidth === 0) return;
      const now = { x: element.clientWidth, y: element.clientHeight };
      // An observer also tells the size that it begins with.
      if (timer === undefined && now.x === this.size.x && now.y === this.size.y) return;
      // Begun out of sight, it has no picture to keep meanwhile.
      if (this.size.x === 0) return this.#resized(now);
      // The centre stays where it is; all is laid out once, for the last size of a run.
      adapter.shift({ x: (now.x - this.size.x) / 2, y: (now.y - this.size.y) / 2 });
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        this.#resized(now);
      }, SIZE_RESTS_MS);
    });
    sizes.observe(element);
    return () => {
      clearTimeout(timer);
      sizes.disconnect();
      element.parentElement?.append(overlay);
      adapter.destroy();
      if (this.#adapter === adapter) this.#adapter = null;
    };
  }

  async #drawInTurns(adapter: MapAdapter, layers: (() => void)[], pause: () => Promise<void>): Promise<void> {
    for (const draw of layers) {
      await pause();
      if (this.#adapter === adapter) draw();
    }
  }

  #start(element: HTMLElement): View {
    if (!this.camera) return fit(this.#home(), { x: element.clientWidth, y: element.clientHeight }, this.#least());
    return viewOf(this.camera);
  }

  #resized(size: Point): void {
    this.onresizing?.();
    this.#adapter?.resize(this.#stays ? undefined : fit(this.#home(), size, this.#least()));
    if (!this.#isSentHome) this.onresized?.();
  }

  /** Off the resting view and not on the way to it: it keeps its place where the frame changes its size. */
  get #stays(): boolean {
    return this.#moved || (this.away && !this.#homing);
  }

  /** Called when the reader draws one finger or turns a wheel over the map, which scrolls the page. */
  onrefused: MapCallbacks['onrefused'] | undefined;

  /** Called before the map takes in a new size that stays. */
  onresizing: (() => void) | undefined;

  /** Called when it has, unless the map was sent home. */
  onresized: (() => void) | undefined;

  get size(): Point {
    const view = this.camera?.view;
    return view ? { x: view.right - view.left, y: view.bottom - view.top } : { x: 0, y: 0 };
  }

  /** The resting view in the present size. */
  get rest(): View {
    return fit(this.#home(), this.size, this.#least());
  }

  goHome(animate = true): void {
    this.#isSentHome = true;
    this.#moved = false;
    this.#homing = true;
    this.#adapter?.show(this.rest, animate);
  }

  /** Flies to a far place, closer to or farther from the land only where the present zoom would not do. */
  flyTo(place: Place, animate = true): void {
    if (!this.camera) return;
    const { zoom } = this.camera;
    const rest = this.rest.zoom;
    this.#isSentHome = this.#homing = false;
    this.away = true;
    this.#adapter?.show({ lon: place.lon, lat: place.lat, zoom: Math.abs(zoom - rest) <= 1 ? zoom : rest }, animate);
  }

  /** Where it stands, or where it glides to. */
  get standing(): View | null {
    return this.settled && viewOf(this.settled);
  }

  /** Looks where another map of its size looks. */
  follow(view: View): void {
    this.#isSentHome = false;
    this.#moved = true;
    this.#adapter?.show(view, false);
  }

  /** Looks at all of some places. */
  showAll(places: readonly Place[]): void {
    this.#isSentHome = false;
    this.#moved = true;
    this.#adapter?.show(fit(places, this.size, this.#least()), true);
  }

  /**
   * Brings a place well into view: moves just enough, or goes home or flies where it is far or the map was sent away. The
   * resting view holds every place of the region, clear of what floats over the map, and stays.
   */
  reveal(place: Place, pull: Point, isHome: boolean, animate: boolean): void {
    if (!this.camera) return;
    this.#isSentHome = false;
    if (isHome && !this.#stays) return;
    const { view, zoom } = this.camera;
    const point = project(place, zoom);
    const miss = missBy(view, { x: point.x + pull.x, y: point.y + pull.y });
    if (!miss) return;
    const isFar = Math.abs(miss.x) > this.size.x || Math.abs(miss.y) > this.size.y;
    if (isFar || !isHome || this.away) {
      if (isHome) this.goHome(animate);
      else this.flyTo(place, animate);
      return;
    }
    const { x, y } = middleOf(view);
    this.#adapter?.show({ ...unproject({ x: x + miss.x, y: y + miss.y }, zoom), zoom }, animate);
  }

  zoomBy(levels: number, round?: Place): void {
    this.#adapter?.zoomBy(levels, round);
  }

  panBy(offset: Point): void {
    this.#adapter?.panBy(offset);
  }

  /** True where a place of the resting region is in view. */
  get seesHome(): boolean {
    if (!this.settled) return true;
    const { view, zoom } = this.settled;
    const home = this.#home();
    return home.length === 0 || home.some((place) => holdsPoint(view, project(place, zoom)));
  }
}
