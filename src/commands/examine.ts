import type { CommitId } from '../core/base/commit.js';
import type { Digests } from '../core/base/digest.js';
import type { Config } from '../core/config/schema.js';
import { tellProblems, type Outcome } from '../core/outcome/outcome.js';
import { discreetPlan, planOf } from '../core/plan/diff.js';
import { heldByAny } from '../core/plan/guards.js';
import { pictureOf } from '../core/plan/picture.js';
import { planId } from '../core/plan/plan-id.js';
import type { Discretion } from '../core/problem/discretion.js';
import { isError, type Problem } from '../core/problem/problem.js';
import { receiptPrefix } from '../core/receipts/names.js';
import { discretionFor } from '../core/roster/people/read.js';
import type { Roster } from '../core/roster/people/roster.js';
import { heldByFindings, judgeChange } from '../core/rules/change/index.js';
import { judge, withSeverities } from '../core/rules/index.js';
import type { Context } from '../core/rules/rule.js';
import { endpointOf, type Endpoint } from '../core/workstars/endpoint.js';
import { followingFrom, unknownElements, withoutConsequences } from '../core/xml/consequences.js';
import { digestsOf } from '../core/xml/files.js';
import type { XmlFiles } from '../core/xml/files.js';
import type { Schemas } from '../core/xml/schemas.js';
import type { Standing } from '../ports/receipt-store.js';
import type { Source } from '../ports/repository.js';
import type { WorkstarsApi } from '../ports/workstars.js';
import type { Request, World } from '../ports/world.js';
import { factsOf, knownFrom, notesOn } from './baseline/compare.js';
import { findBaseline, type Baseline } from './baseline/find.js';
import { knownIdsOf, pathsOf, prepare, type Settings } from './prepare.js';
import { findSchemas } from './schemas.js';

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
  /** At a first sync, the ids that are known to be in the portal. */
  readonly portalIds: readonly string[] | undefined;
  /** Everything in the repository that the plan comes from. */
  readonly rosterFiles: readonly string[];
}

/** What an examination looks at. */
interface Subject {
  readonly source: Source;
  readonly aim: Aim;
  readonly standing: Standing;
  /** Where the program's own schemas may be asked for; a check does without. */
  readonly api?: WorkstarsApi;
  /** On a pull request, the roster of its base branch, and the commit: no receipt of a change that isn't merged counts. */
  readonly base?: Roster | undefined;
  readonly since?: CommitId | undefined;
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
  void import('./validate.js');

  const commit = subject.since ?? source.commit ?? world.repository.head;
  const baseline = await findBaseline(world, standing, { source, config, commit });
  outcome.baseline = baseline.kept?.name;
  outcome.notes.push(...notesOn(baseline, config, world.now()));
  const portal = baseline.kept ? { problems: [] } : await knownIdsOf(source, config);
  const known = knownFrom(baseline, portal.ids);
  const context = { config, discretion: discretionFor(config, known) };
  const { roster, partial, problems: read, notes } = await prepare(source, config, context.discretion);
  const met = [...portal.problems, ...read];
  outcome.notes.push(...notes);
  if (!roster) {
    const all = partial ? judge(partial, met, context) : withSeverities(met, config.rules);
    endWithProblems(outcome, all);
    return undefined;
  }
  outcome.employees = roster.employees.length;
  outcome.positions = roster.hierarchy?.positions.length ?? 0;
  world.tell(`Read ${outcome.employees} employees and ${outcome.positions} positions.`);

