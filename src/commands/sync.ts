import type { CommitId } from '../core/base/commit.js';
import { Failure } from '../core/base/failure.js';
import { beginOutcome, failedWith, type Outcome } from '../core/outcome/outcome.js';
import { formatReceipt, type Receipt } from '../core/receipts/format.js';
import type { PreparedTag } from '../ports/receipt-store.js';
import type { WorkstarsApi } from '../ports/workstars.js';
import type { Request, World } from '../ports/world.js';
import { aimOf, examine, type Aim, type Examined } from './examine.js';
import { readSettings } from './prepare.js';
import { approvalFault, approversOf } from './upload/approval.js';
import { deliver, type Delivery } from './upload/deliver.js';
import { unlessInterrupted } from './upload/interruption.js';
import { draftReceipt, freeName } from './upload/receipt.js';
import {
  refuseIfOvertaken,
  refuseOldHead,
  refuseOtherEvents,
  refuseUnlessItMaySend,
  type Occasion,
} from './upload/refusals.js';

interface SyncRequest extends Request {
  readonly occasion: Occasion;
  /** A plan id: lets exactly that held plan through. */
  readonly approve?: string | undefined;
  readonly unchanged: 'send' | 'skip';
}

/**
 * Sends the roster of the checked-out commit to the program: employees first, then positions, then the receipt.
 * Whatever is wrong, doubtful or not allowed is found before the first byte is sent.
 *
 * @returns `uploaded`; `unchanged`, `problems` or `held`, and nothing was sent; or `failed`, and the outcome says
 *   what was sent
 */
export async function sync(world: World, request: SyncRequest): Promise<Outcome> {
  const outcome = beginOutcome('sync');
  try {
    // Whatever it is told to leave while it makes ready, the part that sends hasn't begun and never will.
    const delivery = await unlessInterrupted(world.interrupted, makeReady(world, request, outcome));
    if (delivery) await deliver(world, delivery, outcome);
    return outcome;
  } catch (error) {
    // A copy: what was let go of may still write into its own.
    return failedWith({ ...outcome }, error);
  }
}

/** @returns nothing where there is nothing to send, or it may not be: the outcome says why */
async function makeReady(
  world: World,
  request: SyncRequest,
  outcome: Outcome,
): Promise<Delivery | undefined> {
  refuseOtherEvents(request.occasion);
  const commit = checkedOut(world);
  const source = world.repository.at(commit);
  outcome.commit = commit;
  const settings = await readSettings(source, request.configPath);
  const aim = aimOf(settings, request, outcome);
  if (!aim) return undefined;
  const api = keyed(world, aim);
  const asked = { prefix: aim.prefix, branch: request.occasion.onlyBranch };
  const standing = await world.receipts.look(asked);
  await refuseUnlessItMaySend(world, aim, standing, request.occasion);

  const subject = { source, aim, standing, api, draws: request.draws };
  const examined = await examine(world, subject, outcome);
  if (!examined) return undefined;
  if (outcome.held.length > 0 && !(await isApproved(world, request, outcome, aim, examined, commit))) {
    outcome.ending = 'held';
    return undefined;
  }
  if (request.unchanged === 'skip' && isUnchanged(examined)) {
    outcome.ending = 'unchanged';
    return undefined;
  }

  const { name, at } = freeName(world, aim.prefix, standing);
  const draft = draftReceipt(aim, examined, outcome, request.occasion.runUrl);
  const make = tagMaker(world, name, commit, at);
  await world.receipts.proveWritable(await make(draft));
  const stillRight = async () => {
    if (!standing.remote) return;
    const now = await world.receipts.look(asked);
    refuseOldHead(now, request.occasion, commit);
    refuseIfOvertaken(standing, now);
  };
  await stillRight();
  return { api, files: examined.files, name, draft, make, stillRight };
}

/** Makes the tag of a receipt; the draft that proved the right to write is the tag where nothing is to be changed. */
function tagMaker(world: World, name: string, commit: CommitId, at: Date): Delivery['make'] {
  const made = new Map<string, Promise<PreparedTag>>();
  return (receipt: Receipt) => {
    const message = formatReceipt(receipt);
    const making = made.get(message) ?? world.receipts.make(name, commit, message, at);
    made.set(message, making);
    return making;
  };
}

function checkedOut({ repository }: World): CommitId {
  if (repository.head !== undefined) return repository.head;
  throw new Failure(
    'There is no commit yet, and only what is committed is sent.',
    'Commit roster and configuration.',
    'use',
  );
}

function keyed(world: World, { endpoint, settings }: Aim): WorkstarsApi {
  const api = world.connect(endpoint, settings.config.api);
  if (api) return api;
  const hint = 'Set the input `api-key` from a secret; on a command line, set ROSTER_SYNC_API_KEY.';
  throw new Failure('A sync needs the API key, and none was given.', hint, 'use');
}

async function isApproved(
  world: World,
  { approve = '', occasion }: SyncRequest,
  outcome: Outcome,
  aim: Aim,
  examined: Examined,
  commit: CommitId,
): Promise<boolean> {
  outcome.approval = { form: occasion.approvalForm, approvers: approversOf(aim, examined) };
  const planId = approve.trim().toLowerCase();
  if (planId === '') return false;
  const fault = await approvalFault(world, { planId, occasion, commit }, outcome, aim, examined);
  if (fault) outcome.held.push(fault);
  else outcome.approvedBy = occasion.actor ?? 'unverified';
  return !fault;
}

/** A `Partial` receipt doesn't count: the positions that it lacks must still be sent. */
function isUnchanged({ baseline, digests }: Examined): boolean {
  const receipt = baseline.kept?.receipt;
  if (!receipt || receipt.partial) return false;
  return receipt.digests.employees === digests.employees && receipt.digests.positions === digests.positions;
}
