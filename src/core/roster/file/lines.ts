import { endsLine, nextLineEnd } from './cells.js';

/**
 * Tells the physical line of a byte: CRLF, LF and a lone CR each end a line, as editors count them.
 * Counts nothing until the first question, since a clean file never asks.
 */
export class LineIndex {
  /** The file. */
  readonly bytes: Uint8Array;
  #starts: number[] | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** @returns the 1-based line on which the byte at `offset` is */
  lineAt(offset: number): number {
    return countUpTo((this.#starts ??= lineStarts(this.bytes)), offset);
  }

  /** @returns the byte at which a line begins, 1-based */
  startOf(line: number): number {
    return (this.#starts ??= lineStarts(this.bytes))[line - 1] ?? 0;
  }
}

/** @returns how many of these numbers, which ascend, are at most `limit` */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns the byte at which each line begins */
export function lineStarts(bytes: Uint8Array): number[] {
  const starts = [0];
  const nextEnd = nextLineEnd(bytes);
  for (let at = nextEnd(0); at < bytes.length; at = nextEnd(at + 1)) {
    if (endsLine(bytes, at)) starts.push(at + 1);
  }
  return starts;
}
