import type { Attachment } from 'svelte/attachments';

/** Column of the name of a row, before the first year. */
export const NAME_COLUMN = -1;

export interface Spot {
  readonly row: number;
  /** Position among the row's buttons. */
  readonly at: number;
}

/** The row's button nearest to a column; a name only from a name, or where there is nothing else. */
function nearestIn(columns: readonly number[], column: number): number {
  if (column === NAME_COLUMN) return 0;
  let best = columns.length - 1;
  for (const [at, other] of columns.entries()) {
    if (other === NAME_COLUMN) continue;
    if (Math.abs(other - column) < Math.abs(columns[best]! - column)) best = at;
  }
  return best;
}

/** Where a key leads; null leaves it alone. `rows` holds the columns of each row's buttons, none of them empty. */
export function stepInGrid(
  key: string,
  control: boolean,
  { row, at }: Spot,
  rows: readonly (readonly number[])[],
): Spot | null {
  const own = rows[row] ?? [];
  const inRow = (next: number): Spot => ({ row, at: Math.min(Math.max(next, 0), own.length - 1) });
  const toRow = (next: number): Spot => {
    const target = Math.min(Math.max(next, 0), rows.length - 1);
    return { row: target, at: nearestIn(rows[target] ?? [], own[at] ?? 0) };
  };
  if (control) return key === 'Home' ? toRow(0) : key === 'End' ? toRow(rows.length - 1) : null;
  switch (key) {
    case 'ArrowRight':
      return inRow(at + 1);
    case 'ArrowLeft':
      return inRow(at - 1);
    case 'ArrowDown':
      return toRow(row + 1);
    case 'ArrowUp':
      return toRow(row - 1);
    case 'Home':
      return inRow(0);
    case 'End':
      return inRow(own.length - 1);
    default:
      return null;
  }
}

/** Makes the buttons marked `data-column` of a table one Tab stop, however its rows come and go. */
export const gridRoving: Attachment<HTMLElement> = (table) => {
  const buttons = (within: ParentNode = table) => [...within.querySelectorAll<HTMLElement>('[data-column]')];

  const settle = (stop?: HTMLElement) => {
    const all = buttons();
    const kept = stop ?? all.find(({ tabIndex }) => tabIndex === 0) ?? all[0];
    for (const button of all) button.tabIndex = button === kept ? 0 : -1;
  };
  const onfocusin = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.dataset.column) settle(target);
  };
  const onkeydown = (event: KeyboardEvent) => {
    if (event.altKey || event.shiftKey) return;
    const rows = [...table.querySelectorAll('tr')].map((row) => buttons(row)).filter((row) => row.length > 0);
    const row = rows.findIndex((own) => own.includes(event.target as HTMLElement));
    if (row < 0) return;
    const spot = { row, at: rows[row]!.indexOf(event.target as HTMLElement) };
    const columns = rows.map((own) => own.map(({ dataset }) => Number(dataset.column)));
    const next = stepInGrid(event.key, event.ctrlKey || event.metaKey, spot, columns);
    if (next === null) return;
    event.preventDefault();
    rows[next.row]?.[next.at]?.focus();
  };

  // The markup starts every button at -1, so that one that comes later is no stop of its own.
  settle();
  const watch = new MutationObserver(() => settle());
  watch.observe(table, { childList: true, subtree: true });
  table.addEventListener('focusin', onfocusin);
  table.addEventListener('keydown', onkeydown);
  return () => {
    watch.disconnect();
    table.removeEventListener('focusin', onfocusin);
    table.removeEventListener('keydown', onkeydown);
  };
};
