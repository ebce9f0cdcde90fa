import { commandWith } from '../core/base/command-line.js';
import type { CommitId } from '../core/base/commit.js';
import { sha256 } from '../core/base/digest.js';
import { isGlob, matches } from '../core/base/glob.js';
import { once } from '../core/base/once.js';
import { spellingOf, writeAs } from '../core/base/spelling.js';
import { compare } from '../core/base/text.js';
import { readConfig } from '../core/config/bytes.js';
import { dependsOnDay } from '../core/config/date-filters.js';
import type { Config } from '../core/config/schema.js';
import { NOTHING_KNOWN, type Discretion } from '../core/problem/discretion.js';
import { problem, type Problem } from '../core/problem/problem.js';
import type { ReadReceipt } from '../core/receipts/kept.js';
import type { RosterFile } from '../core/roster/columns/sheet.js';
import { readKnownIds, type KnownIds } from '../core/roster/file/known-ids.js';
import { transcode } from '../core/roster/file/transcode.js';
import { discretionFor, readRoster, type ReadRoster } from '../core/roster/people/read.js';
import type { Roster } from '../core/roster/people/roster.js';
import { schemaPath } from '../core/xml/schemas.js';
import type { Commits, Source } from '../ports/repository.js';

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
  const positionsPath = positionsPathOf(config);
  const rosterPaths = await rosterPathsOf(source, config, configPath);
  const [rosters, positions] = await Promise.all([
    Promise.all(rosterPaths.map((path) => readFile(source, path, config, 'roster.file'))),
    positionsPath === undefined ? undefined : readFile(source, positionsPath, config, 'hierarchy.file'),
  ]);
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

/** Reads the ids that the portal is known to have, where the configuration names a file of them. */
export async function knownIdsOf(source: Source, config: Config): Promise<KnownIds> {
  const file = config.guards['known-ids'];
  if (file === undefined) return { problems: [] };
  const bytes = await source.read(file);
  return bytes
    ? readKnownIds(file, bytes, config.roster['max-records'])
    : { problems: [await missing(source, file, 'guards.known-ids')] };
}

/** The files that a run reads besides its schemas, by their paths in the repository. */
export async function pathsOf({ config, path }: Settings, source: Source): Promise<string[]> {
  return [path, ...(await rosterPathsOf(source, config, path)), ...otherPathsOf(config)];
}

/** The same with its schemas. */
export const pathsWithSchemas = async (settings: Settings, source: Source): Promise<string[]> => [
  ...(await pathsOf(settings, source)),
  schemaPath('employees'),
  schemaPath('positions'),
];

/** Reports the files whose bytes in the work tree aren't what git would store, and a sync would send. */
export async function alteredIn(source: Source, settings: Settings): Promise<Problem[]> {
  if (!source.altered) return [];
  const altered = await source.altered(await pathsWithSchemas(settings, source));
  return altered.map(({ path: file, by }) => {
    if ('attribute' in by) {
      const message = `What git keeps isn’t this file: \`${by.attribute}\` of .gitattributes changes it on its way, and a sync sends what git keeps.`;
      return problem('roster/filtered', { file }, { message });
    }
    const message = `git takes no notice of changes to this file (${by.flag}), so what is here isn’t what is committed.`;
    const hint = `Run ${commandWith(`git update-index --no-${by.flag}`, file)}, and look at git status.`;
    return problem('roster/filtered', { file }, { message, hint });
  });
}

/** @returns the file of positions that the configuration names */
export function positionsPathOf({ hierarchy }: Config): string | undefined {
  return hierarchy && 'file' in hierarchy ? hierarchy.file : undefined;
}

/** The files besides the roster's own that the configuration names. */
const otherPathsOf = (config: Config): string[] =>
  [positionsPathOf(config), config.guards['known-ids']].filter((one) => one !== undefined);

/**
 * The files of a roster, sorted. A pattern means no file that has another meaning already; without any file it stays
 * what it is, and is reported as missing.
 */
export async function rosterPathsOf(
  source: Pick<Source, 'list'>,
  config: Config,
  configPath: string | undefined,
): Promise<string[]> {
  const { file } = config.roster;
  const named = typeof file === 'string' ? [file] : file;
  const taken = new Set([configPath, ...otherPathsOf(config)]);
  const listed = named.some(isGlob) ? await source.list() : [];
  const tracked = listed.filter((path) => !taken.has(path));
  const paths = named.flatMap((path) => {
    const found = isGlob(path) ? tracked.filter((one) => matches(path, one)) : [];
    return found.length > 0 ? found : [path];
  });
  return [...new Set(paths)].toSorted(compare);
}

interface ReadFile {
  /** Absent where there is none, or none that could be decoded. */
  readonly file?: RosterFile;
  readonly problems: readonly Problem[];
}

/** A key of the configuration that names files. */
type FileKey = 'roster.file' | 'hierarchy.file' | 'guards.known-ids';

async function readFile(source: Source, path: string, { roster }: Config, key: FileKey): Promise<ReadFile> {
  const raw = isGlob(path) ? undefined : await source.read(path);
  return raw ? inUtf8(path, raw, roster.encoding) : { problems: [await missing(source, path, key)] };
}

/** Reads a file's bytes in the encoding that is declared for it. */
export function inUtf8(path: string, raw: Uint8Array, encoding: Config['roster']['encoding']): ReadFile {
  if (encoding === 'utf-8') return { file: { path, bytes: raw }, problems: [] };
  const { bytes, problems } = transcode(path, raw, encoding);
  return bytes ? { file: { path, bytes }, problems } : { problems };
}

/** @param key which names it */
async function missing(source: Source, path: string, key: FileKey): Promise<Problem> {
  const other = await otherSpelling(source, path);
  if (other !== undefined) return problem('roster/missing', { file: path }, spelled(path, other));
  const message = isGlob(path) ? `No file is called ${path}.` : `The file ${path} doesn’t exist.`;
  const hint = `Check \`${key}\` in the configuration, and that the file is committed.`;
  return problem('roster/missing', { file: path }, { message, hint });
}

/** How git spells a file that the configuration writes in other letters. */
const otherSpelling = async (source: Source, path: string): Promise<string | undefined> =>
  spellingOf(path, await source.list());

const spelled = (path: string, other: string): { message: string; hint: string } => ({
  message: `git has the file as ${other}, not as ${path}.`,
  hint: writeAs(other, path),
});

/**
 * The files of this plan and of the baseline: a file that was taken away is a change, too, and so is a committed schema,
 * which decides what is held.
 */
export async function filesOfPlan(
  settings: Settings,
  source: Source,
  { kept, roster }: { readonly kept: ReadReceipt | undefined; readonly roster: Roster | undefined },
): Promise<string[]> {
  const before = [kept?.receipt.configPath, ...(roster?.files.map(({ path }) => path) ?? [])];
  const now = await pathsWithSchemas(settings, source);
  return [...new Set([...now, ...before.filter((path) => path !== undefined)])];
}
