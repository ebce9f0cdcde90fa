import { approvalFault, approversOf } from './approval.js';
import { aimOf, examine, type Aim, type Examined } from './examine.js';
import { Failure } from './failure.js';
import { beginOutcome, failedWith, type Outcome, type XmlFiles } from './outcome.js';
import { readSettings } from './prepare.js';
import { draftReceipt, freeName } from './receipt.js';
import { formatReceipt } from './receipts/format.js';
import type { PreparedTag, Unpublished } from './receipts/store.js';
import { refuseOldHead, refuseOtherEvents, refuseUnlessItMaySend, type Occasion } from './refusals.js';
import type { CommitId } from './source/source.js';
import type { WorkstarsApi } from './workstars/api.js';
import type { Request, World } from './world.js';

export interface SyncRequest extends Request {
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
    await run(world, request, outcome);
    return outcome;
  } catch (error) {
    return failedWith(outcome, error);
  }
}

async function run(world: World, request: SyncRequest, outcome: Outcome): Promise<void> {
  refuseOtherEvents(request.occasion);
  const commit = checkedOut(world);
  const source = world.repository.at(commit);
  outcome.commit = commit;
  const settings = await readSettings(source, request.configPath);
  const aim = aimOf(settings, request, outcome);
  if (!aim) return;
  const api = keyed(world, aim);
  const asked = { prefix: aim.prefix, branch: request.occasion.onlyBranch };
  const standing = await world.receipts.look(asked);
  await refuseUnlessItMaySend(world, aim, standing, request.occasion);

  const subject = { source, aim, standing, api, draws: request.draws };
  const examined = await examine(world, subject, outcome);
  if (!examined) return;
  if (outcome.held.length > 0 && !(await isApproved(world, request, outcome, aim, examined, commit))) {
    outcome.ending = 'held';
    return;
  }
  if (request.unchanged === 'skip' && isUnchanged(examined)) {
    outcome.ending = 'unchanged';
    return;
  }

  const { name, at } = await freeName(world, aim.prefix, standing);
  const receipt = draftReceipt(aim, examined, outcome, request.occasion.runUrl);
  const make = (message: string): Promise<PreparedTag> => world.receipts.make(name, commit, message, at);
  const draft = formatReceipt(receipt);
  const drafted = await make(draft);
  await world.receipts.proveWritable(drafted);
  if (standing.remote) refuseOldHead(await world.receipts.look(asked), request.occasion, commit);

  const refused = await upload(world, api, examined.files, outcome);
  const { employees, positions } = outcome.uploads;
  const serverStatus = positions?.serverStatus ?? employees?.serverStatus;
  const final = formatReceipt({ ...receipt, serverStatus, partial: refused !== undefined });
  const unpublished = await world.receipts.publish(final === draft ? drafted : await make(final));
  if (unpublished) throw inOne(refused, notRecorded(name, unpublished));
  outcome.receipt = name;
  world.tell(`The receipt is ${name}.`);
  if (refused) throw refused;
  outcome.ending = 'uploaded';
}

/**
 * Sends employees, and once they are accepted, positions.
 *
 * @returns why the positions weren't accepted, if they weren't
 * @throws Failure where the employees weren't: then nothing was accepted
 */
async function upload(
  world: World,
  api: WorkstarsApi,
  files: XmlFiles,
  outcome: Outcome,
): Promise<Failure | undefined> {
  outcome.posted = true;
  outcome.uploads.employees = await api.upload('employees', files.employees);
  world.tell(`The API accepted the employee file (${files.employees.length} bytes).`);
  if (!files.positions) return undefined;
  try {
    outcome.uploads.positions = await api.upload('positions', files.positions);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  world.tell(`The API accepted the position file (${files.positions.length} bytes).`);
  return undefined;
}

function notRecorded(name: string, { why, wayOut }: Unpublished): Failure {
  return new Failure(
    `The upload was accepted, but its receipt ${name} isn’t recorded: ${why}.`,
    `${wayOut}, else sync again: the platform skips what it has.`,
  );
}

function inOne(first: Failure | undefined, second: Failure): Failure {
  if (!first) return second;
  return new Failure(`${first.message} ${second.message}`, `${first.hint} ${second.hint}`);
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
