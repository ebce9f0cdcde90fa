import { createHash } from 'node:crypto';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import {
  simpleConfig,
  simpleReading,
  type LimitName,
  type SimpleConfig,
  textOf,
  type SimpleReading,
} from './reading.js';
import { madeBy, type Files, type History } from './history.js';
import type { Seen } from './host.js';
import type { Taken } from './portal.js';
import { ROSTER } from './settings.js';
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
const WEEK = 7 * DAY;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A true receipt, read without the product. */
export interface Entry {
  readonly name: string;
  readonly commit: string;
  readonly at: number;
  readonly key: string;
  /** By somebody with the key. */
  readonly isRejected: boolean;
  readonly digest: string;
  readonly trailer: (name: string) => string | undefined;
}

const isReceipt = (name: string): boolean => /^roster-sync\/[^/]+\/\d{8}T\d{6}Z$/.test(name);
const timeIn = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const timeOf = (name: string): number =>
  Date.parse(timeIn(name).replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'));

/** The true receipts of an address, newest first. */
function entriesOf(tags: Tags, endpoint: string): Entry[] {
  const names = tags.trueNames('roster-sync');
  const rejected = (name: string) => {
    const own = name.replace('roster-sync/', 'roster-sync-rejected/');
    return names.some((one) => one === own || one.startsWith(`${own}-`));
  };
  return names
    .filter(isReceipt)
    .map((name) => {
      const { content = '', key = '' } = tags.truth.get(name) ?? {};
      const lines = messageOf(content).split('\n');
      const trailer = (wanted: string) =>
        lines.find((line) => line.startsWith(`${wanted}: `))?.slice(wanted.length + 2);
      const commit = commitOf(content);
      const digest = `sha256:${sha256(content)}`;
      return { name, commit, at: timeOf(name), key, isRejected: rejected(name), digest, trailer };
    })
    .filter(({ trailer }) => trailer('Endpoint') === endpoint)
    .sort((a, b) => b.at - a.at);
}

/** Those that nobody with the key has rejected. */
export const receiptsOf = (tags: Tags, endpoint: string): Entry[] =>
  entriesOf(tags, endpoint).filter(({ isRejected }) => !isRejected);

/**
 * Those that count for who has these keys, the rejected ones too: signed with one of them, or named, with its digest, by
 * one that counts.
 */
export function countedOf({ tags, endpoint, keys }: Pick<Wish, 'tags' | 'endpoint' | 'keys'>): Entry[] {
  const named = new Map<string, string>();
  return entriesOf(tags, endpoint).filter(({ name, key, digest, trailer }) => {
    const counts = named.has(name) ? named.get(name) === digest : keys.includes(key);
    const [previous = '', itsDigest] = trailer('Previous-Receipt')?.split(' ') ?? [];
    // Of another program, it is looked for by itself.
    const isNeighbour = previous.split('/')[1] === name.split('/')[1];
    if (counts && isNeighbour && itsDigest !== undefined && !named.has(previous))
      named.set(previous, itsDigest);
    return counts;
  });
}

/** What somebody wants to send, and where it is compared with what was sent. */
export interface Wish {
  readonly history: History;
  readonly commit: string;
  readonly configPath: string;
  readonly endpoint: string;
  /** The API key, and the one before it where that is given. */
  readonly keys: readonly string[];
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
  const entries = countedOf(wish);
  const base = entries.find(({ isRejected }) => !isRejected);
  if (!base) return ['it is the first upload'];
  const now = sideOf(wish, wish.commit, wish.configPath);
  const before = baseSide(wish, base);
  const reasons = [
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
  for (const limit of Object.keys(COUNTS) as LimitName[]) {
    const then = baseSide(wish, beginningOf(entries, limit, wish.now) ?? base);
    const count = COUNTS[limit](then.reading, now.reading);
    const until = COUNTS[limit](then.reading, before.reading);
    // Who left and comes back in the same week is a joiner, whatever else is new of them.
    const adds = [...COUNTS[limit](before.reading, now.reading)].some((id) => !until.has(id));
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

/** What a limit counts from: what had been uploaded as the week began, or what was approved for it since. */
function beginningOf(entries: readonly Entry[], limit: LimitName, now: number): Entry | undefined {
  const recent = entries.filter(({ at }) => at > now - WEEK);
  const before = entries.find(({ at, isRejected }) => at <= now - WEEK && !isRejected);
  const days = before ? [...recent, before] : recent;
  const isApproved = ({ isRejected, trailer }: Entry) =>
    !isRejected && trailer('Approved-By') !== undefined && trailer('Held')?.split(', ').includes(limit);
  return days.find(isApproved) ?? days.at(-1);
}

/** Somebody with an account at GitHub. */
export interface Accounts {
  readonly writers: ReadonlySet<string>;
  readonly admins: ReadonlySet<string>;
}

/** Who had a part in what the wish would send, as far as GitHub knows (docs/approvals.md, Who may approve). */
function makersIn({ history, commit, configPath }: Wish, base: Entry | undefined): (string | undefined)[] {
  const paths = [configPath, ROSTER, base?.trailer('Config-Path') ?? configPath];
  const contentOf = (files: Files) => JSON.stringify(paths.map((path) => textOf(files[path])));
  const isSame =
    base !== undefined && contentOf(history.get(base.commit).files) === contentOf(history.get(commit).files);
  // Where nothing has changed, nobody changed it, whoever did and undid something meanwhile.
  return isSame ? [] : history.changing(paths, commit, base?.commit).flatMap(madeBy);
}

/** @returns whether somebody may approve what the wish would send */
export function mayApprove(actor: string, wish: Wish, { writers, admins }: Accounts): boolean {
  const entries = countedOf(wish);
  const base = entries.find(({ isRejected }) => !isRejected);
  const last = base ?? entries[0];
  const { config } = last ? baseSide(wish, last) : sideOf(wish, wish.commit, wish.configPath);
  const { approvers } = config.guards;
  if (!approvers) return writers.has(actor);
  const isListed = approvers.includes(actor) && writers.has(actor);
  if (!isListed && !admins.has(actor)) return false;
  const makers = makersIn(wish, base);
  if (makers.includes(actor)) return false;
  if (makers.includes(undefined)) return admins.has(actor);
  return isListed || !approvers.some((login) => writers.has(login));
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
  /** A true record says that something was perhaps sent, or a later receipt makes up for it. */
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
