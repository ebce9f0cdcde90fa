import { check } from '../../src/commands/check.js';
import { confirm } from '../../src/commands/confirm.js';
import { receiptMeant } from '../../src/commands/receipts-meant.js';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import { verify } from '../../src/commands/verify.js';
import type { CommitId } from '../../src/core/base/commit.js';
import { Failure, unlessFailed } from '../../src/core/base/failure.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import type { Files } from './history.js';
import { hostOf, type Script, type Seen, type Site } from './host.js';
import {
  hasRecord,
  held,
  judgeApproval,
  judgeBaseline,
  judgePlanId,
  lookForPeople,
  type Ending,
} from './judges.js';
import { judgeSync, mayApprove, type Ended } from './oracle.js';
import { countedOf, receiptsOf } from './receipts.js';
import type { State } from './state.js';

/* The product's own commands, as they are started in a run, and what is asked of each right after. */

/** How a sync is started. */
export interface Start {
  readonly script?: Script;
  readonly event?: string;
  readonly actor?: string;
  readonly approve?: string | undefined;
  readonly isRerun?: boolean;
  /** Else the head of the branch. */
  readonly commit?: CommitId;
  readonly branch?: string;
  readonly smudge?: (files: Files) => Files;
  readonly dirty?: readonly string[];
  /** How far the machine's clock is ahead. */
  readonly ahead?: number;
}

const BY = { event: 'schedule', actor: 'hr-lead', branch: 'main' };

/** Where a run takes place; a twin has other tags. */
type Place = Pick<Site, 'tags' | 'portal'>;

interface Ran {
  readonly outcome: Ending;
  readonly seen: Seen;
}

async function start(state: State, place: Place, own: Start): Promise<Ran> {
  const { event, actor, branch } = { ...BY, ...own };
  const { key, previousKey, configPath, apiUrl } = state;
  const { script = {}, smudge, dirty, ahead, commit = state.head } = own;
  const { tags, portal } = place;
  const site = { ...state.site, tags, portal };
  const host = hostOf(site, { key, previousKey, commit, script, smudge, dirty, ahead });
  const trigger = {
    event,
    actor,
    branch,
    onlyBranch: 'main',
    isPublic: false,
    isRerun: own.isRerun ?? false,
    runUrl: 'https://github.com/example/roster/actions/runs/1',
  };
  const request = {
    configPath,
    apiUrl,
    draws: false,
    unchanged: 'send',
    approve: own.approve,
    trigger,
  } as const;
  try {
    return { outcome: await Promise.race([sync(host.world, request), host.death]), seen: host.seen };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    state.violated('crash', String(error.stack).split('\n').slice(0, 3).join(' '));
    return { outcome: 'crashed', seen: host.seen };
  }
}

export function wordsOf(outcome: Ending): string {
  if (typeof outcome === 'string') return outcome;
  const { ending, failure, planId = '', problems, approvedBy } = outcome;
  const because =
    ending === 'held'
      ? ` by ${held(outcome)}`
      : ending === 'problems'
        ? `: ${[...new Set(problems.map(({ rule }) => rule))].slice(0, 3).join(', ')}`
        : failure
          ? `: ${failure.message}`
          : '';
  return `${ending}${because} ${planId.slice(0, 8)}${approvedBy === undefined ? '' : ` approved by ${approvedBy}`}`;
}

/** A sync, and every promise about it. */
export async function syncOnce(state: State, own: Start, what = 'sync'): Promise<Ending> {
  const { tags } = state;
  const { commit = state.head, ahead = 0 } = own;
  const wish = { ...state.wish, commit, now: state.now + ahead };
  const { outcome, seen } = await start(state, state, own);
  tell(state, own, outcome, what);
  if (outcome === 'crashed') return outcome;
  const looked = { ...wish, tags: seen.look?.tags ?? wish.tags };
  const given = own.approve ?? '';
  const isExact = outcome !== 'died' && given !== '' && given === outcome.planId;
  const mayDecide = own.event === 'workflow_dispatch' && own.isRerun !== true;
  const isApproved = isExact && mayDecide && mayApprove(own.actor ?? '', looked, state.accounts);
  const ended: Ended = {
    outcome,
    wish: looked,
    seen,
    receipts: receiptsOf(tags, wish.endpoint).filter(({ name }) => seen.published.includes(name)),
    isApproved,
    hasRecord: hasRecord(state, seen),
  };
  // A program of another name has receipts of its own; a death may hide that an approval was good.
  const isKnown = outcome !== 'died' || given === '';
  if (isKnown) for (const { promise, text } of judgeSync(ended)) state.violated(promise, text);
  if (outcome === 'died') return outcome;
  if (outcome.ending === 'uploaded') {
    // The key before was for once.
    state.previousKey = undefined;
    state.uploaded = state.staff;
  }
  judgeApproval(state, outcome, isApproved);
  judgePlanId(state, commit, outcome);
  if (!own.script?.meanwhile) judgeBaseline(state, looked, outcome);
  lookForPeople(state, outcome, seen.said, what);
  return outcome;
}

