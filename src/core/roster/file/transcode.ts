import { MAX_PROBLEMS, problem, type Problem } from '../../problem/problem.js';
import { trueEncodingOf } from '../../vocabulary/alphabets.js';
import {
  ENCODINGS,
  fromBytes,
  isByteEncoding,
  MEANINGLESS,
  type ByteEncoding,
  type Encoding,
} from '../../vocabulary/encodings.js';
import { isUtf8, utf16Mark } from './decode.js';
import { doubtfulLetters } from './doubtful-letters.js';
import { likelyEncoding } from './likely-encoding.js';

type DeclaredEncoding = Exclude<Encoding, 'utf-8'>;

interface Transcoded {
  /** The same text as UTF-8; absent where the file isn't what was declared. */
  readonly bytes?: Uint8Array;
  readonly problems: readonly Problem[];
}

/**
 * Turns a file of a declared encoding into UTF-8, in which all further reading is done: lines and cells stay where
 * they are. What can't be decoded, or what shows that the file isn't what was declared, is a problem.
 */
export function transcode(file: string, raw: Uint8Array, encoding: DeclaredEncoding): Transcoded {
  const is = otherEncoding(raw, encoding);
  if (is !== undefined) {
    const message = `The file is ${is}, not ${ENCODINGS[encoding]} as \`roster.encoding\` declares.`;
    return { problems: [problem('roster/not-as-declared', { file }, { message })] };
  }
  const text = isByteEncoding(encoding) ? fromBytes(raw, encoding) : new TextDecoder(encoding).decode(raw);
  const problems = linesWith(text, (line) => line.includes(MEANINGLESS))
    .slice(0, MAX_PROBLEMS)
    .map((line) => {
      const message = `The line holds bytes that mean nothing in ${ENCODINGS[encoding]}.`;
      return problem('roster/not-as-declared', { file, line }, { message });
    });
  const symbols = isByteEncoding(encoding) ? symbolsInWords(file, raw, text, encoding) : [];
  const isPlain = problems.length === 0 && symbols.length === 0;
  const doubtful = isByteEncoding(encoding) && isPlain ? doubtfulLetters(file, raw, encoding) : [];
  return { bytes: new TextEncoder().encode(text), problems: [...problems, ...symbols, ...doubtful] };
}

/** What a file certainly is, where that isn't what was declared: by its marks, and by what only UTF-8 looks like. */
function otherEncoding(raw: Uint8Array, encoding: DeclaredEncoding): string | undefined {
  const mark = utf16Mark(raw);
  const isOf8Bits = !raw.includes(0);
  if (!isByteEncoding(encoding)) {
    const own = encoding === 'utf-16le' ? 'little-endian' : 'big-endian';
    if (mark && mark !== own) return `${mark} UTF-16`;
    return isOf8Bits && raw.length > 0 && !mark && isUtf8(raw) ? 'UTF-8' : undefined;
  }
  if (mark) return `${mark} UTF-16`;
  if (!isOf8Bits) return 'UTF-16';
  return raw.some((byte) => byte > 0x7f) && isUtf8(raw) ? 'UTF-8' : undefined;
}

/** Words whose letters the declared encoding takes for symbols, as one problem: they have all one cause. */
function symbolsInWords(file: string, raw: Uint8Array, text: string, encoding: ByteEncoding): Problem[] {
  const lines = linesWith(text, (line) => trueEncodingOf(line, [encoding]) !== undefined);
  const [line] = lines;
  if (line === undefined) return [];
  const { readings, isClear } = likelyEncoding(raw);
  const [{ encoding: likely }] = readings;
  const name = ENCODINGS[encoding];
  const message =
    lines.length === 1
      ? `The line has a word with a symbol in the place of a letter, as ${name} reads it.`
      : `${lines.length} lines have a word with a symbol in the place of a letter, as ${name} reads them; this is the first.`;
  const doubt = isClear ? '' : ' Other encodings have letters there, too, so look at the names then.';
  const hint = `Declare \`encoding: ${likely}\` under \`roster\`, in which they are letters, or save the file as “CSV UTF-8” and declare none.${doubt}`;
  return [
    problem('roster/not-as-declared', { file, line }, likely === encoding ? { message } : { message, hint }),
  ];
}

/** @returns the numbers of these lines; a text of ASCII alone isn't looked at */
function linesWith(text: string, isMeant: (line: string) => boolean): number[] {
  if (!/[^\0-\x7F]/.test(text)) return [];
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, at) => (/[^\0-\x7F]/.test(line) && isMeant(line) ? [at + 1] : []));
}
