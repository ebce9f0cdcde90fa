import { withoutPadding } from '../base/text.js';
import { isAgainstIso, isDateFormat } from '../vocabulary/dates.js';
import { isDateFilter } from './date-filters.js';
import type { Config, Filter } from './schema.js';

/*
 * What the configuration compares with cells, which lose the blanks around them. An upload of an earlier version is read
 * again as that version read it, so its configuration is neither judged nor changed here.
 */

/** An entry that can never be equal to a cell, or by which two things are meant. */
interface ComparedFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}

type Columns = Config['roster']['columns'];

/** @returns the configuration without blanks around what is compared with cells */
export function asCellsAre(config: Config): Config {
  const { roster, guards, hierarchy } = config;
  const own = config.import;
  return {
    ...config,
    roster: {
      ...roster,
      columns: columnsAsCells(roster.columns),
      filters: filtersAsCells(roster.filters),
      ...(roster.departments && { departments: roster.departments.map(withoutPadding) }),
      ...(roster.countries && { countries: roster.countries.map(withoutPadding) }),
      ...(roster['email-domains'] && { 'email-domains': roster['email-domains'].map(withoutPadding) }),
    },
    guards: { ...guards, protect: guards.protect.map(withoutPadding) },
    ...(hierarchy && { hierarchy: topAsCell(hierarchy) }),
    import: {
      ...own,
      columns: columnsAsCells(own.columns),
      filters: filtersAsCells(own.filters),
      ...(own.hierarchy && { hierarchy: topAsCell(own.hierarchy) }),
    },
  };
}

const columnsAsCells = (columns: Columns): Columns =>
  Object.fromEntries(
    Object.entries(columns).map(([element, column]) => {
      if (typeof column === 'string' || !('values' in column) || !column.values) return [element, column];
      const values = Object.entries(column.values).map(([key, value]) => [withoutPadding(key), value]);
      return [element, { ...column, values: Object.fromEntries(values) as Readonly<Record<string, string>> }];
    }),
  );

const filtersAsCells = (filters: readonly Filter[]): Filter[] =>
  filters.map((filter) =>
    isDateFilter(filter)
      ? filter
      : { ...filter, keep: filter.keep.map(withoutPadding), drop: filter.drop.map(withoutPadding) },
  );

const topAsCell = <Of extends object>(hierarchy: Of): Of =>
  'top' in hierarchy && typeof hierarchy.top === 'string'
    ? { ...hierarchy, top: withoutPadding(hierarchy.top) }
    : hierarchy;

/** @returns what is wrong with what is compared with cells, though each value by itself has the form that it must have */
export function comparedFaults(config: Config): ComparedFault[] {
  const { roster, guards } = config;
  const lists = [
    ...(['departments', 'countries', 'email-domains'] as const).map(
      (key) => [['roster', key], roster[key] ?? []] as const,
    ),
    [['guards', 'protect'], guards.protect] as const,
  ];
  return [
    ...lists.flatMap(([path, entries]) => emptyEntries(path, entries)),
    ...emptyTop(['hierarchy', 'top'], config.hierarchy),
    ...emptyTop(['import', 'hierarchy', 'top'], config.import.hierarchy),
    ...(['roster', 'import'] as const).flatMap((part) => [
      ...columnFaults([part, 'columns'], config[part].columns),
      ...config[part].filters.flatMap((filter, at) => filterFaults([part, 'filters', at], filter)),
    ]),
  ];
}

const emptyEntries = (path: readonly string[], entries: readonly string[]): ComparedFault[] =>
  entries.flatMap((entry, at) =>
    withoutPadding(entry) === ''
      ? [{ path: [...path, at], message: `\`${path.join('.')}\` (entry ${at + 1}) must not be empty.` }]
      : [],
  );

const emptyTop = (path: readonly string[], hierarchy: object | undefined): ComparedFault[] =>
  hierarchy && 'top' in hierarchy && typeof hierarchy.top === 'string' && withoutPadding(hierarchy.top) === ''
    ? [{ path, message: `\`${path.join('.')}\` must not be empty.` }]
    : [];

function columnFaults(path: readonly string[], columns: Columns): ComparedFault[] {
  return Object.entries(columns).flatMap(([element, column]) => {
    if (typeof column === 'string') return [];
    const at = [...path, element];
    const values = 'values' in column ? Object.keys(column.values ?? {}) : [];
    const formats = 'format' in column ? [column.format ?? []].flat() : [];
    return [...alikeKeys([...at, 'values'], values), ...formatFaults([...at, 'format'], formats)];
  });
}

function alikeKeys(path: readonly string[], keys: readonly string[]): ComparedFault[] {
  const first = new Map<string, string>();
  return keys.flatMap((key) => {
    const cell = withoutPadding(key);
    if (cell === '')
      return [{ path: [...path, key], message: `\`${path.join('.')}\` has a key that is empty.` }];
    if (!first.has(cell)) first.set(cell, key);
    if (first.get(cell) === key) return [];
    const message = `\`${path.join('.')}\` has the key “${cell}” twice: blanks around it don’t matter.`;
    return [{ path: [...path, key], message, hint: 'Take one of them away.' }];
  });
}

function filterFaults(path: readonly (string | number)[], filter: Filter): ComparedFault[] {
  if (isDateFilter(filter)) return formatFaults([...path, 'date'], [filter.date].flat());
  const drop = filter.drop.map(withoutPadding);
  if (!filter.keep.some((value) => drop.includes(withoutPadding(value)))) return [];
  return [{ path, message: `\`${named(path)}\` has a value in \`keep\` that is in \`drop\` too.` }];
}

const formatFaults = (path: readonly (string | number)[], formats: readonly string[]): ComparedFault[] =>
  formats.some((format) => isDateFormat(format) && isAgainstIso(format))
    ? [
        {
          path,
          message: `\`${named(path)}\` reads 2012-03-04 as 3 April. YYYY-MM-DD counts in every column, so that text is 4 March: have the dates exported in another form.`,
        },
      ]
    : [];

/** As other messages name it: the filter’s place in its list is said by the line. */
const named = (path: readonly (string | number)[]): string =>
  path.filter((step) => typeof step === 'string').join('.');
