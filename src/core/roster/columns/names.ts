/** Which part of a full name a field is. */
export type NamePart = 'first' | 'last';

interface SplitName {
  readonly first: string;
  readonly last: string;
  /** Whether somebody should look: more than two words without a comma, or nothing to separate. */
  readonly doubt?: 'several-words' | 'one-part';
}

/**
 * Separates a full name: “Surname, Forename” at its comma, any other at its last blank. Where that is a guess, it says
 * so; of what can’t be separated, both parts are the whole.
 */
export function splitName(name: string): SplitName {
  const comma = name.indexOf(',');
  if (comma !== -1) {
    const [last, first] = [name.slice(0, comma).trim(), name.slice(comma + 1).trim()];
    if (first === '' || last === '') return { first: name, last: name, doubt: 'one-part' };
    return first.includes(',') ? { first, last, doubt: 'several-words' } : { first, last };
  }
  const words = name.split(/\s+/);
  const last = words.pop() ?? '';
  if (words.length === 0) return { first: name, last: name, doubt: 'one-part' };
  const first = words.join(' ');
  return words.length > 1 ? { first, last, doubt: 'several-words' } : { first, last };
}
