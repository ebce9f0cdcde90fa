import { onDemand } from '../../base/on-demand.js';
import { INVISIBLE } from '../../vocabulary/invisible.js';

/*
 * Ids as a person reads them. What people and programs change in an id without meaning another person is taken away,
 * one step for each; two ids that come out the same are one to whoever reads them.
 *
 * Leading zeros count for nothing in a number, and in a number after letters (E-7, E-0007), which is how people say
 * them; anywhere else in an id (0a01, 7-01) they may distinguish. Separators count for nothing between a letter and a
 * digit (E-7, E7) and for much between two digits (1-23, 12-3).
 */

interface Step {
  /** In what two ids differ that this step makes the same. */
  readonly differsIn: string;
  /** Looks at each character a few times at most: a cell may have 64 KiB. */
  readonly apply: (id: string) => string;
}

/** Small letters of Cyrillic and Greek that look like Latin ones, or whose capitals do. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', с: 'c', е: 'e', ё: 'e', н: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', м: 'm', о: 'o' },
  ...{ р: 'p', ѕ: 's', т: 't', у: 'y', ү: 'y', х: 'x', ԁ: 'd', ԛ: 'q', ԝ: 'w', һ: 'h' },
  ...{ α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o', ρ: 'p', τ: 't' },
  ...{ υ: 'y', χ: 'x', ı: 'i' },
};

const unseen = onDemand(() => new RegExp(`[${INVISIBLE}]|(?<![\\p{L}\\p{M}])\\p{M}+`, 'gu'));

const UNSEEN: Step = {
  differsIn: 'in a character that can’t be seen',
  // A mark on anything but a letter is lost in most typefaces.
  apply: (id) => id.replaceAll(unseen(), ''),
};

const ENCODED: Step = {
  differsIn: 'in how a letter or a digit is encoded',
  apply: (id) =>
    id
      .normalize('NFKC')
      .replaceAll(/\p{Nd}/gu, digit)
      .replaceAll(/[\p{Pd}\u2212]/gu, '-'),
};

/** The digits of every script are ten in a row, from zero up. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

const ALPHABET: Step = {
  differsIn: 'in a letter of another alphabet that looks the same',
  apply: (id) =>
    id.replaceAll(/[\p{Script=Cyrillic}\p{Script=Greek}ı]/gu, (letter) => {
      const small = letter.toLowerCase();
      const latin = LOOK_ALIKES[small];
      if (latin === undefined) return letter;
      return letter === small ? latin : latin.toUpperCase();
    }),
};

const QUOTES: Step = { differsIn: 'in quotes or a formula', apply: withoutQuotes };

/** Without what makes a text of a number in a spreadsheet: `="0001"`, `'0001`, `"0001"`. */
export function withoutQuotes(id: string): string {
  return id.replace(/^=?["'`´‘’“”„]+/, '').replace(/(?<!["'`´‘’“”])["'`´‘’“”]+$/, '');
}

const NUMBER: Step = { differsIn: 'in decimals or in separators of thousands', apply: asPlainNumber };

/** 1.000 is a thousand, and 3427.000 isn’t. */
const DECIMALS = /(?<=\d)[.,]0{1,2}$|(?<=\d{4})[.,]0+$/;
const THOUSANDS = /^\d{1,3}(?:[.,'’ \u00A0\u202F]\d{3})+$/;

export const hasDecimals = (id: string): boolean =>
  /^\d/.test(id) && !/[^\d.,'’ ]/.test(id) && DECIMALS.test(id);
export const hasThousands = (id: string): boolean => THOUSANDS.test(id.replace(DECIMALS, ''));

function asPlainNumber(id: string): string {
  const whole = hasDecimals(id) ? id.replace(DECIMALS, '') : id;
  return THOUSANDS.test(whole) ? whole.replaceAll(/\D/g, '') : whole;
}

const SEPARATORS: Step = {
  differsIn: 'in a separator',
  apply: (id) =>
    id
      .replaceAll(/(?<=\p{L})[-_./ ]+(?=\d)|(?<=\d)[-_./ ]+(?=\p{L})/gu, '')
      .replace(/^[-+_./#([<]+/, '')
      .replace(/(?<![-_.,;:/)\]>])[-_.,;:/)\]>]+$/, ''),
};

const ZEROS: Step = {
  differsIn: 'in leading zeros',
  apply: (id) => id.replace(/^(\D*)0+(?=[1-9]\d*$|0$)/, '$1'),
};

/** The capitals of ß are SS, and the Turkish one of i is İ. */
const CASE: Step = {
  differsIn: 'in capitals',
  apply: (id) => id.replaceAll('İ', 'I').toUpperCase().toLowerCase(),
};

/** In an order in which each finds what those before have laid bare. */
const STEPS: readonly Step[] = [UNSEEN, ENCODED, ALPHABET, QUOTES, NUMBER, SEPARATORS, ZEROS, CASE];

/** They leave an id as it is that `isPlain`. */
const BEYOND_ASCII: ReadonlySet<Step> = new Set([UNSEEN, ENCODED, ALPHABET]);

/** Whether an id has printable ASCII only, as nearly every id has. */
const isPlain = (id: string): boolean => /^[ -~]*$/.test(id);

interface Reading {
  /** @returns what ids have in common that are one to a reader */
  keyOf(id: string): string;
  /** @returns in what two ids of the same key differ, as the end of a sentence */
  differenceOf(one: string, other: string): string;
}

/**
 * How the ids of a company are read. Where most of them mix capitals and small letters (as Salesforce’s do), two ids
 * that differ in nothing else are two people’s.
 */
export function readingOf(ids: readonly string[]): Reading {
  const mixed = ids.filter((id) => /\p{Lu}/u.test(id) && /\p{Ll}/u.test(id)).length;
  const steps = mixed * 2 > ids.length ? STEPS.filter((step) => step !== CASE) : STEPS;
  const ofPlain = steps.filter((step) => !BEYOND_ASCII.has(step));
  return {
    keyOf: (id) => {
      if (/^\d+$/.test(id)) return id.replace(/^0+(?=\d)/, '');
      return (isPlain(id) ? ofPlain : steps).reduce((text, { apply }) => apply(text), id);
    },
    differenceOf: (one, other) =>
      steps.find(({ apply }) => apply(one) === apply(other))?.differsIn ?? 'in how they are written',
  };
}

/** Whether ids are of one length, and each is capitals and then digits: of those, no two read alike that aren’t the same. */
export const areUnmistakable = (ids: readonly string[]): boolean =>
  ids.every((id) => id.length === ids[0]?.length && /^[A-Z]*\d+$/.test(id));

/** A letter of any script but Latin, and but those of which none could be taken for a Latin one. */
const otherAlphabet = onDemand(
  () =>
    /(?![\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Thai}\u30FC])\p{L}/u,
);

/** Whether an id has a letter that may look like a Latin one, and of which `keyOf` doesn’t know which. */
export const hasOtherAlphabet = (id: string): boolean =>
  !isPlain(id) && otherAlphabet().test(ALPHABET.apply(ENCODED.apply(id)));

export const hasInvisible = (id: string): boolean => !isPlain(id) && UNSEEN.apply(id) !== id;
