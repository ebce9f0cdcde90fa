import { areAmbiguousTogether, CANDIDATES, readDate, toIsoDate, twinOf } from '../vocabulary/dates.js';

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

/** A text, where it first appears and how often. */
interface Written {
  readonly text: string;
  readonly row: number;
  readonly count: number;
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
  const written = writtenIn(cells);
  const isoCount = peopleIn(written.filter(({ text }) => toIsoDate(text, []) !== undefined));
  const groups = new Map<readonly string[], Written[]>();
  for (const one of written.filter(({ text }) => toIsoDate(text, []) === undefined)) {
    const family = FAMILIES.find((formats) => formats.some((format) => 'iso' in readDate(one.text, format)));
    if (family) groups.set(family, [...(groups.get(family) ?? []), one]);
  }
  const formats: string[] = [];
  const unproven: UnprovenDates[] = [];
  let [dates, fits] = [isoCount, isoCount];
  for (const [family, members] of groups) {
    const found = ofFamily(family, members);
    dates += peopleIn(members);
    if (typeof found !== 'string') unproven.push(found);
    else if (!areAmbiguousTogether([...formats, found])) {
      formats.push(found);
      fits += peopleIn(members);
    }
  }
  return { isDates: dates * 2 > peopleIn(written), formats, fits, unproven };
}

/** Each text once: reading dates takes long, and many people began on the same day. */
function writtenIn(cells: readonly string[]): Written[] {
  const rows = new Map<string, { row: number; count: number }>();
  for (const [row, text] of cells.entries()) {
    const known = rows.get(text);
    if (known) known.count += 1;
    else if (text !== '') rows.set(text, { row, count: 1 });
  }
  return [...rows].map(([text, found]) => ({ text, ...found }));
}

const peopleIn = (written: readonly Written[]): number => written.reduce((sum, { count }) => sum + count, 0);

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
