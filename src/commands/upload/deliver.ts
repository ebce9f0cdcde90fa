import type { CommitId } from '../../core/base/commit.js';
import { Failure, unlessFailed } from '../../core/base/failure.js';
import type { Known } from '../../core/outcome/outcome.js';
import { formatReceipt, type Receipt } from '../../core/receipts/format.js';
import type { FileKind, XmlFiles } from '../../core/vocabulary/files.js';
import type { PreparedTag, Records } from '../../ports/receipt-store.js';
import type { WorkstarsApi } from '../../ports/workstars.js';
import type { World } from '../../ports/world.js';
import { askedToEnd } from './interruption.js';
import { freeName } from './receipt.js';

/** What is to be uploaded, and the receipt that is to be left. */
interface Upload {
  readonly api: WorkstarsApi;
  readonly files: XmlFiles;
  readonly draft: Receipt;
  readonly commit: CommitId;
  readonly records: Records;
  /** The newest receipt that counts: the name of this one comes after it. */
  readonly newest: string | undefined;
  /** Fails where this roster isn't the one to be sent any longer: others may have gone on while a try was waited for. */
  readonly stillRight: () => Promise<void>;
}

/** An upload that may begin: the right to leave its receipt is proved. */
interface Delivery extends Pick<Upload, 'api' | 'files' | 'draft' | 'stillRight'> {
  /** The receipt's name. */
  readonly name: string;
  readonly make: (receipt: Receipt) => Promise<PreparedTag>;
}

/** What became of an upload; nothing is thrown for what went wrong once the first byte may have been sent. */
interface Sent extends Required<Pick<Known, 'posted' | 'uploads'>> {
  readonly receipt?: string;
  readonly failure?: Failure;
}

/** @throws Failure where the receipt couldn't be left, or this roster isn't the one to be sent any longer */
export async function prepareDelivery(world: World, upload: Upload): Promise<Delivery> {
  const { api, files, draft, commit, stillRight } = upload;
  const { name, at } = freeName(upload.records, upload.newest, world.now().getTime());
  const made = new Map<string, Promise<PreparedTag>>();
  // The draft that proved the right to write is the tag where nothing is to be changed.
  const make = (receipt: Receipt) => {
    const message = formatReceipt(receipt);
    const making = made.get(message) ?? world.receipts.make(name, commit, message, at);
    made.set(message, making);
    return making;
  };
  await world.receipts.proveWritable(await make(draft));
  await stillRight();
  return { api, files, draft, stillRight, name, make };
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
    return sent.uploads.employees ? await record(world, delivery, sent) : sent;
  } finally {
    world.interrupted.removeEventListener('abort', sayAtOnce);
  }
}

const filesOf = ({ files: { employees, positions } }: Delivery): [FileKind, Uint8Array][] => [
  ['employees', employees],
  ...(positions ? [['positions', positions] as [FileKind, Uint8Array]] : []),
];

async function send(
  world: World,
  { api, stillRight }: Delivery,
  kind: FileKind,
  xml: Uint8Array,
  before: Sent,
): Promise<Sent> {
  const { interrupted } = world;
  if (interrupted.aborted) return { ...before, failure: askedToEnd(interrupted) };
  const file = `the ${kind === 'employees' ? 'employee' : 'position'} file (${xml.length} bytes)`;
  world.say(`Sending ${file}.`);
  // Once employees are accepted, their positions belong to them.
  const uploading = api.upload(kind, xml, kind === 'employees' ? stillRight : undefined);
  const accepted = await unlessFailed(uploading, (failure) => withInterruption(failure, interrupted));
  if (accepted instanceof Failure) return { ...before, failure: accepted };
  world.say(`The API accepted ${file}.`);
  return { ...before, uploads: { ...before.uploads, [kind]: accepted } };
}

/** Leaves the receipt of what was accepted, whatever failed after it. */
async function record(world: World, { draft, make, name }: Delivery, sent: Sent): Promise<Sent> {
  const { uploads, failure } = sent;
  const serverStatus = uploads.positions?.serverStatus ?? uploads.employees?.serverStatus;
  const unrecorded = await publish(world, name, () =>
    make({ ...draft, serverStatus, partial: failure !== undefined }),
  );
  if (unrecorded) return { ...sent, failure: failure ? inOne(failure, unrecorded) : unrecorded };
  world.say(`The receipt is ${name}.`);
  return { ...sent, receipt: name };
}

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
