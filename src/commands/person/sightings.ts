import type { CommitId } from '../../core/base/commit.js';
import { sha256 } from '../../core/base/digest.js';
import { unlessFailed } from '../../core/base/failure.js';
import { isGlob } from '../../core/base/glob.js';
import { readConfig } from '../../core/config/bytes.js';
import { dependsOnDay } from '../../core/config/date-filters.js';
import type { Config } from '../../core/config/schema.js';
import { ownLines, readsByLines } from '../../core/person/own-lines.js';
import { sight, type PartOfFile, type Sighting } from '../../core/person/sighting.js';
import { delimiterIn } from '../../core/roster/file/csv.js';
import type { History, PastFile } from '../../ports/history.js';
import type { Repository } from '../../ports/repository.js';
import { type DayOf } from '../prepare.js';
import { inUtf8, positionsPathOf, rosterPathsOf } from '../roster-files.js';

/** When somebody is looked for. */
export interface Moment {
  readonly commit: CommitId;
  readonly configPath: string;
  readonly day: DayOf;
}

/** Somebody at one moment, and how the roster was read. */
export interface Seen {
  readonly config: Config;
  /** The same where the configuration’s bytes are. */
  readonly configObject: string;
  /** The paths of the roster’s files. */
  readonly rosters: readonly string[];
  readonly sighting: Sighting;
  /** The same files on another day, or with another configuration. */
  readonly again: (config: Config, day: DayOf) => Sighting;
}

/** @returns for each moment what there is; undefined where its commit isn’t here, or its configuration can’t be read */
export type Look = (moments: readonly Moment[]) => Promise<(Seen | undefined)[]>;

/**
 * Looks for a person in hundreds of commits: git is asked for all of them at once, each file is looked at once, and of it
 * only the person’s lines are kept.
 */
export function lookingFor(repository: Repository, id: string): Look {
  const history = repository.history();
  const configs = new Map<string, Config | undefined>();
  const kept = new Map<string, OwnFile>();
  const sighted = new Map<string, Sighting>();
  return async (moments) => {
    const isHere = await history.existing(moments.map(({ commit }) => commit));
    const set = await configsOf(history, moments, configs);
    const plans: (Plan | undefined)[] = [];
    for (const [at, moment] of moments.entries()) {
      const found = isHere.has(moment.commit) ? set[at] : undefined;
      plans.push(found && { ...found, ...(await pathsOf(repository, moment, found.config)) });
    }
    const files = await filesOf(history, moments, plans, { id, kept });
    return plans.map((plan, at) => {
      const moment = moments[at];
      if (!plan || !moment) return undefined;
      const own = files[at] ?? [];
      const rosters = own.filter(({ path }) => path !== plan.positions);
      const positions = own.find(({ path }) => path === plan.positions);
      const again = (config: Config, day: DayOf): Sighting => {
        const on = day(config) ?? '';
        const digests = own.map(({ path, digest, delimiter = '' }) => `${path} ${delimiter} ${digest}`);
        const key = [configKey(configs, config), dependsOnDay(config) ? on : '', ...digests].join('\n');
        const known = sighted.get(key) ?? sight({ rosters, positions }, config, id, on);
        sighted.set(key, known);
        return known;
      };
      const { config, object } = plan;
      return {
        config,
        configObject: object,
        rosters: plan.rosters,
        sighting: again(config, moment.day),
        again,
      };
    });
  };
}

/** What is kept of a file: the person’s lines, in UTF-8. */
interface OwnFile extends PartOfFile {
  readonly digest: string;
}

function configKey(configs: ReadonlyMap<string, Config | undefined>, config: Config): string {
  for (const [object, one] of configs) if (one === config) return object;
  return '';
}

