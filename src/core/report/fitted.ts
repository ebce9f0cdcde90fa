import { wrapped } from '../base/text.js';

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/** What sets a colour takes no column. */
const shownLength = (text: string): number => text.replaceAll(COLOUR, '').length;

/** The narrowest column of text that can still be read. */
const MIN_TEXT = 30;

/**
 * Breaks a line at its words, so that a terminal needn't break it within one. What goes on is below where the text
 * began: in the second column of a list, or two further than the margin.
 *
 * @param width of the terminal; undefined: the line is left whole, as a log and a file have it
 */
export function fitted(line: string, width: number | undefined): string[] {
  if (width === undefined || shownLength(line) <= width) return [line];
  const entry = /^ +\S+(?: \S+)* {2,}/.exec(line)?.[0] ?? '';
  const margin = /^ */.exec(line)?.[0] ?? '';
  const start = entry !== '' && shownLength(entry) + MIN_TEXT <= width ? entry : margin;
  const indent = ' '.repeat(Math.max(shownLength(start), 2));
  const [first = '', ...rest] = wrapped(line.slice(start.length), width - indent.length, shownLength);
  return [start + first, ...rest.map((more) => indent + more)];
}
