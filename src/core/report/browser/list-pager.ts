import { h } from '../html-markup.js';
import type { ListTable } from '../html-table.js';
import { button, make, setIdle } from './dom.js';

interface Pager {
  readonly element: HTMLElement;
  /** Says which rows are shown of how many. */
  showRange(size: number, page: number): void;
}

/** Two buttons that turn a list over. */
export function pagerOf(table: ListTable, turn: (page: number) => void): Pager {
  let current = 0;
  const back = button('‹ Previous', () => {
    turn(current - 1);
  });
  const on = button('Next ›', () => {
    turn(current + 1);
  });
  const range = document.createElement('p');
  const element = make(h('nav', { class: 'pager', 'aria-label': `Pages: ${table.title}` }));
  element.append(back, range, on);
  return {
    element,
    showRange(size, page) {
      current = page;
      const first = page * table.page;
      const last = Math.min(first + table.page, size);
      range.textContent = size === 0 ? 'Nothing is left.' : `${first + 1} to ${last} of ${size}`;
      setIdle(back, page === 0);
      setIdle(on, last >= size);
    },
  };
}
