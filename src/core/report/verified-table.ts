import { countsOf } from '../base/counts.js';
import { counted, wrapped } from '../base/text.js';
import { prefixOf } from '../receipts/names.js';
import { forTerminal } from './escape.js';
import type { Paint } from './text.js';

/** What is said of a receipt. */
export interface Verified {
  readonly name: string;
  /** How many people were sent; undefined where the receipt can't be read, or isn’t signed validly. */
  readonly people: number | undefined;
  /** Whether its commit still gives what was uploaded. */
  readonly content: 'same' | 'different' | 'not comparable';
  readonly signature: 'valid' | 'not valid' | 'not checked';
  readonly state: 'stands' | 'rejected' | 'confirmed' | 'erased';
  /** Which file differs, why nothing can be compared, or what else a reader should know. */
  readonly reasons: readonly string[];
}

/** A receipt that another one names, and that is gone. */
interface Missing {
  readonly name: string;
  readonly namedBy: string;
  /** There are older ones: it wasn't just the end that was tidied up. */
  readonly isGap: boolean;
}

/** Whether nothing speaks against a receipt. */
export const isGood = ({ content, signature }: Verified): boolean =>
  content !== 'different' && signature !== 'not valid';

const WIDTH = 80;
const HEADER = ['receipt', 'people', 'content', 'signature', 'state'];

/**
 * Receipts as a table of columns, the reasons below each, and a line of counts.
 *
 * @param missing receipts that others name, and that are gone
 */
export function verifiedTable(
  verified: readonly Verified[],
  missing: readonly Missing[],
  paint: Paint,
): string[] {
  const cells = verified.map(({ name, people, content, signature, state }) => [
    forTerminal(name),
    people === undefined ? '?' : String(people),
    ...[content, signature, state],
  ]);
  const full = widthsOf([HEADER, ...cells]);
  // Where whole names leave no room for the rest, the time is enough: it names a receipt, too.
  const isWide = full.reduce((sum, width) => sum + width + 2, -2) > WIDTH;
  const short = (name: string) => (isWide ? name.slice(prefixOf(name).length) : name);
  const rows = cells.map(([name = '', ...others]) => [short(name), ...others]);
  const widths = widthsOf([HEADER, ...rows]);
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const because = (reasons: readonly string[]) =>
    reasons.flatMap((reason) => wrapped(forTerminal(reason), WIDTH - 4).map((part) => `    ${part}`));
  return [
    ...(isWide && verified[0] ? [prefixOf(verified[0].name)] : []),
    paint('quiet', line(HEADER)),
    ...verified.flatMap((one, at) => [
      paint(isGood(one) ? 'good' : 'bad', line(rows[at] ?? [])),
      ...because(one.reasons),
    ]),
    ...missing.flatMap(({ name, namedBy, isGap }) => [
      paint(isGap ? 'bad' : 'good', `${short(forTerminal(name)).padEnd(widths[0] ?? 0)}  missing`),
      ...because([`${namedBy} names it`]),
    ]),
    ...wrapped(summary(verified, missing), WIDTH),
  ];
}

const widthsOf = (rows: readonly (readonly string[])[]): number[] =>
  HEADER.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));

/** `61 receipts: 60 same, 1 different; 61 valid` */
function summary(verified: readonly Verified[], missing: readonly Missing[]): string {
  const counts = (words: readonly string[]) =>
    [...countsOf(words)].map(([word, count]) => `${count} ${word}`).join(', ');
  const parts = [
    counts(verified.map(({ content }) => content)),
    counts(verified.map(({ signature }) => signature)),
    counts(verified.map(({ state }) => state)),
    ...(missing.length > 0 ? [`${missing.length} missing`] : []),
  ];
  return `${counted(verified.length, 'receipt')}: ${parts.join('; ')}`;
}
