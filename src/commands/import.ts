import { Failure } from '../core/base/failure.js';
import { isGlob } from '../core/base/glob.js';
import { spellingOf, writeAs } from '../core/base/spelling.js';
import { counted } from '../core/base/text.js';
import { dateFiltersOf, dependsOnDay } from '../core/config/date-filters.js';
import { configForExport, sayImport } from '../core/config/importing.js';
import type { Config } from '../core/config/schema.js';
import { failedOutcome, listed, outcomeOf, type Known, type Outcome } from '../core/outcome/outcome.js';
import { discreetPlan, planOf } from '../core/plan/diff.js';
import { NOTHING_KNOWN, type Discretion } from '../core/problem/discretion.js';
import { isError } from '../core/problem/problem.js';
import { hierarchyColumns } from '../core/roster/columns/columns.js';
import type { RosterFile } from '../core/roster/columns/sheet.js';
import { canonicalCsv } from '../core/roster/people/canonical.js';
import { discretionFor, readRoster, type ReadRoster } from '../core/roster/people/read.js';
import type { Roster } from '../core/roster/people/roster.js';
import { judge, withSeverities } from '../core/rules/index.js';
import type { Repository } from '../ports/repository.js';
import type { World } from '../ports/world.js';
import { knownFrom } from './baseline/compare.js';
import { baseOf, type Occasion } from './change.js';
import { dayOfRun } from './day.js';
import type { Base } from './examine.js';
import { openExport, withFaultyCells } from './exported.js';
import { readSettings } from './prepare.js';
import { inUtf8 } from './roster-files.js';
import { isSameToGit } from './same-to-git.js';

interface ImportRequest {
  /** The configuration's path in the repository. */
  readonly configPath: string;
  /** What the HR system gave, by the name of its file. */
  readonly exported: RosterFile;
  /** Whether a roster may be written over that git doesn't have. */
  readonly force: boolean;
  /** Whether everybody can read the repository; undefined where it can't be known. */
  readonly isPublic: boolean | undefined;
  /** Of a change: the configuration of the branch that is sent decides what may be shown, and whether it may be public. */
  readonly base?: Pick<Base, 'config'> | undefined;
}

/**
 * Finds what decides about an import in a workflow. It asks nobody: git knows the branch that is sent as of the checkout.
 *
 * @returns undefined where that branch is checked out
 */
export function baseOfImport(
  world: World,
  { subject, ...occasion }: Occasion,
  configPath: string,
): Promise<Base | undefined> {
  // An export may come in by an event that speaks of another commit (`workflow_run`): no check is promised for that.
  const imported = { ...occasion, subject: subject && { ...subject, commits: 'any' as const } };
  return baseOf(world, imported, { remote: undefined }, configPath, dayOfRun(world));
}

/**
 * Turns an export of an HR system into the canonical roster of the work tree, to be committed. It knows no network.
 *
 * @returns `clean` where the roster was written, `unchanged` where it was that already; `problems`, or `failed`
 */
export async function importExport(world: World, request: ImportRequest): Promise<Outcome> {
  let known: Known = {};
  try {
    const { repository, files } = world;
    const settings = await readSettings(repository.workTree(), request.configPath);
    const { config } = settings;
    if (!config) return outcomeOf('import', 'problems', { problems: settings.problems });
    known = { program: config.program };
    refusePublic(request.base ? request.base.config : config, request);
    const path = rosterPathOf(config);
    known = { ...known, rosterFile: path };
    const there = await files.read(path);
    if (!there) await refuseSecondSpelling(repository, path);
    const before = there && readCanonical({ path, bytes: there }, config);

    const day = dayOfRun(world)(config);
    const reading = readExported(request, config, day, before?.roster);
    const { roster, discretion, ...found } = await reading;
    known = { ...known, ...found };
    if (!roster) return outcomeOf('import', 'problems', known);
    world.say(`Read ${roster.employees.length} employees of ${request.exported.path}.`);
    const bytes = canonicalCsv(roster, hierarchyColumns(config));
    const after = readBack({ path, bytes }, config);
    if (before && !before.roster) {
      const note = `${path} couldn’t be read as it was, so it isn’t known who joins or leaves.`;
      known = { ...known, notes: [...found.notes, note] };
    } else {
      known = {
        ...known,
        plan: discreetPlan(planOf(before?.roster, after), discretion),
        baseline: before && path,
      };
    }

    if (there && (await isSameToGit(repository, path, { there, wanted: bytes })))
      return outcomeOf('import', 'unchanged', known);
    if (there && !request.force) await refuseToLose(repository, path);
    await files.write(path, bytes);
    return outcomeOf('import', 'clean', known);
  } catch (error) {
    return failedOutcome('import', known, error);
  }
}

function refusePublic(deciding: Config | undefined, { isPublic }: ImportRequest): void {
  if (isPublic !== true || deciding?.['allow-public']) return;
  throw new Failure('The repository is public, and so would the roster be.', 'Make it private.');
}

/** @throws Failure where git has the file in other letters: two of them couldn’t be checked out on Windows */
async function refuseSecondSpelling(repository: Repository, path: string): Promise<void> {
  const other = spellingOf(path, await repository.workTree().list());
  if (other === undefined) return;
  throw new Failure(`git has the roster as ${other}, not as ${path}.`, writeAs(other), 'use');
}

