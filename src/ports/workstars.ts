import type { FileKind } from '../core/vocabulary/files.js';
import type { Accepted } from '../core/workstars/words.js';

/** The API, as much of it as a sync needs. Every method throws a Failure that says what an administrator should do. */
export interface WorkstarsApi {
  /** Asks whether subdomain and key are right. */
  test(): Promise<void>;
  /**
   * @param unneeded aborted once nobody waits for it: it fails then, and isn't tried again
   * @returns the program's schema, or undefined where the server has none to give
   */
  schema(kind: FileKind, unneeded?: AbortSignal): Promise<Uint8Array | undefined>;
  /** @param beforeRetry asked before each further try; where it fails, there is none */
  upload(kind: FileKind, xml: Uint8Array, beforeRetry?: () => Promise<void>): Promise<Accepted>;
}
