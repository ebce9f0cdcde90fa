import { isSwapped, orderInAddresses, orderInNames } from '../roster/people/name-order.js';
import { NAMES } from '../vocabulary/fields.js';
import type { Open, Question } from './answers.js';
import { valueOf, type Found } from './found.js';
import { filled, type View } from './view.js';

/* Which of two names is the forename: headers may be wrong, and addresses and names of managers show it. */

/** What is asked where forenames and surnames seem to be in each other's place; undefined where they don't. */
export function orderQuestion(view: View, found: Found): (Open & { question: Question }) | undefined {
  const [forename, surname] = NAMES.map((field) => found.get(field));
  if (!forename || !surname) return undefined;
  const shown = whatShowsIt(view, found);
  if (shown === undefined) return undefined;
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
  const people = Array.from({ length: view.rows }, (_, row) => ({
    forename: valueOf(found, 'forename', row),
    surname: valueOf(found, 'surname', row),
    email: valueOf(found, 'email', row),
  }));
  const byAddress = orderInAddresses(people);
  if (isSwapped(byAddress)) return `${byAddress.swapped} e-mail addresses have them the other way round`;
  const managers = found.get('manager_name');
  if (!managers) return undefined;
  const byManager = orderInNames(people, filled(managers.column));
  return isSwapped(byManager)
    ? `${byManager.swapped} names of managers have them the other way round`
    : undefined;
}
