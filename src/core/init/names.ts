import { countsOf } from '../base/counts.js';
import { plain } from '../base/text.js';
import { doubtAbout, holdsHonorifics, mayBe } from '../roster/columns/evidence.js';
import {
  isDoubtful,
  isFullNameHeader,
  isMiddleName,
  isMisleading,
  isSecondSurname,
  isSurnameFirst,
  isSurnamePrefix,
} from '../vocabulary/headers.js';
import { columnsOf, type Found, type FoundField } from './found.js';
import { filled, share, type Column, type View } from './view.js';

/* Names: out of one column, or of several. */

type IsFree = (column: Column) => boolean;

/** Enough to be no coincidence. */
const MOST = 0.8;

const hasSeveralWords = (column: Column): boolean =>
  share(filled(column), (value) => /\S[\s,]+\S/.test(value)) > MOST;

/** Forename and surname out of a full name; or the one of them that is only called “Name”, beside the other. */
export function namesFrom(view: View, found: Found, isFree: IsFree): FoundField[] {
  const [forename, surname] = [found.get('forename')?.column, found.get('surname')?.column];
  if (forename && surname) return [];
  const called = view.columns.filter(
    (column) =>
      isFree(column) && isFullNameHeader(column.header) && doubtAbout(column, 'surname') === undefined,
  );
  // “Nombre” is a forename beside surnames, and the whole name where it is alone.
  if (forename && called.length === 0 && isFullNameHeader(forename.header) && hasSeveralWords(forename))
    return partsOf(forename);
  const other = forename ?? surname;
  if (other) return besideName(view, called, isFree, other, forename ? 'surname' : 'forename');
  const [column, ...others] = called.filter(hasSeveralWords);
  const isSame = (one: Column) => one.cells.every((cell, row) => cell === column?.cells[row]);
  return column && others.every(isSame) ? partsOf(column) : [];
}

/** Which part of a split name is which: without commas, the header may say that the surname comes first. */
function partsOf(column: Column): FoundField[] {
  const isTurned = isSurnameFirst(column.header) && !filled(column).some((name) => name.includes(','));
  return [
    { field: 'forename', column, part: isTurned ? 'last' : 'first' },
    { field: 'surname', column, part: isTurned ? 'first' : 'last' },
  ];
}

/** The forename or the surname, where the other one has a column of its own. */
function besideName(
  view: View,
  called: readonly Column[],
  isFree: IsFree,
  other: Column,
  field: 'forename' | 'surname',
): FoundField[] {
  const holdsOther = (column: Column): boolean => {
    const holds = (value: string, row: number) => {
      const name = other.cells[row] ?? '';
      return name !== '' && ` ${plainWords(value)} `.includes(` ${plainWords(name)} `);
    };
    return column.cells.filter(holds).length * 2 > column.cells.length;
  };
  const doubted = view.columns.filter(
    (column) =>
      isFree(column) &&
      !called.includes(column) &&
      isDoubtful(column.header, field) &&
      !isMisleading(column.header, field) &&
      mayBe(column, field),
  );
  const alone = [...called, ...doubted].filter((column) => !holdsOther(column));
  const [only, ...others] = alone;
  if (only && others.length === 0) {
    const what = field === 'surname' ? 'forenames' : 'surnames';
    return [{ field, column: only, because: `it is beside ${what} and doesn’t hold them` }];
  }
  const [whole, ...wholes] = called.filter(holdsOther);
  if (alone.length > 0 || !whole || wholes.length > 0) return [];
  return [
    { field, column: whole, part: field === 'surname' ? 'last' : 'first', because: 'it holds whole names' },
  ];
}

const plainWords = (name: string): string =>
  name
    .split(/[\s,]+/)
    .map(plain)
    .join(' ');

/** What is written before surnames and belongs to them. */
const PARTICLE =
  /^((van|von|vom|zu|zum|zur|de|den|der|des|del|della|di|da|do|dos|das|du|la|las|le|les|los|ter|ten|te|op|in|aan|bij|af|av|y|e|el|al|bin|ibn|ben|mac|mc|o|d|l|t|s|n|het|onder|uit|voor)\b['’.]?[\s/]*)+$/i;

const isParticles = (column: Column): boolean =>
  share(filled(column), (value) => PARTICLE.test(value.replace(/^['’]/, ''))) > MOST;

/** The columns whose values belong to a name that was found: particles, a second surname, further forenames. */
export function joinedNames(view: View, found: Found, isFree: IsFree): FoundField[] {
  const further = (isIt: (column: Column) => boolean) =>
    view.columns.filter(
      (column) =>
        isFree(column) &&
        isIt(column) &&
        filled(column).length > 0 &&
        filled(column).some((value) => /\p{L}/u.test(value)) &&
        !holdsHonorifics(column),
    );
  const joined = (
    field: 'forename' | 'surname',
    before: readonly Column[],
    after: readonly Column[],
  ): FoundField[] => {
    const one = found.get(field);
    if (!one || one.part || one.joined) return [];
    const isApart = (column: Column) => !repeats(one.column, column);
    const all = [...before.filter(isApart), one.column, ...after.filter(isApart)];
    return all.length === 1 ? [] : [{ ...one, joined: all }];
  };
  const prefixes = further(({ header }) => isSurnamePrefix(header)).filter(isParticles);
  const middle = further(({ header }) => isMiddleName(header));
  return [
    ...joined(
      'surname',
      prefixes,
      further(({ header }) => isSecondSurname(header)),
    ),
    ...joined('forename', [], middle).filter((one) => helpsManagers(one, found)),
  ];
}

/** Whether a name holds already what the other column has. */
function repeats(name: Column, other: Column): boolean {
  const rows = other.cells.flatMap((cell, row) => (cell === '' ? [] : [row]));
  const holds = rows.filter((row) =>
    ` ${plainWords(name.cells[row] ?? '')} `.includes(` ${plainWords(other.cells[row] ?? '')} `),
  );
  return holds.length * 2 > rows.length;
}

/** Whether the names of managers are found by the longer names, or by neither; not where only the shorter ones do. */
function helpsManagers({ field, column, joined = [] }: FoundField, found: Found): boolean {
  const managers = found.get('manager_name')?.column;
  if (!managers) return true;
  const surnames = found.get('surname');
  const named = countsOf(filled(managers).map((name) => inOrder(plainWords(name), name)));
  const countWith = (columns: readonly Column[]) => {
    const names = new Set(
      column.cells.map((_, row) =>
        plainWords([...columns, ...columnsOf(surnames)].map(({ cells }) => cells[row] ?? '').join(' '))
          .replaceAll(/ +/g, ' ')
          .trim(),
      ),
    );
    return [...named].reduce((sum, [name, count]) => sum + (names.has(name) ? count : 0), 0);
  };
  return field !== 'forename' || countWith(joined) >= countWith([column]);
}

/** “Surname, Forename” as “Forename Surname”; any other name as it is. */
function inOrder(words: string, name: string): string {
  const comma = name.indexOf(',');
  if (comma === -1) return words;
  return plainWords(`${name.slice(comma + 1).trim()} ${name.slice(0, comma)}`).trim();
}
