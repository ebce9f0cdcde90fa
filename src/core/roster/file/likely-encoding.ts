import { latin1Of } from '../../base/latin1.js';
import { isWrittenAsKnown } from '../../vocabulary/headers.js';
import { plain } from '../../base/text.js';
import { isSpelledAsCountry } from '../../vocabulary/countries.js';
import { lookOf } from '../../vocabulary/alphabets.js';
import { BYTE_ENCODINGS, rereadLatin1, type ByteEncoding } from '../../vocabulary/encodings.js';

/*
 * Which encoding of one byte a character a file has: the one in which its words are words. Encodings that read the file
 * alike are one reading.
 */

/** A word of the file as one of the encodings has it. */
interface ReadWord {
  readonly line: number;
  readonly text: string;
}

interface Reading {
  readonly encoding: ByteEncoding;
  /** Two words, or one, that the likeliest encodings read differently. */
  readonly words: readonly ReadWord[];
}

interface LikelyEncoding {
  /** The likeliest first, at least one. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** Whether the first leaves no doubt. */
  readonly isClear: boolean;
  /** The first, and those that may as well be it; none where no encoding makes words of most of what is in the file. */
  readonly candidates: readonly Reading[];
}

/** A word of the file, each of its characters a byte. */
interface RawWord {
  readonly line: number;
  readonly raw: string;
  /** What its line has besides, in letters of ASCII. */
  readonly beside: string;
}

const WITH_HIGH_BYTES = /[A-Za-z]*[\x80-\xFF][A-Za-z\x80-\xFF]*/g;
/** The letters that an address may have in the place of one with an accent. */
const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ñ: 'n',
};
/** More of them wouldn't show another encoding. */
const WORDS_ASKED = 5000;
/** A header that is written as one is known to be weighs as much as some words. */
const HEADER_WEIGHT = 5;
/** So does a name that an address on its line spells in ASCII, and the name of a country. */
const PROOF_WEIGHT = 3;

/** @param raw a file that isn't UTF-8 or UTF-16 */
export function likelyEncoding(raw: Uint8Array): LikelyEncoding {
  const lines = linesOf(raw);
  const words = wordsIn(lines);
  const headers = (lines.find((line) => line !== '') ?? '')
    .split(/[,;\t|]/)
    .map((header) => header.replaceAll('"', '').trim())
    .filter((header) => /[\x80-\xFF]/.test(header));
  const weighed = BYTE_ENCODINGS.map((encoding) => weigh(encoding, words, headers)).toSorted(byLikelihood);
  const distinct = weighed.filter(({ text }, at) => weighed.findIndex((other) => other.text === text) === at);
  const [best, ...others] = distinct;
  if (!best) throw new Error('there is always an encoding');
  const telling = tellingWords(words, best.encoding, others.slice(0, 3));
  const reading = ({ encoding }: Weighed): Reading => ({
    encoding,
    words: telling.map(({ raw, line }) => ({ line, text: rereadLatin1(raw, encoding) })),
  });
  const close = [best, ...others.filter((other) => !isClearlyBehind(other, best))];
  const candidates = isUnfit(best, words.length) ? [] : close.map(reading);
  return {
    readings: [reading(best), ...others.map(reading)],
    isClear: candidates.length === 1,
    candidates,
  };
}

/** @returns the lines of a file, each of its bytes a character */
const linesOf = (raw: Uint8Array): string[] => latin1Of(raw).split(/\r\n|\r|\n/);

/** @returns the distinct words of a file that have more than ASCII */
export const rawWordsOf = (raw: Uint8Array): RawWord[] => wordsIn(linesOf(raw));

/** Distinct words that have more than ASCII, each with the line on which it first appears. */
function wordsIn(lines: readonly string[]): RawWord[] {
  const found = new Map<string, RawWord>();
  for (const [at, line] of lines.entries()) {
    for (const word of line.match(WITH_HIGH_BYTES) ?? []) {
      // Around a word it is the no-break blank of web pages and spreadsheets, and not a letter of another encoding.
      const raw = word.replaceAll(/^\xA0+|\xA0+$/g, '');
      if (!found.has(raw) && /[\x80-\xFF]/.test(raw))
        found.set(raw, { raw, line: at + 1, beside: line.toLowerCase() });
    }
    if (found.size >= WORDS_ASKED) break;
  }
  return [...found.values()];
}

