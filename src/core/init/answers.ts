/** Something that the file doesn’t say, to be asked on a terminal. */
export interface Question {
  /** What the answer is kept under. */
  readonly key: string;
  readonly text: string;
  /** What may be answered; an empty answer leaves it open. */
  readonly choices: readonly Choice[];
  /** Whether anything else may be answered, too. */
  readonly isFree?: boolean;
}

interface Choice {
  readonly answer: string;
  /** In words. */
  readonly says: string;
}

/** By the keys of the questions; an empty answer leaves it open. */
export type Answers = ReadonlyMap<string, string>;

/** What is left to decide, in a sentence for people, and the question that would decide it. */
export interface Open {
  readonly says: string;
  readonly question?: Question;
}
