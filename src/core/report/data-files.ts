import type { Outcome } from '../outcome/outcome.js';
import type { Problem } from '../problem/problem.js';
import { forCsv, forJson } from './escape.js';
import { ruleLink } from './words.js';

const COLUMNS = ['rule', 'severity', 'file', 'line', 'column', 'employee_id', 'message', 'hint'] as const;

/** What problems.csv and problems.json have of a problem, by the names of their columns. */
const columnsOf = ({ employeeId, ...found }: Problem) => {
  const known = { ...found, employee_id: employeeId };
  return Object.fromEntries(COLUMNS.map((name) => [name, known[name]]));
};

/** `problems.csv` (docs/action.md, Reports), with a byte order mark so that Excel reads it as UTF-8. */
export function problemsCsv(problems: readonly Problem[]): string {
  const rows = problems.map((found) =>
    Object.values(columnsOf(found))
      .map((value) => forCsv(value ?? ''))
      .join(','),
  );
  return `\uFEFF${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

/** `problems.json`: the columns of problems.csv as objects, and where each problem’s rule is explained. */
export function problemsJson({ problems, docs }: Pick<Outcome, 'problems' | 'docs'>): string {
  return document(problems.map((found) => ({ ...columnsOf(found), docs: ruleLink(docs, found.rule) })));
}

/** `plan.json`: what the next upload would change, by ids, departments, fields, and the values that may be shown. */
export function planJson(outcome: Outcome): string {
  const { program, endpoint, baseline, planId, plan, held, asOf } = outcome;
  const of = { program, endpoint, baseline: baseline ?? null, plan_id: planId, ...asOfColumns(asOf) };
  return document({ ...of, held, ...plan });
}

const asOfColumns = (asOf: Outcome['asOf']) =>
  asOf && {
    as_of: asOf.day,
    time_zone: asOf.timeZone,
    waiting_until_start: asOf.waiting,
    past_last_day: asOf.passed,
  };

const document = (content: unknown): string => `${forJson(JSON.stringify(content, null, 2))}\n`;
