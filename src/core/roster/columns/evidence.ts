import { countsOf } from '../../base/counts.js';
import { plain } from '../../base/text.js';
import { countryCode } from '../../vocabulary/countries.js';
import { CANDIDATES, isSerialNumber, toIsoDate } from '../../vocabulary/dates.js';
import { FIELDS, isEmployeeElement, type FieldKind, type KnownField } from '../../vocabulary/fields.js';
import { answersIn } from '../../vocabulary/yes-no.js';
import { meansNoDay } from '../../vocabulary/nothing.js';
import { isNotOfWork, isOtherDate } from '../../vocabulary/headers.js';

/*
 * What the cells of a column say of what it is. Headers lie: a title may be “Mrs”, an ID the number of a row, an
 * e-mail address a private one. And cells can tell where a header doesn’t.
 */

/** A header and the cells below it, trimmed. */
interface Cells {
  readonly header: string;
  readonly cells: readonly string[];
}

type Doubt = string | undefined;

/** The values of a column, each with how many cells have it. */
interface Values {
  readonly counts: ReadonlyMap<string, number>;
  readonly filled: number;
  readonly rows: number;
  /** How many are so, by what they are asked for. */
  readonly shares: Map<(value: string) => boolean, number>;
}

const seen = new WeakMap<Cells, Values>();

function valuesOf(column: Cells): Values {
  let values = seen.get(column);
  if (!values) {
    const filled = column.cells.filter((cell) => cell !== '');
    values = {
      counts: countsOf(filled),
      filled: filled.length,
      rows: column.cells.length,
      shares: new Map(),
    };
    seen.set(column, values);
  }
  return values;
}

/** Of more different values, the first say enough. */
const MAX_SAMPLE = 200;

/** @returns how many of the cells are so, from 0 to 1; 0 where there are none */
function share({ counts, shares }: Values, isSo: (value: string) => boolean): number {
  const known = shares.get(isSo);
  if (known !== undefined) return known;
  let [all, so, looked] = [0, 0, 0];
  for (const [value, count] of counts) {
    if ((looked += 1) > MAX_SAMPLE) break;
    all += count;
    if (isSo(value)) so += count;
  }
  const found = all === 0 ? 0 : so / all;
  shares.set(isSo, found);
  return found;
}

const HALF = 0.5;
const NEARLY_ALL = 0.9;
const MAX_TYPES = 30;
/** Fewer people say nothing of how many share a value. */
const FEW = 10;

const hasLetters = (value: string): boolean => /\p{L}/u.test(value);
const isNumber = (value: string): boolean => /^[\d.,]+$/.test(value);
const isAddress = (value: string): boolean => /^[^\s@]+@[^\s@]+$/.test(value);
/** Whether it is worth trying all the forms of dates. */
const DATE_SHAPE =
  /^(\d{1,4}[-/. ]+(\d{1,2}|\p{L}{3,10}\.?)[-/. ]+\d{1,4}(?!\d)|\p{L}{3,10}\.? \d{1,2}, \d{4}|\d{8}$)/u;
const isDateLike = (value: string): boolean =>
  value.length < 32 && DATE_SHAPE.test(value) && toIsoDate(value, CANDIDATES) !== undefined;
