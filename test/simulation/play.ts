import type { Outcome } from '../../src/core/outcome/outcome.js';
import type { XmlReader } from '../../src/ports/xml-validator.js';
import { attack, deleteTags, takeName } from './attacks.js';
import { HR_HEADERS } from './company.js';
import { accident, changeWriters, edit, reconfigure, repair, rotate, takeBack } from './events.js';
import type { Files } from './history.js';
import { FAILING_STEPS, type Script } from './host.js';
import { judgePlan, judgeTwin } from './judges.js';
import { mayApprove, type Violation } from './oracle.js';
import { API_FAULTS } from './portal.js';
import { simpleReading, textOf } from './reading.js';
import { countedOf, receiptsOf, sha256 } from './receipts.js';
import {
  checkOnce,
  confirmNewest,
  rejectOnce,
  syncOfTwin,
  syncOnce,
  verifyAll,
  wordsOf,
  type Start,
} from './runs.js';
import { configFileOf, ROSTER } from './settings.js';
import { DAY, State } from './state.js';

/*
 * A run: one seed decides who is hired, what goes wrong, who attacks and who approves, and what time it is. The same
 * seed plays the same run on every machine. CONTRIBUTING.md says how it is started, replayed and extended.
 */

export interface Played {
  readonly seed: number;
  readonly violations: readonly Violation[];
  /** A line for each thing that happened. */
  readonly story: readonly string[];
  /** How often each kind of thing happened. */
  readonly counts: ReadonlyMap<string, number>;
}

/** For most runs: it accepts whatever is well-formed, and costs nothing. */
export const LENIENT_READER: XmlReader = {
  warm: () => undefined,
  read: () => Promise.resolve({ findings: [], selected: [] }),
  close: () => Promise.resolve(),
};

/** @param nights how many are played; what comes after a fault or a hold is played besides */
export async function play(seed: number, nights: number, reader = LENIENT_READER): Promise<Played> {
  const state = new State(seed, reader);
  state.tell(`a company of ${state.staff.length}, ${state.apiUrl ?? 'at the address of its program'}`);
  if (state.isOnce(5)) reconfigure(state, state.chance.pick(['looser limits', 'a protected person']));
  await goodNight(state);
  for (let night = 0; night < nights; night += 1) {
    await byDay(state);
    state.sleep(state.isOnce(5) ? state.chance.between(2, 12) : 1);
    await byNight(state);
  }
  if (state.isDamaged) repair(state);
  await goodNight(state);
  await confirmNewest(state);
  await verifyAll(state);
  const { violations, story, counts } = state;
  return { seed, violations, story, counts };
}

type Happening = readonly [weight: number, happens: (state: State) => unknown];

const DAYS: readonly Happening[] = [
  [
    10,
    (state) => {
      edit(state);
    },
  ],
  [
    1.5,
    (state) => {
      state.leavingFor = 3;
    },
  ],
  [2, accident],
  [3, reconfigure],
  [4, attack],
  [1, pullRequest],
  [1, portalRefuses],
  [0.8, rotate],
  [0.5, changeWriters],
  [0.3, deleteTags],
];

async function byDay(state: State): Promise<void> {
  if (state.isDamaged && state.isOnce(2)) repair(state);
  if (state.staff.length < 7) edit(state, 'large intake');
  // No limit of theirs would hold it, and it is held.
  if (state.settings.limits['max-leavers']?.percent === 100 && state.isOnce(3)) edit(state, 'most leave');
  if (state.leavingFor > 0) {
    state.leavingFor -= 1;
    edit(state, 'exit of two');
  }
  for (let things = state.chance.below(3); things > 0; things -= 1) {
    const total = DAYS.reduce((sum, [weight]) => sum + weight, 0);
    let at = (state.chance.below(1000) / 1000) * total;
    const found = DAYS.find(([weight]) => (at -= weight) < 0);
    await found?.[1](state);
  }
}

/** Somebody proposes a change, and its check runs without the key. */
async function pullRequest(state: State): Promise<void> {
  await checkOnce(state, { files: proposal(state) }, 'check of a pull request');
}

/** A change as anybody could propose it: one that would show what nobody may see. */
function proposal(state: State): Files {
  const { layout, settings, staff } = state;
  const surname = layout.headers === 'hr' ? HR_HEADERS.surname : 'surname';
  const more = state.chance.pick([
    {},
    { 'show-values': true },
    { 'show-values': true, 'keep-xml': true },
    { roster: { file: ROSTER, columns: { employee_id: { column: surname, pattern: '.*' } } } },
  ]);
  const short = staff.filter(() => !state.isOnce(4));
  const damaged = state.write(staff).replaceAll(/20\d\d/g, 'zq2x');
  const file = state.chance.pick([state.write(staff), state.write(short), damaged]);
  return state.filesOf({ [state.configPath]: configFileOf(settings, layout, more), [ROSTER]: file });
}

