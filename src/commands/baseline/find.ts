import { CommitGone, type CommitId } from '../../core/base/commit.js';
import type { Config } from '../../core/config/schema.js';
import type { Held } from '../../core/plan/guards.js';
import { NOTHING_KNOWN } from '../../core/problem/discretion.js';
import { isRead, type KeptReceipt, type ReadReceipt } from '../../core/receipts/kept.js';
import { timeOf } from '../../core/receipts/names.js';
import type { Authenticity } from '../../core/receipts/signature.js';
import { discretionFor } from '../../core/roster/people/read.js';
import type { Roster } from '../../core/roster/people/roster.js';
import type { Records } from '../../ports/receipt-store.js';
import type { Repository, Source } from '../../ports/repository.js';
import type { World } from '../../ports/world.js';
import { prepare, prepareOwn } from '../prepare.js';
import { futureDated, missingBetween, unrejectedReceipts, RECENT } from './trust.js';

/** The roster at the commit of the newest receipt that wasn't rejected (docs/architecture.md, The way of a receipt). */
export interface Baseline {
  /** Undefined before the first upload. */
  readonly kept: ReadReceipt | undefined;
  readonly roster: Roster | undefined;
  /** The configurations of what was uploaded: their guards hold, and they say who may approve. */
  readonly configs: readonly Config[];
  /** The commit after which everything counts as a change that isn't uploaded. */
  readonly since: CommitId | undefined;
  /** The receipts of the last seven days that weren't rejected, newest first. */
  readonly recent: readonly KeptReceipt[];
  /** Undefined where there is neither a receipt nor a rejection. */
  readonly authenticity: Authenticity | undefined;
  /** What speaks against trusting it. */
  readonly held: readonly Held[];
}

/** Nothing was uploaded before, or nobody can say what. */
export const NO_BASELINE: Baseline = {
  kept: undefined,
  roster: undefined,
  configs: [],
  since: undefined,
  recent: [],
  authenticity: undefined,
  held: [],
};

/** What would be uploaded. */
interface Upcoming {
  readonly source: Source;
  readonly config: Config;
  /** The commit whose history must have the baseline in it. */
  readonly commit: CommitId | undefined;
}

/**
 * Finds the baseline of a program: the newest receipt that is signed with its key. Anyone who can push can make a tag,
 * so one that isn't signed says nothing; it only holds. Where none is signed, because the key was rotated, all of the
 * last ones are asked, and the one counts against which most people will be deleted.
 *
 * @throws CommitGone where the baseline's commit, or the history up to it, isn't in reach
 */
export async function findBaseline(world: World, records: Records, upcoming: Upcoming): Promise<Baseline> {
  const now = world.now().getTime();
  const { receipts, held, authenticity } = await unrejectedReceipts(world, records, now);
  const recent = receipts.filter(({ name }) => timeOf(name) > now - RECENT);
  const readable = receipts.filter(isRead);
  const signed = readable.find((one) => one.authenticity !== 'forged');
  const candidates = signed ? [signed] : distinct(readable).slice(0, MAX_CANDIDATES);
  const rest = { recent, authenticity };
  if (candidates.length === 0) return { ...NO_BASELINE, held, ...rest };
  const uploaded = await Promise.all(candidates.map((kept) => readUploaded(world.repository, kept)));
  const { kept, roster } = uploaded.length === 1 ? first(uploaded) : await gravest(uploaded, upcoming);
  if (!signed) held.push(unsigned(kept));
  held.push(...missingBetween(recent, records, now), ...futureDated(readable, now));
  if (!roster) {
    const reason = `The roster of the newest receipt ${kept.name} can no longer be read, so nobody knows who will be deleted.`;
    held.push({ guard: 'baseline', reason });
  }
  const { commit } = upcoming;
  if (commit !== undefined && !(await isAncestor(world.repository, kept.commit, commit))) {
    const reason = `What was uploaded last (${kept.name}) isn’t in the history of this commit.`;
    held.push({ guard: 'ancestor', reason });
  }
  const configs = uploaded.flatMap(({ config }) => config ?? []);
  return { kept, roster, configs, since: candidates.at(-1)?.commit, held, ...rest };
}

/** With fewer, somebody could push the true ones out of sight; each is a roster to be read. */
const MAX_CANDIDATES = 10;

interface Uploaded {
  readonly kept: ReadReceipt;
  readonly roster: Roster | undefined;
  readonly config: Config | undefined;
}

async function readUploaded(repository: Repository, kept: ReadReceipt): Promise<Uploaded> {
  const { config, roster } = await prepareOwn(repository.at(kept.commit), kept.receipt.configPath);
  return { kept, roster, config };
}

function distinct(receipts: readonly ReadReceipt[]): ReadReceipt[] {
  const commits = new Set<CommitId>();
  return receipts.filter(({ commit }) => !commits.has(commit) && commits.add(commit));
}

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('there is none');
  return one;
}

async function gravest(uploaded: readonly Uploaded[], { source, config }: Upcoming): Promise<Uploaded> {
  const { roster } = await prepare(source, config, discretionFor(config, NOTHING_KNOWN));
  const ids = new Set(roster?.employees.map(({ id }) => id));
  const leavers = (one: Uploaded) =>
    one.roster?.employees.filter(({ id }) => !ids.has(id)).length ?? Infinity;
  return uploaded.reduce((worst, one) => (leavers(one) > leavers(worst) ? one : worst));
}

async function isAncestor(repository: Repository, ancestor: CommitId, commit: CommitId): Promise<boolean> {
  if (ancestor === commit) return true;
  const answer = await repository.isAncestor(ancestor, commit);
  if (answer === undefined) throw new CommitGone(ancestor);
  return answer;
}

function unsigned({ name }: KeptReceipt): Held {
  const reason = `No receipt is signed with this API key. If the key is a new one, approve: the plan compares with the one of the last receipts against which most will be deleted (${name}).`;
  return { guard: 'signature', reason };
}
