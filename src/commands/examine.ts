import { awaitedLater } from '../core/base/awaited-later.js';
import type { CommitId } from '../core/base/commit.js';
import { areSameDigests, type Digests } from '../core/base/digest.js';
import { Failure, unlessFailed } from '../core/base/failure.js';
import { onDemand } from '../core/base/on-demand.js';
import type { Config } from '../core/config/schema.js';
import { listed, type Known, type Outcome } from '../core/outcome/outcome.js';
import type { Person, Plan } from '../core/plan/diff.js';
import { foreseenLeavers } from '../core/plan/foreseen.js';
import type { Held } from '../core/plan/guards.js';
import type { Picture } from '../core/plan/picture.js';
import { planId } from '../core/plan/plan-id.js';
import type { Discretion } from '../core/problem/discretion.js';
import { isError, type Problem } from '../core/problem/problem.js';
import { isReceipt } from '../core/receipts/names.js';
import { discretionFor } from '../core/roster/people/read.js';
import type { Roster } from '../core/roster/people/roster.js';
import { heldByFindings, onLinesOf } from '../core/rules/change/index.js';
import { judge, withSeverities } from '../core/rules/index.js';
import type { FileKind, XmlFiles } from '../core/vocabulary/files.js';
import { digestsOf } from '../core/xml/format.js';
import { likeness } from '../core/xml/likeness.js';
import type { SchemaOrigin, Schemas } from '../core/xml/schemas.js';
import type { Records } from '../ports/receipt-store.js';
import type { Source } from '../ports/repository.js';
import type { WorkstarsApi } from '../ports/workstars.js';
import type { World } from '../ports/world.js';
import { heldByBefore } from './baseline/both.js';
import { heldByGuards, knownFrom, notesOn } from './baseline/compare.js';
import { findBaseline, noBaseline, type Baseline } from './baseline/find.js';
import { heldBySchemasBefore } from './baseline/schemas-before.js';
import { asOfRun, clockOfRun, dayOfRun } from './day.js';
import { otherDays, type OtherDays } from './other-days.js';
import { drawAhead, planAgainst, type Planned } from './plan-against.js';
import { prepareOpened, type Settings } from './prepare.js';
import { alteredIn, filesOfPlan, knownIdsOf, openFiles, type OpenedFiles } from './roster-files.js';
import { judgeAll } from './judge-all.js';
import { checkerOf } from './receipt-keys.js';
import { findSchemas, OUTDATED } from './schemas.js';
import type { Target } from './target.js';

type SchemaOrigins = Readonly<Record<FileKind, SchemaOrigin>>;

/** What a change is held against: the head of the branch that is sent, as far as it can be known. */
export interface Base {
  readonly commit?: CommitId | undefined;
  readonly config?: Config | undefined;
  readonly roster?: Roster | undefined;
}

/** What an examination looks at. */
interface Subject {
  readonly source: Source;
  readonly settings: Settings;
  /** Its roster's files, where somebody opened them while he waited for something else. */
  readonly opened?: Promise<OpenedFiles>;
  readonly target: Target;
  /** A Failure where nobody could be asked for them. */
  readonly records: Records | Failure;
  /** Where the program's own schemas may be asked for; a check does without. */
  readonly api?: WorkstarsApi;
  /** Of a change: it decides what may be shown, and no receipt of a commit that isn't merged counts. */
  readonly base?: Base | undefined;
  readonly draws: boolean;
  /** The day that somebody asks for, YYYY-MM-DD; undefined: that of the run. */
  readonly dayAsked?: string | undefined;
}

/** What was found, whatever came of it. */
interface Found extends Pick<Outcome, 'problems' | 'frames' | 'notes' | 'how' | 'asOf'> {
  readonly baseline: Baseline;
  /** The day by which filters by a date decided. */
  readonly day: string;
}

/** A roster that can't be sent: there is an error, or nothing could be read. */
interface Unsound extends Found {
  readonly isSound: false;
  readonly employees?: number;
  readonly positions?: number;
  readonly schemas?: SchemaOrigins;
  /** What else than the roster was in the way. */
  readonly failure?: Failure;
  /** Who will be deleted, where the ids can be read. */
  readonly foreseen?: readonly Person[] | undefined;
}

/** A roster that could be sent, both files, and what sending them would change. */
export interface Sound extends Found, Weighed {
  readonly isSound: true;
  readonly employees: number;
  readonly positions: number;
  readonly schemas: SchemaOrigins;
  readonly files: XmlFiles;
  /** Everything in the repository that the plan comes from. */
  readonly rosterFiles: readonly string[];
}

