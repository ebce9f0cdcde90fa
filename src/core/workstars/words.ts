import { Failure } from '../base/failure.js';

/** The portal's words for what becomes of a file (docs/vendor-api.md, Status in the portal). */
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

/** What somebody must look into, the gravest first. */
const GRAVE: readonly StatusWord[] = ['Error', 'Blocked', 'Complete With Errors'];

/** @returns the gravest of several words, else the first one */
export const gravestOf = (words: readonly StatusWord[]): StatusWord | undefined =>
  GRAVE.find((word) => words.includes(word)) ?? words[0];

/** An upload that was taken. Taken is not applied: processing comes later. */
export interface Accepted {
  readonly httpStatus: number;
  /** If the answer has one of the portal's words in it; no answer is relied on to. */
  readonly serverStatus: StatusWord | undefined;
}

/** The API answered that it didn't take a file: nothing of it was uploaded. Of other failures nobody knows. */
export class NotTaken extends Failure {}

/** Nobody knows what the API would have said: it wasn’t reached, or had a fault of its own. */
export class Unanswered extends Failure {}
