import { button } from './dom.js';
import type { Sorting } from './list-state.js';

/** Makes the heads of a table buttons that sort by their column, first up, then down. */
export function headSorting(head: HTMLElement, sort: (sorting: Sorting) => void): void {
  const cells = [...head.querySelectorAll('th')];
  cells.forEach((cell, column) => {
    const press = () => {
      const descending = cell.getAttribute('aria-sort') === 'ascending';
      for (const other of cells) other.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sort({ column, descending });
    };
    cell.replaceChildren(button(cell.textContent, press));
  });
}
