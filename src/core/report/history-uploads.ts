import type { Entry, Facts, Gap, History } from '../history/entry.js';
import { isUncompared } from '../history/uncompared.js';
import { monthOf, months, type Month, type Moved } from '../history/timeline.js';
import type { Person } from '../plan/diff.js';
import { prefixOf } from '../receipts/names.js';
import { unreadWords } from '../receipts/signature-words.js';
import { changeWords } from './change-words.js';
import { momentOf, nightMarkup } from './history-nights.js';
import { gapWords, inOrder, nightOf, type Row } from './history-text.js';
import {
  approvedWords,
  comparedWords,
  heldWords,
  pullRequestWords,
  saidWords,
  startWords,
  uncomparedWords,
} from './history-words.js';
import { h, spoken, type Child, type Markup } from './html-markup.js';
import { linkable, planWords } from './words.js';

/* Every upload on the page of the history, each of which unfolds to what it changed. */

/** So many people of each list are named. */
const NAMED = 500;

export function uploadsSection(history: History): Child {
  if (history.entries.length === 0 && history.nights.length === 0) return undefined;
  const counts = new Map(months(history).map((one) => [one.month, one]));
  const groups = new Map<string, Markup[]>();
  for (const one of inOrder(history)) {
    const month = monthOfRow(one, history.timeZone);
    const row = h('li', {}, rowOf(one, history));
    groups.set(month, [...(groups.get(month) ?? []), row]);
  }
  return h(
    'section',
    { id: 'uploads', 'aria-labelledby': 'uploads-title' },
    h('h2', { id: 'uploads-title' }, 'Uploads'),
    h('p', { class: 'lead' }, 'Newest first. Open one to see what it changed.'),
    ...[...groups].flatMap(([month, rows]) => [
      h('h3', { id: `month-${month}`, class: 'month' }, month, ...countsOf(counts.get(month))),
      whoOf(counts.get(month), history),
      h('ul', { class: 'uploads' }, ...rows),
    ]),
  );
}

/** Below which month a row is listed. */
export function monthOfRow(one: Row, timeZone: string): string {
  if ('ended' in one) return momentOf(one, timeZone).slice(0, 7);
  return 'nights' in one ? one.to.slice(0, 7) : monthOf(one, timeZone);
}

const signed = (kind: string, sign: string, words: string, number = 0): Child =>
  number > 0 && h('span', { class: kind }, `${sign}${number}`, spoken(` ${words}`));

const countsOf = (month: Month | undefined): Child[] => [
  signed('fewer', '−', 'deleted', month?.leavers),
  signed('more', '+', 'added', month?.joiners),
];

/** Everybody who came or went in a month. */
function whoOf(month: Month | undefined, { timeZone }: History): Child {
  if (!month || month.joined.length + month.left.length === 0) return undefined;
  const people = (moved: readonly Moved[]) =>
    moved.map(({ person, entry }) => ({ ...person, night: nightOf(entry, timeZone).slice(0, 10) }));
  return h(
    'details',
    { class: 'who' },
    h('summary', {}, `Who was added and deleted in ${month.month}`),
    ...list('Deleted', people(month.left), ({ night }) => night),
    ...list('Added', people(month.joined), ({ night }) => night),
  );
}

function rowOf(one: Row, history: History): Markup {
  if ('ended' in one) return nightMarkup(one, history.timeZone);
  return 'nights' in one ? gapOf(one) : uploadOf(one, history);
}

const gapOf = (gap: Gap): Markup => h('div', { class: 'missing' }, gapWords(gap));

const anchorOf = ({ name }: Entry): string => `at-${name.slice(prefixOf(name).length)}`;

/** A link that opens an upload, from elsewhere on the page. */
export const uploadLink = (entry: Entry, words: string): Markup =>
  h('a', { class: 'date', href: `#${anchorOf(entry)}` }, words);

