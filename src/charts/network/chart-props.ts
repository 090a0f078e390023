import type { Catalog } from '../../model/catalog';
import type { Convening } from '../../model/convening';
import type { HubState } from '../../model/network-view';
import type { Highlight } from '../emphasis';

/** What the round table and the pairs are given alike. */
export interface ChartProps {
  readonly catalog: Catalog;
  readonly highlight: Highlight;
  readonly convening: Convening;
  readonly hub: string | null;
  readonly hubState: HubState;
  /** Chosen by the reader. */
  readonly institutions: readonly string[];
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Accessible name, and the id of the text that describes the chart. */
  readonly label: string;
  readonly describedby: string;
  readonly oninstitution: (institution: string) => void;
  readonly onhover: (meetings: readonly string[]) => void;
  readonly oncyclehub: () => void;
}
