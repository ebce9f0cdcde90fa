import iconv from 'iconv-lite';
import { MOST_PROBLEMS, problem, type Problem } from '../../problem/problem.js';
import { isUtf8, utf16Mark } from './decode.js';

type DeclaredEncoding = 'windows-1252' | 'utf-16le';

interface Transcoded {
  /** The same text as UTF-8; absent where the file isn't what was declared. */
  readonly bytes?: Uint8Array;
  readonly problems: readonly Problem[];
}

const NAMES = { 'windows-1252': 'Windows-1252', 'utf-16le': 'UTF-16 (little-endian)' };

/**
 * Turns a file of a declared encoding into UTF-8, in which all further reading is done: lines and cells stay where
 * they are. What can't be decoded, or what shows that the file isn't what was declared, is a problem.
 */
export function transcode(file: string, raw: Uint8Array, encoding: DeclaredEncoding): Transcoded {
  const is = otherEncoding(raw, encoding);
  if (is !== undefined) {
    const message = `The file is ${is}, not ${NAMES[encoding]} as \`roster.encoding\` declares.`;
    return { problems: [problem('roster/not-as-declared', { file }, { message })] };
  }
  const halves = encoding === 'utf-16le' && raw.length % 2 === 1;
  const text = halves ? `${iconv.decode(raw.subarray(0, -1), encoding)}\uFFFD` : iconv.decode(raw, encoding);
  const problems = damagedLines(text)
    .slice(0, MOST_PROBLEMS)
    .map((line) => {
      const message = `The line holds bytes that mean nothing in ${NAMES[encoding]}.`;
      return problem('roster/not-as-declared', { file, line }, { message });
    });
  return { bytes: new TextEncoder().encode(text), problems };
}

/** What a file certainly is, where that isn't what was declared: by its marks, and by what only UTF-8 looks like. */
function otherEncoding(raw: Uint8Array, encoding: DeclaredEncoding): string | undefined {
  const mark = utf16Mark(raw);
  if (mark === 'big-endian' || (mark && encoding === 'windows-1252')) return `${mark} UTF-16`;
  const isOf8Bits = !raw.includes(0);
  if (encoding === 'utf-16le')
    return isOf8Bits && raw.length > 0 && !mark && isUtf8(raw) ? 'UTF-8' : undefined;
  if (!isOf8Bits) return 'UTF-16';
  return raw.some((byte) => byte > 0x7f) && isUtf8(raw) ? 'UTF-8' : undefined;
}

/** What isn't decoded, and half of a pair of UTF-16. */
const DAMAGED = /\uFFFD|\p{Surrogate}/u;

function damagedLines(text: string): number[] {
  if (!DAMAGED.test(text)) return [];
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (DAMAGED.test(line) ? [index + 1] : []));
}
