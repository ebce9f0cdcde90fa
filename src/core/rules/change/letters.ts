/* Texts without what accidents change in them, to be compared. */

const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', đ: 'd', ð: 'd', ø: 'o', ı: 'i', ħ: 'h', ŧ: 't' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

/** A text in small letters without accents. */
export function folded(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.replaceAll(/[łđðøıħŧßæœþ]/g, (letter) => PLAIN[letter] ?? letter);
}

export const isAscii = (text: string): boolean => !/[^\0-\x7F]/.test(text);
export const hasSmallLetters = (text: string): boolean => /\p{Ll}/u.test(text);
export const hasCapitals = (text: string): boolean => /\p{Lu}/u.test(text);
