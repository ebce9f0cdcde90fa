import { plain } from '../base/text.js';
import type { Config } from '../config/schema.js';
import { MANAGER_KEYS, POSITION_COLUMNS } from '../vocabulary/fields.js';
import { fieldsKnownAs } from '../vocabulary/headers.js';

/** What a column of a roster or a position file says of people. */
export type ColumnKind = 'id' | 'post' | 'email' | 'forename' | 'surname' | 'reference';

/** What headers mean, by every configuration that there was, and by the names that the world knows. */
export type Columns = (header: string) => ColumnKind | undefined;

const OF_FIELDS: Readonly<Record<string, ColumnKind>> = {
  employee_id: 'id',
  email: 'email',
  forename: 'forename',
  surname: 'surname',
  ...Object.fromEntries(MANAGER_KEYS.map((key) => [key, 'reference'])),
  [POSITION_COLUMNS.id]: 'post',
  [POSITION_COLUMNS.parent]: 'reference',
};

export function columnsOf(configs: readonly Config[]): Columns {
  const named = new Map<string, ColumnKind>();
  const name = (header: string | undefined, kind: ColumnKind | undefined) => {
    if (header !== undefined && kind) named.set(plain(header), kind);
  };
  for (const { roster, import: imported, hierarchy } of configs) {
    for (const columns of [roster.columns, imported.columns])
      for (const [element, column] of Object.entries(columns))
        for (const header of headersOf(column)) name(header, OF_FIELDS[element]);
    for (const one of [hierarchy, imported.hierarchy])
      if (one && !('file' in one))
        for (const [key, header] of Object.entries(one)) if (key !== 'top') name(header, OF_FIELDS[key]);
  }
  return (header) => {
    const [known] = [...fieldsKnownAs(header)].flatMap((field) => OF_FIELDS[field] ?? []);
    return named.get(plain(header)) ?? OF_FIELDS[header.trim().toLowerCase()] ?? known;
  };
}

function headersOf(column: Config['roster']['columns'][string]): readonly string[] {
  if (typeof column === 'string') return [column];
  if ('value' in column) return [];
  return 'column' in column ? [column.column] : column.columns;
}
