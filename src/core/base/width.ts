/*
 * How many columns of a terminal a text takes (Unicode Standard Annex 11: wide and fullwidth characters take two;
 * marks and what isn't seen take none). Terminals differ in rare emoji, where a column is lost and nothing else.
 */

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const ASCII = /^[ -~]*$/;

const widthOfOne = (character: string): number => (NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** @returns the columns that a text takes, which has no line breaks and no tabs */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  return Array.from(text).reduce((sum, one) => sum + widthOfOne(one), 0);
}

/** @returns the text where it fits, else its beginning and an ellipsis */
export function clipped(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let left = width - 1;
  for (const one of text) {
    left -= widthOfOne(one);
    if (left < 0) break;
    kept += one;
  }
  return `${kept}…`;
}

/** @returns the text with blanks after it, so that it takes that many columns */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));
