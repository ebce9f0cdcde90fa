import { listOf } from '../../base/nearest.js';
import { remembered } from '../../base/remembered.js';
import type { Discretion } from '../../problem/discretion.js';
import { problem, type Problem } from '../../problem/problem.js';
import { countryCode } from '../../vocabulary/countries.js';
import { toIsoDate } from '../../vocabulary/dates.js';
import { fieldOf } from '../../vocabulary/fields.js';
import { readCell, type Field } from '../columns/columns.js';
import { splitName } from '../columns/names.js';
import type { Sheet } from '../columns/sheet.js';
import { unknownValueProblems, type UnknownValue } from '../columns/unknown-values.js';
import type { CsvRecord } from '../file/cells.js';
import type { Employee } from './roster.js';

interface ReadEmployees {
  readonly employees: readonly Employee[];
  readonly problems: readonly Problem[];
}

/**
 * Turns records into employees. A value that can be read as what it should be is written as the platform wants it;
 * any other stays as it is, and the rules say what is wrong with it.
 */
export function readEmployees(sheet: Sheet, discretion: Discretion): ReadEmployees {
  const { table, kept, fields, idField } = sheet;
  const unknown = new Map<Field, UnknownValue[]>();
  const treated = fields.map((field) => ({ field, asWanted: wantedFor(field) }));
  const employees = kept.map((record): Employee => {
    const values: Record<string, string> = {};
    for (const { field, asWanted } of treated) {
      const written = readCell(record, field);
      const translated = field.values
        ? (translate(written, field.values) ?? defaultIn(record, field))
        : written;
      if (translated === undefined) {
        const values = unknown.get(field) ?? [];
        values.push({ record, value: written });
        unknown.set(field, values);
      }
      const value = translated ?? written;
      values[field.element] = asWanted?.(value) ?? value;
    }
    return { id: values['employee_id'] ?? '', values, record };
  });
  const idOf = (record: CsvRecord) => discretion.id(readCell(record, idField));
  const problems = [...unknown].flatMap(([field, values]) => {
    const known = Object.keys(field.values ?? {});
    const list = {
      rule: 'roster/unknown-value',
      what: 'isn’t among the `values` of its column',
      known,
      hint: `${listOf('The words of this column are', known)}Correct the cell, or add the value to \`values\` of that column in the configuration.`,
    } as const;
    return unknownValueProblems(table, field, values, list, idOf, discretion);
  });
  return { employees, problems: [...problems, ...doubtfulNames(sheet, idOf)] };
}

/** @returns undefined for a value that isn’t among the known ones */
function translate(written: string, values: Readonly<Record<string, string>>): string | undefined {
  return written === '' ? '' : Object.hasOwn(values, written) ? values[written] : undefined;
}

/** @returns the default of an empty cell, which is what is sent also where the known values don’t have it */
function defaultIn(record: CsvRecord, field: Field): string | undefined {
  return readCell(record, { ...field, default: undefined }) === '' ? field.default : undefined;
}

/** @returns what writes a value as the platform wants it, where that may be another way; many have the same */
function wantedFor({ element, formats, part }: Field): ((value: string) => string | undefined) | undefined {
  if (part) return (value) => splitName(value)[part];
  if (fieldOf(element)?.kind === 'country') return remembered(countryCode);
  return formats && remembered((value: string) => toIsoDate(value, formats));
}

/** Names that were separated by guess, or couldn’t be; each cell once, also where two fields are its parts. */
function doubtfulNames(
  { table, kept, fields }: Sheet,
  idOf: (record: CsvRecord) => string | undefined,
): Problem[] {
  const fullNames = new Map(fields.filter(({ part }) => part).map((field) => [field.index, field]));
  return [...fullNames.values()].flatMap((field) =>
    kept.flatMap((record) => {
      const name = readCell(record, field);
      const { doubt } = splitName(name);
      if (name === '' || doubt === undefined) return [];
      const [rule, message] =
        doubt === 'one-part'
          ? ([
              'roster/one-part-name',
              'The name has one part, and forename and surname need one each.',
            ] as const)
          : ([
              'roster/ambiguous-name',
              'The name has more than two words; the surname was taken to be the last, or what is before the comma.',
            ] as const);
      return [problem(rule, table.place(record, field.index + 1), { message, employeeId: idOf(record) })];
    }),
  );
}
