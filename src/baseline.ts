import type { Config } from './config/schema.js';
import type { Known } from './discretion.js';
import { comparedFacts, type Facts } from './plan/facts.js';
import type { Held } from './plan/guards.js';
import { prepareOwn } from './prepare.js';
import { keptReceipt, type KeptReceipt } from './receipts/kept.js';
import { timeOf } from './receipts/names.js';
import { rejects } from './receipts/rejection.js';
import type { Authenticity } from './receipts/signature.js';
import type { KeptTag, Standing } from './receipts/store.js';
import type { Roster } from './roster/roster.js';
import { CommitGone, type CommitId, type Repository } from './source/source.js';
import type { World } from './world.js';

/** The roster at the commit of the newest receipt that wasn't rejected (interface: Words). */
export interface Baseline {
  /** Nothing before the first upload. */
  readonly kept: KeptReceipt | undefined;
  readonly roster: Roster | undefined;
  /** The configuration that it was uploaded with: its guards hold too. */
  readonly config: Config | undefined;
  /** The receipts of the last seven days that weren't rejected, newest first. */
  readonly recent: readonly KeptReceipt[];
  /** Nothing where there is neither a receipt nor a rejection. */
  readonly authenticity: Authenticity | undefined;
  /** What speaks against trusting it. */
  readonly held: readonly Held[];
}

const DAY = 24 * 60 * 60 * 1000;
const RECENT = 7 * DAY;
/** Clocks differ, and a receipt of the last minute is none of the future. */
const CLOCKS_DIFFER = 10 * 60 * 1000;

/**
 * Finds the baseline of a program.
 *
 * @param commit the one that would be uploaded, or the one that is checked out
 * @throws CommitGone where the baseline's commit, or the history up to it, isn't in reach
 */
export async function findBaseline(
  world: World,
  standing: Standing,
  commit: CommitId | undefined,
): Promise<Baseline> {
  const now = world.now().getTime();
  const { receipts, held, authenticity } = await receiptsThatStand(world, standing, now);
  const kept = receipts.find(({ receipt }) => receipt);
  const recent = receipts.filter(({ name }) => timeOf(name) > now - RECENT);
  if (!kept?.receipt)
    return { kept: undefined, roster: undefined, config: undefined, recent, held, authenticity };

  const { repository } = world;
  const { settings, roster } = await prepareOwn(repository.at(kept.commit), kept.receipt.configPath);
  if (!roster) {
    const reason = `The roster of the newest receipt ${kept.name} can’t be read any more, so nobody knows who would leave.`;
    held.push({ guard: 'baseline', reason });
  }
  if (commit !== undefined && !(await isAncestor(repository, kept.commit, commit))) {
    const reason = `What was uploaded last (${kept.name}) isn’t in the history of this commit.`;
    held.push({ guard: 'ancestor', reason });
  }
  return { kept, roster, config: settings.config, recent, held, authenticity };
}

interface Standings {
  /** Newest first: those of the last seven days, and at least one that can be read. */
  readonly receipts: KeptReceipt[];
  readonly held: Held[];
  readonly authenticity: Authenticity | undefined;
}

/** Leaves out the receipts that were rejected, and says what is doubtful about the newest of each. */
async function receiptsThatStand(
  { receipts: store }: World,
  standing: Standing,
  now: number,
): Promise<Standings> {
  const held: Held[] = [];
  const standingOnes: KeptReceipt[] = [];
  const seen: Authenticity[] = [];
  for (const batch of batches(standing.receipts, now)) {
    const rejections = batch.flatMap((name) => standing.rejectionOf(name) ?? []);
    const tags = new Map((await store.read([...batch, ...rejections])).map((tag) => [tag.name, tag]));
    for (const name of batch) {
      const tag = tags.get(name);
      if (!tag) continue;
      const newest = !standingOnes.some(({ receipt }) => receipt);
      const rejection = tags.get(standing.rejectionOf(name) ?? '');
      if (newest && rejection) seen.push(rejection.authenticity);
      if (rejection && isGood(rejection, name)) continue;
      const kept = keptReceipt(tag);
      standingOnes.push(kept);
      if (!newest) continue;
      seen.push(kept.authenticity);
      held.push(...doubts(kept, rejection, now));
    }
    if (standingOnes.some(({ receipt }) => receipt)) break;
  }
  const authenticity = (['forged', 'unverified', 'signed'] as const).find((one) => seen.includes(one));
  return { receipts: standingOnes, held, authenticity };
}

