import { h, type Child, type Markup } from './html-markup.js';

/** A column of a list. */
export interface Column<Row> {
  readonly name: string;
  /** Names the column for the stylesheet. */
  readonly kind: string;
  /** Whether its cell says which row this is. */
  readonly heads?: boolean;
  /** What the column is sorted by. */
  readonly key: (row: Row) => string | number;
  readonly cell: (row: Row) => readonly Child[];
}

/** A choice by which a list is filtered: those rows for which `of` gives the chosen text. */
interface Choice<Row> {
  readonly name: string;
  readonly of: (row: Row) => string;
}

/** How a list is shown, written once for the page as it is sent and for the script that makes it sortable. */
export interface Definition<Row> {
  readonly id: string;
  readonly title: string;
  /** What a row is, one and many: `problem`, `problems`. */
  readonly noun: readonly [one: string, many: string];
  /** The file of the report folder that has every row. */
  readonly file: string | undefined;
  /** How many rows a page of the list has. */
  readonly page: number;
  readonly columns: readonly Column<Row>[];
  readonly choices: readonly Choice<Row>[];
}

/** A list with its rows, each known by its number: whoever shows it needn't know what a row is. */
export interface ListTable extends Omit<Definition<never>, 'columns' | 'choices'> {
  readonly size: number;
  readonly columns: readonly Pick<Column<never>, 'name' | 'kind' | 'heads'>[];
  readonly choices: readonly string[];
  /** The content of a row's cells. */
  cells(row: number): (readonly Child[])[];
  key(row: number, column: number): string | number;
  choice(row: number, choice: number): string;
}

export function tableOf<Row>(definition: Definition<Row>, rows: readonly Row[]): ListTable {
  const { columns, choices, ...rest } = definition;
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index];
    if (found === undefined) throw new RangeError(`${definition.id} has no row or column ${index}`);
    return found;
  };
  return {
    ...rest,
    size: rows.length,
    columns,
    choices: choices.map(({ name }) => name),
    cells: (row) => columns.map(({ cell }) => cell(at(rows, row))),
    key: (row, column) => at(columns, column).key(at(rows, row)),
    choice: (row, choice) => at(choices, choice).of(at(rows, row)),
  };
}

/** Where the parts of a list are found on the page. */
const titleId = ({ id }: ListTable): string => `${id}-title`;

/*
 * On a narrow screen the stylesheet stacks the cells of a row; the roles say what is a table's all the same.
 */

/** A row as it is in the page. */
export function rowMarkup(table: ListTable, row: number): Markup {
  const cells = table.cells(row).map((content, index) => {
    const { kind, heads } = table.columns[index] ?? { kind: '' };
    if (heads) return h('th', { scope: 'row', role: 'rowheader', class: kind }, ...content);
    return h('td', { role: 'cell', class: kind }, ...content);
  });
  return h('tr', { role: 'row' }, ...cells);
}

/**
 * A list as the page is sent, before a script has done anything.
 *
 * @param maxRows how many rows the page has at most
 */
export function listMarkup(table: ListTable, maxRows: number): Markup {
  const { id, title, size, columns, file, noun } = table;
  const rows = Array.from({ length: Math.min(size, maxRows) }, (_, row) => rowMarkup(table, row));
  const heads = columns.map(({ name, kind }) =>
    h('th', { scope: 'col', role: 'columnheader', class: kind }, name),
  );
  const rest = size - rows.length;
  return h(
    'section',
    { class: 'list', id, 'aria-labelledby': titleId(table) },
    h('h3', { id: titleId(table) }, title, ' ', h('span', { class: 'count' }, size)),
    h(
      'div',
      { class: 'table-box' },
      h(
        'table',
        { role: 'table', 'aria-labelledby': titleId(table) },
        h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ...heads)),
        h('tbody', { role: 'rowgroup' }, ...rows),
      ),
    ),
    rest > 0 &&
      h(
        'p',
        { class: 'rest' },
        `… and ${rest} more ${noun[rest === 1 ? 0 : 1]}`,
        file && `, in ${file}`,
        '.',
      ),
  );
}
