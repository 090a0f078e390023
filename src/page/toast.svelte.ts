import { after } from '../timers';

/** One line of news at the foot of the window. */
export class Toast {
  text = $state('');
  #stop = () => {};

  /** Says a text; with `ms`, for so many milliseconds. */
  say(text: string, ms?: number): void {
    this.hush();
    this.text = text;
    if (ms !== undefined) this.#stop = after(ms, () => this.hush());
  }

  hush(): void {
    this.#stop();
    this.text = '';
  }
}
