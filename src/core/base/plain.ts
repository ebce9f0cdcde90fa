/** Letters that Unicode doesn't take apart into a letter and its accent. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' };

/** A header or name without what makes no difference: capitals, accents, blanks, punctuation. `#` stands for a number. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[łßøæœđ]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}#]/gu, '');
}
