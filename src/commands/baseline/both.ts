import { countsOf } from '../../core/base/counts.js';
import type { Config } from '../../core/config/schema.js';
import type { Held } from '../../core/plan/guards.js';
import { changedSettings, withAdditions } from '../../core/plan/loosened.js';
import type { Discretion } from '../../core/problem/discretion.js';
import { isError, type Problem } from '../../core/problem/problem.js';
import { judge, withSeverities } from '../../core/rules/index.js';
import type { Source } from '../../ports/repository.js';
import { prepare } from '../prepare.js';

/** A roster that is right by its own configuration. */
interface Judged {
  readonly source: Source;
  readonly config: Config;
  /** Where that configuration is. */
  readonly configPath: string;
  /** What the schemas found, before the configuration's `rules` said how grave it is. */
  readonly findings: readonly Problem[];
}

/** A configuration by which a roster is judged, too. */
interface Before {
  readonly config: Config;
  /** The receipt of the upload that had it; undefined: the last upload. */
  readonly name?: string;
}

/**
 * Judges a roster by the configurations of the last seven days, too, so that no change can loosen what would refuse it,
 * nor be uploaded a night earlier for that (docs/approvals.md, What is held). What such a configuration can't even read
 * holds just as well.
 *
 * @param configs newest first
 * @returns one of a kind
 */
export async function heldByBefore(
  judged: Judged,
  configs: readonly Before[],
  discretion: Discretion,
): Promise<Held[]> {
  const known = new Set<string>();
  const held: Held[] = [];
  for (const before of configs) {
    const found = await errorsBy(judged, before.config, discretion);
    if (!found || known.has(found.errors)) continue;
    known.add(found.errors);
    const which = before.name === undefined ? 'that was uploaded last' : `of ${before.name}`;
    const reason = `By the configuration ${which} this roster has errors: ${found.errors}. Changed since: ${found.changed}.`;
    held.push({ guard: 'loosened', reason });
  }
  return held;
}

/** @returns what the configuration says of the roster, and what has changed in it; undefined where it finds nothing */
async function errorsBy(
  { source, config, configPath, findings }: Judged,
  before: Config,
  discretion: Discretion,
): Promise<{ readonly errors: string; readonly changed: string } | undefined> {
  const strict = withAdditions(before, config);
  const settings = changedSettings(strict, config);
  if (settings.length === 0) return undefined;
  const { roster, partial = roster, problems } = await prepare(source, strict, discretion, configPath);
  const judged = partial ? judge(partial, problems, { config: strict, discretion }) : problems;
  const errors = [...judged, ...withSeverities(findings, strict.rules)].filter(isError);
  if (errors.length === 0) return undefined;
  const rules = [...countsOf(errors.map(({ rule }) => rule))].map(
    ([rule, count]) => `${count} × \`${rule}\``,
  );
  return { errors: rules.join(', '), changed: settings.map((key) => `\`${key}\``).join(', ') };
}
