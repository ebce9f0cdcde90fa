import { onDemand } from '../../base/on-demand.js';
import { MANAGER_FIELDS, MANAGER_KEYS } from '../../vocabulary/fields.js';
import { meansNobody } from '../../vocabulary/nothing.js';
import type { Field } from '../columns/columns.js';
import type { CsvRecord } from '../file/cells.js';
import type { Employee, Hierarchy } from './roster.js';

/** A manager, looked up by what a cell says. */
interface FoundManager {
  /** Their employee id; or what no employee is called by, where nobody or several are meant. */
  readonly reference: string;
  /** How many people it could be, where that is a question. */
  readonly of: number;
}

interface Managers {
  /** What they are named by, in words. */
  readonly by: string;
  readonly find: (written: string) => FoundManager;
  /** References of which it isn't wrong that nobody is found. */
  readonly unreadable: ReadonlySet<string>;
}

// No employee can have such an id: XML couldn't carry it.
const NOBODY = '\u0001nobody';
const UNDECIDED = '\u0001undecided';

/** Whether a reference is what a cell says, and not our word for a manager by name or address who isn't found. */
export const isNamed = (reference: string): boolean => reference !== NOBODY && reference !== UNDECIDED;

/**
 * Makes what finds managers by id, by name or by e-mail address, whichever column there is.
 *
 * @param posts the columns of the hierarchy
 * @param unread records that can't be read: somebody who isn't found may be there, if their words do
 */
export function managersOf(
  employees: readonly Employee[],
  posts: readonly Field[],
  { unreadable }: Pick<Hierarchy, 'unreadable'>,
  unread: readonly CsvRecord[],
): Managers {
  const key = MANAGER_KEYS.find((one) => posts.some(({ element }) => element === one)) ?? 'manager_id';
  const { says: by, elements } = MANAGER_FIELDS[key];
  if (key === 'manager_id') {
    const own = onDemand(() => new Set(employees.map(({ id }) => id)));
    const idOf = (written: string) => (meansNobody(written) && !own().has(written) ? '' : written);
    return { by, find: (written) => ({ reference: idOf(written), of: 0 }), unreadable };
  }

  const keyOf = ({ values }: Employee) =>
    comparable(elements.map((element) => values[element] ?? '').join(' '));
  const ids = new Map<string, string[]>();
  for (const employee of employees) {
    const own = keyOf(employee);
    const same = ids.get(own) ?? [];
    // Somebody who is there twice is still one person.
    if (!same.includes(employee.id)) ids.set(own, [...same, employee.id]);
  }
  const texts = unread.map(({ cells }) => comparable(cells.join(' ')));
  const mayBeUnread = (written: string) => {
    const words = comparable(written).split(/[ ,]+/);
    return texts.some((text) => words.every((word) => text.includes(word)));
  };
  const find = (written: string): FoundManager => {
    if (written === '') return { reference: '', of: 0 };
    const [id, ...others] = ids.get(key === 'manager_name' ? nameKey(written) : comparable(written)) ?? [];
    if (others.length > 0) return { reference: UNDECIDED, of: others.length + 1 };
    if (id === undefined && meansNobody(written)) return { reference: '', of: 0 };
    return { reference: id ?? (mayBeUnread(written) ? UNDECIDED : NOBODY), of: 0 };
  };
  return { by, find, unreadable: new Set([...unreadable, UNDECIDED]) };
}

/** “Surname, Forename” as “Forename Surname”. */
function inOrder(name: string): string {
  const comma = name.indexOf(',');
  return comma === -1 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
}

/** A full name as it is compared, in whichever order it is written. */
export const nameKey = (name: string): string => comparable(inOrder(name));

/** Capitals and the number of blanks make no difference; accents do. */
const comparable = (text: string): string =>
  text.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/g, ' ');