/** A configuration is read once, however many commits have it. */
async function configsOf(
  history: History,
  moments: readonly Moment[],
  configs: Map<string, Config | undefined>,
): Promise<(Found | undefined)[]> {
  const found = await history.files(moments.map(({ commit, configPath }) => [commit, configPath] as const));
  const pathOf = new Map(found.map((file, at) => [file?.object, moments[at]?.configPath ?? '']));
  await history.read(distinct(found, configs), (object, bytes) => {
    configs.set(object, readConfig(bytes, pathOf.get(object) ?? '', true).config);
  });
  return found.map((file) => {
    const config = file && configs.get(file.object);
    return config && { config, object: file.object };
  });
}

interface Paths {
  readonly rosters: readonly string[];
  readonly positions: string | undefined;
}

interface Found {
  readonly config: Config;
  readonly object: string;
}

type Plan = Found & Paths;

async function pathsOf(repository: Repository, moment: Moment, config: Config): Promise<Paths> {
  const source = repository.at(moment.commit);
  const rosters = await unlessFailed(rosterPathsOf(source, config, moment.configPath), () => []);
  return { rosters: rosters.filter((path) => !isGlob(path)), positions: positionsPathOf(config) };
}

/** @returns for each moment, its files as far as they are kept */
async function filesOf(
  history: History,
  moments: readonly Moment[],
  plans: readonly (Plan | undefined)[],
  { id, kept }: { readonly id: string; readonly kept: Map<string, OwnFile> },
): Promise<OwnFile[][]> {
  const asked = plans.flatMap((plan, at) => {
    const paths = plan ? [...plan.rosters, ...(plan.positions === undefined ? [] : [plan.positions])] : [];
    return paths.map((path) => ({ at, path, config: plan?.config, isRoster: path !== plan?.positions }));
  });
  const found = await history.files(asked.map(({ at, path }) => [moments[at]?.commit ?? '', path] as const));
  const keyed = asked.map((one, index) => ({ ...one, file: found[index], key: keyOf(found[index], one) }));
  const wanted = new Map<string, typeof keyed>();
  for (const one of keyed) {
    if (!one.file || kept.has(one.key)) continue;
    const same = wanted.get(one.file.object);
    if (!same) wanted.set(one.file.object, [one]);
    else if (!same.some(({ key }) => key === one.key)) same.push(one);
  }
  const objects = [...wanted.values()].flatMap(([one]) => one?.file ?? []);
  await history.read(objects, (object, bytes) => {
    for (const { path, config, isRoster, key } of wanted.get(object) ?? [])
      if (config) kept.set(key, ownFile(path, bytes, config, isRoster, id));
  });
  const own: OwnFile[][] = moments.map(() => []);
  for (const { at, key } of keyed) {
    const file = kept.get(key);
    if (file) own[at]?.push(file);
  }
  return own;
}

/** How the bytes of a file are made to lines. */
const keyOf = (
  file: PastFile | undefined,
  {
    path,
    config,
    isRoster,
  }: { readonly path: string; readonly config: Config | undefined; readonly isRoster: boolean },
): string =>
  [
    file?.object,
    path,
    config?.roster.encoding,
    config?.roster.delimiter,
    isRoster,
    config?.roster['header-line'],
    config && readsByLines(config),
  ].join('\n');

function ownFile(path: string, raw: Uint8Array, config: Config, isRoster: boolean, id: string): OwnFile {
  const { encoding } = config.roster;
  const bytes = inUtf8(path, raw, encoding).file?.bytes ?? new Uint8Array();
  const headerLine = isRoster ? config.roster['header-line'] : 1;
  const own = !isRoster || readsByLines(config) ? ownLines(bytes, id, headerLine) : bytes;
  const delimiter = config.roster.delimiter === 'auto' ? delimiterIn(bytes, { headerLine }) : undefined;
  // A copy, so that the bytes of many files needn’t stay.
  return { path, bytes: new Uint8Array(own), digest: sha256(own), delimiter };
}

/** @returns each of the files once, but for those that are known */
function distinct(
  files: readonly (PastFile | undefined)[],
  known: { has(object: string): boolean },
): PastFile[] {
  const fresh = files.filter((file) => file !== undefined && !known.has(file.object));
  return [...new Map(fresh.flatMap((file) => (file ? [[file.object, file] as const] : []))).values()];
}
