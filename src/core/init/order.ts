import { countsOf } from '../base/counts.js';
import { plain } from '../base/text.js';
import { splitName } from '../roster/columns/names.js';
import { NAMES } from '../vocabulary/fields.js';
import type { Open, Question } from './answers.js';
import { valueOf, type Found } from './found.js';
import { MOST, plainWords } from './names.js';
import { filled, type Column, type View } from './view.js';

/* Which of two names is the forename: headers may be wrong, and addresses and names of managers show it. */

/** How many names are right, and how many would be if forename and surname were in each other’s place. */
interface Order {
  readonly straight: number;
  readonly swapped: number;
}

/** Fewer prove nothing. */
const MIN_SWAPPED = 3;

/** What is asked where forenames and surnames seem to be in each other's place; undefined where they don't. */
export function orderQuestion(view: View, found: Found): (Open & { question: Question }) | undefined {
  const shown = whatShowsIt(view, found);
  const [forename, surname] = NAMES.map((field) => found.get(field));
  if (shown === undefined || !forename || !surname) return undefined;
  const isWhole = forename.column === surname.column;
  const [one, other] = [forename.column.header, surname.column.header];
  const seems = isWhole
    ? `The surname seems to come ${forename.part === 'first' ? 'first' : 'last'} in “${one}”`
    : `Forenames and surnames seem to be in each other’s place, in “${one}” and “${other}”`;
  const text = `${seems}: ${shown}. Is it so?`;
  return {
    says: `${seems}: ${shown}. Look into the file, and say under \`columns\` which is which.`,
    question: {
      key: 'names:order',
      text,
      choices: [
        { answer: 'swapped', says: 'yes: they are read the other way round' },
        { answer: 'right', says: isWhole ? 'no' : 'no: the headers are right' },
      ],
    },
  };
}

/** @returns in words what shows that forenames and surnames are in each other's place */
function whatShowsIt(view: View, found: Found): string | undefined {
  if (!NAMES.every((field) => found.has(field))) return undefined;
  const rows = Array.from({ length: view.rows }, (_, row) => ({
    forename: lettersOf(valueOf(found, 'forename', row)),
    surname: lettersOf(valueOf(found, 'surname', row)),
    row,
  }));
  const byAddress = inAddresses(rows, found.get('email')?.column);
  if (isSwapped(byAddress)) return `${byAddress.swapped} e-mail addresses have them the other way round`;
  const byManager = inNames(rows, found.get('manager_name')?.column);
  return isSwapped(byManager)
    ? `${byManager.swapped} names of managers have them the other way round`
    : undefined;
}

const lettersOf = (name: string): string => plainWords(name).replaceAll(' ', '');

/** Names of managers as the file has people: forename first, but before a comma. */
function inNames(rows: readonly NameOfRow[], column: Column | undefined): Order {
  const names = new Set(rows.map(({ forename, surname }) => `${forename} ${surname}`));
  const turned = new Set(rows.map(({ forename, surname }) => `${surname} ${forename}`));
  const order = { straight: 0, swapped: 0 };
  for (const name of column ? filled(column) : []) {
    const { first, last } = splitName(name);
    const key = `${lettersOf(first)} ${lettersOf(last)}`;
    if (names.has(key)) order.straight += 1;
    else if (turned.has(key)) order.swapped += 1;
  }
  return order;
}

const isSwapped = ({ straight, swapped }: Order): boolean =>
  swapped >= MIN_SWAPPED && swapped > (straight + swapped) * MOST;

interface NameOfRow {
  readonly forename: string;
  readonly surname: string;
  readonly row: number;
}

function inAddresses(rows: readonly NameOfRow[], column: Column | undefined): Order {
  const counts = countsOf(rows.map((one) => orderInAddress(one, column?.cells[one.row] ?? '')));
  return { straight: counts.get('straight') ?? 0, swapped: counts.get('swapped') ?? 0 };
}

/** Which order of the names an address was made of: `ada.example`, `aexample`, `a.example`. */
function orderInAddress(
  { forename, surname }: NameOfRow,
  address: string,
): 'straight' | 'swapped' | undefined {
  const local = address.slice(0, Math.max(0, address.indexOf('@')));
  const letters = plain(local).replaceAll(/\d+$/g, '');
  if (forename.length < 2 || surname.length < 2 || forename === surname || letters === '') return undefined;
  const made = (first: string, second: string) => [first + second, first.charAt(0) + second];
  const isStraight = made(forename, surname).includes(letters);
  const isTurned = made(surname, forename).includes(letters);
  if (isStraight === isTurned) return undefined;
  return isStraight ? 'straight' : 'swapped';
}
