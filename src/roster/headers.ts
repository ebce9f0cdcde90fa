import { isNear } from './nearest.js';
import { DOUBTFUL_HEADERS, KNOWN_HEADERS, type KnownField } from './known-headers.js';

/** Letters that Unicode doesn't take apart into a letter and its accent. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' };

/** A header without what makes no difference: capitals, accents, blanks, punctuation. `#` stands for a number. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[łßøæœđ]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}#]/gu, '');
}

type Index = ReadonlyMap<string, ReadonlySet<string>>;

let known: Index | undefined;
let doubtful: Index | undefined;

/** Which fields each plain header stands for; made when a header is first looked up. */
function indexOf(headers: Readonly<Record<string, readonly string[] | undefined>>): Index {
  const index = new Map<string, Set<string>>();
  for (const [field, names] of Object.entries(headers)) {
    for (const name of [field, ...(names ?? [])]) {
      const plain = plainHeader(name);
      index.set(plain, (index.get(plain) ?? new Set()).add(field));
    }
  }
  return index;
}

/** @returns the fields that a header is known to stand for: one, or none */
export function fieldsKnownAs(header: string): ReadonlySet<string> {
  known ??= indexOf(KNOWN_HEADERS);
  return known.get(plainHeader(header)) ?? new Set();
}

/** Whether a header may stand for a field, and may as well stand for something else. */
export function isDoubtful(header: string, field: string): boolean {
  doubtful ??= indexOf(DOUBTFUL_HEADERS);
  return doubtful.get(plainHeader(header))?.has(field) ?? false;
}

/** Whether a header is one of the world's, and so no value that slipped into the first line. */
export function isKnownHeader(header: string): boolean {
  doubtful ??= indexOf(DOUBTFUL_HEADERS);
  return fieldsKnownAs(header).size > 0 || doubtful.has(plainHeader(header));
}

/** @returns of the names that a field is known by, the one that is nearly this header */
export function nearlyKnownAs(header: string, field: string): string | undefined {
  const names: readonly string[] = isField(field) ? KNOWN_HEADERS[field] : [];
  const plain = plainHeader(header);
  return names.find((name) => isNear(plainHeader(name), plain));
}

const isField = (field: string): field is KnownField => Object.hasOwn(KNOWN_HEADERS, field);
