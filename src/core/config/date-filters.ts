import { fieldOf } from '../vocabulary/fields.js';
import type { Config, DateFilter, Filter } from './schema.js';

/* Filters by a date. They act at every sync, so an import keeps their columns instead of applying them. */

export const isDateFilter = (filter: Filter): filter is DateFilter => 'date' in filter;

/** @returns the filters for which it matters what day it is */
export const dateFiltersOf = ({ roster }: Config): DateFilter[] => roster.filters.filter(isDateFilter);

/** Whether the same roster may give other people on another day. */
export const dependsOnDay = (config: Config): boolean => dateFiltersOf(config).length > 0;

/** @returns how a filter’s dates may be written */
export const formatsOfFilter = ({ date }: DateFilter): readonly string[] =>
  typeof date === 'string' ? [date] : date;

const sameColumn = (one: Filter, other: Filter): boolean => one.column.trim() === other.column.trim();

/**
 * A filter by a date that only `import` has acts at every sync, too: an import leaves nobody out by it. The canonical
 * roster has its column with dates as YYYY-MM-DD; that of a date which is sent has the name of its element.
 *
 * @returns the configuration with those filters under `roster`
 */
export function withImportedFilters(config: Config): Config {
  const own = dateFiltersOf(config);
  const imported = config.import.filters
    .filter(isDateFilter)
    .map((filter) => ({ ...filter, column: canonicalHeader(config, filter), date: 'YYYY-MM-DD' }))
    .filter((filter) => !own.some((other) => sameColumn(filter, other)));
  if (imported.length === 0) return config;
  return { ...config, roster: { ...config.roster, filters: [...config.roster.filters, ...imported] } };
}

/** What the column of a filter is called once it is imported. */
function canonicalHeader({ import: { columns } }: Config, { column }: DateFilter): string {
  const isOf = ([element, from]: [string, Config['import']['columns'][string]]) => {
    const header = typeof from === 'string' ? from : 'column' in from ? from.column : undefined;
    return fieldOf(element)?.kind === 'date' && header?.trim() === column.trim();
  };
  return Object.entries(columns).find(isOf)?.[0] ?? column;
}

/**
 * @param isWritten whether the export’s roster has a column of its own for an element, by its name
 * @returns the filters with which an export is read: those of `import` that go by values, and those by a date that the
 *   roster has, as the export writes them
 */
export function filtersForExport(config: Config, isWritten: (element: string) => boolean): Filter[] {
  const forms = config.import.filters.filter(isDateFilter);
  const dated = dateFiltersOf(config)
    .filter(({ column }) => !isWritten(column.trim()))
    .map((filter) => ({ ...filter, date: (forms.find((one) => sameColumn(one, filter)) ?? filter).date }));
  return [...config.import.filters.filter((filter) => !isDateFilter(filter)), ...dated];
}
