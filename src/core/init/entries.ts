import { byFrequency } from '../base/counts.js';
import { counted } from '../base/text.js';
import { splitName, type NamePart } from '../roster/columns/names.js';
import { countryCode } from '../vocabulary/countries.js';
import { EMPLOYEE_ELEMENTS, FIELDS, type EmployeeElement } from '../vocabulary/fields.js';
import type { Answers, Open } from './answers.js';
import type { ProposedLists } from './candidates.js';
import { dateFinding, type UnprovenDates } from './date-format.js';
import type { FoundFields } from './fields.js';
import type { FoundField } from './found.js';
import { constantOf } from './missing.js';
import { filled, isList, type Column, type View } from './view.js';
import { isEmployeeType, isExcludedType, isSurelyKind, shownKind } from './words.js';

/** A line under `columns`. */
export interface Entry {
  readonly element: string;
  /** Absent where everybody has the same value. */
  readonly header?: string;
  /** All of them, where a name is in several columns. */
  readonly headers?: readonly string[];
  readonly part?: NamePart;
  readonly formats?: readonly string[];
  readonly pattern?: string;
  /** Whether people may have none. */
  readonly optional?: boolean;
  /** What each value becomes. */
  readonly values?: ReadonlyMap<string, string>;
  readonly constant?: string;
  /** Sentences that appear above it. */
  readonly why: readonly string[];
}

interface Entries {
  readonly entries: readonly Entry[];
  readonly open: readonly Open[];
  /** Types that are to be left out, of the column that they are in. */
  readonly leftOut?: ProposedLists;
}

/** What the values of a column say about its entry, and what they leave open. */
type EntryDetails = Omit<Entry, 'element' | 'header' | 'headers' | 'part'> & {
  readonly open?: readonly Open[];
};

/** What is proposed for the eight elements: those that were found, and those that everybody has the same value of. */
export function proposeEntries(
  view: View,
  { found }: FoundFields,
  isKept: (row: number) => boolean,
  answers: Answers,
): Entries {
  const entries: Entry[] = [];
  const open: Open[] = [];
  let leftOut: Entries['leftOut'];
  for (const element of EMPLOYEE_ELEMENTS) {
    const field = found.get(element);
    if (!field) {
      const constant = constantOf(element, answers);
      if (constant !== undefined) entries.push({ element, constant, why: [] });
      continue;
    }
    const { header } = field.column;
    const { open: undecided = [], ...details } = detailsOf(element, field, view, isKept, answers);
    const why = [
      ...(field.because === undefined ? [] : [`Please look whether this is it: ${field.because}.`]),
      ...details.why,
    ];
    entries.push({
      element,
      header,
      ...(field.joined && { headers: field.joined.map((column) => column.header) }),
      ...(field.part && { part: field.part }),
      ...details,
      why,
    });
    open.push(...undecided);
    if (FIELDS[element].kind === 'type') leftOut = typesLeftOut(field.column, answers);
  }
  return { entries, open, ...(leftOut && { leftOut }) };
}

function detailsOf(
  element: EmployeeElement,
  { column, part }: FoundField,
  view: View,
  isKept: (row: number) => boolean,
  answers: Answers,
): EntryDetails {
  switch (FIELDS[element].kind) {
    case 'id':
      return idDetails(column);
    case 'type':
      return typeDetails(column, isKept, answers);
    case 'date':
      return dateDetails(element, column, view, answers);
    case 'country':
      return countryDetails(column);
    case 'name':
      return element === 'forename' && part ? nameDetails(column, part) : { why: [] };
    case 'email':
      return emailDetails(element, column, isKept, answers);
    case 'department':
      return { why: [] };
  }
}

const OPTIONAL = 'optional:email';

