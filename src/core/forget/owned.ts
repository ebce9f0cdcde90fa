import { namesIn } from './names.js';
import { isOf, valuesIn, type Table, type TableCell, type TableRecord } from './table.js';
import { GONE, type Traces } from './traces.js';

/* Which records of a table are of a person: by id, and where a record has none, by what else it says of them. */

/** @returns whether a record of the table is the person’s */
export function ownershipIn(table: Table, traces: Traces): (record: TableRecord) => boolean {
  const { id } = traces.facts;
  const isKeyed = !table.hasIds && traces.isTelling && isEven(table);
  return (record) => {
    if (isOf(record, id)) return true;
    if (table.isList || record.cells.some(isOfOthers)) return false;
    return (
      says(record, traces) ??
      ((isKeyed && isFirst(record, id)) || (!table.hasIds && pairsIn(record, traces).length > 0))
    );
  };
}

const isOfOthers = ({ column, value }: TableCell): boolean =>
  value !== '' && value !== GONE && (column?.kind === 'id' || column?.kind === 'post');

/**
 * A record is of whom it begins with: a person named in a record of something else (a site, a budget, somebody’s manager)
 * is only named there.
 *
 * @returns undefined where addresses and names leave it open
 */
function says(record: TableRecord, traces: Traces): boolean | undefined {
  const [first, second, ...others] = record.cells;
  // A day or a number beside a name or an address alone is of that person.
  const begin = others.length === 0 && !/\p{L}/u.test(first?.value ?? '') ? (second ?? first) : first;
  const names = namesIn(record);
  const called = valuesIn(record, 'called');
  const isNamed = names.some(traces.isName);
  const hasAddress = valuesIn(record, 'email').some(traces.isAddress);
  if (isNamed || (hasAddress && called.some(traces.isName))) return true;
  if (begin?.column?.kind === 'called' && traces.isName(begin.value)) return true;
  if (called.some(traces.isNameOfOthers) || names.length > 0) {
    // A name that both have leaves it open.
    return names.some(traces.isNameOfOthers) && !called.some(traces.isNameOfOthers) ? undefined : false;
  }
  return begin?.column?.kind === 'email' && traces.isAddress(begin.value) ? true : undefined;
}

/** Whether every line has as many cells: a text with commas isn’t a table. */
const isEven = ({ records }: Table): boolean =>
  records.every(({ cells }) => cells.length > 1 && cells.length === records[0]?.cells.length);

const isFirst = ({ cells }: TableRecord, id: string): boolean =>
  cells[0]?.column === undefined && cells[0]?.value === id;

/** @returns the first of each two cells side by side, of columns of which nothing is known, that are the name together */
export const pairsIn = ({ cells }: TableRecord, traces: Traces): readonly number[] =>
  cells.every(({ column }) => column)
    ? []
    : cells.flatMap((cell, at) => {
        const next = cells[at + 1];
        if (!next || cell.column || next.column || cell.value === '' || next.value === '') return [];
        return traces.isName(`${cell.value} ${next.value}`) ? [at] : [];
      });
