import type { HeadcountRow, PersonRow, PositionRow, ProblemRow, ReportData } from './html-data.js';
import { h, prose, type Child, type Markup } from './html-markup.js';
import { tableOf, type Column, type Definition, type ListTable } from './html-table.js';
import { spotWords } from './problem-words.js';

/* The lists of the report: their columns, what they are sorted and filtered by, and how a cell looks. */

/** Every list of the report that has a row, in the order in which they appear. */
export function listsOf(data: ReportData): ListTable[] {
  return [problemList(data), ...planLists(data), ...headcountLists(data)].filter(({ size }) => size > 0);
}

const PROBLEMS_A_PAGE = 50;
const PEOPLE_A_PAGE = 25;
const HEADCOUNTS_A_PAGE = 30;

/** Where the rule of a problem is explained on the page. */
export const ruleAnchor = (rule: string): string => `rule-${rule.replaceAll('/', '-')}`;

const severityBadge = (severity: ProblemRow['severity']): Markup =>
  severity === 'error'
    ? h('span', { class: 'badge bad' }, '✕ Error')
    : h('span', { class: 'badge warn' }, '! Warning');

export function problemList({ problems }: ReportData): ListTable {
  const isOfOne = onlyFile(problems) !== undefined;
  const definition: Definition<ProblemRow> = {
    id: 'problem-list',
    title: 'What to fix',
    noun: ['problem', 'problems'],
    file: 'problems.csv',
    page: PROBLEMS_A_PAGE,
    columns: [
      {
        name: 'Severity',
        kind: 'severity',
        key: ({ severity }) => severity,
        cell: ({ severity }) => [severityBadge(severity)],
      },
      { name: 'Cell', kind: 'place', heads: true, key: placeKey, cell: (found) => placeCell(found, isOfOne) },
      {
        name: 'Employee',
        kind: 'id',
        key: ({ employeeId }) => employeeId ?? '',
        cell: ({ employeeId }) => [employeeId],
      },
      {
        name: 'What to fix',
        kind: 'message',
        key: ({ message }) => message,
        cell: ({ message, hint, follows }) => [
          ...prose(message),
          h('span', { class: 'hint' }, ...prose(hint)),
          follows !== undefined && h('span', { class: 'hint' }, ...prose(follows)),
        ],
      },
      {
        name: 'Rule',
        kind: 'rule',
        key: ({ rule }) => rule,
        cell: ({ rule }) => [h('a', { href: `#${ruleAnchor(rule)}` }, rule)],
      },
    ],
    choices: [
      { name: 'Rule', of: ({ rule }) => rule },
      { name: 'Severity', of: ({ severity }) => severity },
      { name: 'File', of: ({ file }) => file },
    ],
  };
  return tableOf(definition, problems);
}

/** Digits in a key are compared as numbers, so that line 9 comes before line 10. */
const placeKey = ({ file, line, column }: ProblemRow) => `${file} ${line ?? 0} ${column ?? 0}`;

/** @returns the file in which all the problems are, where that is one */
export function onlyFile(problems: readonly Pick<ProblemRow, 'file'>[]): string | undefined {
  const [only, ...others] = new Set(problems.map(({ file }) => file));
  return others.length > 0 ? undefined : only;
}

function placeCell(found: ProblemRow, isOfOne: boolean): Child[] {
  const spot = spotWords(found);
  const within = spot !== undefined && h('span', { class: 'within' }, spot);
  return [within, (spot === undefined || !isOfOne) && h('span', { class: 'file' }, found.file)];
}

const id: Column<{ readonly id: string }> = {
  name: 'Employee id',
  kind: 'id',
  heads: true,
  key: (row) => row.id,
  cell: (row) => [row.id],
};

const department: Column<{ readonly department: string | undefined }> = {
  name: 'Department',
  kind: 'department',
  key: (row) => row.department ?? '',
  cell: (row) => [row.department],
};

const fields: Column<PersonRow> = {
  name: 'Changed',
  kind: 'fields',
  key: (row) => row.fields ?? '',
  cell: (row) => [row.fields],
};

const from: Column<PersonRow> = {
  name: 'Comes from',
  kind: 'from',
  key: (row) => row.from ?? '',
  cell: (row) => [row.from],
};

