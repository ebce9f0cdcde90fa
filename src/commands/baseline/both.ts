import { countsOf } from '../../core/base/counts.js';
import type { Config } from '../../core/config/schema.js';
import type { Held } from '../../core/plan/guards.js';
import { changedSettings, withAdditions } from '../../core/plan/loosened.js';
import type { Discretion } from '../../core/problem/discretion.js';
import { isError, type Problem } from '../../core/problem/problem.js';
import { judge, withSeverities } from '../../core/rules/index.js';
import type { Roster } from '../../core/roster/people/roster.js';
import type { RuleId } from '../../core/vocabulary/rules.js';
import type { Source } from '../../ports/repository.js';
import { prepare } from '../prepare.js';

/** A roster that is right by its own configuration. */
interface Judged {
  readonly source: Source;
  readonly config: Config;
  /** Where that configuration is. */
  readonly configPath: string;
  /** Of the baseline; undefined where nobody knows it. */
  readonly before: Roster | undefined;
  /** The day of the run. */
  readonly day: string;
  /** What the schemas found, before the configuration's `rules` said how grave it is. */
  readonly findings: readonly Problem[];
}

/** What is found of a value that no list of the configuration has. */
const NEW_WORDS: ReadonlySet<RuleId> = new Set<RuleId>([
  'roster/unknown-value',
  'roster/unknown-filter-value',
]);

/**
 * Judges a roster by the configuration that was uploaded last, too, so that no change can loosen what would refuse it
 * (docs/approvals.md, What is held). What that configuration can't even read holds just as well.
 *
 * @param configs that configuration; none where nothing was uploaded, or where it can't be read
 */
export async function heldByBefore(
  judged: Judged,
  configs: readonly Config[],
  discretion: Discretion,
): Promise<Held[]> {
  const held: Held[] = [];
  for (const before of configs) {
    const found = await errorsBy(judged, before, discretion);
    if (!found) continue;
    const reason = `By the configuration that was uploaded last this roster has errors: ${found.errors}. Changed since: ${found.changed}.`;
    held.push({ guard: 'loosened', reason });
  }
  return held;
}

/** @returns what the configuration says of the roster, and what has changed in it; undefined where it finds nothing */
async function errorsBy(
  { source, config, configPath, day, before: uploaded, findings }: Judged,
  before: Config,
  discretion: Discretion,
): Promise<{ readonly errors: string; readonly changed: string } | undefined> {
  const strict = withAdditions(before, config);
  const settings = changedSettings(strict, config);
  if (settings.length === 0) return undefined;
  const { roster, partial = roster, problems } = await prepare(source, strict, discretion, configPath, day);
  const judged = partial ? judge(partial, problems, { config: strict, discretion, day }) : problems;
  const ids = uploaded && new Set(uploaded.employees.map(({ id }) => id));
  // A new word for somebody new changes nobody: as a joiner they are counted.
  const isForJoiner = ({ rule, employeeId }: Problem) =>
    NEW_WORDS.has(rule) && employeeId !== undefined && ids?.has(employeeId) === false;
  const errors = [...judged, ...withSeverities(findings, strict.rules)].filter(
    (found) => isError(found) && !isForJoiner(found),
  );
  if (errors.length === 0) return undefined;
  const rules = [...countsOf(errors.map(({ rule }) => rule))].map(
    ([rule, count]) => `${count} × \`${rule}\``,
  );
  return { errors: rules.join(', '), changed: settings.map((key) => `\`${key}\``).join(', ') };
}
