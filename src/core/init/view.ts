import { countsOf } from '../base/counts.js';
import { splitByLength, type Table } from '../roster/file/csv.js';

/** A column of the file that a configuration is proposed for. */
export interface Column {
  readonly header: string;
  /** Trimmed; one for each record that has the header's cells. */
  readonly cells: readonly string[];
}

export interface View {
  /** Those with a header; of a header that appears twice, the first. */
  readonly columns: readonly Column[];
  readonly rows: number;
  /** The line on which a row begins. */
  readonly lineOf: (row: number) => number;
}

export function viewOf(table: Table): View {
  const [sound] = splitByLength(table);
  const columns = table.header.flatMap((header, index): Column[] => {
    if (header === '' || table.header.indexOf(header) !== index) return [];
    return [{ header, cells: sound.map(({ cells }) => cells[index]?.trim() ?? '') }];
  });
  const lineOf = (row: number): number => {
    const record = sound[row];
    return (record && table.place(record).line) ?? 1;
  };
  return { columns, rows: sound.length, lineOf };
}

export const filled = ({ cells }: Column): string[] => cells.filter((cell) => cell !== '');

/** @returns how many of the values are so, from 0 to 1; 0 where there are none */
export function share(values: readonly string[], isSo: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(isSo).length / values.length;
}

/** More values aren't a list that anybody decides about. */
const MAX_VALUES = 30;
const MAX_VALUE_LENGTH = 60;

/**
 * Whether a column's values are few words that many people share, as statuses are, and so may be shown: values that
 * tell one person from another never are.
 */
export function isList(column: Column): boolean {
  const values = filled(column);
  const counts = countsOf(values);
  if (counts.size > MAX_VALUES || counts.size * 2 > values.length) return false;
  return [...counts.keys()].every((value) => value.length <= MAX_VALUE_LENGTH && !value.includes('@'));
}
