/** The two files of a cycle, and the endpoints that are named for them (contract: Endpoints). */
export type FileKind = 'employees' | 'positions';

/** The portal's words for what becomes of a file (contract: What the server does with a file). */
export const STATUS_WORDS = [
  'Scheduled',
  'Queued',
  'Processing',
  'Skipped',
  'Blocked',
  'Error',
  'Complete',
  'Complete With Errors',
] as const;

export type StatusWord = (typeof STATUS_WORDS)[number];

/** An upload that was taken. Taken is not applied: processing comes later. */
export interface Accepted {
  readonly httpStatus: number;
  /** If the answer has one of the portal's words in it; no answer is relied on to. */
  readonly serverStatus: StatusWord | undefined;
  readonly tries: number;
}

/** The API, as much of it as a sync needs. Every method throws a Failure that says what an administrator should do. */
export interface WorkstarsApi {
  /** Asks whether subdomain and key are right. */
  test(): Promise<void>;
  /** @returns the program's schema, or nothing where the server has none to give */
  schema(kind: FileKind): Promise<Uint8Array | undefined>;
  /** @param beforeRetry asked before each further try; where it fails, there is none */
  upload(kind: FileKind, xml: Uint8Array, beforeRetry?: () => Promise<void>): Promise<Accepted>;
}
