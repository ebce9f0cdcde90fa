import type { Config } from './config/schema.js';
import { parseConfig } from './config/parse.js';
import { type Known } from './discretion.js';
import { sha256 } from './plan/plan-id.js';
import { byPlace, isError, problem, type Problem } from './problem.js';
import { discretionFor, readRoster, type RosterFiles } from './roster/read.js';
import type { Roster } from './roster/roster.js';
import { checkRoster, withSeverities } from './rules/index.js';
import type { Source } from './source/source.js';

/** A configuration as it stands in a source. */
export interface Settings {
  readonly path: string;
  readonly sha256: string;
  /** Absent when there is any problem with it. */
  readonly config?: Config;
  readonly problems: readonly Problem[];
}

/** Reads the configuration of a source: the work tree's, or that of a commit. */
export async function readSettings(source: Source, path: string): Promise<Settings> {
  const bytes = await source.read(path);
  if (!bytes) {
    const missing = problem('config/missing', { file: path }, { message: `There is no configuration at ${path}.` });
    return { path, sha256: '', problems: [missing] };
  }
  return { path, sha256: sha256(bytes), ...parseConfig(new TextDecoder().decode(bytes), path) };
}

export interface Prepared {
  /** Absent when so much is wrong that nothing can be said of anybody. */
  readonly roster?: Roster;
  /** Of the text, the records and the roster, in the order of the files. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the roster of a source with a configuration, and runs every rule on it. The same for the work tree, a
 * commit, and a baseline with its own configuration.
 *
 * @param known what the baseline has, which decides what may be shown
 */
export async function prepare(source: Source, config: Config, known: Known): Promise<Prepared> {
  const files = await readFiles(source, config);
  if ('problems' in files) return files;
  const discretion = discretionFor(config, known);
  const { roster, problems } = readRoster(files, config, discretion);
  const found = roster ? checkRoster(roster, { config, discretion }) : [];
  const all = withSeverities([...problems, ...found], config.rules).sort(byPlace);
  return roster ? { roster, problems: all } : { problems: all };
}

/** Whether a roster may be sent. */
export function isSound(prepared: Prepared): prepared is Prepared & { readonly roster: Roster } {
  return prepared.roster !== undefined && !prepared.problems.some(isError);
}

/** The files that a run reads besides its schemas, by their paths in the repository. */
export function pathsOf(settings: Settings): string[] {
  const { config, path } = settings;
  if (!config) return [path];
  const { hierarchy } = config;
  return [path, config.roster.file, ...(hierarchy && 'file' in hierarchy ? [hierarchy.file] : [])];
}

async function readFiles(source: Source, config: Config): Promise<RosterFiles | { problems: Problem[] }> {
  const { hierarchy } = config;
  const positionsPath = hierarchy && 'file' in hierarchy ? hierarchy.file : undefined;
  const [roster, positions] = await Promise.all([
    source.read(config.roster.file),
    positionsPath === undefined ? undefined : source.read(positionsPath),
  ]);
  const problems: Problem[] = [];
  if (!roster) problems.push(missing(config.roster.file));
  if (positionsPath !== undefined && !positions) problems.push(missing(positionsPath));
  if (!roster || problems.length > 0) return { problems };
  return {
    roster: { path: config.roster.file, bytes: roster },
    positions: positionsPath !== undefined && positions ? { path: positionsPath, bytes: positions } : undefined,
  };
}

function missing(path: string): Problem {
  return problem('roster/missing', { file: path }, { message: `There is no file ${path}.` });
}
