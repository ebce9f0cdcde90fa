import { counted } from '../base/text.js';
import type { Entry } from '../history/entry.js';
import { isUncompared } from '../history/uncompared.js';
import type { Plan } from '../plan/diff.js';
import { unreadWords } from '../receipts/signature-words.js';
import { momentIn } from '../vocabulary/time-zones.js';
import { forTerminal } from './escape.js';
import {
  approvedWords,
  comparedWords,
  heldWords,
  pullRequestWords,
  saidOf,
  saidWords,
  uncomparedWords,
} from './history-words.js';
import { nightOf } from './history-text.js';
import { changedLines } from './plan-lines.js';
import type { Paint } from './text.js';
import { planWords } from './words.js';

/* One upload in full, for a terminal. */

/** What an upload changed, or why nobody can say it. */
export type Changed = { readonly plan: Plan } | { readonly plan?: undefined; readonly reason: string };

const LABEL = 'Configuration'.length + 2;

export function showLines(entry: Entry, changed: Changed, timeZone: string, paint: Paint): string[] {
  const facts = factsOf(entry, timeZone).flatMap(([label, ...values]) =>
    values
      .filter((value) => value !== '')
      .map((value, at) => `${(at === 0 ? label : '').padEnd(LABEL)}${forTerminal(value)}`),
  );
  const changes = entry.receipt ? ['', ...changeLines(entry, changed, paint)] : [];
  return [paint('strong', forTerminal(entry.name)), '', ...facts, ...changes];
}

type Fact = readonly [label: string, ...values: string[]];

function factsOf(entry: Entry, timeZone: string): Fact[] {
  const { receipt, commit, signature, doubts } = entry;
  const state: Fact[] = [
    ['Signature', signature],
    ['State', stateWords(entry, timeZone)],
    ['Confirmed', ...saidWords(entry, 'confirmed', timeZone)],
    ['Rejected', ...saidWords(entry, 'rejected', timeZone)],
    ['Doubts', ...doubts],
  ];
  if (!receipt) return [['Commit', commit], ...state, ['Contents', unreadWords(signature === 'not valid')]];
  const { digests, serverStatus = '', sentAt = '' } = receipt;
  const refused = receipt.partial ? ' (sent, and not accepted)' : '';
  return [
    ['Uploaded', `${nightOf(entry, timeZone)} (${timeZone})`],
    ['Accepted', sentAt],
    ['To', receipt.endpoint],
    ['Employees', String(receipt.employees)],
    ['  SHA-256', digests.employees],
    ['Positions', `${receipt.positions}${refused}`],
    ['  SHA-256', digests.positions ?? ''],
    ['API', serverStatus === '' ? 'accepted' : `accepted: ${serverStatus}`],
    ...state,
    ['Commit', commit],
    ['Configuration', receipt.configPath],
    ['  SHA-256', receipt.configSha256],
    ['As of', receipt.asOf ?? ''],
    ['Written by', `Roster Sync ${receipt.toolVersion}, XML format ${receipt.xmlFormat}`],
    ['Run', receipt.runUrl ?? 'a command line'],
    ...allowedBy(entry),
    ['Plan id', receipt.planId],
    ['Compared with', comparedWords(entry)],
  ];
}

/** What an upload needed before it was sent. */
function allowedBy(entry: Entry): Fact[] {
  const held = entry.receipt?.held ?? [];
  const approved = approvedWords(entry);
  return [
    ...(held.length > 0 ? [['Held', ...held.map((one) => `${heldWords(one)} (${one})`)] as const] : []),
    ['Approved by', approved ?? 'nobody: it wasn’t held'],
    ['Pull requests', pullRequestWords(entry) ?? ''],
  ];
}

function stateWords(entry: Entry, timeZone: string): string {
  const said = saidOf(entry);
  if (!said) return entry.state;
  const at = said.at === undefined ? '' : ` on ${momentIn(said.at, timeZone)}`;
  return `${entry.state}${at} (${said.tag})`;
}

function changeLines(entry: Entry, changed: Changed, paint: Paint): string[] {
  const { receipt } = entry;
  if (!changed.plan)
    return [...countLines(receipt), `What it changed isn’t known: ${forTerminal(changed.reason)}.`];
  if (isUncompared(entry)) return [uncomparedWords(entry)];
  const { plan } = changed;
  return [...rewrittenLines(entry), `${planWords({ plan })}.`, ...changedLines(plan, paint)];
}

function countLines(receipt: Entry['receipt']): string[] {
  if (!receipt) return [];
  const { joiners, leavers, movers } = receipt;
  const counts = [counted(joiners, 'joiner'), counted(leavers, 'leaver'), `${movers} changed`].join(', ');
  return [`The receipt says: ${counts}.`];
}

/** Nobody has signed the commits that took the place of others; the counts of the receipt are signed. */
function rewrittenLines({ erased, before, receipt }: Entry): string[] {
  if (!receipt || (!erased && !before?.erased)) return [];
  return [
    ...countLines(receipt),
    'History was rewritten since. What follows is what the commits of today give: nobody has signed those, and who was erased isn’t in them.',
  ];
}
