/* What the place that a repository is at knows of it, besides its content: GitHub, where it can be asked. */

/** Rules for tags or branches. */
export interface Ruleset {
  readonly name: string;
  readonly isActive: boolean;
  /** Full names of refs, with stars, or `~ALL`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** GitHub's names of its rules: `deletion`, `update`, `creation` … */
  readonly rules: readonly string[];
}

/** A workflow as GitHub runs it. */
interface Scheduled {
  /** Whether GitHub runs it at all: it ends schedules of repositories in which nothing happens. */
  readonly isActive: boolean;
  /** The newest run that its schedule started. */
  readonly lastRun: { readonly at: Date; readonly conclusion: string | undefined } | undefined;
}

/** Which runs are asked for. */
export interface AskedRuns {
  /** The paths of their workflows’ files. */
  readonly workflows: readonly string[];
  /** When they began, at the earliest and at the latest. */
  readonly since: Date | undefined;
  readonly until: Date | undefined;
  /** Of the annotations that matter. */
  readonly titles: readonly string[];
}

/** A run that didn’t end well, with what it left on its page. */
export interface AnnotatedRun {
  /** When it began. */
  readonly at: Date;
  readonly url: string;
  readonly annotations: readonly Annotation[];
}

/** Whoever can change a workflow can write one: it proves nothing. */
interface Annotation {
  readonly title: string;
  readonly message: string;
}

interface FoundRuns {
  /** Those with such annotations. */
  readonly runs: readonly AnnotatedRun[];
  /** The workflows that the token doesn’t see, or that aren’t there. */
  readonly unseen: readonly string[];
  /** Whether there may be older ones that weren’t looked at. */
  readonly isCut: boolean;
}

/** The logins of those who proposed and merged a pull request; undefined where the account is gone. */
export interface PullMakers {
  readonly author: string | undefined;
  readonly merger: string | undefined;
}

/** Every method throws a Failure where it isn't answered. */
export interface Hosting {
  /** @returns the rulesets for tags */
  tagRulesets(): Promise<readonly Ruleset[]>;
  /** @returns GitHub's names of the rules that act on a branch */
  branchRules(branch: string): Promise<readonly string[]>;
  /** @param path of the workflow's file */
  scheduled(path: string): Promise<Scheduled>;
  /** @returns of the runs that didn’t end well those with such annotations, as far as they are still kept */
  annotated(asked: AskedRuns): Promise<FoundRuns>;
  /** @returns who made these pull requests */
  pullRequests(numbers: readonly number[]): Promise<ReadonlyMap<number, PullMakers>>;
}
