import { type Digests, sha256 } from '../base/digest.js';
import type { Config } from '../config/schema.js';

/** Where a plan's files would go, and how. */
interface Destination {
  readonly program: string;
  /** The address of the API. */
  readonly endpoint: string;
  readonly api: Pick<Config['api'], 'employees-path' | 'positions-path' | 'upload'>;
}

/**
 * The name of a plan: the same content against the same baseline has the same one on any commit and any night, and
 * an approval of one plan never fits another (docs/approvals.md, Approve a plan).
 *
 * @returns 32 hex digits
 */
export function planId(
  { program, endpoint, api }: Destination,
  baseline: Digests | undefined,
  now: Digests,
): string {
  const parts = [
    program,
    endpoint,
    api['employees-path'],
    api['positions-path'],
    // It may be a text of any letters, line breaks among them.
    JSON.stringify(api.upload),
    baseline?.employees ?? 'none',
    baseline?.positions ?? 'none',
    now.employees,
    now.positions ?? 'none',
  ];
  return sha256(parts.join('\n')).slice(0, 32);
}

/** So many digits of a plan id mean one plan and no other. */
export const MIN_PLAN_ID_DIGITS = 8;

/** @returns whether what somebody approves is this plan's id, or enough of its beginning */
export function beginsPlanId(given: string, id: string): boolean {
  return given.length >= MIN_PLAN_ID_DIGITS && id.startsWith(given);
}
