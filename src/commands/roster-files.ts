import { commandWith } from '../core/base/command-line.js';
import { isGlob, matches } from '../core/base/glob.js';
import { spellingOf, writeAs } from '../core/base/spelling.js';
import { compare } from '../core/base/text.js';
import type { Config } from '../core/config/schema.js';
import { problem, type Problem } from '../core/problem/problem.js';
import type { ReadReceipt } from '../core/receipts/kept.js';
import { tableOf, type RosterFile } from '../core/roster/columns/sheet.js';
import { readKnownIds, type KnownIds } from '../core/roster/file/known-ids.js';
import { transcode } from '../core/roster/file/transcode.js';
import type { Roster } from '../core/roster/people/roster.js';
import { schemaPath } from '../core/xml/schemas.js';
import type { Source } from '../ports/repository.js';

/* Which files of a source a run reads, and their bytes. */

/** A configuration and its path. */
interface Named {
  readonly config: Config;
  readonly path: string;
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
export async function pathsOf({ config, path }: Named, source: Source): Promise<string[]> {
  return [path, ...(await rosterPathsOf(source, config, path)), ...otherPathsOf(config)];
}

/** The same with its schemas. */
export const pathsWithSchemas = async (settings: Named, source: Source): Promise<string[]> => [
  ...(await pathsOf(settings, source)),
  schemaPath('employees'),
  schemaPath('positions'),
];

/** Reports the files whose bytes in the work tree aren't what git would store, and a sync would send. */
export async function alteredIn(source: Source, settings: Named): Promise<Problem[]> {
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

/** @returns that a file fits a pattern for the roster’s files, and isn’t in git, in a sentence */
export async function notesOnUntracked(source: Source, { config, path: own }: Named): Promise<string[]> {
  const patterns = [config.roster.file].flat().filter(isGlob);
  if (patterns.length === 0 || !source.untracked) return [];
  const taken = new Set([own, ...otherPathsOf(config)]);
  const paths = (await source.untracked()).filter(
    (path) => !taken.has(path) && patterns.some((one) => matches(one, path)),
  );
  if (paths.length === 0) return [];
  const [first = '', ...others] = paths;
  const [which, them] =
    others.length === 0 ? [`${first} fits`, 'it'] : [`${first} and ${others.length} more fit`, 'them'];
  return [
    `${which} \`roster.file\`, and git doesn’t track ${them}, so no run reads ${them}. What belongs to the roster must be added to git.`,
  ];
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
  readonly file?: RosterFile | undefined;
  readonly problems: readonly Problem[];
}

/** The files of a roster, read as far as nothing but the configuration matters: neither what may be shown nor the day. */
export interface OpenedFiles {
  readonly rosters: readonly ReadFile[];
  /** Where the configuration names one. */
  readonly positions: ReadFile | undefined;
}

/**
 * Opens the files of a roster.
 *
 * @param configPath the file of the configuration, which a pattern of `roster.file` never matches
 */
export async function openFiles(source: Source, config: Config, configPath: string): Promise<OpenedFiles> {
  const positionsPath = positionsPathOf(config);
  const open = async (path: string): Promise<ReadFile> => {
    const { file, problems } = await readFile(source, path, config, 'roster.file');
    return { file: file && { ...file, read: tableOf(file, config) }, problems };
  };
  const rosterPaths = await rosterPathsOf(source, config, configPath);
  const [rosters, positions] = await Promise.all([
    Promise.all(rosterPaths.map(open)),
    positionsPath === undefined ? undefined : readFile(source, positionsPath, config, 'hierarchy.file'),
  ]);
  return { rosters, positions };
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
export const otherSpelling = async (source: Source, path: string): Promise<string | undefined> =>
  spellingOf(path, await source.list());

export const spelled = (path: string, other: string): { message: string; hint: string } => ({
  message: `git has the file as ${other}, not as ${path}.`,
  hint: writeAs(other, path),
});

/**
 * The files of this plan and of the baseline: a file that was taken away is a change, too, and so is a committed schema,
 * which decides what is held.
 */
export async function filesOfPlan(
  settings: Named,
  source: Source,
  { kept, roster }: { readonly kept: ReadReceipt | undefined; readonly roster: Roster | undefined },
): Promise<string[]> {
  const before = [kept?.receipt.configPath, ...(roster?.files.map(({ path }) => path) ?? [])];
  const now = await pathsWithSchemas(settings, source);
  return [...new Set([...now, ...before.filter((path) => path !== undefined)])];
}