/** The last seven days at once, since a program uploads every night; behind them one by one. */
function* batches(names: readonly string[], now: number): Generator<readonly string[]> {
  const older = names.findIndex((name) => timeOf(name) <= now - RECENT);
  const recent = older === -1 ? names.length : older;
  if (recent > 0) yield names.slice(0, recent);
  for (const name of names.slice(recent)) yield [name];
}

const isGood = (rejection: KeptTag, receipt: string): boolean =>
  rejection.authenticity !== 'forged' && rejects(rejection.message, receipt);

function doubts(kept: KeptReceipt, rejection: KeptTag | undefined, now: number): Held[] {
  const { name, receipt, authenticity } = kept;
  const reject = `\`roster-sync reject ${name}\``;
  const held: Held[] = [];
  if (!receipt) {
    const reason = `The tag ${name} is no receipt that can be read, and it is the newest; ${reject} sets it aside.`;
    return [{ guard: 'receipt', reason }];
  }
  if (rejection) {
    const reason = `The rejection ${rejection.name} isn’t signed with this API key: the key is a new one, or somebody else made the tag.`;
    held.push({ guard: 'signature', reason });
  }
  if (authenticity === 'forged') {
    const reason = `The newest receipt ${name} isn’t signed with this API key. If the key is a new one, approve; if somebody else made the tag, ${reject} sets it aside.`;
    held.push({ guard: 'signature', reason });
  }
  if (timeOf(name) > now + CLOCKS_DIFFER) {
    const reason = `The newest receipt ${name} is dated in the future, so no later one would count; ${reject} sets it aside.`;
    held.push({ guard: 'receipt', reason });
  }
  return held;
}

async function isAncestor(repository: Repository, ancestor: CommitId, commit: CommitId): Promise<boolean> {
  if (ancestor === commit) return true;
  const answer = await repository.isAncestor(ancestor, commit);
  if (answer === undefined) throw new CommitGone(ancestor);
  return answer;
}

/** What may be shown because the baseline has it, or the portal is known to. */
export function knownFrom({ roster }: Pick<Baseline, 'roster'>, portalIds: readonly string[] = []): Known {
  const employees = roster?.employees ?? [];
  return {
    ids: new Set([...employees.map(({ id }) => id), ...portalIds]),
    departments: new Set(employees.map(({ values }) => values['department'] ?? '')),
  };
}

/** What a reader should know of a baseline besides, in a sentence each. */
export function notesOn({ kept, authenticity }: Baseline, config: Config, now: Date): string[] {
  const days = kept ? Math.floor((now.getTime() - timeOf(kept.name)) / DAY) : 0;
  return [
    ...(authenticity === 'unverified' ? [UNVERIFIED] : []),
    ...(days > config['stale-after']
      ? [`Until now, nothing has been accepted for ${days} days: the last receipt is ${kept?.name ?? ''}.`]
      : []),
  ];
}

const UNVERIFIED = 'The newest receipt is unverified: its signature can only be checked with the API key.';

/** What the guards weigh besides the plan. */
export function factsOf(baseline: Baseline, roster: Roster): Facts {
  return {
    ...comparedFacts(baseline.roster, roster),
    isFirst: baseline.kept === undefined,
    recentLeavers: recentLeavers(baseline.recent),
  };
}

/** An approval covers everything up to it; a tag that anybody could have made isn’t one. */
function recentLeavers(recent: readonly KeptReceipt[]): number {
  const approved = recent.findIndex(
    ({ receipt, authenticity }) => receipt?.approvedBy !== undefined && authenticity !== 'forged',
  );
  return recent
    .slice(0, approved === -1 ? undefined : approved)
    .reduce((sum, { receipt }) => sum + (receipt?.leavers ?? 0), 0);
}
