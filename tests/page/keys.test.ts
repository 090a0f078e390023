import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pressed } from '../../src/page/keys';
import type { Page } from '../../src/page/page.svelte';
import { DEFAULT_SELECTION, type Selection } from '../../src/query/selection';

let openDialog: object | null = null;
beforeEach(() => {
  openDialog = null;
  vi.stubGlobal('document', { querySelector: () => openDialog });
});
afterEach(() => vi.unstubAllGlobals());

interface How {
  /** Part of a selector that finds what the key is pressed on. */
  on?: string;
  letterKeys?: boolean;
  ctrlKey?: boolean;
  altKey?: boolean;
}

/** What a key does to a page that shows a selection, in words. */
function press(key: string, asked: Partial<Selection> = {}, { on = '', letterKeys = true, ...held }: How = {}) {
  const done: string[] = [];
  const page = {
    explorer: {
      selection: { ...DEFAULT_SELECTION, ...asked },
      go: (patch: object) => done.push(`go ${JSON.stringify(patch)}`),
    },
    shown: { dismiss: () => done.push('dismiss') },
    staging: { isOn: false },
    details: { close: () => done.push('close') },
    letterKeys,
    about: (keys: boolean) => done.push(`about ${keys}`),
    show: (panel: string) => done.push(`show ${panel}`),
    showTable: async (table: string) => void done.push(`table ${table}`),
  };
  const target = { closest: (selector: string) => (on !== '' && selector.includes(on) ? {} : null) };
  const event = { key, target, defaultPrevented: false, ctrlKey: false, metaKey: false, altKey: false, ...held };
  pressed(event as unknown as KeyboardEvent, page as unknown as Page);
  return done;
}

describe('Escape', () => {
  it.each<[Partial<Selection>, string[]]>([
    [{}, ['dismiss']],
    [{ focus: '2016-05-tirana', institutions: ['icmpd'] }, ['dismiss', 'close']],
    [{ institutions: ['icmpd'] }, ['dismiss', 'go {"institutions":[]}']],
    [{ focus: '2016-05-tirana', panel: 'about' }, []],
    [{ focus: '2016-05-tirana', panel: 'stories' }, []],
  ])('of %j: %j', (asked, done) => expect(press('Escape', asked)).toEqual(done));

  it('belongs to the dialog on top', () => {
    openDialog = {};
    expect(press('Escape', { focus: '2016-05-tirana' })).toEqual([]);
    expect(press('?')).toEqual([]);
  });
});

describe('letters', () => {
  it.each([
    ['?', {}, ['about true']],
    ['p', {}, ['show stories']],
    ['t', { on: '.map' }, ['table meetings']],
    ['T', { on: '.network' }, ['table conveners']],
    ['t', {}, []],
    ['?', { letterKeys: false }, []],
    ['p', { on: 'textarea' }, []],
    ['p', { ctrlKey: true }, []],
    ['p', { altKey: true }, []],
  ])('%s with %j: %j', (key, how, done) => expect(press(key, {}, how)).toEqual(done));

  it.each(['?', 'p', 't'])('%s opens nothing in an embed, which has nothing of the kind', (key) =>
    expect(press(key, { embed: 'map' }, { on: '.map' })).toEqual([]),
  );

  it('P leaves a story that is being told', () => expect(press('p', { story: 'fourteen-years' })).toEqual([]));
});
