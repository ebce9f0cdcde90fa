import { compare } from '../base/text.js';
import { parentIds, type Hierarchy, type Position } from '../roster/people/roster.js';
import { POSITION_COLUMNS } from '../vocabulary/fields.js';
import { RECORD_OF } from '../vocabulary/files.js';
import { DocumentWriter, type TakePart } from './writer.js';

/** Positions in the order of the file: the root, then the others by id, in code units. */
export function positionsInFileOrder(hierarchy: Hierarchy): Position[] {
  const rank = (position: Position) => (position.parent === '' ? 0 : 1);
  return hierarchy.positions.toSorted((a, b) => rank(a) - rank(b) || compare(a.id, b.id));
}

const { title, id, parent, employeeId } = POSITION_COLUMNS;
const ELEMENTS = [title, id, parent, employeeId];

/**
 * The position file (docs/vendor-api.md, Position file).
 *
 * @param take gets its parts while it is written
 */
export function positionsXml(hierarchy: Hierarchy, take?: TakePart): Uint8Array {
  const document = new DocumentWriter('positions', take && { record: RECORD_OF.positions, take });
  const parentOf = parentIds(hierarchy);
  for (const post of positionsInFileOrder(hierarchy)) {
    const texts = [post.title, post.id, parentOf(post), post.employeeId];
    document.add(post.parent === '' ? 'root' : RECORD_OF.positions, ELEMENTS, texts);
  }
  return document.end();
}
