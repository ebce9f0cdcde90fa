import { awaitedLater } from '../../core/base/awaited-later.js';
import type { CommitId } from '../../core/base/commit.js';
import { Failure, unlessFailed } from '../../core/base/failure.js';
import type { Known } from '../../core/outcome/outcome.js';
import {
  formatReceipt,
  formatSending,
  type Draft,
  type PullRequests,
  type Receipt,
} from '../../core/receipts/format.js';
import { withoutRoom } from '../../core/receipts/ledger.js';
import { sendingName } from '../../core/receipts/names.js';
import type { FileKind, XmlFiles } from '../../core/vocabulary/files.js';
import { gravestOf, NotTaken } from '../../core/workstars/words.js';
import type { PreparedTag, Records } from '../../ports/receipt-store.js';
import type { WorkstarsApi } from '../../ports/workstars.js';
import type { World } from '../../ports/world.js';
import type { Baseline } from '../baseline/find.js';
import { askedToEnd } from './interruption.js';
import { freeName, type FreeName } from './receipt.js';

/** What is to be uploaded, and the receipt that is to be left. */
interface Upload {
  readonly api: WorkstarsApi;
  readonly files: XmlFiles;
  readonly draft: Draft;
  /** Asked for while the record is left; it never fails. */
  readonly pullRequests: Promise<PullRequests>;
  readonly commit: CommitId;
  readonly records: Records;
  /** Its newest receipt and the syncs that began after it: the name of this one comes after them. */
  readonly baseline: Pick<Baseline, 'newest' | 'begun'>;
  /**
   * Fails where this roster isn't the one to be sent any longer: others may have gone on while a try was waited for.
   *
   * @param own the record that this sync has begun
   */
  readonly stillRight: (own: string) => Promise<void>;
}

/** An upload that may begin: it is on record, which proves the right to leave a receipt. */
interface Delivery extends Pick<Upload, 'api' | 'files' | 'stillRight'> {
  readonly draft: Draft & Pick<Receipt, 'pullRequests'>;
  /** Records of syncs that began and left no receipt: this one settles them. */
  readonly begun: readonly string[];
  /** The receipt's name, unless somebody takes it meanwhile. */
  readonly name: string;
  readonly make: (free: FreeName, receipt: Receipt) => Promise<PreparedTag>;
  /** @returns the names that the receipt may have, one after the other; none once the one before could still be had */
  readonly names: () => AsyncGenerator<FreeName, void>;
}

/** Whoever watches the remote may take one name after the other. */
const MAX_NAMES_TRIED = 10;

/** What became of an upload; nothing is thrown for what went wrong once the first byte may have been sent. */
interface Sent extends Required<Pick<Known, 'posted' | 'uploads'>> {
  readonly receipt?: string;
  readonly failure?: Failure;
}

/**
 * Leaves the record that an upload begins: a process that ends at any later step leaves the next run knowing. It proves,
 * too, that the receipt may be left, which nobody can ask beforehand.
 *
 * @throws Failure where the record couldn't be left, or this roster isn't the one to be sent any longer
 */
export async function prepareDelivery(world: World, upload: Upload): Promise<Delivery> {
  const { api, files, draft, commit, baseline, stillRight } = upload;
  const { receipts } = world;
  const free = freeName(upload.records, baseline, world.now().getTime());
  const { name, at } = free;
  const own = sendingName(name);
  const message = formatSending(draft, world.now().toISOString());
  // Made while room is looked for; where there is none, that is what is said.
  const making = awaitedLater(receipts.make(own, commit, message, at));
  const above = await receipts.tagAbove(name, own);
  if (above !== undefined) throw withoutRoom(above, name, 'sent');
  const unpublished = await receipts.publish(await making);
  if (unpublished) {
    const { why, remedy } = unpublished;
    throw new Failure(
      `The record that a sync begins (${own}) can’t be left: ${why}, so nothing was sent.`,
      remedy,
    );
  }
  const pullRequests = await upload.pullRequests;
  try {
    await stillRight(own);
  } catch (error) {
    await receipts.withdraw([own]);
    throw error;
  }
  // Signed only once there is something to record: a draft could be published by others.
  const make = (one: FreeName, receipt: Receipt) =>
    receipts.make(one.name, commit, formatReceipt(receipt), one.at);
  // A process that ended right after its receipt has left its record, too.
  const { newest } = baseline;
  const late = newest !== undefined && upload.records.has(sendingName(newest)) ? [sendingName(newest)] : [];
  const begun = [...late, ...baseline.begun.map((one) => one.name)];
  const names = () => namesFor(world, upload, free);
  return { api, files, draft: { ...draft, pullRequests }, begun, stillRight, name, make, names };
}

/** Anyone who can push may take a receipt's name, or one below it, while its upload runs. The next one is as good. */
async function* namesFor(
  world: World,
  { records: { prefix }, baseline }: Upload,
  first: FreeName,
): AsyncGenerator<FreeName, void> {
  // It comes after the record of its own upload, which it settles.
  const begun = [...baseline.begun, { name: sendingName(first.name) }];
  let free = first;
  for (let tries = 0; tries < MAX_NAMES_TRIED; tries += 1) {
    yield free;
    const now = await world.receipts.look({ prefix });
    if (now.hasRoomFor(free.name)) return;
    free = freeName(now, { newest: baseline.newest, begun }, world.now().getTime());
    world.say(`Somebody else has taken the name of the receipt meanwhile; it becomes ${free.name}.`);
  }
}

