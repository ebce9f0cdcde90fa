import { isUpload } from '../core/history/entry.js';
import { KEY_CHANGED } from '../core/receipts/signature-words.js';
import type { XmlFiles } from '../core/vocabulary/files.js';
import { digestsOf, writeFiles, XML_FORMATS } from '../core/xml/format.js';
import type { ReceiptStore } from '../ports/receipt-store.js';
import type { RunRequest, World } from '../ports/world.js';
import {
  readChronicle,
  uploadReader,
  whatChanged,
  type Chapter,
  type UploadReader,
  type WhatChanged,
} from './chronicle.js';
import { cutOff, without } from './cut-off.js';
import { notesOnOwn, receiptsMeant } from './receipts-meant.js';
import { notesOnRace } from './race.js';
import { notesAfter, openRecords } from './unrecorded.js';

interface ShowWish extends Pick<RunRequest, 'configPath' | 'apiUrl'> {
  /** As somebody wrote them: names, times, days; none: the newest. */
  readonly names: readonly string[];
  readonly showsValues: boolean;
}

interface Shown {
  readonly upload: Chapter;
  readonly changed: WhatChanged;
  /** What came after it, or one before it, and isn't an upload, in a sentence each: with the newest that is shown. */
  readonly notes: readonly string[];
  /** Both files as they were sent. */
  readonly files: () => Promise<Sent>;
}

/** Files that were sent, byte for byte, or why they aren't at hand. */
type Sent = { readonly files: XmlFiles } | { readonly files?: undefined; readonly reason: string };

/**
 * Tells of uploads in full.
 *
 * @param receipts where they are read, and their signatures checked
 * @returns oldest first
 * @throws Failure where the program isn't known, or a receipt doesn't exist
 */
export async function show(world: World, receipts: ReceiptStore, wish: ShowWish): Promise<readonly Shown[]> {
  const { names, records, target } = await receiptsMeant(world, receipts, { ...wish, all: false });
  const { uploads } = await readChronicle(receipts, records, world.repository, names);
  const begun = await openRecords(world, receipts, records, target);
  const race = await notesOnRace(world, receipts, records, target, names);
  const reader = uploadReader(world.repository);
  const read = without(await cutOff(world.repository, uploads, reader), reader);
  const reading = { repository: world.repository, read, showsValues: wish.showsValues };
  const shown: Shown[] = [];
  const meant = uploads.filter(({ name }) => names.includes(name));
  for (const upload of meant) {
    const changed = await whatChanged(upload, reading);
    const notes = [
      ...(isUpload(upload) ? [] : [KEY_CHANGED]),
      ...notesOnOwn(records, [upload.name]),
      ...(upload === meant.at(-1) ? [...notesAfter(begun, names), ...race] : []),
    ];
    shown.push({ upload, changed, notes, files: () => filesSent(upload, read) });
  }
  return shown;
}

/** Builds both files of an upload again; none where a digest isn't that of its receipt. */
async function filesSent(upload: Chapter, read: UploadReader): Promise<Sent> {
  const own = await read(upload);
  if (!own.roster) return own;
  const { xmlFormat = '', digests } = upload.receipt ?? {};
  const writer = XML_FORMATS.get(xmlFormat);
  if (!writer) return { reason: `it was written in XML format ${xmlFormat}` };
  const files = writeFiles(own.roster, writer);
  const built = digestsOf(files);
  const differing = [
    ...(built.employees === digests?.employees ? [] : ['employee file']),
    ...(built.positions === digests?.positions ? [] : ['position file']),
  ];
  if (differing.length === 0) return { files };
  return { reason: `its commit no longer gives the ${differing.join(' and the ')} that was sent` };
}
