import { describe, expect, it } from 'vitest';
import { overlaps, type Box } from '../../../src/charts/network/boxes';
import { quietLabels } from '../../../src/charts/network/quiet';
import { isComfortable } from '../../../src/charts/network/fit-ring';
import { roundLayout, type RoundLayout } from '../../../src/charts/network/round-layout';
import { ROLES } from '../../../src/model/terms';
import { catalog, convened, withAllRoles } from './convened';

const SIZES = [
  [452, 396],
  [520, 396],
  [564, 396],
  [800, 430],
  [900, 500],
] as const;

const textBoxes = ({ blocks, inners }: RoundLayout): Box[] => [
  ...blocks.flatMap((block) => [...block.lines, ...block.glyphs.flatMap(({ lines }) => lines)].map(({ box }) => box)),
  ...inners.map(({ box }) => box),
];
const blockOf = ({ blocks }: RoundLayout, meeting: string) => blocks.find(({ seat }) => seat.id === meeting)!;
const texts = (block: ReturnType<typeof blockOf>) => block.lines.map(({ text }) => text);

describe.each(SIZES)('roundLayout at %i x %i', (width, height) => {
  const layout = roundLayout(catalog, convened(), width, height);

  it('keeps every text inside the frame and off every other', () => {
    const boxes = textBoxes(layout);
    for (const [index, box] of boxes.entries()) {
      expect(box.x + layout.centre.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width + layout.centre.x).toBeLessThanOrEqual(width);
      expect(box.y + layout.centre.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height + layout.centre.y).toBeLessThanOrEqual(height);
      expect(boxes.slice(index + 1).filter((other) => overlaps(box, other, -0.1))).toEqual([]);
    }
  });

  it('shows all names at rest', () => {
    expect(layout.wording.names).toBe(true);
    expect(layout.blocks.flatMap(({ glyphs }) => glyphs)).toHaveLength(14);
    expect(layout.inners.map(({ id }) => id)).toEqual(['icmpd', 'slovenia-interior-ministry', 'unodc']);
    expect(layout.inners.every(({ written }) => written)).toBe(true);
  });

  it('is the same each time', () => {
    expect(roundLayout(catalog, convened(), width, height)).toEqual(layout);
  });
});

describe('roundLayout', () => {
  const layout = roundLayout(catalog, convened(), 564, 396);

  it('seats the twenty meetings clockwise from just right of the top', () => {
    const degrees = layout.seats.map(({ angle }) => (angle * 180) / Math.PI);
    expect(degrees).toHaveLength(20);
    expect(degrees[0]).toBeCloseTo(5);
    expect(degrees[19]).toBeCloseTo(339);
    expect([...degrees].sort((a, b) => a - b)).toEqual(degrees);
  });

  it('grows areas with the meetings: ICMPD 10, Slovenia 4, UNODC 2', () => {
    const area = layout.inners.map(({ r }) => r ** 2);
    expect(area[0]! / area[1]!).toBeCloseTo(10 / 4);
    expect(area[1]! / area[2]!).toBeCloseTo(4 / 2);
  });

  it('draws one line for each institution in each meeting, as the source puts its part', () => {
    const roleOf = (id: string) => layout.edges.find((edge) => edge.id === id)?.role;
    expect(layout.edges).toHaveLength(30);
    expect(roleOf('2022-06-budva.montenegro-interior-ministry')).toBe('host');
    expect(roleOf('2022-06-budva.giz')).toBe('supporter');
    expect(roleOf('2020-03-ljubljana.slovenia-interior-ministry')).toBe('organiser');
    expect(roleOf('2024-06-zagreb.icmpd')).toBe('co-organiser');
  });

  it('names those of one meeting beside it, with the country where the place does not give it', () => {
    const january = blockOf(layout, '2021-01-venue-not-stated');
    expect(texts(january)).toEqual(['No venue, Jan 2021']);
    expect(january.rows.map(({ lines }) => lines.join(' '))).toEqual([
      'National Coordinator, Romania',
      'ANITP',
      'Foreign Ministry, France',
    ]);
    expect(blockOf(layout, '2016-05-tirana').rows.map(({ lines }) => lines.join(' '))).toEqual([
      'Interior Ministry',
      'OSCE mission',
    ]);
  });

  it('gives the first six meetings one label', () => {
    expect(texts(blockOf(layout, '2011-06-belgrade'))).toEqual(['2011–14', 'six meetings,', 'organiser not named']);
  });

  it('moves no institution inside the ring when roles are ticked', () => {
    const all = roundLayout(catalog, withAllRoles, 564, 396);
    for (const { id, x, y } of layout.inners) {
      const other = all.inners.find((inner) => inner.id === id)!;
      expect(other.x / all.radius).toBeCloseTo(x / layout.radius, 6);
      expect(other.y / all.radius).toBeCloseTo(y / layout.radius, 6);
    }
    expect(all.inners.map(({ id }) => id)).toContain('france-mission-vienna');
  });

  it('does not call an organiser unnamed whose role the reader has left out', () => {
    const without = roundLayout(catalog, convened(ROLES.filter((role) => role !== 'organiser')), 564, 396);
    expect(blockOf(without, '2015-03-vienna').kind).toBe('uncounted');
  });
});

