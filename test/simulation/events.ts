import { ACCIDENTS, EDITS, isManager, type Layout, type Staff } from './company.js';
import type { Parts } from './history.js';
import { CONFIG, OTHER_CONFIG, ROSTER, KEYS, type Settings } from './settings.js';
import type { State } from './state.js';

/* What happens by day: people change the roster, or its configuration, and some of it goes wrong. */

/** Who has a part in a change that reaches the branch. */
const WAYS: readonly Parts[] = [
  { author: 'analyst', committer: 'web-flow', proposer: 'analyst', merger: 'hr-lead' },
  { author: 'analyst', committer: 'web-flow', proposer: 'analyst', merger: 'hr-lead' },
  { author: 'hr-lead', committer: 'web-flow', proposer: 'hr-lead', merger: 'analyst' },
  { author: 'hr-lead', committer: 'hr-lead' },
  { author: 'import-bot[bot]', committer: 'web-flow', proposer: 'import-bot[bot]', merger: 'hr-lead' },
  // An author is free text, and need not be who it was.
  { author: 'analyst', committer: 'hr-lead' },
  { author: undefined, committer: 'analyst' },
];

const wordsOf = ({ author = 'somebody', committer, merger }: Parts): string =>
  `${author}${merger === undefined ? (committer === author ? '' : ` (by ${committer})`) : `, merged by ${merger}`}`;

export function edit(state: State, what = state.chance.pick(Object.keys(EDITS))): void {
  const { chance } = state;
  const parts = chance.pick(WAYS);
  const after = withoutProtected(state, EDITS[what]?.(state.staff, chance, state.next) ?? state.staff);
  state.next += Math.max(0, ...after.map(({ employee_id: id }) => Number(id) - state.next + 1));
  state.staff = after;
  state.isDamaged = false;
  state.commit(parts);
  state.count(`edit: ${what}`);
  state.tell(`${what} by ${wordsOf(parts)}: ${after.length} people`);
}

/** Who must never leave does so sometimes. */
function withoutProtected({ settings, isOnce }: State, staff: Staff): Staff {
  const { protect } = settings;
  const mayGo = staff.length > 4 && protect.length > 0 && isOnce(2);
  return mayGo ? staff.filter(({ employee_id: id }) => !protect.includes(id)) : staff;
}

export function accident(state: State): void {
  const { chance } = state;
  const what = chance.pick(Object.keys(ACCIDENTS));
  const parts = chance.pick(WAYS);
  const file = ACCIDENTS[what]?.(state.staff, state.write, chance) ?? '';
  state.isDamaged = true;
  state.commit(parts, { [ROSTER]: file });
  state.count(`accident: ${what}`);
  state.tell(`accident by ${wordsOf(parts)}: ${what}`);
}

/** The company is again as it was when something was uploaded last: whoever sees a sync fail takes back what it sent. */
export function takeBack(state: State): void {
  state.staff = state.uploaded;
  state.isDamaged = false;
  state.commit({ author: 'analyst', committer: 'web-flow', proposer: 'analyst', merger: 'hr-lead' });
  state.count('edit: taken back');
  state.tell(`what was to be sent is taken back by analyst: ${state.staff.length} people`);
}

/** The file is again what the company wants. */
export function repair(state: State): void {
  state.isDamaged = false;
  state.commit({ author: 'analyst', committer: 'web-flow', proposer: 'analyst', merger: 'hr-lead' });
  state.tell('the roster is repaired by analyst');
}

type Change = (state: State) => Partial<Settings>;

const SETTINGS: Readonly<Record<string, Change>> = {
  'looser limits': () => ({
    limits: { 'max-leavers': { percent: 100, floor: 1000 }, 'max-joiners': { percent: 100, floor: 1000 } },
  }),
  'tighter limits': () => ({
    limits: { 'max-leavers': { percent: 1, floor: 1 }, 'max-email-changes': { percent: 1, floor: 1 } },
  }),
  'ordinary limits': () => ({ limits: {} }),
  'no approvers': () => ({ approvers: undefined }),
  'other approvers': ({ chance }) => ({ approvers: chance.pick([['boss'], ['boss', 'hr-lead', 'analyst']]) }),
  'a protected person': ({ staff, chance }) => ({
    protect: [chance.pick(staff.filter((one) => !isManager(staff)(one))).employee_id],
  }),
  'nobody is protected': () => ({ protect: [] }),
  'first-sync: allow': () => ({ firstSync: 'allow' }),
  'hierarchy on or off': ({ settings }) => ({ hierarchy: !settings.hierarchy }),
  'another path': ({ settings }) => ({
    employeesPath: settings.employeesPath === undefined ? 'hrdatasync/employee' : undefined,
  }),
  'another form': ({ settings }) => ({ multipart: !settings.multipart }),
  'another program': ({ settings }) => ({ program: settings.program === 'acme' ? 'acme-two' : 'acme' }),
};

const LAYOUTS: readonly Layout[] = [
  { headers: 'hr', delimiter: ',', dates: 'day-first', first: 0 },
  { headers: 'hr', delimiter: ';', dates: 'iso', first: 3 },
  { headers: 'xml', delimiter: ',', dates: 'iso', first: 5 },
  { headers: 'xml', delimiter: ';', dates: 'day-first', first: 1 },
];

/** Whoever looks after the configuration changes it; sometimes together with the roster, as whoever needs it would. */
export function reconfigure(
  state: State,
  what = state.chance.pick([...Object.keys(SETTINGS), 'another layout', 'another file']),
): void {
  const { chance } = state;
  if (what === 'another layout') state.layout = chance.pick(LAYOUTS);
  else if (what === 'another file') state.configPath = state.configPath === CONFIG ? OTHER_CONFIG : CONFIG;
  else state.settings = { ...state.settings, ...SETTINGS[what]?.(state) };
  const more: string[] = [];
  const isLooser = what === 'looser limits';
  if (isLooser || state.isOnce(3)) {
    const along = isLooser ? 'layoffs' : chance.pick(Object.keys(EDITS));
    state.staff = EDITS[along]?.(state.staff, chance, state.next) ?? state.staff;
    state.next += 20;
    more.push(along);
  }
  const parts = chance.pick([{ author: 'admin', committer: 'admin' }, ...WAYS]);
  state.isDamaged = false;
  state.commit(parts);
  state.count(`configuration: ${what}`);
  state.tell(`configuration by ${wordsOf(parts)}: ${[what, ...more].join(', with ')}`);
}

/** Somebody who approves leaves the company, or all of them do, or they come back. */
export function changeWriters(state: State): void {
  const logins = state.chance.pick([['boss'], ['boss', 'hr-lead']]);
  const areGone = logins.some((login) => state.writers.has(login));
  for (const login of logins) {
    if (areGone) state.writers.delete(login);
    else state.writers.add(login);
  }
  state.count('an approver leaves or comes');
  state.tell(`${logins.join(' and ')} may ${areGone ? 'no longer write' : 'write again'}`);
}

/** The key is made anew in the portal, and given to the workflow; the one before it, too, where somebody knows that. */
export function rotate(state: State): void {
  const next = KEYS[KEYS.indexOf(state.key as (typeof KEYS)[number]) + 1];
  if (next === undefined) return;
  state.previousKey = state.isOnce(2) ? state.key : undefined;
  state.key = next;
  state.portal.key = next;
  state.count(`rotation${state.previousKey === undefined ? '' : ' with the key before'}`);
  state.tell(
    `the API key is rotated${state.previousKey === undefined ? '' : ', and the one before it is given'}`,
  );
}
