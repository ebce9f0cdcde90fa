import { unlessFailed } from '../../core/base/failure.js';
import { isGlob } from '../../core/base/glob.js';
import { changeBetween, changeFromList, type Before, type Change } from '../../core/person/events.js';
import { sight, type Sighting } from '../../core/person/sighting.js';
import type { Today } from '../../core/person/story.js';
import { elementOf, mappingsOf, postOf, rowOfToday } from '../../core/person/today.js';
import type { Known } from '../../core/problem/discretion.js';
import { isError, withHeaders, type Problem } from '../../core/problem/problem.js';
import type { KnownIds } from '../../core/roster/file/known-ids.js';
import { discretionFor, type ReadRoster } from '../../core/roster/people/read.js';
import type { Config } from '../../core/config/schema.js';
import type { Roster } from '../../core/roster/people/roster.js';
import { judge, withSeverities } from '../../core/rules/index.js';
import type { Source } from '../../ports/repository.js';
import { prepare, type Settings } from '../prepare.js';
import { alteredIn, inUtf8, knownIdsOf, positionsPathOf, rosterPathsOf } from '../roster-files.js';

/** The list of `guards.known-ids`, with which the next sync compares; without ids where it doesn’t. */
interface Portal extends KnownIds {
  /** Why the list couldn’t be read at all. */
  readonly unreadable?: string;
}

/** @returns the list of today, as far as it can be read */
export const portalToday = (source: Source, config: Config): Promise<Portal> =>
  unlessFailed(knownIdsOf(source, config), ({ message }): Portal => ({ problems: [], unreadable: message }));

interface Asked {
  readonly id: string;
  readonly showsValues: boolean;
  /** By which filters by a date decide. */
  readonly day: string;
  /** What of the roster is known as uploaded, and so may be shown. */
  readonly known: Known;
  /** The person in the last upload. */
  readonly last: Before | undefined;
  readonly portal: Portal;
}

/**
 * Reads the roster of the work tree, as a check on a command line does, and says what it has of one person.
 *
 * @returns that, and the roster as far as it could be read
 */
export async function todayOf(
  source: Source,
  settings: Settings,
  { id, showsValues, day, known, last, portal }: Asked,
): Promise<{ readonly today: Today; readonly roster: Roster | undefined }> {
  const config = { ...settings.config, 'show-values': showsValues };
  const discretion = discretionFor(config, known);
  const reading = prepare(source, config, discretion, settings.path, day);
  const asRead = await unlessFailed(reading, ({ message }) => message);
  const unreadable = typeof asRead === 'string' ? asRead : portal.unreadable;
  const read: ReadRoster = typeof asRead === 'string' ? { ...NOTHING_READ, discretion } : asRead;
  const sighting = sight(await filesIn(source, config, settings.path), config, id, day);
  const roster = read.roster ?? read.partial;
  const problems = await problemsOf(read, { source, settings, config, day, portal });
  const errors = problems.filter(isError).length;
  const rows = sighting.rows.map((row) => rowOfToday(row, config, day, read.discretion));
  const isListed = portal.ids?.includes(id);
  const change = isListed === undefined ? changeSince(last, sighting) : changeFromList(isListed, sighting);
  const [kept] = sighting.rows.filter(({ isKept }) => isKept);
  const sent = kept &&
    roster && {
      elements: mappingsOf(kept, read.discretion),
      xml: elementOf(roster, kept.employee, showsValues),
      post: postOf(roster, id, read.discretion),
    };
  const isOwn = ({ file, line, employeeId }: Problem) =>
    employeeId === id || rows.some((row) => row.file === file && row.line === line && line !== undefined);
  const today: Today = {
    day,
    rows,
    sent,
    next: errors > 0 || unreadable !== undefined ? undefined : (change?.kind ?? 'nothing'),
    isListed,
    fields: change?.fields ?? [],
    errors,
    unreadable,
    problems: problems.filter(isOwn),
  };
  return { today, roster };
}

const changeSince = (last: Before | undefined, sighting: Sighting): Change | undefined =>
  last || sighting.employee ? changeBetween(last, sighting) : undefined;

const NOTHING_READ: Omit<ReadRoster, 'discretion'> = {
  problems: [],
  headers: new Map(),
  notes: [],
  leftOut: [],
};

interface Read {
  readonly source: Source;
  readonly settings: Settings;
  readonly config: Config;
  readonly day: string;
  readonly portal: Portal;
}

async function problemsOf(
  read: ReadRoster,
  { source, settings, config, day, portal }: Read,
): Promise<Problem[]> {
  const { roster, partial, discretion } = read;
  const met = [...portal.problems, ...read.problems, ...(await alteredIn(source, settings))];
  const whole = roster ?? partial;
  const all = whole ? judge(whole, met, { config, discretion, day }) : withSeverities(met, config.rules);
  return withHeaders(all, read.headers);
}

/** What can be read of the files: what can’t is among the problems. */
async function filesIn(source: Source, config: Config, configPath: string) {
  const paths = (await rosterPathsOf(source, config, configPath)).filter((path) => !isGlob(path));
  const read = async (path: string) => {
    const bytes = await unlessFailed(source.read(path), () => undefined);
    return bytes && inUtf8(path, bytes, config.roster.encoding).file;
  };
  const rosters = await Promise.all(paths.map(read));
  const positions = positionsPathOf(config);
  return {
    rosters: rosters.flatMap((file) => file ?? []),
    positions: positions === undefined ? undefined : await read(positions),
  };
}
