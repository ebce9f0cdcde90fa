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

/** @returns undefined where addresses and names leave it open */
function says(record: TableRecord, traces: Traces): boolean | undefined {
  // An address beside a department may be that of whom one writes to.
  const isOfOther = record.cells[0]?.column?.kind === 'other';
  if (!isOfOther && valuesIn(record, 'email').some(traces.isAddress)) return true;
  const called = valuesIn(record, 'called');
  const names = namesIn(record);
  if ([...names, ...called].some(traces.isName)) return true;
  if (called.some(traces.isNameOfOthers)) return false;
  // A name that both have leaves it open.
  return names.length > 0 && !names.some(traces.isNameOfOthers) ? false : undefined;
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
