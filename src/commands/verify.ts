import type { CommitId } from '../core/base/commit.js';
import type { Digests } from '../core/base/digest.js';
import { unlessFailed } from '../core/base/failure.js';
import type { Receipt } from '../core/receipts/format.js';
import { keptReceipt } from '../core/receipts/kept.js';
import { XML_FORMATS, digestsOf, writeFiles } from '../core/xml/format.js';
import type { World } from '../ports/world.js';
import { prepareOwn } from './prepare.js';

/** Whether a receipt's commit still gives what was uploaded. Never the word authentic: that is for signatures. */
type Verdict = 'same' | 'different' | 'not comparable';

interface Verified {
  readonly name: string;
  readonly verdict: Verdict;
  /** It isn't signed with the API key that is at hand: whatever it says beside its digests is anybody's word. */
  readonly unsigned?: boolean;
  /** Which file differs, or why nothing can be compared. */
  readonly reason?: string;
}

/**
 * Builds the XML of each receipt's commit again and compares its digests.
 *
 * @param names of receipts
 * @throws Failure where one doesn't exist
 */
export async function verify(world: World, names: readonly string[]): Promise<Verified[]> {
  const verified: Verified[] = [];
  const rebuilt = new Map<string, Promise<Rebuilt>>();
  for (const tag of await world.receipts.read(names)) {
    const { name, commit, receipt, authenticity } = keptReceipt(tag);
    if (!receipt) {
      verified.push({ name, ...notComparable('the tag isn’t a receipt that this version can read') });
      continue;
    }
    // Most nights send what the night before sent: a commit is built once for all its receipts.
    const key = [commit, receipt.configPath, receipt.xmlFormat].join('\n');
    const building = rebuilt.get(key) ?? rebuild(world, commit, receipt);
    rebuilt.set(key, building);
    verified.push({ name, ...compare(receipt, await building), unsigned: authenticity === 'forged' });
  }
  return verified;
}

/** What a commit gives today, or why it gives nothing. */
type Rebuilt = { readonly configSha256: string; readonly digests: Digests } | { readonly reason: string };

async function rebuild(world: World, commit: CommitId, receipt: Receipt): Promise<Rebuilt> {
  const writer = XML_FORMATS.get(receipt.xmlFormat);
  if (!writer) return { reason: `it was written in XML format ${receipt.xmlFormat}` };
  const own = await unlessFailed(
    prepareOwn(world.repository.at(commit), receipt.configPath),
    ({ message }) => message,
  );
  if (typeof own === 'string') return { reason: own };
  if (!own.config) return { reason: 'the configuration of its commit is no longer read' };
  if (!own.roster) return { reason: 'the roster of its commit can no longer be read' };
  return { configSha256: own.sha256, digests: digestsOf(writeFiles(own.roster, writer)) };
}

function compare({ configSha256, digests }: Receipt, rebuilt: Rebuilt): Omit<Verified, 'name'> {
  if ('reason' in rebuilt) return notComparable(rebuilt.reason);
  if (rebuilt.configSha256 !== configSha256) return { verdict: 'different', reason: 'the configuration' };
  const differing = [
    ...(rebuilt.digests.employees === digests.employees ? [] : ['the employee file']),
    ...(rebuilt.digests.positions === digests.positions ? [] : ['the position file']),
  ];
  return differing.length === 0
    ? { verdict: 'same' }
    : { verdict: 'different', reason: differing.join(' and ') };
}

const notComparable = (reason: string): Omit<Verified, 'name'> => ({ verdict: 'not comparable', reason });
