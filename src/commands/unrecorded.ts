import type { CommitId } from '../core/base/commit.js';
import { unlessFailed } from '../core/base/failure.js';
import { parseSending, type Sending } from '../core/receipts/format.js';
import type { ReadReceipt } from '../core/receipts/kept.js';
import { MAX_NAMES } from '../core/receipts/ledger.js';
import { isFuture, isSandbox, timeOf } from '../core/receipts/names.js';
import { SIGNATURE_WORDS, type SignatureWord } from '../core/receipts/signature-words.js';
import type { KeptTag } from '../core/receipts/tag.js';
import { isSameAddress } from '../core/workstars/endpoint.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { isSettledByHistory } from './baseline/begun.js';
import { readUploads, type Upload } from './uploads.js';

/*
 * Syncs that began and left no receipt, for whatever tells of uploads: nobody knows whether their rosters were taken. What
 * the guards make of them is in baseline/begun.ts.
 */

/** The record of a sync that began. */
export interface BegunRecord {
  readonly name: string;
  readonly commit: CommitId;
  /** What it began to send; undefined where this version can't read it. */
  readonly sent: Sending | undefined;
  /** Nobody has signed the commit that it is on now. */
  readonly isErased: boolean;
  readonly signature: SignatureWord;
  /** No receipt of the same address follows it. */
  readonly isOpen: boolean;
  /** The newest receipt before it at the same address; undefined where there is none. */
  readonly after: string | undefined;
}

/**
 * @param receipts where they are read, and their signatures checked
 * @param records what there is of the program
 * @returns the records that count, newest first: also those that a receipt follows, where rules kept them from being taken back
 */
export async function begunRecords(
  { repository, now }: Pick<World, 'repository' | 'now'>,
  receipts: ReceiptStore,
  records: Records,
): Promise<BegunRecord[]> {
  const names = records.sendings.slice(0, MAX_NAMES);
  if (names.length === 0) return [];
  const { uploads } = await readUploads(receipts, records);
  const counting = uploads.filter(isCounting);
  const found: BegunRecord[] = [];
  // One that is taken back while it is looked at has its receipt.
  const tags = await unlessFailed(receipts.read(names), () => []);
  for (const tag of tags.filter(({ authenticity }) => authenticity !== 'forged')) {
    const sent = parseSending(tag.message ?? '');
    const here = counting.filter(
      ({ name, receipt }) =>
        !isFuture(name, now().getTime()) &&
        (!sent || isSandbox(name) || isSameAddress(receipt.endpoint, sent.endpoint)),
    );
    found.push({
      ...{ name: tag.name, commit: tag.commit, sent, isErased: tag.erased !== undefined },
      ...{ signature: SIGNATURE_WORDS[tag.authenticity] },
      isOpen: await isOpen(repository, tag, here, now().getTime()),
      after: here.find(({ name }) => timeOf(name) < timeOf(tag.name))?.name,
    });
  }
  return found;
}

type Counting = Upload & ReadReceipt;
const isCounting = (upload: Upload): upload is Counting =>
  upload.receipt !== undefined && upload.signature !== 'not valid';

/** @param here the receipts of the same address, newest first; the record of an upload has the time of its receipt */
async function isOpen(
  repository: World['repository'],
  tag: KeptTag,
  here: readonly Counting[],
  now: number,
): Promise<boolean> {
  if (here.some(({ name }) => timeOf(name) >= timeOf(tag.name))) return false;
  const kept = here.find(({ state }) => state !== 'rejected');
  return !(await isSettledByHistory(repository, tag, kept, now));
}

/** @returns those that no receipt follows, newest first */
export const openRecords = async (...asked: Parameters<typeof begunRecords>): Promise<BegunRecord[]> =>
  (await begunRecords(...asked)).filter((one) => one.isOpen);
