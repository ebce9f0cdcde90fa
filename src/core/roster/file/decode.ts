import { MAX_PROBLEMS, problem, type Problem } from '../../problem/problem.js';
import { ENCODINGS } from '../../vocabulary/encodings.js';
import { likelyEncoding } from './likely-encoding.js';
import { lineStarts } from './lines.js';

const BOM = [0xef, 0xbb, 0xbf];

/** @returns a file without the byte order mark of UTF-8 */
export function withoutMark(raw: Uint8Array): Uint8Array {
  return BOM.every((byte, at) => raw[at] === byte) ? raw.subarray(BOM.length) : raw;
}

interface Decoded {
  /** What isn't UTF-8 in it has been reported as a problem. */
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/** Checks that a file is UTF-8. The encoding is declared, never guessed: a wrong guess damages names silently. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (isUtf8(bytes)) return { bytes, problems: [] };
  const utf16 = utf16Mark(bytes);
  if (utf16) return { bytes: new Uint8Array(), problems: [undeclaredUtf16(file, utf16)] };
  return { bytes, problems: badLines(file, bytes) };
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** @returns which of the two UTF-16 a file's byte order mark says that it is */
export function utf16Mark(bytes: Uint8Array): 'little-endian' | 'big-endian' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little-endian';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big-endian';
  return undefined;
}

/** Enough to see whether every other byte is zero. */
const SAMPLE = 2000;

/** @returns which UTF-16 a file is, by its mark or by its bytes: of most letters every other byte is zero */
export function utf16Order(bytes: Uint8Array): 'little-endian' | 'big-endian' | undefined {
  const mark = utf16Mark(bytes);
  if (mark) return mark;
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  if (!sample.includes(0)) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  const isMost = (count: number) => count * 4 > sample.length;
  if (first === 0 && isMost(second)) return 'little-endian';
  return second === 0 && isMost(first) ? 'big-endian' : undefined;
}

const SAVE_AS_UTF8 = 'Save it as “CSV UTF-8” (in Excel: File, Save As, CSV UTF-8)';

function undeclaredUtf16(file: string, order: 'little-endian' | 'big-endian'): Problem {
  return problem(
    'roster/not-utf-8',
    { file, line: 1 },
    {
      message: `The file is ${order} UTF-16 (“Unicode text”), not UTF-8.`,
      hint: `${SAVE_AS_UTF8}, or declare \`encoding: ${order === 'big-endian' ? 'utf-16be' : 'utf-16le'}\` under \`roster\`.`,
    },
  );
}

function badLines(file: string, bytes: Uint8Array): Problem[] {
  const starts = lineStarts(bytes);
  const { says, hint } = wordsFor(likelyEncoding(bytes));
  const message = `The line holds bytes that are not UTF-8${says}.`;
  return starts
    .flatMap((start, index) => (isUtf8(bytes.subarray(start, starts[index + 1])) ? [] : [index + 1]))
    .slice(0, MAX_PROBLEMS)
    .map((line) => problem('roster/not-utf-8', { file, line }, { message, hint }));
}

/** More names of encodings help nobody. */
const NAMED = 4;

/** What is said of the encoding that a file seems to have, and what to do. No letter of it is shown. */
function wordsFor({ candidates }: ReturnType<typeof likelyEncoding>): { says: string; hint: string } {
  const [best, ...others] = candidates.slice(0, NAMED).map(({ encoding }) => encoding);
  if (best === undefined) {
    const says = ', and no encoding that can be declared makes words of most of them';
    return { says, hint: `${SAVE_AS_UTF8}, with the program that wrote it.` };
  }
  const name = ENCODINGS[best];
  if (others.length === 0) {
    const hint = `${SAVE_AS_UTF8}, or, if all of the file is ${name}, declare \`encoding: ${best}\` under \`roster\`, and look whether the names are right.`;
    return { says: `: the file was probably saved as ${name}`, hint };
  }
  const names = [best, ...others].map((one) => ENCODINGS[one]);
  const says = `: the file may have been saved as ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}, and nothing in it proves which`;
  const lines = [...new Set(candidates[0]?.words.map(({ line }) => line))];
  const where =
    lines.length === 0 ? '' : `, as in ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(' and ')}`;
  const hint = `${SAVE_AS_UTF8}. Or ask who made the file, and declare its encoding under \`roster\`, as \`encoding: ${best}\`. A wrong one makes other letters of some${where}, so look at the names before they are sent.`;
  return { says, hint };
}
