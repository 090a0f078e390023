/** full: beads, axis and milestones with their texts; folded: milestones without texts; compact: the strip of a phone. */
export type Shape = 'full' | 'folded' | 'compact';

/** Where the parts of the timeline lie, in pixels from its upper left corner. */
export interface Frame {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  /** Ends of the axis. */
  readonly left: number;
  readonly right: number;
  readonly bandTop: number;
  readonly bandBottom: number;
  /** Line that the beads sit on, and their radius at rest. */
  readonly beadY: number;
  readonly beadR: number;
  /** Half the height of what a pointer can hit round a bead. */
  readonly reach: number;
  /** Baselines of the names above the beads, from the axis upwards; the date stands `DATE_DROP` lower. */
  readonly labelRows: readonly number[];
  /** Centres of the milestones, from the axis downwards. */
  readonly milestoneRows: readonly number[];
}

export const DATE_DROP = 14;
/** Least distance in pixels of text and of milestones from the sides. */
export const MARGIN = 8;

/** On a page, in pixels. */
export const HEIGHT = { full: 234, compact: 84 };

const wide = {
  left: 139,
  bandTop: 72,
  bandBottom: 132,
  beadY: 84.5,
  beadR: 7,
  reach: 13,
  labelRows: [54, 23],
  milestones: 161,
};
/** On a low page the same, closer to each other. */
const low = { ...wide, bandTop: 66, bandBottom: 116, beadY: 78.5, labelRows: [48, 17], milestones: 140 };
const strip = { left: 20, bandTop: 11, bandBottom: 72, beadY: 24, beadR: 5, reach: 15, labelRows: [] };

/** On a stage no fields stand above the lanes, which are so many pixels higher. */
const STAGE_RISE = 9;

/** Rows of milestones with their texts: the distance of the next and the foot, in pixels, and how many. */
const ROWS = { px: 20, foot: 13, usual: 3, most: 5 };
/** Below milestones without texts, for the one that is lifted. */
const LIFTED_PX = 21;

const heightOf = (rows: number) => wide.milestones + (rows - 1) * ROWS.px + ROWS.foot;

/** The least room on a stage in which milestones have their texts, in pixels. */
export const LEAST_ROOM = heightOf(ROWS.usual) - STAGE_RISE;

/**
 * The frame for a width in pixels; in a room of more height than it needs, with more rows of milestones. Without any, it
 * ends below the axis.
 */
export function frameOf(width: number, shape: Shape, roomPx = 0, hasMilestones = true): Frame {
  if (shape === 'compact')
    return { ...strip, shape, width, right: width - 20, height: HEIGHT.compact, milestoneRows: [] };
  const rise = roomPx > 0 ? STAGE_RISE : 0;
  const most = Math.floor((roomPx + rise - heightOf(1)) / ROWS.px) + 1;
  const count = Math.min(Math.max(most, ROWS.usual), ROWS.most);
  const { milestones, ...lines } = shape === 'folded' && rise === 0 ? low : wide;
  const rows = Array.from({ length: shape === 'full' ? count : 1 }, (_, row) => milestones + row * ROWS.px);
  const height = shape === 'folded' ? milestones + LIFTED_PX : rise > 0 ? heightOf(count) : HEIGHT.full;
  return {
    ...lines,
    shape,
    width,
    right: width - 32,
    height: (hasMilestones ? height : lines.bandBottom + ROWS.foot) - rise,
    bandTop: lines.bandTop - rise,
    bandBottom: lines.bandBottom - rise,
    beadY: lines.beadY - rise,
    labelRows: lines.labelRows.map((y) => y - rise),
    milestoneRows: hasMilestones ? rows.map((y) => y - rise) : [],
  };
}
