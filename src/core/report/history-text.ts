import { counted, wrapped } from '../base/text.js';
import { isUpload, type Entry, type Gap, type History } from '../history/entry.js';
import type { Night } from '../history/night.js';
import type { Change } from '../history/person.js';
import { timeOf } from '../receipts/names.js';
import { unreadWords } from '../receipts/signature-words.js';
import { momentIn } from '../vocabulary/time-zones.js';
import { forTerminal } from './escape.js';
import { momentOf, nightDetails, nightTitle } from './history-nights.js';
import {
  approvedWords,
  heldWords,
  pullRequestWords,
  saidOf,
  startWords,
  statementWords,
} from './history-words.js';
import { changeWords } from './change-words.js';
import type { Paint } from './text.js';

/* The history for a terminal: a line an upload, and below it what is out of the ordinary. */

const COLUMNS = ['people', 'deleted', 'added', 'changed'] as const;
const NIGHT = 'YYYY-MM-DD HH:MM'.length;
const SIGNATURE = 'not checked'.length;
/** Lines fit a terminal of eighty columns. */
const WIDTH = 78;

/** @param person whose changes are named, where only those were asked for */
export function historyLines(history: History, paint: Paint, person?: string): string[] {
  const { program, timeZone } = history;
  const head = `${program}: ${uploadsAsked(history)}, newest first (${timeZone})`;
  const titles = ['night'.padEnd(NIGHT), ...COLUMNS, 'signature'.padEnd(SIGNATURE), 'state'].join('  ');
  const rows = inOrder(history).flatMap((one) =>
    'nights' in one
      ? [paint('strong', gapWords(one))]
      : 'ended' in one
        ? nightLines(one, timeZone, paint)
        : entryLines(one, history, paint, person),
  );
  return [forTerminal(head), ...(rows.length > 0 ? ['', paint('quiet', titles), ...rows] : [])];
}

/** @returns how many uploads there are, or of how many only some were asked for */
export function uploadsAsked({ entries, all }: Pick<History, 'entries' | 'all'>): string {
  const asked = entries.filter(isUpload).length;
  return asked === all ? counted(all, 'upload') : `${asked} of ${counted(all, 'upload')}`;
}

/** An upload, a gap, or a night that GitHub tells of. */
export type Row = Entry | Gap | Night;

/** @returns all of them, newest first */
export function inOrder({ entries, gaps, nights, timeZone }: History): Row[] {
  const keyed = [
    ...entries.map((entry) => ({ key: nightOf(entry, timeZone), one: entry })),
    ...nights.map((night) => ({ key: momentOf(night, timeZone), one: night })),
    // After its last day, and before whatever was uploaded then.
    ...gaps.map((gap) => ({ key: `${gap.to}~`, one: gap })),
  ];
  return keyed.toSorted((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0)).map(({ one }) => one);
}

/** When an upload was, by the clocks of the company: YYYY-MM-DD HH:MM */
export const nightOf = ({ name }: Pick<Entry, 'name'>, timeZone: string): string =>
  momentIn(new Date(timeOf(name)), timeZone);

/** A gap in a sentence. */
export function gapWords({ from, to, nights }: Gap): string {
  const days = from === to ? from : `${from} to ${to}`;
  return `${days}: no planned sync has left a receipt (${counted(nights, 'night')})`;
}

function nightLines(night: Night, timeZone: string, paint: Paint): string[] {
  const details = [...nightDetails(night), night.url].flatMap(detailLines);
  return [paint('strong', nightTitle(night, timeZone)), ...details.map((text) => paint('quiet', text))];
}

const detailLines = (text: string): string[] =>
  wrapped(forTerminal(text), WIDTH - 2).map((part) => `  ${part}`);

function entryLines(entry: Entry, { timeZone, changes }: History, paint: Paint, person = ''): string[] {
  const { receipt, signature, state } = entry;
  const numbers = receipt && [receipt.employees, receipt.leavers, receipt.joiners, receipt.movers];
  const cells = COLUMNS.map((name, at) => String(numbers?.[at] ?? '?').padStart(name.length));
  const signed = signature.padEnd(SIGNATURE);
  const line = [
    nightOf(entry, timeZone),
    ...cells,
    signature === 'not valid' ? paint('bad', signed) : signed,
    state === 'rejected' ? paint('bad', state) : state,
  ].join('  ');
  const change = changes.get(entry.name);
  const own = change ? [`${person}: ${personWords(change)}`] : [];
  const details = [...own, ...detailsOf(entry, timeZone)].flatMap(detailLines);
  return [line, ...details.map((text) => paint('quiet', text))];
}

/** What became of one person with an upload. */
function personWords(change: Change): string {
  const beside = change.isUnplanned ? ', not in its plan' : '';
  if (change.what !== 'changed') return change.what + beside;
  const { mover, fields, refused } = change;
  const parts = [
    ...(mover ? [changeWords(mover)] : []),
    ...fields,
    ...refused.map((column) => `${column} not accepted`),
  ];
  return `changed (${parts.join(', ')})${beside}`;
}

/** What is out of the ordinary, a text each. */
function detailsOf(entry: Entry, timeZone: string): string[] {
  const { receipt, lost, doubts, state, signature } = entry;
  if (!receipt) return [unreadWords(signature === 'not valid')];
  const { held = [], partial } = receipt;
  const approved = approvedWords(entry);
  // Nobody can do anything about those that GitHub didn’t say; `show` says it.
  const pulls = entry.receipt?.pullRequests === 'unknown' ? undefined : pullRequestWords(entry);
  const said = saidOf(entry);
  return [
    ...startWords(entry),
    ...(held.length > 0 ? [`held: ${held.map(heldWords).join('; ')}`] : []),
    ...(approved === undefined ? [] : [`approved by ${approved}`]),
    ...(pulls === undefined || pulls === 'none' ? [] : [`pull requests: ${pulls}`]),
    ...(partial ? ['the positions weren’t accepted'] : []),
    ...(said ? [`${state} ${statementWords(said, timeZone)}`] : []),
    ...(lost === undefined ? [] : [`the receipt that it was compared with, ${lost}, is gone`]),
    ...doubts,
  ];
}
