import { describe, expect, it } from 'vitest';
import { Explorer, type AddressBar } from '../../src/query/explorer.svelte';
import { DEFAULT_SELECTION, NO_FILTER } from '../../src/query/selection';
import { catalog } from '../real';

/** The browser's history as a list with a place in it. */
class Entries implements AddressBar {
  list = [''];
  at = 0;
  constructor(first = '') {
    this.list = [first];
  }
  read = () => this.list[this.at] ?? '';
  push = (query: string) => {
    this.list = [...this.list.slice(0, this.at + 1), query];
    this.at += 1;
  };
  replace = (query: string) => {
    this.list = this.list.with(this.at, query);
  };
}

const ids = (explorer: Explorer) => explorer.shown.map(({ id }) => id);

describe('Explorer', () => {
  it('shows all twenty meetings at rest', () => {
    const explorer = new Explorer(catalog, new Entries());
    expect(explorer.shown).toHaveLength(20);
    expect(explorer.isFiltered).toBe(false);
  });

  it('writes one history entry for a choice, and Back undoes it', () => {
    const bar = new Entries();
    const explorer = new Explorer(catalog, bar);
    explorer.go({ themes: ['children'] });
    explorer.go({ focus: '2016-05-tirana' });
    expect(bar.list).toEqual(['', 'themes=children', 'themes=children&focus=2016-05-tirana']);
    bar.at = 1;
    explorer.restore();
    expect(explorer.selection.focus).toBeNull();
    expect(ids(explorer)).toEqual(['2011-06-belgrade', '2015-03-vienna', '2016-05-tirana']);
  });

  it('writes over the one entry of an embed, so that Back leads away from the page around it', () => {
    const bar = new Entries('themes=children&embed=map');
    const explorer = new Explorer(catalog, bar);
    explorer.go({ focus: '2016-05-tirana' });
    expect(bar.list).toEqual(['themes=children&focus=2016-05-tirana&embed=map']);
    explorer.go({ focus: null });
    expect(bar.list).toEqual(['themes=children&embed=map']);
  });

  it('leaves no trace of a drag but its end', () => {
    const bar = new Entries();
    const explorer = new Explorer(catalog, bar);
    explorer.preview({ from: '2014' });
    explorer.preview({ from: '2015' });
    expect(explorer.settled).toEqual(DEFAULT_SELECTION);
    expect(bar.list).toEqual(['']);
    explorer.go({ from: '2016' });
    expect(bar.list).toEqual(['', 'from=2016']);
  });

  it('writes no entry where nothing changed', () => {
    const bar = new Entries('themes=children');
    const explorer = new Explorer(catalog, bar);
    explorer.go({ themes: ['children'] });
    expect(bar.list).toEqual(['themes=children']);
  });

  it('tells what it could not use, until the next choice', () => {
    const explorer = new Explorer(catalog, new Entries('themes=cats'));
    expect(explorer.ignored).toEqual([{ key: 'themes', value: 'cats', reason: 'unknown-value' }]);
    expect(explorer.shown).toHaveLength(20);
    explorer.go(NO_FILTER);
    expect(explorer.ignored).toEqual([]);
  });

  it('knows by id what matches', () => {
    const explorer = new Explorer(catalog, new Entries('formats=online'));
    expect(explorer.matches().has('2020-04-online')).toBe(true);
    expect(explorer.matches().has('2016-05-tirana')).toBe(false);
    expect(explorer.matches().has('nobody')).toBe(false);
  });
});
