/** What every mark that the keyboard reaches has in common. */
export interface StopProps {
  /** Unique in the chart, so that the keyboard finds the mark. */
  readonly stop: string;
  /** Accessible name. */
  readonly name: string;
  /** The one mark of the chart that Tab reaches. */
  readonly current: boolean;
  readonly pressed: boolean;
  readonly onpress: () => void;
  readonly onkey: (event: KeyboardEvent) => void;
  readonly onreach: () => void;
  readonly onlight: (lit: boolean) => void;
}
