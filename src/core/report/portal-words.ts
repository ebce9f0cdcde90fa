import { counted } from '../base/text.js';
import { NOT_SHOWN, type Discretion } from '../problem/discretion.js';
import { FIELDS, POSITION_COLUMNS } from '../vocabulary/fields.js';
import type { FileKind } from '../vocabulary/files.js';
import { isSamePeople, type Difference } from '../xml/records.js';
import { forTerminal } from './escape.js';
import type { Verified } from './verified-table.js';

/* What is said of the portal beside what was sent: of a file that was downloaded there, and of its list of people. */

/** What a file of the portal is, compared with what was sent. */
export interface PortalFile {
  readonly kind: FileKind;
  /** With which it was compared. */
  readonly receipt: string;
  readonly signature: Verified['signature'];
  /** It isn't a receipt, but the record of a sync that began. */
  readonly isRecord?: boolean | undefined;
  /** How many more receipts are of this very file. */
  readonly others: number;
  /** `sent`: byte for byte; `layout`: but for a byte order mark and line ends. */
  readonly same: 'sent' | 'layout' | undefined;
  /** Where it isn't the same. */
  readonly difference?: Difference;
  /** Another receipt than the named one that is of this file. */
  readonly fileOf?: string | undefined;
  /** What may be shown of both. */
  readonly discretion?: Discretion;
  /** What a reader should know besides, in a sentence each. */
  readonly notes: readonly string[];
}

/** The portal's list beside the roster: ids in code units. */
export interface Reconciliation {
  readonly portal: number;
  readonly roster: number;
  /** The newest receipt that wasn't rejected; undefined where there is none, or its roster can no longer be read. */
  readonly receipt: string | undefined;
  /** In the portal, not in the roster, and not in what was uploaded last either. */
  readonly unknown: readonly string[];
  /** In the portal and not in the roster, but uploaded last: the roster has dropped them since. */
  readonly leaving: readonly string[];
  /** In the roster and not in the portal, though uploaded last. */
  readonly unapplied: readonly string[];
  /** In the roster, and neither in the portal nor uploaded yet. */
  readonly waiting: readonly string[];
  /** How many of the portal’s are in the roster but for zeros at their beginning. */
  readonly zeros: number;
  /** What a reader should know besides, in a sentence each. */
  readonly notes: readonly string[];
  /** What may be shown of them. */
  readonly discretion: Discretion;
}

/** So many ids of a kind are named. */
const NAMED = 20;

const CALLED: Readonly<Record<FileKind, string>> = { employees: 'employee file', positions: 'position file' };

/** Whether the people are those that were sent, and nothing says that somebody else made the receipt. */
export const isAsSent = ({ same, difference, signature }: PortalFile): boolean =>
  signature !== 'not valid' && (same !== undefined || (difference !== undefined && isSamePeople(difference)));

/** @param showValues whether old and new values are shown */
export function portalFileLines(found: PortalFile, showValues: boolean): string[] {
  const { kind, receipt, others, same, difference, fileOf, notes } = found;
  const what = `${forTerminal(receipt)}: the portal’s ${CALLED[kind]}`;
  const more = others > 0 ? ` So it is with ${counted(others, 'other receipt')}.` : '';
  return [
    `${what} ${verdict(found)}${more}`,
    ...(same === undefined && difference ? differenceLines(found, difference, showValues) : []),
    ...(fileOf === undefined ? [] : [`  The file is the one of ${forTerminal(fileOf)}.`]),
    ...notes.map((note) => `  Note: ${forTerminal(note)}`),
  ];
}

function verdict({ same, difference, signature, isRecord = false }: PortalFile): string {
  // Anybody may have written the digests of a tag that nobody signed.
  const sent =
    signature === 'not valid'
      ? 'of which this tag says that it was sent'
      : isRecord
        ? 'that this sync began to send'
        : 'that was sent';
  if (same === 'sent') return `is byte for byte the one ${sent}.`;
  if (same === 'layout') return `is the one ${sent}; only a byte order mark or line ends differ.`;
  if (!difference || !isSamePeople(difference)) return `isn’t the one ${sent}:`;
  const order = difference.isReordered ? ' and the order of the records' : '';
  const people = isRecord ? 'that this sync began to send' : 'that were sent';
  return `has the people ${people}; only its layout${order} differs.`;
}

/** @returns what is shown of an id */
function showing({ kind, discretion }: PortalFile, showValues: boolean): (id: string) => string {
  if (showValues) return forTerminal;
  return (id) =>
    forTerminal((kind === 'employees' ? discretion?.id(id) : discretion?.position(id)) ?? NOT_SHOWN);
}

