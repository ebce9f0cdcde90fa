import { isName, NAMES } from '../../vocabulary/fields.js';
import { valueOf, type ChangeFinding, type ChangeRule, type Comparison } from './comparison.js';
import { folded, isAscii } from './letters.js';

/** U+FFFD, which programs write where they couldn’t read a letter. */
export const replacementCharacter: ChangeRule = (comparison) =>
  comparison.after.elements.flatMap((element) =>
    comparison
      .unusualNovelties(element, (value, old) => value.includes('\uFFFD') && !old?.includes('\uFFFD'))
      .map(({ employee }) => ({
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

function questionMarks(comparison: Comparison): ChangeFinding[] {
  return comparison.elements.flatMap((element) =>
    comparison
      .unusualNovelties(
        element,
        (value, old) =>
          value.includes('?') && (hidesLetters(value, old) || (isName(element) && looksHidden(value, old))),
      )
      .map(({ employee }) => ({
        employee,
        element,
        message: `\`${element}\` has a question mark where a letter belongs.`,
      })),
  );
}

/** Whether letters beyond ASCII have gone and question marks have come; everything else must be as it was. */
function hidesLetters(value: string, old: string | undefined): boolean {
  if (old === undefined) return false;
  const [lettersNow, lettersBefore] = [value, old].map((text) => text.replaceAll(ASCII, '').length);
  return (lettersNow ?? 0) < (lettersBefore ?? 0) && plainPart(value) === plainPart(old);
}

const ASCII = /[\0-\x7F]/g;
const plainPart = (text: string): string => text.replaceAll(/[^\0-\x7F]|\?/g, '');

/** Whether question marks are inside a name, where no name has any. */
function looksHidden(value: string, old: string | undefined): boolean {
  return /\p{L}\?+\p{L}|^\?+\p{Ll}/u.test(value) && !old?.includes('?');
}

function strippedAccents(comparison: Comparison): ChangeFinding[] {
  const stripped: ChangeFinding[] = [];
  for (const element of NAMES) {
    for (const { old, now } of comparison.changed(element)) {
      const [was, is] = [valueOf(old, element), valueOf(now, element)];
      if (isAscii(was) || !isAscii(is) || folded(was) !== folded(is)) continue;
      const message = `\`${element}\` has lost its accents, as those of others have.`;
      stripped.push({ employee: now, element, message });
    }
  }
  if (stripped.length < 5) return [];
  const accented = comparison.stayers.flatMap(({ old }) =>
    NAMES.filter((element) => !isAscii(valueOf(old, element))),
  );
  return stripped.length * 2 >= accented.length ? stripped : [];
}
