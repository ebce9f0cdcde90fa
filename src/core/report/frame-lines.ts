import { clipped, padded, widthOf } from '../base/width.js';
import { cellName } from '../problem/cell-name.js';
import type { Frame } from '../problem/frame.js';
import type { Problem } from '../problem/problem.js';
import { forTerminal } from './escape.js';
import type { Paint } from './text.js';

/* A problem’s row as a terminal shows it: headers, cells, and a caret under the cell that is meant. */

/** A cell takes no more columns than this; so its neighbours are seen, too. */
const MAX_CELL = 24;
const GAP = '  ';
const MORE = '…';

/** A cell of the row and its header, as they are shown. */
interface Shown {
  readonly header: string;
  readonly text: string;
  readonly width: number;
}

/**
 * @param width how many columns the terminal has
 * @returns three lines, none wider than the terminal: headers, cells, caret
 */
function frameLines({ of, row, cells }: Frame, width: number, paint: Paint): string[] {
  const number = String(row);
  const margin = `  ${' '.repeat(number.length)} │ `;
  const room = Math.max(1, width - widthOf(margin) - 2 * (MORE.length + GAP.length));
  const shown = cells.map(({ header, text }, index) => shownOf(header ?? nameOf(index), text, room));
  const at = (of.column ?? 1) - 1;
  const [from, to] = around(shown, at, room);
  const before = from > 0 ? `${MORE}${GAP}` : '';
  const after = to < shown.length ? `${GAP}${MORE}` : '';
  const some = shown.slice(from, to);
  const line = (part: 'header' | 'text') => some.map((one) => padded(one[part], one.width)).join(GAP);
  const left = before.length + shown.slice(from, at).reduce((sum, one) => sum + one.width + GAP.length, 0);
  const carets = '^'.repeat(Math.max(1, widthOf(shown[at]?.text ?? '')));
  return [
    paint('quiet', `${margin}${before}${line('header')}${after}`.trimEnd()),
    `  ${paint('quiet', `${number} │`)} ${`${before}${line('text')}${after}`.trimEnd()}`.trimEnd(),
    `${paint('quiet', margin)}${' '.repeat(left)}${paint('bad', carets)}`,
  ];
}

/** @returns what draws the row of a problem, where the outcome has it */
export function framesFor(
  frames: readonly Frame[],
  width: number,
  paint: Paint,
): (found: Problem) => readonly string[] {
  return ({ rule, file, line, column }) => {
    const own = frames.find(
      ({ of }) => of.rule === rule && of.file === file && of.line === line && of.column === column,
    );
    return own ? frameLines(own, width, paint) : [];
  };
}

/** The letters that a spreadsheet has for a column whose header isn't known, or may not be shown. */
const nameOf = (index: number): string => cellName(0, index + 1).slice(0, -1);

function shownOf(header: string, text: string, room: number): Shown {
  const most = Math.min(MAX_CELL, room);
  const [above, below] = [header, text].map((one) => clipped(forTerminal(one), most));
  return {
    header: above ?? '',
    text: below ?? '',
    width: Math.max(1, widthOf(above ?? ''), widthOf(below ?? '')),
  };
}

/** @returns from which cell on, and before which, the row is shown: the one that is meant, and what fits beside it */
function around(shown: readonly Shown[], at: number, room: number): [from: number, to: number] {
  let from = at;
  let to = at + 1;
  let left = room - (shown[at]?.width ?? 0);
  const takes = (index: number): boolean => {
    const one = shown[index];
    if (!one || one.width + GAP.length > left) return false;
    left -= one.width + GAP.length;
    return true;
  };
  for (let grows = true; grows;) {
    const isBefore = takes(from - 1);
    if (isBefore) from -= 1;
    const isAfter = takes(to);
    if (isAfter) to += 1;
    grows = isBefore || isAfter;
  }
  return [from, to];
}
