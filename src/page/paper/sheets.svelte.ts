import { GAP_PX, roomLeft, rowsOf } from './measured';
import { columnHeight, rowsBySheet } from './rows-by-sheet';

/** As `MeetingRows` and `Conveners` set them. */
const MEETING_COLUMNS = 2;
const CONVENER_COLUMNS = 3;

/** What gives way, in this order, until the first sheet holds all meetings: nothing, the milestones, the map too. */
const SQUEEZES = [
  { isDense: false, mapPx: 334 },
  { isDense: true, mapPx: 334 },
  { isDense: true, mapPx: 302 },
  { isDense: true, mapPx: 272 },
] as const;
/** Where meetings go on overleaf, nothing need give way. */
const OVERLEAF = 0;

const isFrame = (part: Element) => part.matches('header, footer');

/** How the handout is dealt out to sheets: by what its parts measure, which the browser alone knows. */
export class Sheets {
  #squeeze = $state(0);
  #isOverleaf = $state(false);
  #areConvenersDealt = false;

  /** How many rows each of their sheets has; null where one sheet holds them all. */
  meetings = $state.raw<readonly number[] | null>(null);
  conveners = $state.raw<readonly number[] | null>(null);
  /** True where the notes need a sheet of their own. */
  areNotesApart = $state(false);

  get squeeze(): (typeof SQUEEZES)[number] {
    return SQUEEZES[this.#squeeze]!;
  }

  /**
   * Takes in what the sheets measure that begin the meetings and the conveners, and lets something give way where they
   * are too full. To be called in an effect, so that it is called again after each step.
   */
  measure(first: Element, convened: Element): void {
    if (!this.#areConvenersDealt) this.#dealConveners(convened);
    if (this.meetings) return;
    const left = roomLeft(first);
    if (this.#isOverleaf) this.#dealMeetings(first, left, convened);
    else if (left < 0 && this.#squeeze + 1 < SQUEEZES.length) this.#squeeze++;
    else if (left < 0) {
      this.#squeeze = OVERLEAF;
      this.#isOverleaf = true;
    }
  }

  #dealMeetings(first: Element, left: number, convened: Element): void {
    const { height, rows } = rowsOf(first.querySelector('ol')!);
    const room = { first: left + height, next: roomLeft(convened, isFrame) - GAP_PX };
    this.meetings = rowsBySheet(rows, MEETING_COLUMNS, room);
  }

  #dealConveners(convened: Element): void {
    this.#areConvenersDealt = true;
    const left = roomLeft(convened);
    if (left >= 0) return;
    const [section, notes] = convened.querySelectorAll(':scope > section');
    const list = section!.querySelector('ul')!;
    const { height, rows } = rowsOf(list);
    const heading = section!.getBoundingClientRect().height - height;
    const forNotes = notes!.getBoundingClientRect().height + GAP_PX;
    if (left + forNotes >= 0) {
      this.areNotesApart = true;
      return;
    }
    const room = { first: left + forNotes + height, next: roomLeft(convened, isFrame) - GAP_PX - heading };
    this.conveners = rowsBySheet(rows, CONVENER_COLUMNS, room);
    const last = rows.slice(rows.length - this.conveners.at(-1)!);
    this.areNotesApart = columnHeight(last, CONVENER_COLUMNS) + forNotes > room.next;
  }
}
