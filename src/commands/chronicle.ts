import { unlessFailed } from '../core/base/failure.js';
import { compare } from '../core/base/text.js';
import type { Config } from '../core/config/schema.js';
import { isUpload } from '../core/history/entry.js';
import { discreetPlan, planOf, type Plan } from '../core/plan/diff.js';
import { positionChanges } from '../core/plan/position-changes.js';
import type { Discretion } from '../core/problem/discretion.js';
import type { KeptReceipt } from '../core/receipts/kept.js';
import { timeOf } from '../core/receipts/names.js';
import { unreadWords } from '../core/receipts/signature-words.js';
import { discretionFor } from '../core/roster/people/read.js';
import { departmentCounts, departmentOf, type Roster } from '../core/roster/people/roster.js';
import { isSameAddress } from '../core/workstars/endpoint.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { Repository } from '../ports/repository.js';
import { knownFrom } from './baseline/compare.js';
import { dayOfUpload } from './day.js';
import { ownRosters } from './prepare.js';
import { knownIdsOf } from './roster-files.js';
import { readUploads, type Missing, type Upload } from './uploads.js';

/* The uploads in their order, each with the one that it was compared with, and what it changed. */

/** An upload, and what was uploaded before it. */
export interface Chapter extends Upload {
  /** What its plan was compared with: the newest that wasn't rejected then. Undefined where none counted. */
  readonly before: Upload | undefined;
  /** The newest before it whose positions were accepted, too. */
  readonly positionsBefore: Upload | undefined;
  /** The name of the receipt that it was compared with, where that one is gone. */
  readonly lost: string | undefined;
  /** Whether nothing at all is here that is older, also nothing that doesn’t count. */
  readonly isFirst: boolean;
}

interface Chronicle {
  /** Oldest first. */
  readonly uploads: readonly Chapter[];
  readonly missing: readonly Missing[];
}

/**
 * Reads all uploads of a program in their order.
 *
 * @param receipts where they are read, and their signatures checked
 * @param records what there is of the program
 * @param more names of receipts that are meant besides, as of another program
 * @throws Failure where one of those doesn't exist
 */
export async function readChronicle(
  receipts: ReceiptStore,
  records: Records,
  more: readonly string[] = [],
): Promise<Chronicle> {
  const names = [...new Set([...more, ...records.receipts])];
  const read = async (some: readonly string[]) => {
    const found = await readUploads(receipts, records, some);
    return { ...found, uploads: found.uploads.map(asProven) };
  };
  const { uploads, missing } = await read(names);
  const known = new Map(uploads.map((upload) => [upload.name, upload]));
  // What was compared with may have been another program's, where both go to one address.
  const named = uploads.flatMap(({ receipt }) => receipt?.previousReceipt ?? []);
  const beside = [...new Set(named)].filter((name) => !known.has(name) && records.has(name));
  const others = beside.length > 0 ? (await read(beside)).uploads : [];
  for (const other of others) known.set(other.name, other);
  const inOrder = uploads.toSorted((a, b) => timeOf(a.name) - timeOf(b.name) || compare(a.name, b.name));
  return { uploads: inOrder.map((upload, at) => chapterOf(upload, inOrder.slice(0, at), known)), missing };
}

/** Anybody may have written a tag whose signature isn’t valid. So nothing is taken from it but that it is there. */
const asProven = (upload: Upload): Upload =>
  isUpload(upload) ? upload : { ...upload, receipt: undefined, erased: undefined, doubts: [] };

type ByName = ReadonlyMap<string, Upload>;

/** @param earlier oldest first */
function chapterOf(upload: Upload, earlier: readonly Upload[], known: ByName): Chapter {
  const named = upload.receipt?.previousReceipt;
  const before = named === undefined ? lastRefused(upload, earlier) : known.get(named);
  const lost = named !== undefined && !before ? named : undefined;
  const isFirst = earlier.length === 0;
  return { ...upload, before, positionsBefore: withPositions(before, known), lost, isFirst };
}

/** Where every upload before it had been rejected, the last of them was compared with. */
function lastRefused({ receipt }: Upload, earlier: readonly Upload[]): Upload | undefined {
  const own = receipt?.endpoint ?? '';
  const isHere = (one: Upload) => isUpload(one) && isSameAddress(one.receipt?.endpoint ?? '', own);
  const last = earlier.findLast(isHere);
  return last?.state === 'rejected' ? last : undefined;
}

/** Positions of a `Partial` upload weren't accepted: the program has those before it. */
function withPositions(from: Upload | undefined, known: ByName): Upload | undefined {
  const seen = new Set<Upload>();
  let one = from;
  while (one?.receipt?.partial === true && !seen.has(one)) {
    seen.add(one);
    one = known.get(one.receipt.previousReceipt ?? '');
  }
  return one;
}

