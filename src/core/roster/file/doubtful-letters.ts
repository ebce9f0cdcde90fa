import { counted } from '../../base/text.js';
import { problem, type Problem } from '../../problem/problem.js';
import { lookOf } from '../../vocabulary/alphabets.js';
import { ENCODINGS, rereadLatin1, type ByteEncoding } from '../../vocabulary/encodings.js';
import { likelyEncoding, rawWordsOf } from './likely-encoding.js';

/* A wrong encoding that no symbol betrays: “Güneþ” is of letters alone, and yet of no language. */

/** Names of fewer may be of people from anywhere. */
const MIN_WORDS = 2;
/** So many of the words that both encodings read otherwise are of no language, at least. */
const MIN_SHARE = 0.15;
/** And so many are of one language in the other encoding. */
const OF_ONE_LANGUAGE = 0.9;
/** Less likely encodings aren’t looked at. */
const LIKELY = 3;
const LINES_NAMED = 3;

/**
 * Doubts a declared encoding where it makes words that no language has, and where the words that another reads otherwise
 * are of one language there. Nothing less is a reason: people in one company have names of many languages.
 *
 * @returns one warning at most; no word of the file is in it
 */
export function doubtfulLetters(file: string, raw: Uint8Array, declared: ByteEncoding): Problem[] {
  const words = rawWordsOf(raw);
  const strange = words.filter((word) => isStrange(rereadLatin1(word.raw, declared)));
  if (strange.length < MIN_WORDS) return [];
  const others = likelyEncoding(raw)
    .readings.slice(0, LIKELY)
    .map(({ encoding }) => encoding)
    .filter((encoding) => encoding !== declared);
  for (const other of others) {
    const differing = words.filter(
      (word) => rereadLatin1(word.raw, declared) !== rereadLatin1(word.raw, other),
    );
    const among = strange.filter((word) => differing.includes(word));
    const [first] = among;
    if (!first || among.length < Math.max(MIN_WORDS, differing.length * MIN_SHARE)) continue;
    const ofOne = mostOfOne(differing.map((word) => rereadLatin1(word.raw, other)));
    if (ofOne < differing.length * OF_ONE_LANGUAGE) continue;
    const lines = [...new Set(among.map(({ line }) => line))].slice(0, LINES_NAMED);
    const message = `${counted(among.length, 'word has', 'words have')} letters that no language has together, as ${ENCODINGS[declared]} reads them; in ${ENCODINGS[other]} they are of one. Look at ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}.`;
    return [problem('roster/doubtful-letters', { file, line: first.line }, { message, isWide: true })];
  }
  return [];
}

function isStrange(word: string): boolean {
  const { isDamaged, languages } = lookOf(word);
  return isDamaged || languages.length === 0;
}

/** @returns how many of the words are of the language that most are of */
function mostOfOne(words: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const { isDamaged, languages } of words.map(lookOf))
    if (!isDamaged) for (const one of languages) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
