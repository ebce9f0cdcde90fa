import type { Digests } from '../core/base/digest.js';
import { unlessFailed } from '../core/base/failure.js';
import { proven } from '../core/receipts/chain.js';
import type { Receipt } from '../core/receipts/format.js';
import { keptReceipt, type KeptReceipt, type ReadReceipt } from '../core/receipts/kept.js';
import { isOldForm, type Authenticity } from '../core/receipts/signature.js';
import { isAbout } from '../core/receipts/statement.js';
import type { KeptTag } from '../core/receipts/tag.js';
import type { Roster } from '../core/roster/people/roster.js';
import { XML_FORMATS, digestsOf, writeFiles } from '../core/xml/format.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { dayOfUpload } from './day.js';
import { ownRosters } from './prepare.js';

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
  const about = names.flatMap((name) => [...records.rejectionsOf(name), ...records.confirmationsOf(name)]);
  const wanted = [...new Set([...names, ...records.receipts, ...about])];
  const read = await receipts.read(wanted);
  const ofAnotherKey = new Set(read.filter(isOfAnotherKey).map((tag) => tag.name));
  const judged = read.map((tag) =>
    ofAnotherKey.has(tag.name) ? { ...tag, authenticity: 'unverified' as const } : tag,
  );
  const tags = new Map(proven(judged).map((tag) => [tag.name, tag]));
  const rebuild = rebuilding(world);
  const verified: Verified[] = [];
  for (const name of names) {
    const tag = tags.get(name);
    if (!tag) continue;
    const kept = keptReceipt(tag);
    const said = about.flatMap((one) => tags.get(one) ?? []).filter((one) => isAbout(one.message, name));
    const [content, ...reasons] = await contentOf(kept, rebuild);
    const { state, doubts } = stateOf(said);
    const signature = SIGNATURES[tag.authenticity];
    const open = signature === 'not checked' && ofAnotherKey.has(name) ? [ANOTHER_KEY] : [];
    verified.push({ name, content, signature, state, reasons: [...reasons, ...open, ...doubts] });
  }
  return { verified, missing: missingIn([...tags.values()], records) };
}

const SIGNATURES: Readonly<Record<Authenticity, Verified['signature']>> = {
  signed: 'valid',
  forged: 'not valid',
  unverified: 'not checked',
};

/** An API key can't say of the older form that a signature is wrong: one before a rotation may have made it. */
const isOfAnotherKey = ({ name, commit, message, authenticity }: KeptTag): boolean =>
  authenticity === 'forged' && message !== undefined && isOldForm(name, commit, message);

const ANOTHER_KEY =
  'its signature has the form of version 0.1.0 and doesn’t fit this API key; only the key that made it can check it';

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

async function contentOf({ receipt, ...kept }: KeptReceipt, rebuild: Rebuild): Promise<Content> {
  if (!receipt) return ['not comparable', 'it isn’t a receipt that this version can read'];
  return compare(receipt, await rebuild({ receipt, ...kept }));
}

/** What a commit gives today, or why it gives nothing. */
type Rebuilt = { readonly configSha256: string; readonly digests: Digests } | { readonly reason: string };

type Rebuild = (kept: ReadReceipt) => Promise<Rebuilt>;

/** Most nights send what the night before sent: a roster is written once for all its receipts. */
function rebuilding({ repository }: World): Rebuild {
  const read = ownRosters(repository);
  const written = new Map<Roster, Map<string, Digests>>();
  return async ({ name, commit, receipt }) => {
    const { xmlFormat, configPath, asOf } = receipt;
    const writer = XML_FORMATS.get(xmlFormat);
    if (!writer) return { reason: `it was written in XML format ${xmlFormat}` };
    const reading = read(commit, configPath, dayOfUpload(name, asOf));
    const own = await unlessFailed(reading, ({ message }) => message);
    if (typeof own === 'string') return { reason: own };
    if (!own.config) return { reason: 'the configuration of its commit is no longer read' };
    if (!own.roster) return { reason: 'the roster of its commit can no longer be read' };
    const formats = written.get(own.roster) ?? new Map<string, Digests>();
    const digests = formats.get(xmlFormat) ?? digestsOf(writeFiles(own.roster, writer));
    written.set(own.roster, formats.set(xmlFormat, digests));
    return { configSha256: own.sha256, digests };
  };
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
