import { MAX_PROBLEMS, problem, type Problem } from '../../problem/problem.js';
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
  const text = encoding === 'utf-16le' ? new TextDecoder(encoding).decode(raw) : fromWindows1252(raw);
  const problems = damagedLines(text)
    .slice(0, MAX_PROBLEMS)
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

/** What the bytes 0x80 to 0x9F are in Windows-1252; five of them mean nothing. */
const FROM_0X80 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/**
 * Decodes Windows-1252, in which a byte that means nothing becomes U+FFFD. TextDecoder doesn't do it the same
 * everywhere: by the standard those bytes are control characters, and some versions of Node 20 to 24 read all of
 * 0x80 to 0x9F as such (nodejs/node#56542).
 */
export function fromWindows1252(raw: Uint8Array): string {
  const latin1 = Buffer.from(raw.buffer, raw.byteOffset, raw.length).toString('latin1');
  return latin1.replaceAll(/[\x80-\x9F]/g, (control) => FROM_0X80.charAt(control.charCodeAt(0) - 0x80));
}

const DAMAGED = '\uFFFD';

function damagedLines(text: string): number[] {
  if (!text.includes(DAMAGED)) return [];
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (line.includes(DAMAGED) ? [index + 1] : []));
}