/** The portal had accepted a file, and refuses it when it gets to it. */
async function portalRefuses(state: State): Promise<void> {
  const [newest] = receiptsOf(state.tags, state.endpoint);
  if (!newest || !state.keys.includes(newest.key)) return;
  await rejectOnce(state, newest.name);
}

async function byNight(state: State): Promise<void> {
  if (state.isOnce(12)) await wrongStart(state);
  if (state.isOnce(12)) await interruptedIntake(state);
  if (state.isOnce(12)) await takenName(state);
  const script = scriptOf(state);
  const smudge = state.isOnce(20) ? fewer : undefined;
  const own: Start = {
    script,
    ...(smudge && { smudge }),
    ...(state.isOnce(40) && { dirty: [ROSTER] }),
    ...(state.isOnce(30) && { ahead: state.chance.pick([-5 * MINUTE, 5 * MINUTE, 400 * DAY]) }),
  };
  const checking = state.isOnce(3);
  const checked = checking
    ? await checkOnce(state, { withKey: true, isAtDesk: state.isOnce(4), ...(smudge && { smudge }) }, 'check')
    : undefined;
  const twin = await twinOf(state, own);
  const outcome = await syncOnce(state, own);
  if (!script.meanwhile) judgePlan(state, checked, outcome);
  if (twin !== undefined) judgeTwin(state, twin, outcome);
  if (typeof outcome !== 'string' && outcome.ending === 'held') await approve(state, outcome);
  const wentWrong = typeof outcome === 'string' || ['failed', 'held'].includes(outcome.ending);
  if (wentWrong && state.isOnce(2)) {
    if (state.isDamaged) repair(state);
    await goodNight(state);
  }
}

const MINUTE = 60 * 1000;

/** Many join, the sync of that night doesn't end, and by day somebody takes them back. */
async function interruptedIntake(state: State): Promise<void> {
  edit(state, 'large intake');
  await syncOnce(state, { script: { diesAt: state.chance.between(4, 10) } });
  takeBack(state);
  state.sleep();
}

/** A name is nothing that anybody can keep from a receipt. */
async function takenName(state: State): Promise<void> {
  const take = () => {
    takeName(state);
    return Promise.resolve();
  };
  const script = { meanwhile: { at: 1, only: 'api.posted', happens: take } };
  const outcome = await syncOnce(state, { script });
  if (typeof outcome !== 'string' && outcome.ending === 'failed' && outcome.posted)
    state.violated('forged-tags', `an upload isn’t recorded: ${wordsOf(outcome)}`);
  state.sleep();
}

/** A filter of git gives a work tree other bytes than the commit has, and git says that nothing is changed. */
const fewer = (files: Files): Files => ({
  ...files,
  [ROSTER]: textOf(files[ROSTER]).split('\n').slice(0, -2).join('\n') + '\n',
});

async function twinOf(state: State, own: Start): Promise<Outcome | 'died' | 'crashed' | undefined> {
  const faults = Object.keys(own.script ?? {}).filter((kind) => kind !== 'api');
  // Where there are more tags there are more steps, and a fault at one of them is another fault.
  const isSame = faults.length === 0;
  if (!isSame || state.tags.falseNames().length === 0 || state.isOnce(2)) return undefined;
  return syncOfTwin(state, own);
}

/** Whatever goes wrong in a run, or happens elsewhere at the same time. */
function scriptOf(state: State): Script {
  const { chance } = state;
  if (!state.isOnce(3)) return {};
  const at = chance.between(1, 14);
  return chance.pick<() => Script>([
    () => ({ diesAt: at }),
    () => ({ diesAt: at }),
    () => ({ fails: chance.pick(FAILING_STEPS) }),
    () => ({ fails: chance.pick(FAILING_STEPS) }),
    () => ({ api: { fault: chance.pick(API_FAULTS), from: chance.below(2), times: chance.pick([1, 9]) } }),
    () => ({ api: { fault: chance.pick(API_FAULTS), from: 0, times: chance.pick([1, 9]) } }),
    () => ({ interruptedAt: at }),
    () => ({
      api: { fault: '503 once', from: 0, times: 1 },
      meanwhile: { at: 1, only: 'api.posted', happens: () => elsewhere(state) },
    }),
    () => ({ meanwhile: { at: chance.between(1, 8), happens: () => elsewhere(state) } }),
  ])();
}

