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

/** Every method throws a Failure where it isn't answered. */
export interface Hosting {
  /** @returns the rulesets for tags */
  tagRulesets(): Promise<readonly Ruleset[]>;
  /** @returns GitHub's names of the rules that act on a branch */
  branchRules(branch: string): Promise<readonly string[]>;
  /** @param path of the workflow's file */
  scheduled(path: string): Promise<Scheduled>;
}
