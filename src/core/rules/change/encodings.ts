import { onDemand } from '../../base/on-demand.js';
import { trueEncodingOf } from '../../vocabulary/alphabets.js';
import { bytesOf } from '../../vocabulary/encodings.js';

/*
 * UTF-8 that was read in another encoding gives itself away: its characters, written back as bytes, are UTF-8 again.
 * Names that merely hold such letters aren't (Ângela, São, Ñuño): a letter beyond ASCII alone is never UTF-8.
 */

const C1_CONTROLS = Array.from(
  { length: 0x20 },
  (_, at) => [String.fromCharCode(0x80 + at), 0x80 + at] as const,
);

interface Misreading {
  readonly bytes: ReadonlyMap<string, number>;
  /** What a text has that holds UTF-8, as hardly any does; to look closely takes long. */
  readonly beginning: RegExp;
  /** Whether the bytes prove that the text was misread. */
  readonly isProof: (decoded: string, text: string) => boolean;
}

const LATIN = /[\u00C0-\u017F\u0192\u01A0\u01A1\u01AF\u01B0\u01CD-\u01DC\u0218-\u021B\u1E00-\u1EFF]/;
const MARKS = /[\u00A0-\u00BF\u2010-\u203A\u20AC\u2116\u2122]/;
/** Two of these: one may be a capital letter with a quote after it. */
const otherScripts = onDemand(
  () =>
    /[\p{sc=Greek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}\p{sc=Deva}\p{sc=Thai}\p{sc=Geor}\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\p{sc=Hang}]{2}/u,
);

const isWestern = (decoded: string): boolean => LATIN.test(decoded) || MARKS.test(decoded);

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

const misreading = (bytes: ReadonlyMap<string, number>, isProof: Misreading['isProof']): Misreading => ({
  bytes,
  isProof,
  beginning: beginningIn(bytes),
});

/** A character that is the first byte of one in UTF-8, with one after it that can be its second. */
function beginningIn(bytes: ReadonlyMap<string, number>): RegExp {
  const classOf = (isIn: (byte: number) => boolean) => {
    const characters = [...bytes].flatMap(([character, byte]) => (isIn(byte) ? [character] : []));
    return `[${characters.map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`;
  };
  return new RegExp(`${classOf((byte) => lengthOf(byte) > 0)}${classOf(isContinuation)}`);
}

/** Made when a text beyond ASCII is first looked at: that takes long, and many rosters have none. */
const misreadings = onDemand((): readonly Misreading[] => [
  // Latin-1 has controls where Windows-1252 has letters and marks.
  misreading(
    new Map([...C1_CONTROLS, ...bytesOf('windows-1252')]),
    (decoded) => isWestern(decoded) || otherScripts().test(decoded),
  ),
  // In capitals a Romanian ĂŞ is as good as a misread ê.
  misreading(bytesOf('windows-1250'), (decoded, text) => isWestern(decoded) && /\p{Ll}/u.test(text)),
  misreading(bytesOf('macintosh'), isWestern),
]);

const BEYOND_ASCII = /[^\0-\x7F]{2,}/g;
/** The first bytes of accented letters as a console shows them. */
const BOXES = /[┬├─┼][^\0-\x7F]/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Whether a text shows UTF-8 that was read as something else. */
export function isMisread(text: string): boolean {
  const runs = text.match(BEYOND_ASCII);
  if (!runs) return false;
  return (
    BOXES.test(text) ||
    misreadings().some(
      ({ beginning, bytes, isProof }) =>
        beginning.test(text) &&
        runs.some((run) => sequencesIn(run, bytes).some((decoded) => isProof(decoded, text))),
    )
  );
}

/** Whether a text has a symbol where a letter belongs, as of an encoding that was read as its neighbour. */
export const hasSymbols = (text: string): boolean => trueEncodingOf(text) !== undefined;

/** The parts of a run that are UTF-8 in an encoding's bytes, decoded. */
function sequencesIn(run: string, bytes: ReadonlyMap<string, number>): string[] {
  const raw = Array.from(run, (character) => bytes.get(character) ?? 0);
  const found: string[] = [];
  let decoded = '';
  for (let at = 0; at < raw.length;) {
    const length = lengthOf(raw[at] ?? 0);
    const character = length > 0 ? decodeOne(raw.slice(at, at + length), length) : '';
    if (character === '' && decoded !== '') found.push(decoded);
    decoded = character === '' ? '' : decoded + character;
    at += character === '' ? 1 : length;
  }
  if (decoded !== '') found.push(decoded);
  return found;
}

/** How many bytes a character has that begins with this one; 0 where none does. */
function lengthOf(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

function decodeOne(bytes: readonly number[], length: number): string {
  if (bytes.length < length) return '';
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return '';
  }
}