const isCountry = (value: string): boolean => countryCode(value) !== undefined;
const isCountryName = (value: string): boolean => value.length > 3 && !isNumber(value) && isCountry(value);
const isCountryCode = (value: string): boolean => /^[A-Z]{2,3}$/.test(value) && isCountry(value);
const isNameOrCode = (value: string): boolean => isCountryName(value) || isCountryCode(value);
const isFreeMail = (value: string): boolean => FREE_MAIL.test(value);
const isHonorific = (value: string): boolean => HONORIFICS.has(plain(value));
const isNoId = (value: string): boolean => /\s|@/.test(value) || isDateLike(value);
const isNoManagerId = (value: string): boolean => /\s|@/.test(value);
const isNoName = (value: string): boolean => !hasLetters(value) || value.includes('@');
const isDateOrSerial = (value: string): boolean => isDateLike(value) || isSerialNumber(value);
const isPlainDate = (value: string): boolean => !isNumber(value) && isDateLike(value);
const isAddressOrDate = (value: string): boolean => isAddress(value) || isDateLike(value);
const isNoType = (value: string): boolean => !hasLetters(value) || isAddressOrDate(value);
/** Nearly nobody who works today began so early, and many were born then. */
const EARLY = '1985';
const isEarly = (value: string): boolean => (toIsoDate(value, CANDIDATES) ?? EARLY) < EARLY;

/** Whose addresses people have for themselves. */
const FREE_MAIL =
  /@(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|gmx|web|t-online|proton|protonmail|orange|free|wanadoo|laposte|wp|o2|onet|interia|ziggo|kpnmail|libero|virgilio|tiscali|uol|bol|terra|sapo)\.[a-z.]{2,6}$/i;
const HONORIFICS: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Mx Dr Prof Sir Herr Frau M Mme Mlle Sr Sra Srta Dhr Mevr Sig Pan Pani'
    .split(' ')
    .map(plain),
);

/** Whether many people have the same value, though it should be each one’s own. */
const isShared = ({ counts, filled }: Values): boolean => counts.size * 2 < filled;

/** Whether the values are as many as the people: a list of departments or types is shorter. */
const isEachOnesOwn = ({ counts, filled }: Values): boolean => filled >= FEW && counts.size * 10 > filled * 9;

const AGAINST: Readonly<Record<FieldKind, (values: Values) => Doubt>> = {
  id: (values) => {
    if (share(values, isNoId) > HALF) return 'its values aren’t ids';
    return isShared(values) ? 'many people have the same value' : undefined;
  },
  name: (values) => (share(values, isNoName) > HALF ? 'its values aren’t names' : undefined),
  type: (values) => {
    const { size } = values.counts;
    const isMany = size > MAX_TYPES || (values.filled > MAX_TYPES && size * 2 > values.filled);
    return isMany ? 'its values are too many for types' : undefined;
  },
  department: (values) => {
    if (share(values, isNumber) > HALF) return 'its values are numbers, not names of departments';
    const isOther = share(values, isAddressOrDate) > HALF;
    return isOther ? 'its values aren’t names of departments' : undefined;
  },
  date: (values) => {
    // “NULL” and “ - - ” are neither dates nor anything else.
    const none = share(values, meansNoDay);
    if (none === 1) return 'it is empty';
    return share(values, isDateOrSerial) <= HALF * (1 - none) ? 'most of its values aren’t dates' : undefined;
  },
  country: (values) => (share(values, isCountry) < HALF ? 'most of its values aren’t countries' : undefined),
  email: (values) => {
    if (share(values, isAddress) <= HALF) return 'most of its values aren’t e-mail addresses';
    return share(values, isFreeMail) > HALF ? 'most of its addresses are private ones' : undefined;
  },
};

const AGAINST_OTHERS: Readonly<Partial<Record<KnownField, (values: Values) => Doubt>>> = {
  manager_id: (values) => (share(values, isNoManagerId) > HALF ? 'its values aren’t ids' : undefined),
  manager_email: (values) =>
    share(values, isAddress) <= HALF ? 'most of its values aren’t e-mail addresses' : undefined,
  position_title: (values) =>
    share(values, isHonorific) > HALF ? 'its values are forms of address' : undefined,
  position_id: ({ counts, filled }) =>
    counts.size < filled ? 'several people have the same value' : undefined,
};

/** @returns in words what speaks against the column being this field, or undefined */
export function doubtAbout(column: Cells, field: KnownField): Doubt {
  const values = valuesOf(column);
  if (values.filled === 0) return 'it is empty';
  const against = isEmployeeElement(field) ? AGAINST[FIELDS[field].kind] : AGAINST_OTHERS[field];
  return against?.(values);
}

