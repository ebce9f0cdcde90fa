import { countsOf } from '../base/counts.js';
import { meansNoDay } from '../vocabulary/nothing.js';
import {
  areAmbiguousTogether,
  CANDIDATES,
  isDate,
  readDate,
  toIsoDate,
  twinOf,
} from '../vocabulary/dates.js';

/** How the dates of a column are written, as far as the dates themselves prove it. */
interface DateFinding {
  /** Whether most of the values are dates at all. */
  readonly isDates: boolean;
  /** The formats that are proven; YYYY-MM-DD needs none. */
  readonly formats: readonly string[];
  /** How many dates they read. */
  readonly fits: number;
  readonly unproven: readonly UnprovenDates[];
}

/** Dates in which day and month could be in either order. */
export interface UnprovenDates {
  readonly formats: readonly [string, string];
  /** Where both orders appear in the column: a row that can only be the one, and one that can only be the other. */
  readonly rows?: readonly [number, number];
}

interface Written {
  readonly text: string;
  /** How many cells have it, and the row of the first. */
  readonly count: number;
  readonly row: number;
}

/** With two digits a year can come first, too, and looks like a day. */
const YEAR_FIRST = ['-', '/', '.'].map((s) => `YY${s}MM${s}DD`);

/** Formats that read the same texts, by the order of their parts or by whether a zero comes before a digit. */
const FAMILIES = familiesOf([...CANDIDATES, ...YEAR_FIRST]);

function familiesOf(formats: readonly string[]): string[][] {
  const families = new Map<string, string[]>();
  for (const format of formats) {
    const key = YEAR_FIRST.includes(format)
      ? format.replace(/^YY(.)MM.DD$/, 'N$1N$1YY')
      : format.replaceAll(/D+|(?<!M)M{1,2}(?!M)/g, 'N');
    families.set(key, [...(families.get(key) ?? []), format]);
  }
  return [...families.values()];
}

/**
 * Finds the formats that read a column's dates. An order of day and month counts as proven only where a date has no
 * other and none contradicts. What isn't a date in any form is left to `check`.
 *
 * @param cells of the column, empty ones too
 */
export function dateFinding(cells: readonly string[]): DateFinding {
  const known = findings.get(cells) ?? find(cells);
  findings.set(cells, known);
  return known;
}

/** A column is asked about for each field that it may be. */
const findings = new WeakMap<readonly string[], DateFinding>();

function find(cells: readonly string[]): DateFinding {
  const groups = new Map<readonly string[], Written[]>();
  let [written, isoCount, isoDays] = [0, 0, 0];
  for (const one of distinct(cells)) {
    written += one.count;
    const family = familyOf(one.text);
    if (family === ISO) {
      isoCount += one.count;
      if (isDate(toIsoDate(one.text, []) ?? '')) isoDays += one.count;
    } else if (family) {
      const group = groups.get(family) ?? [];
      group.push(one);
      groups.set(family, group);
    }
  }
  const formats: string[] = [];
  const unproven: UnprovenDates[] = [];
  let [dates, fits] = [isoCount, isoDays];
  for (const [family, members] of groups) {
    const found = ofFamily(family, members);
    const people = members.reduce((sum, { count }) => sum + count, 0);
    dates += people;
    if (typeof found !== 'string') unproven.push(found);
    else if (!areAmbiguousTogether([...formats, found])) {
      formats.push(found);
      fits += people;
    }
  }
  return { isDates: dates * 2 > written, formats, fits, unproven };
}

/** Many people have the same date. */
function distinct(cells: readonly string[]): Written[] {
  const counts = countsOf(cells.filter((text) => text !== '' && !meansNoDay(text)));
  const rows = new Map<string, number>();
  for (const [row, text] of cells.entries()) if (!rows.has(text)) rows.set(text, row);
  return [...counts].map(([text, count]) => ({ text, count, row: rows.get(text) ?? 0 }));
}

const ISO: readonly string[] = ['YYYY-MM-DD'];

function familyOf(text: string): readonly string[] | undefined {
  if (toIsoDate(text, []) !== undefined) return ISO;
  return FAMILIES.find((formats) => formats.some((format) => 'iso' in readDate(text, format)));
}

const isoOf = (text: string, format: string): string | undefined => {
  const read = readDate(text, format);
  return 'iso' in read ? read.iso : undefined;
};

function ofFamily(family: readonly string[], members: readonly Written[]): string | UnprovenDates {
  const fitting = family.filter((format) => members.every(({ text }) => isoOf(text, format) !== undefined));
  const [first] = fitting;
  if (first !== undefined) {
    const differs = fitting.find((format) =>
      members.some(({ text }) => isoOf(text, format) !== isoOf(text, first)),
    );
    // Dates like 4/4 and 7/7 are the same in both orders, and prove neither.
    const twin = fitting.find((format) => format === twinOf(first));
    const other = differs ?? twin;
    return other === undefined ? first : { formats: [first, other] };
  }
  // No order reads all: each of two has a row that the other can’t read.
  const loosest = family.filter((format) => !/DD|MM(?!M)/.test(format));
  const [one = '', other = ''] = loosest;
  const rowOnlyIn = (format: string, than: string) =>
    members.find(({ text }) => isoOf(text, format) !== undefined && isoOf(text, than) === undefined)?.row ??
    0;
  return { formats: [one, other], rows: [rowOnlyIn(one, other), rowOnlyIn(other, one)] };
}
