import type { CommitId } from '../core/base/commit.js';
import { Failure, unlessFailed } from '../core/base/failure.js';

import { keptReceipt } from '../core/receipts/kept.js';
import { withoutRoom } from '../core/receipts/ledger.js';
import { numbered, prefixOf } from '../core/receipts/names.js';
import { AS_KEY_BEFORE } from '../core/receipts/signature-words.js';
import { noneFits } from '../core/receipts/spoken.js';
import { confirmedBy, isRejecting, type Stated } from '../core/receipts/statement.js';
import type { KeptTag } from '../core/receipts/tag.js';
import { NAME_TAKEN } from '../core/receipts/unpublished.js';
import type { Records } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { refuseBegun } from './receipts-meant.js';
import { readUploads } from './uploads.js';

/* What a person says of an upload after it was accepted: what reject and confirm have in common. */

/** Who says it; nothing is known on a command line. */
export interface Sayer {
  /** A login. */
  readonly by?: string | undefined;
  readonly runUrl?: string | undefined;
}

/** A receipt, and what was said of it before. */
export interface Found {
  readonly records: Records;
  readonly commit: CommitId;
  /** Where it was sent; undefined where this version can’t read it. */
  readonly endpoint: string | undefined;
  /** Its positions weren’t accepted. */
  readonly partial: boolean;
  /** The name of the tag that rejects it. */
  readonly rejection: string | undefined;
  readonly confirmation: ReturnType<typeof confirmedBy>;
}

/**
 * @param receipt its name
 * @param done what isn't done where it can't be: `rejected`
 * @throws Failure where the receipt doesn't exist, isn't signed with this key, or isn't on the remote
 */
export async function findStated(world: World, receipt: string, done: string): Promise<Found> {
  const store = world.receipts;
  const records = await store.look({ prefix: prefixOf(receipt) });
  const begun = await refuseBegun(world, store, records, receipt);
  if (begun.length > 0) throw noneFits(receipt, records, 'UTC', begun);
  const rejections = records.rejectionsOf(receipt);
  const [kept, ...said] = await store.read([receipt, ...rejections, ...records.confirmationsOf(receipt)]);
  if (!kept || (kept.authenticity === 'forged' && !(await isProven(world, records, receipt))))
    throw unsigned(receipt, done);
  if (records.remote && !records.has(receipt)) throw onlyHere(receipt, done, records);
  const recorded = keptReceipt(kept).receipt;
  const [before, confirmations] = [said.slice(0, rejections.length), said.slice(rejections.length)];
  return {
    records,
    commit: kept.commit,
    endpoint: recorded?.endpoint,
    partial: recorded?.partial ?? false,
    rejection: before.find((one) => isRejecting(one, receipt))?.name,
    confirmation: confirmedBy(confirmations, receipt),
  };
}

/** A later receipt, however much later, may prove one that an older key has signed. */
async function isProven({ receipts }: World, records: Records, receipt: string): Promise<boolean> {
  const { uploads } = await readUploads(receipts, records, [receipt]);
  return uploads.some(({ signature }) => signature === 'valid');
}

/** No sync sees it, and so none would see what is said of it. */
function onlyHere(receipt: string, done: string, { choice }: Records): Failure {
  const { name = 'origin', others = [] } = choice ?? {};
  const elsewhere =
    others.length > 0 ? `If syncs run with ${others.join(' or ')}, do it on a branch that tracks it. ` : '';
  return new Failure(
    `${receipt} is in this clone, and not on the remote ${name}, so nothing was ${done}.`,
    `${elsewhere}If a sync of yours left it, push it first: git push ${name} refs/tags/${receipt}`,
    'use',
  );
}

/** A tag that doesn't count needs nothing said of it; and with another key than the sync's, it wouldn't count. */
function unsigned(receipt: string, done: string): Failure {
  return new Failure(
    `${receipt} isn’t signed with this API key, so nothing was ${done}.`,
    `If a sync of yours made it, use the key of that program; after a rotation, give the key before, too: ${AS_KEY_BEFORE}. A tag that nobody signed doesn’t count anyway.`,
    'use',
  );
}

/** What is said of a receipt, and how the tag that says it is named. */
interface Statement {
  readonly receipt: string;
  /** Its usual name. */
  readonly usual: string;
  /** What it does, as the end of a sentence: `rejected`. */
  readonly done: string;
  readonly sayer: Sayer;
  readonly messageOf: (stated: Stated) => string;
  /** Whether a tag that has the name says the same already. */
  readonly isSame: (tag: KeptTag) => boolean;
}

const MAX_NAMES_TRIED = 10;

/**
 * Leaves the signed tag that says it. Somebody without the key may have taken its name, and tags can't be replaced: then
 * it has a number.
 *
 * @returns its name
 * @throws Failure where it couldn't be published
 */
export async function leaveStatement(
  world: World,
  { records, commit }: Pick<Found, 'records' | 'commit'>,
  { receipt, usual, done, sayer, messageOf, isSame }: Statement,
): Promise<string> {
  const store = world.receipts;
  const now = world.now();
  const at = now.toISOString().replace(/\.\d+Z$/, 'Z');
  const { by = 'unverified', runUrl } = sayer;
  const toolVersion = await world.toolVersion();
  const message = messageOf({ receipt, by, at, toolVersion, runUrl });
  const above = await store.tagAbove(usual);
  if (above !== undefined) throw withoutRoom(above, usual, done);
  let tries = 0;
  for (let number = 1; ; number += 1) {
    const name = numbered(usual, number);
    if (!records.hasRoomFor(name)) continue;
    const unpublished = await store.publish(await store.make(name, commit, message, now));
    if (!unpublished) return name;
    tries += 1;
    const { why, wayOut } = unpublished;
    const taken = why === NAME_TAKEN && tries < MAX_NAMES_TRIED;
    if (!taken) throw new Failure(`${receipt} isn’t ${done}: ${why}.`, `${wayOut}, else try again.`);
    // One that the look around didn't reach, or that was made meanwhile.
    const [there] = await unlessFailed(store.read([name]), () => []);
    if (there && isSame(there)) return name;
  }
}
