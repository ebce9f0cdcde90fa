import { latin1Of } from '../../base/latin1.js';
import { onDemand } from '../../base/on-demand.js';
import { counted } from '../../base/text.js';
import { problem, type Place, type Problem } from '../../problem/problem.js';
import { LF, type CsvRecord } from './cells.js';
import { lineStarts } from './lines.js';
import { isEmpty } from './shape.js';

/* What isn't a list: lines above the header, and lines below the last record. */

/** How the list lies in its file. */
export interface Layout {
  /** The line of the header, counted from 1; left out, the first that isn't blank. */
  readonly headerLine?: number | undefined;
  /** How many records at the end aren't people. */
  readonly skipLast?: number | undefined;
  /** The row of a sheet that each line of the file comes from; left out, the file is the CSV itself. */
  readonly rows?: readonly number[] | undefined;
  /** A filter leaves out what is the header once more, so that it may be among the records. */
  readonly dropsHeaders?: boolean;
}

/**
 * First lines that systems write and that can't be a header: the type of PowerShell’s Export-Csv, and the version of
 * the templates of Microsoft Entra. A spreadsheet may have put delimiters after them.
 */
const PREAMBLES = [
  /^"?#TYPE [^\r\n,;"]+"?[,;\t|]*(?=[\r\n]|$)/,
  /^"?version:v\d+(\.\d+)*"?[,;\t|]*(?=[\r\n]|$)/i,
];

/** @returns the file with line breaks in place of such a first line, so that every place stays as it is */
export function withoutPreamble(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== LF && byte !== 0x0d);
  const first = latin1Of(bytes.subarray(Math.max(0, start), start + 1024));
  const length = PREAMBLES.map((one) => one.exec(first)?.[0].length ?? 0).find((one) => one > 0) ?? 0;
  return length === 0 ? bytes : new Uint8Array(bytes).fill(LF, start, start + length);
}

/**
 * @param text the file, before any of it was taken out of `bytes`
 * @returns the file with line breaks in place of the lines above its header; undefined where it has fewer lines
 */
export function withoutLinesAbove(
  bytes: Uint8Array,
  text: Uint8Array,
  { headerLine = 1, rows }: Layout,
): Uint8Array | undefined {
  if (headerLine === 1) return bytes;
  const line = rows ? rows.findIndex((row) => row >= headerLine) : headerLine - 1;
  const start = lineStarts(text)[line];
  return start === undefined || start >= bytes.length ? undefined : new Uint8Array(bytes).fill(LF, 0, start);
}

/**
 * @param at the header’s own line
 * @param isMadeUp whether what is above it are headers that a program made up, as Column1
 */
export function titleAbove(place: Place, at: number | undefined, isMadeUp: boolean): Problem {
  const line = at ?? '?';
  const what = isMadeUp ? 'Headers that a program made up, as Column1, are' : 'A title seems to be';
  return problem('roster/title-line', place, {
    message: `${what} above the header, which seems to be on line ${line}.`,
    hint: `Say \`header-line: ${line}\` under \`roster\`, or delete the lines above line ${line}.`,
  });
}

/** Reports end with a few lines at most. */
const LINES_OF_FOOTER = 10;
/** A line of a report names its subject and has a number or two; a person has a name, an id and more. */
const CELLS_OF_FOOTER = 2;
const CELLS_OF_WIDE_FOOTER = 3;

const footerWords = onDemand(
  () =>
    /(?<![\p{L}\p{N}])(grand total|(sub)?totals?|sum|count|records?|rows?|report|generated|created (on|at|by)|exported|printed|run (date|by)|page|end of (file|report|list)|confidential|copyright|summe|gesamt\p{L}*|anzahl|datensätze|bericht|erstellt|exportiert|seite|vertraulich|somme|nombre|lignes|rapport|généré|exporté|confidentiel|suma|registros|filas|informe|generado|exportado|confidencial|totaal|aantal|rijen|gegenereerd|vertrouwelijk|razem|ogółem|liczba|wierszy|raport|wygenerowano|poufne|totale|righe|rapporto|generato|esportato|riservato|somma|soma|linhas|relatório|gerado|as of|st[a]nd|gedruckt|ausgedruckt|édité|imprimé|extrait|effectif|impreso|editado|emitido|plantilla|impresso|extraído|stampato|afgedrukt|peildatum|wydrukowano|stan na dzień)(?![\p{L}\p{N}])/iu,
);

/**
 * @param width the header’s cells
 * @returns how many records at the end seem to be a footer: a sentence in one cell, or a total
 */
export function footerLength(records: readonly CsvRecord[], width: number): number {
  if (width <= CELLS_OF_FOOTER) return 0;
  const end = records.slice(-LINES_OF_FOOTER).toReversed();
  const other = end.findIndex((record) => !isFooter(record, width));
  return other === -1
    ? end.length < LINES_OF_FOOTER && end.length < records.length
      ? end.length
      : 0
    : other;
}

/** The beginning of a person’s record isn’t one: it may be all that is left of a file that was cut off. */
function isFooter({ cells }: CsvRecord, width: number): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const first = filled[0]?.trim() ?? '';
  const isSentence = cells.length === 1 && /:|(\S+\s+){3}\S/.test(first);
  const most = width > 2 * CELLS_OF_WIDE_FOOTER ? CELLS_OF_WIDE_FOOTER : CELLS_OF_FOOTER;
  return filled.length <= most && (isSentence || footerWords().test(first));
}

/** @param count how many records from this place on */
export function footerBelow(place: Place, count: number): Problem {
  const what =
    count === 1
      ? 'The last line seems to be a footer, not a person'
      : `The last ${count} lines seem to be a footer, not people`;
  return problem('roster/footer', place, {
    message: `${what}.`,
    hint: `Say \`skip-last: ${count}\` under \`roster\`, or delete ${count === 1 ? 'it' : 'them'}.`,
  });
}

/** The same problems of a file that has no settings for what is above and below it. */
export const withoutSettings = (problems: readonly Problem[]): Problem[] =>
  problems.map((one) => {
    if (one.rule === 'roster/title-line') return { ...one, hint: 'Delete the lines above its header.' };
    return one.rule === 'roster/footer' ? { ...one, hint: 'Delete what is below its last record.' } : one;
  });

/** @param skipped the setting @param place of a record that it leaves out, though it has all that a person has */
export function personBelow(place: Place, skipped: number): Problem {
  return problem('roster/footer', place, {
    message: `\`skip-last\` leaves out ${counted(skipped, 'record')} at the end, and this one is a person.`,
    hint: 'Lower `skip-last` under `roster`, or look whether the end of the file is missing.',
  });
}

/** @param line the setting */
export function noHeaderLine(file: string, line: number): Problem {
  const message = `The file has nothing on line ${line} or below, where \`header-line\` says that its header is.`;
  return problem('roster/no-records', { file }, { message });
}
