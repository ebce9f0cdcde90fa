import { latin1Of } from '../../base/latin1.js';
import { standInFor } from '../../base/stand-in.js';
import { problem, type Problem } from '../../problem/problem.js';
import { CR, isNewline, LF } from './cells.js';
import { utf16Mark, utf16Order } from './decode.js';
import { lineStarts } from './lines.js';

/* What a file that is named .csv really is, by its first bytes. */

/** Enough of a file to see what it is. */
const BEGINNING = 4096;

const CSV_AGAIN = 'Open the list in the program that it came from and export or save it as CSV again.';
const FROM_EXCEL = 'Open it in Excel and choose File, Save As, CSV UTF-8 (Comma delimited).';
const IMPORT_IT =
  '“Save as CSV” in Excel destroys ids and dates; use `roster-sync import`, which reads the workbook.';

interface Kind {
  readonly message: string;
  readonly hint: string;
  /** @param bytes the file's first @param text the same as Latin-1, without a byte order mark and space in front */
  readonly fits: (bytes: Uint8Array, text: string) => boolean;
}

const begins =
  (...magic: number[]) =>
  (bytes: Uint8Array): boolean =>
    magic.every((byte, at) => bytes[at] === byte);

const isZip = begins(0x50, 0x4b, 0x03, 0x04);
/** [MS-CFB], in which older versions of Office keep all files, and newer ones those with a password. */
export const isOlderOffice = begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** Whether a file is of the kinds that workbooks come in. */
export const isWorkbook = (bytes: Uint8Array): boolean => isZip(bytes) || isOlderOffice(bytes);

/** The first that fits is it. */
const KINDS: readonly Kind[] = [
  {
    message: 'The file is an Excel workbook or a ZIP archive, not a CSV.',
    hint: `${IMPORT_IT} Renaming the file doesn’t convert it.`,
    fits: isZip,
  },
  {
    message: 'The file is an Excel workbook in the old format (.xls), not a CSV.',
    hint: `Save it in Excel as a workbook (.xlsx). ${IMPORT_IT}`,
    fits: isOlderOffice,
  },
  {
    message: 'The file is a PDF, not a CSV.',
    hint: CSV_AGAIN,
    fits: (_, text) => text.startsWith('%PDF-'),
  },
  {
    message: 'The file is compressed (gzip), not a CSV.',
    hint: 'Unpack it, and commit the CSV that is in it.',
    fits: begins(0x1f, 0x8b),
  },
  ...(['little', 'big'] as const).map((end) => ({
    message: `The file is UTF-16 (“Unicode text”) without its mark, not a CSV in UTF-8.`,
    hint: `Declare \`encoding: utf-16${end === 'big' ? 'be' : 'le'}\` under \`roster\`. Or: ${FROM_EXCEL}`,
    fits: (bytes: Uint8Array) => !utf16Mark(bytes) && utf16Order(bytes) === `${end}-endian`,
  })),
  {
    message: 'The file holds bytes that no text has, so it isn’t a CSV.',
    hint: CSV_AGAIN,
    fits: (bytes) => !utf16Mark(bytes) && isBinary(bytes),
  },
  {
    message: 'The file is a web page, not a CSV: probably a sign-in page that was saved in its place.',
    hint: 'Sign in to the system that it came from, and export the CSV again.',
    fits: (_, text) => /^<(!doctype html|html|head|body|table|script|meta)\b/i.test(text),
  },
  {
    message: 'The file is XML, not a CSV.',
    hint: CSV_AGAIN,
    fits: (_, text) => /^<(\?xml|!--|!doctype|[a-z_][\w.:-]*[\s/>])/i.test(text),
  },
  {
    message: 'The file is JSON, not a CSV.',
    hint: CSV_AGAIN,
    fits: (_, text) => /^(\{\s*("[^"]*"\s*:|\})|\[\s*([[{\]]|"[^"]*"\s*[,\]]))/.test(text),
  },
];

/** A control character that strayed into a cell is that cell's own problem; a text has no more of them. */
function isBinary(bytes: Uint8Array): boolean {
  const controls = bytes.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte)).length;
  return controls > Math.max(8, bytes.length / 50);
}

const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, LF, CR]);

/** @returns what a file is that was taken for a CSV, as the one problem that it has; undefined where it may be one */
export function disguise(file: string, bytes: Uint8Array): Problem | undefined {
  const standIn = standInFor(bytes);
  if (standIn) {
    const message = `The file is ${standIn.is}, not the CSV itself.`;
    return problem('roster/not-a-csv', { file }, { message, hint: standIn.hint });
  }
  const first = bytes.subarray(0, BEGINNING);
  const text = latin1Of(first).replace(/^(ï»¿)?\s*/, '');
  const kind = KINDS.find(({ fits }) => fits(first, text));
  if (kind) {
    return problem('roster/not-a-csv', { file }, { message: kind.message, hint: kind.hint });
  }
  return mergeConflict(file, bytes);
}

const OURS = '<<<<<<< ';
const MIDDLE = '=======';
const THEIRS = '>>>>>>> ';

/** All three markers, each at the begin of a line, and in their order: a cell may well hold one of them. */
function mergeConflict(file: string, bytes: Uint8Array): Problem | undefined {
  const ours = lineBeginningWith(bytes, OURS, 0);
  const middle = ours === undefined ? undefined : lineBeginningWith(bytes, MIDDLE, ours);
  const theirs = middle === undefined ? undefined : lineBeginningWith(bytes, THEIRS, middle);
  if (ours === undefined || middle === undefined || theirs === undefined) return undefined;
  const [from, between, to] = [ours, middle, theirs].map((at) => lineOf(bytes, at));
  const message = `A merge conflict is in lines ${from ?? '?'} to ${to ?? '?'}, its halves separated at line ${between ?? '?'}.`;
  return problem('roster/merge-conflict', { file, line: from }, { message });
}

/** @returns the byte at which the first such line after `from` begins */
function lineBeginningWith(bytes: Uint8Array, marker: string, from: number): number | undefined {
  const sought = new TextEncoder().encode(marker);
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    const before = bytes[at - 1];
    if (before !== undefined && !isNewline(before)) continue;
    if (sought.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return undefined;
}

const lineOf = (bytes: Uint8Array, at: number): number => lineStarts(bytes.subarray(0, at)).length;
