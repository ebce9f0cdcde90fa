import { isNear } from '../base/nearest.js';
import { plain } from '../base/text.js';
import type { KnownField } from './fields.js';
import {
  EXIT_DATES,
  FULL_NAMES,
  HEADERS,
  LEAVER_MARKS,
  NEARLY_DEPARTMENTS,
  WORKPLACES,
  YES_NO_QUESTIONS,
  type HeaderWords,
} from './header-words.js';

/* What a header means, by the words of header-words.ts. */

type Index = ReadonlyMap<string, ReadonlySet<string>>;

let known: Index | undefined;
let doubtful: Index | undefined;

/** Which fields each plain header means; made when a header is first looked up. */
function indexOf(namesOf: (words: HeaderWords) => readonly string[]): Index {
  const index = new Map<string, Set<string>>();
  for (const [field, words] of Object.entries(HEADERS)) {
    for (const name of [field, ...namesOf(words)]) {
      const key = plain(name);
      index.set(key, (index.get(key) ?? new Set()).add(field));
    }
  }
  return index;
}

const knownIndex = (): Index => (known ??= indexOf((words) => words.known));
const doubtfulIndex = (): Index =>
  (doubtful ??= indexOf(({ doubtful: may = [], misleading = [] }) => [...may, ...misleading]));

/** @returns the fields that a header is known to mean: one, or none */
export const fieldsKnownAs = (header: string): ReadonlySet<string> =>
  knownIndex().get(plain(header)) ?? new Set();

/** Whether a header may mean a field, and may as well mean something else. */
export const isDoubtful = (header: string, field: string): boolean =>
  doubtfulIndex().get(plain(header))?.has(field) ?? false;

/** Whether a doubtful header most likely means something else. */
export const isMisleading = (header: string, field: KnownField): boolean =>
  has(HEADERS[field].misleading ?? [], header);

/** Whether a header is that of addresses that no employer gives. */
export const isPrivateAddress = (header: string): boolean => isMisleading(header, 'email');

/** Whether a header is one of the world's, and so no value that slipped into the first line. */
export const isKnownHeader = (header: string): boolean =>
  fieldsKnownAs(header).size > 0 || doubtfulIndex().has(plain(header));

/** @returns of the names that a field is known by, the one that is nearly this header */
export function nearlyKnownAs(header: string, field: string): string | undefined {
  const own = plain(header);
  return isField(field) ? HEADERS[field].known.find((name) => isNear(plain(name), own)) : undefined;
}

const isField = (field: string): field is KnownField => Object.hasOwn(HEADERS, field);

const has = (words: readonly string[], header: string): boolean => words.map(plain).includes(plain(header));

export const isFullNameHeader = (header: string): boolean => has(FULL_NAMES, header);
export const isDepartmentHeader = (header: string): boolean => has(NEARLY_DEPARTMENTS, header);
export const isExitHeader = (header: string): boolean => has(EXIT_DATES, header);
export const isYesNoHeader = (header: string): boolean => has(YES_NO_QUESTIONS, header);
export const isWorkplaceHeader = (header: string): boolean => WORKPLACES.test(header);
export const isLeaverHeader = (header: string): boolean =>
  LEAVER_MARKS.test(header.replaceAll(/[_-]/g, ' ').trim());
