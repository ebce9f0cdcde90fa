import { Failure, unlessFailed } from '../core/base/failure.js';
import { isUpload } from '../core/history/entry.js';
import { MAX_NAMES } from '../core/receipts/ledger.js';
import { prefixOf, receiptOfSending, tagName } from '../core/receipts/names.js';
import {
  isDay,
  isFullName,
  meansBegun,
  meansMissing,
  meansSettled,
  noneFits,
  receiptsFitting,
  severalFit,
} from '../core/receipts/spoken.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { RunRequest, World } from '../ports/world.js';
import { isForged, notesOnBegun } from './baseline/begun.js';
import { searchReceipts } from './baseline/trust.js';
import { readSettings } from './prepare.js';
import { notesOnRemote } from './remote-asked.js';
import { targetNamed, targetOf, type Target } from './target.js';
import { openAmong, openRecords } from './unrecorded.js';
import { readUploads } from './uploads.js';

interface ReceiptsWish extends Pick<RunRequest, 'configPath' | 'apiUrl'> {
  /** As somebody wrote them: names, times or their beginnings, days. */
  readonly names: readonly string[];
  /** Every receipt of the program, where none is named. */
  readonly all: boolean;
}

interface ReceiptsMeant {
  readonly names: readonly string[];
  readonly records: Records;
  readonly target: Target;
}

/**
 * Finds out which receipts are meant: those that are named; else those of the configuration's program, all of them or
 * the newest that wasn't rejected. Receipts and rejections that nobody signed don't count; where no other is there, the
 * newest of them is meant, of which its signature is then reported.
 *
 * @param receipts checks the signatures
 * @returns their names, what there is of the program besides, and where it sends to
 * @throws Failure where the program isn't known, or has no receipt
 */
export async function receiptsMeant(
  world: World,
  receipts: ReceiptStore,
  wish: ReceiptsWish,
): Promise<ReceiptsMeant> {
  const [first] = wish.names;
  const isNamed = first !== undefined && wish.names.every(isFullName);
  const { target, timeZone } = isNamed
    ? await programNamed(world, first, wish)
    : await ownProgram(world, wish);
  const records = await lookAround(world, target.prefix);
  if (first !== undefined) {
    const names: string[] = [];
    for (const written of wish.names) {
      const found = await fitting(world, receipts, records, written, timeZone);
      if (found.length > 1 && !isDay(written)) throw severalFit(written, found);
      names.push(...found);
    }
    return { names: [...new Set(names)], records, target };
  }
  // All are all, however many there are: with them it is found out who made those that nobody signed.
  if (wish.all && records.receipts.length > 0) return { names: records.receipts, records, target };
  const { newest, rejected } = await newestOf(receipts, records, world.now().getTime());
  if (newest !== undefined) return { names: [newest], records, target };
  const begun = notesOnBegun(await openRecords(world, receipts, records, target));
  throw noReceipt(rejected, begun);
}

function noReceipt(newest: string | undefined, begun: readonly string[]): Failure {
  const said = newest
    ? `Every receipt of this program was rejected; the newest is ${newest}.`
    : 'There isn’t a receipt of this program.';
  const hint = newest
    ? 'Write its name after the command.'
    : 'The first sync leaves one. If there was one: git fetch --tags.';
  return new Failure([said, ...begun].join(' '), hint);
}

/**
 * Finds out which one receipt is meant, for what is said of one.
 *
 * @param written as somebody wrote it: a name, a time or its beginning, a day
 * @returns its name; a whole name as it is, also of a receipt that isn't here
 * @throws Failure where the program isn't known, or none or several are meant
 */
export async function receiptMeant(
  world: World,
  written: string,
  request: Pick<RunRequest, 'configPath' | 'apiUrl'>,
): Promise<string> {
  if (isFullName(written)) return tagName(written);
  const { target, timeZone } = await ownProgram(world, request);
  return oneOf(world, await lookAround(world, target.prefix), written, timeZone);
}

/**
 * The same where it is known what there is of the program. A tag that nobody signed makes no name doubtful.
 *
 * @throws Failure where none or several are meant
 */
export async function oneOf(
  world: World,
  records: Records,
  written: string,
  timeZone: string,
): Promise<string> {
  const found = await fitting(world, world.receipts, records, written, timeZone);
  const [first = '', ...others] = found;
  if (others.length === 0) return first;
  const { uploads } = await readUploads(world.receipts, records, found);
  const signed = uploads.filter(isUpload).map(({ name }) => name);
  const [only, ...more] = signed;
  if (only !== undefined && more.length === 0) return only;
  throw severalFit(written, only === undefined ? found : signed);
}