function tell(state: State, { script, approve, actor, ahead }: Start, outcome: Ending, what: string): void {
  const { api, fails, diesAt, interruptedAt, meanwhile } = script ?? {};
  const faults = [
    ...(api ? [`api ${api.fault} from upload ${api.from + 1}, ${api.times} times`] : []),
    ...(fails === undefined ? [] : [`${fails} fails`]),
    ...(diesAt === undefined ? [] : [`dies at step ${diesAt}`]),
    ...(interruptedAt === undefined ? [] : [`asked to end at step ${interruptedAt}`]),
    ...(ahead === undefined ? [] : [`clock wrong by ${Math.round(ahead / 60_000)} minutes`]),
    ...(meanwhile ? [`something happens at step ${meanwhile.at}`] : []),
  ];
  const by = approve === undefined ? '' : ` by ${actor ?? ''} with approve ${approve.slice(0, 8)}`;
  const why = faults.length > 0 ? ` [${faults.join('; ')}]` : '';
  state.tell(`${what}${by}${why} of ${state.head.slice(0, 8)}: ${wordsOf(outcome)}`);
  for (const fault of faults) state.count(`fault: ${fault.replace(/ (from|at step|by).*/, '')}`);
  state.count(`ending: ${typeof outcome === 'string' ? outcome : outcome.ending}`);
  if (typeof outcome === 'string') return;
  if (outcome.ending === 'held') for (const { guard } of outcome.held) state.count(`held by ${guard}`);
  if (outcome.approvedBy !== undefined) state.count('approved');
}

interface CheckStart {
  readonly files?: Files;
  readonly withKey?: boolean;
  /** On a command line, what isn't committed yet is checked, too. */
  readonly isAtDesk?: boolean;
  readonly smudge?: (files: Files) => Files;
}

const PULL_REQUEST = {
  name: 'pull request 7',
  isChange: true,
  isPullRequest: true,
  commits: 'any',
  runOf: undefined,
  ref: undefined,
} as const;

/** A check: of the head, or of a pull request with these files. */
export async function checkOnce(state: State, own: CheckStart, what: string): Promise<Outcome | undefined> {
  const { history, head, configPath, apiUrl } = state;
  const { files, withKey = false, isAtDesk = false, smudge } = own;
  const commit = files ? history.add(head, files, { author: 'eve', committer: 'web-flow' }) : head;
  const [key, previousKey] = withKey ? [state.key, state.previousKey] : [''];
  const { world, seen } = hostOf(state.site, { key, previousKey, commit, smudge, script: {} });
  const occasion = { onlyBranch: 'main', isElsewhere: false, subject: files ? PULL_REQUEST : undefined };
  const request = { configPath, apiUrl, draws: false, occasion: isAtDesk ? undefined : occasion };
  try {
    const outcome = await check(world, request);
    state.tell(`${what}: ${wordsOf(outcome)}`);
    state.count(`check: ${outcome.ending}`);
    lookForPeople(state, outcome, seen.said, what);
    if (!smudge) judgePlanId(state, commit, outcome);
    return outcome;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    state.violated('crash', String(error.stack).split('\n').slice(0, 3).join(' '));
    return undefined;
  }
}

/** The same sync in a world in which nobody has made a tag without the key. */
export async function syncOfTwin(state: State, own: Start): Promise<Ending> {
  const place = { tags: state.tags.withoutForged(), portal: state.portal.fork() };
  const { outcome } = await start(state, place, own);
  return outcome;
}

/** HR says that the portal refused what a receipt records. */
export async function rejectOnce(state: State, name: string): Promise<boolean> {
  const { key, previousKey, head } = state;
  const { world } = hostOf(state.site, { key, previousKey, commit: head, script: {} });
  try {
    await reject(world, name);
    state.tell(`${name} is rejected`);
    state.count('rejection');
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    state.tell(`${name} can’t be rejected: ${error.message}`);
    return false;
  }
}

/** At last somebody has looked in the portal, and names the newest upload by its time. */
export async function confirmNewest(state: State): Promise<void> {
  const { key, head, endpoint, configPath, apiUrl } = state;
  const { world } = hostOf(state.site, { key, commit: head, script: {} });
  const [newest] = countedOf({ ...state.wish, endpoint, keys: [key] });
  const [kind = '', program, time = ''] = newest?.name.split('/') ?? [];
  if (!newest || program !== state.settings.program) return;
  const name = await receiptMeant(world, time, { configPath, apiUrl });
  if (name !== newest.name) state.violated('record', `${time} is ${newest.name}, and ${name} was meant`);
  const failure = await unlessFailed(confirm(world, name, 'complete'), ({ message }) => message);
  const records = await world.receipts.look({ prefix: `${kind}/${program}/` });
  const { verified } = await verify(world, { names: [name], records, receipts: world.receipts });
  const expected = typeof failure === 'string' ? 'rejected' : 'confirmed';
  state.tell(`${name} is ${expected}`);
  state.count(expected === 'confirmed' ? 'confirmation' : 'confirmation of what was rejected');
  if (verified[0]?.state !== expected)
    state.violated('record', `${name} isn’t ${expected}: ${typeof failure === 'string' ? failure : ''}`);
}

/** Whether every true receipt is found to be what was sent. */
export async function verifyAll(state: State): Promise<void> {
  const { key, head, endpoint } = state;
  const { world } = hostOf(state.site, { key, commit: head, script: {} });
  const { receipts } = world;
  const names = countedOf({ ...state.wish, endpoint, keys: [key] }).map(({ name }) => name);
  const prefix = `roster-sync/${state.settings.program}/`;
  const wish = { names: names.filter((name) => name.startsWith(prefix)), receipts };
  const { verified } = await verify(world, { ...wish, records: await receipts.look({ prefix }) });
  for (const { name, content, signature } of verified) {
    state.count(`verified: ${content}`);
    if (content !== 'same' || signature !== 'valid')
      state.violated('receipt', `verify says of the true ${name}: ${content}, ${signature}`);
  }
}
