import type { Config } from '../../config/schema.js';
import { onDemand } from '../../base/on-demand.js';
import { nearest } from '../../base/nearest.js';
import type { Place, Problem } from '../../problem/problem.js';
import { isNamed, nameKey } from '../../roster/people/managers.js';
import type { Employee, Hierarchy, Position, Roster } from '../../roster/people/roster.js';
import { NAMES } from '../../vocabulary/fields.js';
import { readingOf } from '../change/id-forms.js';
import { calledWithLine, type Context } from '../rule.js';

/* Whom a cell may mean that names nobody: somebody whose own cell is wrong, or who was called so before. */

/** What there is to say of it, to follow “doesn’t exist”, and the cells that may be to blame instead. */
interface Meant extends Pick<Problem, 'causes'> {
  readonly says: string;
  /** What was uploaded last has whom the cell names: the column is the right one. */
  readonly wasThere?: boolean;
}

const NOTHING: Meant = { says: '' };

/** Words are compared with everybody’s: that many are looked at. */
const MAX_SOUGHT = 20;

/** @returns what says of a position whom its cell for the manager may mean */
export function meaningIn(
  hierarchy: Hierarchy,
  roster: Roster,
  context: Context,
): (position: Position) => Meant {
  if (hierarchy.refersTo === 'position') {
    const were = new Set(context.before?.hierarchy?.positions.map(({ id }) => id));
    const gone = { says: '; it was uploaded last time, and is no longer there', wasThere: true };
    return ({ parent }) => (were.has(parent) ? gone : NOTHING);
  }
  const known = new Map<string, Meant>();
  const seeker = seekerIn(roster, context);
  const references = new Set(hierarchy.positions.map(({ parent }) => parent));
  return ({ parent, sought }) => {
    const key = sought ?? parent;
    let meant = known.get(key);
    if (!meant) {
      const looks = known.size < MAX_SOUGHT;
      if (isNamed(parent)) meant = seeker.byId(parent, references, looks);
      else meant = sought === undefined ? NOTHING : seeker.byWords(sought, looks);
      known.set(key, meant);
    }
    return meant;
  };
}

interface Seeker {
  byId(id: string, references: ReadonlySet<string>, looks: boolean): Meant;
  byWords(written: string, looks: boolean): Meant;
}

function seekerIn(roster: Roster, context: Context): Seeker {
  const { discretion, before, config } = context;
  const ids = roster.employees.map(({ id }) => id);
  const reading = readingOf(ids);
  const alike = new Map(roster.employees.map((one) => [reading.keyOf(one.id), one]));
  const byEmail = new Map(roster.employees.map((one) => [wordsOf(one).email, one]));
  const old = new Map(before?.employees.map((one) => [one.id, one]));
  const gone = goneIn(config);
  const nameless = roster.employees.filter(({ id }) => id === '');
  const cellsOf = cellsIn(roster);

  const wasId = (id: string): Meant | undefined => {
    const was = old.get(id);
    if (!was) return undefined;
    const now = byEmail.get(wordsOf(was).email || '-');
    if (!now) return gone;
    const causes = cellsOf(now, ['employee_id']);
    const says = `; it was the id of whoever is in line ${roster.place(now).line ?? '?'}`;
    return { says, causes, wasThere: true };
  };
  return {
    byId: (id, references, looks) => {
      const like = alike.get(reading.keyOf(id));
      if (like) {
        const [shown, own] = [discretion.id(like.id), cellsOf(like, ['employee_id'])];
        const isShorter = reading.differenceOf(like.id, id) === ZEROS && id.length < like.id.length;
        if (isShorter && shown !== undefined)
          return { says: `; it looks like ${shown} without its zeros`, causes: own };
        const difference = reading.differenceOf(like.id, id);
        return {
          says: `; the id in line ${own[0]?.line ?? '?'} differs from it only ${difference}`,
          causes: own,
        };
      }
      const meant = wasId(id);
      if (meant?.causes) return meant;
      const near = looks
        ? roster.employees.filter((one) => !references.has(one.id) && isOneOff(one.id, id))
        : [];
      const [only, ...others] = nameless;
      const causes = [...near, ...(only && others.length === 0 ? [only] : [])];
      return { ...(meant ?? NOTHING), causes: causes.flatMap((one) => cellsOf(one, ['employee_id'])) };
    },
    byWords: byWordsIn(roster, context),
  };
}

function byWordsIn(roster: Roster, { discretion, before, config }: Context): Seeker['byWords'] {
  const cellsOf = cellsIn(roster);
  const byId = onDemand(() => new Map(roster.employees.map((one) => [one.id, one])));
  // Of several whom the same words mean, the first.
  const old = onDemand(() => before?.employees.toReversed() ?? []);
  const oldBy = {
    email: onDemand(() => new Map(old().map((one) => [wordsOf(one).email, one]))),
    name: onDemand(() => new Map(old().map((one) => [wordsOf(one).name, one]))),
  };
  const who = (one: Employee) => calledWithLine(discretion.id(one.id), roster.place(one).line);
  return (written, looks) => {
    const isAddress = written.includes('@');
    const [own, elements] = isAddress ? (['email', ['email']] as const) : (['name', NAMES] as const);
    const what = isAddress ? 'address' : 'name';
    const key = isAddress ? written.toLowerCase() : nameKey(written);
    const was = oldBy[own]().get(key);
    const now = was && byId().get(was.id);
    const meant = (one: Employee, says: string) => ({ says, causes: cellsOf(one, elements) });
    if (now) return { ...meant(now, `; it was the ${what} of ${who(now)}`), wasThere: true };
    if (was) return goneIn(config);
    const ownOf = (one: Employee) => wordsOf(one)[own];
    const near = looks ? nearest(key, roster.employees.map(ownOf)) : undefined;
    const person = near === undefined ? undefined : roster.employees.find((one) => ownOf(one) === near);
    return person ? meant(person, `; it is nearly the ${what} of ${who(person)}`) : NOTHING;
  };
}

const cellsIn =
  (roster: Roster) =>
  (one: Employee, elements: readonly string[]): Place[] =>
    elements.map((element) => roster.place(one, element));

/** Whoever is left out by a filter may be in the file all the same. */
const goneIn = ({ roster: { filters } }: Config): Meant => ({
  says: goneWords(filters.length > 0),
  wasThere: true,
});

const goneWords = (isFiltered: boolean): string =>
  `; they were in the roster that was uploaded last, and are no longer in it${isFiltered ? ', or are left out by a filter' : ''}`;

const ZEROS = 'in leading zeros';

const wordsOf = ({ values }: Employee): { readonly name: string; readonly email: string } => ({
  name: nameKey(NAMES.map((element) => values[element] ?? '').join(' ')),
  email: (values['email'] ?? '').toLowerCase(),
});

/** Whether one character was typed wrong, left out or put in, or two are the other way round. */
function isOneOff(one: string, other: string): boolean {
  if (one === '' || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [a, b] = [one.length, other.length];
  while (a > start && b > start && one[a - 1] === other[b - 1]) [a, b] = [a - 1, b - 1];
  const [left, right] = [one.slice(start, a), other.slice(start, b)];
  if (Math.max(left.length, right.length) <= 1) return true;
  return left.length === 2 && left === right.charAt(1) + right.charAt(0);
}
