import type { Catalog } from '../model/catalog';
import { foreign } from '../text/en/foreign';

/** What has to stand with anything shown or saved of a dataset that is not the Network's own; empty for its own. */
export const foreignLine = ({ isForeign, network }: Pick<Catalog, 'isForeign' | 'network'>): string =>
  isForeign ? foreign.line(network.name) : '';
