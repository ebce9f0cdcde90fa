import { HAS_INVISIBLE, TYPE_AGAIN, withoutInvisible } from './invisible.js';
import { monthNamed } from './months.js';

/*
 * Dates by declared formats, strictly. The libraries that were looked at take more than the format says (day.js rolls
 * over or guesses from what it knows of the locale, date-fns takes one digit for two) and say only that a date is
 * invalid; a person needs to hear why.
 */

const TOKEN = /D{1,2}|M{1,4}|Y{4}|Y{2}/g;

/** What each token takes; names of months are letters, with the full stop of a short one. */
const TAKES: Readonly<Record<string, string>> = {
  D: '(?<day>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  M: '(?<month>\\d{1,2})',
  MM: '(?<month>\\d{2})',
  MMM: '(?<name>\\p{L}+\\.?)',
  MMMM: '(?<name>\\p{L}+)',
  YY: '(?<year>\\d{2})',
  YYYY: '(?<year>\\d{4})',
};

/** Whether a text is a format: one day, one month, one year, and nothing but separators between them. */
export function isDateFormat(format: string): boolean {
  const tokens = format.match(TOKEN) ?? [];
  const kinds = tokens.map(([letter]) => letter).toSorted();
  // A single D or M right before another number could take one digit or two.
  const isUnclear = /(?<!D)D(?=[MY])|(?<!M)M(?=[DY])/.test(format);
  return kinds.join('') === 'DMY' && /^[ ./,-]*$/.test(format.replaceAll(TOKEN, '')) && !isUnclear;
}

const compiled = new Map<string, RegExp>();

function expressionOf(format: string): RegExp {
  let expression = compiled.get(format);
  if (!expression) {
    const literal = (text: string) => text.replaceAll('.', '\\.');
    const parts = format.split(/(D{1,2}|M{1,4}|Y{4}|Y{2})/);
    expression = new RegExp(`^${parts.map((part) => TAKES[part] ?? literal(part)).join('')}$`, 'u');
    compiled.set(format, expression);
  }
  return expression;
}

/** Years of two digits are those from 1950 to 2049. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (year < '50' ? 2000 : 1900);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** @returns 0 for what isn’t a month */
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);

/** Midnight says nothing but that a system keeps dates as times. */
const MIDNIGHT = /(?:T| )(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?[Aa]\.?[Mm]\.?)(?:Z|\+00:00)?$/;
const TIME = /\d(?:T| )\d{1,2}:\d{2}/;
const ISO_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

type ReadDate = { readonly iso: string } | { readonly reason: string; readonly hasForm: boolean };

