import { splitName, type NamePart } from '../roster/columns/names.js';
import type { KnownField } from '../vocabulary/fields.js';
import type { Column } from './view.js';

/** A column that was found to be a field. */
export interface FoundField {
  readonly field: KnownField;
  /** The first, where several are joined. */
  readonly column: Column;
  /** All of them in their order, where a name is in several columns. */
  readonly joined?: readonly Column[];
  readonly part?: NamePart;
  /** Why, where it isn’t the header alone that says so: somebody should look. */
  readonly because?: string;
}

export type Found = ReadonlyMap<KnownField, FoundField>;

/** The columns of a field, in their order; none of one that wasn't found. */
export const columnsOf = (one: FoundField | undefined): readonly Column[] =>
  one ? (one.joined ?? [one.column]) : [];

/** What a row has of a field. */
export function valueOf(found: Found, field: KnownField, row: number): string {
  const one = found.get(field);
  const cells = columnsOf(one)
    .map(({ cells }) => cells[row] ?? '')
    .filter((cell) => cell !== '');
  const value = cells.join(' ');
  return one?.part ? splitName(value)[one.part] : value;
}
