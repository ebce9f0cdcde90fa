import { isUtf8, utf16Order } from '../roster/file/decode.js';
import { likelyEncoding } from '../roster/file/likely-encoding.js';
import { ENCODINGS, type Encoding } from '../vocabulary/encodings.js';
import type { Open } from './answers.js';

/** The encoding of a file, as far as its bytes prove one. */
export interface EncodingFinding {
  readonly encoding: Encoding;
  /** Why, as a comment; it has no word of the file. Undefined for UTF-8. */
  readonly why?: string;
  /** The same with the words that prove it, for the desk at which the file lies. */
  readonly shown?: string;
  /** Where the bytes could be two. */
  readonly open?: Open;
}

const QUESTION = 'encoding';
/** How many readings a person is asked about. */
const CHOICES = 4;

/**
 * @param answer to the question of an earlier finding
 * @returns the encoding that a file’s bytes prove, or the likeliest and what would decide it
 */
export function encodingOf(raw: Uint8Array, answer = ''): EncodingFinding {
  const order = utf16Order(raw);
  if (order) {
    const encoding = order === 'little-endian' ? 'utf-16le' : 'utf-16be';
    return { encoding, why: 'The file is UTF-16 (“Unicode text”).' };
  }
  if (isUtf8(raw) || raw.includes(0)) return { encoding: 'utf-8' };
  const { readings, candidates, isClear } = likelyEncoding(raw);
  const [best] = readings;
  const chosen = readings.find(({ encoding }) => encoding === answer);
  const { encoding, words } = chosen ?? best;
  const lines = [...new Set(words.map(({ line }) => line))];
  const where = `${lines.length > 1 ? 'lines' : 'line'} ${lines.join(' and ')}`;
  if (isClear || chosen) {
    const proof = words.length > 0 && !chosen ? ` In ${where} it has letters that the others don’t.` : '';
    return {
      encoding,
      why: `The file isn’t UTF-8; this is ${ENCODINGS[encoding]}.${proof} Look at some names with accents: if they are wrong, export it as UTF-8.`,
      shown: `${ENCODINGS[encoding]}: ${wordsOf(words)}`,
    };
  }
  if (candidates.length === 0) return noneFits(encoding);
  const likely = readings.slice(0, CHOICES);
  const names = likely.map((one) => `\`${one.encoding}\``).join(', ');
  return {
    encoding,
    why: `The file isn’t UTF-8, and could be ${ENCODINGS[encoding]} or another encoding: look at ${where}.`,
    open: {
      says: `Which encoding does the file have? Words in ${where} are words in several: try \`encoding\` with ${names}, and look at them there; or export the file as UTF-8.`,
      question: {
        key: QUESTION,
        text: 'The file isn’t UTF-8. In which line are the words right?',
        choices: likely.map((one) => ({
          answer: one.encoding,
          says: `${wordsOf(one.words)}: ${ENCODINGS[one.encoding]}`,
        })),
      },
    },
  };
}

/** Nobody can choose among encodings of which none is right. */
function noneFits(encoding: Encoding): EncodingFinding {
  const none =
    'The file isn’t UTF-8, and no encoding that can be declared makes words of most of what it has.';
  return {
    encoding,
    why: `${none} This one is wrong.`,
    open: { says: `${none} Export it as UTF-8, before anything is sent.` },
  };
}

const wordsOf = (words: readonly { line: number; text: string }[]): string =>
  words.map(({ line, text }) => `“${text}” (line ${line})`).join(', ');
