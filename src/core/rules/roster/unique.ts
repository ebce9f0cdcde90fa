import { problem, type Problem } from '../../problem/problem.js';
import type { Employee, Roster } from '../../roster/people/roster.js';
import type { RuleId } from '../../vocabulary/rules.js';
import { calledWithLine, lineWords, type Context, type RosterRule } from '../rule.js';

/** Finds every employee whose key an employee above already has, and says where that one is. */
function repeats(
  roster: Roster,
  context: Context,
  rule: RuleId,
  element: string,
  key: (employee: Employee) => string,
  of: (roster: Roster, first: Employee, again: Employee, context: Context) => Said,
): Problem[] {
  const { discretion } = context;
  if (areAllDifferent(roster.employees, key)) return [];
  const first = new Map<string, Employee>();
  const problems: Problem[] = [];
  for (const employee of roster.employees) {
    const own = key(employee);
    if (own === '') continue;
    const holder = first.get(own);
    if (!holder) {
      first.set(own, employee);
      continue;
    }
    const place = roster.place(employee, element);
    const wording = of(roster, holder, employee, context);
    problems.push(problem(rule, place, { ...wording, employeeId: discretion.id(employee.id) }));
  }
  return problems;
}

/** Most often they are, and nobody needs to know whose a key is. */
function areAllDifferent(employees: readonly Employee[], key: (employee: Employee) => string): boolean {
  if (areInOrder(employees, key)) return true;
  const seen = new Set<string>();
  let count = 0;
  for (const employee of employees) {
    const own = key(employee);
    if (own === '') continue;
    count += 1;
    if (seen.add(own).size < count) return false;
  }
  return true;
}

/** As an import sorts them by their ids. */
function areInOrder(employees: readonly Employee[], key: (employee: Employee) => string): boolean {
  let last = '';
  return employees.every((employee) => {
    const above = last;
    last = key(employee);
    return last > above;
  });
}

type Said = Pick<Problem, 'message' | 'explains' | 'causes'> & { readonly hint?: string };

/** What a reader looks for in the file: both lines. */
function ofId(roster: Roster, first: Employee, again: Employee): Said {
  const [one, other] = [roster.place(first), roster.place(again)];
  const where = one.file === other.file ? '' : ` of ${one.file}`;
  const lines = `${lineWords(one)}${where} and in ${lineWords(other)}`;
  if (!areCopies(first, again)) return { message: `The same \`employee_id\` is in ${lines}.` };
  return {
    message: `The same record is in ${lines}: it was pasted twice.`,
    hint: 'Delete one of the two rows.',
    explains: 'row',
  };
}

function areCopies({ record: { cells: one } }: Employee, { record: { cells: other } }: Employee): boolean {
  return one.length === other.length && one.every((cell, at) => cell.trim() === other[at]?.trim());
}

function ofEmail(roster: Roster, first: Employee, again: Employee, { discretion }: Context): Said {
  const { line } = roster.place(first);
  const who = calledWithLine(discretion.id(first.id), line);
  const message = `The same \`email\` is that of ${who} already.`;
  // It is one person, or the id is what is wrong.
  return first.id === again.id ? { message, causes: [roster.place(again, 'employee_id')] } : { message };
}

/** Addresses that differ in capitals alone reach the same mailbox almost everywhere. */
export const uniqueEmails: RosterRule = (roster, context) =>
  repeats(
    roster,
    context,
    'employee/duplicate-email',
    'email',
    ({ values }) => (values['email'] ?? '').toLowerCase(),
    ofEmail,
  );

export const uniqueIds: RosterRule = (roster, context) =>
  repeats(roster, context, 'employee/duplicate-id', 'employee_id', ({ id }) => id, ofId);
