import type { Failure } from '../base/failure.js';
import type { Config } from '../config/schema.js';
import type { Outcome } from '../outcome/outcome.js';
import type { Problem } from '../problem/problem.js';
import type { Receipt } from '../receipts/format.js';
import type { Workflow } from '../workflows/workflow.js';

/** What was learned of something, or why it couldn't be. */
type Learned<Fact> = Fact | Failure;

/** How the API answered to the key. */
export type KeyFact =
  | { readonly is: 'accepted' }
  | { readonly is: 'absent' | 'unused' | 'malformed' }
  | { readonly is: 'refused' | 'unanswered'; readonly failure: Failure };

/** A schema of the program, and the committed one. */
export interface SchemaFact {
  readonly path: string;
  readonly isCommitted: boolean;
  /** What the program serves, beside the committed one; undefined where it wasn't asked or didn't answer. */
  readonly served: 'same' | 'other' | 'nothing' | undefined;
}

/** What the remote has. */
interface RemoteFact {
  readonly defaultBranch: string | undefined;
  /** Undefined where it can't be known. */
  readonly isPublic: boolean | undefined;
  /** The commit at the head of the branch that is sent; undefined where there isn't such a branch. */
  readonly head: string | undefined;
}

/** What of GitHub's rules was learned. */
export interface RulesFact {
  /** For each kind of tag that should be kept: the rules that act on it, by GitHub's names. */
  readonly tags: Learned<Readonly<Record<'receipts' | 'rejections', readonly string[]>>>;
  readonly branch: Learned<readonly string[]>;
}

export interface RunFact {
  readonly path: string;
  readonly isActive: boolean;
  readonly lastRun: { readonly at: Date; readonly conclusion: string | undefined } | undefined;
}

/** Everything that the doctor's checks look at; what needs a configuration is absent without one. */
export interface Facts {
  readonly now: Date;
  /** The version of Node.js that runs this. */
  readonly node: string;
  readonly configPath: string;
  readonly configProblems: readonly Problem[];
  /** The commit that is checked out. */
  readonly head: string | undefined;
  /** The branch that is checked out. */
  readonly branch: string | undefined;
  /** Whether the run is of a change, as a pull request, and so not of the branch. */
  readonly isOfChange: boolean;
  readonly workflows: readonly Workflow[];
  /** The text of CODEOWNERS, and where it is. */
  readonly owners: Workflow | undefined;
  /** Why the list of public keys can’t be read. */
  readonly keysUnread: Failure | undefined;
  readonly about?: AboutProgram | undefined;
}

/** What can be known once the configuration is read. */
export interface AboutProgram {
  readonly config: Config;
  readonly program: string;
  /** Whether the sandbox is meant: then nothing of GitHub's matters yet. */
  readonly isSandbox: boolean;
  /** Of a check without a key. */
  readonly outcome: Outcome;
  readonly key: KeyFact;
  readonly schemas: readonly SchemaFact[];
  /** Undefined without a remote. */
  readonly remote: Learned<RemoteFact | undefined>;
  /** The only branch that is sent. */
  readonly onlyBranch: string;
  /** A tag that lies where receipts are kept. */
  readonly tagAbove: string | undefined;
  /** The newest receipt that counts. */
  readonly receipt:
    { readonly name: string; readonly receipt: Receipt | undefined; readonly isChecked: boolean } | undefined;
  /** Undefined where GitHub can't be asked. */
  readonly rules: RulesFact | undefined;
  /** Of each workflow that syncs on a schedule; undefined where GitHub can't be asked. */
  readonly runs: Learned<readonly RunFact[]> | undefined;
  /** Those of `guards.approvers` without write access; undefined where GitHub can't be asked. */
  readonly strangers: Learned<readonly string[]> | undefined;
}
