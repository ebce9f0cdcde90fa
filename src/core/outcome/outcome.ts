import { Failure } from '../base/failure.js';
import type { Config } from '../config/schema.js';
import type { Person, Plan } from '../plan/diff.js';
import type { Held } from '../plan/guards.js';
import type { Picture } from '../plan/picture.js';
import type { Discretion } from '../problem/discretion.js';
import { framesOf, type Frame } from '../problem/frame.js';
import {
  byPlace,
  isError,
  MAX_PROBLEMS,
  withHeaders,
  type Headers,
  type Problem,
} from '../problem/problem.js';
import type { Checker } from '../receipts/signature-words.js';
import type { ByDate } from '../roster/columns/filters.js';
import type { FileKind, XmlFiles } from '../vocabulary/files.js';
import type { NextSync } from '../workflows/sending.js';
import type { Accepted } from '../workstars/words.js';
import type { SchemaOrigin } from '../xml/schemas.js';

type Command = 'check' | 'sync' | 'import';

/** How a run ended (docs/action.md, Outputs). */
type Ending = 'clean' | 'problems' | 'uploaded' | 'unchanged' | 'held' | 'failed';

/** The day of a roster that has filters by a date. */
export interface AsOf extends ByDate {
  /** As YYYY-MM-DD. */
  readonly day: string;
  readonly timeZone: string;
  /** Whether somebody asked for it: else it is the day of the run. */
  readonly isAsked: boolean;
}

/** Where at GitHub a reader may look, as far as the door knows. */
export interface Links {
  /** The repository’s page. */
  readonly repository: string;
  /** The commit whose lines are shown: on a pull request, the one that was pushed. */
  readonly head?: string | undefined;
  /** The branch on which a pull request’s files are edited, and the repository’s page that it is in. */
  readonly edit?: { readonly repository: string; readonly branch: string } | undefined;
  /** The run’s page. */
  readonly run?: string | undefined;
  /** The number of the pull request that the run is of. */
  readonly pullRequest?: number | undefined;
}

/** Everything that there is to say of a run, in plain data: a story makes it once, at its end, and reports read it. */
export interface Outcome {
  readonly command: Command;
  readonly ending: Ending;
  readonly program?: string;
  readonly endpoint?: string;
  /** The commit that was read; undefined for a work tree. */
  readonly commit?: string | undefined;
  readonly employees?: number | undefined;
  readonly positions?: number | undefined;
  /** Where there are filters by a date, or somebody asked for a day: the day by which they decided, and whom they left out. */
  readonly asOf?: AsOf | undefined;
  /** The roster file that an import writes. */
  readonly rosterFile?: string;
  /** What a reader should know besides, in a sentence each. */
  readonly notes: readonly string[];
  /** How the roster was read and compared, for whoever asks. */
  readonly how: readonly string[];
  readonly problems: readonly Problem[];
  /** The rows of some of them, for a terminal. */
  readonly frames?: readonly Frame[] | undefined;
  /** The address of docs/rules.md of the version that ran, where it is known. */
  readonly docs?: string | undefined;
  readonly links?: Links | undefined;
  /** When the run ended, for the report: its only moment that isn’t of the roster. */
  readonly at?: Date | undefined;
  /** Of both files; of the positions only where there is a hierarchy. */
  readonly schemas?: Readonly<Record<FileKind, SchemaOrigin>> | undefined;
  /** What the plan compares with: a receipt, or, of an import, the roster file that was there. */
  readonly baseline?: string | undefined;
  /** The commit of that receipt. */
  readonly baselineCommit?: string | undefined;
  /** Whether nobody could check the signature of that receipt. */
  readonly isUnverified?: boolean | undefined;
  /** Whether another roster was perhaps sent after it: by a sync at the same time, or one that left no receipt. */
  readonly isLastUnsure?: boolean | undefined;
  /** Whether an upload after it was rejected: whoever said so may be wrong. */
  readonly isLastRejected?: boolean | undefined;
  /** Where there are receipts that aren't signed and don't count: with what they were checked. */
  readonly unsignedReceipts?: Checker | undefined;
  /** Whether the remote couldn't be asked what was uploaded before: what isn't known isn't nothing. */
  readonly unasked?: boolean | undefined;
  readonly plan?: Plan;
  /** Where there are errors and so isn’t a plan: who will be deleted, as far as that can be known all the same. */
  readonly foreseen?: readonly Person[] | undefined;
  readonly planId?: string;
  /** The company as the report draws it. */
  readonly picture?: Picture | undefined;
  /** When a workflow’s schedule sends what was checked, where that is known. */
  readonly nextSync?: NextSync | undefined;
  /** Of a pull request into a branch that isn’t sent: that branch, and the one that is. */
  readonly landing?: { readonly into: string; readonly sent: string } | undefined;
  readonly held: readonly Held[];
  /** How a held plan is approved. */
  readonly approval?: {
    readonly form: string | undefined;
    readonly approvers: readonly string[] | undefined;
  };
  /** Whether the held plan was let through, and by whom. */
  readonly approvedBy?: string | undefined;
  /** Whether anything was posted at all: without an answer nobody knows whether it was taken. */
  readonly posted: boolean;
  readonly uploads: Readonly<Partial<Record<FileKind, Accepted>>>;
  readonly receipt?: string | undefined;
  readonly failure?: Failure;
  /** Who hears of a failure, besides those who follow the repository. */
  readonly failureIssue?: Config['failure-issue'];
  readonly files?: XmlFiles;
  readonly keepXml: boolean;
}

