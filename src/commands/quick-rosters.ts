import { unlessFailed } from '../core/base/failure.js';
import { dependsOnDay } from '../core/config/date-filters.js';
import { KnownLines } from '../core/history/known-lines.js';
import type { KeptReceipt, ReadReceipt } from '../core/receipts/kept.js';
import type { RosterFile } from '../core/roster/columns/sheet.js';
import type { Commits, Repository } from '../ports/repository.js';
import { wholeUpload, type ReadUpload, type UploadReader } from './chronicle.js';
import { dayOfUpload } from './day.js';
import { readSettings, rosterPathsOf, type Settings } from './prepare.js';

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
  /** Undefined where a file isn’t there. */
  readonly files: readonly RosterFile[] | undefined;
}

/** Where commits are read from. */
type FromCommits = Pick<Commits, 'at'>;

/** @returns what must be ended */
export function quickReader(repository: Pick<Repository, 'at' | 'many'>): QuickReader {
  const many = repository.many?.();
  const commits: FromCommits = many ?? repository;
  const fetched = new Map<string, Promise<Fetched | undefined>>();
  const rosters = new Map<string, Promise<ReadUpload>>();
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
  const readOne = async (upload: ReadReceipt): Promise<ReadUpload> => {
    const { settings: own, files } = (await fetch(upload)) ?? {};
    if (!own || !files) return wholeUpload(commits, upload);
    const { config, sha256 } = own;
    const day = dayOfUpload(upload.name, upload.receipt.asOf)(config);
    const roster = day === undefined ? undefined : linesOf(own).read(files, day);
    return roster ? { roster, config, sha256 } : wholeUpload(commits, upload);
  };
  return {
    read: async (upload) => {
      if (!isRead(upload)) return wholeUpload(commits, upload);
      const { settings: own } = (await fetch(upload)) ?? {};
      const isOfDay = !own || dependsOnDay(own.config);
      const day = isOfDay ? `${upload.receipt.asOf ?? ''} ${upload.name}` : '';
      const key = `${upload.commit} ${upload.receipt.configPath} ${day}`;
      return kept(rosters, key, rosters.get(key) ?? readOne(upload), KEPT);
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
    const { configPath, configSha256 } = upload.receipt;
    // What was signed of a commit is so: each start of git takes longer than reading what it says.
    const isSaid = upload.authenticity !== 'forged';
    const own = isSaid ? known.get(`${configPath} ${configSha256}`) : undefined;
    const settings = own ?? (await readSettings(source, configPath, true));
    if (!settings.config) return undefined;
    known.set(`${configPath} ${settings.sha256}`, settings);
    const paths = await rosterPathsOf(source, settings.config, settings.path);
    const read = await Promise.all(paths.map(async (path) => ({ path, bytes: await source.read(path) })));
    const files = read.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : []));
    return { settings, files: files.length === paths.length ? files : undefined };
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
