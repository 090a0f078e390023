/** plain: nothing is filtered out; strong: matches the filter; faint: does not. */
export type Level = 'plain' | 'strong' | 'faint';

/** How a meeting stands to a comparison: on one side or on both, with the hue of its family or 0. */
export interface Side {
  readonly mark: 'a' | 'b' | 'both';
  readonly family: number;
}
