import type { CommitId } from '../core/base/commit.js';
import type { Digests } from '../core/base/digest.js';
import { unlessFailed } from '../core/base/failure.js';
import { proven } from '../core/receipts/chain.js';
import { isAbout, type Receipt } from '../core/receipts/format.js';
import { keptReceipt, type KeptReceipt } from '../core/receipts/kept.js';
import { confirmationName } from '../core/receipts/names.js';
import type { Authenticity } from '../core/receipts/signature.js';
import type { KeptTag } from '../core/receipts/tag.js';
import { XML_FORMATS, digestsOf, writeFiles } from '../core/xml/format.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { prepareOwn } from './prepare.js';

/** What is said of a receipt. Never the word authentic: a signature proves who had the key, and no more. */
interface Verified {
  readonly name: string;
  /** Whether its commit still gives what was uploaded. */
  readonly content: 'same' | 'different' | 'not comparable';
  readonly signature: 'valid' | 'not valid' | 'not checked';
  readonly state: 'stands' | 'rejected' | 'confirmed';
  /** Which file differs, why nothing can be compared, or what else a reader should know. */
  readonly reasons: readonly string[];
}

/** A receipt that another one names, and that is gone. */
interface Missing {
  readonly name: string;
  readonly namedBy: string;
  /** There are older ones: it wasn't just the end that was tidied up. */
  readonly isGap: boolean;
}

/** Which receipts are to be verified, and what there is besides. */
interface Wish {
  readonly names: readonly string[];
  readonly records: Records;
  /** Where the receipts are read, and their signatures checked. */
  readonly receipts: ReceiptStore;
}

/**
 * Builds the XML of each receipt's commit again and compares its digests; checks each signature, and the chain of all
 * receipts; and says what became of each.
 *
 * @throws Failure where one doesn't exist
 */
export async function verify(
  world: World,
  { names, records, receipts }: Wish,
): Promise<{ readonly verified: readonly Verified[]; readonly missing: readonly Missing[] }> {
  const about = names.flatMap((name) => [
    ...records.rejectionsOf(name),
    ...[confirmationName(name)].filter((one) => records.has(one)),
  ]);
  const wanted = [...new Set([...names, ...records.receipts, ...about])];
  const tags = new Map(proven(await receipts.read(wanted)).map((tag) => [tag.name, tag]));
  const rebuilt = new Map<string, Promise<Rebuilt>>();
  const verified: Verified[] = [];
  for (const name of names) {
    const tag = tags.get(name);
    if (!tag) continue;
    const kept = keptReceipt(tag);
    const said = about.flatMap((one) => tags.get(one) ?? []).filter((one) => isAbout(one.message, name));
    const [content, ...reasons] = await contentOf(world, kept, rebuilt);
    const { state, doubts } = stateOf(said);
    const signature = SIGNATURES[tag.authenticity];
    verified.push({ name, content, signature, state, reasons: [...reasons, ...doubts] });
  }
  return { verified, missing: missingIn([...tags.values()], records) };
}

const SIGNATURES: Readonly<Record<Authenticity, Verified['signature']>> = {
  signed: 'valid',
  forged: 'not valid',
  unverified: 'not checked',
};

/** @param said the rejections and confirmations of a receipt; only signed ones count */
function stateOf(said: readonly KeptTag[]): { state: Verified['state']; doubts: string[] } {
  const isRejection = ({ name }: KeptTag) => name.startsWith('roster-sync-rejected/');
  const signed = said.filter(({ authenticity }) => authenticity === 'signed');
  const doubts = said
    .filter(({ authenticity }) => authenticity === 'unverified')
    .map(({ name }) => `${name} isn’t checked, so it doesn’t count`);
  const state = signed.some(isRejection) ? 'rejected' : signed.length > 0 ? 'confirmed' : 'stands';
  return { state, doubts };
}

function missingIn(tags: readonly KeptTag[], records: Records): Missing[] {
  const oldest = records.receipts.at(-1) ?? '';
  return tags.flatMap((tag) => {
    const name = tag.authenticity === 'signed' ? keptReceipt(tag).receipt?.previousReceipt : undefined;
    if (name === undefined || records.has(name)) return [];
    return [{ name, namedBy: tag.name, isGap: oldest < name }];
  });
}

/** The verdict, and then the reasons for it. */
type Content = readonly [Verified['content'], ...reasons: string[]];

function contentOf(
  world: World,
  { commit, receipt }: KeptReceipt,
  rebuilt: Map<string, Promise<Rebuilt>>,
): Promise<Content> {
  if (!receipt) return Promise.resolve(['not comparable', 'it isn’t a receipt that this version can read']);
  // Most nights send what the night before sent: a commit is built once for all its receipts.
  const key = [commit, receipt.configPath, receipt.xmlFormat].join('\n');
  const building = rebuilt.get(key) ?? rebuild(world, commit, receipt);
  rebuilt.set(key, building);
  return building.then((built) => compare(receipt, built));
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

function compare({ configSha256, digests }: Receipt, rebuilt: Rebuilt): Content {
  if ('reason' in rebuilt) return ['not comparable', rebuilt.reason];
  if (rebuilt.configSha256 !== configSha256) return ['different', 'the configuration'];
  const differing = [
    ...(rebuilt.digests.employees === digests.employees ? [] : ['the employee file']),
    ...(rebuilt.digests.positions === digests.positions ? [] : ['the position file']),
  ];
  return differing.length === 0 ? ['same'] : ['different', differing.join(' and ')];
}
