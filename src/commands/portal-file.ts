import { sha256, type Digests } from '../core/base/digest.js';
import { Failure, unlessFailed } from '../core/base/failure.js';
import type { Config } from '../core/config/schema.js';
import { isUpload } from '../core/history/entry.js';
import { asSent, differenceOf, isSamePeople, readRecords, type XmlRecords } from '../core/xml/records.js';
import { digestsOf, writeFiles, XML_FORMATS } from '../core/xml/format.js';
import type { FileKind, XmlFiles } from '../core/vocabulary/files.js';
import type { PortalFile } from '../core/report/portal-words.js';
import type { Receipt, Sending } from '../core/receipts/format.js';
import type { Trusted } from '../core/receipts/kept.js';
import { timeOf } from '../core/receipts/names.js';
import { SIGNATURE_WORDS } from '../core/receipts/signature-words.js';
import { discretionFor } from '../core/roster/people/read.js';
import type { Roster } from '../core/roster/people/roster.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { knownFrom } from './baseline/compare.js';
import { searchHere } from './baseline/here.js';
import { dayOfUpload } from './day.js';
import { prepareOwn } from './prepare.js';
import type { Target } from './target.js';
import { begunRecords, notesAfter, openRecords, type BegunRecord } from './unrecorded.js';
import { readUploads, type Upload } from './uploads.js';

interface Wish {
  /** The file that was downloaded from the portal, and what it is called. */
  readonly file: { readonly path: string; readonly bytes: Uint8Array };
  /** The receipts to compare it with, newest first; empty: any, or the newest that wasn't rejected. */
  readonly names: readonly string[];
  readonly records: Records;
  /** Where the receipts are read, and their signatures checked. */
  readonly receipts: ReceiptStore;
  /** The address in question. */
  readonly target: Target;
}

/**
 * Compares a file that was downloaded from the portal with what receipts say was sent: by its digest, and where that
 * differs, person by person.
 *
 * @throws Failure where it isn't one of both files, or what was sent can't be built again
 */
export async function portalFile(world: World, wish: Wish): Promise<PortalFile> {
  const { file, names, records, receipts, target } = wish;
  const portal = readRecords(file.bytes);
  if (!portal) throw notOurs(file.path);
  const { uploads } = await readUploads(receipts, records);
  const open = await openRecords(world, receipts, records, target);
  const begun = await begunRecords(receipts, records, open);
  const named = names.length > 0 ? (await readUploads(receipts, records, names)).uploads : undefined;
  const here = await searchHere(receipts, records, target, world.now().getTime(), Infinity);
  const beside = here.receipts.filter(({ name }) => !name.startsWith(target.prefix)).map(uploadBeside);
  const sent = [...uploads.filter((one) => one.receipt && isUpload(one)), ...beside].toSorted(
    (a, b) => timeOf(b.name) - timeOf(a.name),
  );
  const { kind } = portal;
  const sameIn = sameness(file.bytes, kind);
  // The record of a sync that began is only asked where no receipt is of the file.
  const all: readonly Candidate[] = [...sent, ...begun.map(candidateOf)].filter(sameIn);
  const [match, ...others]: readonly Candidate[] = named?.filter(sameIn) ?? all;
  if (match) {
    const { name: receipt, signature, isRecord } = match;
    const more = others.filter((one) => one.isRecord === isRecord).length;
    return {
      ...{ kind, receipt, signature, isRecord },
      others: more,
      same: sameIn(match),
      notes: notesOn(match, kind, true),
    };
  }
  const perhaps = open.map(candidateOf);
  const candidates = [...sent.slice(0, LOOKED_AT), ...perhaps.slice(0, LOOKED_AT)];
  const newest = sent.find(({ state }) => state !== 'rejected') ?? perhaps[0] ?? uploads[0];
  const upload = named?.[0] ?? (await withTheSame(world, candidates, portal)) ?? newest;
  if (!upload)
    throw new Failure(
      'There isn’t a receipt of this program.',
      'The first sync leaves one. If there was one: git fetch --tags.',
    );
  const compared = await compareWith(world, upload, portal);
  const { name: receipt, signature, isRecord }: Candidate = upload;
  const after = isRecord ? [] : notesAfter(open, [receipt]);
  const notes = [...compared.notes, ...after];
  const found = { kind, receipt, signature, isRecord, others: 0, same: undefined, fileOf: all[0]?.name };
  return { ...compared, notes, ...found };
}

