import type { Config } from './config/schema.js';
import { NOTHING_KNOWN, type Known } from './discretion.js';
import { comparedFacts, type Facts } from './plan/facts.js';
import type { Held } from './plan/guards.js';
import { loosened } from './plan/loosened.js';
import { prepare, prepareOwn } from './prepare.js';
import { keptReceipt, type KeptReceipt } from './receipts/kept.js';
import { isFuture, timeOf } from './receipts/names.js';
import { rejects } from './receipts/rejection.js';
import type { Authenticity } from './receipts/signature.js';
import type { KeptTag, Standing } from './receipts/store.js';
import { discretionFor } from './roster/read.js';
import type { Roster } from './roster/roster.js';
import { CommitGone, type CommitId, type Repository, type Source } from './source/source.js';
import type { World } from './world.js';

/** The roster at the commit of the newest receipt that wasn't rejected (interface: Words). */
export interface Baseline {
  /** Nothing before the first upload. */
  readonly kept: KeptReceipt | undefined;
  readonly roster: Roster | undefined;
  /** The configurations of what was uploaded: their guards hold, and they say who may approve. */
  readonly configs: readonly Config[];
  /** The commit after which everything counts as a change that isn't uploaded. */
  readonly since: CommitId | undefined;
  /** The receipts of the last seven days that weren't rejected, newest first. */
  readonly recent: readonly KeptReceipt[];
  /** Nothing where there is neither a receipt nor a rejection. */
  readonly authenticity: Authenticity | undefined;
  /** What speaks against trusting it. */
  readonly held: readonly Held[];
}

const DAY = 24 * 60 * 60 * 1000;
const RECENT = 7 * DAY;

/** What would be uploaded. */
export interface Upcoming {
  readonly source: Source;
  readonly config: Config;
  /** The commit whose history must have the baseline in it. */
  readonly commit: CommitId | undefined;
}

/**
 * Finds the baseline of a program: the newest receipt that is signed with its key. Anyone who can push can make a tag,
 * so one that isn't signed says nothing; it only holds. Where none is signed, because the key was rotated, all of the
 * last ones are asked, and the one counts against which most people would leave.
 *
 * @throws CommitGone where the baseline's commit, or the history up to it, isn't in reach
 */
