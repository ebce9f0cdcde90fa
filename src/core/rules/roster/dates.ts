import { problem, type Problem } from '../../problem/problem.js';
import { wantedColumns } from '../../roster/columns/columns.js';
import type { Employee, Roster } from '../../roster/people/roster.js';
import { isTypable } from '../../roster/people/values.js';
import {
  areAmbiguousTogether,
  GIVE_FORMAT,
  howToCorrect,
  isDate,
  isSerialNumber,
  likelyFormats,
  reads,
  reasonAgainst,
  twinOf,
} from '../../vocabulary/dates.js';
import type { Context, RosterRule } from '../rule.js';
import { ofUnlikely, unlikelyOn } from './likely-dates.js';

/** The dates of a field that aren't, and how the field's dates may be written. */
interface WrongDates {
  readonly element: string;
  readonly formats: readonly string[];
  readonly wrong: readonly Employee[];
}

/**
 * Every date is one, of the declared format, and a start date may be somebody's. A whole column without a declared format
 * is reported once.
 */
export const dates: RosterRule = (roster, context) => {
  const columns = wantedColumns(context.config).flatMap(({ element, formats }) =>
    formats ? { formats, ...sorted(element, roster, context) } : [],
  );
  const ofWrong = columns.flatMap(({ right, ...found }) => {
    if (found.wrong.length === 0) return [];
    const noneIsRight = right === 0 && found.formats.length === 0;
    return (noneIsRight ? ofTheColumn(roster, found) : undefined) ?? ofTheRest(roster, found, context);
  });
  const unlikely = columns.flatMap(({ formats, unlikely }) => ofUnlikely(unlikely, formats, roster, context));
  return [...ofWrong, ...unlikely];
};

/** Looks at each date of a field. */
function sorted(element: string, { employees }: Roster, { day }: Context) {
  const isStart = element === 'start_date';
  const isUnlikely = unlikelyOn(day);
  const found = { element, right: 0, wrong: [] as Employee[], unlikely: [] as Employee[] };
  for (const employee of employees) {
    const written = employee.values[element] ?? '';
    if (isDate(written)) {
      found.right += 1;
      if (isStart && isUnlikely(written)) found.unlikely.push(employee);
    } else if (written !== '' && isTypable(written)) found.wrong.push(employee);
  }
  return found;
}

/** Fewer dates of another form are slips. */
const MIN_OF_A_FORM = 3;

/** Dates of a second form, once for all of them, and each of the others. */
function ofTheRest(roster: Roster, found: WrongDates, context: Context): Problem[] {
  const { element, formats, wrong } = found;
  const [second] = likelyFormats(wrong.map(({ values }) => values[element] ?? ''));
  const isSecond = ({ values }: Employee) => second !== undefined && reads(values[element] ?? '', second);
  const alike = wrong.filter(isSecond);
  const [first] = alike;
  if (!first || second === undefined || alike.length < MIN_OF_A_FORM) return ofEach(roster, found, context);
  const declared = formats.length > 0 ? formats.join(' or ') : 'YYYY-MM-DD';
  const list = [...formats, second];
  const twin = twinOf(second);
  const isOpen = twin !== undefined && alike.every(({ values }) => reads(values[element] ?? '', twin));
  const message = `${alike.length} values of \`${element}\` don’t have the form ${declared}; they could be ${second}, and this is the first.`;
  const doubt = isOpen ? `Nothing proves that they aren’t ${twin}: ask who made the file. ` : '';
  const hint = areAmbiguousTogether(list)
    ? 'No list of formats reads both, since one text could be two dates: export the column in one form.'
    : `${doubt}If they are, declare \`format: ${flow(list)}\` at \`${element}\` under \`roster.columns\`.`;
  const rest = { ...found, wrong: wrong.filter((one) => !isSecond(one)) };
  return [
    problem('employee/start-date', roster.place(first, element), { message, hint, isWide: true }),
    ...ofEach(roster, rest, context),
  ];
}

/** Formats as YAML has them on one line. */
const flow = (formats: readonly string[]): string =>
  formats.length === 1 ? formats.join() : `[${formats.map((one) => JSON.stringify(one)).join(', ')}]`;

function ofEach(roster: Roster, { element, formats, wrong }: WrongDates, { discretion }: Context): Problem[] {
  return wrong.map((employee) => {
    const written = employee.values[element] ?? '';
    const shown = discretion.value(written);
    const value = shown === undefined ? '' : `: ${JSON.stringify(shown)}`;
    return problem('employee/start-date', roster.place(employee, element), {
      message: `\`${element}\` ${reasonAgainst(written, formats)}${value}.`,
      hint: howToCorrect(written, formats),
      employeeId: discretion.id(employee.id),
    });
  });
}

/** @returns undefined where most of the dates have no form that is known */
function ofTheColumn(roster: Roster, found: WrongDates): Problem[] | undefined {
  const { element, wrong } = found;
  const [first] = wrong;
  const written = wrong.map(({ values }) => values[element] ?? '');
  const place = first && roster.place(first, element);
  if (!place) return undefined;
  const report = (message: string, hint?: string) => [
    problem('employee/start-date', place, { message, hint, isWide: true }),
  ];
  if (written.every(isSerialNumber)) {
    return report(
      `All ${wrong.length} values of \`${element}\` are numbers by which a spreadsheet keeps dates.`,
      GIVE_FORMAT,
    );
  }
  const formats = likelyFormats(written);
  const read = written.filter((one) => formats.some((format) => reads(one, format))).length;
  if (read * 2 < written.length) return undefined;
  const message = `No value of \`${element}\` has the form YYYY-MM-DD; ${read} of ${wrong.length} could be ${formats.join(' or ')}.`;
  const { says, isProven } = proof(roster, found, formats);
  const advice = isProven
    ? ` Declare it at \`${element}\` under \`roster.columns\`: \`format: ${flow(formats)}\`.`
    : ` Ask who made the file, and declare the \`format\` at \`${element}\` under \`roster.columns\`.`;
  return report(`${message}${says}${advice}`);
}

/** Which lines show whether day or month comes first, of the formats for which that is a question. */
function proof(
  roster: Roster,
  { element, wrong }: WrongDates,
  formats: readonly string[],
): { says: string; isProven: boolean } {
  const linesOnlyIn = (format: string, other: string) =>
    wrong
      .filter(({ values }) => reads(values[element] ?? '', format) && !reads(values[element] ?? '', other))
      .slice(0, 2)
      .map((employee) => String(roster.place(employee, element).line ?? '?'));
  const says: string[] = [];
  let isProven = true;
  for (const format of formats) {
    const twin = twinOf(format);
    if (twin === undefined) continue;
    const [own, others] = [linesOnlyIn(format, twin), linesOnlyIn(twin, format)];
    if (own.length > 0 && others.length > 0) {
      says.push(`Line ${own[0] ?? ''} can only be ${format}, and line ${others[0] ?? ''} only ${twin}.`);
    } else if (own.length > 0) {
      const lines = own.length > 1 ? `Lines ${own.join(' and ')} prove` : `Line ${own.join()} proves`;
      says.push(`${lines} that it isn’t ${twin}.`);
    } else {
      says.push(`Nothing in the file proves that it is ${format} and not ${twin}.`);
    }
    isProven &&= own.length > 0 && others.length === 0;
  }
  isProven &&= !areAmbiguousTogether(formats);
  return { says: says.map((one) => ` ${one}`).join(''), isProven };
}