function differenceLines(found: PortalFile, difference: Difference, showValues: boolean): string[] {
  const { onlyPortal, onlySent, different, repeated, withoutId } = difference;
  const shown = showing(found, showValues);
  const list = (title: string, ids: readonly string[]) => listLines(title, ids, shown);
  return [
    ...list('only in the portal’s file', onlyPortal),
    ...list('only in the file that was sent', onlySent),
    ...list('more than once in the portal’s file', repeated),
    ...(withoutId > 0 ? [`  without an id in the portal’s file: ${withoutId}`] : []),
    ...(different.length > 0 ? [`  different (sent → portal): ${different.length}`] : []),
    ...different
      .slice(0, NAMED)
      .map(
        ({ id, changed }) =>
          `    ${shown(id)}: ${changed.map((one) => changeOf(one, showValues)).join(', ')}`,
      ),
    ...(different.length > NAMED ? [`    … and ${different.length - NAMED} more`] : []),
  ];
}

const ELEMENTS: ReadonlySet<string> = new Set([...Object.keys(FIELDS), ...Object.values(POSITION_COLUMNS)]);

function changeOf(
  { element, sent, portal }: Difference['different'][number]['changed'][number],
  showValues: boolean,
): string {
  // One that only the portal's file has may be called anything.
  const isKnown = sent !== '' || ELEMENTS.has(element) || showValues;
  const name = isKnown ? forTerminal(element) : 'another element';
  if (!showValues) return name;
  const value = (text: string) => (text === '' ? '(nothing)' : `“${forTerminal(text)}”`);
  return `${name} ${value(sent)} → ${value(portal)}`;
}

function listLines(title: string, ids: readonly string[], shown: (id: string) => string): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > NAMED ? `, … and ${ids.length - NAMED} more` : '';
  return [`  ${title}: ${ids.length} (${ids.slice(0, NAMED).map(shown).join(', ')}${more})`];
}

/** @returns the same for programs, with every id */
export function portalFileData(found: PortalFile, showValues: boolean): object {
  const { kind, receipt, isRecord = false, signature, others, same, difference, fileOf, notes } = found;
  const shown = showing(found, showValues);
  return {
    ...{
      kind,
      receipt,
      isRecord,
      signature,
      others,
      same: same ?? 'no',
      people: isAsSent(found) ? 'same' : 'different',
    },
    ...(fileOf !== undefined && { fileOf }),
    notes,
    ...(difference && {
      onlyPortal: difference.onlyPortal.map(shown),
      onlySent: difference.onlySent.map(shown),
      repeated: difference.repeated.map(shown),
      withoutId: difference.withoutId,
      isReordered: difference.isReordered,
      different: difference.different.map(({ id, changed }) => ({
        id: shown(id),
        changed: showValues ? changed : changed.map((one) => changeOf(one, false)),
      })),
    }),
  };
}

/** Whether the portal has the people of the roster. */
export const isReconciled = ({ unknown, leaving, unapplied, waiting }: Reconciliation): boolean =>
  [unknown, leaving, unapplied, waiting].every(({ length }) => length === 0);

export function reconciliationLines(found: Reconciliation, showValues: boolean): string[] {
  const { portal, roster, receipt, unknown, leaving, unapplied, waiting, zeros, notes, discretion } = found;
  const shown = (id: string) => forTerminal(showValues ? id : (discretion.id(id) ?? NOT_SHOWN));
  const list = (title: string, ids: readonly string[]) => listLines(title, ids, shown);
  const last = receipt === undefined ? 'no receipt to compare with' : forTerminal(receipt);
  const gone = unknown.length + leaving.length;
  return [
    `The portal’s list has ${counted(portal, 'person', 'people')}, the roster ${roster} (${last}).`,
    ...(isReconciled(found) ? ['They are the same.'] : []),
    ...(zeros > 0
      ? [
          `${counted(zeros, 'id')} of the portal’s list ${zeros === 1 ? 'is' : 'are'} in the roster with other zeros at the beginning: a spreadsheet may have cut them off. Compare with a list that has them first.`,
        ]
      : []),
    ...list('in the portal, not in the roster, not uploaded last', unknown),
    ...list('in the portal, dropped from the roster since the last upload', leaving),
    ...list('uploaded last, in the roster, not in the portal', unapplied),
    ...list('in the roster, not uploaded yet, not in the portal', waiting),
    ...(gone > 0
      ? [
          `A full refresh deletes who is in the system and not in the file, so the next upload that is applied deletes ${gone === 1 ? 'this person' : `these ${gone} people`} if they are active there.`,
        ]
      : []),
    ...(unapplied.length > 0
      ? [
          'Look in the portal whether that upload was applied, and at its error report: Add-ons, HR Data Sync.',
        ]
      : []),
    ...notes.map(forTerminal),
  ];
}

/** @returns the same for programs, with every id */
export function reconciliationData(found: Reconciliation, showValues: boolean): object {
  const { discretion, unknown, leaving, unapplied, waiting, ...others } = found;
  const shown = (ids: readonly string[]) =>
    ids.map((id) => (showValues ? id : (discretion.id(id) ?? NOT_SHOWN)));
  return {
    ...others,
    unknown: shown(unknown),
    leaving: shown(leaving),
    unapplied: shown(unapplied),
    waiting: shown(waiting),
  };
}
