/** A column with more different texts than this has one for nearly everybody. */
const MAX_TEXTS = 2000;

/**
 * Most cells of a department, a country or a date say what others say: one text serves all of them, so that a roster
 * needs two thirds of the memory, and what was found out about a text is found again quickly.
 *
 * @returns what gives the cells of a record with the shared texts in the place of the same ones
 */
export function sharingTexts(): (cells: readonly string[]) => string[] {
  const columns: Map<string, string>[] = [];
  const shared = (text: string, column: number): string => {
    const texts = (columns[column] ??= new Map());
    if (texts.size > MAX_TEXTS) return text;
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  // A new array is as long as it must be; one that grew has room for more.
  return (cells) => cells.map(shared);
}