/**
 * What check and sync have in common: roster, rules, both files, schemas, plan, and what would hold it. What is in the
 * way of it (GitHub, the history, the API) is returned, with the problems that the roster has by itself.
 */
export async function examine(world: World, subject: Subject): Promise<Sound | Unsound> {
  const { source, settings, api } = subject;
  const unneeded = new AbortController();
  const hasPositions = settings.config.hierarchy !== undefined;
  const finding = findSchemas(source, api, hasPositions, unneeded.signal);
  const schemasAsked = awaitedLater(unlessFailed(finding, (failure) => failure));
  try {
    return await examineWith(world, subject, schemasAsked);
  } finally {
    unneeded.abort();
  }
}

async function examineWith(
  world: World,
  subject: Subject,
  schemasAsked: Promise<Schemas | Failure>,
): Promise<Sound | Unsound> {
  const { source, settings, base } = subject;
  const { config } = settings;
  // Both load while git answers.
  world.reader.warm(likeness());
  void import('./validate.js');
  const altering = awaitedLater(alteredIn(source, settings));

  const { baseline, unfound } = await baselineOf(world, subject);
  const portal = baseline.kept ? { problems: [] } : await knownIdsOf(source, config);
  // A change can't say what of people may be shown in the very run that checks it.
  const showable = base ? base.config : config;
  const known = knownFrom(baseline, base ? [] : portal.ids);
  const day = dayOfRun(world, subject.dayAsked)(config);
  const opened = await (subject.opened ?? openFiles(source, config, settings.path));
  const read = prepareOpened(opened, config, discretionFor(showable, known), day);
  const { roster, partial } = read;
  const context = { config, discretion: read.discretion, day, before: baseline.roster };
  const met = [...portal.problems, ...read.problems, ...(await altering)];
  // How old the last receipt is, is said of today: until a day ahead there will be others.
  const { notes, how } = notesOn(baseline, config, world.now());
  const asOf = asOfRun(config, day, subject.dayAsked !== undefined, read.byDate);
  const failing = unfound && { failure: unfound };
  const seen = { isSound: false, baseline, day, asOf, how: [...how, ...read.notes], ...failing } as const;
  const said = (problems: readonly Problem[]) => listed(problems, read, notes);
  const foreseen = (now: Roster, problems: readonly Problem[]) =>
    foreseenLeavers({ ...read, before: baseline.roster, now, problems, config });
  if (!roster) {
    const all = partial ? judge(partial, met, context) : withSeverities(met, config.rules);
    return { ...seen, ...said(all), foreseen: partial && foreseen(partial, all) };
  }
  const counts = {
    employees: roster.employees.length,
    positions: roster.hierarchy?.positions.length ?? 0,
  };
  world.say(`Read ${counts.employees} employees and ${counts.positions} positions.`);

  const byItself = () => ({ ...seen, ...counts, ...said(judge(roster, met, context)) });
  const schemas = await schemasAsked;
  if (schemas instanceof Failure) return { ...byItself(), failure: unfound ?? schemas };
  const comparing = { roster, baseline, base: base?.roster, portalIds: portal.ids, draws: subject.draws };
  const planned = onDemand(() => planAgainst(comparing, context.discretion));
  const whole = { roster, met, schemas, before: baseline.roster };
  const judging = judgeAll(world, whole, context, () => {
    if (subject.draws) drawAhead(planned());
  });
  const judged = await unlessFailed(judging, (failure) => failure);
  const origins = { employees: schemas.employees.origin, positions: schemas.positions.origin };
  if (judged instanceof Failure) return { ...byItself(), schemas: origins, failure: unfound ?? judged };
  const found = { baseline, day, asOf, ...counts, schemas: origins, ...said(judged.problems) };
  const { files, problems } = judged;
  if (unfound || !files || problems.some(isError))
    return { ...seen, ...found, foreseen: foreseen(roster, problems) };
  const { findings } = judged;
  const weighing = { roster, baseline, day, files, planned: planned(), problems, schemas, findings };
  const weighed = await weigh(world, { ...subject, opened }, weighing, context.discretion);
  const rosterFiles = await filesOfPlan(settings, source, baseline);
  const all = [...found.notes, ...weighed.notes];
  return { ...seen, isSound: true, ...found, files, ...weighed, notes: all, rosterFiles };
}

