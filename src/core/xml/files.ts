import { sha256, type Digests } from '../base/digest.js';
import type { Roster } from '../roster/people/roster.js';
import type { XmlWriter } from './format.js';
import type { XmlFiles } from '../vocabulary/files.js';

/** @returns both files of a roster without errors, as this writer lays them out */
export function writeFiles(roster: Roster, writer: XmlWriter): XmlFiles {
  const { hierarchy } = roster;
  return { employees: writer.employees(roster), positions: hierarchy && writer.positions(hierarchy) };
}

export function digestsOf(files: XmlFiles): Digests {
  return { employees: sha256(files.employees), positions: files.positions && sha256(files.positions) };
}
