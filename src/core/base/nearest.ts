/** @returns how many characters must be put in, left out, replaced or swapped with the next to get from one to the other */
function editDistance(from: string, to: string): number {
  const [a, b] = [Array.from(from), Array.from(to)];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, character] of a.entries()) {
    const now = [row + 1];
    for (const [column, other] of b.entries()) {
      const replaced = (last[column] ?? 0) + (character === other ? 0 : 1);
      let best = Math.min(replaced, (last[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1);
      const swapped = row > 0 && column > 0 && character === b[column - 1] && a[row - 1] === other;
      if (swapped) best = Math.min(best, (before[column - 1] ?? 0) + 1);
      now.push(best);
    }
    [before, last] = [last, now];
  }
  return last[b.length] ?? 0;
}

/** Longer texts aren't words that somebody mistyped, and take long to compare. */
const MAX_LENGTH = 100;

/** Whether one text may be the other, mistyped: every fifth character may differ. */
export function isNear(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const allowed = Math.floor(length / 5);
  if (length > MAX_LENGTH || Math.abs(a.length - b.length) > allowed) return false;
  return editDistance(a, b) <= allowed;
}

/** More words aren't read. */
const MAX_WORDS = 10;

/** Words as part of a sentence: `“A”, “B” and 3 more`. */
function wordsIn(words: readonly string[]): string {
  const named = words.slice(0, MAX_WORDS).map((word) => `“${word}”`);
  const rest = words.length - named.length;
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}

/** @returns which words there are, as a sentence and a blank after it: `Kept: “A”, “B”. `; empty where there are none */
export const listOf = (opening: string, words: readonly string[]): string =>
  words.length > 0 ? `${opening} ${wordsIn(words)}. ` : '';

/** @returns a question with the word that is nearest, and a blank after it; empty where none is near */
export function didYouMean(written: string, words: readonly string[]): string {
  const near = nearest(written, words);
  return near === undefined ? '' : `Did you mean “${near}”? `;
}

/** @returns of the texts, the one that is nearest to the written one without regard to capitals, if any is near */
export function nearest(written: string, texts: readonly string[]): string | undefined {
  const plain = written.toLowerCase();
  const near = texts.filter((text) => isNear(plain, text.toLowerCase()));
  const distance = (text: string) => editDistance(plain, text.toLowerCase());
  return near.toSorted((a, b) => distance(a) - distance(b))[0];
}
