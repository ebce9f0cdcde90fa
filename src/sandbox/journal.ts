import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Body } from './upload.js';

/** One request that came, page and all. */
export interface JournalEntry {
  readonly method: string;
  /** With the query, if there was one. */
  readonly path: string;
  /** Undefined where no answer was sent (yet). */
  readonly status: number | undefined;
  readonly authorized: boolean;
  readonly bytes: number;
  /** Of POSTs, as far as the body wasn't too large. */
  readonly sha256: string | undefined;
  readonly body: Uint8Array | undefined;
}

/** Who asked the sandbox for what, oldest first. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  /**
   * Writes down a request that was read.
   *
   * @returns takes the status of its answer, when there is one
   */
  record(request: IncomingMessage, body: Body, authorized: boolean): (status: number) => void;
}

/** A sandbox may run for weeks. */
const MAX_ENTRIES = 1000;

export function openJournal(): Journal {
  const entries: JournalEntry[] = [];
  return {
    entries,
    record({ method = '', url = '' }, { size, bytes }, authorized) {
      const body = method === 'POST' ? bytes : undefined;
      const sha256 = body && createHash('sha256').update(body).digest('hex');
      const status = undefined as number | undefined;
      const entry = { method, path: url, status, authorized, bytes: size, sha256, body };
      entries.push(entry);
      if (entries.length > MAX_ENTRIES) entries.shift();
      return (answered) => (entry.status = answered);
    },
  };
}