function uploadOf(entry: Entry, { timeZone, facts }: History): Markup {
  const { receipt } = entry;
  return h(
    'details',
    { class: 'upload' },
    h(
      'summary',
      {},
      h('span', { class: 'night' }, nightOf(entry, timeZone)),
      h('span', { class: 'people' }, `${receipt?.employees ?? '?'} people`),
      h(
        'span',
        { class: 'moves' },
        signed('fewer', '−', 'deleted', receipt?.leavers),
        receipt && isUncompared(entry)
          ? startWords(entry)[0]
          : signed('more', '+', 'added', receipt?.joiners),
        signed('quiet', '~', 'changed', receipt?.movers),
      ),
      h('span', { class: 'marks' }, ...marksOf(entry)),
    ),
    // A browser opens what a link leads into.
    h(
      'div',
      { class: 'body', id: anchorOf(entry) },
      ...planOf(entry, facts.get(entry.name)),
      factsOf(entry, timeZone),
    ),
  );
}

function marksOf({ receipt, state, signature }: Entry): Child[] {
  const badge = (kind: string, words: string) => h('span', { class: `badge ${kind}` }, words);
  const held = receipt?.held ?? [];
  return [
    held.length > 0 && badge('warn', `held: ${held.map(heldWords).join(', ')}`),
    state === 'rejected' && badge('bad', 'rejected'),
    state === 'confirmed' && badge('good', 'confirmed'),
    receipt?.partial === true && badge('bad', 'positions not accepted'),
    signature !== 'valid' && badge(signature === 'not valid' ? 'bad' : '', `signature ${signature}`),
  ];
}

function factsOf(entry: Entry, timeZone: string): Markup {
  const { name, commit, receipt, before, lost, doubts, signature } = entry;
  const run = linkable(receipt?.runUrl);
  const fact = (label: string, ...values: readonly Child[]) =>
    values.length > 0 && h('div', {}, h('dt', {}, label), ...values.map((value) => h('dd', {}, value)));
  const known = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);
  const notes = [
    ...(receipt ? [] : [unreadWords(signature === 'not valid')]),
    ...(receipt?.partial ? ['the positions weren’t accepted'] : []),
    ...(lost === undefined ? [] : [`the receipt that it was compared with, ${lost}, is gone`]),
    ...doubts,
  ];
  return h(
    'dl',
    { class: 'facts' },
    fact('Held', ...(receipt?.held ?? []).map(heldWords)),
    fact('Approved by', ...known(approvedWords(entry))),
    fact('Confirmed', ...saidWords(entry, 'confirmed', timeZone)),
    fact('Rejected', ...saidWords(entry, 'rejected', timeZone)),
    fact('Pull requests', ...known(pullRequestWords(entry))),
    fact('Note', ...notes),
    fact('Signature', signature),
    fact('Receipt', h('code', {}, name)),
    fact('Compared with', ...known(receipt && (before ? h('code', {}, before.name) : comparedWords(entry)))),
    fact('Commit', h('code', {}, commit)),
    fact('Run', ...known(run).map((url) => h('a', { href: url }, url))),
  );
}

function planOf(entry: Entry, facts: Facts | undefined): Child[] {
  if (!facts) return [];
  if (!facts.plan) return [h('p', {}, `What it changed isn’t known: ${facts.reason}.`)];
  if (isUncompared(entry)) return [h('p', {}, uncomparedWords(entry))];
  const { plan } = facts;
  return [
    h('p', {}, `${planWords({ plan })}.`),
    ...list('Deleted', plan.leavers, () => ''),
    ...list('Added', plan.joiners, () => ''),
    ...list('Changed', plan.movers, changeWords),
  ];
}

function list<One extends Person>(
  title: string,
  people: readonly One[],
  what: (one: One) => string,
): Child[] {
  if (people.length === 0) return [];
  const rest = people.length - NAMED;
  return [
    h('h4', {}, `${title} `, h('span', { class: 'count' }, people.length)),
    h(
      'ul',
      { class: 'people-list' },
      ...people
        .slice(0, NAMED)
        .map((one) =>
          h(
            'li',
            {},
            h('span', { class: 'id' }, one.id),
            h('bdi', {}, [one.department, what(one)].filter(Boolean).join(' · ')),
          ),
        ),
    ),
    rest > 0 && h('p', { class: 'quiet' }, `… and ${rest} more.`),
  ];
}
