import { countsOf } from '../../base/counts.js';
import { textOf } from '../html-markup.js';
import type { ListTable } from '../html-table.js';

export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

/** What a reader asked a list for. */
export interface Asked {
  readonly text: string;
  /** For each choice of the list what was chosen; an empty text is everything. */
  readonly chosen: readonly string[];
  readonly sorting: Sorting | undefined;
}

/** Compares digits as numbers and letters without regard to capitals: `E9` comes before `e10`. */
const order = new Intl.Collator('en', { numeric: true });

/** Finds the rows of a list that somebody asks for. */
export function finderOf(table: ListTable): (asked: Asked) => number[] {
  const texts: string[] = [];
  const textAt = (row: number) =>
    (texts[row] ??= table
      .cells(row)
      .flatMap((cell) => cell.map(textOf))
      .join(' ')
      .toLowerCase());
  return ({ text, chosen, sorting }) => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = Array.from({ length: table.size }, (_, row) => row).filter(
      (row) =>
        chosen.every((choice, index) => choice === '' || table.choice(row, index) === choice) &&
        (words.length === 0 || words.every((word) => textAt(row).includes(word))),
    );
    return sorting ? sorted(table, rows, sorting) : rows;
  };
}

/** Rows that are alike keep their order. */
function sorted(table: ListTable, rows: readonly number[], { column, descending }: Sorting): number[] {
  const keyed = rows.map((row) => ({ row, key: table.key(row, column) }));
  const sign = descending ? -1 : 1;
  keyed.sort(({ key: a }, { key: b }) =>
    typeof a === 'number' && typeof b === 'number'
      ? sign * (a - b)
      : sign * order.compare(String(a), String(b)),
  );
  return keyed.map(({ row }) => row);
}

/** The texts that a choice offers, each with how many rows it has. */
export function offersOf(table: ListTable, choice: number): [text: string, count: number][] {
  const texts = Array.from({ length: table.size }, (_, row) => table.choice(row, choice));
  return [...countsOf(texts)].sort(([a], [b]) => order.compare(a, b));
}
