import type { Held } from '../../core/plan/guards.js';
import { proven } from '../../core/receipts/chain.js';
import { isAbout } from '../../core/receipts/format.js';
import { keptReceipt, type KeptReceipt } from '../../core/receipts/kept.js';
import { isFuture, timeOf } from '../../core/receipts/names.js';
import type { Authenticity } from '../../core/receipts/signature.js';
import type { KeptTag } from '../../core/receipts/tag.js';
import type { Records } from '../../ports/receipt-store.js';
import type { World } from '../../ports/world.js';

/** How far back leavers are counted, in milliseconds (docs/approvals.md, What is held). */
export const RECENT = 7 * 24 * 60 * 60 * 1000;

interface UnrejectedReceipts {
  /** Newest first: those of the last seven days, and back to one that can be trusted. */
  readonly receipts: KeptReceipt[];
  readonly held: Held[];
  readonly authenticity: Authenticity | undefined;
}

/** Leaves out the receipts that were rejected, and says what is doubtful about those that no signed one follows. */
export async function unrejectedReceipts(
  { receipts: store }: World,
  records: Records,
  now: number,
): Promise<UnrejectedReceipts> {
  const held: Held[] = [];
  const receipts: KeptReceipt[] = [];
  const seen: Authenticity[] = [];
  const isFound = () => receipts.some(({ receipt, authenticity }) => receipt && authenticity !== 'forged');
  for (const batch of batches(records.receipts, now)) {
    const rejections = batch.flatMap((name) => records.rejectionsOf(name));
    const read = proven(await store.read([...batch, ...rejections]));
    const tags = new Map(read.map((tag) => [tag.name, tag]));
    for (const name of batch) {
      const tag = tags.get(name);
      if (!tag) continue;
      const isNewest = !isFound();
      const found = records.rejectionsOf(name).flatMap((rejection) => tags.get(rejection) ?? []);
      if (isNewest) seen.push(...found.map(({ authenticity }) => authenticity));
      if (found.some((rejection) => isGood(rejection, name))) continue;
      const kept = keptReceipt(tag);
      receipts.push(kept);
      if (!isNewest) continue;
      seen.push(kept.authenticity);
      held.push(...doubts(kept, found));
    }
    if (isFound()) break;
  }
  const authenticity = (['forged', 'unverified', 'signed'] as const).find((one) => seen.includes(one));
  // With nothing signed there is one reason for all of them, and it is reported with the baseline.
  const nothingSigned = !isFound() && receipts.some(({ receipt }) => receipt);
  return {
    receipts,
    held: nothingSigned ? held.filter(({ guard }) => guard !== 'signature') : held,
    authenticity,
  };
}

/** How many receipts are read at once before the last seven days, and how many at most. */
const BATCH = 50;
const MAX_BATCHES = 2;

/** The last seven days at once, since a program uploads every night; a while further back until one can be trusted. */
function* batches(names: readonly string[], now: number): Generator<readonly string[]> {
  const older = names.findIndex((name) => timeOf(name) <= now - RECENT);
  const recent = older === -1 ? names.length : older;
  if (recent > 0) yield names.slice(0, recent);
  const [next, ...rest] = names.slice(recent);
  if (next !== undefined) yield [next];
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const some = rest.slice(batch * BATCH, (batch + 1) * BATCH);
    if (some.length > 0) yield some;
  }
}

const isGood = (rejection: KeptTag, receipt: string): boolean =>
  rejection.authenticity !== 'forged' && isAbout(rejection.message, receipt);

function doubts({ name, receipt, authenticity }: KeptReceipt, rejections: readonly KeptTag[]): Held[] {
  const reject = `\`roster-sync reject ${name}\``;
  if (!receipt) {
    const reason = `The tag ${name} isn’t a receipt that can be read, and it is the newest; ${reject} sets it aside.`;
    return [{ guard: 'receipt', reason }];
  }
  if (authenticity === 'forged') {
    const reason = `The tag ${name} isn’t signed with this API key, so somebody else made it; it doesn’t count, and ${reject} sets it aside.`;
    return [{ guard: 'signature', reason }];
  }
  return rejections.map((rejection) => ({
    guard: 'signature',
    reason: `The rejection ${rejection.name} isn’t signed with this API key, so it doesn’t count. If the portal did refuse that upload, ${reject} says so.`,
  }));
}

/** A receipt names the one before it. Without it, those who left with it wouldn't be counted. */
export function missingBetween(recent: readonly KeptReceipt[], records: Records, now: number): Held[] {
  const named = recent.flatMap(({ receipt, authenticity }) =>
    receipt?.previousReceipt !== undefined && authenticity !== 'forged' ? [receipt.previousReceipt] : [],
  );
  const missing = named.filter((name) => timeOf(name) > now - RECENT && !records.has(name));
  return missing.map((name) => ({
    guard: 'receipt',
    reason: `The receipt ${name} of the last seven days is gone, so nobody knows how many left with it.`,
  }));
}

export function futureDated(readable: readonly KeptReceipt[], now: number): Held[] {
  return readable
    .filter(({ name, authenticity }) => authenticity !== 'forged' && isFuture(name, now))
    .map(({ name }) => ({
      guard: 'receipt',
      reason: `The receipt ${name} is dated in the future: a clock was wrong, and no later one would count. Approve this plan, and then \`roster-sync reject ${name}\`.`,
    }));
}
