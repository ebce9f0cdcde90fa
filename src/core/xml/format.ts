import { sha256, type Digests } from '../base/digest.js';
import type { Hierarchy, Roster } from '../roster/people/roster.js';
import type { XmlFiles } from '../vocabulary/files.js';
import { employeesXml } from './employees.js';
import { positionsXml } from './positions.js';
import type { TakePart } from './writer.js';

/** How both files are written; whoever wants it gets their parts meanwhile. */
interface XmlWriter {
  employees(roster: Roster, take?: TakePart): Uint8Array;
  positions(hierarchy: Hierarchy, take?: TakePart): Uint8Array;
}

/** The layout of both files. Receipts name it (`Xml-Format`); a change of any byte needs a new number. */
export const XML_FORMAT = '1';

/** The writer of this layout. */
export const XML_WRITER: XmlWriter = { employees: employeesXml, positions: positionsXml };

/** Every layout that a receipt can name: the writers of old ones stay, so that old receipts can be proved. */
export const XML_FORMATS: ReadonlyMap<string, XmlWriter> = new Map([[XML_FORMAT, XML_WRITER]]);

/** @returns both files of a roster without errors, as this writer lays them out */
export function writeFiles(roster: Roster, writer: XmlWriter): XmlFiles {
  const { hierarchy } = roster;
  return { employees: writer.employees(roster), positions: hierarchy && writer.positions(hierarchy) };
}

export function digestsOf(files: XmlFiles): Digests {
  return { employees: sha256(files.employees), positions: files.positions && sha256(files.positions) };
}