export async function findBaseline(world: World, standing: Standing, upcoming: Upcoming): Promise<Baseline> {
  const now = world.now().getTime();
  const { receipts, held, authenticity } = await receiptsThatStand(world, standing, now);
  const recent = receipts.filter(({ name }) => timeOf(name) > now - RECENT);
  const readable = receipts.filter(({ receipt }) => receipt);
  const signed = readable.find((one) => one.authenticity !== 'forged');
  const candidates = signed ? [signed] : distinct(readable).slice(0, MOST_CANDIDATES);
  const rest = { recent, authenticity };
  if (candidates.length === 0) {
    return { kept: undefined, roster: undefined, configs: [], since: undefined, held, ...rest };
  }
  const uploaded = await Promise.all(candidates.map((kept) => readUploaded(world.repository, kept)));
  const { kept, roster } = uploaded.length === 1 ? first(uploaded) : await gravest(uploaded, upcoming);
  if (!signed) held.push(unsigned(kept));
  held.push(...missingBetween(recent, standing, now), ...futureDated(readable, now));
  if (!roster) {
    const reason = `The roster of the newest receipt ${kept.name} can’t be read any more, so nobody knows who would leave.`;
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
const MOST_CANDIDATES = 10;

interface Uploaded {
  readonly kept: KeptReceipt;
  readonly roster: Roster | undefined;
  readonly config: Config | undefined;
}

async function readUploaded(repository: Repository, kept: KeptReceipt): Promise<Uploaded> {
  const path = kept.receipt?.configPath ?? '';
  const { settings, roster } = await prepareOwn(repository.at(kept.commit), path);
  return { kept, roster, config: settings.config };
}

function distinct(receipts: readonly KeptReceipt[]): KeptReceipt[] {
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

interface Standings {
  /** Newest first: those of the last seven days, and back to one that can be trusted. */
  readonly receipts: KeptReceipt[];
  readonly held: Held[];
  readonly authenticity: Authenticity | undefined;
}

/** Leaves out the receipts that were rejected, and says what is doubtful about those that no signed one follows. */
async function receiptsThatStand(
  { receipts: store }: World,
  standing: Standing,
  now: number,
): Promise<Standings> {
  const held: Held[] = [];
  const receipts: KeptReceipt[] = [];
  const seen: Authenticity[] = [];
  const isFound = () => receipts.some(({ receipt, authenticity }) => receipt && authenticity !== 'forged');
  for (const batch of batches(standing.receipts, now)) {
    const rejections = batch.flatMap((name) => standing.rejectionsOf(name));
    const tags = new Map((await store.read([...batch, ...rejections])).map((tag) => [tag.name, tag]));
    for (const name of batch) {
      const tag = tags.get(name);
      if (!tag) continue;
      const isNewest = !isFound();
      const found = standing.rejectionsOf(name).flatMap((rejection) => tags.get(rejection) ?? []);
      if (isNewest) seen.push(...found.map(({ authenticity }) => authenticity));
      if (found.some((rejection) => isGood(rejection, name))) continue;
      const kept = keptReceipt(tag);
      receipts.push(kept);
      if (!isNewest) continue;
      seen.push(kept.authenticity);
      held.push(...doubts(kept, found));
    }
    if (isFound()) break;
  }
  const authenticity = (['forged', 'unverified', 'signed'] as const).find((one) => seen.includes(one));
  // With nothing signed there is one reason for all of them, and it is told with the baseline.
  const nothingSigned = !isFound() && receipts.some(({ receipt }) => receipt);
  return {
    receipts,
    held: nothingSigned ? held.filter(({ guard }) => guard !== 'signature') : held,
    authenticity,
  };
}

/** How many receipts are read at once behind the last seven days, and how many at most. */
const BATCH = 50;
const MOST_BATCHES = 2;

/** The last seven days at once, since a program uploads every night; a while further back until one can be trusted. */
function* batches(names: readonly string[], now: number): Generator<readonly string[]> {
  const older = names.findIndex((name) => timeOf(name) <= now - RECENT);
  const recent = older === -1 ? names.length : older;
  if (recent > 0) yield names.slice(0, recent);
  const [next, ...rest] = names.slice(recent);
  if (next !== undefined) yield [next];
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const some = rest.slice(batch * BATCH, (batch + 1) * BATCH);
    if (some.length > 0) yield some;
  }
}

const isGood = (rejection: KeptTag, receipt: string): boolean =>
  rejection.authenticity !== 'forged' && rejects(rejection.message, receipt);

function doubts({ name, receipt, authenticity }: KeptReceipt, rejections: readonly KeptTag[]): Held[] {
  const reject = `\`roster-sync reject ${name}\``;
  if (!receipt) {
    const reason = `The tag ${name} is no receipt that can be read, and it is the newest; ${reject} sets it aside.`;
    return [{ guard: 'receipt', reason }];
  }
  if (authenticity === 'forged') {
    const reason = `The tag ${name} isn’t signed with this API key, so somebody else made it; it doesn’t count, and ${reject} sets it aside.`;
    return [{ guard: 'signature', reason }];
  }
  return rejections.map((rejection) => ({
    guard: 'signature',
    reason: `The rejection ${rejection.name} isn’t signed with this API key, so it doesn’t count. If the portal did refuse that upload, ${reject} says so.`,
  }));
}

function unsigned({ name }: KeptReceipt): Held {
  const reason = `No receipt is signed with this API key. If the key is a new one, approve: the plan compares with the one of the last receipts against which most would leave (${name}).`;
  return { guard: 'signature', reason };
}

/** A receipt names the one before it. Without it, those who left with it wouldn't be counted. */
function missingBetween(recent: readonly KeptReceipt[], standing: Standing, now: number): Held[] {
  const named = recent.flatMap(({ receipt, authenticity }) =>
    receipt?.previousReceipt !== undefined && authenticity !== 'forged' ? [receipt.previousReceipt] : [],
  );
  const missing = named.filter((name) => timeOf(name) > now - RECENT && !standing.has(name));
  return missing.map((name) => ({
    guard: 'receipt',
    reason: `The receipt ${name} of the last seven days is gone, so nobody knows how many left with it.`,
  }));
}

function futureDated(readable: readonly KeptReceipt[], now: number): Held[] {
  return readable
    .filter(({ name, authenticity }) => authenticity !== 'forged' && isFuture(name, now))
    .map(({ name }) => ({
      guard: 'receipt',
      reason: `The receipt ${name} is dated in the future: a clock was wrong, and no later one would count. Approve this plan, and then \`roster-sync reject ${name}\`.`,
    }));
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
export function notesOn({ kept, authenticity, configs }: Baseline, config: Config, now: Date): string[] {
  const looser = [...new Set(configs.flatMap(({ guards }) => loosened(guards, config.guards)))];
  const days = kept ? Math.floor((now.getTime() - timeOf(kept.name)) / DAY) : 0;
  return [
    ...(authenticity === 'unverified' ? [UNVERIFIED] : []),
    ...(looser.length > 0
      ? [
          `This configuration is looser than the one that was uploaded last, from the next sync on: ${looser.map((guard) => `\`${guard}\``).join(', ')}.`,
        ]
      : []),
    ...(days > config['stale-after']
      ? [`Until now, nothing has been accepted for ${days} days: the last receipt is ${kept?.name ?? ''}.`]
      : []),
  ];
}

const UNVERIFIED = 'The newest receipt is unverified: its signature can only be checked with the API key.';

const PATHS = ['employees-path', 'positions-path'] as const;

/** What the guards weigh besides the plan. */
export function factsOf(baseline: Baseline, roster: Roster, config: Config): Facts {
  return {
    ...comparedFacts(baseline.roster, roster),
    isFirst: baseline.kept === undefined,
    recentLeavers: recentLeavers(baseline.recent),
    otherPaths: baseline.configs.some(({ api }) => PATHS.some((path) => api[path] !== config.api[path])),
  };
}

/** An approval covers everything up to it. A tag that anybody could have made tells nothing. */
function recentLeavers(recent: readonly KeptReceipt[]): number {
  const trusted = recent.filter(({ receipt, authenticity }) => receipt && authenticity !== 'forged');
  const approved = trusted.findIndex(({ receipt }) => receipt?.approvedBy !== undefined);
  return trusted
    .slice(0, approved === -1 ? undefined : approved)
    .reduce((sum, { receipt }) => sum + (receipt?.leavers ?? 0), 0);
}
