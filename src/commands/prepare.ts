import type { CommitId } from '../core/base/commit.js';
import { sha256 } from '../core/base/digest.js';
import { isGlob } from '../core/base/glob.js';
import { once } from '../core/base/once.js';
import { readConfig } from '../core/config/bytes.js';
import { dependsOnDay } from '../core/config/date-filters.js';
import type { Config } from '../core/config/schema.js';
import { NOTHING_KNOWN, type Discretion } from '../core/problem/discretion.js';
import { problem, type Problem } from '../core/problem/problem.js';
import { discretionFor, readRoster, type ReadRoster } from '../core/roster/people/read.js';
import type { Roster } from '../core/roster/people/roster.js';
import type { Commits, Source } from '../ports/repository.js';
import {
  openFiles,
  otherSpelling,
  positionsPathOf,
  rosterPathsOf,
  spelled,
  type OpenedFiles,
} from './roster-files.js';

/** A configuration, and the file that it is in. */
export interface Settings {
  readonly path: string;
  readonly sha256: string;
  readonly config: Config;
}

/** A configuration that can't be used. */
interface WrongSettings {
  readonly config?: undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads the configuration of a source: the work tree's, or that of a commit.
 *
 * @param isKept whether it is that of an earlier upload
 */
export async function readSettings(
  source: Source,
  path: string,
  isKept = false,
): Promise<Settings | WrongSettings> {
  const bytes = await source.read(path);
  if (!bytes) {
    const other = await otherSpelling(source, path);
    if (other !== undefined)
      return { problems: [problem('config/missing', { file: path }, spelled(path, other))] };
    const message = `There isn’t a configuration at ${path}.`;
    const hint = `Create ${path} with the lines \`version: 1\` and \`program: <your subdomain>\`, and commit it; or name the file that is meant with \`config\`.`;
    const missing = problem('config/missing', { file: path }, { message, hint });
    return { problems: [missing] };
  }
  const { config, problems } = readConfig(bytes, path, isKept);
  return config ? { path, sha256: sha256(bytes), config } : { problems };
}

/**
 * Reads the roster of a source with a configuration. The same for the work tree, a commit, and a baseline with its
 * own configuration. What the rules say of it comes after.
 *
 * @param discretion what may be shown as far as it is known without the roster
 * @param configPath the file of the configuration, which a pattern of `roster.file` never matches
 * @param asOf the day, YYYY-MM-DD, by which filters by a date decide; undefined: they leave nobody out
 */
export async function prepare(
  source: Source,
  config: Config,
  discretion: Discretion,
  configPath: string,
  asOf: string | undefined,
): Promise<ReadRoster> {
  return prepareOpened(await openFiles(source, config, configPath), config, discretion, asOf);
}

/** The same with files that were opened before, with this configuration. */
export function prepareOpened(
  { rosters, positions }: OpenedFiles,
  config: Config,
  discretion: Discretion,
  asOf: string | undefined,
): ReadRoster {
  const problems = [...rosters, ...(positions ? [positions] : [])].flatMap((read) => read.problems);
  const files = rosters.flatMap(({ file }) => file ?? []);
  const isUnread = files.length < rosters.length || (positions && !positions.file);
  if (isUnread) return { problems, headers: new Map(), notes: [], leftOut: [], discretion };
  const read = readRoster({ rosters: files, positions: positions?.file }, config, discretion, asOf);
  return { ...read, problems: [...problems, ...read.problems] };
}

/** `roster` is undefined where it can't be read, or the configuration can't. */
export type OwnRoster = (Settings | WrongSettings) & { readonly roster: Roster | undefined };

/** The day of a roster, once its configuration and so its time zone are known; undefined: of no day in particular. */
export type DayOf = (config: Config) => string | undefined;

/** Reads a roster with the configuration of its own source: what was uploaded, or what a pull request is based on. */
export async function prepareOwn(source: Source, configPath: string, dayOf: DayOf): Promise<OwnRoster> {
  return readOwn(source, await readSettings(source, configPath, true), configPath, dayOf);
}

async function readOwn(
  source: Source,
  settings: Settings | WrongSettings,
  path: string,
  dayOf: DayOf,
): Promise<OwnRoster> {
  const { config } = settings;
  if (!config) return { ...settings, roster: undefined };
  const known = discretionFor(config, NOTHING_KNOWN);
  const { roster } = await prepare(source, config, known, path, dayOf(config));
  return { ...settings, roster };
}

const KEPT = 32;

/**
 * Most nights upload what the night before did: a roster is read once, however many commits have it, unless its
 * configuration has filters by a date.
 *
 * @param kept how many rosters are kept
 * @returns what does as `prepareOwn` does with a commit
 */
export function ownRosters(
  repository: Pick<Commits, 'at'>,
  kept = KEPT,
): (commit: CommitId, configPath: string, dayOf: DayOf) => Promise<OwnRoster> {
  const contents = new Map<string, ReturnType<typeof contentOf>>();
  const known: KnownSettings = new Map();
  const rosters = new Map<string, Promise<OwnRoster>>();
  return async (commit, path, dayOf) => {
    const source = remembering(repository.at(commit));
    const key = `${commit} ${path}`;
    const asked = contents.get(key) ?? contentOf(source, path, known);
    contents.set(key, asked);
    const { settings, content } = await asked;
    const day = settings.config && dependsOnDay(settings.config) ? dayOf(settings.config) : undefined;
    const keyOfDay = `${content} ${day ?? ''}`;
    const own = rosters.get(keyOfDay) ?? readOwn(source, settings, path, dayOf);
    rosters.set(keyOfDay, own);
    // The rosters of a year don't fit into memory.
    if (rosters.size > kept) rosters.delete([...rosters.keys()][0] ?? '');
    return own;
  };
}

/** Configurations that were read, by their paths and digests. */
type KnownSettings = Map<string, Awaited<ReturnType<typeof readSettings>>>;

/** @returns the configuration of a source, and a text that is the same wherever it and the files of its roster are */
async function contentOf(source: Source, path: string, known: KnownSettings) {
  const bytes = await source.read(path);
  const key = `${path} ${bytes ? sha256(bytes) : 'none'}`;
  const settings = known.get(key) ?? (await readSettings(source, path, true));
  known.set(key, settings);
  const { config } = settings;
  if (!config) return { settings, content: `${source.commit ?? ''} ${path}` };
  const positions = positionsPathOf(config);
  const rosterPaths = await rosterPathsOf(source, config, path);
  const paths = [...rosterPaths, ...(positions === undefined ? [] : [positions])];
  const files = await Promise.all(
    paths.map(async (one) => {
      const bytes = isGlob(one) ? undefined : await source.read(one);
      return `${one}\0${bytes ? sha256(bytes) : 'none'}`;
    }),
  );
  return { settings, content: [settings.sha256, path, ...files].join('\0') };
}

/** The same source, which reads a file once. */
function remembering(source: Source): Source {
  const read = once((path: string) => source.read(path));
  return { ...source, read, list: () => source.list() };
}