  const schemas = await schemasAsked;
  outcome.schemas = { employees: schemas.employees.origin, positions: schemas.positions.origin };
  const { files, problems } = await judgeAll(
    world,
    { roster, met, schemas, before: baseline.roster },
    context,
  );
  if (problems.some(isError)) {
    endWithProblems(outcome, problems);
    return undefined;
  }
  tellProblems(outcome, problems);
  outcome.files = files;
  const examined = {
    files,
    digests: digestsOf(files),
    baseline,
    portalIds: portal.ids,
    rosterFiles: await changedFrom(aim.settings, source, baseline),
  };
  tellPlan(outcome, roster, examined, subject, context.discretion);
  outcome.held.push(...heldByFindings(problems));
  if (schemas.employees.outdated || schemas.positions.outdated) {
    const reason =
      'The program serves other schemas than the ones committed in .github/roster-sync/; `roster-sync schema` fetches them.';
    outcome.held.push({ guard: 'schema', reason });
  }
  return examined;
}

/** A roster as it was read, and what it is held against. */
interface Judged {
  readonly roster: Roster;
  /** What reading it has told. */
  readonly met: readonly Problem[];
  readonly schemas: Schemas;
  /** The baseline's. */
  readonly before: Roster | undefined;
}

/** Writes both files and finds everything that is wrong with them or with the roster. */
async function judgeAll(
  { reader }: World,
  { roster, met, schemas, before }: Judged,
  context: Context,
): Promise<{ files: XmlFiles; problems: Problem[] }> {
  const { writeAndValidate } = await import('./validate.js');
  // The schemas’ verdict comes from another thread while the rules run here.
  const { files, findings } = writeAndValidate(roster, schemas, reader, context.discretion);
  findings.catch(() => undefined);
  const judged = judge(roster, met, context);
  const errors = judged.filter(isError);
  const follows = followingFrom(errors);
  const accidents = accidentsIn(before, roster, errors, context).filter((found) => !follows(found));
  // Where the rules found errors, a schema that can't say more, or not in time, adds nothing.
  const answered = errors.length > 0 ? findings.catch(() => ({ employees: [], positions: [] })) : findings;
  const invalid = withoutConsequences(errors, await answered);
  const unknown = unknownElements(roster, schemas.employees);
  const found = withSeverities([...invalid, ...unknown], context.config.rules);
  return { files, problems: [...judged, ...accidents, ...found] };
}

/**
 * What looks like an accident since the baseline. Where records or letters are missing nobody can tell, and on a line
 * with an error it may only follow from that.
 */
function accidentsIn(
  before: Roster | undefined,
  after: Roster,
  errors: readonly Problem[],
  context: Context,
): Problem[] {
  if (after.unreadable.size > 0 || errors.some(({ rule }) => rule === 'roster/not-utf-8')) return [];
  const lineOf = ({ file, line }: Problem) => `${file}:${line ?? ''}`;
  const faulty = new Set(errors.map(lineOf));
  return judgeChange({ before, after }, context).filter((found) => !faulty.has(lineOf(found)));
}

/** The files of this plan and of the baseline: a file that was taken away is a change, too. */
async function changedFrom(
  settings: Settings,
  source: Source,
  { kept, roster }: Baseline,
): Promise<string[]> {
  const before = [kept?.receipt?.configPath, ...(roster?.files.map(({ path }) => path) ?? [])];
  const now = await pathsOf(settings, source);
  return [...new Set([...now, ...before.filter((path) => path !== undefined)])];
}

function endWithProblems(outcome: Outcome, problems: Problem[]): void {
  tellProblems(outcome, problems);
  outcome.ending = 'problems';
}

function tellPlan(
  outcome: Outcome,
  roster: Roster,
  { baseline, digests, portalIds }: Examined,
  { aim, base, draws }: Subject,
  discretion: Discretion,
): void {
  const { config } = aim.settings;
  const plan = planOf(baseline.roster, roster, base, portalIds);
  outcome.plan = discreetPlan(plan, discretion);
  outcome.planId = planId(config.program, aim.endpoint.url, baseline.kept?.receipt?.digests, digests);
  if (draws) outcome.picture = pictureOf(baseline.roster, roster, plan, discretion);
  const facts = factsOf(baseline, roster, config);
  outcome.held.push(
    ...baseline.held,
    ...heldByAny(
      plan,
      facts,
      config.guards,
      baseline.configs.map(({ guards }) => guards),
    ),
  );
}
