import { unlessFailed } from '../core/base/failure.js';
import { compare } from '../core/base/text.js';
import type { Config } from '../core/config/schema.js';
import { isUpload } from '../core/history/entry.js';
import { UNKNOWN_BEFORE } from '../core/history/uncompared.js';
import { discreetPlan, planOf, type Plan } from '../core/plan/diff.js';
import { positionChanges } from '../core/plan/position-changes.js';
import type { Discretion } from '../core/problem/discretion.js';
import type { KeptReceipt } from '../core/receipts/kept.js';
import type { Ledger } from '../core/receipts/ledger.js';
import { timeOf } from '../core/receipts/names.js';
import { unreadWords } from '../core/receipts/signature-words.js';
import { discretionFor } from '../core/roster/people/read.js';
import { departmentCounts, departmentOf, type Roster } from '../core/roster/people/roster.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { Repository } from '../ports/repository.js';
import { knownFrom } from './baseline/compare.js';
import { beforeUnnamed, gives, positionsOf, type Around } from './compared-with.js';
import { dayOfUpload } from './day.js';
import { ownRosters } from './prepare.js';
import { knownIdsOf } from './roster-files.js';
import { readUploads, type Missing, type Upload } from './uploads.js';

/* The uploads in their order, each with the one that it was compared with, and what it changed. */

/** An upload, and what was uploaded before it. */
export interface Chapter extends Upload {
  /** What its plan was compared with: the newest that wasn't rejected then. Undefined where none counted. */
  readonly before: Upload | undefined;
  /** Whether nobody knows what it was compared with. */
  readonly isUnknown?: boolean;
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
 * @param repository whose rosters say what an upload was compared with, where its receipt names none
 * @param more names of receipts that are meant besides, as of another program
 * @throws Failure where one of those doesn't exist
 */
export async function readChronicle(
  receipts: ReceiptStore,
  records: Records,
  repository: Pick<Repository, 'at'>,
  more: readonly string[] = [],
): Promise<Chronicle> {
  const names = [...new Set([...more, ...records.receipts])];
  const read = async (some: readonly string[], of: Ledger = records) => {
    const found = await readUploads(receipts, of, some);
    return { ...found, uploads: found.uploads.map(asProven) };
  };
  const { uploads, missing } = await read(names);
  const known = new Map(uploads.map((upload) => [upload.name, upload]));
  // What was compared with may have been another program's, where both go to one address.
  const isBeside = (name: string) => !known.has(name) && records.has(name);
  for (let next = namedBy(uploads).filter(isBeside); next.length > 0;) {
    const others = (await read(next)).uploads;
    for (const other of others) known.set(other.name, other);
    next = namedBy(others.filter(isPassedOver)).filter(isBeside);
  }
  const inOrder = uploads.toSorted((a, b) => timeOf(a.name) - timeOf(b.name) || compare(a.name, b.name));
  const allBeside = async () => {
    const ledger = await receipts.lookBeside({ prefix: records.prefix });
    return (await read(ledger.receipts, ledger)).uploads.filter(isUpload);
  };
  let beside: ReturnType<typeof allBeside> | undefined;
  const around = {
    beside: () => (beside ??= unlessFailed(allBeside(), () => [])),
    read: uploadReader(repository),
    portalIds: (upload: Upload, config: Config) => portalIdsOf(repository, upload, config),
  };
  const chapters: Chapter[] = [];
  for (const [at, upload] of inOrder.entries())
    chapters.push(await chapterOf(upload, inOrder.slice(0, at), { known, around }));
  return { uploads: chapters, missing };
}

/** @returns each once */
const namedBy = (uploads: readonly Upload[]): string[] => [
  ...new Set(uploads.flatMap(({ receipt }) => receipt?.previousReceipt ?? [])),
];

/** Whether the program may have the positions of one before it. */
const isPassedOver = ({ receipt, state }: Upload): boolean =>
  receipt?.partial === true || state === 'rejected';

/** Anybody may have written a tag whose signature isn’t valid. So nothing is taken from it but that it is there. */
const asProven = (upload: Upload): Upload =>
  isUpload(upload) ? upload : { ...upload, receipt: undefined, erased: undefined, doubts: [] };

type ByName = ReadonlyMap<string, Upload>;

/** What a chapter is made from. */
interface Books {
  readonly known: ByName;
  readonly around: Pick<Around, 'beside' | 'read' | 'portalIds'>;
}

/** @param earlier oldest first */
async function chapterOf(
  upload: Upload,
  earlier: readonly Upload[],
  { known, around }: Books,
): Promise<Chapter> {
  const isFirst = earlier.length === 0;
  const named = upload.receipt?.previousReceipt;
  if (named === undefined) {
    const found = await beforeUnnamed(upload, { ...around, earlier: earlier.filter(isUpload) });
    return { ...upload, ...found, positionsBefore: found.before, lost: undefined, isFirst };
  }
  const before = known.get(named);
  const at = timeOf(upload.name);
  const positionsBefore = before && positionsOf(before, () => [...known.values()], at);
  return { ...upload, before, positionsBefore, lost: before ? undefined : named, isFirst };
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
  upload: Pick<Chapter, 'before' | 'lost' | 'isUnknown' | 'commit'>,
  config: Config,
): Promise<readonly string[] | undefined> {
  const { before, lost, isUnknown } = upload;
  const isAsked = before === undefined && lost === undefined && !isUnknown;
  return isAsked ? portalIdsOf(repository, upload, config) : undefined;
}

/** @returns the ids that the configuration of an upload names; undefined where it names none */
async function portalIdsOf(
  repository: Pick<Repository, 'at'>,
  { commit }: Pick<Upload, 'commit'>,
  config: Config,
): Promise<readonly string[] | undefined> {
  if (config.guards['known-ids'] === undefined) return undefined;
  return (await knownIdsOf(repository.at(commit), config)).ids;
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
  if (upload.isUnknown) return { reason: `what it was compared with isn’t known (${UNKNOWN_BEFORE})` };
  const own = await read(upload);
  if (!own.roster) return own;
  const { roster, config } = own;
  const old = before && (await read(before));
  if (before && old?.roster === undefined)
    return { reason: `of what it was compared with, ${before.name}: ${old?.reason ?? ''}` };
  const portalIds = await idsComparedWith(repository, upload, config);
  const compared = planOf(old?.roster, roster, undefined, portalIds);
  // Whoever was erased is in the counts, and in no list.
  const isWhole = upload.erased === undefined && before?.erased === undefined;
  if (isWhole && upload.receipt && !gives(compared, upload.receipt)) return { reason: OTHER_COUNTS };
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

/** As where what it was compared with couldn’t be read then, or is read in another way today. */
const OTHER_COUNTS = 'the rosters of today don’t give the counts of its receipt';

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
