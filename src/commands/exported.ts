import { counted } from '../core/base/text.js';
import { configForExport } from '../core/config/importing.js';
import type { Config } from '../core/config/schema.js';
import { cellName } from '../core/problem/cell-name.js';
import { problem, type Problem } from '../core/problem/problem.js';
import type { RosterFile } from '../core/roster/columns/sheet.js';
import { isWorkbook } from '../core/roster/file/disguise.js';
import type { FaultyCell } from '../core/roster/file/workbook/cells.js';
import type { ReadRoster } from '../core/roster/people/read.js';
import { inUtf8 } from './roster-files.js';

/** An export of an HR system, as a CSV in UTF-8. */
interface OpenedExport {
  /** Absent where it can't be read at all. */
  readonly file?: RosterFile | undefined;
  /** How it is to be read now. */
  readonly reading: Config;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** Cells of a workbook without a value that could be read. */
  readonly faulty: readonly FaultyCell[];
}

/** Opens an export, a CSV or a workbook; what a workbook needs is loaded for a workbook only. */
export async function openExport(exported: RosterFile, config: Config): Promise<OpenedExport> {
  const reading = configForExport(config);
  if (!isWorkbook(exported.bytes)) {
    const read = inUtf8(exported.path, exported.bytes, reading.roster.encoding);
    return { ...read, reading, notes: [], faulty: [] };
  }
  const { readWorkbook } = await import('../core/roster/file/workbook/workbook.js');
  const { sheet, problems, notes } = readWorkbook(exported.path, exported.bytes, config.import.sheet);
  const asCsv = { ...reading, roster: { ...reading.roster, delimiter: ',', encoding: 'utf-8' } } as const;
  return { file: sheet, reading: asCsv, problems, notes, faulty: sheet?.faulty ?? [] };
}

/**
 * Reports cells of a workbook that hold an error of Excel or a formula without its result, as far as the roster needs
 * them: what follows from them isn't reported besides.
 *
 * @param problems those of the roster that was read
 */
export function withFaultyCells(
  problems: readonly Problem[],
  { file, faulty }: OpenedExport,
  { roster, partial, leftOut }: ReadRoster,
): Problem[] {
  const read = roster ?? partial;
  const [columns] = leftOut;
  if (faulty.length === 0 || !file || !read || !columns) return [...problems];
  const kept = new Set(read.employees.map((employee) => read.place(employee).line));
  const needed = faulty.filter(
    ({ row, column }) => columns.filtered.has(column) || (columns.used.has(column) && kept.has(row)),
  );
  const cells = new Set(needed.map(({ row, column }) => cellName(row, column)));
  const others = problems.filter(({ line = 0, column = 0 }) => !cells.has(cellName(line, column)));
  const ofKind = (kind: FaultyCell['kind']) => needed.filter((one) => one.kind === kind);
  return [
    ...faultProblem(file.path, ofKind('formula'), FORMULA),
    ...faultProblem(file.path, ofKind('error'), ERROR),
    ...others,
  ];
}

const FORMULA = {
  one: 'is a formula whose result isn’t in the file',
  several: 'are formulas whose results aren’t in the file',
  hint: 'Open the workbook in Excel and save it, or let the system that writes it write values.',
};
const ERROR = {
  one: 'holds an error of Excel, such as #N/A',
  several: 'hold an error of Excel, such as #N/A',
  hint: 'Correct what is in the cell, and save the workbook.',
};

function faultProblem(file: string, faults: readonly FaultyCell[], words: typeof ERROR): Problem[] {
  const [first] = faults;
  if (!first) return [];
  const cell = cellName(first.row, first.column);
  const message =
    faults.length === 1
      ? `${cell}, which the roster needs, ${words.one}.`
      : `${counted(faults.length, 'cell')} that the roster needs ${words.several}; ${cell} is the first.`;
  const place = { file, line: first.row, column: first.column };
  return [problem('roster/not-a-csv', place, { message, hint: words.hint })];
}