describe('quietLabels', () => {
  const layout = roundLayout(catalog, convened(), 564, 396);
  const lines = (isShown: ((id: string) => boolean) | null, single: string | null = null) =>
    quietLabels(catalog, layout, { width: 564, height: 396 }, isShown, single).map((block) => texts(block).join(' / '));

  it('stands as laid out without a filter', () => {
    expect(lines(null)).toEqual(
      expect.arrayContaining([
        '2011–14 / six meetings, / organiser not named',
        'Vienna 2017',
        'Brdo 2018',
        'Online, Apr 2020',
      ]),
    );
  });

  it('says of each matching meeting why no line leads to it', () => {
    expect(lines((id) => id === '2011-06-belgrade' || id === '2015-03-vienna')).toEqual([
      'Belgrade 2011 / organiser not named',
    ]);
  });

  it('joins neighbours that match', () => {
    expect(lines((id) => id.startsWith('2013'))).toEqual(['2013 / two meetings, / organiser not named']);
  });

  it('pulls a meeting that is looked at out of its row', () => {
    expect(lines(null, '2013-03-sofia')).toContain('Sofia 2013 / organiser not named');
  });

  it.each([
    [508, 330],
    [472, 406],
    [520, 330],
    [564, 405],
  ])('labels every matching meeting of each theme at %i by %i, none over another', (width, height) => {
    const at = roundLayout(catalog, convened(), width, height);
    for (const { id: theme } of catalog.themes) {
      const matching = catalog.meetings
        .filter(({ themes }) => themes.some((one) => one.theme === theme))
        .map(({ id }) => id);
      const shown = (id: string) => matching.includes(id);
      const labels = quietLabels(catalog, at, { width, height }, shown, null);
      const named = at.blocks.filter(({ kind, seat }) => kind === 'named' && shown(seat.id));
      const labelled = [...labels, ...named].flatMap(({ meetings }) => meetings);
      expect(labelled.sort(), theme).toEqual([...matching].sort());
      const boxes = [...labels, ...named].map(({ box }) => box);
      for (const [index, box] of boxes.entries())
        expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
    }
  });

  it('labels a meeting that is looked at where the picture has no room for it at rest', () => {
    const narrow = roundLayout(catalog, convened(), 508, 330);
    expect(narrow.wording.quiet).toBe(false);
    const labels = quietLabels(catalog, narrow, { width: 508, height: 330 }, null, '2018-03-brdo');
    expect(labels.map(texts)).toEqual([['Brdo 2018']]);
  });
});

it.each([
  [508, 330, 110],
  [472, 406, 104],
  [520, 330, 116],
])(
  'beside details, at %i by %i, the ring has a radius of %i and every institution inside is named',
  (width, height, radius) => {
    const at = roundLayout(catalog, convened(), width, height);
    expect(at.radius).toBe(radius);
    expect(at.inners.map(({ names, written }) => [names[0], written])).toEqual([
      ['ICMPD', true],
      ['Slovenia', true],
      ['UNODC', true],
    ]);
  },
);

describe('a round table that names only some meetings', () => {
  const isNamed = (meeting: string) => ['2011-06-belgrade', '2016-05-tirana'].includes(meeting);
  const layout = roundLayout(catalog, convened(), 430, 330, isNamed);
  const words = layout.blocks.flatMap(({ lines }) => lines.map(({ text }) => text));

  it('gives them their words and the others their shapes alone', () => {
    expect(words).toEqual(expect.arrayContaining(['Belgrade 2011', 'organiser not named', 'Tirana 2016']));
    expect(words.filter((text) => /20\d\d$/.test(text))).toHaveLength(2);
    expect(layout.blocks.find(({ seat }) => seat.id === '2022-06-budva')?.glyphs).toHaveLength(3);
  });

  it('has room for them where it has none for all', () => {
    expect(isComfortable(layout)).toBe(true);
    expect(isComfortable(roundLayout(catalog, convened(), 430, 330))).toBe(false);
  });
});
