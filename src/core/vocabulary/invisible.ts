import { onDemand } from '../base/on-demand.js';

/* Characters that nobody sees, and that come along when a text is copied. */

/** What a character class has for them: formatting, control, fillers, and the empty pattern of Braille. */
export const INVISIBLE = String.raw`\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800`;

/** A cell shows a tab as a blank, and a line break as one. */
const unseen = onDemand(() => new RegExp(`(?![\\t\\n\\r])[${INVISIBLE}]`, 'gu'));

/** @returns the text without characters that can’t be seen, and without blanks that only they kept at its ends */
export function withoutInvisible(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  const seen = text.replaceAll(unseen(), '');
  return seen === text ? text : seen.trim();
}

/** Whether a text that isn’t among these words looks as if it were, since it has what can’t be seen. */
export function isSeenAs(text: string, words: readonly string[]): boolean {
  const seen = withoutInvisible(text);
  return seen !== text && words.some((word) => word.trim() === seen);
}

/** What is said of a text, to follow its name, that would be right without them. */
export const HAS_INVISIBLE = 'has a character in it that can’t be seen';
export const TYPE_AGAIN =
  'Type the cell’s text again; the character is invisible and usually comes from copying.';
