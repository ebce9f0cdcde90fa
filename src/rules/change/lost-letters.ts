import type { ChangeRule, Finding, Novelty } from './comparison.js';
import { NAMES, valueOf, type Comparison } from './comparison.js';
import { folded, isAscii } from './letters.js';

/** U+FFFD, which programs write where they couldn’t read a letter. */
export const replacementCharacter: ChangeRule = (comparison) =>
  comparison.after.elements.flatMap((element) =>
    comparison
      .novelties(element)
      .filter(({ value, old }) => value.includes('\uFFFD') && !old?.includes('\uFFFD'))
      .map(({ employee }) => ({
        rule: 'roster/replacement-character' as const,
        employee,
        element,
        message: `\`${element}\` holds the character � in place of a letter.`,
      })),
  );

/** Question marks in place of letters, and accents taken from many names at once. */
export const lostLetters: ChangeRule = (comparison) => [
  ...questionMarks(comparison),
  ...strippedAccents(comparison),
];

const isName = (element: string): boolean => element === 'forename' || element === 'surname';

function questionMarks(comparison: Comparison): Finding[] {
  return comparison.elements.flatMap((element) =>
    comparison
      .novelties(element)
      .filter((novelty) => hidesLetters(novelty) || (isName(element) && looksHidden(novelty)))
      .map(({ employee }) => ({
        rule: 'roster/question-marks' as const,
        employee,
        element,
        message: `\`${element}\` has a question mark where a letter belongs.`,
      })),
  );
}

/** Whether question marks stand where the baseline has letters beyond ASCII, one or more of them for each. */
function hidesLetters({ value, old }: Novelty): boolean {
  if (!value.includes('?') || old === undefined || isAscii(old)) return false;
  const parts = value.split(/\?+/).map((part) => part.replaceAll(/[.*+^${}()|[\]\\/-]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^\\0-\\x7F?]+')}$`, 's').test(old);
}

/** Whether question marks stand inside a name, where no name has any. */
function looksHidden({ value, old }: Novelty): boolean {
  return /\p{L}\?+\p{L}|^\?+\p{Ll}/u.test(value) && !old?.includes('?');
}

function strippedAccents(comparison: Comparison): Finding[] {
  const stripped: Finding[] = [];
  let accented = 0;
  for (const element of NAMES) {
    accented += comparison.stayers.filter(({ old }) => !isAscii(valueOf(old, element))).length;
    for (const { old, now } of comparison.changed(element)) {
      const [was, is] = [valueOf(old, element), valueOf(now, element)];
      if (isAscii(was) || !isAscii(is) || folded(was) !== folded(is)) continue;
      const message = `\`${element}\` has lost its accents, as those of others have.`;
      stripped.push({ rule: 'roster/question-marks', employee: now, element, message });
    }
  }
  return stripped.length >= 5 && stripped.length * 2 >= accented ? stripped : [];
}
