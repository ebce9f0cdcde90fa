import { hashSource } from '../base/digest.js';
import { isUpload, type Entry, type History } from '../history/entry.js';
import { atMonthEnds, counting, departmentLines, headcount, months } from '../history/timeline.js';
import { isUncompared } from '../history/uncompared.js';
import { headcountChart, monthsChart, nameOf, smallChart } from './history-charts.js';
import { HISTORY_LOOK } from './history-look.js';
import { nightsWithout } from './history-nights.js';
import { notableSection } from './history-notable.js';
import { inOrder, nightOf, uploadsAsked } from './history-text.js';
import { monthOfRow, uploadsSection } from './history-uploads.js';
import { LOOK } from './html-look.js';
import { h, render, type Child, type Markup } from './html-markup.js';

/* The history as one page that is whole in itself: no script, no connection, no name of anybody. */

/** So many departments are drawn. */
const DEPARTMENTS = 60;

export function historyHtml(history: History): string {
  const look = LOOK + HISTORY_LOOK;
  const policy = `default-src 'none'; style-src ${hashSource(look)}; base-uri 'none'; form-action 'none'`;
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', {}, `Roster Sync: history of ${history.program}`),
  ];
  return [
    '<!doctype html>\n<html lang="en">\n<head>',
    ...head.map(render),
    `<style>${look}</style>\n</head>\n<body>`,
    ...bodyOf(history).map(render),
    '</body>\n</html>\n',
  ].join('\n');
}

function bodyOf(history: History): Child[] {
  const sections: [id: string, name: string, section: Child][] = [
    ['headcount', 'Headcount', headcountSection(history)],
    ['departments', 'Departments', departmentsSection(history)],
    ['months', 'Months', monthsSection(history)],
    ['notable', 'Held, refused and missing', notableSection(history)],
    ['uploads', 'Uploads', uploadsSection(history)],
  ];
  const found = sections.filter(([, , section]) => section !== undefined);
  return [
    h('a', { class: 'skip', href: '#main' }, 'Skip to the history'),
    headerOf(history),
    h(
      'main',
      { id: 'main', class: 'wide', tabindex: -1 },
      ...history.notes.map((note) => h('p', { class: 'notice' }, note)),
      numbersOf(history),
      found.length > 1 &&
        h(
          'nav',
          { 'aria-label': 'Sections' },
          h(
            'ul',
            { class: 'jump' },
            ...found.map(([id, name]) => h('li', {}, h('a', { href: `#${id}` }, name))),
          ),
        ),
      ...found.map(([, , section]) => section),
    ),
    h(
      'footer',
      { class: 'wide' },
      h(
        'p',
        {},
        'Written by Roster Sync from what git has. This file is whole in itself and asks for nothing else.',
      ),
    ),
  ];
}

function headerOf(history: History): Markup {
  const { program, timeZone, entries } = history;
  const uploads = entries.filter(isUpload);
  const [last, first] = [uploads[0], uploads.at(-1)];
  const day = (entry: Entry) => h('span', { class: 'date' }, nightOf(entry, timeZone).slice(0, 10));
  const count = uploadsAsked(history);
  const title =
    !first || !last
      ? [history.all === 0 ? 'No receipt of an upload' : count]
      : first === last
        ? [`${count}, on `, day(last)]
        : [`${count} from `, day(first), ' to ', day(last)];
  return h(
    'header',
    { class: 'top info' },
    h(
      'div',
      { class: 'wide' },
      h(
        'p',
        { class: 'product' },
        h('b', {}, 'Roster Sync'),
        ' history of ',
        h('b', {}, program),
        ` · ${timeZone}`,
      ),
      h('h1', {}, ...title),
    ),
  );
}

