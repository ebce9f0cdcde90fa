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
  const meant = meaningIn(hierarchy, roster, context);
  const found = missing.map((position) => ({ position, ...meant(position) }));
  const manager = hierarchy.refersTo === 'employee' ? 'manager' : 'parent position';
  const wide = wideCause(hierarchy, found);
  if (wide) {
    const named = hierarchy.positions.filter(({ parent }) => parent !== '').length;
    const message = `Of ${named} who name a ${manager}, ${missing.length} name ${wide.says}.`;
    const own = { message, hint: wide.hint, isWide: true };
    return [problem('hierarchy/orphan', hierarchy.place(first, 'parent'), own)];
  }
  return found.map(({ position, says, causes }) => {
    const shown = parentShown(position, hierarchy, discretion);
    return problem('hierarchy/orphan', hierarchy.place(position, 'parent'), {
      message: `The ${manager}${shown === undefined ? '' : ` ${shown}`} doesn’t exist${says}.`,
      causes,
      employeeId: discretion.id(position.employeeId),
    });
  });
};

/** More have one cause. */
const MANY = 10;
/** So many managers may be missing by themselves, however many report to them. */
const FEW = 3;

interface Missing {
  readonly position: Position;
  readonly wasThere?: boolean;
}

/** @returns what is wrong with the whole column or list, where most name somebody who isn’t there; else each is a matter of its own */
function wideCause(
  { positions, refersTo }: Hierarchy,
  missing: readonly Missing[],
): { says: string; hint: string } | undefined {
  const named = positions.filter(({ parent }) => parent !== '').length;
  const isMost = (some: readonly Missing[]) => some.length > MANY && some.length * 2 > named;
  if (!isMost(missing)) return undefined;
  const areParents = refersTo === 'position';
  const known = new Set(positions.map((one) => formOf(areParents ? one.id : one.employeeId)));
  const strange = missing.filter(({ wasThere }) => wasThere !== true);
  const keys = keysOf(strange);
  const areIds = keys.length <= FEW && keys.every((key) => known.has(formOf(key)));
  if (isMost(strange) && !areIds)
    return {
      says: `nobody who is there; this is the first${kindOf(strange.map(({ position }) => position))}`,
      hint: areParents ? RIGHT_PARENTS : RIGHT_MANAGERS,
    };
  if (keysOf(missing).length <= FEW) return undefined;
  return {
    says: 'somebody who was in the roster that was uploaded last and can’t be found in this one; this is the first',
    hint: 'Look whether the file is whole, and whether ids, names and addresses are written as before. Whoever reports to somebody who has left needs another manager.',
  };
}

const RIGHT_MANAGERS =
  'Look whether the configuration names the right column under `hierarchy`: `manager_id` needs employee ids, `manager_name` names, and `manager_email` addresses.';
const RIGHT_PARENTS =
  'Look whether the configuration names the right column under `hierarchy`: `parent_position_id` needs position ids.';

const keysOf = (missing: readonly Missing[]): string[] => [
  ...new Set(missing.map(({ position: { parent, sought } }) => sought ?? parent)),
];

/** Ids of one system have digits and letters at the same places. */
const formOf = (id: string): string => id.replaceAll(/\p{N}/gu, '0').replaceAll(/\p{L}/gu, 'A');

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
