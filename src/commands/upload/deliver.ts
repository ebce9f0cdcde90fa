import type { CommitId } from '../../core/base/commit.js';
import { Failure, unlessFailed } from '../../core/base/failure.js';
import type { Known } from '../../core/outcome/outcome.js';
import { formatReceipt, formatSending, type Draft, type Receipt } from '../../core/receipts/format.js';
import { sendingName } from '../../core/receipts/names.js';
import type { FileKind, XmlFiles } from '../../core/vocabulary/files.js';
import { NotTaken } from '../../core/workstars/words.js';
import type { PreparedTag, Records } from '../../ports/receipt-store.js';
import type { WorkstarsApi } from '../../ports/workstars.js';
import type { World } from '../../ports/world.js';
import type { Baseline } from '../baseline/find.js';
import { askedToEnd } from './interruption.js';
import { freeName } from './receipt.js';

/** What is to be uploaded, and the receipt that is to be left. */
interface Upload {
  readonly api: WorkstarsApi;
  readonly files: XmlFiles;
  readonly draft: Draft;
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
interface Delivery extends Pick<Upload, 'api' | 'files' | 'draft' | 'stillRight'> {
  /** Records of syncs that began and left no receipt: this one settles them. */
  readonly begun: readonly string[];
  /** The receipt's name. */
  readonly name: string;
  readonly make: (receipt: Receipt) => Promise<PreparedTag>;
}

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
  const { name, at } = freeName(upload.records, baseline, world.now().getTime());
  const own = sendingName(name);
  await receipts.proveRoom(name);
  await receipts.proveRoom(own);
  const message = formatSending(draft, world.now().toISOString());
  const unpublished = await receipts.publish(await receipts.make(own, commit, message, at));
  if (unpublished) {
    const { why, remedy } = unpublished;
    throw new Failure(
      `The record that a sync begins (${own}) can’t be left: ${why}, so nothing was sent.`,
      remedy,
    );
  }
  try {
    await stillRight(own);
  } catch (error) {
    await receipts.withdraw([own]);
    throw error;
  }
  // Signed only once there is something to record: a draft could be published by others.
  const make = (receipt: Receipt) => receipts.make(name, commit, formatReceipt(receipt), at);
  // A process that ended right after its receipt has left its record, too.
  const { newest } = baseline;
  const late = newest !== undefined && upload.records.has(sendingName(newest)) ? [sendingName(newest)] : [];
  const begun = [...late, ...baseline.begun.map((one) => one.name)];
  return { api, files, draft, begun, stillRight, name, make };
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
async function record(world: World, { draft, make, name }: Delivery, sent: Sent): Promise<Sent> {
  const { uploads, failure } = sent;
  const sentAt = toTheSecond(world.now());
  const serverStatus = uploads.positions?.serverStatus ?? uploads.employees?.serverStatus;
  const unrecorded = await publish(world, name, () =>
    make({ ...draft, sentAt, serverStatus, partial: failure !== undefined }),
  );
  if (unrecorded) return { ...sent, failure: failure ? inOne(failure, unrecorded) : unrecorded };
  world.say(`The receipt is ${name}.`);
  return { ...sent, receipt: name };
}

const toTheSecond = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

/** @returns why the receipt isn't kept, if it isn't */
function publish(
  { receipts }: World,
  name: string,
  make: () => Promise<PreparedTag>,
): Promise<Failure | undefined> {
  const publishing = async () => {
    const unpublished = await receipts.publish(await make());
    if (!unpublished) return undefined;
    const hint = `${unpublished.wayOut}, else sync again: the platform skips what it has.`;
    return notRecorded(name, unpublished.why, hint);
  };
  return unlessFailed(publishing(), () => {
    // Its own words are of a time when nothing was sent.
    const hint = 'Make room on the disk if it is full, and sync again: the platform skips what it has.';
    return notRecorded(name, 'its tag couldn’t be made', hint);
  });
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
