import type { Digests } from '../core/base/digest.js';
import type { Receipt } from '../core/receipts/format.js';
import type { KeptReceipt, ReadReceipt } from '../core/receipts/kept.js';
import { KEY_CHANGED, unreadWords } from '../core/receipts/signature-words.js';
import type { Verified } from '../core/report/verified-table.js';
import type { Roster } from '../core/roster/people/roster.js';
import { XML_FORMATS, digestsOf, writeFiles } from '../core/xml/format.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { uploadReader, type UploadReader } from './chronicle.js';
import { inTurn, quickReader } from './quick-rosters.js';
import type { Target } from './target.js';
import { notesOnRace } from './race.js';
import { notesOnOwn } from './receipts-meant.js';
import { notesAfter, openRecords } from './unrecorded.js';
import { readUploads, type Missing } from './uploads.js';

/** Which receipts are to be verified, and what there is besides. */
interface Wish {
  readonly names: readonly string[];
  readonly records: Records;
  /** Where the receipts are read, and their signatures checked. */
  readonly receipts: ReceiptStore;
  /** The address of which it matters what came after them; left out: none. */
  readonly target?: Target;
}

interface Found {
  readonly verified: readonly Verified[];
  readonly missing: readonly Missing[];
  readonly notes: readonly string[];
}

/**
 * Builds the XML of each receipt's commit again and compares its digests; checks each signature, and the chain of all
 * receipts; and says what became of each.
 *
 * @returns also what came after one of them and isn't an upload, in a sentence each
 * @throws Failure where one doesn't exist
 */
export async function verify(world: World, wish: Wish): Promise<Found> {
  const { names, records, receipts, target } = wish;
  const { uploads, missing } = await readUploads(receipts, records, names);
  const { repository } = world;
  const quick = quickReader(repository);
  const commits = repository.many?.();
  const rebuilds = [quick.read, uploadReader(commits ?? repository)].map(rebuilding);
  try {
    const verified: Verified[] = [];
    for (const { name, signature, state, doubts, ...kept } of inTurn(uploads, quick)) {
      const [content, ...reasons] = await contentOf({ name, ...kept }, rebuilds);
      // What anybody may have written isn’t shown.
      const people = signature === 'not valid' ? undefined : kept.receipt?.employees;
      verified.push({ name, people, content, signature, state, reasons: [...reasons, ...doubts] });
    }
    const begun = target ? await openRecords(world, receipts, records, target) : [];
    const race = target ? await notesOnRace(world, receipts, records, target, names) : [];
    const isForged = verified.some(({ signature }) => signature === 'not valid');
    const others = [...race, ...notesOnOwn(records, names), ...(isForged ? [KEY_CHANGED] : [])];
    const notes = [...notesAfter(begun, names), ...others];
    return { verified, missing, notes };
  } finally {
    commits?.end();
    quick.end();
  }
}

/** The verdict, and then the reasons for it. */
type Content = readonly [Verified['content'], ...reasons: string[]];

/** @param rebuilds the quick one first: where it gives the files that were sent, that is proven, and else the next is asked */
async function contentOf({ receipt, ...kept }: KeptReceipt, rebuilds: readonly Rebuild[]): Promise<Content> {
  if (!receipt) return ['not comparable', unreadWords(false)];
  let found: Content = ['not comparable'];
  for (const rebuild of rebuilds) {
    found = compare(receipt, await rebuild({ receipt, ...kept }));
    if (found[0] === 'same') return found;
  }
  const [content, ...reasons] = found;
  if (content !== 'different' || !kept.erased) return found;
  return ['not comparable', `the commit that took its place gives other files: ${reasons.join(' and ')}`];
}

/** What a commit gives today, or why it gives nothing. */
type Rebuilt = { readonly configSha256: string; readonly digests: Digests } | { readonly reason: string };

type Rebuild = (kept: ReadReceipt) => Promise<Rebuilt>;

/** Most nights send what the night before sent: a roster is written once for all its receipts. */
function rebuilding(read: UploadReader): Rebuild {
  const written = new WeakMap<Roster, Map<string, Digests>>();
  return async (upload) => {
    const { xmlFormat } = upload.receipt;
    const writer = XML_FORMATS.get(xmlFormat);
    if (!writer) return { reason: `it was written in XML format ${xmlFormat}` };
    const own = await read(upload);
    if (!own.roster) return own;
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
