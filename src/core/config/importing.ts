import { EMPLOYEE_ELEMENTS, isEmployeeElement } from '../vocabulary/fields.js';
import { filtersForExport } from './date-filters.js';
import type { Config } from './schema.js';

/**
 * The configuration with which an export is read: `import` says how, and everything else holds as for the roster. An
 * element of the roster's own that `import` doesn't speak of is read from the column that is called like it, and so is a
 * column by whose dates the roster is filtered.
 */
export function configForExport(config: Config): Config {
  const { hierarchy: ofExport, columns, ...reading } = config.import;
  const own = Object.keys(config.roster.columns).filter((element) => !isEmployeeElement(element));
  const mapped = EMPLOYEE_ELEMENTS.filter((element) => Object.hasOwn(columns, element));
  const wanted = [...mapped, ...own].map((element) => [element, columns[element] ?? element] as const);
  const derived = derivedHierarchy(config);
  // Whoever is at the top is so in every export, too, unless it says otherwise.
  const hierarchy = ofExport ? { ...ofExport, top: ofExport.top ?? derived?.top } : derived;
  const filters = filtersForExport(config, (name) => isEmployeeElement(name) || own.includes(name));
  return {
    ...config,
    roster: { ...config.roster, ...reading, filters, columns: Object.fromEntries(wanted) },
    hierarchy,
    // What isn't needed stays outside.
    rules: { ...config.rules, 'roster/unneeded-column': 'off' },
  };
}

function derivedHierarchy({ hierarchy }: Config): Config['import']['hierarchy'] {
  return hierarchy && !('file' in hierarchy) ? hierarchy : undefined;
}

/** What messages about a file of people say of the section that describes it, as it must be of an export. */
export function sayImport(text: string): string {
  return text
    .replaceAll(/`roster\.(columns|delimiter|encoding|filters|header-line|skip-last)`/g, '`import.$1`')
    .replaceAll('under `roster`', 'under `import`')
    .replaceAll('under `hierarchy`', 'under `import.hierarchy`');
}
