/**
 * What pads a cell: blanks, also the no-break ones of web pages, tabs, line ends, and the byte order marks that stay
 * where files were joined. Any other invisible character may be meant and is part of the text.
 */
const PADDING: ReadonlySet<string> = new Set([' ', '\u00A0', '\t', '\r', '\n', '\uFEFF']);

/** A text without what pads it at either end. */
export function withoutPadding(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && PADDING.has(text.charAt(start))) start += 1;
  while (end > start && PADDING.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
