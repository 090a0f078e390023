import { levelOf, sideOf } from '../../charts/emphasis';
import { homePlaces, placesToHold } from '../../charts/map/home';
import { spotsOf } from '../../charts/map/spots';
import { findHub } from '../../charts/network/hub';
import { seatName } from '../../charts/network/names';
import type { Catalog } from '../../model/catalog';
import { institutionShortName } from '../../model/names';
import { isMapped } from '../../model/on-map';
import type { StepView } from '../../model/story-schema';
import { sideNames } from '../../panels/compare/sides';
import type { StepShown } from './step-shown';
import { later } from '../../text/later';
import { words } from '../../text/words';

/** The places that the map of a step must hold, or undefined where the home region will do. */
export function placesInView(catalog: Catalog, { highlight }: StepShown) {
  const { matched } = highlight;
  if (matched === null) return undefined;
  const spots = spotsOf(catalog);
  return placesToHold(spots, homePlaces(spots), ({ meetings }) => meetings.some(({ id }) => matched.has(id)));
}

/** Meetings of the step that its map cannot show. */
function ofMap(catalog: Catalog, shown: StepShown): string[] {
  const lit = catalog.meetings.filter(({ id }) => levelOf(id, shown.highlight) !== 'faint');
  const home = homePlaces(spotsOf(catalog));
  const far = placesInView(catalog, shown)
    ? []
    : lit.filter((meeting) => isMapped(catalog, meeting) && !home.has(meeting.place!));
  const nowhere = lit.filter((meeting) => !isMapped(catalog, meeting));
  const { notMapped, outside } = later.slides;
  const names = (meetings: typeof lit) => meetings.map((meeting) => seatName(catalog, meeting));
  return [...(nowhere.length > 0 ? [notMapped(names(nowhere))] : []), ...(far.length > 0 ? [outside(names(far))] : [])];
}

function ofNetwork(catalog: Catalog, { selection: { hub: state }, convening }: StepShown): string[] {
  const hub = findHub(convening);
  if (hub === null || state === 'shown') return [];
  const meetings = convening.conveners.find(({ id }) => id === hub)?.meetings.length ?? 0;
  return [
    later.slides.hub[state](institutionShortName(catalog.institution.get(hub)!), words.network.meetings(meetings)),
  ];
}

/** What must be said beside the pictures of a step, a sentence each. */
export function captionsOf(catalog: Catalog, shown: StepShown, views: readonly StepView[]): string[] {
  const { compare } = shown.selection;
  const { a, b } = compare ? sideNames(catalog, compare) : {};
  const both = catalog.meetings.some(({ id }) => sideOf(id, shown.highlight)?.mark === 'both');
  return [
    ...(a && b && views.some((view) => view !== 'reach') ? [later.slides.sides(a.label, b.label, both)] : []),
    ...(views.includes('map') ? ofMap(catalog, shown) : []),
    ...(views.includes('network') ? ofNetwork(catalog, shown) : []),
  ];
}
