import { readCells } from '../roster/file/workbook/cells.js';
import { partOf, readWorkbookParts } from '../roster/file/workbook/parts.js';
import { Refusal } from '../roster/file/workbook/refusal.js';
import { openArchive, type Archive } from '../roster/file/workbook/zip.js';

/* What can be read of a file that isn’t a text. */

interface Readable {
  /** As CSV. */
  readonly tables: readonly string[];
  readonly texts: readonly string[];
  /** Texts whose numbers are those of a program: of lines, of formats. */
  readonly marked: readonly string[];
}

/** @returns what is packed in it, the sheets of a workbook as tables, and the names of all that is packed */
export function readableIn(bytes: Uint8Array): Readable {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const archive = isPacked ? orRefused(() => openArchive(bytes)) : undefined;
  if (!archive) return { tables: [], texts: rawTexts(bytes), marked: [] };
  const sheets = orRefused(() => sheetsOf(archive)) ?? NO_SHEETS;
  const read = new Set(sheets.read);
  const parts = [...archive.names]
    .filter((name) => !read.has(name))
    .map((name) => orRefused(() => archive.read(name)) ?? new Uint8Array());
  const xml = parts.filter(isXml).map((part) => Buffer.from(part).toString());
  return {
    tables: sheets.tables,
    texts: [
      ...sheets.texts,
      ...archive.names,
      ...parts.filter((part) => !isXml(part)).flatMap(rawTexts),
      // A name may lie in two elements, and an element may end in the middle of one.
      ...xml.flatMap((text) => [text.replaceAll(/<[^>]*>/g, ''), text.replaceAll(/<[^>]*>/g, ' ')]),
    ],
    marked: xml,
  };
}

function rawTexts(part: Uint8Array): string[] {
  const raw = Buffer.from(part);
  return [raw.toString(), raw.toString('utf16le')];
}

const isXml = (part: Uint8Array): boolean =>
  Buffer.from(part.subarray(0, 8)).toString().replace('\uFEFF', '').startsWith('<');

interface Sheets {
  readonly tables: readonly string[];
  /** What is written on tabs, and the texts that cells share. */
  readonly texts: readonly string[];
  /** The parts of which nothing else is to be read: numbers of rows and of texts would be taken for ids. */
  readonly read: readonly string[];
}

const NO_SHEETS: Sheets = { tables: [], texts: [], read: [] };
const SHARED_TEXTS = /(?:^|\/)sharedStrings\.xml$/i;

function sheetsOf(archive: Archive): Sheets {
  const workbook = readWorkbookParts(archive);
  const sheets = workbook.sheets.flatMap(({ path }) => {
    const cells = orRefused(() => readCells(partOf(archive, path), workbook));
    if (!cells) return [];
    const lines = cells.rows.map((row) =>
      Array.from({ length: cells.columns }, (_, at) => quoted(row.cells[at])).join(','),
    );
    return [{ path, table: `sep=,\n${lines.join('\n')}\n` }];
  });
  const shared = [...archive.names].filter((name) => SHARED_TEXTS.test(name));
  return {
    tables: sheets.map(({ table }) => table),
    texts: [...workbook.sheets.map(({ name }) => name), ...workbook.texts],
    read: [...sheets.map(({ path }) => path), ...shared],
  };
}

const quoted = (cell: string | undefined): string => `"${(cell ?? '').replaceAll('"', '""')}"`;

function orRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