/** Somebody merges while a sync runs, or another host runs too. */
async function elsewhere(state: State): Promise<void> {
  if (state.isOnce(2)) edit(state);
  else await syncOnce(state, {}, 'sync of another host');
}

/** A sync where none may be: of an old commit, a branch, a pull request. */
async function wrongStart(state: State): Promise<void> {
  const { history, head } = state;
  const old = history.get(head).parent;
  const start = state.chance.pick<Start>([
    ...(old === undefined ? [] : [{ commit: old, isRerun: true }]),
    { branch: 'evil', event: 'workflow_dispatch', actor: 'eve' },
    { event: 'pull_request', actor: 'eve' },
    { event: 'pull_request_target', actor: 'eve' },
  ]);
  const before = state.portal.taken.length;
  const outcome = await syncOnce(state, start, `sync of ${start.branch ?? start.event ?? 'an old commit'}`);
  const isSent = state.portal.taken.length > before;
  if (isSent) state.violated('head', `something was sent from ${wordsOf(outcome)}`);
}

/** Somebody approves a held plan: rightly, or as people do. */
async function approve(state: State, { planId = '' }: Outcome): Promise<void> {
  const { chance, planIds } = state;
  const older = planIds.at(-1);
  planIds.push(planId);
  if (state.isOnce(4)) return;
  const right: Start = {
    event: 'workflow_dispatch',
    actor: chance.pick(['boss', 'boss', 'hr-lead', 'admin']),
    approve: planId,
  };
  const start = chance.pick<Start>([
    right,
    right,
    { ...right, approve: older ?? 'f'.repeat(32) },
    { ...right, approve: 'f'.repeat(32) },
    { ...right, isRerun: true },
    { ...right, event: 'schedule' },
    { ...right, actor: chance.pick(['eve', 'analyst', 'hr-lead']) },
  ]);
  // GitHub lets nobody else start a run.
  if (!state.writers.has(start.actor ?? '')) return;
  const meanwhile = chance.below(6);
  if (meanwhile === 0) edit(state);
  if (meanwhile === 1) reconfigure(state, chance.pick(['another path', 'another form']));
  state.now += DAY / 3;
  await syncOnce(state, start, 'approval');
}

/**
 * A night without any fault, and somebody careful by day: afterwards everything is as it should be, whatever was before.
 */
export async function goodNight(state: State): Promise<void> {
  state.sleep();
  for (let tries = 0; tries < 5; tries += 1) {
    const outcome = await syncOnce(state, {}, 'good night');
    if (typeof outcome === 'string') return;
    if (outcome.ending === 'uploaded') {
      judgeRecovery(state);
      return;
    }
    if (outcome.ending !== 'held') {
      state.violated('recovery', `a good night ends with ${wordsOf(outcome)}`);
      return;
    }
    const actor = ['boss', 'admin', 'hr-lead'].find((login) => mayApprove(login, state.wish, state.accounts));
    if (actor === undefined) {
      state.count('nobody may approve');
      return;
    }
    if (actor === 'admin') state.count('an administrator stands in');
    state.now += DAY / 4;
    const start = { event: 'workflow_dispatch', actor, approve: outcome.planId };
    const approved = await syncOnce(state, start, 'careful approval');
    const future = receiptsOf(state.tags, state.endpoint).find(({ at }) => at > state.now + DAY);
    if (future && state.keys.includes(future.key)) {
      await rejectOnce(state, future.name);
      continue;
    }
    if (typeof approved !== 'string' && approved.ending === 'uploaded') {
      judgeRecovery(state);
      return;
    }
    state.now += DAY / 2;
  }
  state.violated('recovery', 'five good nights and five approvals changed nothing');
}

/** The portal has what the branch says, and a receipt says so. */
function judgeRecovery(state: State): void {
  const { history, head, configPath, portal, host } = state;
  const { employees, positions } = simpleReading(history.get(head).files, configPath);
  const there = portal.of(host);
  if (there.employees !== employees)
    state.violated('recovery', 'the portal hasn’t the employees of the branch');
  if (positions !== undefined && there.positions !== positions)
    state.violated('recovery', 'the portal hasn’t the positions of the branch');
  // After a rotation, one of the key before it may be dated in the future.
  const newest = countedOf(state).find(({ isRejected }) => !isRejected);
  if (newest?.trailer('Employees-SHA256') !== sha256(employees))
    state.violated('recovery', 'the newest receipt records something else');
}