/**
 * Sends employees, then positions, and leaves the receipt. A process that is asked to end meanwhile waits for the answer
 * to what it is sending, begins nothing more, and still leaves the receipt of what was accepted.
 */
export async function deliver(world: World, delivery: Delivery): Promise<Sent> {
  let sent: Sent = { posted: false, uploads: {} };
  const sayAtOnce = () => {
    world.warn(whereItIs(world.interrupted, delivery, sent));
  };
  world.interrupted.addEventListener('abort', sayAtOnce);
  try {
    for (const [kind, xml] of filesOf(delivery)) {
      sent = { ...sent, posted: sent.posted || !world.interrupted.aborted };
      sent = await send(world, delivery, kind, xml, sent);
      if (sent.failure) break;
    }
    if (sent.uploads.employees) sent = await record(world, delivery, sent);
  } finally {
    world.interrupted.removeEventListener('abort', sayAtOnce);
  }
  await settle(world, delivery, sent);
  return sent;
}

/** Takes the record back that this upload began, where nothing is in doubt any longer. */
async function settle(
  { receipts }: World,
  { name, begun }: Delivery,
  { posted, uploads, failure, receipt }: Sent,
): Promise<void> {
  const own = sendingName(name);
  if (receipt !== undefined) await receipts.withdraw([own, ...begun]);
  else if (!posted || (!uploads.employees && failure instanceof NotTaken)) await receipts.withdraw([own]);
}

const filesOf = ({ files: { employees, positions } }: Delivery): [FileKind, Uint8Array][] => [
  ['employees', employees],
  ...(positions ? [['positions', positions] as [FileKind, Uint8Array]] : []),
];

async function send(
  world: World,
  { api, name, stillRight }: Delivery,
  kind: FileKind,
  xml: Uint8Array,
  before: Sent,
): Promise<Sent> {
  const { interrupted } = world;
  if (interrupted.aborted) return { ...before, failure: askedToEnd(interrupted) };
  const file = `the ${kind === 'employees' ? 'employee' : 'position'} file (${xml.length} bytes)`;
  world.say(`Sending ${file}.`);
  // Once employees are accepted, their positions belong to them.
  const beforeRetry = kind === 'employees' ? () => stillRight(sendingName(name)) : undefined;
  const uploading = api.upload(kind, xml, beforeRetry);
  const accepted = await unlessFailed(uploading, (failure) => withInterruption(failure, interrupted));
  if (accepted instanceof Failure) return { ...before, failure: accepted };
  world.say(`The API accepted ${file}.`);
  return { ...before, uploads: { ...before.uploads, [kind]: accepted } };
}

/** Leaves the receipt of what was accepted, whatever failed after it. */
async function record(world: World, delivery: Delivery, sent: Sent): Promise<Sent> {
  const { uploads, failure } = sent;
  const sentAt = toTheSecond(world.now());
  const words = [uploads.positions, uploads.employees].flatMap((accepted) => accepted?.serverStatus ?? []);
  const serverStatus = gravestOf(words);
  const receipt = { ...delivery.draft, sentAt, serverStatus, partial: failure !== undefined };
  const name = await publish(world, delivery, receipt);
  if (name instanceof Failure) return { ...sent, failure: failure ? inOne(failure, name) : name };
  world.say(`The receipt is ${name}.`);
  return { ...sent, receipt: name };
}

const toTheSecond = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

/** @returns its name, or why it isn't kept */
async function publish(
  { receipts }: World,
  { name: wanted, begun, names, make }: Delivery,
  receipt: Receipt,
): Promise<string | Failure> {
  let failure: Failure | undefined;
  const publishing = async () => {
    for await (const free of names()) {
      const settled = [sendingName(wanted), ...begun];
      const unpublished = await receipts.publish(await make(free, receipt), settled);
      if (!unpublished) return free.name;
      const hint = `${unpublished.wayOut}, else sync again: the platform skips what it has.`;
      failure = notRecorded(free.name, unpublished.why, hint);
    }
    return undefined;
  };
  const name = await unlessFailed(publishing(), ({ message, hint }) => {
    const again = `${hint} Then sync again: the platform skips what it has.`;
    failure ??= notRecorded(wanted, message.replace(/\.$/, ''), again);
    return undefined;
  });
  if (name !== undefined) return name;
  if (!failure) throw new Error('no name was tried for the receipt');
  return failure;
}

/** A call that wasn't tried again failed for both reasons. */
const withInterruption = (failure: Failure, interrupted: AbortSignal): Failure =>
  interrupted.aborted ? inOne(failure, askedToEnd(interrupted)) : failure;

const notRecorded = (name: string, why: string, hint: string): Failure =>
  new Failure(`The upload was accepted, but its receipt ${name} isn’t recorded: ${why}.`, hint);

const inOne = (first: Failure, second: Failure): Failure =>
  new Failure(`${first.message} ${second.message}`, `${first.hint} ${second.hint}`);

/** What is known in the moment in which the process is asked to end: perhaps its last words. */
function whereItIs(interrupted: AbortSignal, { files }: Delivery, { posted, uploads }: Sent): string {
  const toEnd = `Asked to end (${String(interrupted.reason)})`;
  if (!posted) return `${toEnd}: nothing was sent.`;
  if (!uploads.employees) {
    const others = files.positions ? '; the position file isn’t sent' : '';
    return `${toEnd} while the employee file is being sent: it isn’t known yet whether it is accepted${others}.`;
  }
  if (files.positions && !uploads.positions)
    return `${toEnd}: the employee file was accepted; of the position file it isn’t known yet.`;
  return `${toEnd}: all that there was to send was accepted; the receipt isn’t kept yet.`;
}
