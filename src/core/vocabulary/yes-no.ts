import { plain } from '../base/text.js';

/* Yes and no, as programs of each language write them. */

/** Pairs of answers, as programs of each language write them: yes, no. */
const PAIRS = [
  ...[
    'yes no',
    'y n',
    'true false',
    '1 0',
    't f',
    'ja nein',
    'j n',
    'wahr falsch',
    'oui non',
    'o n',
    'vrai faux',
    'v f',
  ],
  ...[
    'si no',
    's n',
    'verdadero falso',
    'ja nee',
    'waar onwaar',
    'sim nao',
    'verdadeiro falso',
    'vero falso',
    'tak nie',
    'ja nej',
    'evet hayir',
  ],
  ...['x ', 'checked unchecked', 'on off'],
].map((pair) => pair.split(' ') as [yes: string, no: string]);

/**
 * @param values of a column, without the empty ones
 * @returns the pair of answers, plain, that all of them are; undefined where they are something else
 */
export function answersIn(values: ReadonlySet<string>): [yes: string, no: string] | undefined {
  const words = [...values].map(plain);
  return words.length === 0
    ? undefined
    : PAIRS.find((pair) => words.every((word) => word !== '' && pair.includes(word)));
}
