import { onDemand } from '../base/on-demand.js';
import { BYTE_ENCODINGS, bytesOf, MEANINGLESS, rereadLatin1, type ByteEncoding } from './encodings.js';

/*
 * What a word looks like that was read in the wrong encoding: its letters have become symbols (M¸ller), or letters of
 * no language that is written with the others.
 */

/** The small letters beyond ASCII of languages, without those that hardly any name has. */
const ALPHABETS: readonly ReadonlySet<string>[] = [
  'äöüß', // German
  'àâçèéêëîïôùûüÿœæ', // French
  'áéíñóúü', // Spanish, Irish
  'àçèéíïòóúü', // Catalan
  'áâãàçéêíóôõúü', // Portuguese
  'àèéìíòóùú', // Italian
  'åäöæøéü', // Danish, Norwegian, Swedish, Finnish
  'áèéëïóöü', // Dutch
  'áðéíóúýþæö', // Icelandic
  'áðíóúýæø', // Faroese
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíľňóôšťúýž', // Slovak
  'áéíóöőúüű', // Hungarian
  'ăâîșțşţ', // Romanian
  'čćđšž', // Croatian, Slovene
  'çğıİöşüâî', // Turkish
  'ąčęėįšųūž', // Lithuanian
  'āčēģīķļņšūž', // Latvian
  'äöõüšž', // Estonian
].map((letters) => new Set(letters));

const cyrillic = onDemand(() => /^\p{sc=Cyrl}+$/u);
const greek = onDemand(() => /^\p{sc=Greek}+$/u);
/** Small letters that hardly any Greek name has, and the two forms of one that are each in its place. */
const notGreek = onDemand(() => /[ΐΰ]|ς\p{L}|σ$/u);

/** Letters as words have them: not the small raised ones. */
const LETTER = String.raw`[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}]`;

/** What may be inside a word, or where two meet: apostrophes, dashes, trade marks, degrees. */
const INNER_MARKS = '’‘´`·–—…®™©°ªº\u00A0\u00AD';
/** What may be before and after a word besides. */
const OUTER_MARKS = '“”„‚«»‹›•€§†‡¡¿';

/**
 * The small raised letters come after a short word (Mª, nº, 1ª), and seldom amid the letters of a name: Spanish has
 * Admºn. So it counts for which encoding is likelier, and isn’t damage by itself.
 */
const RAISED = String.raw`(?<=\p{L}\p{Ll})[ªº](?=\p{Ll})|(?<=\p{Lu}{2})[ªº](?=\p{Lu})|(?<![\p{L}\p{N}.])[ªº](?=\p{Ll}{3})`;

/** Made when a word is first looked at: V8 takes long to make them, and most rosters are in UTF-8. */
const damage = onDemand(() => [
  new RegExp(`(?!${LETTER})[^\\0-\\x7F${INNER_MARKS}${OUTER_MARKS}]`, 'u'),
  new RegExp(`${LETTER}[${OUTER_MARKS}]${LETTER}`, 'u'),
  // Capitals amid small letters, and the other way round: a letter that isn’t of ASCII is one of the two.
  /\p{Ll}(?=[^\0-\x7F])\p{Lu}|(?=[^\0-\x7F])\p{Ll}[A-Z]/u,
  /(?=[^\0-\x7F])\p{Lu}[A-Z]\p{Ll}|\p{Lu}(?=[^\0-\x7F])(?:\p{Ll}\p{Lu}|\p{Lu}\p{Ll})/u,
  new RegExp(RAISED, 'u'),
]);

/** How a word of a text looks: damaged, of letters that no language has together, or of those that one has. */
interface Look {
  readonly isDamaged: boolean;
  /** The languages, by their numbers, that have all its letters; a word of none but ASCII and marks is of all. */
  readonly languages: readonly number[];
}