/** People without an address are an error, unless the program has the vendor’s process for offline employees. */
function emailDetails(
  element: string,
  { header, cells }: Column,
  isKept: (row: number) => boolean,
  answers: Answers,
): EntryDetails {
  const empty = cells.filter((cell, row) => cell === '' && isKept(row)).length;
  const answer = answers.get(OPTIONAL);
  if (empty === 0) return { why: [] };
  const people = counted(empty, 'person has', 'people have');
  if (answer === 'yes')
    return { optional: true, why: [`${people} no address, and will be sent without one.`] };
  const says = `${people} no address in “${header}”, which is an error. If your account manager has switched on the process for offline employees, add \`optional: true\` to \`${element}\`; else fill the cells in, or leave those people out.`;
  const question = {
    key: OPTIONAL,
    text: `${people} no address in “${header}”. Has your account manager switched on the process for offline employees, who need none?`,
    choices: [
      { answer: 'yes', says: 'yes, they are sent without one' },
      { answer: 'no', says: 'no, everybody needs one' },
    ],
  };
  return { why: [], open: [{ says, ...(answer !== 'no' && { question }) }] };
}

/** Fewer ids prove no form, and shorter ones may grow. */
const IDS_ASKED = 10;
const MIN_ID_DIGITS = 4;

/** The form that all ids have: the same letters in front, and as many digits. */
function idDetails(column: Column): EntryDetails {
  const ids = filled(column);
  const open = rewrittenIds(column);
  const forms = new Set(
    ids
      .map((id) => /^([A-Za-z]{0,3}-?)(\d+)$/.exec(id))
      .map((form) => `${form?.[1] ?? '?'} ${form?.[2]?.length ?? 0}`),
  );
  const [form = ''] = forms;
  const [letters = '', digits = ''] = form.split(' ');
  const isLong = Number(digits) >= MIN_ID_DIGITS;
  if (forms.size !== 1 || ids.length < IDS_ASKED || letters === '?' || !isLong) return { why: [], open };
  return {
    pattern: `${letters}[0-9]{${digits}}`,
    why: [`All ${ids.length} ids have this form; one that loses its zeros won’t.`],
  };
}

/** Ids that a spreadsheet or a program has made numbers of. */
function rewrittenIds({ header, cells }: Column): Open[] {
  const rewritten = cells.filter(
    (id) => /^\d+[.,]0$|^\d([.,]\d+)?E\+?\d{1,3}$/i.test(id) && !/^\dE\d/i.test(id),
  );
  if (rewritten.length === 0) return [];
  const has = counted(rewritten.length, 'id', 'ids');
  return [
    {
      says: `${has} in “${header}” ${rewritten.length === 1 ? 'is' : 'are'} written as a number with decimals (as 123.0) or in scientific form (as 1.23E+05). Export the ids as text, before the first upload.`,
    },
  ];
}

function nameDetails(column: Column, part: NamePart): EntryDetails {
  const names = filled(column).map(splitName);
  const several = names.filter(({ doubt }) => doubt === 'several-words').length;
  const single = names.filter(({ doubt }) => doubt === 'one-part').length;
  const doubts = [
    ...(several > 0
      ? [`${several} of ${names.length} have more than two words, and the last was taken for the surname`]
      : []),
    ...(single > 0 ? [`${single} of ${names.length} have one word only, which is an error`] : []),
  ];
  const first = part === 'first' ? 'forename' : 'surname';
  const how = `Whole names, separated at the comma, else at the last blank, the ${first} first`;
  return { why: [`${[how, ...doubts].join('; ')}.`] };
}

const typeKey = (header: string, value: string): string => `type:${header}:${value}`;

function typeDetails(column: Column, isKept: (row: number) => boolean, answers: Answers): EntryDetails {
  const { header } = column;
  const counts = byFrequency(column.cells.filter((cell, row) => cell !== '' && isKept(row)));
  if ([...counts.keys()].every((value) => value === 'employee')) return { why: [] };
  const answer = (value: string) => answers.get(typeKey(header, value));
  const values = [...counts.keys()].filter((value) => isEmployeeType(value) || answer(value) === 'employee');
  const unknown = [...counts].filter(([value]) => !values.includes(value) && answer(value) !== 'drop');
  const shown = isList(column) || unknown.every(([value]) => isExcludedType(value));
  const open = shown
    ? unknown.map(([value, count]) => undecidedType(header, value, count))
    : [{ says: `${unknown.length} values of “${header}” aren’t known; \`check\` names their lines.` }];
  return {
    values: new Map(values.map((value) => [value, 'employee'])),
    why: [],
    open: unknown.length > 0 ? open : [],
  };
}

