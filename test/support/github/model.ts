import type { Repository } from '../repository.js';

/* What a GitHub of the tests knows, and what it is asked and answers. */

export interface Comment {
  readonly id: number;
  body: string;
  /** Whether the token may edit it. */
  readonly own: boolean;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly own: boolean;
  state: string;
  readonly comments: { readonly body: string; readonly own: boolean }[];
}

export interface Answer {
  readonly status: number;
  readonly answer: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FakeOptions {
  readonly comments?: readonly Comment[];
  readonly issues?: readonly Issue[];
  /** As on a fork's pull request: reading is allowed, writing isn't. */
  readonly readOnly?: boolean;
  /** A GitHub Enterprise Server, whose API is at /api/v3 and /api/graphql. */
  readonly isEnterprise?: boolean;
  /** The token may not even read issues. */
  readonly noIssues?: boolean;
  /** The repository behind the API. */
  readonly remote?: Repository;
  readonly isPrivate?: boolean;
  /** How names below a prefix are told; GitHub documents neither way. */
  readonly fullNames?: boolean;
  /** The logins of those who write commits, by their addresses. */
  readonly logins?: Readonly<Record<string, string>>;
  /** The ids of bots, by their logins. */
  readonly bots?: Readonly<Record<string, number>>;
  /** Pull requests that were merged. */
  readonly pulls?: readonly Pull[];
  /** Commits that GitHub has signed itself. */
  readonly signed?: readonly string[];
  /** Who pushed what, the newest first. */
  readonly activities?: readonly Activity[];
  /** What accounts may do; those that aren't here don't exist. */
  readonly permissions?: Readonly<Record<string, string>>;
  /** What there is besides content; without it, the token may not read any of it. */
  readonly hosting?: {
    readonly rulesets?: readonly { readonly name: string }[];
    readonly branchRules?: readonly string[];
    readonly workflow?: { readonly state: string };
    /** Newest first. */
    readonly runs?: readonly Run[];
  };
  /** The token may not read pull requests. */
  readonly noPulls?: boolean;
  /** Faults: an answer instead of the right one. `nth` counts the calls of the operation from 1. */
  readonly answering?: (operation: string, nth: number) => Answer | 'reset' | undefined;
  /** What happens on GitHub just before a call is answered. */
  readonly meanwhile?: (asked: Asked, nth: number) => void;
}

/** A run of the workflow. Its check suite has its place in the list as its id, from 1, and so has its only job. */
export interface Run {
  readonly created_at: string;
  readonly conclusion: string | null;
  readonly event?: string;
  readonly html_url?: string;
  readonly annotations?: readonly { readonly title: string | null; readonly message: string | null }[];
}

/** A login; of a bot with `[bot]`, and null where the account is gone. */
export type Login = string | null;

export interface Pull {
  readonly number: number;
  readonly proposer: Login;
  readonly merger?: Login;
  readonly branch?: string;
  /** Into which it was merged; `main` where it isn't said. */
  readonly base?: string;
  /** Its own commits, before it was merged. */
  readonly own: readonly string[];
  /** What merging it made, the last one last. */
  readonly made?: readonly string[];
  readonly forcePushers?: readonly Login[];
}

export interface Activity {
  readonly actor: string;
  readonly ref: string;
  readonly type: string;
  readonly before: string;
  readonly after: string;
  readonly timestamp?: string;
}

/** What a request is answered from. */
export interface Scene extends FakeOptions {
  readonly comments: Comment[];
  readonly issues: Issue[];
}

export interface Asked {
  readonly operation: string;
  readonly named: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export const REFUSED: Answer = {
  status: 403,
  answer: { message: 'Resource not accessible by integration' },
};
export const MISSING: Answer = { status: 404, answer: { message: 'Not Found' } };
