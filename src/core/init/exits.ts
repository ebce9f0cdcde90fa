import { counted } from '../base/text.js';
import { dayOf } from '../roster/columns/date-sieve.js';
import { fieldsKnownAs } from '../vocabulary/headers.js';
import { exitIn, mayHaveLastDays, saysDay } from '../vocabulary/leaver-words.js';
import { areFiletimes } from '../vocabulary/leaver-values.js';
import { meansNoDay } from '../vocabulary/nothing.js';
import type { Answers, Open } from './answers.js';
import { dateFinding, type UnprovenDates } from './date-format.js';
import { dateFilterWords, type Candidate, type Candidates, type ProposedDates } from './candidates.js';
import type { Sieve } from './sent.js';
import { filled, type Column, type View } from './view.js';

/* Columns of dates that say who is employed: last days, and start dates that lie ahead. */

const ISO = 'YYYY-MM-DD';

/**
 * @param today as YYYY-MM-DD
 * @param starts the column of start dates, which may prove how others are written
 * @returns the columns of last days by which somebody may be left out
 */
export function exitCandidates(
  view: View,
  answers: Answers,
  today: string,
  starts: Column | undefined,
): Candidates {
  const found: Candidate[] = [];
  const open: Open[] = [];
  for (const column of view.columns) {
    const { header } = column;
    const exit = exitIn(header);
    const values = filled(column).filter((value) => !meansNoDay(value));
    if (column === starts || (values.length === 0 && !saysDay(header))) continue;
    if (exit === undefined && !areAfterStarts(column, starts)) continue;
    const { isDates, formats, unproven } = dateFinding(column.cells);
    if (values.length > 0 && !isDates) {
      if (areFiletimes(values)) open.push({ says: countedTime(header) });
      else if (saysDay(header)) open.push({ says: unreadable(header) });
      continue;
    }
    const forms = formsOf(formats, unproven, answers, starts);
    if ('open' in forms) open.push(undecided(column, forms.open, exit !== undefined));
    else found.push(candidateOf(column, forms.formats, today, exit === 'surely'));
  }
  return { found: found.toSorted((a, b) => rankOf(a) - rankOf(b)), open };
}

/** The day on which somebody resigned comes before their last; an account is deleted after it. */
const rankOf = ({ column: { header } }: Candidate): number =>
  /resign|delet|disab|d[ée]mission/i.test(header) ? 1 : 0;

const unreadable = (header: string): string =>
  `“${header}” looks as if it had last days, and most of its values aren’t dates. If they say who has left, export them as dates.`;

const countedTime = (header: string): string =>
  `“${header}” has the last days of accounts as numbers, which no filter reads. If they say who has left, export them as dates: in PowerShell, \`AccountExpirationDate\`.`;

type Forms = { readonly formats: readonly string[] } | { readonly open: UnprovenDates };

const dateKey = (formats: readonly string[]): string => `date:${formats.join(' ')}`;

/** How dates are written: as they prove it themselves, as it was answered, or as the start dates of the file prove it. */
function formsOf(
  proven: readonly string[],
  unproven: readonly UnprovenDates[],
  answers: Answers,
  starts: Column | undefined,
): Forms {
  const ofStarts = unproven.length > 0 && starts ? dateFinding(starts.cells).formats : [];
  const formats = [...proven];
  for (const one of unproven) {
    const known = one.rows
      ? undefined
      : one.formats.find(
          (format) => format === answers.get(dateKey(one.formats)) || ofStarts.includes(format),
        );
    if (known === undefined) return { open: one };
    formats.push(known);
  }
  return { formats: formats.length > 0 ? formats : [ISO] };
}

function undecided({ header }: Column, { formats, rows }: UnprovenDates, isExit: boolean): Open {
  const [one, other] = formats;
  const has = isExit ? 'has last days' : 'has dates that may be last days';
  const filter = dateFilterWords({ header, formats: [one], by: 'until' });
  const text = `Are dates of “${header}” ${one} or ${other}? They could be both.`;
  if (rows) return { says: `“${header}” ${has}, and no format reads all of them: export them in one.` };
  return {
    says: `“${header}” ${has}. ${text} Ask who made the file, and add ${filter}, or the other.`,
    question: {
      key: dateKey(formats),
      text,
      choices: formats.map((format) => ({ answer: format, says: format })),
    },
  };
}

