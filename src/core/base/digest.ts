import { createHash } from 'node:crypto';

/** What is sent, by its digests: SHA-256 in lower-case hex. */
export interface Digests {
  readonly employees: string;
  /** Absent without a hierarchy. */
  readonly positions?: string | undefined;
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
