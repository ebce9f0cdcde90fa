import { Failure } from './failure.js';
import { prepareOwn } from './prepare.js';
import { keptReceipt, type KeptReceipt } from './receipts/kept.js';
import type { World } from './world.js';
import { XML_FORMAT } from './xml/format.js';

/** Whether a receipt's commit still gives what was uploaded. Never the word authentic: that is for signatures. */
export type Verdict = 'same' | 'different' | 'not comparable';

export interface Verified {
  readonly name: string;
  readonly verdict: Verdict;
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
  for (const tag of await world.receipts.read(names)) {
    verified.push({ name: tag.name, ...(await compareWithCommit(world, keptReceipt(tag))) });
  }
  return verified;
}

async function compareWithCommit(
  world: World,
  { commit, receipt }: KeptReceipt,
): Promise<Omit<Verified, 'name'>> {
  if (!receipt) return notComparable('the tag isn’t a receipt that this version can read');
  if (receipt.xmlFormat !== XML_FORMAT)
    return notComparable(`it was written in XML format ${receipt.xmlFormat}`);
  try {
    const { settings, roster } = await prepareOwn(world.repository.at(commit), receipt.configPath);
    if (!settings.config) return notComparable('the configuration of its commit is no longer read');
    if (settings.sha256 !== receipt.configSha256)
      return { verdict: 'different', reason: 'the configuration' };
    if (!roster) return notComparable('the roster of its commit can’t be read any more');
    const { writeFiles, digestsOf } = await import('./xml-files.js');
    const now = digestsOf(writeFiles(roster));
    const { employees, positions } = receipt.digests;
    const differing = [
      ...(now.employees === employees ? [] : ['the employee file']),
      ...(now.positions === positions ? [] : ['the position file']),
    ];
    return differing.length === 0
      ? { verdict: 'same' }
      : { verdict: 'different', reason: differing.join(' and ') };
  } catch (error) {
    if (error instanceof Failure) return notComparable(error.message);
    throw error;
  }
}

const notComparable = (reason: string): Omit<Verified, 'name'> => ({ verdict: 'not comparable', reason });
