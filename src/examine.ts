import { findBaseline, knownFrom, type Baseline } from './baseline.js';
import type { Config } from './config/schema.js';
import type { Outcome, XmlFiles } from './outcome.js';
import { discreetPlan, planOf } from './plan/diff.js';
import { heldBy } from './plan/guards.js';
import { planId, type Digests } from './plan/plan-id.js';
import { prepare, type Settings } from './prepare.js';
import { byPlace, isError, type Problem } from './problem.js';
import { receiptPrefix } from './receipts/format.js';
import { discretionFor } from './roster/read.js';
import { judge, withSeverities } from './rules/index.js';
import type { Standing } from './receipts/store.js';
import type { Source } from './source/source.js';
import { endpointOf, type Endpoint } from './workstars/endpoint.js';
import type { WorkstarsApi } from './workstars/api.js';
import type { Request, World } from './world.js';
import { findSchemas } from './xsd/schemas.js';

/** What is settled before the roster is read. */
export interface Aim {
  readonly settings: Settings & { readonly config: Config };
  readonly endpoint: Endpoint;
  readonly prefix: string;
}

/** @returns where a configuration aims, or nothing where it has problems, which are then told */
export function aimOf(settings: Settings, request: Request, outcome: Outcome): Aim | undefined {
  const { config, problems } = settings;
  outcome.problems.push(...problems);
  if (!config) {
    outcome.ending = 'problems';
    return undefined;
  }
  const endpoint = endpointOf(config.program, config.api['base-url'], request.apiUrl);
  outcome.program = config.program;
  outcome.endpoint = endpoint.url;
  outcome.loopback = endpoint.loopback;
  outcome.showValues = config['show-values'];
  outcome.keepXml = config['keep-xml'];
  return { settings: { ...settings, config }, endpoint, prefix: receiptPrefix(config.program, endpoint.loopback) };
}

/** A roster that could be sent, and what sending it would change. */
export interface Examined {
  readonly files: XmlFiles;
  readonly digests: Digests;
  readonly baseline: Baseline;
}

/**
 * What check and sync have in common: roster, rules, both files, schemas, plan, and what would hold it. All of it is
 * told in the outcome.
 *
 * @param api where the program's own schemas may be asked for
 * @returns nothing where there is an error
 */
export async function examine(
  world: World,
  source: Source,
  aim: Aim,
  standing: Standing,
  outcome: Outcome,
  api?: WorkstarsApi,
): Promise<Examined | undefined> {
  const { config } = aim.settings;
  const schemasAsked = findSchemas(source, api);
  // It is awaited further down; until then, a failure of it must not end the process.
  schemasAsked.catch(() => undefined);
  // Loads while git answers.
  const writing = import('./xml-files.js');

  const { repository, receipts, reader } = world;
  const baseline = await findBaseline(repository, receipts, standing, aim.prefix, source.commit ?? repository.head);
  outcome.baseline = baseline.name;
  const discretion = discretionFor(config, knownFrom(baseline));
  const { roster, problems: met } = await prepare(source, config, discretion);
  if (!roster) return endWithProblems(outcome, withSeverities(met, config.rules));
  outcome.employees = roster.employees.length;
  outcome.positions = roster.hierarchy?.positions.length ?? 0;
  world.tell(`Read ${outcome.employees} employees and ${outcome.positions} positions.`);

  const schemas = await schemasAsked;
  outcome.schemas = { employees: schemas.employees.origin, positions: schemas.positions.origin };
  // The schemas' verdict comes from another thread while the rules run here.
  const { writeAndValidate, withoutConsequences, digestsOf } = await writing;
  const { files, findings } = writeAndValidate(roster, schemas, reader);
  findings.catch(() => undefined);
  const judged = judge(roster, met, { config, discretion });
  const invalid = withoutConsequences(judged.filter(isError), await findings, roster);
  const problems = [...judged, ...withSeverities(invalid, config.rules)];
  if (problems.some(isError)) return endWithProblems(outcome, problems);
  outcome.problems.push(...problems.sort(byPlace));

  const digests = digestsOf(files);
  outcome.files = files;
  const plan = planOf(baseline.roster, roster);
  outcome.plan = discreetPlan(plan, discretion);
  outcome.planId = planId(config.program, aim.endpoint.url, baseline.receipt?.digests, digests);
  outcome.held.push(...baseline.held, ...heldBy(plan, config.guards));
  if (schemas.employees.outdated || schemas.positions.outdated) {
    const reason = 'The program serves other schemas than the ones committed in .github/roster-sync/.';
    outcome.held.push({ guard: 'schema', reason });
  }
  return { files, digests, baseline };
}

function endWithProblems(outcome: Outcome, problems: Problem[]): undefined {
  outcome.problems.push(...problems.sort(byPlace));
  outcome.ending = 'problems';
  return undefined;
}
