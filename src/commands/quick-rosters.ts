import { sha256 } from '../core/base/digest.js';
import { unlessFailed } from '../core/base/failure.js';
import { dependsOnDay } from '../core/config/date-filters.js';
import { KnownLines } from '../core/history/known-lines.js';
import type { KeptReceipt, ReadReceipt } from '../core/receipts/kept.js';
import type { RosterFile } from '../core/roster/columns/sheet.js';
import type { Roster } from '../core/roster/people/roster.js';
import type { Commits, Repository } from '../ports/repository.js';
import { uploadReader, type UploadReader } from './chronicle.js';
import { dayOfUpload } from './day.js';
import { readSettings, type Settings } from './prepare.js';
import { rosterPathsOf } from './roster-files.js';

/*
 * Many rosters, one after the other: of each only the lines that are new are read, and only the last few are kept. Where
 * that isn't possible, a roster is read whole.
 */

/** A plan needs two rosters, or three; more would only fill the memory. */
const KEPT = 4;
/** git answers for the next uploads while this one is read. */
const AHEAD = 4;

interface QuickReader {
  /** Places and numbers of lines are not in these rosters. */
  readonly read: UploadReader;
  /** Lets git look for an upload that will be read soon. */
  readonly expect: (upload: KeptReceipt) => void;
  /** Nothing more is read. */
  readonly end: () => void;
}

/** Configurations by their path and digest. */
type KnownSettings = Map<string, Settings>;

/** What git has of an upload. */
interface Fetched {
  readonly settings: Settings;
  readonly files: readonly RosterFile[];
  /** The same wherever the configuration and these files are. */
  readonly content: string;
}

/** Where commits are read from. */
type FromCommits = Pick<Commits, 'at'>;

/** @returns what must be ended */
export function quickReader(repository: Pick<Repository, 'at' | 'many'>): QuickReader {
  const many = repository.many?.();
  const commits: FromCommits = many ?? repository;
  const whole = uploadReader(commits, KEPT);
  const fetched = new Map<string, Promise<Fetched | undefined>>();
  const rosters = new Map<string, Roster>();
  const settings: KnownSettings = new Map();
  const known = new Map<string, KnownLines>();
  const linesOf = ({ config, sha256 }: Settings) => {
    const lines = known.get(sha256) ?? new KnownLines(config);
    known.set(sha256, lines);
    return lines;
  };
  const fetch = (upload: ReadReceipt) => {
    const { commit, receipt } = upload;
    const key = `${commit} ${receipt.configPath}`;
    const found = fetched.get(key) ?? fetchedOf(commits, upload, settings);
    return kept(fetched, key, found, KEPT + AHEAD);
  };
  const readQuickly = ({ name, receipt }: ReadReceipt, { settings, content, files }: Fetched) => {
    const day = dayOfUpload(name, receipt.asOf)(settings.config);
    if (day === undefined) return undefined;
    const key = `${content} ${dependsOnDay(settings.config) ? day : ''}`;
    const roster = rosters.get(key) ?? linesOf(settings).read(files, day);
    return roster && kept(rosters, key, roster, KEPT);
  };
  return {
    read: async (upload) => {
      const found = isRead(upload) ? await fetch(upload) : undefined;
      const roster = found && isRead(upload) ? readQuickly(upload, found) : undefined;
      if (!found || !roster) return whole(upload);
      const { config, sha256 } = found.settings;
      return { roster, config, sha256 };
    },
    expect: (upload) => {
      if (isRead(upload)) void fetch(upload);
    },
    end: () => {
      many?.end();
    },
  };
}

const isRead = (upload: KeptReceipt): upload is ReadReceipt => upload.receipt !== undefined;

/** Keeps the last few of a map. */
function kept<Value>(map: Map<string, Value>, key: string, value: Value, size: number): Value {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > size && oldest !== undefined) map.delete(oldest);
  return value;
}

/** @returns undefined where something can’t be read: whoever reads it whole says what */
function fetchedOf(
  commits: FromCommits,
  upload: ReadReceipt,
  known: KnownSettings,
): Promise<Fetched | undefined> {
  const fetch = async (): Promise<Fetched | undefined> => {
    const source = commits.at(upload.commit);
    const { configPath } = upload.receipt;
    const bytes = await source.read(configPath);
    const own = bytes && known.get(`${configPath} ${sha256(bytes)}`);
    const settings = own ?? (await readSettings(source, configPath, true));
    if (!settings.config) return undefined;
    known.set(`${configPath} ${settings.sha256}`, settings);
    const paths = await rosterPathsOf(source, settings.config, settings.path);
    const read = await Promise.all(paths.map(async (path) => ({ path, bytes: await source.read(path) })));
    const files = read.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : []));
    if (files.length < paths.length) return undefined;
    const digests = files.map((file) => `${file.path}\0${sha256(file.bytes)}`);
    return { settings, files, content: [settings.path, settings.sha256, ...digests].join('\0') };
  };
  return unlessFailed(fetch(), () => undefined);
}

/** Reads in their order what is given, while git looks for what comes after. */
export function* inTurn<Upload extends KeptReceipt>(
  uploads: readonly Upload[],
  { expect }: Pick<QuickReader, 'expect'>,
): Generator<Upload> {
  for (const [at, upload] of uploads.entries()) {
    for (const next of uploads.slice(at + 1, at + 1 + AHEAD)) expect(next);
    yield upload;
  }
}
