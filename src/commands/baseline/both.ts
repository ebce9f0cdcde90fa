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
  /** The day of the run. */
  readonly day: string;
  /** What the schemas found, before the configuration's `rules` said how grave it is. */
  readonly findings: readonly Problem[];
}

/**
 * Judges a roster by the configuration that was uploaded last, too, so that no change can loosen what would refuse it
 * (docs/approvals.md, What is held). What that configuration can't even read holds just as well.
 *
 * @param before the configuration of the baseline
 */
export async function heldByBaseline(
  { source, config, configPath, day, findings }: Judged,
  before: Config,
  discretion: Discretion,
): Promise<Held[]> {
  const strict = withAdditions(before, config);
  const settings = changedSettings(strict, config);
  if (settings.length === 0) return [];
  const { roster, partial = roster, problems } = await prepare(source, strict, discretion, configPath, day);
  const judged = partial ? judge(partial, problems, { config: strict, discretion, day }) : problems;
  const errors = [...judged, ...withSeverities(findings, strict.rules)].filter(isError);
  if (errors.length === 0) return [];
  const rules = [...countsOf(errors.map(({ rule }) => rule))].map(
    ([rule, count]) => `${count} × \`${rule}\``,
  );
  const changed = settings.map((key) => `\`${key}\``).join(', ');
  const reason = `By the configuration that was uploaded last this roster has errors: ${rules.join(', ')}. Changed since: ${changed}.`;
  return [{ guard: 'loosened', reason }];
}