function undecidedType(header: string, value: string, count: number): Open {
  const looks = isExcludedType(value) ? ' Contractors and interns mustn’t be in the file.' : '';
  return {
    says: `Are people of the type ${shownKind(value, count)} (${count} in “${header}”) employees to be sent?${looks} Add it to \`values\`, or to the \`drop\` of a filter.`,
    question: {
      key: typeKey(header, value),
      text: `Are people of the type ${JSON.stringify(value)} (${count}) employees that are to be sent? Contractors and interns mustn’t be.`,
      choices: [
        { answer: 'employee', says: 'yes, as employees' },
        { answer: 'drop', says: 'no, they are left out' },
      ],
    },
  };
}

/** A filter for those whose type was answered to be left out. */
function typesLeftOut(column: Column, answers: Answers): ProposedLists | undefined {
  const answer = (value: string) => answers.get(typeKey(column.header, value));
  const counts = [...byFrequency(filled(column))];
  const drop = counts.filter(([value]) => answer(value) === 'drop');
  const keep = counts.filter(([value]) => isEmployeeType(value) || answer(value) === 'employee');
  if (drop.length === 0) return undefined;
  return { header: column.header, keep: new Map(keep), drop: new Map(drop) };
}

const dateKey = (formats: readonly string[]): string => `date:${formats.join(' ')}`;

function dateDetails(element: string, column: Column, view: View, answers: Answers): EntryDetails {
  const { formats, fits, unproven } = dateFinding(column.cells);
  const answered = unproven.map(({ formats: either }) =>
    either.find((format) => format === answers.get(dateKey(either))),
  );
  const declared = [...formats, ...answered.flatMap((format) => format ?? [])];
  const open = unproven
    .filter((_, at) => answered[at] === undefined)
    .map((one) => undecidedDates(element, column, one, view));
  const dates = filled(column).length;
  const why =
    fits === dates
      ? `All ${dates} dates can be read in this way and no other.`
      : `${fits} of ${dates} dates can be read in this way and no other; \`check\` names the rest.`;
  return { ...(declared.length > 0 && { formats: declared }), why: formats.length > 0 ? [why] : [], open };
}

function undecidedDates(
  element: string,
  { header }: Column,
  { formats, rows }: UnprovenDates,
  view: View,
): Open {
  const [one, other] = formats;
  if (rows) {
    const [first, second] = rows.map((row) => String(view.lineOf(row)));
    return {
      says: `Dates of “${header}” are written in two ways that look the same: line ${first ?? '?'} can only be ${one}, and line ${second ?? '?'} only ${other}. No format reads both: export them in one.`,
    };
  }
  const text = `Are dates of “${header}” ${one} or ${other}? They could be both.`;
  const choices = formats.map((format) => ({ answer: format, says: format }));
  return {
    says: `${text} Ask who made the file, and add \`format: ${one}\` or \`format: ${other}\` to \`${element}\`.`,
    question: { key: dateKey(formats), text, choices },
  };
}

function countryDetails(column: Column): EntryDetails {
  const unknown = [...byFrequency(filled(column))].filter(([value]) => countryCode(value) === undefined);
  if (unknown.length === 0) return { why: [] };
  const people = unknown.reduce((sum, [, count]) => sum + count, 0);
  const shown = isList(column) ? unknown.filter(([value, count]) => isSurelyKind(value, count)) : [];
  const which = shown.map(([value, count]) => `${JSON.stringify(value)} (${count})`).join(', ');
  const names = shown.length === unknown.length ? '' : ' `check` names the lines.';
  const says = `“${column.header}” holds what isn’t a known country, for ${counted(people, 'person', 'people')}${which && `: ${which}`}.${names} Correct it where it comes from.`;
  return { why: [], open: [{ says }] };
}
