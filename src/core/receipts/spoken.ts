import { Failure } from '../base/failure.js';
import { isDate } from '../vocabulary/dates.js';
import { dayIn } from '../vocabulary/time-zones.js';
import { isReceipt, prefixOf, tagName, timeOf } from './names.js';

/*
 * How people name a receipt (docs/receipts.md, Find a receipt): by its full name or ref, by the time of its name or the
 * beginning of that, with or without the program, or by a day.
 */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{8}(?:T\d{0,6}|T\d{6}Z)?$/;

/** Whether a text is the whole name of a receipt, or its ref: also of one that isn't here. */
export const isFullName = (written: string): boolean => isReceipt(tagName(written));

/** `acme/20261124T020005Z` is as good as the time alone. */
const withoutProgram = (written: string): string => written.slice(written.lastIndexOf('/') + 1);

/**
 * @param written as somebody wrote it
 * @param receipts the names of the program's receipts, newest first
 * @param timeZone by whose clocks a day is meant
 * @returns the names that are meant, newest first: of a day, all of that day
 * @throws Failure where none is meant, naming the nearest; or where what was written fits several
 */
export function receiptsNamed(written: string, receipts: readonly string[], timeZone: string): string[] {
  const found = receiptsFitting(written, receipts, timeZone);
  if (found.length > 1 && !DAY.test(written)) throw severalFit(written, found);
  return found;
}

/**
 * The same where one receipt is meant, and somebody can say which of several: a name that fits several fits them all.
 *
 * @throws Failure where none is meant, naming the nearest
 */
export function receiptsFitting(written: string, receipts: readonly string[], timeZone: string): string[] {
  if (isFullName(written)) return [tagName(written)];
  if (DAY.test(written)) {
    if (!isDate(written)) throw noDay(written);
    const ofDay = receipts.filter((name) => dayOf(name, timeZone) === written);
    if (ofDay.length === 0) throw noneOf(written, receipts, timeZone);
    return ofDay;
  }
  const time = withoutProgram(written);
  const found = TIME.test(time) ? receipts.filter((name) => fits(name, written, time)) : [];
  if (found.length === 0) throw noneNamed(written, receipts);
  return found;
}

/** @returns that one receipt is meant, and what was written fits several: which, and what to write */
export function severalFit(written: string, found: readonly string[]): Failure {
  const fits = DAY.test(written) ? 'the day' : 'the beginning';
  return new Failure(
    `${written} is ${fits} of ${found.length} receipts.`,
    `Write one of them: ${listed(found)}.`,
    'use',
  );
}

function fits(name: string, written: string, time: string): boolean {
  const program = written.slice(0, -time.length);
  return name.slice(prefixOf(name).length).startsWith(time) && `/${prefixOf(name)}`.endsWith(`/${program}`);
}

/** @returns the day of a receipt’s name, YYYY-MM-DD */
const dayOf = (name: string, timeZone: string): string => dayIn(new Date(timeOf(name) || 0), timeZone);

const noDay = (written: string): Failure =>
  new Failure(`${written} isn’t a day of the calendar.`, 'Write it as YYYY-MM-DD: 2026-03-31.', 'use');

function noneOf(day: string, receipts: readonly string[], timeZone: string): Failure {
  const before = receipts.find((name) => dayOf(name, timeZone) < day);
  const after = receipts.findLast((name) => dayOf(name, timeZone) > day);
  const near = [
    ...(before === undefined ? [] : [`the last one before is ${before}`]),
    ...(after === undefined ? [] : [`the next one is ${after}`]),
  ];
  const hint = near.length === 0 ? 'This program has no receipt at all.' : sentence(near.join(', '));
  return new Failure(`Nothing was uploaded on ${day} (${timeZone}).`, hint, 'use');
}

function noneNamed(written: string, receipts: readonly string[]): Failure {
  const hint =
    receipts.length === 0
      ? 'This program has no receipt at all.'
      : `Write a day (2026-03-03), or a name: the newest is ${receipts[0] ?? ''}.`;
  return new Failure(`${written} isn’t a receipt of this program.`, hint, 'use');
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const SHOWN = 5;
const listed = (names: readonly string[]): string =>
  names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ', …' : '');
