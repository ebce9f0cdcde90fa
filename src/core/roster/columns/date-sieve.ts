import { byFrequency } from '../../base/counts.js';
import { counted } from '../../base/text.js';
import { formatsOfFilter } from '../../config/date-filters.js';
import type { DateFilter } from '../../config/schema.js';
import type { Discretion } from '../../problem/discretion.js';
import { MAX_PROBLEMS, problem, type Problem } from '../../problem/problem.js';
import {
  hidesDate,
  howToCorrect,
  isDate,
  likelyFormats,
  reads,
  reasonAgainst,
  toIsoDate,
} from '../../vocabulary/dates.js';
import { isRequired } from '../../vocabulary/fields.js';
import { HAS_INVISIBLE } from '../../vocabulary/invisible.js';
import { meansNoDay } from '../../vocabulary/nothing.js';
import { daysAfter } from '../../vocabulary/time-zones.js';
import type { CsvRecord } from '../file/cells.js';
import type { Table } from '../file/csv.js';
import { readCell, type Field } from './columns.js';

/** What a filter makes of the records of a table. */
export interface Sieve {
  readonly drops: (record: CsvRecord) => boolean;
  /** What is wrong with records that it can’t judge, and so keeps. */
  readonly problemsOf: (records: readonly CsvRecord[]) => readonly Problem[];
  /** What it has read as an empty cell, in a sentence. */
  readonly notesOf?: (records: readonly CsvRecord[]) => readonly string[];
}

/** What every filter of a table is given. */
export interface Sieved {
  readonly table: Table;
  /** The filter’s own column, and those that are read besides. */
  readonly field: Field;
  readonly fields: readonly Field[];
  readonly idOf: (record: CsvRecord) => string | undefined;
  readonly discretion: Discretion;
}

/** @returns the day that a cell says, YYYY-MM-DD; undefined where it says none of the calendar */
export function dayOf(written: string, formats: readonly string[]): string | undefined {
  const day = toIsoDate(written, formats);
  return day !== undefined && isDate(day) ? day : undefined;
}

/**
 * Goes by a date: until it, and where there is none; or from it on, with so many days between.
 *
 * @param asOf the day, YYYY-MM-DD, by which it decides; undefined: it leaves nobody out
 */
export function dateSieve(filter: DateFilter, of: Sieved, asOf: string | undefined): Sieve {
  const { keep, days = 0 } = filter;
  const isUntil = keep === 'until';
  const formats = formatsOfFilter(filter);
  const known = new Map<string, string | undefined>();
  const dayIn = (record: CsvRecord): string | undefined => {
    const written = readCell(record, of.field);
    if (!known.has(written)) known.set(written, dayOf(written, formats));
    return known.get(written);
  };
  // The cell’s own day isn’t moved: 9999-12-31 has no day after it.
  const limit = asOf === undefined ? undefined : isUntil ? asOf : daysAfter(asOf, -days);
  const isOut = (day: string) => limit !== undefined && (isUntil ? day < limit : day > limit);
  const isReported = reportedElsewhere(of);
  /** “NULL” and “-” in a column of last days say that somebody stays. */
  const isEmpty = (record: CsvRecord) => {
    const written = readCell(record, of.field);
    return written === '' || (isUntil && meansNoDay(written));
  };
  return {
    drops: (record) => {
      const day = dayIn(record);
      return day !== undefined && isOut(day);
    },
    problemsOf: (records) => {
      const judged = isUntil ? records.filter((record) => !isEmpty(record)) : records;
      const wrong = judged.filter((record) => dayIn(record) === undefined && !isReported(record));
      const filled = wrong.filter((record) => !isEmpty(record));
      const isWhole = filled.length > 1 && filled.length === judged.length;
      return isWhole ? [ofTheColumn(filled, formats, of)] : ofEach(wrong, formats, of);
    },
    notesOf: (records) => {
      const words = records.map((record) => readCell(record, of.field)).filter((written) => written !== '');
      return isUntil ? noDayNotes(of.field.header, words.filter(meansNoDay)) : [];
    },
  };
}

function noDayNotes(header: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const named = [...byFrequency(words)].map(([word, count]) => `${word} (${counted(count, 'line')})`);
  return [`Where “${header.trim()}” has ${named.join(', ')}, no day is meant: it was read as an empty cell.`];
}

/** A cell that is sent as a date, and isn’t one, is reported as that. */
function reportedElsewhere({ field, fields }: Sieved): (record: CsvRecord) => boolean {
  const own = fields.find(({ index, formats }) => index === field.index && formats);
  if (!own) return () => false;
  return (record) => {
    const written = readCell(record, own);
    return written === '' ? isRequired(own.element) : dayOf(written, own.formats ?? []) === undefined;
  };
}

function ofEach(
  wrong: readonly CsvRecord[],
  formats: readonly string[],
  { table, field, idOf, discretion }: Sieved,
): Problem[] {
  return wrong.slice(0, MAX_PROBLEMS).map((record) => {
    const written = readCell(record, field);
    const shown = written === '' ? undefined : discretion.value(written);
    const why = written === '' ? 'is empty, so nobody knows from when on' : reasonAgainst(written, formats);
    return problem('roster/filter-date', table.place(record, field.index + 1), {
      message: `The date in “${field.header}” ${why}${shown === undefined ? '' : `: ${JSON.stringify(shown)}`}.`,
      hint: written === '' ? undefined : howToCorrect(written, formats),
      employeeId: idOf(record),
    });
  });
}

/** One wrong form is one mistake, however many lines have it. */
function ofTheColumn(
  wrong: readonly CsvRecord[],
  formats: readonly string[],
  { table, field }: Sieved,
): Problem {
  const written = wrong.map((record) => readCell(record, field));
  const likely = likelyFormats(written);
  const read = written.filter((one) => likely.some((format) => reads(one, format))).length;
  const hidden = written.every((one) => hidesDate(one, formats)) ? `; each ${HAS_INVISIBLE}` : '';
  const could = read * 2 < written.length ? hidden : `; ${read} of them could be ${likely.join(' or ')}`;
  const message = `None of the ${wrong.length} values in “${field.header}” has the form ${formats.join(' or ')}${could}.`;
  const [first] = wrong;
  const place = first ? table.place(first, field.index + 1) : table.headerPlace(field.index + 1);
  return problem('roster/filter-date', place, { message, isWide: true });
}
