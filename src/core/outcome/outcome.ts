import { Failure } from '../base/failure.js';
import type { Config } from '../config/schema.js';
import type { Plan } from '../plan/diff.js';
import type { Held } from '../plan/guards.js';
import type { Picture } from '../plan/picture.js';
import { byPlace, isError, MOST_PROBLEMS, type Problem } from '../problem/problem.js';
import type { FileKind } from '../vocabulary/files.js';
import type { Accepted } from '../workstars/words.js';
import type { XmlFiles } from '../xml/files.js';
import type { SchemaOrigin } from '../xml/schemas.js';

/** How a run ended (README.md, Action). */
type Ending = 'clean' | 'problems' | 'uploaded' | 'unchanged' | 'held' | 'failed';

/** Everything that is to be told of a run, in plain data. The stories fill it in as they go; reports only read it. */
export interface Outcome {
  readonly command: 'check' | 'sync' | 'import';
  ending: Ending;
  program?: string;
  endpoint?: string;
  /** The commit that was read; nothing for a work tree. */
  commit?: string | undefined;
  employees?: number;
  positions?: number;
  /** The roster file that an import writes. */
  rosterFile?: string;
  /** What a reader should know besides, in a sentence each. */
  notes: string[];
  problems: Problem[];
  /** The address of docs/rules.md of the version that ran, where it is known. */
  docs?: string | undefined;
  /** Of both files; of the positions only where there is a hierarchy. */
  schemas?: Readonly<Record<FileKind, SchemaOrigin>>;
  /** What the plan compares with: a receipt, or, of an import, the roster file that was there. */
  baseline?: string | undefined;
  plan?: Plan;
  planId?: string;
  /** The company as the report draws it. */
  picture?: Picture;
  held: Held[];
  /** How a held plan is approved. */
  approval?: { readonly form: string | undefined; readonly approvers: readonly string[] | undefined };
  /** Whether the held plan was let through, and by whom. */
  approvedBy?: string | undefined;
  /** Whether anything was posted at all: without an answer nobody knows whether it was taken. */
  posted: boolean;
  uploads: Partial<Record<FileKind, Accepted>>;
  receipt?: string;
  failure?: Failure;
  /** Who is told of a failure, besides those who follow the repository. */
  failureIssue?: Config['failure-issue'];
  files?: XmlFiles;
  keepXml: boolean;
}

export function beginOutcome(command: Outcome['command']): Outcome {
  return {
    command,
    ending: 'clean',
    notes: [],
    problems: [],
    held: [],
    posted: false,
    uploads: {},
    keepXml: false,
  };
}

/** Errors go first where there are more than anybody reads, so that a warning never takes the place of one. */
export function tellProblems(outcome: Outcome, problems: Problem[]): void {
  const all = [...problems.filter(isError), ...problems.filter((found) => !isError(found))];
  outcome.problems = [...outcome.problems, ...all.slice(0, MOST_PROBLEMS).sort(byPlace)];
  if (all.length <= MOST_PROBLEMS) return;
  outcome.notes.push(`There are ${all.length} problems or more; ${MOST_PROBLEMS} of them are listed.`);
}

/** Tells a Failure that ended a run. Anything else is a defect, and no outcome. */
export function failedWith(outcome: Outcome, error: unknown): Outcome {
  if (!(error instanceof Failure)) throw error;
  outcome.ending = 'failed';
  outcome.failure = error;
  return outcome;
}
