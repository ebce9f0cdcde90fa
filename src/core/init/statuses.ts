import { byFrequency } from '../base/counts.js';
import { plain } from '../base/text.js';
import { fieldsKnownAs } from '../vocabulary/headers.js';
import { isBareStatus, mayBeStatus, questionIn, saysDay, saysExit } from '../vocabulary/leaver-words.js';
import {
  disabled,
  goneCodesIn,
  isAccountControl,
  isDisabled,
  isLeaverGroup,
  saysGone,
} from '../vocabulary/leaver-values.js';
import { answersIn } from '../vocabulary/yes-no.js';
import type { Answers, Open } from './answers.js';
import type { Candidate, Candidates, Counts } from './candidates.js';
import { dateFinding } from './date-format.js';
import { holdsStatuses, isType } from './types.js';
import { filled, isList, share, type Column, type View } from './view.js';
import { employmentStateOf, isSurelyKind, shownKind } from './words.js';

/* Columns whose values say who is employed: statuses, and answers with yes or no. */

/**
 * @param types the column that the types are read from: of statuses only where it says who has left, too
 * @returns the columns by whose values somebody may be left out
 */
export function statusCandidates(view: View, answers: Answers, types: Column | undefined): Candidates {
  const found: Candidate[] = [];
  const open: Open[] = [];
  for (const column of view.columns) {
    const values = new Set(filled(column));
    const pair = values.size <= MAX_ANSWERS ? answersIn(values) : undefined;
    const question = pair && questionIn(column.header);
    if (isAccountControl(column.header, values)) found.push(accountCandidate(column));
    else if (pair && question) found.push(answerCandidate(column, pair, question, answers));
    else if (values.size > 0 && isStatus(column, column === types)) {
      const candidate = statusCandidate(column, column === types, answers);
      if (candidate) found.push(candidate);
      else if (isBareStatus(column.header) || !areCodes(values)) open.push({ says: unknownStatus(column) });
    } else if (isMark(column)) found.push(markCandidate(column));
    else if (isHinted(column, values)) found.push(hintCandidate(column));
  }
  return { found, open };
}

const unknownStatus = ({ header }: Column): string =>
  `“${header}” looks like a status, and none of its values is known to mean that somebody is employed. If they say who has left, add a filter.`;

/** “Estado” may as well be the state of a country, and “SP” one of them. */
const areCodes = (values: ReadonlySet<string>): boolean =>
  values.size > 1 && [...values].every((value) => /^\p{Lu}{2,3}$/u.test(value));

const MOST = 0.8;
/** Yes and no, each in some spellings. */
const MAX_ANSWERS = 8;

/** Most people who are in a list haven’t left. */
const MAX_LEFT = 0.7;

/** Whether only some have a value, and it is about their exit by the header, or says that they left. */
function isMark(column: Column): boolean {
  const { header, cells } = column;
  const values = filled(column);
  if (values.length === 0 || values.length > cells.length * MAX_LEFT) return false;
  if (fieldsKnownAs(header).size > 0 || saysDay(header)) return false;
  const saysGone = (value: string) =>
    plain(value).length > 1 && employmentStateOf(value, undefined) === 'gone';
  return (saysExit(header) || share(values, saysGone) >= MOST) && !dateFinding(cells).isDates;
}

/** Values that not many share aren’t shown, and so in no filter: `check` names their lines then. */
const shownCounts = (column: Column, cells: readonly string[]): [string, number][] =>
  isList(column) ? [...byFrequency(cells)].filter(([value, count]) => isSurelyKind(value, count)) : [];

function markCandidate(column: Column): Candidate {
  const nobody = column.cells.length - filled(column).length;
  const drop: Counts = new Map(shownCounts(column, filled(column)));
  const filter = { header: column.header, keep: new Map([['', nobody]]), drop };
  const drops = (row: number) => column.cells[row] !== '';
  return { column, filter, drops, isStatus: false, isSure: false, open: [] };
}

