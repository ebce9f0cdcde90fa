import { type Digests, sha256 } from '../base/digest.js';

/**
 * The name of a plan: the same content against the same baseline has the same one on any commit and any night, and
 * an approval of one plan never fits another (docs/approvals.md, Approve a plan).
 *
 * @returns 32 hex digits
 */
export function planId(
  program: string,
  endpoint: string,
  baseline: Digests | undefined,
  now: Digests,
): string {
  const parts = [
    program,
    endpoint,
    baseline?.employees ?? 'none',
    baseline?.positions ?? 'none',
    now.employees,
    now.positions ?? 'none',
  ];
  return sha256(parts.join('\n')).slice(0, 32);
}
