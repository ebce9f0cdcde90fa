import type { Employee } from '../../roster/people/roster.js';
import type { Context } from '../rule.js';
import type { ChangeFinding, ChangeRule, Comparison } from './comparison.js';
import { readingOf } from './id-forms.js';

/** What spreadsheets and data frames show of a long number; 1E5 may well be an id. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E[+-]\d{1,3}$|^\d[.,]\d+E\d{1,3}$/i;

/** Ids in scientific form; what the baseline has is an id all the same. */
export const scientificIds: ChangeRule = (comparison) =>
  comparison
    .newIds()
    .filter(({ id }) => SCIENTIFIC.test(id))
    .map((employee) => finding(employee, 'The id is a number in scientific form (as 1.23E+05).'));

interface Way {
  readonly message: string;
  /** What to say instead where the id that the person had may be shown. */
  readonly naming?: (was: string, is: string) => string | undefined;
  /** What two ids have in common of which one is the other rewritten; undefined where an id can't be compared so. */
  readonly keyOf: (id: string) => string | undefined;
  /** What must hold of them besides. */
  readonly fits?: (was: string, is: string) => boolean;
}

const withoutZeros = (id: string): string => id.replace(/^0+(?=.)/, '');
const segments = (id: string): string[] => id.match(/[\p{L}\p{N}]+/gu) ?? [];
const isBare = (id: string): boolean => segments(id).join('') === id;
/** Without the decimals of a number: 123.0. */
const withoutDecimals = (id: string): string => id.replace(/^(\D?\d+)[.,]0+(?=\D?$)/, '$1');

export const leadingZerosLost = rewritten({
  message: 'The id is that of somebody in the baseline, but for leading zeros.',
  naming: (was, is) => (was.length > is.length ? `The id looks like ${was} without its zeros.` : undefined),
  keyOf: withoutZeros,
});

export const idCaseChanged = rewritten({
  message: 'The id is that of somebody in the baseline, but for capitals.',
  keyOf: (id) => id.toLowerCase(),
});

export const idsRounded = rewritten({
  message: 'The id ends in zeros where one of the baseline has other digits after the fifteenth.',
  keyOf: (id) => (/^\d{16,}$/.test(id) ? `${id.length} ${id.slice(0, 15)}` : undefined),
  fits: (_, is) => /^\d{15}0+$/.test(is),
});

const separatorsChanged = rewritten({
  message: 'The id is that of somebody in the baseline, but for decimals, quotes, blanks or separators.',
  keyOf: (id) => withoutZeros(segments(withoutDecimals(id)).join('').toLowerCase()),
  // 1-23 isn't 12-3: either one has no separators at all, or both have them in the same places.
  fits: (was, is) => isBare(was) || isBare(is) || segments(was).join() === segments(is).join(),
});

export const idRewritten: ChangeRule = (comparison, context) => {
  const found = separatorsChanged(comparison, context);
  return [...found, ...readAlike(comparison.without(found), context)];
};

/** New ids that are those of leavers to whoever reads them: two ids of one roster would be twins (twins.ts). */
function readAlike(comparison: Comparison, { discretion }: Context): ChangeFinding[] {
  const [fresh, { leavers, after }] = [comparison.newIds(), comparison];
  if (fresh.length === 0 || leavers.length === 0) return [];
  const reading = readingOf(after.employees.map(({ id }) => id));
  const were = new Map(leavers.map(({ id }) => [reading.keyOf(id), id]));
  were.delete('');
  return fresh.flatMap((employee) => {
    const was = were.get(reading.keyOf(employee.id));
    if (was === undefined) return [];
    const difference = reading.differenceOf(was, employee.id);
    const shown = discretion.id(was);
    const looks = shown === undefined ? 'is that of somebody' : `looks like ${shown}, which somebody has`;
    return finding(employee, `The id ${looks} in the baseline, and differs only ${difference}.`);
  });
}

/** New ids that are those of leavers, rewritten in one way. */
function rewritten({ message, naming, keyOf, fits }: Way): ChangeRule {
  return (comparison, { discretion }) => {
    const leavers = new Map<string, Employee>();
    for (const leaver of comparison.leavers) {
      const key = keyOf(leaver.id);
      if (key !== undefined && key !== '') leavers.set(key, leaver);
    }
    if (leavers.size === 0) return [];
    return comparison.newIds().flatMap((employee) => {
      const was = leavers.get(keyOf(employee.id) ?? '')?.id;
      if (was === undefined || !(fits?.(was, employee.id) ?? true)) return [];
      const shown = discretion.id(was);
      return finding(employee, (shown && naming?.(shown, employee.id)) ?? message);
    });
  };
}

const finding = (employee: Employee, message: string): ChangeFinding => ({
  employee,
  element: 'employee_id',
  message,
});