/** Whether the values are forms of address, as “Mrs” is. */
export const holdsHonorifics = (column: Cells): boolean => share(valuesOf(column), isHonorific) > HALF;

/** Whether everybody has a value of their own, of those that ids have. */
export function tellsApart(column: Cells): boolean {
  const { counts, rows } = valuesOf(column);
  return counts.size === rows && doubtAbout(column, 'employee_id') === undefined;
}

/** Whether the values count the rows, from 1 or from 0 on. */
export const countsRows = ({ cells }: Cells): boolean =>
  cells.every((cell, row) => cell !== '' && Number(cell) === row + 1) ||
  cells.every((cell, row) => cell !== '' && Number(cell) === row);

/** Whether a column that is only called “ID” or the like tells people apart, and isn’t just the number of the row. */
export const identifies = (column: Cells): boolean => tellsApart(column) && !countsRows(column);

/** Whether nearly all values have the shape of an id: letters first, if any, and as many digits. */
export function hasOneShape(column: Cells): boolean {
  const { counts, filled } = valuesOf(column);
  const shapes = countsOf(
    [...counts.keys()]
      .map((value) => /^([A-Za-z]{0,4}[-_]?)(\d{3,10})$/.exec(value))
      .map((found) => (found ? `${found[1] ?? ''} ${found[2]?.length ?? 0}` : '')),
  );
  shapes.delete('');
  return filled >= FEW && Math.max(0, ...shapes.values()) > filled * NEARLY_ALL;
}

/**
 * Whether a column may be offered as a field whose header it doesn’t have: nothing speaks against it, neither in its
 * cells nor in its header. Offered isn’t taken: somebody is asked.
 */
export function mayBe(column: Cells, field: KnownField): boolean {
  if (doubtAbout(column, field) !== undefined) return false;
  const values = valuesOf(column);
  switch (isEmployeeElement(field) ? FIELDS[field].kind : field) {
    case 'name':
      return share(values, isDateLike) < HALF;
    case 'type':
      return share(values, isNoType) < HALF;
    case 'department':
      return !isEachOnesOwn(values);
    case 'email':
      return !isShared(values) && !isNotOfWork(column.header);
    case 'country':
      return !isNotOfWork(column.header) && !NOT_COUNTRIES.test(column.header);
    case 'id':
      return values.filled * 2 > values.rows;
    case 'date':
      return values.filled * 2 > values.rows && !isOtherDate(column.header);
    default:
      return true;
  }
}

/** Headers of codes that look like those of countries. */
const NOT_COUNTRIES =
  /state\b|provin|lang|sprach|idioma|taal|lingua|locale|curren|währung|devise|moneda|valuta/i;

/** Fields that cells give away, whatever the header says. */
export function showsInCells(column: Cells, field: KnownField): boolean {
  if (!mayBe(column, field)) return false;
  const values = valuesOf(column);
  switch (isEmployeeElement(field) ? FIELDS[field].kind : field) {
    case 'email':
      return share(values, isAddress) >= NEARLY_ALL && values.counts.size * 10 >= values.filled * 9;
    case 'country':
      return isCountries(values);
    case 'date':
      return share(values, isPlainDate) >= NEARLY_ALL && !areBirthdays(values);
    default:
      return false;
  }
}

/** “NO” and “SI” are answers, too. Names of countries are sure; codes of two letters may as well be states, sizes or units: so all have to be known. */
const isCountries = (values: Values): boolean =>
  (values.counts.size === 1 || answersIn(new Set(values.counts.keys())) === undefined) &&
  (share(values, isCountryName) >= NEARLY_ALL || share(values, isNameOrCode) === 1);

const MANY_EARLY = 0.25;
const areBirthdays = (values: Values): boolean => share(values, isEarly) > MANY_EARLY;
