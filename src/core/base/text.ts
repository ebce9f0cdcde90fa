/** Compares by UTF-16 code units, which is the same on every machine and in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A count with its noun: `1 employee`, `2 employees`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Letters that Unicode doesn't take apart into a letter and its accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
};

/** A header or name without what makes no difference: capitals, accents, blanks, punctuation. `#` means a number. */
export function plain(text: string): string {
  // Most headers need none of what takes long.
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase().replaceAll(/[^a-z0-9#]/g, '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[łßøæœđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}#]/gu, '');
}

/**
 * What pads a cell: blanks, also the no-break ones of web pages, tabs, line ends, and the byte order marks that stay
 * where files were joined. Any other invisible character may be meant and is part of the text.
 */
const PADDING: ReadonlySet<number> = new Set(
  [' ', '\u00A0', '\t', '\r', '\n', '\uFEFF'].map((one) => one.charCodeAt(0)),
);

/** A text without what pads it at either end. */
export function withoutPadding(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && PADDING.has(text.charCodeAt(start))) start += 1;
  while (end > start && PADDING.has(text.charCodeAt(end - 1))) end -= 1;
  return end - start === text.length ? text : text.slice(start, end);
}

/**
 * @param lengthOf how many columns a text takes
 * @returns the text as lines that are no longer than the width, unless a word is
 */
export function wrapped(text: string, width: number, lengthOf = (part: string) => part.length): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