/** Fields whose columns may have a group of people who have left among their values. */
const HINTED: ReadonlySet<string> = new Set(['department', 'employee_type', 'status', 'position_title']);

/** A list of kinds of people, or remarks, of which some say that somebody left. Not all: then they say something else. */
function isHinted(column: Column, values: ReadonlySet<string>): boolean {
  const { header, cells } = column;
  if (saysDay(header)) return false;
  const known = [...fieldsKnownAs(header)];
  // Somebody may be called “Leaver”.
  if (!known.every((field) => HINTED.has(field))) return false;
  const says = known.length === 0 ? (value: string) => saysGone(header, value) : isLeaverGroup;
  const gone = new Set([...values].filter(says));
  if (gone.size === 0 || cells.every((cell) => gone.has(cell))) return false;
  // Beside “Permanent”, “Term” is a contract for some time.
  return (
    [...gone].some((value) => plain(value) !== 'term') ||
    ![...values].every((value) => gone.has(value) || isType(value))
  );
}

function hintCandidate(column: Column): Candidate {
  const { header, cells } = column;
  const isGone = (value: string) => value !== '' && saysGone(header, value);
  const counts = shownCounts(column, cells);
  const keep = new Map(counts.filter(([value]) => !isGone(value)));
  const drop = new Map(counts.filter(([value]) => isGone(value)));
  const drops = (row: number) => isGone(cells[row] ?? '');
  return { column, filter: { header, keep, drop }, drops, isStatus: false, isSure: false, open: [] };
}

/** Flags of accounts: whoever has a disabled one has left, as whoever isn’t “Enabled” has. */
function accountCandidate(column: Column): Candidate {
  const sides = newSides();
  for (const [value, count] of byFrequency(column.cells)) {
    const side = value === '' ? 'undecided' : isDisabled(value) ? 'drop' : 'keep';
    sides[side].set(value, count);
  }
  const [first] = sides.keep.keys();
  if (sides.drop.size === 0 && first !== undefined) sides.drop.set(disabled(first), 0);
  return candidateOf(column, sides, { isStatus: false, isSure: true });
}

const isCalledStatus = ({ header }: Column): boolean =>
  fieldsKnownAs(header).has('status') || isBareStatus(header);

/** By its header; or by its values, where the header doesn't speak against it. */
function isStatus(column: Column, isTypes: boolean): boolean {
  const { header } = column;
  const isSaid =
    isCalledStatus(column) ||
    (!isTypes && fieldsKnownAs(header).has('employee_type') && holdsStatuses(column));
  if (isSaid ? !isTypes : !isList(column)) return isSaid;
  const stateOf = (value: string) => (isTypes && isType(value) ? 'active' : stateUnder(header, value));
  const values = new Set(filled(column));
  const states = new Set([...values].map(stateOf));
  if (goneCodesIn(values).size > 0) states.add('gone');
  if (!states.has('gone')) return !isTypes && mayBeStatus(header) && saysActive(column);
  const isMost = () => share(filled(column), (value) => stateOf(value) !== undefined) >= MOST;
  return isSaid || (states.has('active') && (mayBeStatus(header) || isMost()));
}

/** Whether somebody is active by a word that isn’t one of types. */
const saysActive = (column: Column): boolean =>
  filled(column).some((value) => !isType(value) && stateUnder(column.header, value) === 'active');

/** A single letter means something only under the header of a status, or of a question as “Active”. */
const stateUnder = (header: string, value: string) =>
  mayBeStatus(header) || questionIn(header) || plain(value).length > 1
    ? employmentStateOf(value, undefined)
    : undefined;

const valueKey = (header: string, value: string): string => `status:${header}:${value}`;
const SIDES = { active: 'keep', gone: 'drop', unknown: 'undecided' } as const;

