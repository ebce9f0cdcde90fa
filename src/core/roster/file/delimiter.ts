import { commonest } from '../../base/counts.js';
import { LF, walkCells } from './cells.js';

/** What may separate cells. */
export const CANDIDATES = [',', ';', '\t', '|'];

/** How many records show the delimiter; more of them wouldn't show another. */
const RECORDS_ASKED = 50;
/** Nor would a file without a line end. */
const BYTES_ASKED = 256 * 1024;

/** What messages call each delimiter, and what the configuration does. */
export const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/**
 * Finds the delimiter by what it makes of the first records: the one that separates most of them into the same number
 * of cells, and into most cells.
 *
 * @returns undefined where none separates anything, or two do equally well; the comma for a file of no records
 */
export function likelyDelimiter(bytes: Uint8Array): string | undefined {
  const beginning = bytes.subarray(0, BYTES_ASKED);
  const found = CANDIDATES.map((delimiter) => ({ delimiter, ...evidenceFor(beginning, delimiter) }));
  if (found.every(({ records }) => records === 0)) return ',';
  const withHeader = found.filter(({ startsWithHeader }) => startsWithHeader);
  const [best, second] = (withHeader.length > 0 ? withHeader : found).toSorted((a, b) => b.score - a.score);
  return best && best.score > 0 && best.score !== second?.score ? best.delimiter : undefined;
}

interface Evidence {
  readonly records: number;
  /** The commonest number of cells, weighed by how common it is; 0 where nothing is separated. */
  readonly score: number;
  /** Whether the first record has that many cells: else a title may be above the header. */
  readonly startsWithHeader: boolean;
}

function evidenceFor(bytes: Uint8Array, delimiter: string): Evidence {
  const counts = cellCounts(bytes, delimiter);
  const cells = commonest(counts.filter((count) => count > 1));
  const agreeing = counts.filter((count) => count === cells).length;
  const startsWithHeader = cells !== undefined && counts[0] === cells;
  // A single record of so many cells below something else isn't evidence.
  const score =
    cells !== undefined && (startsWithHeader || agreeing > 1) ? (cells * agreeing) / counts.length : 0;
  return { records: counts.length, score, startsWithHeader };
}

/** @returns how many cells the header has if this is the delimiter; 0 where its quotes make no sense then */
export const headerLength = (bytes: Uint8Array, delimiter: string): number =>
  cellCounts(bytes.subarray(0, BYTES_ASKED), delimiter)[0] ?? 0;

/** @returns how many cells each of the first records has; 0 for one whose quotes make no sense */
function cellCounts(bytes: Uint8Array, delimiter: string): number[] {
  const counts: number[] = [];
  let faulty = false;
  for (const { column, endsRecord, fault } of walkCells(bytes, delimiter)) {
    faulty ||= fault !== undefined;
    if (!endsRecord) continue;
    counts.push(faulty ? 0 : column);
    faulty = false;
    if (counts.length === RECORDS_ASKED) break;
  }
  return counts;
}

interface WithoutDirective {
  /** The file with line breaks in place of the line, so that every place stays as it is. */
  readonly bytes: Uint8Array;
  readonly delimiter?: string;
}

const DIRECTIVE = /^"?sep=([,;\t|])"?(?=[\r\n]|$)/i;

const directiveIn = (bytes: Uint8Array): RegExpExecArray | null =>
  DIRECTIVE.exec(new TextDecoder().decode(bytes.subarray(0, 16)));

/** Whether a file begins with the line `sep=;`, which Excel doesn’t show. */
export const hasDirective = (bytes: Uint8Array): boolean => directiveIn(bytes) !== null;

/** Takes out the line `sep=;` with which a file tells Excel its delimiter. */
export function withoutDirective(bytes: Uint8Array): WithoutDirective {
  const found = directiveIn(bytes);
  if (!found?.[1]) return { bytes };
  return { bytes: new Uint8Array(bytes).fill(LF, 0, found[0].length), delimiter: found[1] };
}
