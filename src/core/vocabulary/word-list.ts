/** The names in a text, which has bars between them. */
export const names = (text: string): readonly string[] => text.split('|').map((name) => name.trim());

/** What a field is called in the first line of a file. */
export interface HeaderWords {
  /** What can't mean anything else. */
  readonly known: readonly string[];
  /** What may mean it and may not: offered where nothing else is there, never taken unasked. */
  readonly doubtful?: readonly string[];
  /** What sounds like it and most likely is another thing: a private address, a nationality. */
  readonly misleading?: readonly string[];
}
