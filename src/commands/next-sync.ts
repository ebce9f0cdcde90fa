import type { Known } from '../core/outcome/outcome.js';
import { dayIn } from '../core/vocabulary/time-zones.js';
import { nextSyncOf, sendingWorkflows } from '../core/workflows/sending.js';
import type { Records } from '../ports/receipt-store.js';
import type { Source } from '../ports/repository.js';
import type { World } from '../ports/world.js';
import type { Occasion } from './change.js';
import type { examine } from './examine.js';
import type { Settings } from './prepare.js';
import { workflowsIn } from './workflows.js';

/** What a workflow has checked. */
interface Checked {
  readonly source: Source;
  readonly settings: Settings;
  readonly records: Pick<Records, 'remote'>;
  readonly examination: Awaited<ReturnType<typeof examine>>;
}

/**
 * When a clean change is sent: of a pull request by the next sync after its merge.
 *
 * @returns when the next sync is planned, and what dates do to the plan until then; or that the change goes into a branch
 *   that isn't sent
 */
export async function knownOfNextSync(
  { now }: Pick<World, 'now'>,
  occasion: Occasion,
  { source, settings, records, examination }: Checked,
): Promise<{ known: Pick<Known, 'nextSync' | 'landing'>; notes: string[] }> {
  const defaultBranch = records.remote?.defaultBranch;
  const sent = occasion.onlyBranch ?? defaultBranch;
  const { into, isPullRequest = false } = occasion.subject ?? {};
  if (sent !== undefined && into !== undefined && into !== sent)
    return { known: { landing: { into, sent } }, notes: [] };
  const workflows = await workflowsIn(source);
  const nextSync = nextSyncOf(workflows, settings.path, now());
  // The push that a change or its merge is may send it, too; of a comment it isn't known where it goes; and GitHub
  // starts schedules by the workflows of the default branch alone.
  const isUnsure =
    sendingWorkflows(workflows, settings.path).some(({ mayRunAtPush }) => mayRunAtPush) ||
    (isPullRequest && into === undefined) ||
    (sent !== undefined && defaultBranch !== undefined && sent !== defaultBranch);
  const known = { nextSync: isUnsure ? undefined : nextSync };
  if (!nextSync || !examination.isSound) return { known, notes: [] };
  const { day, otherDays } = examination;
  const then = dayIn(nextSync.at, settings.config['time-zone']);
  return { known, notes: then === day ? [] : ((await otherDays?.until(then)) ?? []) };
}