/** What the commit of an upload gives today, or why it gives nothing. */
type ReadUpload =
  | { readonly roster: Roster; readonly config: Config; readonly sha256: string }
  | { readonly roster?: undefined; readonly reason: string };

/** Reads the rosters of uploads, each once. */
export type UploadReader = (upload: KeptReceipt) => Promise<ReadUpload>;

/**
 * @param kept how many rosters are kept
 * @returns what reads rosters as they were uploaded: with the configuration of their commit, as of their day
 */
export function uploadReader(repository: Pick<Repository, 'at'>, kept?: number): UploadReader {
  const read = ownRosters(repository, kept);
  return (upload) => readWith(read, upload);
}

async function readWith(
  read: ReturnType<typeof ownRosters>,
  { name, commit, receipt, authenticity }: KeptReceipt,
): Promise<ReadUpload> {
  if (!receipt) return { reason: unreadWords(authenticity === 'forged') };
  const { configPath, asOf } = receipt;
  const reading = read(commit, configPath, dayOfUpload(name, asOf));
  const own = await unlessFailed(reading, ({ message }) => message.replace(/\.$/, ''));
  if (typeof own === 'string') return { reason: own };
  const { config, roster } = own;
  if (!config) return { reason: 'the configuration of its commit is no longer read' };
  if (!roster) return { reason: 'the roster of its commit can no longer be read' };
  return { roster, config, sha256: own.sha256 };
}

/**
 * @param config of the upload
 * @returns the ids of the portal that an upload was compared with, since no other upload counted; undefined where it wasn’t
 */
export async function idsComparedWith(
  repository: Pick<Repository, 'at'>,
  upload: Pick<Chapter, 'before' | 'lost' | 'commit'>,
  config: Config,
): Promise<readonly string[] | undefined> {
  const isAsked = upload.before === undefined && upload.lost === undefined;
  if (!isAsked || config.guards['known-ids'] === undefined) return undefined;
  return (await knownIdsOf(repository.at(upload.commit), config)).ids;
}

/** What an upload changed, or why nobody can say it. */
export type WhatChanged =
  | { readonly plan: Plan; readonly roster: Roster; readonly discretion: Discretion }
  | { readonly plan?: undefined; readonly reason: string };

interface Reading {
  readonly repository: Pick<Repository, 'at'>;
  readonly read: UploadReader;
  /** As today's configuration says. */
  readonly showsValues: boolean;
}

/** Compares the roster of an upload as its plan did. Only what a plan may show is in it. */
export async function whatChanged(
  upload: Chapter,
  { repository, read, showsValues }: Reading,
): Promise<WhatChanged> {
  const { before, positionsBefore, lost } = upload;
  if (lost !== undefined) return { reason: `the receipt that it was compared with, ${lost}, is gone` };
  const own = await read(upload);
  if (!own.roster) return own;
  const { roster, config } = own;
  const old = before && (await read(before));
  if (before && old?.roster === undefined)
    return { reason: `of what it was compared with, ${before.name}: ${old?.reason ?? ''}` };
  const portalIds = await idsComparedWith(repository, upload, config);
  const compared = planOf(old?.roster, roster, undefined, portalIds);
  // Comparing positions takes its time, and the plan has those of the upload before.
  const isSame = positionsBefore === before;
  const posts = isSame ? undefined : positionsBefore && (await read(positionsBefore));
  if (posts && !posts.roster)
    return {
      reason: `of what its positions were compared with, ${positionsBefore?.name ?? ''}: ${posts.reason}`,
    };
  const plan = isSame ? compared : { ...compared, positions: positionChanges(posts?.roster, roster) };
  const discretion = discretionOf(upload, { before: old?.roster, roster, config, showsValues, portalIds });
  return { plan: discreetPlan(plan, discretion), roster, discretion };
}

interface Shown {
  readonly before: Roster | undefined;
  readonly roster: Roster;
  readonly config: Config;
  readonly showsValues: boolean;
  readonly portalIds: readonly string[] | undefined;
}

/** What may be shown of an upload: what was accepted of departments is what the next plan is compared with. */
function discretionOf(
  { before: of, signature, state }: Chapter,
  { before, roster, config, showsValues, portalIds }: Shown,
): Discretion {
  const own = signature === 'valid' && state !== 'rejected' ? departmentCounts(roster).keys() : [];
  const known = knownFrom({ roster: before, unverified: of?.signature !== 'valid' }, portalIds, own);
  return discretionFor({ ...config, 'show-values': showsValues }, known).seeing({
    ids: roster.employees.map(({ id }) => id),
    positions: roster.hierarchy?.positions.map(({ id }) => id) ?? [],
    departments: roster.employees.map(departmentOf),
  });
}
