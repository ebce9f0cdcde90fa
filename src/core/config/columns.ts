import { compilePattern, type Pattern } from '../vocabulary/patterns.js';
import type { Config } from './schema.js';

/** The `pattern` of each column that has one, by element. */
export function patternsOf(config: Config): Map<string, Pattern> {
  const patterns = new Map<string, Pattern>();
  for (const [element, column] of Object.entries(config.roster.columns)) {
    if (typeof column !== 'object' || !('pattern' in column) || column.pattern === undefined) continue;
    const pattern = compilePattern(column.pattern);
    if (typeof pattern === 'object') patterns.set(element, pattern);
  }
  return patterns;
}

/** The headers that a derived hierarchy is made of, by their keys under `hierarchy`; none where it isn't derived. */
export function headersOfPosts(hierarchy: Config['hierarchy']): Readonly<Record<string, string | undefined>> {
  if (!hierarchy || 'file' in hierarchy) return {};
  return Object.fromEntries(Object.entries(hierarchy).filter(([key]) => key !== 'top'));
}

/** Every header that the configuration names. */
export function configuredHeaders({ roster, hierarchy }: Config): string[] {
  const columns = Object.values(roster.columns).flatMap((column) => {
    if (typeof column === 'string') return column;
    if ('value' in column) return [];
    return 'column' in column ? column.column : column.columns;
  });
  const filters = roster.filters.map(({ column }) => column);
  const posts = Object.values(headersOfPosts(hierarchy));
  return [...columns, ...filters, ...posts].flatMap((header) => header?.trim() ?? []);
}
