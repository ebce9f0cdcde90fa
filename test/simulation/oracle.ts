import type { Outcome } from '../../src/core/outcome/outcome.js';
import { madeBy, type Files, type History } from './history.js';
import type { Seen } from './host.js';
import type { Taken } from './portal.js';
import {
  simpleConfig,
  simpleReading,
  type LimitName,
  type SimpleConfig,
  textOf,
  type SimpleReading,
} from './reading.js';
import { countedOf, entryOf, sha256, type Entry } from './receipts.js';
import { ROSTER } from './settings.js';
import type { Tags } from './tags.js';

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

/** What somebody wants to send, and where it is compared with what was sent. */
export interface Wish {
  readonly history: History;
  readonly commit: string;
  readonly configPath: string;
  readonly endpoint: string;
  /** The API key, and the one before it where that is given. */
  readonly keys: readonly string[];
  readonly now: number;
  /** As they were when the run looked last, without its own record. */
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

/** docs/configuration.md: what passes unless the configuration says otherwise. */
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
  if (hasNewTwins(before.reading, now.reading)) reasons.push('two ids look the same');
  for (const doubt of doubtsIn(wish, entries)) {
    const then = baseSide(wish, doubt);
    const gone = COUNTS['max-leavers'](then.reading, now.reading).size;
    const size = Math.max(then.reading.ids.length, before.reading.ids.length);
    if (isOver('max-leavers', gone, size, [before, now]))
      reasons.push(`${gone} of ${size} will be deleted if ${doubt.name} was applied`);
  }
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
    if (adds && isOver(limit, count.size, size, [before, now]))
      reasons.push(`${limit}: ${count.size} of ${size} in a week`);
  }
  return reasons;
}

const isOver = (limit: LimitName, count: number, size: number, sides: readonly Side[]): boolean =>
  sides.some(({ config }) => {
    const { percent, floor } = config.guards[limit] ?? DEFAULTS[limit];
    return count > floor && count * 100 > percent * size + 1e-6;
  });

/** Whether two ids are one to whoever reads them, and weren't both there before. */
function hasNewTwins(before: SimpleReading, now: SimpleReading): boolean {
  const read = (id: string) => id.replace(/^0+/, '').toLowerCase();
  const seen = new Map(now.ids.map((id) => [read(id), id]));
  const areKnown = (...ids: readonly string[]) => ids.every((id) => before.people.has(id));
  return now.ids.some((id) => {
    const other = seen.get(read(id)) ?? id;
    return other !== id && !areKnown(id, other);
  });
}

/** What was perhaps applied though it isn't the newest receipt: what was begun after it, and what was rejected. */
function doubtsIn(wish: Wish, entries: readonly Entry[]): Entry[] {
  const { tags, endpoint, keys, now } = wish;
  const isPast = ({ at }: Entry) => at <= now;
  const [newest] = entries;
  if (!newest || !isPast(newest)) return [];
  const prefix = `roster-sync-sending/${sideOf(wish, wish.commit, wish.configPath).config.program}/`;
  const begun = tags
    .trueNames(prefix)
    .map((name) => entryOf(tags, name, false))
    .filter((one) => one.at > newest.at && isPast(one) && keys.includes(one.key))
    .filter(({ trailer }) => trailer('Endpoint') === endpoint);
  return [...begun, ...(newest.isRejected ? [newest] : [])];
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
function makersIn(wish: Wish, base: Entry | undefined): (string | undefined)[] {
  const { history, commit, configPath } = wish;
  const paths = [configPath, ROSTER, base?.trailer('Config-Path') ?? configPath];
  const contentOf = (files: Files) => JSON.stringify(paths.map((path) => textOf(files[path])));
  const isSame =
    base !== undefined && contentOf(history.get(base.commit).files) === contentOf(history.get(commit).files);
  // Where nothing has changed, nobody changed it, whoever did and undid something meanwhile: unless that was perhaps sent.
  return isSame && doubtsIn(wish, countedOf(wish)).length === 0
    ? []
    : history.changing(paths, commit, base?.commit).flatMap(madeBy);
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
