/*
 * What a number of a cell says, by its number format (ISO/IEC 29500-1, 18.8.30 and 18.8.31). Dates become ISO dates;
 * digits that only the format shows, like the zeros in front of an id, are written out. Any other format only
 * rounds or decorates, and the number stays itself.
 */

/** How the numbers of a style are written. */
export type NumberForm =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  /** Digits from the right into the places of 0 and #; whatever else is literal. */
  | { readonly kind: 'digits'; readonly places: readonly Place[] };

type Place = '0' | '#' | { readonly literal: string };

const PLAIN: NumberForm = { kind: 'plain' };

/** Built-in formats of dates and of times, also those that East Asian versions have. */
const DATES: ReadonlySet<number> = new Set([
  14,
  15,
  16,
  17,
  22,
  ...range(27, 31),
  34,
  35,
  36,
  ...range(50, 58),
]);
const TIMES: ReadonlySet<number> = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** @param code of a format of the workbook's own; built-in ones have none */
export function numberForm(id: number, code: string | undefined): NumberForm {
  if (code === undefined) return TIMES.has(id) ? { kind: 'time' } : DATES.has(id) ? { kind: 'date' } : PLAIN;
  const [positive = []] = sectionsOf(code);
  const letters = positive
    .filter((token) => token.length === 1)
    .join('')
    .toLowerCase();
  if (/general|standard/.test(letters)) return PLAIN;
  if (/[dy]|[年月日]/.test(letters) || isMonthAlone(letters)) return { kind: 'date' };
  if (/[hs]/.test(letters) || positive.some((token) => /^\[[hms]+\]$/i.test(token))) return { kind: 'time' };
  return digitsOf(positive) ?? PLAIN;
}

/** `mmm` without days or years, and without times. */
const isMonthAlone = (letters: string): boolean => letters.includes('m') && !/[hs]/.test(letters);

/** A format's sections, each as tokens: a quoted or escaped literal, what is in brackets, or one character. */
function sectionsOf(code: string): string[][] {
  const sections: string[][] = [[]];
  for (const [token] of code.matchAll(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|./gsu)) {
    if (token === ';') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
}

/** The places of a format that shows whole numbers digit by digit; undefined of one that has anything else. */
function digitsOf(tokens: readonly string[]): NumberForm | undefined {
  const places: Place[] = [];
  for (const token of tokens) {
    if (token === '0' || token === '#') places.push(token);
    else if (/^["\\]/.test(token)) places.push({ literal: token.replaceAll(/^["\\]|"$/g, '') });
    else if (/^[ ()/:-]$/.test(token)) places.push({ literal: token });
    // Colours and conditions, and room as wide as a character, show nothing.
    else if (!/^[[_*]/.test(token)) return undefined;
  }
  const zeros = places.filter((place) => place === '0').length;
  const isPlain = zeros <= 1 && places.every((place) => typeof place === 'string');
  return zeros === 0 || isPlain ? undefined : { kind: 'digits', places };
}

/**
 * Writes the number of a cell as its form shows it.
 *
 * @param raw as the file has it
 * @param since1904 whether its days are counted from 1904
 */
export function numberText(raw: string, form: NumberForm, since1904: boolean): string {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return raw;
  switch (form.kind) {
    case 'date':
      return dateText(number, since1904) ?? plainNumber(raw, number);
    case 'time':
      return number >= 0 && number < 1
        ? timeText(number)
        : (dateText(number, since1904) ?? plainNumber(raw, number));
    case 'digits':
      return Number.isSafeInteger(number) && number >= 0
        ? inPlaces(String(number), form.places)
        : plainNumber(raw, number);
    case 'plain':
      return plainNumber(raw, number);
  }
}

/** Without an exponent, as far as a whole number is exact. */
const plainNumber = (raw: string, number: number): string =>
  Number.isSafeInteger(number) ? number.toFixed(0) : /e/i.test(raw) ? String(number) : raw.trim();

function inPlaces(digits: string, places: readonly Place[]): string {
  const count = places.filter((place) => typeof place === 'string').length;
  let left = digits;
  const written: string[] = [];
  let open = count;
  for (const place of places.toReversed()) {
    if (typeof place !== 'string') {
      written.unshift(place.literal);
      continue;
    }
    open -= 1;
    // The first place takes all digits that are left.
    const taken = open === 0 ? left : left.slice(-1);
    left = open === 0 ? '' : left.slice(0, -1);
    written.unshift(taken === '' && place === '0' ? '0' : taken);
  }
  return written.join('');
}

const DAY = 86_400_000;
/** Spreadsheets have a 29 February 1900, so that days before it are one too many. */
const LEAP_DAY_1900 = 60;
const LAST_DAY = 2_958_465;

function dateText(serial: number, since1904: boolean): string | undefined {
  const days = Math.floor(serial);
  if (serial < (since1904 ? 0 : 1) || days > LAST_DAY || (!since1904 && days === LEAP_DAY_1900))
    return undefined;
  const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days > LEAP_DAY_1900 ? 30 : 31);
  const iso = new Date(epoch + days * DAY).toISOString().slice(0, 10);
  const time = timeText(serial - days);
  return time === '00:00:00' ? iso : `${iso} ${time}`;
}

function timeText(part: number): string {
  const seconds = Math.min(Math.round(part * 86_400), 86_399);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((one) => String(one).padStart(2, '0'))
    .join(':');
}
