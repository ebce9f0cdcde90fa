/** A column with more different texts than this has one for nearly everybody. */
const MAX_TEXTS = 2000;

/**
 * Most cells of a department, a country or a date say what others say: one text serves all of them, so that a roster
 * needs two thirds of the memory, and what was found out about a text is found again quickly.
 *
 * @returns what puts the shared texts in the place of the same ones in a record
 */
export function sharingTexts(): (cells: string[]) => string[] {
  const columns: Map<string, string>[] = [];
  return (cells) => {
    for (let column = 0; column < cells.length; column += 1) {
      const texts = (columns[column] ??= new Map());
      if (texts.size > MAX_TEXTS) continue;
      const text = cells[column] ?? '';
      const known = texts.get(text);
      if (known === undefined) texts.set(text, text);
      else cells[column] = known;
    }
    return cells;
  };
}
