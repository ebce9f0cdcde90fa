import { findBaseline, knownFrom, type Baseline } from './baseline.js';
import type { Config } from './config/schema.js';
import type { Discretion } from './discretion.js';
import type { Outcome, XmlFiles } from './outcome.js';
import { discreetPlan, planOf } from './plan/diff.js';
import { pictureOf } from './plan/picture.js';
import { heldByEither } from './plan/guards.js';
import { planId, type Digests } from './plan/plan-id.js';
import { prepare, type Settings } from './prepare.js';
import { byPlace, isError, type Problem } from './problem.js';
import { receiptPrefix } from './receipts/names.js';
import { discretionFor } from './roster/read.js';
import type { Roster } from './roster/roster.js';
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
  outcome.keepXml = config['keep-xml'];
  outcome.failureIssue = config['failure-issue'];
  return {
    settings: { ...settings, config },
    endpoint,
    prefix: receiptPrefix(config.program, endpoint.loopback),
  };
}

/** A roster that could be sent, and what it is compared with. */
export interface Examined {
  readonly files: XmlFiles;
  readonly digests: Digests;
  readonly baseline: Baseline;
}

/** What an examination looks at. */
export interface Subject {
  readonly source: Source;
  readonly aim: Aim;
  readonly standing: Standing;
  /** Where the program's own schemas may be asked for; a check does without. */
  readonly api?: WorkstarsApi;
  /** On a pull request, the roster of its base branch. */
  readonly base?: Roster | undefined;
  readonly draws: boolean;
}

/**
 * What check and sync have in common: roster, rules, both files, schemas, plan, and what would hold it. All of it is
 * told in the outcome.
 *
 * @returns nothing where there is an error
 */
export async function examine(
  world: World,
  subject: Subject,
  outcome: Outcome,
): Promise<Examined | undefined> {
  const { source, aim, standing, api } = subject;
  const { config } = aim.settings;
  const schemasAsked = findSchemas(source, api);
  // It is awaited further down; until then, a failure of it must not end the process.
  schemasAsked.catch(() => undefined);
  // Both load while git answers.
  world.reader.warm();
  const writing = import('./xml-files.js');

  const baseline = await findBaseline(world, standing, source.commit ?? world.repository.head);
  outcome.baseline = baseline.kept?.name;
  if (baseline.authenticity === 'unverified') outcome.notes.push(UNVERIFIED);
  const context = { config, discretion: discretionFor(config, knownFrom(baseline)) };
  const { roster, problems: met } = await prepare(source, config, context.discretion);
  if (!roster) {
    endWithProblems(outcome, withSeverities(met, config.rules));
    return undefined;
  }
  outcome.employees = roster.employees.length;
  outcome.positions = roster.hierarchy?.positions.length ?? 0;
  world.tell(`Read ${outcome.employees} employees and ${outcome.positions} positions.`);

  const schemas = await schemasAsked;
  outcome.schemas = { employees: schemas.employees.origin, positions: schemas.positions.origin };
  // The schemas' verdict comes from another thread while the rules run here.
  const { writeAndValidate, withoutConsequences, unknownElements, digestsOf } = await writing;
  const { files, findings } = writeAndValidate(roster, schemas, world.reader, context.discretion);
  findings.catch(() => undefined);
  const judged = judge(roster, met, context);
  const invalid = withoutConsequences(judged.filter(isError), await findings);
  const unknown = unknownElements(roster, schemas.employees);
  const problems = [...judged, ...withSeverities([...invalid, ...unknown], config.rules)];
  if (problems.some(isError)) {
    endWithProblems(outcome, problems);
    return undefined;
  }
  outcome.problems.push(...problems.sort(byPlace));
  outcome.files = files;
  const examined = { files, digests: digestsOf(files), baseline };
  tellPlan(outcome, roster, examined, subject, context.discretion);
  if (schemas.employees.outdated || schemas.positions.outdated) {
    const reason = 'The program serves other schemas than the ones committed in .github/roster-sync/.';
    outcome.held.push({ guard: 'schema', reason });
  }
  return examined;
}

const UNVERIFIED = 'The newest receipt is unverified: its signature can only be checked with the API key.';

function endWithProblems(outcome: Outcome, problems: Problem[]): void {
  outcome.problems.push(...problems.sort(byPlace));
  outcome.ending = 'problems';
}

function tellPlan(
  outcome: Outcome,
  roster: Roster,
  { baseline, digests }: Examined,
  { aim, base, draws }: Subject,
  discretion: Discretion,
): void {
  const { config } = aim.settings;
  const plan = planOf(baseline.roster, roster, base);
  outcome.plan = discreetPlan(plan, discretion);
  outcome.planId = planId(config.program, aim.endpoint.url, baseline.kept?.receipt?.digests, digests);
  if (draws) outcome.picture = pictureOf(baseline.roster, roster, plan, discretion);
  outcome.held.push(...baseline.held, ...heldByEither(plan, config.guards, baseline.config?.guards));
}
