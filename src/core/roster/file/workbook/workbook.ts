import { compare, counted } from '../../../base/text.js';
import { problem, type Problem } from '../../../problem/problem.js';
import { isOlderOffice } from '../disguise.js';
import { readCells, type FaultyCell, type SheetRow } from './cells.js';
import { partOf, readWorkbookParts, type SheetPart } from './parts.js';
import { Refusal } from './refusal.js';
import { openArchive, type Archive } from './zip.js';

/** A sheet of a workbook, as the CSV that it would be if nothing was lost. */
interface SheetFile {
  readonly path: string;
  /** With commas, in UTF-8; a line for each row that isn’t blank, but for line breaks inside of cells. */
  readonly bytes: Uint8Array;
  /** The row of the sheet that each line comes from. */
  readonly rows: readonly number[];
  /** Cells without a value that could be read. */
  readonly faulty: readonly FaultyCell[];
}

interface ReadWorkbook {
  readonly sheet?: SheetFile;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** The names of the sheets that it could be, where nothing says which. */
  readonly candidates: readonly string[];
}

/**
 * Reads a sheet of an Excel workbook (.xlsx, ISO/IEC 29500). Memory is bounded, whatever the file says of itself.
 *
 * @param wanted the sheet’s name, or its number among the visible ones; left out, the only one with anything in it
 * @returns the sheet, or the one problem of a file that can’t be read
 */
export function readWorkbook(
  path: string,
  bytes: Uint8Array,
  wanted: string | number | undefined,
): ReadWorkbook {
  try {
    if (isOlderOffice(bytes)) throw ofOlderOffice(bytes);
    const archive = openArchive(bytes);
    const workbook = readWorkbookParts(archive);
    const found = choose(archive, workbook.sheets, wanted);
    if ('candidates' in found) {
      const message = `The workbook has ${found.candidates.length} sheets with something in them, and nothing says which is the list.`;
      const hint = 'Say it under `import`: `sheet: 1`, or `sheet:` with the name that is on its tab.';
      return {
        problems: [problem('roster/not-a-csv', { file: path }, { message, hint })],
        notes: [],
        ...found,
      };
    }
    const { rows, columns, faulty, hiddenRows } = readCells(partOf(archive, found.path), workbook);
    const notes = [
      ...(found.isHidden ? ['The sheet is a hidden one.'] : []),
      ...(hiddenRows > 0
        ? [
            `${counted(hiddenRows, 'row')} that the sheet hides ${hiddenRows === 1 ? 'was' : 'were'} read, too.`,
          ]
        : []),
    ];
    return { sheet: { path, ...asCsv(rows, columns), faulty }, problems: [], notes, candidates: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message, hint } = error;
    return {
      problems: [problem('roster/not-a-csv', { file: path }, { message, hint })],
      notes: [],
      candidates: [],
    };
  }
}

/** Its directory has names in UTF-16, and those of the streams say what it is ([MS-CFB], [MS-OFFCRYPTO]). */
function ofOlderOffice(bytes: Uint8Array): Refusal {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  return isEncrypted
    ? new Refusal(
        'The workbook is encrypted with a password.',
        'Export it without one: in Excel choose File, Info, Protect Workbook, Encrypt with Password, and empty it.',
      )
    : new Refusal(
        'The file is an Excel workbook of the old format (.xls), which isn’t read.',
        'Open it in Excel and save it as a workbook (.xlsx), which keeps ids and dates as they are.',
      );
}

function choose(
  archive: Archive,
  sheets: readonly SheetPart[],
  wanted: string | number | undefined,
): SheetPart | { readonly candidates: readonly string[] } {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  if (wanted !== undefined) {
    const found = typeof wanted === 'number' ? visible[wanted - 1] : byName(sheets, wanted);
    if (found) return found;
    const what =
      typeof wanted === 'number' ? `sheet number ${wanted}` : 'sheet of the name that `import.sheet` says';
    throw new Refusal(
      `The workbook has no ${what}; it has ${counted(visible.length, 'visible sheet')}.`,
      'Write the name that is on its tab, or its number from the left, hidden ones not counted.',
    );
  }
  const [only, ...others] = visible;
  if (only && others.length === 0) return only;
  const filled = visible.filter(({ path }) => hasContent(partOf(archive, path)));
  const [first, ...more] = filled;
  if (first && more.length === 0) return first;
  if (first) return { candidates: filled.map(({ name }) => name) };
  throw new Refusal('No visible sheet of the workbook has anything in it.', 'Check that the export worked.');
}

function byName(sheets: readonly SheetPart[], wanted: string): SheetPart | undefined {
  const same = (a: string) => compare(a.trim().toLowerCase(), wanted.trim().toLowerCase()) === 0;
  return sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => same(name));
}

/** Whether a sheet has a cell with a value, by the elements of values. */
function hasContent(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ['<v>', ':v>', '<is>', ':is>'].some((element) => text.includes(element));
}

function asCsv(sheet: readonly SheetRow[], columns: number): Pick<SheetFile, 'bytes' | 'rows'> {
  const lines: string[] = [];
  const rows: number[] = [];
  for (const { number, cells } of sheet) {
    const line = cells.map(quoted).join(',') + ','.repeat(columns - cells.length);
    lines.push(line);
    const breaks = line.includes('\n') ? line.split('\n').length : 1;
    for (let part = 0; part < breaks; part += 1) rows.push(number);
  }
  return { bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')), rows };
}

/** Line breaks inside of cells are LF, as in whatever is sent. */
const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll(/\r\n?/g, '\n').replaceAll('"', '""')}"` : cell;
