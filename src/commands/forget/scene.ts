import { commandWith } from '../../core/base/command-line.js';
import type { CommitId } from '../../core/base/commit.js';
import { isGlob, matches } from '../../core/base/glob.js';
import { sha256 } from '../../core/base/digest.js';
import { Failure, unlessFailed } from '../../core/base/failure.js';
import { readConfig } from '../../core/config/bytes.js';
import type { Config } from '../../core/config/schema.js';
import { columnsOf } from '../../core/forget/columns.js';
import type { Reading } from '../../core/forget/files.js';
import { keptReceipt, type Trusted } from '../../core/receipts/kept.js';
import { isReceipt, prefixOf, TAGS } from '../../core/receipts/names.js';
import { isByteEncoding } from '../../core/vocabulary/encodings.js';
import type { Mirror, MirrorRef } from '../../ports/mirror.js';
import type { ReceiptStore } from '../../ports/receipt-store.js';
import type { Source } from '../../ports/repository.js';
import { searchReceipts } from '../baseline/trust.js';
import { readSettings } from '../prepare.js';
import { pathsOf } from '../roster-files.js';
import { checkedBy, committedKeys, withoutKey } from '../receipt-keys.js';

/** What there is in a mirror, before anything of it is changed. */
export interface Scene {
  readonly refs: readonly MirrorRef[];
  /** Parents before children. */
  readonly commits: readonly CommitId[];
  /** Of the branch that is sent. */
  readonly head: CommitId;
  /** Receipts that guards count from, of each program, newest first. */
  readonly needed: readonly (readonly Trusted[])[];
  /** Every path at which a receipt says that its configuration was. */
  readonly configPaths: readonly string[];
  readonly notes: readonly string[];
}

/** @throws Failure where the mirror isn't fresh, or has something that can't be rewritten */
export async function look(mirror: Mirror, configPath: string): Promise<Scene> {
  const refs = await mirror.refs();
  const odd = refs.find(({ type }) => type !== 'commit' && type !== 'tag');
  if (odd)
    throw new Failure(
      `${odd.name} isn’t on a commit, and only commits are rewritten.`,
      `Delete it: ${commandWith('git push origin --delete', odd.name)}, and make a fresh mirror.`,
    );
  const head = refs.find(({ name }) => name === mirror.head)?.object;
  if (head === undefined)
    throw new Failure(`The branch ${mirror.head} has no commit.`, 'Is this the right repository?', 'use');
  const isFresh = await mirror.isFresh();
  if (isFresh === false)
    throw new Failure(
      'The remote has other branches or tags than this mirror: what was pushed meanwhile would be lost.',
      'Disable the sync workflow, make a fresh mirror clone, and start again.',
    );
  const names = refs.flatMap(({ name }) => (name.startsWith(TAGS) ? [name.slice(TAGS.length)] : []));
  const receipts = names.filter(isReceipt);
  const list = await unlessFailed(committedKeys(mirror.files.at(head)), () => undefined);
  const store = list ? checkedBy(list, mirror.receipts) : mirror.receipts;
  const needed: (readonly Trusted[])[] = [];
  for (const prefix of new Set(receipts.map(prefixOf))) needed.push(await neededOf(mirror, store, prefix));
  const kept = receipts.length > 0 ? (await store.read(receipts)).map(keptReceipt) : [];
  const paths = kept.flatMap(({ receipt }) => receipt?.configPath ?? []);
  return {
    ...{ refs, head, needed, commits: await mirror.commits() },
    configPaths: [...new Set([configPath, ...paths])],
    notes: isFresh === undefined ? [NOT_ASKED] : [],
  };
}

const NOT_ASKED =
  'The remote couldn’t be asked whether this mirror is fresh. What was pushed since it was made would be lost.';

/** With a key that has signed none of them, those count that may be right: too much is kept rather than too little. */
async function neededOf(mirror: Mirror, store: ReceiptStore, prefix: string): Promise<readonly Trusted[]> {
  const now = mirror.now().getTime();
  for (const one of [store, withoutKey(mirror.receipts)]) {
    const { receipts } = await searchReceipts(one, await one.lookHere({ prefix }), now);
    if (receipts.length > 0) return receipts;
  }
  return [];
}

/** How files of a history are read, by every configuration that it has had. */
export interface HistoryReading extends Reading {
  /** Whether a file is read as a table of people. */
  isTable(path: string): boolean;
}

const TABLE = /\.(?:csv|tsv|tab|txt)$/i;

export async function readingOf(mirror: Mirror, { commits, configPaths }: Scene): Promise<HistoryReading> {
  const configs = new Map<string, Config | undefined>();
  for (const commit of commits)
    for (const path of configPaths) {
      const bytes = await unlessFailed(mirror.files.at(commit).read(path), () => undefined);
      const key = bytes ? sha256(bytes) : '';
      if (bytes && !configs.has(key)) configs.set(key, readConfig(bytes, path, true).config);
    }
  const all = [...configs.values()].filter((one) => one !== undefined);
  const named = new Set(
    all.flatMap(({ roster, hierarchy, guards }) => [
      ...(typeof roster.file === 'string' ? [roster.file] : roster.file),
      ...(hierarchy && 'file' in hierarchy ? [hierarchy.file] : []),
      ...(guards['known-ids'] === undefined ? [] : [guards['known-ids']]),
    ]),
  );
  const globs = [...named].filter(isGlob);
  const encodings = all.flatMap(({ roster, import: own }) => [roster.encoding, own.encoding]);
  return {
    columns: columnsOf(all),
    encodings: [...new Set(encodings)].filter(isByteEncoding),
    isTable: (path) => named.has(path) || TABLE.test(path) || globs.some((glob) => matches(glob, path)),
  };
}

/** @returns the files that decide what a commit sends: configuration, roster, positions */
export async function decidingPaths(source: Source, configPath: string): Promise<readonly string[]> {
  const settings = await readSettings(source, configPath, true);
  if (!settings.config) return [configPath];
  const knownIds = settings.config.guards['known-ids'];
  return (await pathsOf(settings, source)).filter((path) => path !== knownIds);
}