/** What was sent, or perhaps was. */
type Candidate = Pick<Upload, 'name' | 'commit' | 'signature' | 'state'> & {
  readonly receipt: (Sending & Partial<Pick<Receipt, 'partial'>>) | undefined;
  /** It is the record of a sync that began. */
  readonly isRecord?: boolean;
};

const candidateOf = ({ sent, ...record }: BegunRecord): Candidate => ({
  ...record,
  receipt: sent,
  state: 'stands',
  isRecord: true,
});

/** That of another program, which has uploaded to the same address. */
const uploadBeside = ({ authenticity, rejected, ...kept }: Trusted): Candidate => ({
  ...kept,
  signature: SIGNATURE_WORDS[authenticity],
  state: rejected ? 'rejected' : 'stands',
});

/** The portal keeps files for 30 days, and a program is synced once or twice a day. */
const LOOKED_AT = 60;

/** @returns the newest upload with the very records of a file, however they are laid out; undefined where none of these has them */
async function withTheSame(
  world: World,
  uploads: readonly Candidate[],
  { kind, records }: XmlRecords,
): Promise<Candidate | undefined> {
  for (const upload of uploads) {
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
function sameness(bytes: Uint8Array, kind: FileKind): (upload: Candidate) => PortalFile['same'] {
  const [digest, ofContent] = [sha256(bytes), sha256(asSent(bytes))];
  return ({ receipt }) => {
    const sent = receipt?.digests[kind];
    return sent === digest ? 'sent' : sent === ofContent ? 'layout' : undefined;
  };
}

/** @param hasFile whether the portal’s file is the one that was sent with it */
function notesOn(
  { receipt, signature, state, isRecord }: Candidate,
  kind: FileKind,
  hasFile: boolean,
): string[] {
  const tag = isRecord ? 'record' : 'receipt';
  const also = hasFile ? ', and the portal has the file' : '';
  return [
    ...(signature === 'valid' ? [] : [`The signature of the ${tag} is ${signature}.`]),
    ...(isRecord ? [`It is the record that a sync begins, not a receipt${also}.`] : []),
    ...(state === 'rejected' ? ['That upload was rejected.'] : []),
    ...(kind === 'positions' && receipt?.partial ? ['The API didn’t accept its position file.'] : []),
  ];
}

async function compareWith(
  world: World,
  upload: Candidate,
  { kind, records }: XmlRecords,
): Promise<Pick<PortalFile, 'difference' | 'discretion' | 'notes'>> {
  const { config, roster, files, digests } = await rebuilt(world, upload);
  const bytes = files[kind];
  const sent = bytes ? (readRecords(bytes)?.records ?? []) : [];
  const isOther = digests[kind] !== upload.receipt?.digests[kind];
  const known = knownFrom({ roster, unverified: upload.signature !== 'valid' });
  const ids = records.map((one) => one.get('employee_id') ?? '');
  const positions = records.map((one) => one.get('position_id') ?? '');
  const difference = differenceOf(kind, records, sent);
  return {
    difference,
    discretion: discretionFor(config, known).seeing({ ids, positions, departments: [] }),
    notes: [
      ...notesOn(upload, kind, !isOther && isSamePeople(difference)),
      ...(bytes ? [] : ['No position file was sent with it.']),
      ...(isOther
        ? ['Its commit no longer gives the file that was sent, and that is what was compared.']
        : []),
    ],
  };
}

/** @throws Failure where its commit no longer gives both files */
async function rebuilt(
  { repository }: World,
  { name, commit, receipt }: Candidate,
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
