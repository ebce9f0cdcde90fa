import { isSwapped, orderInAddresses, orderInNames } from '../roster/people/name-order.js';
import { NAMES } from '../vocabulary/fields.js';
import { isCommonForename } from '../vocabulary/forenames.js';
import type { Open, Question } from './answers.js';
import { valueOf, type Found } from './found.js';
import { filled, type View } from './view.js';

/*
 * Which of two names is the forename: headers may be wrong, and of whole names nobody has said it. Addresses, names of
 * managers and common forenames show it.
 */

const KEY = 'names:order';

interface OrderQuestion extends Open {
  readonly question: Question;
  /** Whether something shows that the names are in each other's place; else nothing shows that they aren't. */
  readonly isShown: boolean;
}

/** What is asked where forenames and surnames may be in each other's place; undefined where they aren't. */
export function orderQuestion(view: View, found: Found): OrderQuestion | undefined {
  const [forename, surname] = NAMES.map((field) => found.get(field));
  if (!forename || !surname) return undefined;
  const { swapped, isRight } = whatShowsIt(view, found);
  const isWhole = forename.column === surname.column;
  const [one, other] = [forename.column.header, surname.column.header];
  if (swapped !== undefined) {
    const seems = isWhole
      ? `The surname seems to come ${forename.part === 'first' ? 'first' : 'last'} in “${one}”`
      : `Forenames and surnames seem to be in each other’s place, in “${one}” and “${other}”`;
    return {
      isShown: true,
      says: `${seems}: ${swapped}. Look into the file, and say under \`columns\` which is which.`,
      question: {
        key: KEY,
        text: `${seems}: ${swapped}. Is it so?`,
        choices: [
          { answer: 'swapped', says: 'yes: they are read the other way round' },
          { answer: 'right', says: isWhole ? 'no' : 'no: the headers are right' },
        ],
      },
    };
  }
  if (!isWhole || isRight || filled(forename.column).every((name) => name.includes(','))) return undefined;
  const [read, last] = forename.part === 'first' ? ['forename', 'surname'] : ['surname', 'forename'];
  const reads = `“${one}” is read with the ${read} first, except before a comma.`;
  return {
    isShown: false,
    says: `${reads} If the ${last} comes first, swap \`part: first\` and \`part: last\`.`,
    question: {
      key: KEY,
      text: `${reads} Which comes first?`,
      choices: [
        { answer: 'right', says: `the ${read}` },
        { answer: 'swapped', says: `the ${last}` },
      ],
    },
  };
}

interface Shown {
  /** In words, what shows that forenames and surnames are in each other's place. */
  readonly swapped?: string;
  /** Whether it is shown that they aren't. */
  readonly isRight: boolean;
}

function whatShowsIt(view: View, found: Found): Shown {
  const people = Array.from({ length: view.rows }, (_, row) => ({
    forename: valueOf(found, 'forename', row),
    surname: valueOf(found, 'surname', row),
    email: valueOf(found, 'email', row),
  }));
  const byAddress = orderInAddresses(people);
  if (isSwapped(byAddress))
    return {
      swapped: `${byAddress.swapped} e-mail addresses have them the other way round`,
      isRight: false,
    };
  // Addresses show it of everybody; names of managers may as well be written surname first.
  const isProven = isSwapped({ straight: byAddress.swapped, swapped: byAddress.straight });
  const managers = isProven ? undefined : found.get('manager_name');
  const byManager = managers && orderInNames(people, filled(managers.column));
  if (byManager && isSwapped(byManager))
    return {
      swapped: `${byManager.swapped} names of managers have them the other way round (if only these do, have them exported as “Surname, Forename” or as ids)`,
      isRight: false,
    };
  const common = {
    straight: people.filter(({ forename }) => isCommonForename(forename)).length,
    swapped: people.filter(({ surname }) => isCommonForename(surname)).length,
  };
  if (!isProven && isMany(common.swapped, common.straight, people.length))
    return { swapped: `${common.swapped} surnames are common forenames`, isRight: false };
  return { isRight: isProven || isMany(common.straight, common.swapped, people.length) };
}

/** Of common forenames, a part that no surnames have. */
const SHARE = 0.25;
const TIMES = 5;
const MIN_COMMON = 3;

const isMany = (count: number, others: number, all: number): boolean =>
  count >= MIN_COMMON && count >= all * SHARE && count >= others * TIMES;
