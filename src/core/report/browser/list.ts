import { rowMarkup, type ListTable } from '../html-table.js';
import { build, one, button } from './dom.js';
import { pagerOf } from './list-pager.js';
import { finderOf, type Asked, type Sorting } from './list-state.js';
import { listTools } from './list-tools.js';

/** Lists of no more rows have nothing to be filtered for. */
const FEW_ROWS = 10;
/** Nor are lists of no more rows to be sorted. */
const FEW_TO_SORT = 3;
/** More rows than these are printed from their file. */
const PRINTED_ROWS = 2000;

/** A list that can be filtered, sorted and turned over. */
interface List {
  /** Chooses as if a reader had, and shows the list. */
  choose(choice: number, text: string): void;
  /** Shows all rows that were asked for, as paper does. */
  unfold(): void;
  fold(): void;
}

/** Makes a list of the page one that can be filtered, sorted and turned over. */
export function enhanceList(table: ListTable): List {
  const section = one(`#${table.id}`);
  const body = one('tbody', section);
  const find = finderOf(table);
  let asked: Asked = { text: '', chosen: table.choices.map(() => ''), sorting: undefined };
  let rows = find(asked);
  let page = 0;

  const show = (from: number, to: number) => {
    body.replaceChildren(...rows.slice(from, to).map((row) => build(rowMarkup(table, row))));
  };
  const pager = pagerOf(table, (turned) => {
    page = turned;
    showPage();
    section.scrollIntoView({ block: 'nearest' });
  });
  const showPage = () => {
    show(page * table.page, (page + 1) * table.page);
    pager.showRange(rows.length, page);
  };
  const ask = (change: Partial<Asked>) => {
    asked = { ...asked, ...change };
    rows = find(asked);
    page = 0;
    showPage();
    tools?.showCount(rows.length);
  };

  const tools = table.size > FEW_ROWS ? listTools(table, ask) : undefined;
  section.querySelector('.rest')?.remove();
  if (tools) one('.table-box', section).before(tools.element);
  if (table.size > table.page) section.append(pager.element);
  if (table.size > FEW_TO_SORT)
    headSorting(one('thead', section), (sorting) => {
      ask({ sorting });
    });
  showPage();
  tools?.showCount(rows.length);
  return {
    choose(choice, text) {
      tools?.choose(choice, text);
      ask({ text: '', chosen: asked.chosen.map((_, index) => (index === choice ? text : '')) });
      section.scrollIntoView();
    },
    unfold: () => {
      show(0, PRINTED_ROWS);
    },
    fold: showPage,
  };
}

/** Makes the heads of a table buttons that sort by their column, first up, then down. */
function headSorting(head: HTMLElement, sort: (sorting: Sorting) => void): void {
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
