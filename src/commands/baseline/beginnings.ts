import { CommitGone } from '../../core/base/commit.js';
import type { Config, Guards } from '../../core/config/schema.js';
import type { Held } from '../../core/plan/guards.js';
import { isApprovedFor, RECENT, type ReadReceipt, type Trusted } from '../../core/receipts/kept.js';
import { timeOf } from '../../core/receipts/names.js';
import type { Roster } from '../../core/roster/people/roster.js';
import { LIMITS, type LimitId } from '../../core/vocabulary/guards.js';
import type { Repository } from '../../ports/repository.js';
import { prepareOwn, readSettings } from '../prepare.js';

/*
 * With what the last seven days began. What is done a little every night, and what is loosened one night to be used in
 * the next, is judged as if it were done at once (docs/approvals.md, What is held).
 */

/** What a receipt's commit has: what was uploaded. */
export interface Uploaded {
  readonly kept: ReadReceipt;
  /** Undefined where it can no longer be read. */
  readonly roster: Roster | undefined;
  readonly config: Config | undefined;
}

/** Reads an upload, each once. */
type Read = (kept: ReadReceipt) => Promise<Uploaded>;

/** An upload of the last seven days, or the one with which they began. */
interface Day {
  readonly kept: Trusted;
  /** Undefined where it can't be read. */
  readonly config: Config | undefined;
}

export interface Beginnings {
  /** What each limit counts from: what had been uploaded as the last seven days began, or what was approved since. */
  readonly began: ReadonlyMap<LimitId, Roster>;
  /**
   * The guards of each of these uploads, as far as they still hold: what an upload was approved for is judged by its
   * own configuration, and by those after it.
   *
   * @param now those of this configuration
   */
  readonly guardsOf: (now: Guards) => Guards[];
  /** The configurations by which a roster is still judged, newest first, with the name of the receipt of each. */
  readonly configs: readonly { readonly name: string; readonly config: Config }[];
  /** The lists of approvers since the last upload that anybody approved; nobody where a configuration can't be read. */
  readonly approvers: readonly Guards['approvers'][];
  /** Where something of it can't be read. */
  readonly held: readonly Held[];
}

export const NO_BEGINNINGS: Beginnings = {
  began: new Map(),
  guardsOf: () => [],
  configs: [],
  approvers: [],
  held: [],
};

/**
 * Rejected uploads are among them: who rejects one of them must not thereby begin to count anew.
 *
 * @param receipts newest first
 * @param now milliseconds since 1970
 */
export async function readBeginnings(
  repository: Repository,
  receipts: readonly Trusted[],
  read: Read,
  now: number,
): Promise<Beginnings> {
  const isRecent = ({ name }: Trusted) => timeOf(name) > now - RECENT;
  const before = receipts.find((one) => !one.rejected && !isRecent(one));
  const uploads = [...receipts.filter(isRecent), ...(before ? [before] : [])];
  const days = await daysOf(repository, uploads);
  const began = new Map<LimitId, Roster>();
  const unread = new Set<ReadReceipt>(days.flatMap(({ kept, config }) => (config ? [] : [kept])));
  for (const limit of LIMITS) {
    const start = since(days, (one) => isApprovedFor(one, limit)).at(-1);
    if (!start) continue;
    const { roster } = await read(start.kept);
    if (roster) began.set(limit, roster);
    else unread.add(start.kept);
  }
  const judging = since(days, (one) => isApprovedFor(one, 'loosened'));
  const approving = since(days, ({ receipt }) => receipt.approvedBy !== undefined);
  return {
    began,
    guardsOf: (guards) => guardsSince(days, guards),
    configs: distinct(judging.flatMap(({ kept: { name }, config }) => (config ? [{ name, config }] : []))),
    approvers: approving.map(({ config }) => (config ? config.guards.approvers : [])),
    held: [...unread].map(unreadableRoster),
  };
}

/** @returns the days back to the first of which this holds, that one too; all of them where there is none */
function since(days: readonly Day[], isStart: (kept: Trusted) => boolean): readonly Day[] {
  const at = days.findIndex(({ kept }) => isStart(kept));
  return at === -1 ? days : days.slice(0, at + 1);
}

/** A configuration changes rarely, and is read once. */
async function daysOf(repository: Repository, uploads: readonly Trusted[]): Promise<Day[]> {
  const known = new Map<string, Promise<Config | undefined>>();
  const days = uploads.map(async (kept): Promise<Day> => {
    const { configPath, configSha256 } = kept.receipt;
    const key = `${configPath} ${configSha256 || kept.commit}`;
    const reading = known.get(key) ?? configAt(repository, kept);
    known.set(key, reading);
    return { kept, config: await reading };
  });
  const all = await Promise.all(days);
  // Somebody saw, and approved, that it can't be read.
  const seen = all.findIndex(({ kept }) => isApprovedFor(kept, 'baseline'));
  return all.filter(({ config }, at) => config !== undefined || seen === -1 || at < seen);
}

async function configAt(repository: Repository, { commit, receipt }: Trusted): Promise<Config | undefined> {
  const reading = readSettings(repository.at(commit), receipt.configPath, true);
  try {
    return (await reading).config;
  } catch (error) {
    // Without its history nobody can say what held then, and the others still do.
    if (error instanceof CommitGone) return undefined;
    throw error;
  }
}

function guardsSince(days: readonly Day[], now: Guards): Guards[] {
  const held = new Map<Day, Partial<Guards>>();
  const still = (guards: readonly (LimitId | 'protect')[]) => {
    for (const guard of guards)
      for (const day of since(days, (one) => isApprovedFor(one, guard)))
        if (day.config) held.set(day, { ...held.get(day), [guard]: day.config.guards[guard] });
  };
  still([...LIMITS, 'protect']);
  return distinct([...held.values()].map((guards) => ({ ...now, ...guards })));
}

function distinct<Value extends object>(values: readonly Value[]): Value[] {
  const known = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify('config' in value ? value.config : value);
    return !known.has(key) && known.add(key);
  });
}

/** @returns what of the old lists everybody must be on: undefined where there isn't any */
export function approversIn(lists: readonly Guards['approvers'][]): readonly string[] | undefined {
  const [first, ...others] = lists.filter((list) => list !== undefined);
  const isOn = (login: string) => (list: readonly string[]) =>
    list.some((one) => one.toLowerCase() === login.toLowerCase());
  return first?.filter((login) => others.every(isOn(login)));
}

/** Most nights upload what the night before did: a commit is read once. */
export function readerOf(repository: Repository): Read {
  const known = new Map<string, ReturnType<typeof prepareOwn>>();
  return async (kept) => {
    const path = kept.receipt.configPath;
    const key = `${kept.commit} ${path}`;
    const reading = known.get(key) ?? prepareOwn(repository.at(kept.commit), path);
    known.set(key, reading);
    const { config, roster } = await reading;
    return { kept, roster, config };
  };
}

export const unreadableRoster = ({ name }: ReadReceipt): Held => ({
  guard: 'baseline',
  reason: `The roster of the receipt ${name} can no longer be read, so nobody knows who will be deleted.`,
});
