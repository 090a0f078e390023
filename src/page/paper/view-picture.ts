import type { Topology } from 'topojson-specification';
import { captioned } from '../../export/captioned';
import type { EmbeddedView } from '../../export/embed-code';
import { pictureOf, type Picture } from '../../export/picture';
import { stepFoot } from '../../export/step-foot';
import type { Catalog } from '../../model/catalog';
import type { Meeting } from '../../model/schema';
import type { Facets } from '../../query/facets';
import { formatDays } from '../../text/format';
import { later } from '../../text/later';
import { words } from '../../text/words';
import { drawView } from './draw-view';
import { captionsOf } from './step-captions';
import { showStep } from './step-shown';

interface Asked {
  readonly catalog: Catalog;
  readonly facets: Facets;
  /** null where the map could not be loaded; it then has no picture. */
  readonly topology: Topology | null;
  readonly view: EmbeddedView;
  /** The query of what is shown, the meetings that it lets through, and what it shows in words. */
  readonly see: string;
  readonly meetings: readonly Meeting[];
  readonly title: string;
}

/** Size in pixels of each view without its captions. */
const SIZES = {
  map: { width: 1120, height: 760 },
  timeline: { width: 1120, height: 380 },
  network: { width: 1120, height: 760 },
} as const;

const HEADINGS = { map: words.map.heading, timeline: words.timeline.heading, network: words.network.title };

/** A view of what is shown as a picture that says what it shows, whose it is and what it rests on. */
export async function viewPicture({ catalog, facets, topology, view, see, meetings, title }: Asked): Promise<Picture> {
  const shown = showStep(catalog, facets, see);
  const drawing = await drawView({ catalog, topology, shown, view, ...SIZES[view] });
  const captions = captionsOf(catalog, shown, [view]);
  const { name, version, updated, licence } = catalog.network;
  const foot = stepFoot(
    catalog,
    { records: meetings.map(({ id }) => id) },
    {
      hasMap: view === 'map',
      byTheme: shown.byTheme,
      seen: [title, name, captions, drawing.root.textContent, drawing.alt],
    },
  );
  const data = `${words.shell.footer.data(version, formatDays(updated))} ${words.shell.footer.licence(licence)}`;
  return pictureOf(
    captioned(drawing, {
      title,
      of: later.share.picture.of(name, HEADINGS[view]),
      notes: [...captions, ...foot, data],
    }),
  );
}
