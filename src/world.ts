import type { Config } from './config/schema.js';
import type { ReceiptStore } from './receipts/store.js';
import type { CommitId, Repository } from './source/source.js';
import type { WorkstarsApi } from './workstars/api.js';
import type { Endpoint } from './workstars/endpoint.js';
import type { XmlReader } from './xsd/reader.js';

/** Everything outside the product that a story needs. The doors make it; tests make their own. */
export interface World {
  readonly repository: Repository;
  readonly receipts: ReceiptStore;
  readonly reader: XmlReader;
  /** @returns nothing where there is no key */
  connect(endpoint: Endpoint, api: Config['api']): WorkstarsApi | undefined;
  /**
   * Who changed any of these files, by their logins, from a commit back to another, which doesn't count; nothing for
   * somebody without a login. Absent where nobody can tell.
   */
  whoChanged?(
    paths: readonly string[],
    commit: CommitId,
    since: CommitId | undefined,
  ): Promise<readonly (string | undefined)[]>;
  now(): Date;
  pause(milliseconds: number): Promise<void>;
  /** One line of the story, for whoever watches. */
  tell(line: string): void;
  /** A line that must be seen at once, since the process may be ended before its story is. */
  warn(line: string): void;
  /** Aborted when the process is told to end; the reason is the signal's name. */
  readonly interrupted: AbortSignal;
}

/** What both doors ask of `check` and `sync` (interface: Action inputs). */
export interface Request {
  /** The configuration's path in the repository. */
  readonly configPath: string;
  readonly apiUrl?: string | undefined;
  /** Whether a report will be written: only then is the company drawn. */
  readonly draws: boolean;
}