/** @throws Failure where none is meant, naming the nearest; or one that is gone */
async function fitting(
  world: World,
  receipts: ReceiptStore,
  records: Records,
  written: string,
  timeZone: string,
): Promise<string[]> {
  const unsigned = await refuseBegun(world, receipts, records, written, timeZone);
  const found = receiptsFitting(written, records.receipts, timeZone);
  if (found.length > 0) return found;
  const { missing } = await readUploads(receipts, records);
  const gone = missing.find(({ name }) => receiptsFitting(written, [name], timeZone).length > 0);
  throw gone
    ? meansMissing(written, gone.name, gone.namedBy)
    : noneFits(written, records, timeZone, unsigned);
}

/**
 * @param receipts checks the signatures
 * @param written a whole name, a time or its beginning, a day
 * @returns the records that fit and that nobody signed, as far as is known here: with another key somebody may have
 * @throws Failure where no receipt fits, but a sync that began: of a record that nobody signed, that isn't said, and of one
 *   that a receipt follows, only where the record itself is named
 */
export async function refuseBegun(
  world: World,
  receipts: ReceiptStore,
  records: Records,
  written: string,
  timeZone = 'UTC',
): Promise<readonly string[]> {
  const receiptOf = new Map(records.sendings.map((name) => [name, receiptOfSending(name) ?? '']));
  const named = tagName(written);
  const isNamed = receiptOf.has(named);
  const fit = isNamed ? [] : receiptsFitting(written, records.receipts, timeZone);
  if (fit.some((name) => records.has(name))) return [];
  const meant = new Set(receiptsFitting(written, [...receiptOf.values()], timeZone));
  const begun = isNamed ? [named] : records.sendings.filter((name) => meant.has(receiptOf.get(name) ?? ''));
  const tags = begun.length > 0 ? await receipts.read(begun.slice(0, MAX_NAMES)) : [];
  const signed = tags.filter((tag) => !isForged(tag));
  if (signed.length === 0) return tags.map(({ name }) => name);
  const open = (await openAmong(world, receipts, records, signed))[0];
  if (open) throw meansBegun(written, open.name);
  if (!isNamed) return [];
  const own = receiptOf.get(named) ?? '';
  throw meansSettled(written, records.has(own) ? own : undefined);
}

/** @returns the newest, and where every one that counts was rejected, the newest of those; neither where there is none */
async function newestOf(store: ReceiptStore, records: Records, now: number) {
  const { receipts, unreadable } = await searchReceipts(store, records, now);
  const found = unreadable ?? receipts.find(({ rejected }) => !rejected)?.name;
  const [rejected] = receipts;
  return { newest: rejected ? found : (found ?? records.receipts[0]), rejected: rejected?.name };
}

/**
 * Whoever names a receipt in full may mean one that only this clone has.
 *
 * @returns that no sync sees those of them that aren’t on the remote, in a sentence each
 */
export const notesOnOwn = (records: Records, names: readonly string[]): string[] =>
  names
    .filter((name) => records.remote !== undefined && !records.has(name))
    .map((name) => `${name} is in this clone, and not on the remote, so no sync sees it.`);

/** What this clone has is enough where the remote can’t be asked. */
export async function lookAround(world: World, prefix: string): Promise<Around> {
  const { receipts } = world;
  const asked = await unlessFailed(receipts.look({ prefix }), () => undefined);
  if (asked) {
    for (const note of notesOnRemote(asked, 'Looked at')) world.warn(note);
    return { ...asked, isPartial: false };
  }
  world.warn('The remote couldn’t be asked; only the receipts that this clone has are looked at.');
  return { ...(await receipts.lookHere({ prefix })), isPartial: true };
}

interface Around extends Records {
  /** There may be receipts that this clone doesn’t have. */
  readonly isPartial: boolean;
}

interface OwnProgram {
  readonly target: Target;
  /** By whose clocks a day is meant. */
  readonly timeZone: string;
  /** Whether cells’ values may be shown. */
  readonly showsValues: boolean;
}

/** A full name says its program itself: only where that is sent to may be in a configuration that can be read. */
async function programNamed(
  world: World,
  receipt: string,
  request: Pick<RunRequest, 'configPath' | 'apiUrl'>,
): Promise<Pick<OwnProgram, 'target' | 'timeZone'>> {
  const prefix = prefixOf(tagName(receipt));
  const own = await unlessFailed(ownProgram(world, request), () => undefined);
  return { target: own?.target.prefix === prefix ? own.target : targetNamed(prefix), timeZone: 'UTC' };
}

/**
 * @returns the program of the configuration in the work tree
 * @throws Failure where that can’t be read
 */
export async function ownProgram(
  world: World,
  { configPath, apiUrl }: Pick<RunRequest, 'configPath' | 'apiUrl'>,
): Promise<OwnProgram> {
  const { config } = await readSettings(world.repository.workTree(), configPath);
  if (!config) {
    throw new Failure(
      'The configuration can’t be read, so the program isn’t known.',
      'Write the full name of the receipt, or run check.',
      'use',
    );
  }
  return {
    target: targetOf(config, apiUrl),
    timeZone: config['time-zone'],
    showsValues: config['show-values'],
  };
}
