import type { Discretion } from '../../problem/discretion.js';
import { problem } from '../../problem/problem.js';
import { isNamed } from '../../roster/people/managers.js';
import { NO_POSITION, parentNumbers, type Hierarchy, type Position } from '../../roster/people/roster.js';
import type { HierarchyRule } from '../rule.js';
import { meaningIn } from './sought.js';

/** Every employee that a position names is in the roster. */
export const knownEmployees: HierarchyRule = (hierarchy, roster, { discretion }) => {
  // In a derived hierarchy each is one of them.
  if (hierarchy.refersTo === 'employee') return [];
  const ids = new Set(roster.employees.map(({ id }) => id));
  return hierarchy.positions
    .filter(
      ({ employeeId }) => employeeId !== '' && !ids.has(employeeId) && !roster.unreadable.has(employeeId),
    )
    .map((position) =>
      problem('hierarchy/unknown-employee', hierarchy.place(position, 'employeeId'), {
        message: 'The position names an employee who isn’t in the roster.',
        employeeId: discretion.id(position.employeeId),
      }),
    );
};

/** Every manager, or parent, that is named exists. Where most don’t, the column is another one, and is reported once. */
export const orphans: HierarchyRule = (hierarchy, roster, context) => {
  const { discretion } = context;
  if (hierarchy.incomplete) return [];
  const parents = parentNumbers(hierarchy);
  const missing = hierarchy.positions.filter(
    ({ parent }, at) => parents[at] === NO_POSITION && parent !== '' && !hierarchy.unreadable.has(parent),
  );
  const [first] = missing;
  if (!first) return [];
  const manager = hierarchy.refersTo === 'employee' ? 'manager' : 'parent position';
  const named = hierarchy.positions.filter(({ parent }) => parent !== '');
  if (missing.length > MANY && missing.length * 2 > named.length) {
    const message = `Of ${named.length} who name a ${manager}, ${missing.length} name nobody who is there; this is the first${kindOf(missing)}.`;
    const hint =
      'Look whether the configuration names the right column under `hierarchy`: `manager_id` needs employee ids, `manager_name` names, and `manager_email` addresses.';
    return [problem('hierarchy/orphan', hierarchy.place(first, 'parent'), { message, hint, isWide: true })];
  }
  const meant = meaningIn(hierarchy, roster, context);
  return missing.map((position) => {
    const shown = parentShown(position, hierarchy, discretion);
    const { says, causes } = meant(position);
    return problem('hierarchy/orphan', hierarchy.place(position, 'parent'), {
      message: `The ${manager}${shown === undefined ? '' : ` ${shown}`} doesn’t exist${says}.`,
      causes,
      employeeId: discretion.id(position.employeeId),
    });
  });
};

/** More have one cause. */
const MANY = 10;

/** What cells that name nobody are, where nearly all are alike, as the end of a sentence. */
function kindOf(positions: readonly Position[]): string {
  const kinds: readonly (readonly [form: RegExp, says: string])[] = [
    [/^(?:CN|OU|UID|DC)=/i, 'names of a directory (CN=…)'],
    [/@/, 'e-mail addresses'],
    [/^[\w.-]+\\/, 'names of accounts (DOMAIN\\name)'],
    [/\p{L}[\s,]+\p{L}/u, 'names of people'],
    [/^\p{L}/u, 'names of accounts'],
  ];
  const written = positions.map(({ parent }) => parent).filter(isNamed);
  const kind = kinds.find(
    ([form]) => written.filter((one) => form.test(one)).length * 5 > written.length * 4,
  );
  return kind && written.length > 0 ? `. They look like ${kind[1]}` : '';
}

/** What the cell names, where it names somebody by an id that may be shown. */
function parentShown(
  { parent }: Position,
  { refersTo }: Hierarchy,
  discretion: Discretion,
): string | undefined {
  if (!isNamed(parent)) return undefined;
  return refersTo === 'employee' ? discretion.id(parent) : discretion.position(parent);
}
