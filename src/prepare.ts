import type { Config } from './config/schema.js';
import { readConfig } from './config/bytes.js';
import { NOTHING_KNOWN, type Discretion } from './discretion.js';
import { sha256 } from './plan/plan-id.js';
import { problem, type Problem } from './problem.js';
import { discretionFor, readRoster, type ReadRoster, type RosterFiles } from './roster/read.js';
import type { Roster } from './roster/roster.js';
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
    const missing = problem(
      'config/missing',
      { file: path },
      { message: `There is no configuration at ${path}.` },
    );
    return { path, sha256: '', problems: [missing] };
  }
  return { path, sha256: sha256(bytes), ...readConfig(bytes, path) };
}

/**
 * Reads the roster of a source with a configuration. The same for the work tree, a commit, and a baseline with its
 * own configuration. What the rules say of it comes after.
 */
export async function prepare(source: Source, config: Config, discretion: Discretion): Promise<ReadRoster> {
  const files = await readFiles(source, config);
  return 'problems' in files ? files : readRoster(files, config, discretion);
}

export interface OwnRoster {
  readonly settings: Settings;
  /** Absent when it can't be read, or the configuration can't. */
  readonly roster: Roster | undefined;
}

/** Reads a roster with the configuration of its own source: what was uploaded, or what a pull request is based on. */
export async function prepareOwn(source: Source, configPath: string): Promise<OwnRoster> {
  const settings = await readSettings(source, configPath);
  const { config } = settings;
  const read = config && (await prepare(source, config, discretionFor(config, NOTHING_KNOWN)));
  return { settings, roster: read?.roster };
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
    positions:
      positionsPath !== undefined && positions ? { path: positionsPath, bytes: positions } : undefined,
  };
}

function missing(path: string): Problem {
  return problem('roster/missing', { file: path }, { message: `There is no file ${path}.` });
}
