import { after } from '../timers';

/** One line of news at the foot of the window. */
export class Toast {
  text = $state('');

  /** Says a text; with `ms`, for so many milliseconds. */
  say(text: string, ms?: number): void {
    this.text = text;
    if (ms !== undefined) after(ms, () => this.text === text && this.hush());
  }

  hush(): void {
    this.text = '';
  }
}