function numbersOf(history: History): Child {
  const entries = history.entries.filter(isUpload);
  const line = headcount(history).points;
  const all = months(history);
  const sum = (of: (month: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0);
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return undefined;
  const hasUncompared = counting(history).some(isUncompared);
  const held = entries.filter(({ receipt }) => receipt?.approvedBy !== undefined).length;
  const tiles: [name: string, value: number, remark?: string | undefined][] = [
    ['Employees', last.people, `were ${first.people}`],
    [
      'Added',
      sum(({ joiners }) => joiners),
      hasUncompared ? 'without uploads that were compared with nothing' : undefined,
    ],
    ['Deleted', sum(({ leavers }) => leavers)],
    ['Held and approved', held],
    ['Rejected', entries.filter(({ state }) => state === 'rejected').length],
    ['Nights without an upload', nightsWithout(history)],
  ];
  return h(
    'section',
    { 'aria-label': 'Numbers' },
    h(
      'dl',
      { class: 'tiles' },
      ...tiles.map(([name, value, remark]) =>
        h(
          'div',
          { class: 'tile' },
          h('dt', {}, name),
          h('dd', {}, h('span', { class: 'value' }, value), remark && h('span', { class: 'remark' }, remark)),
        ),
      ),
    ),
  );
}

function section(id: string, title: string, ...content: readonly Child[]): Markup {
  const of = { id, 'aria-labelledby': `${id}-title` };
  return h('section', of, h('h2', { id: `${id}-title` }, title), ...content);
}

function headcountSection(history: History): Child {
  const { gaps, nights, timeZone } = history;
  const entries = history.entries.filter(isUpload);
  const night = (entry: Entry) => nightOf(entry, timeZone);
  const chart = headcountChart({ line: headcount(history), entries, gaps, nights, nightOf: night, timeZone });
  if (chart === undefined) return undefined;
  const rows = entries.map((entry) => [night(entry), String(entry.receipt?.employees ?? '?'), entry.state]);
  const key = [
    ...(entries.some(({ receipt }) => receipt?.approvedBy !== undefined)
      ? [['hold', 'held and approved']]
      : []),
    ...(nights.length > 0 ? [['missed', 'held or failed, as GitHub tells']] : []),
    ...(gaps.length > 0 ? [['gap', 'no receipt of a planned sync']] : []),
  ];
  return section(
    'headcount',
    'Headcount over time',
    chart,
    key.length > 0 &&
      h('ul', { class: 'key' }, ...key.map(([kind, words]) => keyOf(kind ?? '', words ?? ''))),
    numbersTable('Headcount', ['Night', 'People', 'State'], rows),
  );
}

const keyOf = (kind: string, words: string): Markup =>
  h('li', {}, h('i', { class: kind, 'aria-hidden': 'true' }), words);

function departmentsSection(history: History): Child {
  const lines = departmentLines(history);
  if (lines.length === 0) return undefined;
  const rest = lines.length - DEPARTMENTS;
  const { timeZone } = history;
  const all = months(history);
  const ends = atMonthEnds(lines, all, timeZone);
  const rows = lines.map((line, at) => [
    nameOf(line),
    ...(ends[at] ?? []).map((people) => String(people ?? '')),
  ]);
  return section(
    'departments',
    'By department',
    h(
      'p',
      { class: 'lead' },
      'People at the last upload, and how that number changed since the first. Each drawing has its own scale.',
    ),
    h('ul', { class: 'small' }, ...lines.slice(0, DEPARTMENTS).map(smallChart)),
    rest > 0 && h('p', { class: 'quiet' }, `… and ${rest} more, in the table.`),
    numbersTable(
      'People by department when each month ended',
      ['Department', ...all.map(({ month }) => month)],
      rows,
    ),
  );
}

function monthsSection(history: History): Child {
  const all = months(history);
  const [first, ...others] = counting(history);
  // Compared with nothing, nobody knows who is new.
  if (first === undefined || (others.length === 0 && isUncompared(first))) return undefined;
  const listed = new Set(inOrder(history).map((row) => monthOfRow(row, history.timeZone)));
  const rows = all.map(({ month, joiners, leavers }) => [
    listed.has(month) ? h('a', { href: `#month-${month}` }, month) : month,
    ...[joiners, leavers].map(String),
  ]);
  return section(
    'months',
    'Added and deleted by month',
    monthsChart(all),
    h('ul', { class: 'key' }, keyOf('joiners', 'added'), keyOf('leavers', 'deleted')),
    numbersTable('Added and deleted by month', ['Month', 'Added', 'Deleted'], rows),
  );
}

/** What a drawing shows, for whoever reads or listens. */
function numbersTable(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly (Markup | string)[])[],
): Markup {
  const row = ([first = '', ...others]: readonly (Markup | string)[]) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, first),
      ...others.map((cell) => h('td', { class: 'number' }, cell)),
    );
  return h(
    'details',
    { class: 'numbers' },
    h('summary', {}, 'The numbers as a table'),
    h(
      'div',
      { class: 'table-box', tabindex: 0, role: 'region', 'aria-label': name },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h('tr', {}, ...heads.map((name, at) => h('th', { scope: 'col', class: at > 0 && 'number' }, name))),
        ),
        h('tbody', {}, ...rows.map(row)),
      ),
    ),
  );
}
