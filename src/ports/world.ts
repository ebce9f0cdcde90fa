import type { CommitId } from '../core/base/commit.js';
import type { Config } from '../core/config/schema.js';
import type { Endpoint } from '../core/workstars/endpoint.js';
import type { Cache } from './cache.js';
import type { WorkTreeFiles } from './files.js';
import type { Hosting } from './hosting.js';
import type { ReceiptStore } from './receipt-store.js';
import type { Repository } from './repository.js';
import type { WorkstarsApi } from './workstars.js';
import type { XmlReader } from './xml-validator.js';

/** Everything outside the product that a story needs. The doors make it; tests make their own. */
export interface World {
  readonly repository: Repository;
  readonly receipts: ReceiptStore;
  readonly files: WorkTreeFiles;
  /** Undefined where nothing is kept. */
  readonly cache?: Cache;
  readonly reader: XmlReader;
  /**
   * Only where GitHub can be asked.
   *
   * @param since the commit after which changes count; undefined: from the first
   * @param approver whose pushes are asked for, too
   * @returns the logins of those who made what changed in these files up to `commit`; an undefined means somebody whom
   *   GitHub doesn't know
   * @throws Failure where GitHub doesn't answer
   */
  whoChanged?: (
    paths: readonly string[],
    commit: CommitId,
    since: CommitId | undefined,
    approver: Approver,
  ) => Promise<readonly (string | undefined)[]>;
  /**
   * Only where GitHub can be asked.
   *
   * @param approver whose pushes are asked for, too
   * @returns the logins of those who made these lines of files what they are at `commit`; an undefined means somebody whom
   *   GitHub doesn't know
   * @throws Failure where GitHub doesn't answer
   */
  whoWrote?: (
    lines: readonly Lines[],
    commit: CommitId,
    approver: Approver,
  ) => Promise<readonly (string | undefined)[]>;
  /**
   * Only where GitHub can be asked.
   *
   * @returns of each commit that GitHub has: the logins of its authors, as far as GitHub knows them, and the numbers of the
   *   merged pull requests that it came by
   * @throws Failure where GitHub doesn't answer
   */
  whoMade?: (commits: readonly CommitId[]) => Promise<ReadonlyMap<CommitId, Makers>>;
  /**
   * Only where GitHub can be asked.
   *
   * @returns what an account may do in the repository; `none` where there isn't such an account
   * @throws Failure where GitHub doesn't answer
   */
  permissionOf?: (login: string) => Promise<Permission>;
  /**
   * Only where GitHub can be asked.
   *
   * @returns the numbers of the pull requests that were merged and changed one of the files, the lowest first; undefined
   *   where GitHub doesn't say all of them at once
   */
  mergedPulls?: (change: MergedChange) => Promise<readonly number[] | undefined>;
  /** Only where GitHub can be asked. */
  readonly hosting?: Hosting;
  /** @returns undefined without a key */
  connect(endpoint: Endpoint, api: Config['api']): WorkstarsApi | undefined;
  /** @returns with which anybody can check the receipts of a program, in base64; undefined without an API key */
  publicKeyOf(program: string): string | undefined;
  /** @returns the version of this tool, with the commit where that is known, as records have it */
  toolVersion(): Promise<string>;
  now(): Date;
  /** One line of the story, for whoever watches. */
  say(line: string): void;
  /** A line that must be seen at once, since the process may be ended before its story is. */
  warn(line: string): void;
  /** Aborted when the process is asked to end; the reason is the signal's name. */
  readonly interrupted: AbortSignal;
}

/** Somebody who approves a plan. */
export interface Approver {
  readonly login: string;
  /** The branch that is sent; undefined where none is checked out. */
  readonly branch: string | undefined;
  /** When the baseline was uploaded, in milliseconds since 1970; undefined before the first upload. */
  readonly from: number | undefined;
}

/** What came into a branch. */
export interface MergedChange {
  readonly paths: readonly string[];
  /** The commit after which it counts. */
  readonly since: CommitId;
  readonly commit: CommitId;
  /** Into which it was merged. */
  readonly branch: string;
}

/** Who made a commit, as GitHub says it. */
export interface Makers {
  readonly logins: readonly string[];
  readonly pullRequests: readonly number[];
}

/** Lines of a file, counted from 1: the first and the last. */
export interface Lines {
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

export type Permission = 'admin' | 'write' | 'read' | 'none';

/** What both doors ask of `check` and `sync` (docs/action.md, Modes). */
export interface RunRequest {
  /** The configuration's path in the repository. */
  readonly configPath: string;
  readonly apiUrl?: string | undefined;
  /** Whether a report will be written: only then is the company drawn. */
  readonly draws: boolean;
}
