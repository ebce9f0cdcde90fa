import { counted } from '../base/text.js';
import { cellOf } from '../problem/cell-name.js';
import type { Folded } from '../problem/fold.js';
import type { Problem } from '../problem/problem.js';

/* Where a problem is, as its reader looks for it. The report’s own page uses this, too. */

type Spot = Pick<Problem, 'rule' | 'file' | 'line' | 'column' | 'row' | 'header'>;

/** Where in its file a problem is: `F10 (Hire Date)`, `row 10`; of a configuration its line. */
export function spotWords(found: Spot): string | undefined {
  const { rule, line, column, row = line, header } = found;
  if (row === undefined) return undefined;
  const cell = cellOf(found);
  if (cell !== undefined) return header === undefined ? cell : `${cell} (${header})`;
  if (!rule.startsWith('config/')) return `row ${row}`;
  return column === undefined ? `line ${row}` : `line ${row}, column ${column}`;
}

/** Where a problem is: file, and cell, row or line. */
export function placeWords(found: Spot): string {
  return [found.file, spotWords(found)].filter((part) => part !== undefined).join(', ');
}

/** So many cells are named. */
const MAX_NAMED = 5;

/** What else goes away with a problem, in a sentence; empty where nothing does. */
export function followsWords({ explained }: Folded): string {
  if (explained.length === 0) return '';
  const count = counted(explained.length, 'other problem follows', 'other problems follow');
  return `${count} from it and will go with it: ${cellsWords(explained)}.`;
}

/** The first cells of problems, each once: `I33, I34 and 4 more`. */
export function cellsWords(problems: readonly Spot[]): string {
  const cells = problems.map((found) => cellOf(found) ?? spotWords(found) ?? found.file);
  const named = [...new Set(cells)];
  const rest = named.length - MAX_NAMED;
  return named.slice(0, MAX_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
