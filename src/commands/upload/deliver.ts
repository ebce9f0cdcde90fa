import { Failure } from '../../core/base/failure.js';
import type { Outcome } from '../../core/outcome/outcome.js';
import type { Receipt } from '../../core/receipts/format.js';
import type { FileKind } from '../../core/vocabulary/files.js';
import type { XmlFiles } from '../../core/xml/files.js';
import type { PreparedTag } from '../../ports/receipt-store.js';
import type { WorkstarsApi } from '../../ports/workstars.js';
import type { World } from '../../ports/world.js';
import { toldToEnd } from './interruption.js';

/** Everything that an upload needs, examined and allowed. */
export interface Delivery {
  readonly api: WorkstarsApi;
  readonly files: XmlFiles;
  /** The receipt's name. */
  readonly name: string;
  readonly draft: Receipt;
  readonly make: (receipt: Receipt) => Promise<PreparedTag>;
  /** Fails where this roster isn't the one to be sent any more: others may have gone on while a try was waited for. */
  readonly stillRight: () => Promise<void>;
}

/**
 * Sends employees, then positions, and leaves the receipt. A process that is told to end meanwhile waits for the answer
 * to what it is sending, begins nothing more, and still leaves the receipt of what was accepted.
 *
 * @throws Failure where not everything was sent, or the receipt isn't kept
 */
export async function deliver(world: World, delivery: Delivery, outcome: Outcome): Promise<void> {
  const tellAtOnce = () => {
    world.warn(whereItStands(world.interrupted, delivery, outcome));
  };
  world.interrupted.addEventListener('abort', tellAtOnce);
  try {
    const refused = await upload(world, delivery, outcome);
    const unrecorded = await record(world, delivery, outcome, refused !== undefined);
    if (unrecorded) throw refused ? inOne(refused, unrecorded) : unrecorded;
    outcome.receipt = delivery.name;
    world.tell(`The receipt is ${delivery.name}.`);
    if (refused) throw refused;
    outcome.ending = 'uploaded';
  } finally {
    world.interrupted.removeEventListener('abort', tellAtOnce);
  }
}

/**
 * @returns why the positions weren't accepted, if they weren't
 * @throws Failure where the employees weren't: then nothing was accepted
 */
async function upload(
  world: World,
  { api, files, stillRight }: Delivery,
  outcome: Outcome,
): Promise<Failure | undefined> {
  const { interrupted } = world;
  const send = async (kind: FileKind, xml: Uint8Array) => {
    if (interrupted.aborted) throw toldToEnd(interrupted);
    const file = `the ${kind === 'employees' ? 'employee' : 'position'} file (${xml.length} bytes)`;
    world.tell(`Sending ${file}.`);
    outcome.posted = true;
    try {
      // Once employees are accepted, their positions belong to them.
      const beforeRetry = kind === 'employees' ? stillRight : undefined;
      outcome.uploads[kind] = await api.upload(kind, xml, beforeRetry);
    } catch (error) {
      throw withInterruption(error, interrupted);
    }
    world.tell(`The API accepted ${file}.`);
  };
  await send('employees', files.employees);
  if (!files.positions) return undefined;
  try {
    await send('positions', files.positions);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  return undefined;
}

/** @returns why the receipt of what was accepted isn't kept, if it isn't */
async function record(
  world: World,
  { draft, make, name }: Delivery,
  { uploads: { employees, positions } }: Outcome,
  partial: boolean,
): Promise<Failure | undefined> {
  const serverStatus = positions?.serverStatus ?? employees?.serverStatus;
  try {
    const unpublished = await world.receipts.publish(await make({ ...draft, serverStatus, partial }));
    if (!unpublished) return undefined;
    const hint = `${unpublished.wayOut}, else sync again: the platform skips what it has.`;
    return notRecorded(name, unpublished.why, hint);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // Its own words are of a time when nothing was sent.
    const hint = 'Make room on the disk if it is full, and sync again: the platform skips what it has.';
    return notRecorded(name, 'its tag couldn’t be made', hint);
  }
}

const notRecorded = (name: string, why: string, hint: string): Failure =>
  new Failure(`The upload was accepted, but its receipt ${name} isn’t recorded: ${why}.`, hint);

const inOne = (first: Failure, second: Failure): Failure =>
  new Failure(`${first.message} ${second.message}`, `${first.hint} ${second.hint}`);

/** A call that wasn't tried again failed for both reasons. */
function withInterruption(error: unknown, interrupted: AbortSignal): unknown {
  return interrupted.aborted && error instanceof Failure ? inOne(error, toldToEnd(interrupted)) : error;
}

/** What is known in the moment in which the process is told to end: perhaps its last words. */
function whereItStands(interrupted: AbortSignal, { files }: Delivery, { posted, uploads }: Outcome): string {
  const toEnd = `Told to end (${String(interrupted.reason)})`;
  if (!posted) return `${toEnd}: nothing was sent.`;
  if (!uploads.employees) {
    const others = files.positions ? '; the position file isn’t sent' : '';
    return `${toEnd} while the employee file is being sent: it isn’t known yet whether it is accepted${others}.`;
  }
  if (files.positions && !uploads.positions)
    return `${toEnd}: the employee file was accepted; of the position file it isn’t known yet.`;
  return `${toEnd}: all that there was to send was accepted; the receipt isn’t kept yet.`;
}
