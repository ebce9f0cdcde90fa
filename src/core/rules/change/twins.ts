import type { Employee, Roster } from '../../roster/people/roster.js';
import type { Context } from '../rule.js';
import type { ChangeFinding, ChangeRule } from './comparison.js';
import {
  areUnmistakable,
  hasDecimals,
  hasInvisible,
  hasOtherAlphabet,
  hasThousands,
  readingOf,
  withoutQuotes,
} from './id-forms.js';

/**
 * Two ids of one roster that are the same to whoever reads them: two accounts for one person, or a person under a
 * neighbour’s id. Those that were uploaded both are two people’s, as somebody has approved.
 */
export const twinIds: ChangeRule = (comparison, context) => {
  const { after } = comparison;
  const fresh = comparison.newIds();
  if (fresh.length === 0) return [];
  const ids = after.employees.map(({ id }) => id);
  if (areUnmistakable(ids)) return [];
  const reading = readingOf(ids);
  const keys = fresh.map(({ id }) => reading.keyOf(id));
  const holders = firstOf(keys, fresh);
  // Whoever was there before comes first.
  const others = fresh.length < after.employees.length ? without(after.employees, fresh) : [];
  const known = new Map<string, Employee>();
  for (const employee of others) {
    const key = reading.keyOf(employee.id);
    if (holders.has(key) && !known.has(key)) known.set(key, employee);
  }
  const found: ChangeFinding[] = [];
  fresh.forEach((employee, at) => {
    const key = keys[at] ?? '';
    const holder = known.get(key) ?? holders.get(key);
    if (!holder || holder.id === employee.id) return;
    const difference = reading.differenceOf(holder.id, employee.id);
    const message = `This id (line ${lineOf(after, employee)}) and that of ${placed(after, holder, context)} differ only ${difference}.`;
    found.push({ employee, element: 'employee_id', message });
  });
  return found;
};

/** @returns by key, the first who has it; nobody has an empty one */
function firstOf(keys: readonly string[], employees: readonly Employee[]): Map<string, Employee> {
  const found = new Map<string, Employee>();
  employees.forEach((employee, at) => {
    const key = keys[at] ?? '';
    if (key !== '' && !found.has(key)) found.set(key, employee);
  });
  return found;
}

function without(all: readonly Employee[], some: readonly Employee[]): Employee[] {
  const taken = new Set(some);
  return all.filter((employee) => !taken.has(employee));
}

const lineOf = (roster: Roster, employee: Employee): number | string => roster.place(employee).line ?? '?';

/** Somebody by their line, in which file, and by their id where it may be shown. */
function placed(roster: Roster, holder: Employee, { discretion }: Context): string {
  const { file } = roster.place(holder);
  const where = roster.files.length > 1 ? ` of ${file}` : '';
  const id = discretion.id(holder.id);
  return `line ${lineOf(roster, holder)}${where}${id === undefined ? '' : ` (${id})`}`;
}

/** New ids in a form that only spreadsheets and data frames give, with or without another like it; and words among numbers. */
export const damagedIds: ChangeRule = (comparison) => {
  const { before, after } = comparison;
  const doubtful = comparison.newIds().filter(({ id }) => !USUAL.test(id));
  if (doubtful.length === 0) return [];
  const ids = after.employees.map(({ id }) => id);
  const known = before?.employees.map(({ id }) => id) ?? [];
  const digits = ids.filter((id) => /^\d+$/.test(id)).length;
  const numbers = ids.filter((id) => /^\d+$/.test(id) || hasThousands(id) || hasDecimals(id)).length;
  const areNumbers = numbers * 2 > ids.length && !known.some((id) => /\d[.,]\d/.test(id));
  const areDigits = digits >= MANY && digits >= ids.length * NEARLY_ALL;
  const knowsWords = known.some((id) => !/\p{N}/u.test(id));
  const others = ids.filter(hasOtherAlphabet).length;
  const areOfOne = ids.length - others >= ids.length * NEARLY_ALL && !known.some(hasOtherAlphabet);
  return doubtful.flatMap((employee): ChangeFinding[] => {
    const { id } = employee;
    const isText = areDigits && !knowsWords && !/\p{N}/u.test(id);
    const what = damageOf(id, areNumbers, areOfOne);
    if (what === undefined && !isText) return [];
    const message =
      what === undefined ? 'The id isn’t a number, as nearly all others are.' : `The id has ${what}.`;
    return [{ employee, element: 'employee_id', message }];
  });
};

/** A digit, and nothing with it but letters, digits and dashes of ASCII: nothing can be wrong with such an id. */
const USUAL = /^[-A-Z_a-z]*\d[-\w]*$/;

/** So many numbers, and so large a part of all ids, show that an id has digits here. */
const MANY = 3;
const NEARLY_ALL = 0.75;

/**
 * @param areNumbers whether most ids are; in others, a comma or a dot may be meant
 * @param areOfOne whether nearly all ids have letters of one alphabet, if any
 */
function damageOf(id: string, areNumbers: boolean, areOfOne: boolean): string | undefined {
  if (hasInvisible(id)) return 'a character in it that can’t be seen';
  if (withoutQuotes(id) !== id) return 'quotes or a formula around it';
  if (areOfOne && hasOtherAlphabet(id)) return 'a letter of another alphabet than all others';
  if (!areNumbers) return undefined;
  if (hasDecimals(id)) return 'the decimals of a number';
  return hasThousands(id) ? 'the separators of a number’s thousands' : undefined;
}
