import { Failure } from '../base/failure.js';
import { isDate } from '../vocabulary/dates.js';
import { dayIn } from '../vocabulary/time-zones.js';
import type { Ledger } from './ledger.js';
import { isReceipt, prefixOf, tagName, timeOf } from './names.js';
import { NEW_KEY } from './signature-words.js';

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

/** Whether a day is written, of which there may be several receipts. */
export const isDay = (written: string): boolean => DAY.test(written);

/**
 * @param written as somebody wrote it
 * @param receipts the names of the program's receipts, newest first
 * @param timeZone by whose clocks a day is meant
 * @returns the names that it fits, newest first; a whole name as it is
 * @throws Failure where it is a day that isn't in the calendar
 */
export function receiptsFitting(written: string, receipts: readonly string[], timeZone: string): string[] {
  if (isFullName(written)) return [tagName(written)];
  if (isDay(written)) {
    if (!isDate(written)) throw noDay(written);
    return receipts.filter((name) => dayOf(name, timeZone) === written);
  }
  const time = withoutProgram(written);
  return TIME.test(time) ? receipts.filter((name) => fits(name, written, time)) : [];
}

/** What receipts of a program are known: the older ones needn't be. */
type Looked = Pick<Ledger, 'receipts' | 'oldest'>;

/**
 * @param unsigned records of syncs that it would fit, if they counted
 * @returns that no receipt is meant, with the nearest
 */
export function noneFits(
  written: string,
  { receipts, oldest }: Looked,
  timeZone: string,
  [unsigned]: readonly string[] = [],
): Failure {
  const [newest] = receipts;
  const whole = newest === undefined || oldest === receipts.at(-1);
  const near = isDay(written) ? nearestOf(written, receipts, timeZone) : [];
  const hints = [
    ...(newest === undefined ? ['No receipt of this program is here.'] : []),
    ...(near.length > 0 ? [sentence(near.join(', '))] : []),
    ...(newest !== undefined && !isDay(written)
      ? [`Write a day (2026-03-03), or a name: the newest is ${newest}.`]
      : []),
    ...(whole
      ? []
      : ['Only the newest receipts were looked through: of an older one, write the whole name.']),
    ...(unsigned === undefined
      ? []
      : [
          `The record of a sync, ${unsigned}, isn’t signed with a key that is known here. ${NEW_KEY['api-key']}`,
        ]),
  ];
  const message = isDay(written)
    ? `No receipt of ${written} (${timeZone}) is here.`
    : whole
      ? `${written} isn’t a receipt of this program.`
      : `${written} fits no receipt that was looked at.`;
  return new Failure(message, hints.join(' '), 'use');
}

/** @returns that the receipt that is meant is gone, though another one proves that it was there */
export function meansMissing(written: string, name: string, namedBy: string): Failure {
  return new Failure(
    `The receipt that ${written} means, ${name}, is missing: ${namedBy} names it.`,
    'Find out who deleted it. A clone that has it can push it again.',
    'use',
  );
}

/**
 * @param receipt that of the sync, where there is one
 * @returns that the record of a sync is meant, which a receipt follows: it says nothing any longer
 */
export const meansSettled = (written: string, receipt: string | undefined): Failure =>
  new Failure(
    `${written} is the record that a sync began.`,
    receipt === undefined
      ? 'That sync left no receipt. A later one did, so its roster doesn’t count any longer.'
      : `Its receipt is ${receipt}.`,
    'use',
  );

/**
 * @param begun the record of the sync that is meant: no receipt follows it
 * @returns that no receipt is meant, but a sync that began
 */
export function meansBegun(written: string, begun: string): Failure {
  return new Failure(
    `There isn’t a receipt of ${written}: the sync that began then left none (${begun}). Its roster was perhaps uploaded.`,
    'Look in the portal whether it was taken: Add-ons, HR Data Sync. The next sync sends the roster again and leaves a receipt, which can be confirmed or rejected.',
    'use',
  );
}

/** @returns that one receipt is meant, and what was written fits several: which, and what to write */
export function severalFit(written: string, found: readonly string[]): Failure {
  const fits = isDay(written) ? 'the day' : 'the beginning';
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

function nearestOf(day: string, receipts: readonly string[], timeZone: string): string[] {
  const before = receipts.find((name) => dayOf(name, timeZone) < day);
  const after = receipts.findLast((name) => dayOf(name, timeZone) > day);
  return [
    ...(before === undefined ? [] : [`the last one before is ${before}`]),
    ...(after === undefined ? [] : [`the next one is ${after}`]),
  ];
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const SHOWN = 5;
const listed = (names: readonly string[]): string =>
  names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ', …' : '');
