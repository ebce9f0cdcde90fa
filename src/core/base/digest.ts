import { createHash } from 'node:crypto';

/** What is sent, by its digests: SHA-256 in lower-case hex. */
export interface Digests {
  readonly employees: string;
  /** Absent without a hierarchy. */
  readonly positions?: string | undefined;
}

/** Whether both files are the same; of digests that nobody knows they aren’t. */
export const areSameDigests = (some: Digests | undefined, others: Digests | undefined): boolean =>
  some !== undefined && some.employees === others?.employees && some.positions === others.positions;

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @returns what names a script or a style in a page's own policy (Content Security Policy Level 3, hash-source) */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
