import type { Discretion } from './discretion.js';
import { folded } from './fold.js';
import type { Headers, Problem } from './problem.js';

/** The row of a problem’s cell, so that a reader sees where in it the cell is. */
export interface Frame {
  readonly of: Pick<Problem, 'rule' | 'file' | 'line' | 'column'>;
  /** The row's number in a spreadsheet. */
  readonly row: number;
  /** From the first column on: what the file calls it, as far as it may be shown, and its cell without its value. */
  readonly cells: readonly { readonly header: string | undefined; readonly text: string }[];
}

/** One of a kind says what the others are like; more would bury the list. */
const MAX_FRAMES = 3;
/** What a terminal shows of a cell is shorter. */
const MAX_CELL = 100;

/**
 * @param problems in the order in which they are listed
 * @returns the rows of the first problems of their kinds that are in a cell
 */
export function framesOf(problems: readonly Problem[], headers: Headers, discretion: Discretion): Frame[] {
  const framed = new Set<Problem['rule']>();
  const frames: Frame[] = [];
  for (const { found } of folded(problems)) {
    if (frames.length === MAX_FRAMES) break;
    if (framed.has(found.rule)) continue;
    framed.add(found.rule);
    const frame = frameOf(found, headers, discretion);
    if (frame) frames.push(frame);
  }
  return frames;
}

function frameOf(found: Problem, headers: Headers, discretion: Discretion): Frame | undefined {
  const { rule, file, line, column, row = line, isWide = false } = found;
  if (line === undefined || column === undefined || row === undefined || isWide) return undefined;
  const guide = headers.get(file);
  const cells = guide?.cellsAt(line, column);
  if (!cells) return undefined;
  const shown = cells.map((cell, index) => ({
    header: guide?.headers[index],
    text: (discretion.value(cell) ?? masked(cell.slice(0, MAX_CELL))).slice(0, MAX_CELL),
  }));
  return { of: { rule, file, line, column }, row, cells: shown };
}

/**
 * A cell's form without its value: `9` for each digit and `x` for each letter. Blanks and punctuation of ASCII stay, and
 * so do characters that can't be seen, which are named where they are shown: they say of a mistake what it is.
 */
const masked = (cell: string): string =>
  cell
    .replaceAll(/(?<=[^\0-\x7F])[\u200C\u200D\p{VS}]|\p{M}/gu, '')
    .replaceAll(/\p{N}/gu, '9')
    .replaceAll(/\p{Zs}/gu, ' ')
    .replaceAll(/[^\x20-\x40\x5B-\x60\x7B-\x7E\p{Cc}\p{Cf}\p{DI}9]/gu, 'x');
