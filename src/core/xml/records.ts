import { readXml } from '../roster/file/workbook/xml.js';
import { Refusal } from '../roster/file/workbook/refusal.js';
import { compare } from '../base/text.js';
import { POSITION_COLUMNS } from '../vocabulary/fields.js';
import type { FileKind } from '../vocabulary/files.js';

/*
 * Both files read back: what is in a file that was downloaded from the portal is compared record by record, since it may
 * be laid out in another way than the one that was sent.
 */

/** The elements of an employee or a position, by their names. */
type XmlRecord = ReadonlyMap<string, string>;

export interface XmlRecords {
  /** By the name of the root element. */
  readonly kind: FileKind;
  readonly records: readonly XmlRecord[];
}

/** Records are the children of the root, and their elements the children of those. */
const RECORD_DEPTH = 2;

/**
 * @param bytes in UTF-8 or UTF-16
 * @returns undefined where it isn't well-formed XML, has a DTD (no file of ours has one, and it can be a bomb), or has
 *   another root element than one of both files
 */
export function readRecords(bytes: Uint8Array): XmlRecords | undefined {
  let root = '';
  let depth = 0;
  let element = '';
  let record = new Map<string, string>();
  const records: XmlRecord[] = [];
  try {
    readXml(bytes, {
      open: (name) => {
        depth += 1;
        if (depth === 1) root = name;
        if (depth === RECORD_DEPTH) record = new Map();
        if (depth === RECORD_DEPTH + 1) element = name;
      },
      text: (text) => {
        if (depth > RECORD_DEPTH) record.set(element, (record.get(element) ?? '') + text);
      },
      close: () => {
        if (depth === RECORD_DEPTH) records.push(record);
        depth -= 1;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
  return root === 'employees' || root === 'positions' ? { kind: root, records } : undefined;
}

const ID_OF: Readonly<Record<FileKind, string>> = {
  employees: 'employee_id',
  positions: POSITION_COLUMNS.id,
};

/** An element of a record that isn't the same in both files; empty where it isn't there. */
interface Changed {
  readonly element: string;
  readonly sent: string;
  readonly portal: string;
}

/** How a file of the portal differs from the one that was sent: ids, in code units. */
export interface Difference {
  readonly onlyPortal: readonly string[];
  readonly onlySent: readonly string[];
  readonly different: readonly { readonly id: string; readonly changed: readonly Changed[] }[];
  /** More than one record of the portal's file has them. */
  readonly repeated: readonly string[];
  /** How many records of the portal's file have no id. */
  readonly withoutId: number;
  /** The records are in another order. */
  readonly isReordered: boolean;
}

/**
 * @param kind of both
 * @param portal the records of the portal's file
 * @param sent those of the file that was sent
 */
export function differenceOf(
  kind: FileKind,
  portal: readonly XmlRecord[],
  sent: readonly XmlRecord[],
): Difference {
  const idOf = (record: XmlRecord) => record.get(ID_OF[kind]) ?? '';
  const [theirs, ours] = [portal, sent].map((records) => new Map(records.map((one) => [idOf(one), one])));
  const ids = portal.map(idOf).filter((id) => id !== '');
  const seen = new Set<string>();
  const repeated = ids.filter((id) => seen.size === seen.add(id).size);
  const different = ids.flatMap((id) => {
    const [before, now] = [ours?.get(id), theirs?.get(id)];
    const changed = before && now ? changedIn(before, now) : [];
    return changed.length > 0 ? [{ id, changed }] : [];
  });
  const order = (records: readonly XmlRecord[]) => records.map(idOf).join('\n');
  return {
    onlyPortal: sorted(ids.filter((id) => !ours?.has(id))),
    onlySent: sorted([...(ours?.keys() ?? [])].filter((id) => !seen.has(id))),
    different: different.toSorted((a, b) => compare(a.id, b.id)),
    repeated: sorted(repeated),
    withoutId: portal.length - ids.length,
    isReordered: order(portal) !== order(sent),
  };
}

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted(compare);

/** In the order of the file that was sent; what only the portal has comes last. */
function changedIn(sent: XmlRecord, portal: XmlRecord): Changed[] {
  return [...new Set([...sent.keys(), ...portal.keys()])].flatMap((element) => {
    const both = { sent: sent.get(element) ?? '', portal: portal.get(element) ?? '' };
    return both.sent === both.portal ? [] : [{ element, ...both }];
  });
}

/** Whether the people of both files are the same. */
export const isSamePeople = (found: Difference): boolean =>
  [found.onlyPortal, found.onlySent, found.different, found.repeated].every(({ length }) => length === 0) &&
  found.withoutId === 0;

const BOM = [0xef, 0xbb, 0xbf];

/** @returns the file as it would be without what editors and transfers add to it: a byte order mark, CR before LF */
export function asSent(bytes: Uint8Array): Uint8Array {
  const start = BOM.every((byte, at) => bytes[at] === byte) ? BOM.length : 0;
  return bytes.subarray(start).filter((byte, at, all) => byte !== 0x0d || all[at + 1] !== 0x0a);
}