/** Whether a run did what it was asked for. */
export const hasWorked = ({ ending }: Pick<Outcome, 'ending'>): boolean =>
  ending === 'clean' || ending === 'uploaded' || ending === 'unchanged';

/** Whether a check found nothing wrong, and a sync of the same roster would wait for an approval. */
export const wouldHold = ({ command, ending, held }: Pick<Outcome, 'command' | 'ending' | 'held'>): boolean =>
  command === 'check' && ending === 'clean' && held.length > 0;

/** What a story knows at some moment of what its outcome will say. */
export type Known = Partial<Omit<Outcome, 'command' | 'ending' | 'failure'>>;

export function outcomeOf(command: Command, ending: Ending, known: Known = {}): Outcome {
  return {
    notes: [],
    how: [],
    problems: [],
    held: [],
    posted: false,
    uploads: {},
    keepXml: false,
    ...known,
    command,
    ending,
  };
}

/**
 * @param error what ended the run
 * @throws the error itself where it isn't a Failure: that is a defect of this program, and no outcome
 */
export function failedOutcome(command: Command, known: Known, error: unknown): Outcome {
  if (!(error instanceof Failure)) throw error;
  return { ...outcomeOf(command, 'failed', known), failure: error };
}

/** How the files were read that problems are of. */
interface Reading {
  readonly headers: Headers;
  readonly discretion: Discretion;
}

/**
 * What is listed of the problems of a run: where there are more than anybody reads, errors go first, so that a warning
 * never takes the place of one. Each has the header over its cell.
 *
 * @param notes to which a sentence is added where some aren't listed
 */
export function listed(
  problems: readonly Problem[],
  { headers, discretion }: Reading,
  notes: readonly string[],
): Pick<Outcome, 'problems' | 'frames' | 'notes'> {
  const all = [...problems.filter(isError), ...problems.filter((found) => !isError(found))];
  const shown = withHeaders(all.slice(0, MAX_PROBLEMS), headers).sort(byPlace);
  const some = { problems: shown, frames: framesOf(shown, headers, discretion) };
  if (shown.length === all.length) return { ...some, notes };
  const more = `There are ${all.length} problems or more; ${shown.length} of them are listed.`;
  return { ...some, notes: [...notes, more] };
}
