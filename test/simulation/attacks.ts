import { sealOf } from '../../src/core/receipts/signature.js';
import { configFileOf, ROSTER } from './settings.js';
import { DAY, type State } from './state.js';
import { commitOf, messageOf, tagContent } from './tags.js';

/* What somebody may do who pushes branches and tags, and has no key. */

const timeName = (at: number): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** A commit on a branch of its own, with few people and a configuration that names the attacker. */
function evilCommit(state: State): string {
  const { history, head, settings, layout, configPath, staff } = state;
  const config = { ...settings, approvers: ['eve'], firstSync: 'allow' as const, protect: [], limits: LOOSE };
  const files = {
    [configPath]: configFileOf(config, layout),
    [ROSTER]: state.write(staff.slice(0, 3)),
  };
  return history.add(head, files, { author: 'boss', committer: 'eve' });
}

const LIMIT = { percent: 100, floor: 1000 };
const LOOSE = {
  'max-leavers': LIMIT,
  'max-joiners': LIMIT,
  'max-movers': LIMIT,
  'max-email-changes': LIMIT,
};

/** A message as a receipt has it, edited in a way that would help. */
function forgedMessage(state: State, message: string): string {
  const { chance } = state;
  const edited = chance.pick([
    (text: string) => text,
    (text: string) => text.replace(/^Leavers: .*$/m, 'Leavers: 0'),
    (text: string) => text.replace(/^(Previous-Receipt: .*)$/m, '$1\nApproved-By: boss'),
    (text: string) => text.replace(/^(Employees-SHA256: ).*$/m, `$1${'0'.repeat(64)}`),
    (text: string) => text.replace(/^Config-Path: .*$/m, 'Config-Path: evil.yml'),
    () => 'a tag that says nothing\n',
  ])(message);
  return state.isOnce(2) ? edited : edited.replace(/^Signature: .*\n/m, '');
}

/** Tags of receipts that nobody sent: so many, around these times. */
function forgeReceipts(state: State, count: number, first: number): void {
  const { tags, chance, head, settings } = state;
  const [newest] = tags.trueNames(`roster-sync/${settings.program}/`);
  const original = tags.refs.get(newest ?? '');
  const message = original === undefined ? 'Uploaded 3 employees\n\nProgram: acme\n' : messageOf(original);
  const commit = chance.pick([head, evilCommit(state), original === undefined ? head : commitOf(original)]);
  for (let number = 0; number < count; number += 1) {
    const name = `roster-sync/${settings.program}/${timeName(first + number * 1000)}`;
    if (tags.refs.has(name)) continue;
    const text = forgedMessage(state, message);
    const isSealed = state.isOnce(3);
    const content = tagContent(name, commit, isSealed ? sealOf('a guess').sign(name, commit, text) : text);
    tags.refs.set(name, state.isOnce(4) && original !== undefined ? original : content);
  }
}

/** Whoever sees the record of a sync knows what its receipt will be called, and takes that name. */
export function takeName(state: State): void {
  forgeReceipts(state, 2, state.now);
  state.tell('eve takes the name of the receipt');
  state.count('attack: the name of the receipt');
}

const ATTACKS: Readonly<Record<string, (state: State) => void>> = {
  'forges the newest receipt': (state) => {
    forgeReceipts(state, 1, state.now + 1000);
  },
  'forges receipts before the newest': (state) => {
    forgeReceipts(state, state.chance.between(1, 3), state.now - 3 * DAY);
  },
  'forges a receipt of the future': (state) => {
    forgeReceipts(state, 1, state.now + 400 * DAY);
  },
  'forges a great many receipts': (state) => {
    forgeReceipts(state, state.chance.between(60, 130), state.now - DAY / 2);
  },
  'rejects the newest receipt': ({ tags, head, settings }) => {
    const [newest] = tags.trueNames(`roster-sync/${settings.program}/`);
    if (newest === undefined) return;
    const name = newest.replace('roster-sync/', 'roster-sync-rejected/');
    if (!tags.refs.has(name))
      tags.refs.set(name, tagContent(name, head, `Rejected ${newest}\n\nReceipt: ${newest}\n`));
  },
  'forges a record of sending': ({ tags, head, settings, now }) => {
    const name = `roster-sync-sending/${settings.program}/${timeName(now + 1000)}`;
    tags.refs.set(name, tagContent(name, head, `Sending\n\nProgram: ${settings.program}\n`));
  },
  'copies a rejection': ({ tags, settings }) => {
    const prefix = `roster-sync-rejected/${settings.program}/`;
    const [rejection] = tags.trueNames(prefix);
    const [newest] = tags.trueNames(`roster-sync/${settings.program}/`);
    const content = tags.refs.get(rejection ?? '');
    const name = newest?.replace('roster-sync/', 'roster-sync-rejected/');
    if (content !== undefined && name !== undefined && !tags.refs.has(name)) tags.refs.set(name, content);
  },
};

/** The attacker does one of these things. */
export function attack(state: State): void {
  const what = state.chance.pick(Object.keys(ATTACKS));
  ATTACKS[what]?.(state);
  state.count(`attack: ${what}`);
  state.tell(`eve ${what} (${state.tags.falseNames().length} tags that aren’t true)`);
}

/** Where rules don't protect tags, true ones can go, too. */
export function deleteTags(state: State): void {
  const { tags, chance, settings } = state;
  const names = tags.trueNames(`roster-sync/${settings.program}/`);
  if (names.length === 0) return;
  const gone = state.isOnce(2) ? [chance.pick(names)] : names.slice(0, chance.between(1, 3));
  for (const name of gone) tags.refs.delete(name);
  state.count('attack: deletes receipts');
  state.tell(`eve deletes ${gone.length} receipts`);
}
