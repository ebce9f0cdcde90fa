import type { CommitId } from '../core/base/commit.js';
import type { Digests } from '../core/base/digest.js';
import { Failure, unlessFailed } from '../core/base/failure.js';
import { listed, type Known, type Outcome } from '../core/outcome/outcome.js';
import { discreetPlan, planOf, type Plan } from '../core/plan/diff.js';
import { heldByAny, type Held } from '../core/plan/guards.js';
import { pictureOf, type Picture } from '../core/plan/picture.js';
import { planId } from '../core/plan/plan-id.js';
import type { Discretion } from '../core/problem/discretion.js';
import { isError, type Problem } from '../core/problem/problem.js';
import { discretionFor } from '../core/roster/people/read.js';
import type { Roster } from '../core/roster/people/roster.js';
import { heldByFindings, judgeChange } from '../core/rules/change/index.js';
import { judge, withSeverities } from '../core/rules/index.js';
import type { Context } from '../core/rules/rule.js';
import type { FileKind, XmlFiles } from '../core/vocabulary/files.js';
import { followingFrom, unknownElements, withoutConsequences } from '../core/xml/consequences.js';
import { digestsOf } from '../core/xml/format.js';
import type { SchemaOrigin, Schemas } from '../core/xml/schemas.js';
import type { Records } from '../ports/receipt-store.js';
import type { Source } from '../ports/repository.js';
import type { WorkstarsApi } from '../ports/workstars.js';
import type { World } from '../ports/world.js';
import { factsOf, knownFrom, notesOn } from './baseline/compare.js';
import { findBegun, heldByBegun, notesOnBegun, type Begun } from './baseline/begun.js';
import { findBaseline, type Baseline } from './baseline/find.js';
import { knownIdsOf, pathsOf, prepare, type Settings } from './prepare.js';
import { findSchemas } from './schemas.js';
import type { Target } from './target.js';

type SchemaOrigins = Readonly<Record<FileKind, SchemaOrigin>>;

/** What an examination looks at. */
interface Subject {
  readonly source: Source;
  readonly settings: Settings;
  readonly target: Target;
  readonly records: Records;
  /** Where the program's own schemas may be asked for; a check does without. */
  readonly api?: WorkstarsApi;
  /** On a pull request, the roster of its base branch, and the commit: no receipt of a change that isn't merged counts. */
  readonly base?: Roster | undefined;
  readonly since?: CommitId | undefined;
  readonly draws: boolean;
}

/** What was found, whatever came of it. */
interface Found extends Pick<Outcome, 'problems' | 'notes'> {
  readonly baseline: Baseline;
  /** Syncs that began after it and left no receipt. */
  readonly begun: readonly Begun[];
}

/** A roster that can't be sent: there is an error, or nothing could be read. */
interface Unsound extends Found {
  readonly isSound: false;
  readonly employees?: number;
  readonly positions?: number;
  readonly schemas?: SchemaOrigins;
  /** What else than the roster was in the way. */
  readonly failure?: Failure;
}

/** A roster that could be sent, both files, and what sending them would change. */
export interface Sound extends Found, Weighed {
  readonly isSound: true;
  readonly employees: number;
  readonly positions: number;
  readonly schemas: SchemaOrigins;
  readonly files: XmlFiles;
  readonly digests: Digests;
  /** Everything in the repository that the plan comes from. */
  readonly rosterFiles: readonly string[];
}

/**
 * What check and sync have in common: roster, rules, both files, schemas, plan, and what would hold it.
 *
 * @throws Failure where the history is in the way, so that nothing could be read; what is in the way later is returned
 */
