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
