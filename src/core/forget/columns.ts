import { plain } from '../base/text.js';
import type { Config } from '../config/schema.js';
import { EMPLOYEE_ELEMENTS, isName, MANAGER_KEYS, POSITION_COLUMNS } from '../vocabulary/fields.js';
import {
  fieldsKnownAs,
  isFullNameHeader,
  isMiddleName,
  isSecondSurname,
  isSurnamePrefix,
} from '../vocabulary/headers.js';

/**
 * What a column of a roster or a position file says of people. `besides-forename` and `besides-surname` have more of a
 * name, which may be left out; `name` is a whole one, `called` may be one by its header alone; `other` names nobody.
 */
export type ColumnKind =
  | 'id'
  | 'post'
  | 'email'
  | 'forename'
  | 'surname'
  | 'besides-forename'
  | 'besides-surname'
  | 'name'
  | 'called'
  | 'reference'
  | 'other';

/** A column by its header. */
export interface Column {
  readonly kind: ColumnKind;
  /** Which part it is, where several columns are joined to one; below 0, one before it. */
  readonly part?: number | undefined;
}

/** What headers mean, by every configuration that there was, and by the names that the world knows. */
export type Columns = (header: string) => Column | undefined;

const OF_FIELDS: Readonly<Record<string, ColumnKind>> = {
  ...Object.fromEntries([...EMPLOYEE_ELEMENTS, 'status'].map((element) => [element, 'other'])),
  employee_id: 'id',
  email: 'email',
  forename: 'forename',
  surname: 'surname',
  ...Object.fromEntries(MANAGER_KEYS.map((key) => [key, 'reference'])),
  [POSITION_COLUMNS.id]: 'post',
  [POSITION_COLUMNS.parent]: 'reference',
};

export function columnsOf(configs: readonly Config[]): Columns {
  const named = new Map<string, Column>();
  const name = (header: string | undefined, kind: ColumnKind | undefined, part?: number) => {
    if (header === undefined || !kind) return;
    const before = named.get(plain(header));
    // A configuration of another day may have read a part of a name alone, or a whole name.
    if (before?.kind === 'name' || (before?.kind === kind && before.part !== undefined)) return;
    named.set(plain(header), { kind, part });
  };
  for (const { roster, import: imported, hierarchy } of configs) {
    for (const columns of [roster.columns, imported.columns])
      for (const [element, column] of Object.entries(columns))
        for (const { header, part, isWhole } of headersOf(column))
          name(header, isWhole && isName(element) ? 'name' : OF_FIELDS[element], part);
    for (const one of [hierarchy, imported.hierarchy])
      if (one && !('file' in one))
        for (const [key, header] of Object.entries(one)) if (key !== 'top') name(header, OF_FIELDS[key]);
  }
  return (header) => {
    const kind = OF_FIELDS[header.trim().toLowerCase()];
    return named.get(plain(header)) ?? (kind ? { kind } : knownColumn(header));
  };
}

function knownColumn(header: string): Column | undefined {
  const [kind] = [...fieldsKnownAs(header)].flatMap((field) => OF_FIELDS[field] ?? []);
  if (kind) return { kind };
  if (isSurnamePrefix(header)) return { kind: 'besides-surname', part: -1 };
  if (isSecondSurname(header)) return { kind: 'besides-surname' };
  if (isMiddleName(header)) return { kind: 'besides-forename' };
  if (isFullNameHeader(header)) return { kind: 'called' };
  return undefined;
}

interface Header {
  readonly header: string;
  readonly part?: number;
  /** Whether it has the whole name, of which the element is a part. */
  readonly isWhole?: boolean;
}

function headersOf(column: Config['roster']['columns'][string]): readonly Header[] {
  if (typeof column === 'string') return [{ header: column }];
  if ('value' in column) return [];
  if ('column' in column) return [{ header: column.column, isWhole: column.part !== undefined }];
  return column.columns.map((header, part) => ({ header, part }));
}