/** @param word letters beyond ASCII, marks and symbols among others, without blanks */
export function lookOf(word: string): Look {
  const letters = word.replaceAll(/[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/gu, '');
  const isDamaged = damage().some((form) => form.test(word));
  // Hebrew, which has no capitals, looks like small letters of both.
  const isName = /^\p{Lu}/u.test(letters);
  if (cyrillic().test(letters)) return { isDamaged, languages: isName ? [OF_CYRILLIC] : [] };
  if (greek().test(letters))
    return { isDamaged, languages: isName && !notGreek().test(letters) ? [OF_GREEK] : [] };
  const isMixed = /[\p{sc=Cyrl}\p{sc=Greek}]/u.test(letters);
  const own = Array.from(letters.replaceAll(/[\0-\x7Fªºµ]/g, ''), (letter) =>
    letter === 'İ' ? letter : letter.toLowerCase(),
  );
  const languages = ALPHABETS.flatMap((alphabet, at) => (own.every((one) => alphabet.has(one)) ? [at] : []));
  return { isDamaged: isDamaged || isMixed, languages };
}

const [OF_CYRILLIC, OF_GREEK] = [-1, -2];

/** Symbols where a word has a letter: between two letters, or before the letters of a name (£ukasz). */
const symbolInWord = onDemand(
  () =>
    new RegExp(
      [
        `(?<=${LETTER})(?!${LETTER})[^\\0-\\x7F${INNER_MARKS}${OUTER_MARKS}]+(?=${LETTER})`,
        `(?<=${LETTER})[${OUTER_MARKS}](?=\\p{Ll})`,
        `(?<!${LETTER})[£¯¦](?=\\p{Ll}{3})`,
      ].join('|'),
      'u',
    ),
);
/**
 * A symbol that a byte may be read as, in any encoding, and that isn’t an inner mark. Nearly no cell has one, and to find
 * it takes no table of letters.
 */
const SYMBOL = new RegExp(
  `(?![${INNER_MARKS}])[\\x80-\\xBF×÷\\u02C0-\\u02FF\\u0384\\u0385\\u2000-\\u2BFF\\uF8FF]`,
);
const words = onDemand(() => new RegExp(`(?:${LETTER}|[^\\0-\\x7F\u00A0])+`, 'gu'));

/** In which encodings files are mostly misread, when their letters become symbols. */
const READ_AS: readonly ByteEncoding[] = ['windows-1252', 'macintosh', 'windows-1250'];

/**
 * Finds the encoding in which a word with symbols in it has letters in their place.
 *
 * @param text a cell
 * @param readAs the encodings in which its bytes may have been read
 * @returns undefined where nothing in the text is such a word
 */
export function trueEncodingOf(
  text: string,
  readAs: readonly ByteEncoding[] = READ_AS,
): ByteEncoding | undefined {
  if (!SYMBOL.test(text) || !symbolInWord().test(text)) return undefined;
  for (const word of text.match(words()) ?? []) {
    if (!symbolInWord().test(word)) continue;
    for (const wrong of readAs) {
      const raw = asLatin1(word, wrong);
      const right =
        raw === undefined ? undefined : BYTE_ENCODINGS.find((one) => one !== wrong && isSound(raw, one));
      if (right) return right;
    }
  }
  return undefined;
}

function isSound(raw: string, encoding: ByteEncoding): boolean {
  const { isDamaged, languages } = lookOf(rereadLatin1(raw, encoding));
  return !isDamaged && languages.length > 0;
}

/** @returns the bytes of a word as characters; undefined where an encoding doesn’t have one of them */
function asLatin1(word: string, encoding: ByteEncoding): string | undefined {
  const bytes = bytesOf(encoding);
  const characters = Array.from(word, (one) => {
    const byte = one.charCodeAt(0) < 0x80 ? one.charCodeAt(0) : bytes.get(one);
    return byte === undefined ? MEANINGLESS : String.fromCharCode(byte);
  });
  return characters.includes(MEANINGLESS) ? undefined : characters.join('');
}
