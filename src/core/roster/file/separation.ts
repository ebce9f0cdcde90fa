import { withoutPadding } from '../../base/text.js';
import { MAX_PROBLEMS, problem, type Place, type Problem } from '../../problem/problem.js';
import type { CsvRecord } from './cells.js';
import { DELIMITER_NAMES, headerLength, likelyDelimiter } from './delimiter.js';
import type { Layout } from './edges.js';
import { areBlanksBetween } from './shape.js';
import type { Table } from './table.js';

/* What is said where a file doesn’t fall into cells, or into records, as it should. */

/** A wrong delimiter leaves the header in one piece; in two where a header has that character in it. */
const MAX_PIECES = 2;
/** Tabs around the cells of a small file would make more of two cells, too. */
const TIMES_MORE = 2;

/**
 * @param declared the character that the configuration names
 * @param place of the header
 * @returns the problem of a file in which another character separates the cells
 */
export function otherDelimiter(bytes: Uint8Array, declared: string, place: Place): Problem | undefined {
  const likely = likelyDelimiter(bytes);
  if (likely === undefined || likely === declared) return undefined;
  const pieces = headerLength(bytes, declared);
  if (pieces > MAX_PIECES || headerLength(bytes, likely) < TIMES_MORE * pieces) return undefined;
  const [has, says] = [likely, declared].map((one) => DELIMITER_NAMES[one] ?? 'another character');
  const message = `The file has ${has ?? ''} between its cells, and \`roster.delimiter\` says ${says ?? ''}.`;
  const written = likely === '\t' ? 'tab' : JSON.stringify(likely);
  const hint = `Write \`delimiter: ${written}\` under \`roster\` where all files have it, or save this one with ${says ?? ''}.`;
  return problem('roster/unknown-delimiter', place, { message, hint });
}

/** @returns the problem of a file of which each line is in quotes as a whole, so that no delimiter separates its cells */
function quotedLines(table: Table): Problem | undefined {
  if (table.header.length > 1) return undefined;
  const lines = [{ cells: table.header }, ...table.records].map(({ cells }) => cells);
  const isQuoted = Object.keys(DELIMITER_NAMES).some((delimiter) =>
    lines.every(({ length, 0: line = '' }) => length === 1 && line.includes(delimiter)),
  );
  if (!isQuoted || lines.length === 1) return undefined;
  const message = 'Each line of the file is in quotes as a whole, so that it is a single cell.';
  const hint = 'Export the list again, so that only single cells are in quotes.';
  return problem('roster/unknown-delimiter', table.headerPlace(), { message, hint });
}

function unknownDelimiter(table: Table): Problem {
  const place = table.headerPlace();
  if (areBlanksBetween([{ cells: table.header, index: 0 }, ...table.records])) {
    const message = 'Blanks seem to separate the cells of the file, and names have blanks inside, too.';
    const hint = 'Export the list again with commas, semicolons or tabs between the cells.';
    return problem('roster/unknown-delimiter', place, { message, hint });
  }
  const message = 'Nothing in the file says which character separates its cells.';
  return problem('roster/unknown-delimiter', place, { message });
}

/**
 * @param isKnown whether anybody or anything says what separates the cells
 * @returns the problem of a file whose lines don’t fall into cells
 */
export const notSeparated = (table: Table, isKnown: boolean): Problem | undefined =>
  quotedLines(table) ?? (isKnown ? undefined : unknownDelimiter(table));

/**
 * @param records with the header
 * @returns those that aren't the header once more, as where files were put one after the other, and a problem for each
 *   that is
 */
export function withoutRepeatedHeaders(
  table: Table,
  records: readonly CsvRecord[],
  { dropsHeaders }: Layout,
): { readonly list: readonly CsvRecord[]; readonly repeated: readonly Problem[] } {
  // Nearly no record begins as the header does: nothing else is asked of the others.
  const isHeader = (record: CsvRecord) =>
    table.header.every((header, at) => withoutPadding(record.cells[at] ?? '') === header) &&
    table.isWhole(record);
  const found = new Set(dropsHeaders || table.header.length < 2 ? [] : table.records.filter(isHeader));
  if (found.size === 0) return { list: records, repeated: [] };
  const message = 'The header is here once more, where a record belongs.';
  const repeated = [...found]
    .slice(0, MAX_PROBLEMS)
    .map((record) => problem('roster/repeated-header', table.place(record), { message }));
  return { list: records.filter((record) => !found.has(record)), repeated };
}
