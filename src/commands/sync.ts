import { awaitedLater } from '../core/base/awaited-later.js';
import type { CommitId } from '../core/base/commit.js';
import { areSameDigests } from '../core/base/digest.js';
import { Failure, unlessFailed } from '../core/base/failure.js';
import type { Config } from '../core/config/schema.js';
import { failedOutcome, outcomeOf, type Known, type Outcome } from '../core/outcome/outcome.js';
import type { Asked } from '../ports/receipt-store.js';
import type { Source } from '../ports/repository.js';
import type { WorkstarsApi } from '../ports/workstars.js';
import type { RunRequest, World } from '../ports/world.js';
import { lookAsked } from './baseline/confirmed.js';
import { examine, knownOfExamination, type Sound } from './examine.js';
import { readSettings, type Settings } from './prepare.js';
import { openFiles, pathsWithSchemas } from './roster-files.js';
import { offerOfKey } from './receipt-keys.js';
import { notesOnRemote } from './remote-asked.js';
import { knownOfTarget, targetOf, type Target } from './target.js';
import { decide } from './upload/approval.js';
import { deliver, prepareDelivery } from './upload/deliver.js';
import { unlessInterrupted } from './upload/interruption.js';
import { pullRequestsSince } from './upload/pull-requests.js';
import { draftReceipt } from './upload/receipt.js';
import {
  checkedOut,
  filesRead,
  refuseIfOvertaken,
  refuseByTrigger,
  refuseOldHead,
  refuseOtherEvents,
  refuseUnlessItMaySend,
  type Trigger,
} from './upload/refusals.js';
import { sentMeanwhile } from './upload/rivals.js';

interface SyncRequest extends RunRequest {
  readonly trigger: Trigger;
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
  const { trigger, draws } = request;
  let known: Known = {};
  // Asked to end while it makes ready, it sends nothing: the part that sends hasn't begun and never will.
  const making = <Result>(work: Promise<Result>) => unlessInterrupted(world.interrupted, work);
  try {
    refuseOtherEvents(trigger);
    const commit = checkedOut(world.repository);
    const source = world.repository.at(commit);
    known = { commit };
    const settings = await making(readSettings(source, request.configPath));
    if (!settings.config) return outcomeOf('sync', 'problems', { ...known, problems: settings.problems });
    const target = targetOf(settings.config, request.apiUrl);
    known = { ...known, ...knownOfTarget(target, settings.config) };
    const api = keyed(world, target, settings.config);
    world.repository.foresee?.(await making(pathsWithSchemas(settings, source)), true);
    const asked = { prefix: target.prefix, branch: trigger.onlyBranch };
    const { looking, changing, opened, toolVersion } = askAtOnce(world, { source, settings, commit, asked });
    const records = await making(looking);
    const isOutage = records instanceof Failure;
    if (isOutage) refuseByTrigger(settings, trigger);
    else await making(refuseUnlessItMaySend({ settings, target, records, trigger, commit, changing }));

    const subject = { source, settings, opened, target, records, draws };
    // In an outage nobody knows whether this is the branch that is sent: the key isn't used, nor its word on what is shown.
    const examining = examine(world, isOutage ? { ...subject, base: {} } : { ...subject, api });
    const examination = await making(examining);
    known = { ...known, ...knownOfExamination(examination) };
    // What is wrong with the roster itself is listed even where nobody can say what was uploaded last.
    if (isOutage) throw records;
    if (!examination.isSound && examination.failure) throw examination.failure;
    if (!examination.isSound) return outcomeOf('sync', 'problems', known);
    const approval = { planId: request.approve ?? '', trigger, commit };
    const decision = await making(decide(world, approval, examination, settings.config));
    const look = await making(lookAsked(world, records, examination.baseline));
    const said = [...notesOnRemote(records, 'Compared with'), ...(decision.notes ?? []), ...look];
    known = { ...known, ...decision.known, notes: [...(known.notes ?? []), ...said] };
    if (decision.isHeld) return outcomeOf('sync', 'held', known);
    // What somebody has approved is sent: without a receipt of it, it would be held again.
    if (request.unchanged === 'skip' && examination.held.length === 0 && isUnchanged(examination, settings))
      return outcomeOf('sync', 'unchanged', known);

    const by = { trigger, approvedBy: decision.known.approvedBy, toolVersion: await making(toolVersion) };
    const draft = draftReceipt({ target, settings, examination, ...by });
    const stillRight = async (own: string) => {
      if (!records.remote) return;
      const now = await world.receipts.look(asked);
      refuseOldHead(now, trigger, commit);
      const { newest } = examination.baseline;
      await refuseIfOvertaken(world, { newest, before: records, now, own });
    };
    const { files, baseline } = examination;
    const pullRequests = pullRequestsSince(world, examination, commit, trigger.branch);
    const plan = { api, files, draft, pullRequests, commit, records, baseline, stillRight };
    const { failure, ...sent } = await deliver(world, await making(prepareDelivery(world, plan)));
    known = { ...known, ...sent };
    if (sent.receipt !== undefined) {
      const recorded = { asked, before: records, name: sent.receipt, draft, commit };
      const notes = [...(known.notes ?? []), ...(await sentMeanwhile(world, recorded))];
      known = { ...known, notes, how: [...(known.how ?? []), ...(await offerOfKey(world, commit, target))] };
    }
    return failure ? failedOutcome('sync', known, failure) : outcomeOf('sync', 'uploaded', known);
  } catch (error) {
    return failedOutcome('sync', known, error);
  }
}

/** While the receipts are looked for, git looks at the work tree and at this tool, and the roster is opened. */
function askAtOnce(
  world: World,
  { source, settings, commit, asked }: { source: Source; settings: Settings; commit: CommitId; asked: Asked },
) {
  const looking = unlessFailed(world.receipts.look(asked), (failure) => failure);
  const reading = filesRead(world.repository, settings, commit);
  const changing = awaitedLater(reading.then((paths) => world.repository.changed(paths)));
  const opened = awaitedLater(openFiles(source, settings.config, settings.path));
  const toolVersion = awaitedLater(world.toolVersion());
  return { looking, changing, opened, toolVersion };
}

function keyed(world: World, { endpoint }: Target, config: Config): WorkstarsApi {
  const api = world.connect(endpoint, config.api);
  if (api) return api;
  const hint =
    'Set the input `api-key` from a secret; on a command line, set ROSTER_SYNC_API_KEY. In a workflow that another one calls, an environment’s secret is empty unless the caller names it under `secrets`.';
  throw new Failure('A sync needs the API key, and none was given.', hint, 'use');
}

/**
 * A `Partial` receipt doesn't count: the positions that it lacks must still be sent. Where a sync began and left no receipt,
 * a newer upload was rejected, or two syncs sent at once, nobody knows what the program has. And another configuration
 * counts from its upload on.
 */
function isUnchanged({ baseline, digests }: Sound, { sha256 }: Settings): boolean {
  const receipt = baseline.kept?.receipt;
  const { begun, perhaps, rivals } = baseline;
  if (!receipt || receipt.partial || [begun, perhaps, rivals].some(({ length }) => length > 0)) return false;
  if (receipt.configSha256 !== sha256) return false;
  return areSameDigests(receipt.digests, digests);
}
