import { after, nextTask } from '../timers';

/** Parts that the first view does without; fetched once it stands, so that they are there on poor wifi too. */
const imports = {
  detail: () => import('../panels/detail/Detail.svelte'),
  about: () => import('../panels/about/About.svelte'),
  share: () => import('./explore/Sharing.svelte'),
  compare: () => import('../panels/compare/ComparePanel.svelte'),
  reach: () => Promise.all([import('../charts/reach/Reach.svelte'), import('../query/reach')]),
  play: () => Promise.all([import('../panels/play/PlayBar.svelte'), import('../query/player.svelte')]),
  present: () => Promise.all([import('./stage/Present.svelte'), import('./stage/stories')]),
  stories: () => import('../panels/presenter/StoriesDialog.svelte'),
  thumb: () => import('./stage/StepThumb.svelte'),
  mirror: () => import('./stage/Mirror.svelte'),
  speaker: () => Promise.all([import('./stage/SpeakerWindow.svelte'), import('../query/speaker-channel')]),
  search: () => import('../query/suggest'),
  table: () => import('../panels/table/MeetingTable.svelte'),
  /** Taken up where they stand. */
  inside: () =>
    Promise.all([
      import('../charts/network/Pairs.svelte'),
      import('../charts/network/RoleChoices.svelte'),
      import('../panels/sheet/Sheet.svelte'),
      import('../panels/themes/ThemeSheet.svelte'),
    ]),
  conveners: () => import('../panels/table/ConvenerTable.svelte'),
  names: () => import('../panels/frame/named-on-focus'),
};

/** Each in a task of its own: to ask for many at once would hold the page up. */
export const parts = Object.fromEntries(
  Object.entries(imports).map(([name, part]) => [name, () => nextTask().then(part as () => Promise<unknown>)]),
) as typeof imports;

const LATER_MS = 1500;

/** Fetches every part once the first view has had its time; what does not come is asked for again when it is wanted. */
export function fetchLater(): void {
  after(LATER_MS, () => Object.values(parts).forEach((part) => void part().catch(() => undefined)));
}
