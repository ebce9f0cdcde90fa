import { compare } from '../../base/text.js';
import { POSITION_COLUMNS } from '../../vocabulary/fields.js';
import type { Wanted } from '../columns/columns.js';
import type { Employee, Position, Roster } from './roster.js';

/**
 * Writes a roster in the one form that it can have (docs/import.md, Import: from an export to the roster): XML names as headers, sorted by
 * employee id, commas, UTF-8, LF. The same people give the same bytes, whatever they were read from.
 *
 * @param posts the columns of the hierarchy that the file is to have, by the headers of the configuration
 */
export function canonicalCsv(
  { employees, elements, hierarchy, dates }: Roster,
  posts: readonly Wanted[],
): Uint8Array {
  const positions = new Map(hierarchy?.positions.map((position) => [position.record, position]));
  // A header that an element has already, as the title of a position may, is written once.
  const further = posts.filter(({ header }) => !elements.includes(header.trim()));
  const written = new Set([...elements, ...further.map(({ header }) => header.trim())]);
  const dated = dates.filter(({ header }) => !written.has(header) && written.add(header));
  const row = (employee: Employee): string[] => [
    ...elements.map((element) => employee.values[element] ?? ''),
    ...further.map(({ element }) => postCell(element, positions.get(employee.record))),
    ...dated.map(({ of }) => of(employee)),
  ];
  const header = [...written];
  const people = employees.toSorted((a, b) => compare(a.id, b.id)).map(row);
  return new TextEncoder().encode([header, ...people].map(lineOf).join(''));
}

/** @param element of `hierarchy` in the configuration */
function postCell(element: string, position: Position | undefined): string {
  if (element === POSITION_COLUMNS.title) return position?.title ?? '';
  return (element === POSITION_COLUMNS.id ? position?.id : position?.parent) ?? '';
}

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;

/** RFC 4180. A value that begins like a formula stays what it is: this is data, not a report. */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
