import { splitName } from '../roster/columns/names.js';
import { valuesIn, type TableRecord } from './table.js';

/* The names of the person of a record, as they may be written elsewhere. */

/** @returns `Forename Surname` in every order, of all that the record says; empty where it has no full name */
export function namesIn(record: TableRecord): string[] {
  const found = spellings(record, 'surname', 'besides-surname');
  // A “Name” beside a “Vorname” is a surname.
  const surnames = found.length > 0 ? found : valuesIn(record, 'called');
  const split = spellings(record, 'forename', 'besides-forename').flatMap((forename) =>
    surnames.flatMap((surname) => ordered(forename, surname)),
  );
  return [...new Set([...split, ...valuesIn(record, 'name').flatMap(wholeName)])];
}

/**
 * @param kind what columns say that hold the name, or parts of it
 * @param besides what columns say that hold more of it, which may be left out
 */
function spellings(
  { cells }: TableRecord,
  kind: 'forename' | 'surname',
  besides: 'besides-forename' | 'besides-surname',
): string[] {
  const filled = cells.filter(({ value }) => value !== '');
  const own = filled.filter(({ column }) => column?.kind === kind);
  const parts = own
    .flatMap(({ column, value }) => (column?.part === undefined ? [] : [{ at: column.part, value }]))
    .toSorted((a, b) => a.at - b.at);
  const joined = parts.map(({ value }) => value).join(' ');
  const all = [joined, ...own.filter(({ column }) => column?.part === undefined).map(({ value }) => value)];
  const names = all.filter((one) => one !== '');
  const more = filled.filter(({ column }) => column?.kind === besides);
  const texts = (isBefore: boolean) =>
    more.filter(({ column }) => (column?.part ?? 0) < 0 === isBefore).map(({ value }) => value);
  if (more.length === 0) return names;
  return names.flatMap((name) => [name, [...texts(true), name, ...texts(false)].join(' ')]);
}

function ordered(forename: string, surname: string): string[] {
  const names = [`${forename} ${surname}`, `${surname} ${forename}`, `${surname}, ${forename}`];
  // As lists are sorted: `Dijk, Ann van`, `Dijk, van, Ann`.
  const [, small, main] = /^((?:\p{Ll}[^\s]*\s+)+)(\p{Lu}.*)$/su.exec(surname) ?? [];
  if (small === undefined || main === undefined) return names;
  return [...names, `${main}, ${forename} ${small.trim()}`, `${main}, ${small.trim()}, ${forename}`];
}

/** Of a name in one cell nobody knows where the surname begins. */
function wholeName(whole: string): string[] {
  if (splitName(whole).doubt === 'one-part') return [];
  if (whole.includes(',')) {
    const { first, last } = splitName(whole);
    return ordered(first, last);
  }
  const words = whole.split(/\s+/);
  return words
    .slice(1)
    .flatMap((_, at) => ordered(words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')));
}
