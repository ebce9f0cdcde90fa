import type { Outcome } from '../outcome/outcome.js';
import type { Person } from '../plan/diff.js';
import type { ChartNode, Headcount } from '../plan/picture.js';
import { NOT_SHOWN } from '../problem/discretion.js';
import { folded } from '../problem/fold.js';
import type { Problem } from '../problem/problem.js';
import { changeWords } from './change-words.js';
import { followsWords } from './problem-words.js';
import { pack, unpack, type Packed } from './html-pack.js';

/** A person of the plan. */
export interface PersonRow {
  readonly id: string;
  readonly department: string;
  /** What changed, in words, for somebody who changed. */
  readonly fields: string | undefined;
  /** On a pull request beside which other changes wait, whether the change comes from it. */
  readonly from: string | undefined;
}

export interface PositionRow {
  readonly id: string;
  readonly change: string;
  readonly department: string | undefined;
  /** The id of the position above it. */
  readonly parent: string | undefined;
}

export type HeadcountRow = Pick<Headcount, 'name' | 'now' | 'before'>;

/** A problem with what follows from it, in words. */
export interface ProblemRow extends Pick<
  Problem,
  'rule' | 'severity' | 'file' | 'line' | 'column' | 'row' | 'header' | 'employeeId' | 'message' | 'hint'
> {
  readonly follows: string | undefined;
}

export type PostRow = ChartNode;

/** What the report's lists and its chart are made of: what an outcome holds, in flat rows. */
export interface ReportData {
  readonly problems: readonly ProblemRow[];
  readonly leavers: readonly PersonRow[];
  readonly joiners: readonly PersonRow[];
  readonly movers: readonly PersonRow[];
  readonly positions: readonly PositionRow[];
  readonly departments: readonly HeadcountRow[];
  readonly countries: readonly HeadcountRow[];
  readonly chart: readonly PostRow[];
}

/** At a first sync everybody is new: the lists would be the roster, so they are left out. */
export function reportData({ problems, plan, picture, foreseen = [] }: Outcome): ReportData {
  const changes = plan?.baseline === undefined ? undefined : plan;
  const all = changes ? [...changes.leavers, ...changes.joiners, ...changes.movers] : [];
  const isMixed = all.some(({ waiting }) => waiting === true);
  const from = ({ waiting }: Person) => (waiting ? 'waiting already' : 'this pull request');
  const person = (one: Person, fields?: string): PersonRow => {
    const { id, department } = one;
    return { id, department, fields, from: isMixed ? from(one) : undefined };
  };
  return {
    problems: folded(problems).map((one) => {
      const { rule, severity, file, line, column, row, header, employeeId, message, hint } = one.found;
      const own = { rule, severity, file, line, column, row, header, employeeId, message, hint };
      return { ...own, follows: followsWords(one) || undefined };
    }),
    leavers: (changes?.leavers ?? (plan ? [] : foreseen)).map((one) => person(one)),
    joiners: changes?.joiners.map((one) => person(one)) ?? [],
    movers: changes?.movers.map((one) => person(one, changeWords(one))) ?? [],
    positions: changes ? positionRows(changes.positions, picture?.chart ?? []) : [],
    departments: picture?.departments ?? [],
    countries: picture?.countries ?? [],
    chart: picture?.chart ?? [],
  };
}

type Positions = NonNullable<Outcome['plan']>['positions'];

function positionRows(positions: Positions, chart: readonly ChartNode[]): PositionRow[] {
  const posts = new Map(chart.map((post) => [post.id, post]));
  // It is used for every id that may not be shown, and so leads to no post.
  posts.delete(NOT_SHOWN);
  const rows = (change: Exclude<keyof Positions, 'count'>) =>
    positions[change].map((id) => {
      const post = posts.get(id);
      const parent = post?.parent === undefined ? undefined : chart[post.parent]?.id;
      return { id, change, department: post?.department, parent: change === 'removed' ? undefined : parent };
    });
  return [...rows('moved'), ...rows('renamed'), ...rows('added'), ...rows('removed')];
}

/** The data as it is in the page. */
export type PackedData = Readonly<Record<keyof ReportData, Packed>>;

export function packData(data: ReportData): PackedData {
  const person = ['id', 'department', 'fields', 'from'] as const;
  const headcount = ['name', 'now', 'before'] as const;
  const place = ['file', 'line', 'column', 'row', 'header'] as const;
  const problem = ['rule', 'severity', ...place, 'employeeId', 'message', 'hint', 'follows'] as const;
  return {
    problems: pack(data.problems, problem),
    leavers: pack(data.leavers, person),
    joiners: pack(data.joiners, person),
    movers: pack(data.movers, person),
    positions: pack(data.positions, ['id', 'change', 'department', 'parent']),
    departments: pack(data.departments, headcount),
    countries: pack(data.countries, headcount),
    chart: pack(data.chart, ['id', 'title', 'department', 'parent', 'mark']),
  };
}

export function unpackData(packed: PackedData): ReportData {
  return {
    problems: unpack<ProblemRow>(packed.problems),
    leavers: unpack<PersonRow>(packed.leavers),
    joiners: unpack<PersonRow>(packed.joiners),
    movers: unpack<PersonRow>(packed.movers),
    positions: unpack<PositionRow>(packed.positions),
    departments: unpack<HeadcountRow>(packed.departments),
    countries: unpack<HeadcountRow>(packed.countries),
    chart: unpack<PostRow>(packed.chart),
  };
}
