import { byFrequency } from '../base/counts.js';
import { fieldsKnownAs, isLeaverHeader, isYesNoHeader } from '../vocabulary/headers.js';
import type { Answers, Open } from './answers.js';
import { holdsStatuses, isType } from './types.js';
import { filled, isList, type Column, type View } from './view.js';
import { shownKind, employmentStateOf } from './words.js';

type Counts = ReadonlyMap<string, number>;

/** A filter to be proposed; each value with how many people have it. */
export interface ProposedFilter {
  readonly header: string;
  readonly keep: Counts;
  readonly drop: Counts;
}

interface ProposedFilters {
  readonly filters: readonly ProposedFilter[];
  readonly open: readonly Open[];
  /** Whether each row would be sent, by what is decided. */
  readonly isKept: (row: number) => boolean;
}

/**
 * A filter for each column of a status that says who is employed and who has left.
 *
 * @param types the column that the types are read from: a status only where it says who has left, too
 */
export function proposeFilters(view: View, answers: Answers, types?: Column): ProposedFilters {
  const filters: ProposedFilter[] = [];
  const open: Open[] = [];
  const dropping: { column: Column; drop: ReadonlyMap<string, number> }[] = [];
  for (const column of view.columns.filter((one) => isStatus(one, types))) {
    const filter = filterOf(column, answers, column === types);
    if (filter) {
      filters.push(filter);
      dropping.push({ column, drop: filter.drop });
      open.push(...undecidedIn(column, filter));
    } else if (filled(column).length > 0) {
      const says = `“${column.header}” looks like a status, and none of its values is known to mean that somebody is employed. If they say who has left, add a filter.`;
      open.push({ says });
    }
  }
  if (filters.length === 0) open.push(...view.columns.flatMap(marksLeavers));
  const isKept = (row: number) => dropping.every(({ column, drop }) => !drop.has(column.cells[row] ?? ''));
  return { filters, open, isKept };
}

/** Whether a column is one of statuses: by its header, or under the header of a type by its values. */
function isStatus(column: Column, types: Column | undefined): boolean {
  const meant = fieldsKnownAs(column.header);
  if (column === types)
    return meant.has('status') && filled(column).some((value) => employmentStateOf(value, false) === 'gone');
  return meant.has('status') || (meant.has('employee_type') && holdsStatuses(column));
}

function marksLeavers(column: Column): Open[] {
  const values = new Set(filled(column));
  if (!isLeaverHeader(column.header) || values.size === 0 || values.size > 3) return [];
  return [
    {
      says: `“${column.header}” looks as if it marked people who have left, and they mustn’t be in the file. If so, add a filter with their value in \`drop\` and the other in \`keep\`.`,
    },
  ];
}

const keyOf = (header: string, value: string): string => `status:${header}:${value}`;

/** @returns undefined where nobody seems active: then it is unknown what it is the status of */
function filterOf(
  column: Column,
  answers: Answers,
  isTypes: boolean,
): (ProposedFilter & Undecided) | undefined {
  const { header } = column;
  const asked = isYesNoHeader(header);
  const sides = {
    keep: new Map<string, number>(),
    drop: new Map<string, number>(),
    undecided: new Map<string, number>(),
  };
  for (const [value, count] of byFrequency(filled(column))) {
    const answer = answers.get(keyOf(header, value));
    const state = isTypes && isType(value) ? 'active' : employmentStateOf(value, asked);
    const side = answer === 'keep' || answer === 'drop' ? answer : SIDES[state ?? 'unknown'];
    sides[side].set(value, count);
  }
  return sides.keep.size > 0 ? { header, ...sides } : undefined;
}

interface Undecided {
  readonly undecided: Counts;
}

const SIDES = { active: 'keep', gone: 'drop', unknown: 'undecided' } as const;

function undecidedIn(column: Column, { header, undecided }: ProposedFilter & Undecided): Open[] {
  if (!isList(column)) {
    return undecided.size === 0
      ? []
      : [{ says: `${undecided.size} values of “${header}” aren’t known; \`check\` names their lines.` }];
  }
  return [...undecided].map(([value, count]) => ({
    says: `Are people with the status ${shownKind(value, count)} (${count} in “${header}”) sent? Put it into \`keep\` or \`drop\`.`,
    question: {
      key: keyOf(header, value),
      text: `Are people with the status ${JSON.stringify(value)} (${count}) employed today?`,
      choices: [
        { answer: 'keep', says: 'yes, they are sent' },
        { answer: 'drop', says: 'no, they are left out' },
      ],
    },
  }));
}
