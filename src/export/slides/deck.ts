import type { TextPart } from '../../text/bold';
import type { Picture } from '../picture';

export type Paragraph = readonly TextPart[];

/** title: the first slide; beside: text at the left of a picture; below: text above one or two; text: text alone. */
export const LAYOUTS = ['title', 'beside', 'below', 'text'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** A slide as it reads, without how a file writes it. */
export interface Slide {
  readonly layout: LayoutName;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly pictures: readonly Picture[];
  /** What must be said of the pictures, a sentence each. */
  readonly captions: readonly string[];
  /** Source and footnotes. */
  readonly foot: readonly string[];
  /** `Step 3 of 9`; empty for the first and the last slide. */
  readonly step: string;
  /** Speaker's notes, a paragraph each. */
  readonly notes: readonly string[];
}

export interface Deck {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Of all texts, BCP 47. */
  readonly language: string;
  readonly slides: readonly Slide[];
}
