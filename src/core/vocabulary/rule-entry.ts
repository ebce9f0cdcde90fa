/** `error` stops a sync, `warning` doesn't. */
export type Severity = 'error' | 'warning';

/** What the product knows of a rule, as data: the pages of the documentation are made from it. */
export interface RuleEntry {
  readonly title: string;
  readonly severity: Severity;
  /** Why a sync shouldn't go on, in one sentence. */
  readonly why: string;
  /** What to do, where the finding itself doesn't say it better. */
  readonly hint: string;
  /** Whether `rules` in the configuration may turn it down without sending wrong data. */
  readonly mayTurnDown: boolean;
  /** Whether a sync waits for an approval when it is found. */
  readonly holds: boolean;
  /** Whether it holds only where it is found of somebody who is new. */
  readonly ofJoiners?: true;
}

export function rule(title: string, why: string, hint: string): RuleEntry {
  return { title, severity: 'error', why, hint, mayTurnDown: false, holds: false };
}

export function adjustable(title: string, severity: Severity, why: string, hint: string): RuleEntry {
  return { title, severity, why, hint, mayTurnDown: true, holds: false };
}

/** What may be meant and may be an accident: only a person can say, so a sync waits until one has. */
export function holding(title: string, why: string, hint: string): RuleEntry {
  return { title, severity: 'warning', why, hint, mayTurnDown: false, holds: true };
}

/** Likewise of somebody who is new; of others it is a warning, since they were sent before. */
export function holdingJoiners(title: string, why: string, hint: string): RuleEntry {
  return { ...holding(title, why, hint), ofJoiners: true };
}
