import type { Config } from '../config/schema.js';
import type { Discretion } from '../discretion.js';
import { problem, type Problem } from '../problem.js';
import type { CsvRecord, Table } from './csv.js';
import { EMPLOYEE_ELEMENTS } from './fields.js';

/** A column, found: which cell it is, and what to make of it. */
export interface Field {
  /** The XML element (or, for a position, the column's name in the product). */
  readonly element: string;
  readonly header: string;
  /** 0-based. */
  readonly index: number;
  readonly default?: string | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

export interface Wanted {
  readonly element: string;
  readonly header: string;
  readonly default?: string | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** The columns that the configuration asks of the roster: the eight of the contract first, its own behind them. */
export function wantedColumns(config: Config): Wanted[] {
  const own = config.roster.columns;
  const elements = new Set<string>([...EMPLOYEE_ELEMENTS, ...Object.keys(own)]);
  return [...elements].map((element) => {
    const column = own[element];
    if (column === undefined) return { element, header: element };
    if (typeof column === 'string') return { element, header: column };
    return { element, header: column.column, default: column.default, values: column.values };
  });
}

/** The columns of the roster that a derived hierarchy is made of; none where it isn't derived. */
export function hierarchyColumns({ hierarchy }: Config): Wanted[] {
  if (!hierarchy || 'file' in hierarchy) return [];
  return [
    { element: 'manager_id', header: hierarchy.manager_id },
    { element: 'position_title', header: hierarchy.position_title },
    ...(hierarchy.position_id === undefined
      ? []
      : [{ element: 'position_id', header: hierarchy.position_id }]),
  ];
}

export interface FoundColumns {
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
}

/** Finds columns by their headers. A missing one is a problem, never an empty field. */
export function findColumns(table: Table, wanted: readonly Wanted[]): FoundColumns {
  const fields: Field[] = [];
  const problems: Problem[] = [];
  for (const column of wanted) {
    const index = table.header.indexOf(column.header);
    if (index !== -1) {
      fields.push({ ...column, index });
      continue;
    }
    const message = `The column \`${column.element}\` is missing: no header is “${column.header}”.`;
    problems.push(problem('roster/missing-column', table.headerPlace(), { message }));
  }
  return { fields, problems };
}

/** A header that stands twice is a problem also where the column isn't needed: the file isn't what it was meant to be. */
export function duplicateHeaders(table: Table, discretion: Discretion): Problem[] {
  return table.header.flatMap((header, index) => {
    const first = table.header.indexOf(header);
    if (header === '' || first === index) return [];
    const shown = discretion.header(header);
    const name = shown === undefined ? 'The header' : `The header “${shown}”`;
    const message = `${name} stands in cell ${first + 1} and again in cell ${index + 1}.`;
    return [problem('roster/duplicate-header', table.headerPlace(index + 1), { message })];
  });
}

/** A record's value of a field: trimmed, line breaks as LF, the default where the cell is empty. Not yet translated. */
export function readCell(record: CsvRecord, field: Field): string {
  const written = record.cells[field.index]?.trim() ?? '';
  const value = written.includes('\r') ? written.replaceAll(/\r\n?/g, '\n') : written;
  return value === '' ? (field.default ?? '') : value;
}
