import type { Table } from '../roster/file/csv.js';
import { MANAGER_KEYS } from '../vocabulary/fields.js';
import { fieldsKnownAs, isExitHeader, isPrivateAddress } from '../vocabulary/headers.js';
import type { Answers, Open } from './answers.js';
import { proposeEntries, type Entry } from './entries.js';
import { findFields } from './fields.js';
import { proposeFilters, type ProposedFilter } from './filters.js';
import { proposeHierarchy, type ProposedHierarchy } from './hierarchy.js';
import type { MissingField } from './missing.js';
import { filled, viewOf, type View } from './view.js';

/** What is proposed for a file, as data. */
export interface Proposal {
  readonly rows: number;
  /** Of the file, in their order. */
  readonly headers: readonly string[];
  readonly entries: readonly Entry[];
  /** Elements that no column surely is. */
  readonly missing: readonly MissingField[];
  /** Elements that must not be read from the column that is called like them. */
  readonly refused: readonly string[];
  readonly filters: readonly ProposedFilter[];
  readonly hierarchy?: ProposedHierarchy;
  /** What the file doesn't say. */
  readonly open: readonly Open[];
  /** What was seen and isn't used, in a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * Proposes how a file of people is to be read. Only what headers and values prove is proposed; the rest is left open.
 *
 * @param answers to questions of an earlier proposal for the same file
 */
export function propose(table: Table, answers: Answers): Proposal {
  const view = viewOf(table);
  const fields = findFields(view, answers);
  const types = fields.found.get('employee_type')?.column;
  const { filters, isKept, open: ofFilters } = proposeFilters(view, answers, types);
  const { entries, open: ofEntries, leftOut } = proposeEntries(view, fields, isKept, answers);
  const hierarchy = proposeHierarchy(fields.found, isKept);
  const exits = exitColumns(view, filters.length > 0);
  return {
    rows: view.rows,
    headers: view.columns.map(({ header }) => header),
    entries,
    missing: fields.missing,
    refused: fields.refused,
    filters: leftOut ? [...filters, leftOut] : filters,
    ...(hierarchy && { hierarchy }),
    open: [
      ...fields.missing.flatMap(({ open }) => open ?? []),
      ...ofEntries,
      ...ofFilters,
      ...exits.open,
      ...hierarchyOpen(hierarchy, view),
    ],
    remarks: [...exits.remarks, ...privateAddresses(view)],
  };
}

function hierarchyOpen(hierarchy: ProposedHierarchy | undefined, view: View): Open[] {
  if (!hierarchy) {
    const named = view.columns.filter(({ header }) =>
      MANAGER_KEYS.some((field) => fieldsKnownAs(header).has(field)),
    );
    if (named.length === 0) return [];
    const names = named.map(({ header }) => `“${header}”`).join(', ');
    return [
      {
        says: `No hierarchy is sent, though ${names} may name managers: it needs managers who are in the file and a column of titles. Add \`hierarchy\` if the file has both.`,
      },
    ];
  }
  if (hierarchy.isSound) return [];
  return [{ says: `No hierarchy is sent: ${hierarchy.why}` }];
}

/** Dates on which people left; without a status, they are all that says who did. */
function exitColumns(view: View, hasFilter: boolean): { open: Open[]; remarks: string[] } {
  const says = view.columns.flatMap((column) => {
    const gone = isExitHeader(column.header) ? filled(column).length : 0;
    if (gone === 0) return [];
    return [`${gone} of ${view.rows} people have a date in “${column.header}”`];
  });
  if (hasFilter) return { open: [], remarks: says.map((one) => `${one}; it isn’t used, the status is.`) };
  const advice =
    'If they have left, export active people only, or keep those without one: a filter with `keep: [""]`.';
  return { open: says.map((one) => ({ says: `${one}. ${advice}` })), remarks: [] };
}

function privateAddresses(view: View): string[] {
  return view.columns
    .filter(({ header }) => isPrivateAddress(header))
    .map(({ header }) => `“${header}” isn’t used: private addresses aren’t sent.`);
}
