import { counted } from '../base/text.js';
import { meansNoDay } from '../vocabulary/nothing.js';
import type { Answers, Open } from './answers.js';
import { exitCandidates } from './exits.js';
import { dateFilterWords, type Candidate, type Counts, type ProposedFilter } from './candidates.js';
import type { Found } from './found.js';
import type { Sieve } from './sent.js';
import { statusCandidates } from './statuses.js';
import type { Column, View } from './view.js';

interface ProposedFilters {
  readonly sieves: readonly Sieve[];
  readonly open: readonly Open[];
  /** What was seen and isn't used, in a sentence each. */
  readonly remarks: readonly string[];
  /** Whether each row would be sent, by what is decided. */
  readonly isKept: (row: number) => boolean;
}

/**
 * A filter for each column that says who is employed and who has left: statuses, answers with yes or no, dates of exits.
 * Where two disagree, nobody decides it here.
 *
 * @param today as YYYY-MM-DD
 * @param found the columns that are read: types may be statuses, too, and start dates say how others are written
 */
export function proposeFilters(view: View, answers: Answers, today: string, found: Found): ProposedFilters {
  const rows = Array.from({ length: view.rows }, (_, row) => row);
  const chosen: Candidate[] = [];
  const [open, remarks]: [Open[], string[]] = [[], []];
  const isKept = (row: number) => chosen.every(({ drops }) => !drops(row));
  const statuses = statusCandidates(view, answers, found.get('employee_type')?.column);
  const exits = exitCandidates(view, answers, today, found.get('start_date')?.column);
  open.push(...statuses.open, ...exits.open);
  for (const candidate of inOrder([...statuses.found, ...exits.found])) {
    const decision = decide(candidate, chosen, rows.filter(isKept), { view, rows, answers });
    if (decision.isChosen) chosen.push(candidate);
    open.push(...decision.open, ...(decision.isChosen ? candidate.open : []));
    remarks.push(...decision.remarks);
  }
  return { sieves: chosen, open, remarks, isKept };
}

/** What is sure comes first. */
const inOrder = (all: readonly Candidate[]): Candidate[] => all.toSorted((a, b) => rankOf(a) - rankOf(b));

const rankOf = ({ isStatus, isSure }: Candidate): number => (isStatus ? 0 : isSure ? 1 : 2);

interface Decision {
  readonly isChosen: boolean;
  readonly open: readonly Open[];
  readonly remarks: readonly string[];
}

const keyOf = ({ column }: Candidate): string => `leavers:${column.header}`;

interface Asked {
  readonly view: View;
  readonly rows: readonly number[];
  readonly answers: Answers;
}

function decide(
  candidate: Candidate,
  chosen: readonly Candidate[],
  kept: readonly number[],
  { view, rows, answers }: Asked,
): Decision {
  const { column, drops, isStatus, isSure } = candidate;
  const undecided = (...open: readonly Open[]): Decision => ({ isChosen: false, open, remarks: [] });
  const [first] = chosen;
  const left = kept.filter(drops);
  if (rows.length > 0 && rows.every(drops))
    return undecided({
      says: `By “${column.header}” everybody in the file has left, so it isn’t used. Look at it.`,
    });
  const answer = answers.get(keyOf(candidate));
  if (answer === 'drop') return { isChosen: true, open: [], remarks: [] };
  if (!first || isStatus) {
    if (isSure) return { isChosen: true, open: [], remarks: [] };
    return undecided(
      answer === 'keep'
        ? { says: notUsed(column) }
        : question(candidate, `“${column.header}” ${marks(candidate, left.length)}.`),
    );
  }
  const ahead = rows.filter((row) => chosen.some((one) => one.drops(row)) && candidate.isAhead?.(row));
  const lines = [
    ...(left.length > 0
      ? [
          `“${first.column.header}” keeps ${counted(left.length, 'person', 'people')} ${whom(candidate)} (line ${view.lineOf(left[0] ?? 0)} is the first)`,
        ]
      : []),
    ...(ahead.length > 0
      ? [
          `“${first.column.header}” leaves out ${counted(ahead.length, 'person', 'people')} whose day in “${column.header}” is still ahead (line ${view.lineOf(ahead[0] ?? 0)} is the first), so they will be deleted before it`,
        ]
      : []),
  ];
  if (lines.length === 0) return { isChosen: false, open: [], remarks: [remarkOn(candidate, view, rows)] };
  if (answer === 'keep') return { isChosen: false, open: [], remarks: [notUsed(column)] };
  return undecided(question(candidate, `${lines.join('; ')}.`, left.length > 0));
}

const notUsed = ({ header }: Column): string => `“${header}” isn’t used: those whom it marks are employed.`;

const marks = (candidate: Candidate, count: number): string =>
  'by' in candidate.filter
    ? `has dates that may be last days; ${count === 1 ? '1 has' : `${count} have`} passed`
    : `looks as if it marked people who have left, ${count === 0 ? 'nobody so far' : `${counted(count, 'person', 'people')} of them`}`;

const whom = ({ filter, column: { header } }: Candidate): string =>
  'by' in filter ? `whose date in “${header}” has passed` : `who have left by “${header}”`;

function remarkOn({ column, filter }: Candidate, { rows: all }: View, rows: readonly number[]): string {
  if (!('by' in filter))
    return `“${column.header}” isn’t used: it leaves out nobody whom the other filters keep.`;
  const dated = rows.filter((row) => column.cells[row] !== '' && !meansNoDay(column.cells[row] ?? '')).length;
  return `${dated} of ${all} people have a date in “${column.header}”; it isn’t used, the status is.`;
}

/** @param asks whether an answer would decide it */
function question(candidate: Candidate, says: string, asks = true): Open {
  const { header } = candidate.column;
  if (!('by' in candidate.filter) && candidate.filter.drop.size === 0)
    return { says: `${says} If they have, have the export say who is employed, or leave them out of it.` };
  const advice = ` ${isNobody(candidate) ? 'If it does,' : 'Have they left? Then'} add a filter: ${filterWords(candidate.filter)}.`;
  if (!asks)
    return {
      says: `${says} If they are employed until then, keep their status, and add ${filterWords(candidate.filter)}.`,
    };
  return {
    says: says + advice,
    question: {
      key: keyOf(candidate),
      text: `${says} ${isNobody(candidate) ? 'Will those whom it marks have left?' : 'Have those people left?'}`,
      choices: [
        { answer: 'drop', says: 'yes, they are left out' },
        { answer: 'keep', says: `no, “${header}” says nothing of it` },
      ],
    },
  };
}

/** Whether nobody in the file is left out by it yet. */
const isNobody = ({ column, drops }: Candidate): boolean => !column.cells.some((_, row) => drops(row));

function filterWords(filter: ProposedFilter): string {
  if ('by' in filter) return dateFilterWords(filter);
  const column = `column: ${JSON.stringify(filter.header)}`;
  const list = (counts: Counts) => `[${[...counts.keys()].map((value) => JSON.stringify(value)).join(', ')}]`;
  return `\`{ ${column}, keep: ${list(filter.keep)}, drop: ${list(filter.drop)} }\``;
}