/** Leavers, joiners, people who changed, and positions. */
export function planLists({ leavers, joiners, movers, positions }: ReportData): ListTable[] {
  const people = (
    of: { id: string; title: string; noun: readonly [string, string] },
    more: readonly Column<PersonRow>[],
    rows: readonly PersonRow[],
  ): ListTable => {
    const compared = rows.some((row) => row.from !== undefined);
    const columns = [id, department, ...more, ...(compared ? [from] : [])];
    const choices = compared ? [{ name: 'Comes from', of: (row: PersonRow) => row.from ?? '' }] : [];
    return tableOf({ ...of, file: 'plan.json', page: PEOPLE_A_PAGE, columns, choices }, rows);
  };
  return [
    people({ id: 'leaver-list', title: 'Deleted', noun: ['leaver', 'leavers'] }, [], leavers),
    people({ id: 'joiner-list', title: 'Added', noun: ['joiner', 'joiners'] }, [], joiners),
    people(
      { id: 'mover-list', title: 'Changed', noun: ['changed person', 'changed people'] },
      [fields],
      movers,
    ),
    positionList(positions),
  ];
}

function positionList(positions: readonly PositionRow[]): ListTable {
  const definition: Definition<PositionRow> = {
    id: 'position-list',
    title: 'Positions',
    noun: ['position change', 'position changes'],
    file: 'plan.json',
    page: PEOPLE_A_PAGE,
    columns: [
      { ...id, name: 'Position id' },
      { name: 'Change', kind: 'change', key: ({ change }) => change, cell: ({ change }) => [change] },
      department,
      {
        name: 'Now below',
        kind: 'parent',
        key: ({ parent }) => parent ?? '',
        cell: ({ parent }) => [parent],
      },
    ],
    choices: [{ name: 'Change', of: ({ change }) => change }],
  };
  return tableOf(definition, positions);
}

/** How many people departments and countries have. */
export function headcountLists({ departments, countries }: ReportData): ListTable[] {
  return [
    headcountList('department-list', 'By department', ['department', 'departments'], departments),
    headcountList('country-list', 'By country', ['country', 'countries'], countries),
  ];
}

function headcountList(
  listId: string,
  title: string,
  noun: readonly [string, string],
  rows: readonly HeadcountRow[],
): ListTable {
  const maximum = rows.reduce((top, { now, before }) => Math.max(top, now, before ?? 0), 1);
  const number = (name: string, key: (row: HeadcountRow) => number): Column<HeadcountRow> => {
    return { name, kind: 'number', key, cell: (row) => [key(row)] };
  };
  const change = ({ now, before = now }: HeadcountRow) => now - before;
  const compared: Column<HeadcountRow>[] = [
    number('Before', ({ before }) => before ?? 0),
    { name: 'Change', kind: 'number', key: change, cell: (row) => changeCell(change(row)) },
  ];
  const definition: Definition<HeadcountRow> = {
    id: listId,
    title,
    noun,
    file: undefined,
    page: HEADCOUNTS_A_PAGE,
    columns: [
      {
        name: capital(noun[0]),
        kind: 'name',
        heads: true,
        key: ({ name }) => name,
        cell: ({ name, now }) => [name === '' ? '(none)' : name, bar(now, maximum)],
      },
      number('Now', ({ now }) => now),
      ...(rows.some(({ before }) => before !== undefined) ? compared : []),
    ],
    choices: [],
  };
  return tableOf(definition, rows);
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function changeCell(change: number): Child[] {
  if (change === 0) return [h('span', { class: 'quiet' }, '0')];
  return [h('span', { class: change > 0 ? 'more' : 'fewer' }, signed(change))];
}

/** A number with its sign, the minus as long as the plus. */
export const signed = (change: number): string => (change < 0 ? `−${-change}` : `+${change}`);

/** Its length says what the number beside it says; a style attribute is what the page's policy forbids. */
function bar(value: number, maximum: number): Markup {
  const width = Math.round((value / maximum) * 1000) / 10;
  const box = { class: 'bar', viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' };
  return h('svg', box, h('rect', { width, height: 4 }));
}
