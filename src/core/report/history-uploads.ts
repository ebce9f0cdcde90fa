import type { Entry, Facts, Gap, History } from '../history/entry.js';
import type { Person } from '../plan/diff.js';
import { changeWords } from './change-words.js';
import { nightMarkup } from './history-nights.js';
import { detailsOf, gapWords, inOrder, nightOf } from './history-text.js';
import { approvedWords, heldWords } from './history-words.js';
import { h, spoken, type Child, type Markup } from './html-markup.js';
import { linkable, planWords } from './words.js';

/* Every upload on the page of the history, each of which unfolds to what it changed. */

/** So many people of each list are named. */
const NAMED = 500;

export function uploadsSection(history: History): Child {
  if (history.entries.length === 0 && history.nights.length === 0) return undefined;
  return h(
    'section',
    { id: 'uploads', 'aria-labelledby': 'uploads-title' },
    h('h2', { id: 'uploads-title' }, 'Uploads'),
    h('p', { class: 'lead' }, 'Newest first. Open one to see what it changed.'),
    h('ul', { class: 'uploads' }, ...inOrder(history).map((one) => h('li', {}, rowOf(one, history)))),
  );
}

function rowOf(one: ReturnType<typeof inOrder>[number], history: History): Markup {
  if ('ended' in one) return nightMarkup(one, history.timeZone);
  return 'nights' in one ? gapOf(one) : uploadOf(one, history);
}

const gapOf = (gap: Gap): Markup => h('div', { class: 'missing' }, gapWords(gap));

function uploadOf(entry: Entry, { timeZone, facts }: History): Markup {
  const { receipt } = entry;
  const isFirst = entry.before === undefined && entry.lost === undefined;
  const count = (kind: string, sign: string, words: string, number: number | undefined) =>
    number !== undefined && number > 0 && h('span', { class: kind }, `${sign}${number}`, spoken(` ${words}`));
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
        count('fewer', '−', 'deleted', receipt?.leavers),
        isFirst ? 'the first upload' : count('more', '+', 'added', receipt?.joiners),
        count('quiet', '~', 'changed', receipt?.movers),
      ),
      h('span', { class: 'marks' }, ...marksOf(entry)),
    ),
    h('div', { class: 'body' }, factsOf(entry, timeZone), ...planOf(entry, facts.get(entry.name))),
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
  const { name, commit, receipt } = entry;
  const run = linkable(receipt?.runUrl);
  const fact = (label: string, value: Child) =>
    value !== undefined && h('div', {}, h('dt', {}, label), h('dd', {}, value));
  return h(
    'dl',
    { class: 'facts' },
    fact('Receipt', h('code', {}, name)),
    fact('Commit', h('code', {}, commit)),
    fact('Run', run === undefined ? undefined : h('a', { href: run }, run)),
    fact('Approved by', approvedWords(entry)),
    fact('Compared with', entry.before && h('code', {}, entry.before.name)),
    ...detailsOf(entry, timeZone).map((text) => fact('Note', text)),
  );
}

function planOf(entry: Entry, facts: Facts | undefined): Child[] {
  if (!facts) return [];
  if (!facts.plan) return [h('p', {}, `What it changed isn’t known: ${facts.reason}.`)];
  if (entry.before === undefined) return [h('p', {}, 'Everybody was new.')];
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
    h('h3', {}, `${title} `, h('span', { class: 'count' }, people.length)),
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
