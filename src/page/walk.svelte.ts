import { yearSpan } from '../model/span';
import type { Explorer } from '../query/explorer.svelte';
import type { Player } from '../query/player.svelte';
import { every } from '../timers';
import { parts } from './parts';

/** The walk through the years, made when the reader first asks for it. */
export class Walk {
  readonly #explorer: Explorer;
  #player: Promise<Player> | undefined;
  isOpen = $state(false);

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  player(): Promise<Player> {
    return (this.#player ??= this.#make());
  }

  /** The press that opens the bar also starts the walk; where the reader wants no motion, it goes one year. */
  async toggle(): Promise<void> {
    this.isOpen = !this.isOpen;
    const player = await this.player();
    if (!this.isOpen) player.pause();
    else if (matchMedia('(prefers-reduced-motion: reduce)').matches) player.advance();
    else player.play();
  }

  async #make(): Promise<Player> {
    const [, { Player }] = await parts.play();
    const explorer = this.#explorer;
    return new Player({
      preview: (frame) => explorer.preview(frame),
      go: (frame) => explorer.go(frame),
      read: () => explorer.selection,
      span: yearSpan(explorer.catalog.meetings),
      every,
    });
  }
}
