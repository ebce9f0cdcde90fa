import type { Config } from '../../config/schema.js';
import type { Discretion } from '../../problem/discretion.js';
import type { Problem } from '../../problem/problem.js';
import { POSITION_COLUMNS, type PositionCell } from '../../vocabulary/fields.js';
import { meansNobody } from '../../vocabulary/nothing.js';
import { duplicateHeaders, findColumns, readCell, type Field } from '../columns/columns.js';
import type { CsvRecord } from '../file/cells.js';
import { readTable, splitByLength, type Table } from '../file/csv.js';
import { withoutSettings } from '../file/edges.js';
import { nobodyNotes } from './derive.js';
import type { Hierarchy, Position } from './roster.js';

interface ReadHierarchy {
  readonly hierarchy?: Hierarchy;
  /** Absent when not even a header could be read. */
  readonly table?: Table;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** No key of the configuration renames them. */
const OWN_HEADERS = `Add the column, or call it so in the file: the headers of a file of positions are ${Object.values(POSITION_COLUMNS).join(', ')}.`;

/** Reads `hierarchy.file`: one record a position, vacant ones too. */
export function readHierarchyFile(
  file: string,
  raw: Uint8Array,
  config: Config,
  discretion: Discretion,
): ReadHierarchy {
  const { delimiter, 'max-records': maxRecords } = config.roster;
  const { problems: met, ...read } = readTable(file, raw, delimiter, maxRecords);
  const { table, incomplete, leftOut, notes } = read;
  const problems = withoutSettings(met);
  if (!table) return { problems, notes };
  const wanted = Object.values(POSITION_COLUMNS).map((header) => ({
    element: header,
    header,
    ifMissing: OWN_HEADERS,
  }));
  const found = findColumns(table, wanted, discretion);
  const used = new Set(found.fields.map(({ index }) => index + 1));
  const reported = [...problems, ...duplicateHeaders(table, used, discretion), ...found.problems];
  if (found.problems.length > 0) return { table, problems: reported, notes };

  const cells = cellsOf(found.fields);
  const [sound, ragged] = splitByLength(table);
  const ids = new Set(sound.map((record) => readCell(record, cells.id)));
  const forNobody: string[] = [];
  const parentOf = (record: CsvRecord): string => {
    const written = readCell(record, cells.parent);
    if (!meansNobody(written) || ids.has(written)) return written;
    forNobody.push(written);
    return '';
  };
  const positions = sound.map((record): Position => ({
    id: readCell(record, cells.id),
    title: readCell(record, cells.title),
    parent: parentOf(record),
    employeeId: readCell(record, cells.employeeId),
    record,
  }));
  const unreadable = new Set([...ragged, ...leftOut].map((record) => readCell(record, cells.id)));
  return {
    hierarchy: { positions, refersTo: 'position', unreadable, incomplete, place: placing(table, cells) },
    table,
    problems: reported,
    notes: [...notes, ...nobodyNotes(forNobody)],
  };
}

function cellsOf(fields: readonly Field[]): Record<PositionCell, Field> {
  const cell = (name: PositionCell) => {
    const field = fields.find(({ element }) => element === POSITION_COLUMNS[name]);
    if (!field) throw new Error(`no field for ${name}`);
    return field;
  };
  return { id: cell('id'), title: cell('title'), parent: cell('parent'), employeeId: cell('employeeId') };
}

function placing(table: Table, cells: Readonly<Record<PositionCell, Field | undefined>>): Hierarchy['place'] {
  return (position, cell) => {
    const field = cells[cell];
    return table.place(position.record, field && field.index + 1);
  };
}
