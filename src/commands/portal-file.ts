import { sha256, type Digests } from '../core/base/digest.js';
import { Failure, unlessFailed } from '../core/base/failure.js';
import type { Config } from '../core/config/schema.js';
import { asSent, differenceOf, isSamePeople, readRecords, type XmlRecords } from '../core/xml/records.js';
import { digestsOf, writeFiles, XML_FORMATS } from '../core/xml/format.js';
import type { FileKind, XmlFiles } from '../core/vocabulary/files.js';
import type { PortalFile } from '../core/report/portal-words.js';
import { discretionFor } from '../core/roster/people/read.js';
import type { Roster } from '../core/roster/people/roster.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { knownFrom } from './baseline/compare.js';
import { dayOfUpload } from './day.js';
import { prepareOwn } from './prepare.js';
import { readUploads, type Upload } from './uploads.js';

interface Wish {
  /** The file that was downloaded from the portal, and what it is called. */
  readonly file: { readonly path: string; readonly bytes: Uint8Array };
  /** The receipts to compare it with, newest first; empty: any, or the newest that wasn't rejected. */
  readonly names: readonly string[];
  readonly records: Records;
  /** Where the receipts are read, and their signatures checked. */
  readonly receipts: ReceiptStore;
}

/**
 * Compares a file that was downloaded from the portal with what receipts say was sent: by its digest, and where that
 * differs, person by person.
 *
 * @throws Failure where it isn't one of both files, or what was sent can't be built again
 */
export async function portalFile(world: World, wish: Wish): Promise<PortalFile> {
  const { file, names, records, receipts } = wish;
  const portal = readRecords(file.bytes);
  if (!portal) throw notOurs(file.path);
  const { uploads } = await readUploads(receipts, records);
  const named = names.length > 0 ? (await readUploads(receipts, records, names)).uploads : undefined;
  const isTrue = ({ receipt, signature }: Upload) => receipt !== undefined && signature !== 'not valid';
  const candidates = uploads.filter(isTrue);
  const sameIn = sameness(file.bytes, portal.kind);
  const all = candidates.filter((one) => sameIn(one) !== undefined);
  const [match, ...others] = named?.filter((one) => sameIn(one) !== undefined) ?? all;
  const { kind } = portal;
  if (match) {
    const { name: receipt, signature } = match;
    const notes = notesOn(match, kind);
    return { kind, receipt, signature, others: others.length, same: sameIn(match), notes };
  }
  const newest = candidates.find(({ state }) => state !== 'rejected') ?? uploads[0];
  const upload = named?.[0] ?? (await withTheSame(world, candidates, portal)) ?? newest;
  if (!upload)
    throw new Failure(
      'There isn’t a receipt of this program.',
      'The first sync leaves one. If there was one: git fetch --tags.',
    );
  const compared = await compareWith(world, upload, portal);
  const { name: receipt, signature } = upload;
  return { ...compared, kind, receipt, signature, others: 0, same: undefined, fileOf: all[0]?.name };
}

/** The portal keeps files for 30 days, and a program is synced once or twice a day. */
const LOOKED_AT = 60;

/** @returns the newest upload with the very records of a file, however they are laid out; undefined where none of the last has them */
async function withTheSame(
  world: World,
  uploads: readonly Upload[],
  { kind, records }: XmlRecords,
): Promise<Upload | undefined> {
  for (const upload of uploads.slice(0, LOOKED_AT)) {
    if (upload.receipt?.[kind] !== records.length) continue;
    const built = await unlessFailed(rebuilt(world, upload), () => undefined);
    const sent = built?.files[kind];
    const own = sent && built.digests[kind] === upload.receipt.digests[kind] ? readRecords(sent) : undefined;
    if (own && isSamePeople(differenceOf(kind, records, own.records))) return upload;
  }
  return undefined;
}

function notOurs(path: string): Failure {
  return new Failure(
    `${path} is neither an employee file nor a position file.`,
    'It must be a whole XML file in UTF-8 or UTF-16, without a DTD. Download the processed file from the portal again (Add-ons, HR Data Sync), and don’t open it in Excel before.',
    'use',
  );
}

/** @returns whether a receipt is of this file */
function sameness(bytes: Uint8Array, kind: FileKind): (upload: Upload) => PortalFile['same'] {
  const [digest, ofContent] = [sha256(bytes), sha256(asSent(bytes))];
  return ({ receipt }) => {
    const sent = receipt?.digests[kind];
    return sent === digest ? 'sent' : sent === ofContent ? 'layout' : undefined;
  };
}

function notesOn({ receipt, signature, state }: Upload, kind: FileKind): string[] {
  return [
    ...(signature === 'valid' ? [] : [`the signature of the receipt is ${signature}`]),
    ...(state === 'rejected' ? ['that upload was rejected'] : []),
    ...(kind === 'positions' && receipt?.partial ? ['the API didn’t accept its position file'] : []),
  ];
}

async function compareWith(
  world: World,
  upload: Upload,
  { kind, records }: XmlRecords,
): Promise<Pick<PortalFile, 'difference' | 'discretion' | 'notes'>> {
  const { config, roster, files, digests } = await rebuilt(world, upload);
  const bytes = files[kind];
  const sent = bytes ? (readRecords(bytes)?.records ?? []) : [];
  const isOther = digests[kind] !== upload.receipt?.digests[kind];
  const known = knownFrom({ roster, unverified: upload.signature !== 'valid' });
  const ids = records.map((one) => one.get('employee_id') ?? '');
  const positions = records.map((one) => one.get('position_id') ?? '');
  return {
    difference: differenceOf(kind, records, sent),
    discretion: discretionFor(config, known).seeing({ ids, positions, departments: [] }),
    notes: [
      ...notesOn(upload, kind),
      ...(bytes ? [] : ['no position file was sent with it']),
      ...(isOther
        ? ['its commit no longer gives the file that was sent, and that is what was compared']
        : []),
    ],
  };
}

/** @throws Failure where its commit no longer gives both files */
async function rebuilt(
  { repository }: World,
  { name, commit, receipt }: Upload,
): Promise<{ config: Config; roster: Roster; files: XmlFiles; digests: Digests }> {
  const writer = receipt && XML_FORMATS.get(receipt.xmlFormat);
  if (!writer) throw notBuilt(name, 'This version can’t read it.');
  const reading = prepareOwn(repository.at(commit), receipt.configPath, dayOfUpload(name, receipt.asOf));
  const { config, roster } = await unlessFailed(reading, ({ message, hint }) => {
    throw notBuilt(name, message, hint);
  });
  if (!config || !roster) throw notBuilt(name, 'The roster of its commit can no longer be read.');
  const files = writeFiles(roster, writer);
  return { config, roster, files, digests: digestsOf(files) };
}

const notBuilt = (name: string, why: string, hint = 'Name another receipt.'): Failure =>
  new Failure(`What was sent with ${name} can’t be built again: ${why}`, hint);