interface Weighed {
  readonly encoding: ByteEncoding;
  /** What it makes of all the words. */
  readonly text: string;
  readonly damaged: number;
  /** How many words have the letters of a language. */
  readonly sound: number;
  readonly isRare: boolean;
  /** Whether headers with accents, as it reads them, are words of a Western language. */
  readonly isOfWest: boolean;
  readonly score: number;
}

const USUAL: ReadonlySet<ByteEncoding> = new Set([
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
]);

function weigh(encoding: ByteEncoding, words: readonly RawWord[], headers: readonly string[]): Weighed {
  const read = words.map(({ raw }) => rereadLatin1(raw, encoding));
  const looks = read.map(lookOf);
  const sound = looks.filter(({ isDamaged }) => !isDamaged);
  const byLanguage = new Map<number, number>();
  for (const { languages } of sound) {
    for (const one of languages) byLanguage.set(one, (byLanguage.get(one) ?? 0) + 1);
  }
  const ofOneLanguage = Math.max(0, ...byLanguage.values());
  const ofAny = sound.filter(({ languages }) => languages.length > 0).length;
  const proven = words.filter((word, at) => isProven(read[at] ?? '', word)).length;
  const known = headers
    .map((header) => rereadLatin1(header, encoding))
    .filter((header) => isWrittenAsKnown(header));
  return {
    encoding,
    text: read.join('\n'),
    damaged: looks.length - sound.length,
    sound: ofAny,
    isRare: !USUAL.has(encoding),
    isOfWest: WESTERN.has(encoding) && known.some((header) => !POLISH.test(header)),
    score: sound.length + ofAny + ofOneLanguage + HEADER_WEIGHT * known.length + PROOF_WEIGHT * proven,
  };
}

const MIN_SPELLED = 4;

/** Whether an address on the same line spells the word in ASCII, or it is the name of a country. */
function isProven(text: string, { beside }: RawWord): boolean {
  const small = text.toLowerCase();
  if (isSpelledAsCountry(text)) return true;
  if (small.length < MIN_SPELLED || !beside.includes('@')) return false;
  const spelled = Array.from(small, (letter) => SPELLED[letter] ?? plain(letter)).join('');
  // The line has the word itself, too, so only what is of ASCII is looked for.
  return [plain(text), spelled].some((one) => /^[\0-\x7F]+$/.test(one) && beside.includes(one));
}

const byLikelihood = (a: Weighed, b: Weighed): number =>
  a.damaged - b.damaged || b.score - a.score || Number(a.isRare) - Number(b.isRare);

/** Of fewer words nothing can be said. */
const MIN_WORDS = 4;

/** Whether even the likeliest encoding makes words of few: as of KOI8-R or Hebrew, which can’t be declared. */
const isUnfit = (best: Weighed, words: number): boolean =>
  words >= MIN_WORDS && (best.damaged * 3 > words || best.sound * 2 < words);

/** Of the languages whose headers are known, all but Polish are written in one of these. */
const WESTERN: ReadonlySet<ByteEncoding> = new Set([
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'cp850',
  'cp437',
]);
const POLISH = /[ąćęłńśźż]/i;

function isClearlyBehind(other: Weighed, best: Weighed): boolean {
  if (best.isOfWest && !WESTERN.has(other.encoding)) return true;
  const more = other.damaged - best.damaged;
  if (more > best.damaged) return true;
  const lead = best.score - other.score;
  return other.isRare && !best.isRare ? lead > 0 : lead >= Math.max(2, best.score / 20);
}

/** The words that an encoding reads otherwise than these others; those that the others damage come first. */
function tellingWords(
  words: readonly RawWord[],
  encoding: ByteEncoding,
  others: readonly Weighed[],
): RawWord[] {
  const differs = (raw: string) =>
    others.some((other) => rereadLatin1(raw, other.encoding) !== rereadLatin1(raw, encoding));
  const isDamaged = (raw: string) =>
    others.some((other) => lookOf(rereadLatin1(raw, other.encoding)).isDamaged);
  const telling = words.filter(({ raw }) => differs(raw));
  const proving = telling.filter(({ raw }) => isDamaged(raw));
  return [...new Set([...proving.slice(0, 2), ...telling.slice(0, 2)])].slice(0, 2);
}
