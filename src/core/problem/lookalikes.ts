import { monthNamed } from '../vocabulary/months.js';

/*
 * What isn’t an id, in whatever column it is: e-mail addresses, dates, phone numbers, amounts, bank accounts. Columns
 * shift, and each of these has digits as an id has.
 */

/** An address is nobody’s id; a company may number its people in a form that looks like another of these. */
export type Lookalike = 'email' | 'iban' | 'date' | 'short-date' | 'phone' | 'amount';

/** A lookalike, and whether it can hardly be anything else. */
interface Likeness {
  readonly kind: Lookalike;
  readonly isPlain: boolean;
}

/** @returns what a text looks like that isn’t an id; undefined where it may be one */
export function likenessOf(text: string): Likeness | undefined {
  for (const [kind, isPlain, looksSo] of looksFor(text)) if (looksSo(text)) return { kind, isPlain };
  return undefined;
}

/** Nearly every text is an id, and an id can look like few of all these: most begin with digits or have other signs. */
function looksFor(text: string): readonly Look[] {
  if (/^\d+$/.test(text)) return NUMBER_LENGTHS.test(text) ? NUMBERS : [];
  return CODE.test(text) ? CODES : OTHERS;
}

type Look = readonly [Lookalike, boolean, (text: string) => boolean];

const matching = (pattern: RegExp) => (text: string) => pattern.test(text);

const IBAN = /^[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}$/i;

/** So many digits have a date, with a time or without, and a phone number. */
const NUMBER_LENGTHS = /^(?:.{6}|.{8}|.{10,})$/;

/** Of texts that are digits and nothing else. */
const NUMBERS: readonly Look[] = [
  // 19710203 and 03021971, also with a time
  ['date', false, (text) => isDateOf(/^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/, text, [1, 2, 3])],
  ['date', false, (text) => isDateOf(/^(\d{2})(\d{2})(\d{4})$/, text, [3, 2, 1])],
  // 07700900123, 0044…, 2025550123, and numbers of mobile phones with the code of a country
  ['phone', false, matching(/^(?:0[1-9]\d{8,9}|00[1-9]\d{8,13}|1?[2-9]\d{2}[2-9]\d{6})$/)],
  [
    'phone',
    false,
    matching(/^(?:44[1-37]\d{9}|491[5-7]\d{8,9}|33[1-9]\d{8}|34[679]\d{8}|393\d{9}|316\d{8})$/),
  ],
  ['short-date', false, (text) => isDateOf(/^(\d{2})(\d{2})(\d{2})$/, text, [0, 2, 1])],
  ['short-date', false, (text) => isDateOf(/^(\d{2})(\d{2})(\d{2})$/, text, [0, 2, 3])],
];

const IBANS: readonly Look[] = [
  ['iban', true, (text) => IBAN.test(text) && hasCheckDigits(text.replaceAll(' ', ''))],
  ['iban', false, matching(IBAN)],
];
const DAY_OF_MONTH: Look = ['date', true, (text) => isWithMonth(text, 2)];
const MONTH: Look = ['date', false, (text) => isWithMonth(text, 1)];
const CURRENCY: Look = [
  'amount',
  false,
  matching(/^(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|CAD|AUD|INR|CNY)[ \d]/),
];

/** Begins with a letter, or has nothing but letters and digits. */
const CODE = /^(?:[A-Za-z][-\w./:# ]*|[A-Za-z\d]+)$/;

/** Of such texts. */
const CODES: readonly Look[] = [...IBANS, DAY_OF_MONTH, MONTH, CURRENCY];

const OTHERS: readonly Look[] = [
  ['email', true, matching(/@/)],
  ...IBANS,
  // 1971-02-03, 3/2/1971, 1971-02-03T00:00:00Z
  ['date', true, (text) => isDateOf(/^(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/, text, [1, 3, 4])],
  ['date', true, (text) => isDateOf(/^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4})(?:[ ,T].*)?$/, text, [4, 3, 1])],
  DAY_OF_MONTH,
  // 3.2.71, 02/1971, 1971-02, Feb-71
  ['date', false, (text) => isDateOf(/^(\d{1,2})([-./ ])(\d{1,2})\2(\d{2})$/, text, [0, 3, 1])],
  ['date', false, (text) => isDateOf(/^(\d{2})([-./ ])(\d{1,2})\2(\d{1,2})$/, text, [0, 3, 4])],
  ['date', false, (text) => isDateOf(/^(\d{1,2})[-./ ](\d{4})$/, text, [2, 1, 0])],
  ['date', false, (text) => isDateOf(/^(\d{4})[-./](\d{1,2})$/, text, [1, 2, 0])],
  MONTH,
  ['phone', true, (text) => text.startsWith('+') && hasDigits(text, 7, 15)],
  ['phone', true, (text) => /\(\d+\)/.test(text) && hasDigits(text, 6, 15)],
  ['amount', true, matching(/\p{Sc}/u)],
  ['amount', true, matching(/^[-+]?\d+[.,]\d+$/)],
  ['amount', true, matching(/^[-+]?\d{1,3}(?:[.,'’ \u00A0\u202F]\d{3})+(?:[.,]\d+)?(?: ?[A-Z]{3})?$/)],
  ['amount', true, matching(/^[-+]?\d+[.,]\d+ ?[A-Z]{3}$/)],
  CURRENCY,
  // 020 7946 0000, 0171/123456, 555-0123, 202-555-0123
  ['phone', false, (text) => /^0[1-9]\d*(?:[-./ ]\d+)+$/.test(text) && hasDigits(text, 7, 13)],
  ['phone', false, matching(/^(?:1[-. ])?(?:\d{3}[-. ])?\d{3}[-. ]\d{4}$/)],
];

/** ISO 13616: four characters to the end, letters as numbers from 10, and the rest of a division by 97 is 1. */
function hasCheckDigits(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  return (
    Array.from(turned).reduce((rest, character) => {
      const value = Number.parseInt(character, 36);
      return (rest * (value > 9 ? 100 : 10) + value) % 97;
    }, 0) === 1
  );
}

function hasDigits(text: string, least: number, most: number): boolean {
  const digits = text.replaceAll(/[-+./() \u00A0]/g, '');
  return /^\d+$/.test(digits) && digits.length >= least && digits.length <= most;
}

/**
 * @param form what the text must match
 * @param parts which groups of it are the year, the month and the day, 0 for none; month and day may be the other way
 *   round
 */
function isDateOf(form: RegExp, text: string, parts: readonly [number, number, number]): boolean {
  const found = form.exec(text);
  if (!found) return false;
  const [year, month, day] = parts.map((at) => (at === 0 ? undefined : Number(found[at])));
  return isYear(year) && ((isUpTo(12, month) && isUpTo(31, day)) || (isUpTo(31, month) && isUpTo(12, day)));
}

const isYear = (year: number | undefined): boolean => year === undefined || (year >= 1880 && year < 2100);
const isUpTo = (most: number, part: number | undefined): boolean =>
  part === undefined || (part >= 1 && part <= most);

/** Whether a text is the name of a month with so many numbers beside it that can be a day or a year. */
function isWithMonth(text: string, count: number): boolean {
  // Most ids have more digits than a year.
  if (/\d{5}/.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  const numbers = text.match(/\d+/g) ?? [];
  return (
    words.length === 1 &&
    numbers.length === count &&
    numbers.every((one) => one.length <= 2 || (one.length === 4 && isYear(Number(one)))) &&
    monthNamed(words[0]) !== undefined
  );
}
