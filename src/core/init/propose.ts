import { isOfRosters, sensitiveFirst } from '../roster/columns/unneeded.js';
import type { Table } from '../roster/file/csv.js';
import { MANAGER_KEYS } from '../vocabulary/fields.js';
import { fieldsKnownAs, isPrivateAddress } from '../vocabulary/headers.js';
import type { Answers, Open } from './answers.js';
import type { ProposedFilter } from './candidates.js';
import { proposeEntries, type Entry } from './entries.js';
import { findFields, type FoundFields } from './fields.js';
import { proposeFilters } from './filters.js';
import { kindOfManagers, proposeHierarchy, type ProposedHierarchy } from './hierarchy.js';
import { startsAhead } from './exits.js';
import { countedIds } from './likely.js';
import type { MissingField } from './missing.js';
import { sentBy, sieveOf, type Sent } from './sent.js';
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
  readonly sent: Sent;
  readonly hierarchy?: ProposedHierarchy;
  /** What the file doesn't say. */
  readonly open: readonly Open[];
  /** What was seen and isn't used, in a sentence each. */
  readonly remarks: readonly string[];
  /** Headers of columns with something in them that the roster doesn't need, the gravest first. */
  readonly unneeded: readonly string[];
}

/**
 * Proposes how a file of people is to be read. Only what headers and values prove is proposed; the rest is left open.
 *
 * @param answers to questions of an earlier proposal for the same file
 * @param today as YYYY-MM-DD: some dates have passed, and some are ahead
 */
export function propose(table: Table, answers: Answers, today: string): Proposal {
  const view = viewOf(table);
  const fields = findFields(view, answers);
  const starts = fields.found.get('start_date')?.column;
  const { sieves: ofColumns, isKept, ...ofFilters } = proposeFilters(view, answers, today, fields.found);
  const { entries, open: ofEntries, leftOut } = proposeEntries(view, fields, isKept, answers);
  const hierarchy = proposeHierarchy(fields.found, isKept, view.lineOf);
  const formats = entries.find(({ element }) => element === 'start_date')?.formats ?? [];
  const ahead = starts ? startsAhead(starts, formats, view, isKept, answers, today) : { open: [] };
  const sieves = [
    ...ofColumns,
    ...(leftOut ? [sieveOf(leftOut, view)] : []),
    ...(ahead.sieve ? [ahead.sieve] : []),
  ];
  const proposal = {
    rows: view.rows,
    headers: view.columns.map(({ header }) => header),
    entries,
    missing: fields.missing,
    refused: fields.refused,
    filters: sieves.map(({ filter }) => filter),
    sent: sentBy(sieves, view),
    ...(hierarchy && { hierarchy }),
    open: [
      ...fields.missing.flatMap(({ open }) => open ?? []),
      ...fields.open,
      ...countedIds(fields.found),
      ...ofEntries,
      ...ofFilters.open,
      ...ahead.open,
      ...hierarchyOpen(hierarchy, fields, view),
    ],
    remarks: [...ofFilters.remarks, ...privateAddresses(view)],
  };
  return { ...proposal, unneeded: unneededIn(view, proposal) };
}

/** What is neither read, nor asked about, nor of a kind that rosters have. */
function unneededIn(
  { columns }: View,
  { entries, filters, hierarchy, open }: Omit<Proposal, 'unneeded'>,
): string[] {
  const offered = open.flatMap(({ question }) => question?.choices ?? []).map(({ answer }) => answer);
  const read = new Set([
    ...entries.flatMap(({ header, headers = [] }) => [...(header === undefined ? [] : [header]), ...headers]),
    ...filters.map(({ header }) => header),
    ...(hierarchy ? [hierarchy.manager, hierarchy.title, hierarchy.positionId] : []),
    ...offered,
  ]);
  const others = columns.filter(
    (column) => !read.has(column.header) && !isOfRosters(column.header) && filled(column).length > 0,
  );
  return sensitiveFirst(
    others.map(({ header }) => header),
    (header) => header,
  );
}

function hierarchyOpen(hierarchy: ProposedHierarchy | undefined, { found }: FoundFields, view: View): Open[] {
  if (!hierarchy) {
    const named = view.columns.filter(({ header }) =>
      MANAGER_KEYS.some((field) => fieldsKnownAs(header).has(field)),
    );
    if (named.length === 0) return [];
    const [kind] = named.flatMap((column) => {
      const found = kindOfManagers(column, view);
      return found === undefined ? [] : [managersAre(column.header, found)];
    });
    if (kind !== undefined) return [{ says: kind }];
    const names = named.map(({ header }) => `“${header}”`).join(', ');
    return [
      {
        says: `No hierarchy is sent, though ${names} may name managers: ${found.has('position_title') ? 'the column or the employee ids aren’t sure' : 'no column is surely the title of the position'}. Add \`hierarchy\` with the headers of both.`,
      },
    ];
  }
  if (hierarchy.isSound) return [];
  const column = view.columns.find(({ header }) => header === hierarchy.manager);
  const kind = column && kindOfManagers(column, view);
  if (kind !== undefined) return [{ says: managersAre(hierarchy.manager, kind) }];
  const advice = hierarchy.isNear
    ? ' Correct their managers where the list comes from; then take the # away before each `hierarchy` and its keys.'
    : '';
  return [{ says: `No hierarchy is sent: ${hierarchy.why}${advice}` }];
}

const managersAre = (header: string, kind: string): string =>
  `No hierarchy is sent: “${header}” has ${kind}.`;

function privateAddresses(view: View): string[] {
  return view.columns
    .filter(({ header }) => isPrivateAddress(header))
    .map(({ header }) => `“${header}” isn’t used: private addresses aren’t sent.`);
}
