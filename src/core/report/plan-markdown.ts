import { counted } from '../base/text.js';
import type { Outcome } from '../outcome/outcome.js';
import type { Person, Plan, Row } from '../plan/diff.js';
import { changeWords } from './change-words.js';
import { forMarkdown, proseForMarkdown } from './escape.js';
import { table } from './markdown-table.js';
import { lineLink, START_DATES, type Side } from './words.js';

/* A plan in Markdown: one table of who will be deleted, added and changed, the deletions first and always open. */

/** So many of each kind are in the table that is open. */
const OPEN = 20;

/** What a list is called, and what comes of the people in it. */
interface List {
  readonly action: string;
  /** After a number of people. */
  readonly rest: string;
  readonly side: Side;
  readonly size: number;
  /** Some of them: of a large roster, hardly anybody is named. */
  readonly between: (start: number, end: number) => readonly Listed[];
}

interface Listed extends Person {
  /** What is said of them: their department, and what changes. */
  readonly what: readonly string[];
}

/**
 * @param peopleOfList how many of each list may be named at most
 * @returns the table, whoever isn't in it, what follows from it, and the positions
 */
export function planMarkdown(outcome: Outcome, peopleOfList: number): string[] {
  const { plan } = outcome;
  if (!plan) return [];
  const lists = plan.baseline === undefined ? [] : listsOf(plan);
  const origin = lists.length > 0 && plan.comparedWithBase && isMixed(plan);
  const more = lists.length > 0 && plan.movers.length > 0 ? ', and what changes' : '';
  const head = ['', 'Employee id', `Department${more}`, ...(origin ? ['Comes from'] : [])];
  const rowsOf = (list: List, people: readonly Listed[]) =>
    people.map((one) => rowOf(outcome, list, one, origin));
  const open = lists.flatMap((list) => rowsOf(list, list.between(0, OPEN)));
  const folded = lists.flatMap((list) => {
    const others = list.size - OPEN;
    if (others <= 0) return [];
    const named = list.between(OPEN, Math.max(OPEN, peopleOfList));
    const unnamed = others - named.length;
    const end = unnamed === 0 ? [] : [`… and ${unnamed} more, in plan.json.`];
    const content = [...(named.length === 0 ? [] : [table(head, rowsOf(list, named))]), ...end];
    return [fold(`${counted(others, 'more person', 'more people')} ${list.rest}`, content.join('\n\n'))];
  });
  return [
    ...(open.length > 0 ? [table(head, open)] : []),
    ...folded,
    ...consequences(plan),
    ...positionsPart(plan, peopleOfList),
  ];
}

/**
 * Who will be deleted, of a roster that has errors in other places.
 *
 * @returns the table and how many more there are; nothing where nobody will be
 */
export function foreseenMarkdown(outcome: Outcome, peopleOfList: number): string[] {
  const all = outcome.foreseen ?? [];
  const list = listOf({ action: '**Delete**', rest: '', side: 'before' }, all, department);
  const rows = list.between(0, Math.min(OPEN, peopleOfList)).map((one) => rowOf(outcome, list, one, false));
  const rest = all.length - rows.length;
  return [
    ...(rows.length > 0 ? [table(['', 'Employee id', 'Department'], rows)] : []),
    ...(rest > 0 && rows.length > 0 ? [`… and ${rest} more.`] : []),
  ];
}

const isMixed = ({ leavers, joiners, movers }: Plan): boolean =>
  [leavers, joiners, movers].some((people) => people.some(({ waiting }) => waiting));

function listsOf({ leavers, joiners, movers }: Plan): List[] {
  // Where it is the department that changes, its old and new name say it all.
  const changes = (one: Plan['movers'][number]) => [
    ...('department' in one.values ? [] : [one.department]),
    changeWords(one),
  ];
  return [
    listOf({ action: '**Delete**', rest: 'will be deleted', side: 'before' }, leavers, department),
    listOf({ action: 'Add', rest: 'will be added', side: 'now' }, joiners, department),
    listOf({ action: 'Change', rest: 'will be changed', side: 'now' }, movers, changes),
  ];
}

const listOf = <One extends Person>(
  of: Pick<List, 'action' | 'rest' | 'side'>,
  people: readonly One[],
  what: (one: One) => readonly string[],
): List => ({
  ...of,
  size: people.length,
  between: (start, end) => people.slice(start, end).map((one) => ({ ...one, what: what(one) })),
});

const department = (one: Person): string[] => [one.department];

/** Few and narrow columns: a phone shows them whole. */
function rowOf(
  outcome: Outcome,
  { action, side }: List,
  { id, what, waiting, row }: Listed,
  hasOrigin: boolean,
): string[] {
  return [
    action,
    linkedId(outcome, side, id, row),
    what.filter(Boolean).map(forMarkdown).join('<br>'),
    ...(hasOrigin ? [waiting ? 'waiting already' : 'this pull request'] : []),
  ];
}

/** The id leads to its line; where no link is known, the line is named. */
function linkedId(outcome: Outcome, side: Side, id: string, row: Row | undefined): string {
  const shown = forMarkdown(id);
  if (row?.line === undefined) return shown;
  const link = lineLink(outcome, side, row);
  return link === undefined ? `${shown} (line ${row.line})` : `[${shown}](${link})`;
}

const fold = (summary: string, content: string): string =>
  `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;

/** What isn't in the numbers, and a reviewer should know. */
function consequences({ leavingManagers, departments, movers, baseline }: Plan): string[] {
  const name = ({ id, reports }: Plan['leavingManagers'][number]) =>
    `${id} (${counted(reports, 'person', 'people')})`;
  const startDates =
    baseline === undefined ? [] : movers.filter(({ fields }) => fields.includes('start_date'));
  const item = (what: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`- ${proseForMarkdown(what)} ${firstOf(names).map(forMarkdown).join(', ')}`];
  const lines = [
    ...item('Leaving, with people who reported to them:', leavingManagers.map(name)),
    ...item('New departments:', departments.appearing),
    ...item('Departments with nobody left:', departments.emptying),
    ...item(
      START_DATES,
      startDates.map(({ id }) => id),
    ),
  ];
  return lines.length > 0 ? [lines.join('\n')] : [];
}

const firstOf = (names: readonly string[]): readonly string[] =>
  names.length > OPEN ? [...names.slice(0, OPEN), `and ${names.length - OPEN} more`] : names;

function positionsPart({ baseline, positions }: Plan, max: number): string[] {
  const { added, removed, moved, renamed } = positions;
  const all = [removed, added, moved, renamed].reduce((sum, ids) => sum + ids.length, 0);
  if (baseline === undefined || all === 0) return [];
  const rows = (ids: readonly string[], change: string) =>
    ids.slice(0, max).map((id) => [forMarkdown(id), change]);
  const named = [
    ...rows(removed, 'removed'),
    ...rows(added, 'added'),
    ...rows(moved, 'moved'),
    ...rows(renamed, 'another title'),
  ].slice(0, max);
  const end = named.length < all ? [`… and ${all - named.length} more, in plan.json.`] : [];
  const content = [...(named.length === 0 ? [] : [table(['Position id', 'Change'], named)]), ...end];
  return [fold(`Positions that change (${all})`, content.join('\n\n'))];
}
