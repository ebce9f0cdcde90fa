import { isNear } from '../base/nearest.js';
import { plain } from '../base/text.js';
import { isOwnName, type KnownField } from './fields.js';
import { keyOf, withoutNotes } from './header-keys.js';
import {
  BARE_STARTS,
  HEADERS,
  LIKELY_IDS,
  NEARLY_DEPARTMENTS,
  NOT_OF_WORK,
  NOT_START_DATES,
  NOT_TYPES,
  OTHER_NUMBERS,
  ROW_NUMBERS,
  TYPE_WORDS,
  WORKPLACES,
} from './header-words.js';
import { exitIn } from './leaver-words.js';
import type { HeaderWords } from './word-list.js';
import {
  BARE_SURNAMES,
  FULL_NAMES,
  MIDDLE_NAMES,
  SECOND_SURNAMES,
  SURNAME_FIRST,
  SURNAME_PREFIXES,
} from './name-words.js';

/* What a header means, by the words of header-words.ts. */

/** Headers by their letters, and by what their words say. */
interface Index {
  readonly byLetters: ReadonlyMap<string, ReadonlySet<string>>;
  /** Made when it is first asked for: most files have headers that are known by their letters. */
  readonly byWords: () => ReadonlyMap<string, ReadonlySet<string>>;
}

const NONE: ReadonlySet<string> = new Set();

/** @param names each with what it means */
function indexOf(names: readonly (readonly [name: string, means: string])[]): Index {
  let byWords: Index['byLetters'] | undefined;
  return { byLetters: indexBy(names, plain), byWords: () => (byWords ??= indexBy(names, keyOf)) };
}

function indexBy(
  names: readonly (readonly [name: string, means: string])[],
  keyIn: (name: string) => string,
): Index['byLetters'] {
  const index = new Map<string, Set<string>>();
  for (const [name, means] of names) {
    const key = keyIn(name);
    if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(means));
  }
  return index;
}

/** What is found for a header: by its letters, else by its words, else by its words without the one for a person. */
function lookUp({ byLetters, byWords }: Index, header: string): ReadonlySet<string> {
  for (const text of new Set([header, withoutNotes(header)])) {
    const found =
      byLetters.get(plain(text)) ??
      byWords().get(keyOf(text)) ??
      byWords().get(keyOf(text, ['employee'])) ??
      byLetters.get(keyOf(text, ['employee']));
    if (found) return found;
  }
  return NONE;
}

const fieldNames = (namesOf: (words: HeaderWords) => readonly string[]) =>
  Object.entries(HEADERS).flatMap(([field, words]) =>
    [field, ...namesOf(words)].map((name) => [name, field] as const),
  );

const indexes = new Map<string, Index>();

/** An index, made when it is first asked for. */
function indexNamed(name: string, make: () => readonly (readonly [string, string])[]): Index {
  const index = indexes.get(name) ?? indexOf(make());
  indexes.set(name, index);
  return index;
}

const known = (): Index => indexNamed('known', () => fieldNames((words) => words.known));
const doubtful = (): Index =>
  indexNamed('doubtful', () =>
    fieldNames(({ doubtful: may = [], misleading = [] }) => [...may, ...misleading]),
  );

/** Whether a header is one of a list, in any spelling. */
function isOneOf(header: string, name: string, list: readonly string[]): boolean {
  return (
    lookUp(
      indexNamed(name, () => list.map((one) => [one, name] as const)),
      header,
    ).size > 0
  );
}

/**
 * What is listed as doubtful in just these letters isn't known by its words: a “Personal ID” isn't a “Personal-Nr.”.
 *
 * @returns the fields that a header is known to mean: one, or none
 */
export function fieldsKnownAs(header: string): ReadonlySet<string> {
  const [key, own] = [plain(header), lookUp(known(), header)];
  const found = own.size > 0 ? own : managersIn(header);
  const doubted = known().byLetters.has(key) ? undefined : doubtful().byLetters.get(key);
  return doubted ? new Set([...found].filter((field) => !doubted.has(field))) : found;
}

/** What of a manager a header says by a word for one beside what the same is called of an employee: “MGR_PERNR”. */
function managersIn(header: string): ReadonlySet<string> {
  const text = withoutNotes(header);
  if (!saysWord(text, 'manager')) return NONE;
  const key = keyOf(text, ['manager', 'direct', 'employee']);
  if (key === 'id') return MANAGER_IDS;
  const ofEmployees = known().byWords().get(key);
  if (ofEmployees?.has('employee_id')) return MANAGER_IDS;
  return ofEmployees?.has('email') ? MANAGER_EMAILS : NONE;
}

const MANAGER_IDS: ReadonlySet<string> = new Set(['manager_id']);
const MANAGER_EMAILS: ReadonlySet<string> = new Set(['manager_email']);

/** Whether a header is known to mean a field in its very letters, and not only by its words. */
export const isWrittenAs = (header: string, field: string): boolean =>
  known().byLetters.get(plain(header))?.has(field) ?? false;

/** Whether a header most likely is that of the id of a person, where no other column may be it. */
export const isLikelyId = (header: string): boolean =>
  header.trim() !== '#' &&
  (keyOf(withoutNotes(header)) === keyOf('ID') || isOneOf(header, 'likely id', LIKELY_IDS));
