import type { CommitId } from '../core/base/commit.js';
import { Failure, unlessFailed } from '../core/base/failure.js';
import { prefixOf, tagName } from '../core/receipts/names.js';
import { isFullName } from '../core/receipts/spoken.js';
import type { Records } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { findBaseline } from './baseline/find.js';
import { readSettings, type Settings } from './prepare.js';
import { checkerOf } from './receipt-keys.js';
import { oneOf } from './receipts-meant.js';
import { targetOf, type Target } from './target.js';
import { approversOf, mayDecide } from './upload/approvers.js';
import { checkedOut, refuseOtherHead, type Trigger } from './upload/refusals.js';

/** Who wants to confirm or reject which receipt, in a workflow. */
interface Wish {
  readonly what: 'confirm' | 'reject';
  /** As somebody wrote it: a name, a time or its beginning, a day. */
  readonly written: string;
  readonly configPath: string;
  readonly apiUrl: string | undefined;
  readonly trigger: Trigger;
}

/**
 * Asked before anything is read: only a person says what became of an upload.
 *
 * @throws Failure
 */
export function refuseUnlessByHand(
  { event, isRerun }: Pick<Trigger, 'event' | 'isRerun'>,
  what: Wish['what'],
): void {
  const hint = 'Start a new run by hand: Actions, the workflow, Run workflow.';
  if (event !== 'workflow_dispatch')
    throw new Failure(
      `\`mode: ${what}\` works only in a run that somebody started by hand (workflow_dispatch); this one is of ${event ?? 'nothing'}.`,
      hint,
    );
  if (isRerun)
    throw new Failure(
      `A re-run doesn’t ${what} anything, since whoever starts it needn’t have looked in the portal.`,
      hint,
    );
}

/**
 * Whether the run is of the newest commit of the branch that is sent, the receipt is of the program that its configuration
 * names, and the person may do it: only `approvers` may reject, where any are named (docs/approvals.md, Who may approve).
 *
 * @returns the name of the receipt
 * @throws Failure where not, or where none or several receipts are meant
 */
export async function receiptTheyMayState(world: World, wish: Wish): Promise<string> {
  const { what, written, trigger } = wish;
  const commit = checkedOut(world.repository);
  const settings = await readSettings(world.repository.at(commit), wish.configPath);
  if (!settings.config)
    throw new Failure(
      `The configuration ${wish.configPath} can’t be read, so the program isn’t known.`,
      'Run check: it says what is wrong.',
    );
  const target = targetOf(settings.config, wish.apiUrl);
  if (world.publicKeyOf(target.program) === undefined)
    throw new Failure(
      `\`mode: ${what}\` needs the API key, with which it signs.`,
      'Set the input `api-key` from a secret.',
      'use',
    );
  if (isFullName(written) && prefixOf(tagName(written)) !== target.prefix)
    throw new Failure(
      `${tagName(written)} isn’t a receipt of ${target.program}, the program of ${wish.configPath}: those begin with ${target.prefix}.`,
      'Copy the name from the summary of the sync, or set the input `config`.',
      'use',
    );
  const records = await world.receipts.look({ prefix: target.prefix, branch: trigger.onlyBranch });
  refuseOtherHead(records, trigger, commit);
  const receipt = await oneOf(world, records, written, settings.config['time-zone']);
  if (what === 'reject') await refuseUnlessApprover(world, records, { target, settings, commit }, trigger);
  return receipt;
}

interface Upcoming {
  readonly target: Target;
  readonly settings: Settings;
  readonly commit: CommitId;
}

async function refuseUnlessApprover(
  world: World,
  records: Records,
  upcoming: Upcoming,
  { actor }: Trigger,
): Promise<void> {
  const checker = checkerOf(world, upcoming.target.program, false);
  const finding = findBaseline(world, records, { ...upcoming, checker });
  const baseline = await unlessFailed(finding, () => undefined);
  // Where nobody can say who was named, nobody was.
  const approvers = baseline ? approversOf(upcoming.settings.config, baseline) : [];
  if (!approvers || (await mayDecide(world, actor, approvers))) return;
  const named = approvers.length > 0 ? approvers.join(', ') : 'an administrator of the repository';
  throw new Failure(
    `${actor ?? 'Whoever started this'} isn’t one of \`approvers\`, so nothing was rejected.`,
    `Who may reject: ${named}.`,
  );
}
