import type { Config } from './schema.js';

/** The `pattern` of each column that has one, by element, made to match the whole value. */
export function patternsOf(config: Config): Map<string, RegExp> {
  const patterns = new Map<string, RegExp>();
  for (const [element, column] of Object.entries(config.roster.columns)) {
    if (typeof column === 'object' && column.pattern !== undefined) {
      patterns.set(element, new RegExp(`^(?:${column.pattern})$`, 'u'));
    }
  }
  return patterns;
}

/** Every header that the configuration names. */
export function configuredHeaders({ roster, hierarchy }: Config): string[] {
  const columns = Object.values(roster.columns).flatMap((column) =>
    typeof column === 'string' ? column : 'column' in column ? column.column : column.columns,
  );
  const filters = roster.filters.map(({ column }) => column);
  const posts: (string | undefined)[] = hierarchy && !('file' in hierarchy) ? Object.values(hierarchy) : [];
  return [...columns, ...filters, ...posts].flatMap((header) => header?.trim() ?? []);
}
