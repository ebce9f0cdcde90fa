import type { Entry, Pull } from '../history/entry.js';
import { isUncompared, isWithoutBefore, UNKNOWN_BEFORE } from '../history/uncompared.js';
import type { Statement } from '../receipts/statement.js';
import type { GuardId } from '../vocabulary/guards.js';
import { catalog } from '../vocabulary/rules.js';
import { momentIn } from '../vocabulary/time-zones.js';

/* What is said of an upload, in words. */

/** Why a plan was held, after “held:”. */
const GUARD_WORDS: Readonly<Record<GuardId, string>> = {
  'first-sync': 'the first upload',
  'max-leavers': 'many deleted',
  'max-joiners': 'many added',
  'max-movers': 'many changed',
  'max-email-changes': 'many e-mail addresses changed',
  protect: 'somebody protected deleted',
  'emptied-department': 'a department without people',
  'roster-file': 'a roster file is gone',
  paths: 'other paths of the API',
  hierarchy: 'another hierarchy',
  baseline: 'the upload before can’t be read',
  ancestor: 'the upload before isn’t in the history',
  receipt: 'doubts about a receipt',
  'other-configuration': 'another configuration file',
  loosened: 'loosened settings',
  schema: 'another schema',
  approval: 'an approval that didn’t count',
};

const words: ReadonlyMap<string, string> = new Map([
  ...Object.entries(GUARD_WORDS),
  ...Object.entries(catalog).map(([id, { title }]): [string, string] => [
    id,
    title.charAt(0).toLowerCase() + title.slice(1),
  ]),
]);

/** @param held as a receipt has it: the id of a guard or a rule; before a limit of positions `positions/` */
export function heldWords(held: string): string {
  const [, limit] = /^positions\/(.*)$/.exec(held) ?? [];
  const known = words.get(limit ?? held);
  if (known === undefined) return held;
  return limit === undefined ? known : `${known} (positions)`;
}

/** With what an upload was compared; of one that is gone, its name. */
export function comparedWords(entry: Entry): string {
  const { before, lost, isFirst } = entry;
  const name = before?.name ?? lost;
  if (name !== undefined) return name;
  if (entry.isUnknown) return `not known: ${UNKNOWN_BEFORE}`;
  const what = isUncompared(entry) ? 'nothing' : 'the ids of guards.known-ids';
  return `${what}: ${isFirst ? 'it was the first upload' : NONE_COUNTED}`;
}

const NONE_COUNTED = 'no upload before it counted';

/** What is said of an upload that wasn’t compared with another one; nothing of any other. */
export function startWords(entry: Entry): string[] {
  if (!isWithoutBefore(entry)) return [];
  if (entry.isUnknown) return ['what it was compared with isn’t known'];
  const ids = isUncompared(entry) ? [] : ['compared with the ids of guards.known-ids'];
  return [entry.isFirst ? 'the first upload' : NONE_COUNTED, ...ids];
}

/** Of an upload that was compared with nothing: what its counts mean. */
export const uncomparedWords = ({ receipt }: Entry): string =>
  `It was compared with nothing: all ${receipt?.employees ?? 0} count as added, and nobody knows who was deleted.`;

/** By whom an upload that had been held was approved; undefined where it wasn’t held. */
export const approvedWords = ({ receipt }: Entry): string | undefined => byWords(receipt?.approvedBy);

const byWords = (by: string | undefined): string | undefined =>
  by === 'unverified' ? 'somebody on a command line (unverified)' : by;

/** What made the state of an upload; undefined where nobody has said anything that counts. */
export const saidOf = ({ state, said }: Entry): Statement | undefined =>
  said.find(({ what, counts }) => what === state && counts);

/** @returns `complete with errors by hr-lead on 2026-01-13 08:00`, as far as it is known */
export function statementWords({ status, by, at }: Statement, timeZone: string): string {
  const words = [
    status?.replaceAll('-', ' ') ?? '',
    by === undefined ? '' : `by ${byWords(by) ?? ''}`,
    at === undefined ? '' : `on ${momentIn(at, timeZone)}`,
  ];
  return words.filter((one) => one !== '').join(' ');
}

/** Who said so of an upload, newest first, and whether it counts; what anybody may have written isn’t repeated. */
export const saidWords = ({ said }: Entry, what: Statement['what'], timeZone: string): string[] =>
  said
    .filter((one) => one.what === what && one.signature !== 'not valid')
    .map((one) => {
      const doubt = one.counts ? '' : ', so it doesn’t count';
      return `${statementWords(one, timeZone)} (signature ${one.signature}${doubt})`;
    });

/** @returns `#41 (by somebody, merged by hr-lead), #42`; undefined where the receipt says nothing of pull requests */
export function pullRequestWords({ receipt, pulls = [] }: Entry): string | undefined {
  const numbers = receipt?.pullRequests;
  if (numbers === undefined) return undefined;
  if (numbers === 'unknown') return 'unknown (GitHub didn’t say)';
  if (numbers.length === 0) return 'none';
  const known = new Map(pulls.map((pull) => [pull.number, pull]));
  return numbers.map((number) => `#${number}${makerWords(known.get(number))}`).join(', ');
}

function makerWords({ author, merger }: Partial<Pull> = {}): string {
  const words = [
    ...(author === undefined ? [] : [`by ${author}`]),
    ...(merger === undefined ? [] : [merger === author ? 'who merged it' : `merged by ${merger}`]),
  ];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}