/** @returns with `unfound`, why nobody can say what was uploaded last: the roster itself can be judged all the same */
async function baselineOf(
  world: World,
  { source, settings, target, records, base, dayAsked }: Subject,
): Promise<{ baseline: Baseline; unfound?: Failure }> {
  const checker = checkerOf(world, target.program, base !== undefined);
  const without = (unfound: Failure) => ({ baseline: noBaseline(checker), unfound });
  if (records instanceof Failure) return without(records);
  const commit = base?.commit ?? source.commit ?? world.repository.head;
  const then = { ...world, now: clockOfRun(world, settings.config, dayAsked) };
  const finding = findBaseline(then, records, { target, settings, commit, checker });
  return unlessFailed(
    finding.then((baseline) => ({ baseline })),
    without,
  );
}

/** What an outcome says of an examination. */
export function knownOfExamination(examination: Sound | Unsound, before: readonly string[] = []): Known {
  const { baseline, asOf, notes, how, problems, frames, employees, positions, schemas } = examination;
  const found = {
    baseline: baseline.compared?.name,
    baselineCommit: baseline.compared?.commit,
    isUnverified: baseline.compared?.authenticity === 'unverified',
    isLastUnsure:
      baseline.rivals.length > 0 || baseline.begun.length > 0 || baseline.newerOfOtherKey !== undefined,
    isLastRejected: baseline.perhaps.length > 0,
    unsignedReceipts: baseline.skipped.some(isReceipt) ? baseline.checker : undefined,
    asOf,
    how,
    notes: [...before, ...notes],
    problems,
    frames,
    employees,
    positions,
    schemas,
  };
  if (!examination.isSound) return { ...found, foreseen: examination.foreseen };
  const { plan, planId, picture, held, files } = examination;
  return { ...found, plan, planId, picture, held, files };
}

/** A subject whose files are open. */
type Opened = Omit<Subject, 'opened'> & { readonly opened: OpenedFiles };

/** A sound roster and what it is weighed against. */
interface Weighing {
  readonly roster: Roster;
  readonly baseline: Baseline;
  readonly day: string;
  readonly files: XmlFiles;
  readonly planned: Planned;
  readonly problems: readonly Problem[];
  readonly schemas: Schemas;
  /** Those of the schemas. */
  readonly findings: readonly Problem[];
}

/** What sending a roster would change, and what holds it. */
interface Weighed {
  /** What else a reader should know. */
  readonly notes: readonly string[];
  readonly digests: Digests;
  readonly plan: Plan;
  readonly planId: string;
  readonly picture: Picture | undefined;
  readonly held: readonly Held[];
  /** Undefined where it doesn't matter what day it is. */
  readonly otherDays: OtherDays | undefined;
}

/** @param world reads with libxml2, and what an earlier commit has */
async function weigh(
  world: World,
  { source, settings: { config, path }, opened, api, target }: Opened,
  { roster, baseline, day, files, planned, problems, schemas, findings }: Weighing,
  discretion: Discretion,
): Promise<Weighed> {
  const { plan, planFor } = planned;
  const read = (other: string | undefined) => prepareOpened(opened, config, discretion, other);
  const digests = digestsOf(files);
  const before = baseline.kept?.receipt.digests;
  const destination = { program: target.program, endpoint: target.endpoint.url, api: config.api };
  const planIdOf = (of: Digests) => planId(destination, before, of);
  // Where the files are the same, no setting lets anything through that wasn't sent already.
  const isSame = areSameDigests(before, digests);
  const judged = { source, config, configPath: path, day, before: baseline.roster, findings };
  const valid = { files, roster, schemas, discretion, isAsked: api !== undefined };
  const bySchemas = isSame ? { held: [], notes: [] } : await heldBySchemasBefore(world, baseline, valid);
  return {
    digests,
    notes: bySchemas.notes,
    plan: planned.shown,
    planId: planIdOf(digests),
    picture: planned.picture,
    otherDays: otherDays(config, {
      ...{ day, configPath: path, roster, plan, planOf: planFor, read, planIdOf, discretion },
      judge: async (one, met, then) => {
        const whole = { roster: one, met, schemas, before: baseline.roster };
        const context = { config, discretion, day: then, before: baseline.roster };
        return (await judgeAll(world, whole, context, () => undefined)).problems;
      },
    }),
    held: [
      ...baseline.held,
      ...(await heldByGuards(baseline, { plan, roster, config, digests, discretion })),
      ...(isSame ? [] : await heldByBefore(judged, baseline.configs, discretion)),
      ...bySchemas.held,
      ...heldByFindings(problems, onLinesOf(roster, plan.joiners)),
      ...(schemas.employees.outdated || schemas.positions.outdated ? [OUTDATED] : []),
    ],
  };
}