export async function examine(world: World, subject: Subject): Promise<Sound | Unsound> {
  const { source, settings, records, api } = subject;
  const { config } = settings;
  const schemasAsked = findSchemas(source, api);
  // It is awaited further down; until then, a failure of it must not end the process.
  schemasAsked.catch(() => undefined);
  // Both load while git answers.
  world.reader.warm();
  void import('./validate.js');

  const commit = subject.since ?? source.commit ?? world.repository.head;
  const baseline = await findBaseline(world, records, { source, config, commit });
  const begun = await findBegun(world, records, baseline.kept);
  const portal = baseline.kept ? { problems: [] } : await knownIdsOf(source, config);
  const context = { config, discretion: discretionFor(config, knownFrom(baseline, portal.ids)) };
  const read = await prepare(source, config, context.discretion);
  const { roster, partial } = read;
  const met = [...portal.problems, ...read.problems];
  const notes = [...notesOn(baseline, config, world.now()), ...notesOnBegun(begun), ...read.notes];
  if (!roster) {
    const all = partial ? judge(partial, met, context) : withSeverities(met, config.rules);
    return { isSound: false, baseline, begun, ...listed(all, notes) };
  }
  const counts = {
    employees: roster.employees.length,
    positions: roster.hierarchy?.positions.length ?? 0,
  };
  world.say(`Read ${counts.employees} employees and ${counts.positions} positions.`);

  const seen = { isSound: false, baseline, begun, ...counts, problems: [], notes } as const;
  const schemas = await unlessFailed(schemasAsked, (failure) => failure);
  if (schemas instanceof Failure) return { ...seen, failure: schemas };
  const judging = judgeAll(world, { roster, met, schemas, before: baseline.roster }, context);
  const judged = await unlessFailed(judging, (failure) => failure);
  const origins = { employees: schemas.employees.origin, positions: schemas.positions.origin };
  if (judged instanceof Failure) return { ...seen, schemas: origins, failure: judged };
  const found = { baseline, begun, ...counts, schemas: origins, ...listed(judged.problems, notes) };
  if (judged.problems.some(isError)) return { isSound: false, ...found };
  const { files, problems } = judged;
  const digests = digestsOf(files);
  const weighed = weigh(
    subject,
    { roster, baseline, begun, digests, portalIds: portal.ids, problems, schemas },
    context.discretion,
  );
  const rosterFiles = await changedFrom(settings, source, baseline);
  return { isSound: true, ...found, files, digests, ...weighed, rosterFiles };
}

/** What an outcome says of an examination. */
export function knownOfExamination(examination: Sound | Unsound, before: readonly string[] = []): Known {
  const { baseline, notes, problems, employees, positions, schemas } = examination;
  const found = {
    baseline: baseline.kept?.name,
    notes: [...before, ...notes],
    problems,
    employees,
    positions,
    schemas,
  };
  if (!examination.isSound) return found;
  const { plan, planId, picture, held, files } = examination;
  return { ...found, plan, planId, picture, held, files };
}

/** A roster as it was read, and what it is held against. */
interface Judged {
  readonly roster: Roster;
  /** What reading it has found. */
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
  const answered =
    errors.length > 0 ? unlessFailed(findings, () => ({ employees: [], positions: [] })) : findings;
  const invalid = withoutConsequences(errors, await answered);
  const unknown = unknownElements(roster, schemas.employees);
  const found = withSeverities([...invalid, ...unknown], context.config.rules);
  return { files, problems: [...judged, ...accidents, ...found] };
}

/**
 * What looks like an accident since the baseline. Where records or letters are missing nobody can know, and on a line
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
  const before = [kept?.receipt.configPath, ...(roster?.files.map(({ path }) => path) ?? [])];
  const now = await pathsOf(settings, source);
  return [...new Set([...now, ...before.filter((path) => path !== undefined)])];
}

/** A sound roster and what it is weighed against. */
interface Weighing {
  readonly roster: Roster;
  readonly baseline: Baseline;
  readonly begun: readonly Begun[];
  readonly digests: Digests;
  /** At a first sync, the ids that are known to be in the portal. */
  readonly portalIds: readonly string[] | undefined;
  readonly problems: readonly Problem[];
  readonly schemas: Schemas;
}

/** What sending a roster would change, and what holds it. */
interface Weighed {
  readonly plan: Plan;
  readonly planId: string;
  readonly picture: Picture | undefined;
  readonly held: readonly Held[];
}

function weigh(
  { settings: { config }, target, base, draws }: Subject,
  { roster, baseline, begun, digests, portalIds, problems, schemas }: Weighing,
  discretion: Discretion,
): Weighed {
  const plan = planOf(baseline.roster, roster, base, portalIds);
  const facts = factsOf(baseline, roster, config);
  const before = baseline.configs.map(({ guards }) => guards);
  const byPlan = heldByAny(plan, facts, config.guards, before);
  return {
    plan: discreetPlan(plan, discretion),
    planId: planId(target.program, target.endpoint.url, baseline.kept?.receipt.digests, digests),
    picture: draws ? pictureOf(baseline.roster, roster, plan, discretion) : undefined,
    held: [
      ...baseline.held,
      ...byPlan,
      ...heldByBegun(begun, { baseline, roster, config }, byPlan),
      ...heldByFindings(problems),
      ...(schemas.employees.outdated || schemas.positions.outdated ? [OUTDATED] : []),
    ],
  };
}

const OUTDATED: Held = {
  guard: 'schema',
  reason:
    'The program serves other schemas than the ones committed in .github/roster-sync/; `roster-sync schema` fetches them.',
};
