import { createHash } from 'node:crypto';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import {
  simpleConfig,
  simpleReading,
  type LimitName,
  type SimpleConfig,
  type SimpleReading,
} from './reading.js';
import type { Commit, History } from './history.js';
import type { Seen } from './host.js';
import type { Taken } from './portal.js';
import { commitOf, messageOf, type Tags } from './tags.js';

/* What must be true after every step, worked out a second time and without the product. */

/** The promises, each by a word. */
export type Promised =
  | 'bytes'
  | 'head'
  | 'held'
  | 'approval'
  | 'way-out'
  | 'plan'
  | 'baseline'
  | 'forged-tags'
  | 'recovery'
  | 'receipt'
  | 'record'
  | 'personal'
  | 'crash';

export interface Violation {
  readonly promise: Promised;
  readonly text: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** An hour less than seven days: nights aren't a second apart. */
const WEEK = 7 * DAY - 60 * 60 * 1000;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A true receipt, read without the product. */
export interface Entry {
  readonly name: string;
  readonly commit: string;
  readonly at: number;
  readonly key: string;
  readonly trailer: (name: string) => string | undefined;
}

const isReceipt = (name: string): boolean => /^roster-sync\/[^/]+\/\d{8}T\d{6}Z$/.test(name);
const timeIn = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const timeOf = (name: string): number =>
  Date.parse(timeIn(name).replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'));

/** The true receipts of an address that nobody with the key has rejected, newest first. */
export function receiptsOf(tags: Tags, endpoint: string): Entry[] {
  const names = tags.trueNames('roster-sync');
  const rejected = (name: string) => {
    const own = name.replace('roster-sync/', 'roster-sync-rejected/');
    return names.some((one) => one === own || one.startsWith(`${own}-`));
  };
  return names
    .filter((name) => isReceipt(name) && !rejected(name))
    .map((name) => {
      const { content = '', key = '' } = tags.truth.get(name) ?? {};
      const lines = messageOf(content).split('\n');
      const trailer = (wanted: string) =>
        lines.find((line) => line.startsWith(`${wanted}: `))?.slice(wanted.length + 2);
      return { name, commit: commitOf(content), at: timeOf(name), key, trailer };
    })
    .filter(({ trailer }) => trailer('Endpoint') === endpoint)
    .sort((a, b) => b.at - a.at);
}

/** What somebody wants to send, and where it is compared with what was sent. */
export interface Wish {
  readonly history: History;
  readonly commit: string;
  readonly configPath: string;
  readonly endpoint: string;
  readonly key: string;
  readonly now: number;
  /** As they were when the run looked last. */
  readonly tags: Tags;
}

interface Side {
  readonly config: SimpleConfig;
  readonly reading: SimpleReading;
}

function sideOf({ history }: Wish, commit: string, configPath: string): Side {
  const { files } = history.get(commit);
  return { config: simpleConfig(files, configPath), reading: simpleReading(files, configPath) };
}

const baseSide = (wish: Wish, { commit, trailer }: Entry): Side =>
  sideOf(wish, commit, trailer('Config-Path') ?? '');

/** How many of a plan count for each limit, by ids. */
const COUNTS: Readonly<Record<LimitName, (before: SimpleReading, after: SimpleReading) => Set<string>>> = {
  'max-leavers': (before, after) => new Set(before.ids.filter((id) => !after.people.has(id))),
  'max-joiners': (before, after) => new Set(after.ids.filter((id) => !before.people.has(id))),
  'max-movers': (before, after) => differing(before, after, SENT),
  'max-email-changes': (before, after) => differing(before, after, ['email']),
};

const SENT = ['forename', 'surname', 'employee_type', 'department', 'start_date', 'country', 'email'];

const differing = (before: SimpleReading, after: SimpleReading, elements: readonly string[]): Set<string> =>
  new Set(
    after.ids.filter((id) => {
      const [old, now] = [before.people.get(id), after.people.get(id)];
      return old && elements.some((element) => old[element] !== now?.[element]);
    }),
  );

/** README.md, Configuration: what passes unless the configuration says otherwise. */
const DEFAULTS: Readonly<Record<LimitName, { percent: number; floor: number }>> = {
  'max-leavers': { percent: 5, floor: 3 },
  'max-joiners': { percent: 20, floor: 10 },
  'max-movers': { percent: 30, floor: 10 },
  'max-email-changes': { percent: 5, floor: 5 },
};

/** Why a plan may not go out without an approval; no more than what is certain. */
export function reasonsToHold(wish: Wish): string[] {
  const entries = receiptsOf(wish.tags, wish.endpoint);
  const [base] = entries;
  if (!base) return ['it is the first upload'];
  const now = sideOf(wish, wish.commit, wish.configPath);
  const before = baseSide(wish, base);
  const reasons = [
    ...(base.key === wish.key ? [] : ['no receipt is signed with this key']),
    ...(base.trailer('Config-Path') === wish.configPath ? [] : ['another configuration file']),
    ...(before.config.program === now.config.program ? [] : ['another program at the same address']),
    ...(JSON.stringify(wayOf(before.config.api)) === JSON.stringify(wayOf(now.config.api))
      ? []
      : ['another path or form']),
    ...(before.config.hierarchy && !now.config.hierarchy ? ['the hierarchy is gone'] : []),
  ];
  const leaving = COUNTS['max-leavers'](before.reading, now.reading);
  if (leaving.size * 2 > before.reading.ids.length) reasons.push('more than half will be deleted');
  const isProtected = [...before.config.guards.protect, ...now.config.guards.protect];
  if (isProtected.some((id) => leaving.has(id))) reasons.push('somebody protected will be deleted');
  const reference = referenceOf(entries, wish);
  const then = reference === base ? before : baseSide(wish, reference);
  for (const limit of Object.keys(COUNTS) as LimitName[]) {
    const count = COUNTS[limit](then.reading, now.reading);
    const until = COUNTS[limit](then.reading, before.reading);
    const adds = [...count].some((id) => !until.has(id));
    const size = Math.max(then.reading.ids.length, before.reading.ids.length);
    const isOver = [before, now].some(({ config }) => {
      const { percent, floor } = config.guards[limit] ?? DEFAULTS[limit];
      return count.size > floor && count.size * 100 > percent * size + 1e-6;
    });
    if (adds && isOver) reasons.push(`${limit}: ${count.size} of ${size} in a week`);
  }
  return reasons;
}

/** Where the employee file goes, and in which form. */
export const wayOf = (api: SimpleConfig['api']): unknown[] => [
  api['employees-path'] ?? 'hrdatasync/employees',
  api.upload ?? 'raw',
];

/** What a week is counted against: the oldest upload within it, or the last approval. */
function referenceOf(entries: readonly Entry[], { now, key }: Wish): Entry {
  const [base] = entries;
  if (!base) throw new Error('there is none');
  const own = entries.findIndex((entry) => entry.key !== key);
  const recent = entries.slice(0, own === -1 ? undefined : own).filter(({ at }) => at > now - WEEK);
  const approved = recent.findIndex(({ trailer }) => trailer('Approved-By') !== undefined);
  return recent[approved === -1 ? recent.length - 1 : approved] ?? base;
}

/** Somebody with an account at GitHub. */
export interface Accounts {
  readonly writers: ReadonlySet<string>;
  readonly admins: ReadonlySet<string>;
}

/** Who had a part in what the wish would send, as far as GitHub knows (docs/approvals.md, Who may approve). */
function partsIn(wish: Wish, base: Entry | undefined): Commit[] {
  const paths = [wish.configPath, 'roster/employees.csv', base?.trailer('Config-Path') ?? wish.configPath];
  return wish.history.changing(paths, wish.commit, base?.commit);
}

function madeBy({ author, committer, proposer, merger }: Commit): (string | undefined)[] {
  const others = [committer, proposer, merger !== undefined && merger === proposer ? merger : undefined];
  return [author, ...others.filter((login) => login !== undefined && login !== 'web-flow')];
}

/** @returns whether somebody may approve what the wish would send */
export function mayApprove(actor: string, wish: Wish, { writers, admins }: Accounts): boolean {
  const [base] = receiptsOf(wish.tags, wish.endpoint).filter(({ key }) => key === wish.key);
  const { config } = base ? baseSide(wish, base) : sideOf(wish, wish.commit, wish.configPath);
  const { approvers } = config.guards;
  if (!approvers) return writers.has(actor);
  const made = partsIn(wish, base).flatMap(madeBy);
  if (made.includes(actor)) return false;
  const named = approvers.filter((login) => writers.has(login));
  if (named.length === 0 || made.includes(undefined)) return admins.has(actor);
  return named.includes(actor);
}

/** A sync as it ended, with all that nobody but the simulation knows. */
export interface Ended {
  readonly outcome: Outcome | 'died';
  readonly wish: Wish;
  readonly seen: Seen;
  /** The receipts that it left. */
  readonly receipts: readonly Entry[];
  /** Whether it carried an approval that counts. */
  readonly isApproved: boolean;
  /** A true record that something was perhaps sent. */
  readonly hasRecord: boolean;
}

/** Promises about what was sent and recorded. */
export function judgeSync(ended: Ended): Violation[] {
  const { outcome, receipts } = ended;
  const { taken } = ended.seen;
  const violations: Violation[] = [];
  const say = (promise: Promised, text: string) => violations.push({ promise, text });
  if (taken.length > 0) violations.push(...judgeUpload(ended));
  const sent = (kind: Taken['kind']) => taken.find((one) => one.kind === kind);
  for (const { name, trailer } of receipts) {
    const { text } = sent('employees') ?? {};
    if (text === undefined) say('receipt', `${name} records an upload that the portal hasn’t taken`);
    else if (trailer('Employees-SHA256') !== sha256(text)) say('receipt', `${name} records other bytes`);
    const positions = trailer('Positions-SHA256');
    const isWhole = trailer('Partial') === undefined && positions !== undefined && positions !== 'none';
    if (isWhole && sent('positions') === undefined)
      say('receipt', `${name} records positions that weren’t taken`);
  }
  const ending = outcome === 'died' ? 'died' : outcome.ending;
  if (ending === 'uploaded' && receipts.length !== 1)
    say('receipt', 'an upload without its receipt is called uploaded');
  if (taken.length > 0 && receipts.length === 0) {
    if (ending !== 'failed' && ending !== 'died')
      say('receipt', `something was sent, and the run says ${ending}`);
    else if (!ended.hasRecord) say('record', 'something was perhaps sent, and nothing is left that says so');
  }
  return violations;
}

function judgeUpload({ outcome, wish, seen, isApproved }: Ended): Violation[] {
  const violations: Violation[] = [];
  const say = (promise: Promised, text: string) => violations.push({ promise, text });
  const { employees, positions } = simpleReading(wish.history.get(wish.commit).files, wish.configPath);
  for (const { kind, text } of seen.taken) {
    if (text !== (kind === 'employees' ? employees : positions))
      say('bytes', `the ${kind} file isn’t what the commit says`);
  }
  if (seen.headAtUpload !== wish.commit) say('head', 'what was sent isn’t the head of the branch');
  // Who let it through without being allowed to is judged with the approval.
  const isLetThrough = isApproved || (outcome !== 'died' && outcome.approvedBy !== undefined);
  const reasons = isLetThrough ? [] : reasonsToHold({ ...wish, tags: seen.look?.tags ?? wish.tags });
  for (const reason of reasons) say('held', `sent without an approval that counts: ${reason}`);
  return violations;
}