/** Most people who are in a list haven’t left. */
const MAX_LEFT = 0.7;
/** A date after it means that nobody knows of an end. */
const NO_END = '2090';

/**
 * Whether dates are what last days are, whatever their header says: some people have one, or most have the end of all
 * times, and nobody has one before their start.
 */
function areAfterStarts(column: Column, starts: Column | undefined): boolean {
  if (!starts || !mayHaveLastDays(column.header) || fieldsKnownAs(column.header).size > 0) return false;
  const { isDates, formats, unproven } = dateFinding(column.cells);
  if (!isDates) return false;
  const own = daysIn(column, [...formats, ...unproven.flatMap((one) => one.formats)]);
  const start = dateFinding(starts.cells);
  const startOf = daysIn(starts, [...start.formats, ...start.unproven.flatMap((one) => one.formats)]);
  const rows = column.cells.map((_, row) => row);
  const ended = rows.filter((row) => (own(row) ?? NO_END) < NO_END);
  const isSparse = ended.length > 0 && ended.length < rows.length * MAX_LEFT;
  return isSparse && ended.every((row) => (own(row) ?? '') > (startOf(row) ?? ''));
}

function candidateOf(column: Column, formats: readonly string[], today: string, isSure: boolean): Candidate {
  const dayIn = daysIn(column, formats);
  const drops = (row: number) => (dayIn(row) ?? today) < today;
  const left = column.cells.filter((_, row) => drops(row)).length;
  const { header } = column;
  const filter: ProposedDates = { header, formats, by: 'until', kept: column.cells.length - left, left };
  const isAhead = (row: number) => (dayIn(row) ?? '') >= today;
  return { column, filter, drops, isAhead, isStatus: false, isSure, open: [] };
}

/** Most people have one of few days. */
function daysIn({ cells }: Column, formats: readonly string[]): (row: number) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (row) => {
    const cell = cells[row] ?? '';
    if (!known.has(cell)) known.set(cell, cell === '' || meansNoDay(cell) ? undefined : dayOf(cell, formats));
    return known.get(cell);
  };
}

const STARTS = 'starts:ahead';

/**
 * A joiner is welcomed at once: whose start lies ahead may wait for it.
 *
 * @param formats of the start dates, as far as they are proven
 * @param isKept whether a row would be sent otherwise
 */
export function startsAhead(
  column: Column,
  formats: readonly string[],
  { lineOf }: View,
  isKept: (row: number) => boolean,
  answers: Answers,
  today: string,
): { readonly sieve?: Sieve; readonly open: readonly Open[] } {
  const { header, cells } = column;
  const dayIn = daysIn(column, formats);
  const rows = cells.map((_, row) => row).filter((row) => isKept(row) && (dayIn(row) ?? '') > today);
  const [first] = rows;
  const answer = answers.get(STARTS);
  if (first === undefined || answer === 'now') return { open: [] };
  const date = formats.length > 0 ? formats : [ISO];
  const filter = {
    header,
    formats: date,
    by: 'from',
    kept: cells.length - rows.length,
    left: rows.length,
  } as const;
  const ahead = new Set(rows);
  if (answer === 'wait') return { sieve: { filter, drops: (row) => ahead.has(row) }, open: [] };
  const who = `${counted(rows.length, 'person starts', 'people start')} after today (line ${lineOf(first)} is the first), and new people probably get a welcome e-mail at once`;
  const line = dateFilterWords(filter);
  return {
    open: [
      {
        says: `${who}. If they are to wait until their start date, add a filter: ${line}; with \`days: -7\` they come a week before.`,
        question: {
          key: STARTS,
          text: `${who}. Are they sent now, or on their start date?`,
          choices: [
            { answer: 'wait', says: 'on their start date' },
            { answer: 'now', says: 'now' },
          ],
        },
      },
    ],
  };
}
