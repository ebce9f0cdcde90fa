/** What a check of the doctor found. */
export interface Finding {
  /** What was looked at, in a few words. */
  readonly about: string;
  /** `couldn't prove`: nothing is known to be wrong, and nothing shows that it is right. */
  readonly state: 'ok' | 'fix this' | "couldn't prove";
  /** What is so, in a sentence. */
  readonly says: string;
  /** The one thing to do; absent where there is nothing to do. */
  readonly todo?: string;
}

/** What is said of one thing that was looked at. */
interface Sayings {
  ok(says: string): Finding;
  fix(says: string, todo: string): Finding;
  unproven(says: string, todo: string): Finding;
}

export const about = (what: string): Sayings => ({
  ok: (says) => ({ about: what, state: 'ok', says }),
  fix: (says, todo) => ({ about: what, state: 'fix this', says, todo }),
  unproven: (says, todo) => ({ about: what, state: "couldn't prove", says, todo }),
});

export const mustBeFixed = ({ state }: Finding): boolean => state === 'fix this';