/** @returns undefined where nobody seems active: then it is unknown what it is the status of */
function statusCandidate(column: Column, isTypes: boolean, answers: Answers): Candidate | undefined {
  const { header } = column;
  const yes = questionIn(header)?.yes;
  const codes = goneCodesIn(new Set(filled(column)));
  const sides = newSides();
  for (const [value, count] of byFrequency(filled(column))) {
    const answer = answers.get(valueKey(header, value));
    const known = codes.has(value) ? 'gone' : employmentStateOf(value, yes);
    const state = isTypes && isType(value) ? 'active' : known;
    const side = answer === 'keep' || answer === 'drop' ? answer : SIDES[state ?? 'unknown'];
    sides[side].set(value, count);
  }
  if (sides.keep.size === 0) return undefined;
  return candidateOf(column, sides, { isStatus: isCalledStatus(column), isSure: true });
}

function answerCandidate(
  column: Column,
  [yes, no]: readonly [string, string],
  question: NonNullable<ReturnType<typeof questionIn>>,
  answers: Answers,
): Candidate {
  const { header } = column;
  const sides = newSides();
  const [ofYes, ofNo] = question.yes === 'active' ? (['keep', 'drop'] as const) : (['drop', 'keep'] as const);
  for (const [value, count] of byFrequency(column.cells)) {
    const word = plain(value);
    const answer = answers.get(valueKey(header, value));
    if (answer === 'keep' || answer === 'drop') sides[answer].set(value, count);
    else if (word === yes) sides[ofYes].set(value, count);
    else if (word === no) sides[ofNo].set(value, count);
    // Whoever has no mark hasn't left; whoever isn't called active may be either.
    else sides[question.yes === 'gone' ? 'keep' : 'undecided'].set(value, count);
  }
  const [spelled = ''] = filled(column);
  if (sides[ofYes].size === 0) sides[ofYes].set(spelledAs(spelled, yes), 0);
  if (no !== '' && !hasFilled(sides[ofNo])) sides[ofNo].set(spelledAs(spelled, no), 0);
  return candidateOf(column, sides, { isStatus: false, isSure: question.isSure });
}

const hasFilled = (counts: Counts): boolean => [...counts.keys()].some((value) => value !== '');

/** An answer that nobody has yet, in the capitals of the other. */
function spelledAs(other: string, word: string): string {
  if (other === other.toLowerCase()) return word;
  return other.length > 1 && other === other.toUpperCase()
    ? word.toUpperCase()
    : word.charAt(0).toUpperCase() + word.slice(1);
}

interface Sides {
  readonly keep: Map<string, number>;
  readonly drop: Map<string, number>;
  readonly undecided: Map<string, number>;
}

const newSides = (): Sides => ({ keep: new Map(), drop: new Map(), undecided: new Map() });

function candidateOf(
  column: Column,
  sides: Sides,
  certain: Pick<Candidate, 'isStatus' | 'isSure'>,
): Candidate {
  const { keep, drop } = sides;
  return {
    ...certain,
    column,
    filter: { header: column.header, keep, drop },
    drops: (row) => drop.has(column.cells[row] ?? ''),
    open: undecidedIn(column, sides.undecided),
  };
}

function undecidedIn(column: Column, undecided: Counts): Open[] {
  const { header } = column;
  if (!isList(column) && [...undecided.keys()].some((value) => value !== '')) {
    return [{ says: `${undecided.size} values of “${header}” aren’t known; \`check\` names their lines.` }];
  }
  return [...undecided].map(([value, count]) => ({
    says: `Are people with the status ${value === '' ? '""' : shownKind(value, count)} (${count} in “${header}”) sent? Put it into \`keep\` or \`drop\`.`,
    question: {
      key: valueKey(header, value),
      text: `Are people with the status ${JSON.stringify(value)} (${count} in “${header}”) employed today?`,
      choices: [
        { answer: 'keep', says: 'yes, they are sent' },
        { answer: 'drop', says: 'no, they are left out' },
      ],
    },
  }));
}