/** Whether a header may as well be that of the numbers of the rows. */
export const isRowHeader = (header: string): boolean => has(ROW_NUMBERS, header);

const saysWord = (header: string, word: string): boolean =>
  keyOf(withoutNotes(header)).split(' ').includes(keyOf(word));

/** Whether a header is that of numbers and codes of something else than people at work. */
export const isOtherNumber = (header: string): boolean => OTHER_NUMBERS.test(header.replaceAll('_', ' '));

/** Whether a header has a word for an id or a number in it, and none of what isn’t somebody’s at work. */
export const saysId = (header: string): boolean => saysCode(header) && !isOtherNumber(header);

/** Whether a header speaks of e-mail, and not of an account that is called like one. */
export const saysEmail = (header: string): boolean =>
  saysWord(header, 'email') &&
  !NOT_OF_WORK.test(header.replaceAll('_', ' ')) &&
  !/user|login|account|manager|supervis|alias|sso/i.test(header);

/** Whether a header is that of a code or an id: of a job, it isn’t a title; of a department, it isn’t a name. */
export const saysCode = (header: string): boolean => saysWord(header, 'id');

/** Whether a header speaks of how somebody is employed. */
export const saysType = (header: string): boolean => {
  const text = header.replaceAll('_', ' ');
  return TYPE_WORDS.test(text) && !NOT_TYPES.test(text);
};

/** Whether a header is that of the country of a work; an address that isn’t called one of a work may be a home. */
export const saysCountry = (header: string): boolean =>
  saysWord(header, 'country') && (!/ad+ress/i.test(header) || /work|business|office|company/i.test(header));

/** Whether a header may mean a field, and may as well mean something else. */
export const isDoubtful = (header: string, field: string): boolean =>
  !fieldsKnownAs(header).has(field) && lookUp(doubtful(), header).has(field);

/** Whether a doubtful header most likely means something else. A “Worker email” isn't an “E-mail personnel”. */
export const isMisleading = (header: string, field: KnownField): boolean =>
  !fieldsKnownAs(header).has(field) &&
  isOneOf(header, `misleading:${field}`, HEADERS[field].misleading ?? []);

/** Whether a header is that of addresses that no employer gives. */
export const isPrivateAddress = (header: string): boolean => isMisleading(header, 'email');

/** Whether a header is one of the world's, and so no value that slipped into the first line. */
export const isKnownHeader = (header: string): boolean =>
  // The lists take long to make.
  isOwnName(header) || fieldsKnownAs(header).size > 0 || lookUp(doubtful(), header).size > 0;

let spellings: ReadonlySet<string> | undefined;

/** Whether a header is written, accents and all, as a field is known to be called: it was read in the right encoding. */
export function isWrittenAsKnown(header: string): boolean {
  spellings ??= new Set(
    Object.values(HEADERS).flatMap(({ known }) => known.map((name) => name.toLowerCase())),
  );
  return spellings.has(header.toLowerCase());
}

/** @returns of the names that a field is known by, the one that is nearly this header */
export function nearlyKnownAs(header: string, field: string): string | undefined {
  const own = plain(header);
  return isField(field) ? HEADERS[field].known.find((name) => isNear(plain(name), own)) : undefined;
}

const isField = (field: string): field is KnownField => Object.hasOwn(HEADERS, field);

const has = (words: readonly string[], header: string): boolean => words.map(plain).includes(plain(header));

/** Whether a header is that of the names with which people sign in. */
export const isAccountName = (header: string): boolean =>
  /sam ?account|user|login|log-?on|account|benutzer|utilisateur|usuario|gebruiker|utente/i.test(
    header.replaceAll('_', ' '),
  );

export const isFullNameHeader = (header: string): boolean => isOneOf(header, 'full name', FULL_NAMES);
/** Whether a full name begins with the surname by what its header says. */
export const isSurnameFirst = (header: string): boolean => has(SURNAME_FIRST, header);
export const isSurnamePrefix = (header: string): boolean =>
  isOneOf(header, 'surname prefix', SURNAME_PREFIXES);
export const isSecondSurname = (header: string): boolean => has(SECOND_SURNAMES, header);
export const isMiddleName = (header: string): boolean => isOneOf(header, 'middle name', MIDDLE_NAMES);
/** Whether a header is one of surnames, unless it is one of whole names. */
export const isBareSurname = (header: string): boolean => isOneOf(header, 'bare surname', BARE_SURNAMES);
/** Whether a header says that something began, and not what. */
export const isBareStart = (header: string): boolean => isOneOf(header, 'bare start', BARE_STARTS);
export const isDepartmentHeader = (header: string): boolean => has(NEARLY_DEPARTMENTS, header);
/** Whether a header speaks of a date that isn't the start of an employment. */
export const isOtherDate = (header: string): boolean =>
  exitIn(header) !== undefined || NOT_START_DATES.test(header.replaceAll('_', ' '));
/** Whether a header speaks of something else than the work of whom the line is about. */
export const isNotOfWork = (header: string): boolean => NOT_OF_WORK.test(header.replaceAll('_', ' '));
export const isWorkplaceHeader = (header: string): boolean => WORKPLACES.test(header);
