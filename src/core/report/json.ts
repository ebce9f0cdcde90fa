import type { Outcome } from '../outcome/outcome.js';
import { ruleLink } from './links.js';

const document = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `problems.json`: the columns of problems.csv as objects, and where each problem’s rule is explained. */
export function problemsJson({ problems, docs }: Pick<Outcome, 'problems' | 'docs'>): string {
  return document(
    problems.map(({ rule, severity, file, line, column, employeeId, message, hint }) => ({
      rule,
      severity,
      file,
      line,
      column,
      employee_id: employeeId,
      message,
      hint,
      docs: ruleLink(docs, rule),
    })),
  );
}

/** `plan.json`: what the next upload would change, by ids, departments and the names of fields. */
export function planJson(outcome: Outcome): string {
  const { program, endpoint, baseline, planId, plan, held } = outcome;
  return document({ program, endpoint, baseline: baseline ?? null, plan_id: planId, held, ...plan });
}