/** @throws Failure where the configuration names no single file that an import could write */
function rosterPathOf({ roster: { file: named }, hierarchy }: Config): string {
  const [file = '', ...more] = typeof named === 'string' ? [named] : named;
  if (more.length > 0 || isGlob(file)) {
    const hint =
      'Import with a configuration (`config`) whose `roster.file` is the one that the export is of.';
    throw new Failure('An import writes one file, and `roster.file` names several.', hint, 'use');
  }
  if (!/\.csv$/i.test(file)) {
    throw new Failure('An import only writes a CSV.', 'End `roster.file` in .csv.', 'use');
  }
  if (hierarchy && ('manager_name' in hierarchy || 'manager_email' in hierarchy)) {
    const hint =
      'Write `manager_id: manager_id` under `hierarchy`, and under `import` a `hierarchy` that says how the export names them.';
    throw new Failure('The canonical roster names managers by their id.', hint, 'use');
  }
  return file;
}

/** Reads a roster of the form that imports write; a hierarchy of its own file isn't theirs. */
function readCanonical(raw: RosterFile, config: Config): Pick<ReadRoster, 'roster' | 'problems'> {
  const { file, problems } = inUtf8(raw.path, raw.bytes, config.roster.encoding);
  if (!file) return { problems };
  return readRoster({ rosters: [file] }, config, discretionFor(config, NOTHING_KNOWN), undefined);
}

/** What an export holds, and what there is to say of it. */
interface Exported extends Pick<Outcome, 'problems' | 'frames' | 'notes' | 'employees' | 'positions'> {
  /** Undefined where there is an error. */
  readonly roster: Roster | undefined;
  readonly discretion: Discretion;
}

/** Reads and judges an export. */
async function readExported(
  { exported, base }: ImportRequest,
  config: Config,
  day: string,
  before: Roster | undefined,
): Promise<Exported> {
  const opened = await openExport(exported, config);
  const { file, reading } = opened;
  // A change brings a roster and a configuration of its own: neither says what is shown of the export.
  const unread = base
    ? discretionFor(base.config && configForExport(base.config), NOTHING_KNOWN)
    : discretionFor(reading, knownFrom({ roster: before, unverified: false }));
  const read: ReadRoster = file
    ? readRoster({ rosters: [file] }, reading, unread, undefined, day)
    : { problems: [], headers: new Map(), notes: [], leftOut: [], discretion: unread };
  const { discretion } = read;
  const met = [...opened.problems, ...read.problems];
  const all = read.roster
    ? judge(read.roster, met, { config: judging(reading), discretion, day })
    : withSeverities(met, reading.rules);
  const judged = withFaultyCells(all, opened, read);
  const said = judged.map((one) => ({ ...one, message: sayImport(one.message), hint: sayImport(one.hint) }));
  const { problems, frames, notes } = listed(said, read, []);
  return {
    roster: judged.some(isError) ? undefined : read.roster,
    discretion,
    problems,
    frames,
    notes: [
      ...notes,
      ...opened.notes,
      ...read.notes.map(sayImport),
      ...leftOutWords(read, discretion),
      ...datesWords(reading),
    ],
    employees: read.roster?.employees.length ?? 0,
    positions: read.roster?.hierarchy?.positions.length ?? 0,
  };
}

/** Whom filters by a date leave out is in the file all the same: how many may be sent isn’t a question yet. */
function judging(reading: Config): Config {
  if (!dependsOnDay(reading)) return reading;
  return { ...reading, roster: { ...reading.roster, 'max-records': Infinity } };
}

/** What an import leaves for the days of the syncs. */
function datesWords(reading: Config): string[] {
  const headers = [...new Set(dateFiltersOf(reading).map(({ column }) => `“${column.trim()}”`))];
  if (headers.length === 0) return [];
  return [`Kept for the filters by date, which decide at every sync: ${headers.join(', ')}.`];
}

/** What didn't become part of the roster, in a sentence each. */
function leftOutWords({ leftOut }: ReadRoster, discretion: Discretion): string[] {
  return leftOut.flatMap(({ dropped, headers }) => {
    const shown = headers.flatMap((header) => discretion.header(header) ?? []).map((one) => `“${one}”`);
    const among = shown.length > 0 ? `, among them ${shown.join(', ')}` : '';
    const columns = `${counted(headers.length, 'column')} of the export that the roster doesn’t need`;
    return [
      ...dropped.map(
        ({ header, records, of }) =>
          `The filter on “${header}” dropped ${records} of ${counted(of, 'record')}.`,
      ),
      ...(headers.length > 0 ? [`Left out: ${columns}${among}.`] : []),
    ];
  });
}

/**
 * Reads what would be written as the next check will, and writes it again: the same bytes say that nothing is lost.
 *
 * @throws Failure where `roster` describes something else than what imports write
 */
function readBack(written: RosterFile, config: Config): Roster {
  const { roster, problems } = readCanonical(written, config);
  const error = problems.find(isError);
  if (roster && !error) {
    const again = canonicalCsv(roster, hierarchyColumns(config));
    if (Buffer.compare(again, written.bytes) === 0) return roster;
  }
  const hint =
    'Under `roster`, leave out what described the export (`columns`, `filters`, `delimiter`, `encoding`): `import` has that now, and the roster has the XML names for headers.';
  const why = error ? ` ${error.message}` : '';
  throw new Failure(`The configuration couldn’t read ${written.path} as it would be written.${why}`, hint);
}

/** @throws Failure where git doesn't have the file as it is in the work tree, so that something would be lost with it */
async function refuseToLose(repository: Repository, path: string): Promise<void> {
  const [tracked, changed] = await Promise.all([repository.workTree().list(), repository.changed([path])]);
  if (tracked.includes(path) && changed.length === 0) return;
  const hint = 'Commit it, or put it aside; on a command line, --force writes over it.';
  throw new Failure(`${path} holds changes that aren’t committed and would be lost.`, hint);
}