/** Reads a date by one format, or says why it isn't one. */
export function readDate(written: string, format: string): ReadDate {
  const found = expressionOf(format).exec(written.replace(MIDNIGHT, ''));
  const { day = '', month: number = '', name = '', year = '' } = found?.groups ?? {};
  const month = name === '' ? Number(number) : monthNamed(name);
  if (!found || month === undefined) return { reason: `doesn’t have the form ${format}`, hasForm: false };
  const fails = (reason: string): ReadDate => ({ reason, hasForm: true });
  if (month > 12 && Number(day) <= 12) {
    const first = format.indexOf('D') < format.indexOf('M') ? 'month' : 'day';
    return fails(`has no month where ${format} has it: it looks as if the ${first} came first`);
  }
  if (month < 1 || month > 12) return fails('has a month that isn’t one of the twelve');
  if (Number(day) < 1 || Number(day) > daysIn(fullYear(year), month))
    return fails('has a day that its month doesn’t have');
  return {
    iso: `${String(fullYear(year)).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
  };
}

/**
 * @param formats those that were declared; YYYY-MM-DD always is, as no other that may be declared looks like it (`isAgainstIso`)
 * @returns the date as YYYY-MM-DD, or undefined where it isn't one of these formats
 */
export function toIsoDate(written: string, formats: readonly string[]): string | undefined {
  if (ISO_SHAPE.test(written)) return written;
  const withoutTime = written.replace(MIDNIGHT, '');
  if (ISO_SHAPE.test(withoutTime)) return withoutTime;
  for (const format of formats) {
    const read = readDate(withoutTime, format);
    if ('iso' in read) return read.iso;
  }
  return undefined;
}

/** Whether a text is a day of the calendar as the employee file has it, YYYY-MM-DD. */
export function isDate(written: string): boolean {
  if (!ISO_SHAPE.test(written)) return false;
  // Every person has one, so nothing is taken out of the text.
  const digit = (at: number) => written.charCodeAt(at) - ZERO;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const day = digit(8) * 10 + digit(9);
  return day > 0 && day <= daysIn(year, digit(5) * 10 + digit(6));
}

const ZERO = '0'.charCodeAt(0);

/** The days since 1900 as which spreadsheets keep dates. */
export const isSerialNumber = (written: string): boolean => /^[1-7]\d{4}(?:\.\d+)?$/.test(written);

/** Whether a text would be a date of the declared formats without a character that can’t be seen. */
export function hidesDate(written: string, formats: readonly string[]): boolean {
  const seen = withoutInvisible(written);
  return seen !== written && isDate(toIsoDate(seen, formats) ?? '');
}

/** Why a value isn't a date of the declared formats, to follow the name of its field. */
export function reasonAgainst(written: string, formats: readonly string[]): string {
  if (hidesDate(written, formats)) return HAS_INVISIBLE;
  if (isSerialNumber(written)) return 'is the number by which a spreadsheet keeps a date, not the date';
  if (TIME.test(written)) return 'has a time of day';
  const declared = ISO_SHAPE.test(written) || formats.length === 0 ? ['YYYY-MM-DD'] : formats;
  const reads = declared.map((format) => readDate(written, format));
  const near = reads.find((read) => 'reason' in read && read.hasForm);
  if (near && 'reason' in near) return near.reason;
  return declared.length === 1
    ? `doesn’t have the form ${declared.join()}`
    : `has none of the forms ${declared.join(', ')}`;
}

const SAMPLES = [
  [2001, 2, 3],
  [2003, 1, 2],
  [2010, 11, 12],
] as const;

/** Whether two formats could read one text as two dates. */
export function areAmbiguousTogether(formats: readonly string[]): boolean {
  return formats.some((format) =>
    SAMPLES.map((sample) => writtenAs(format, sample)).some((text) => {
      const dates = formats
        .map((other) => readDate(text, other))
        .flatMap((read) => ('iso' in read ? [read.iso] : []));
      return new Set(dates).size > 1;
    }),
  );
}

/** Whether a format reads a text of the form YYYY-MM-DD, which always counts, as another day. */
export const isAgainstIso = (format: string): boolean => areAmbiguousTogether(['YYYY-MM-DD', format]);

function writtenAs(format: string, [year, month, day]: readonly [number, number, number]): string {
  return format.replaceAll(TOKEN, (token) => {
    if (token.startsWith('Y')) return String(year).slice(-token.length);
    if (token.length > 2) return ['Jan', 'Feb', 'Nov'][[1, 2, 11].indexOf(month)] ?? '';
    return String(token.startsWith('D') ? day : month).padStart(2, '0');
  });
}

/** What to do about a date that has none of the forms that are declared for its column. */
function howToWrite(formats: readonly string[]): string {
  const [format = ''] = formats;
  return `Write it as ${formats.join(' or ')}, for example ${writtenAs(format, [2010, 11, 12])}.`;
}

/**
 * @param formats those that are declared for the column; none but the usual where there are none
 * @returns what to do about a text that isn't a date of them; undefined where another declaration may be all it needs
 */
export function howToCorrect(written: string, formats: readonly string[]): string | undefined {
  if (hidesDate(written, formats)) return TYPE_AGAIN;
  if (isSerialNumber(written)) return GIVE_FORMAT;
  if (formats.length > 0) return howToWrite(formats);
  if (TIME.test(written)) return 'Write the day alone, without a time: for example 2024-02-29.';
  return hasFormOf(written, 'YYYY-MM-DD')
    ? 'Write the day that is meant, for example 2024-02-29.'
    : undefined;
}

/** What brings the date back of which a spreadsheet has shown the number. */
export const GIVE_FORMAT =
  'Give the column the format YYYY-MM-DD in the spreadsheet, and save the file again: then it shows dates.';

function hasFormOf(written: string, format: string): boolean {
  const read = readDate(written, format);
  return 'iso' in read || read.hasForm;
}

const SEPARATORS = ['/', '.', '-', ' '];

/** What dates may look like; the stricter first. */
export const CANDIDATES = SEPARATORS.flatMap((s) => [
  ...[`DD${s}MM${s}YYYY`, `MM${s}DD${s}YYYY`, `D${s}M${s}YYYY`, `M${s}D${s}YYYY`],
  ...[`DD${s}MM${s}YY`, `MM${s}DD${s}YY`, `D${s}M${s}YY`, `M${s}D${s}YY`],
  ...[`YYYY${s}MM${s}DD`, `YYYY${s}M${s}D`, `D${s}MMM${s}YYYY`, `D${s}MMM${s}YY`],
]).concat('MMM D, YYYY', 'D. MMMM YYYY', 'YYYYMMDD');

/** The format with day and month in each other's place; undefined where the month has a name, or the year is first. */
export function twinOf(format: string): string | undefined {
  if (/MMM|^Y/.test(format)) return undefined;
  return format.replaceAll(/[DM]/g, (letter) => (letter === 'D' ? 'M' : 'D'));
}

export const reads = (written: string, format: string): boolean => 'iso' in readDate(written, format);

/** @returns the days that a text may mean, YYYY-MM-DD, whatever its form; none where it isn’t a date */
export function possibleDays(written: string): string[] {
  const iso = toIsoDate(written, []);
  if (iso !== undefined) return isDate(iso) ? [iso] : [];
  const days = CANDIDATES.map((format) => readDate(written, format));
  return [...new Set(days.flatMap((read) => ('iso' in read ? [read.iso] : [])))];
}

/**
 * The fewest formats that read these dates: again and again the one that reads most of what is left.
 *
 * @returns an empty list for dates that none reads
 */
export function likelyFormats(written: readonly string[]): string[] {
  const found: string[] = [];
  let left = written;
  while (left.length > 0) {
    const rest = left;
    const counted = CANDIDATES.map((format) => ({
      format,
      count: rest.filter((one) => reads(one, format)).length,
    }));
    const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
    if (best.count === 0) break;
    found.push(best.format);
    left = rest.filter((one) => !reads(one, best.format));
  }
  return found;
}
