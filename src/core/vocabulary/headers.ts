import { isNear } from '../base/nearest.js';
import { plain } from '../base/text.js';
import { DOUBTFUL_HEADERS, KNOWN_HEADERS, type KnownField } from './known-headers.js';

type Index = ReadonlyMap<string, ReadonlySet<string>>;

let known: Index | undefined;
let doubtful: Index | undefined;

/** Which fields each plain header stands for; made when a header is first looked up. */
function indexOf(headers: Readonly<Record<string, readonly string[] | undefined>>): Index {
  const index = new Map<string, Set<string>>();
  for (const [field, names] of Object.entries(headers)) {
    for (const name of [field, ...(names ?? [])]) {
      const key = plain(name);
      index.set(key, (index.get(key) ?? new Set()).add(field));
    }
  }
  return index;
}

/** @returns the fields that a header is known to stand for: one, or none */
export function fieldsKnownAs(header: string): ReadonlySet<string> {
  known ??= indexOf(KNOWN_HEADERS);
  return known.get(plain(header)) ?? new Set();
}

const PRIVATE = /priv|perso|home|thuis|prywat|particul/i;

/** Whether a header speaks of addresses that no employer gives. */
export const isPrivate = (header: string): boolean => PRIVATE.test(header);

/** Whether a header may stand for a field, and may as well stand for something else. */
export function isDoubtful(header: string, field: string): boolean {
  doubtful ??= indexOf(DOUBTFUL_HEADERS);
  return doubtful.get(plain(header))?.has(field) ?? false;
}

/** Whether a header is one of the world's, and so no value that slipped into the first line. */
export function isKnownHeader(header: string): boolean {
  doubtful ??= indexOf(DOUBTFUL_HEADERS);
  return fieldsKnownAs(header).size > 0 || doubtful.has(plain(header));
}

/** @returns of the names that a field is known by, the one that is nearly this header */
export function nearlyKnownAs(header: string, field: string): string | undefined {
  const names: readonly string[] = isField(field) ? KNOWN_HEADERS[field] : [];
  const own = plain(header);
  return names.find((name) => isNear(plain(name), own));
}

const isField = (field: string): field is KnownField => Object.hasOwn(KNOWN_HEADERS, field);
