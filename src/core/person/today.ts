import { isDateFilter } from '../config/date-filters.js';
import type { Config } from '../config/schema.js';
import { cellName } from '../problem/cell-name.js';
import { NOT_SHOWN, type Discretion } from '../problem/discretion.js';
import { readCell, type Field } from '../roster/columns/columns.js';
import { byReference, type Employee, type Roster } from '../roster/people/roster.js';
import { fieldOf } from '../vocabulary/fields.js';
import { meansNoDay } from '../vocabulary/nothing.js';
import { employeesXml } from '../xml/employees.js';
import type { Row, Verdict } from './sighting.js';
import type { Mapping, Today, TodayRow } from './story.js';

/* A person as the files of today have them, as far as it may be shown. */

const HIDDEN = '…';

/** What somebody’s line is, and what the filters make of it. */
export function rowOfToday(row: Row, config: Config, day: string, discretion: Discretion): TodayRow {
  const { table, record, fields, verdicts, isKept, isReadable } = row;
  const id = fields.find(({ element }) => element === 'employee_id');
  const { file, line } = table.place(record);
  const filters = verdicts.map((verdict) => ({
    header: verdict.header,
    cell: cellAt(row, table.header.indexOf(verdict.header)),
    keeps: verdict.keeps,
    why: whyOf(row, verdict, config, day, discretion),
  }));
  return { file, line, cell: cellAt(row, id?.index ?? -1), isReadable, isKept, filters };
}

function cellAt({ table, record }: Row, index: number): string | undefined {
  if (index < 0) return undefined;
  const { line, row = line } = table.place(record, index + 1);
  return row === undefined ? undefined : cellName(row, index + 1);
}

function whyOf(
  row: Row,
  { header, isByDate, keeps }: Verdict,
  config: Config,
  day: string,
  discretion: Discretion,
): string {
  const { table, record } = row;
  const index = table.header.indexOf(header);
  const written = readCell(record, { element: header, header, index });
  const value = discretion.value(written);
  const shown = value === undefined ? '' : ` (${JSON.stringify(value)})`;
  const filter = config.roster.filters.find(
    (one) => one.column.trim() === header && isDateFilter(one) === isByDate,
  );
  if (!filter || !isDateFilter(filter)) return `its value${shown} is in \`${keeps ? 'keep' : 'drop'}\``;
  if (filter.keep === 'until' && (written === '' || meansNoDay(written))) return 'the cell has no day';
  if (filter.keep === 'until')
    return `the day${shown} ${keeps ? 'hasn’t passed' : 'has passed'} as of ${day}`;
  const days =
    filter.days === undefined || filter.days === 0
      ? ''
      : `, ${Math.abs(filter.days)} days ${filter.days < 0 ? 'before' : 'after'} it counted`;
  return `the day${shown} ${keeps ? 'has come' : 'is still to come'} as of ${day}${days}`;
}

/** How each element of a person comes from a column. */
export function mappingsOf(row: Row, discretion: Discretion): Mapping[] {
  return row.fields.map((field) => {
    const written = readCell(row.record, { ...field, default: undefined });
    const sent = row.employee.values[field.element] ?? '';
    const [one, other] = [discretion.value(written), discretion.value(sent)];
    const headers = [field.index, ...(field.further ?? [])].flatMap((at) => row.table.header[at] ?? []);
    return {
      element: field.element,
      header: headers.map((header) => discretion.header(header) ?? NOT_SHOWN).join(' + '),
      cell: cellAt(row, field.index),
      change: changeOf(field, written, sent),
      ...(one !== undefined && other !== undefined && { written: one, sent: other }),
    };
  });
}

function changeOf(field: Field, written: string, sent: string): string {
  const { constant, values, part, formats, further } = field;
  if (constant !== undefined) return 'the same for everybody (`value`)';
  const joined = further ? 'joined by a blank' : '';
  const made = madeOf({ field, written, sent, values, part, formats });
  return [joined, made].filter(Boolean).join(', ') || (written === sent ? 'as it is' : 'line breaks as LF');
}

interface Made extends Pick<Field, 'values' | 'part' | 'formats'> {
  readonly field: Field;
  readonly written: string;
  readonly sent: string;
}

function madeOf({ field, written, sent, values, part, formats }: Made): string {
  const filled = written === '' && field.default !== undefined ? 'empty, so `default`' : '';
  if (filled !== '' || written === '') return filled === '' ? 'empty' : filled;
  if (values) return 'by `values`';
  if (part) return `the ${part} part of the name`;
  if (written === sent) return '';
  if (fieldOf(field.element)?.kind === 'country') return 'the code of the country';
  return formats ? `read as ${formats.join(' or ')}` : '';
}

/** @returns the person’s element of the employee file; without values where they may not be shown */
export function elementOf(roster: Roster, employee: Employee, showsValues: boolean): string {
  const hidden = Object.entries(employee.values).map(([element, value]) => [
    element,
    value === '' ? '' : HIDDEN,
  ]);
  const values = showsValues ? employee.values : (Object.fromEntries(hidden) as Employee['values']);
  const xml = new TextDecoder().decode(employeesXml({ ...roster, employees: [{ ...employee, values }] }));
  const [from, to] = ['<employee>', '</employee>'].map((mark) => xml.indexOf(mark));
  return xml.slice(from, (to ?? 0) + '</employee>'.length);
}

/** Where somebody is in the hierarchy. */
export function postOf(
  { hierarchy, employees }: Roster,
  id: string,
  discretion: Discretion,
): NonNullable<Today['sent']>['post'] {
  if (!hierarchy) return undefined;
  const known = byReference(hierarchy);
  const own = hierarchy.positions.filter(({ employeeId }) => employeeId === id);
  const [first] = own;
  if (!first) return undefined;
  const managerOf = ({ parent }: (typeof own)[number]) => (parent === '' ? undefined : known.get(parent));
  const managers = own.flatMap((post) => managerOf(post)?.employeeId ?? []);
  const mine = new Set(own);
  const under = hierarchy.positions.filter((post) => {
    const manager = managerOf(post);
    return manager !== undefined && mine.has(manager) && post.employeeId !== '';
  });
  const there = new Set(employees.map((one) => one.id));
  const reports = new Set(under.map(({ employeeId }) => employeeId).filter((one) => there.has(one)));
  const [manager] = managers.filter((one) => one !== '');
  return {
    manager: manager === undefined ? undefined : (discretion.id(manager) ?? NOT_SHOWN),
    isTop: first.parent === '',
    reports: reports.size,
  };
}
