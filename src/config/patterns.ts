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
export function configuredHeaders(config: Config): string[] {
  const columns = Object.values(config.roster.columns).map((column) =>
    typeof column === 'string' ? column : column.column,
  );
  const filters = config.roster.filters.map(({ column }) => column);
  const { hierarchy } = config;
  const posts =
    hierarchy && 'manager_id' in hierarchy
      ? [hierarchy.manager_id, hierarchy.position_title, hierarchy.position_id ?? '']
      : [];
  return [...columns, ...filters, ...posts].map((header) => header.trim());
}
