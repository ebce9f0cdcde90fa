import { areSameDigests } from '../core/base/digest.js';
import { compare } from '../core/base/text.js';
import { timeOf } from '../core/receipts/names.js';
import { digestsOf, writeFiles, XML_FORMATS } from '../core/xml/format.js';
import type { Repository } from '../ports/repository.js';
import type { UploadReader } from './chronicle.js';
import type { Upload } from './uploads.js';

/**
 * `forget --before` leaves receipts of what is gone on the first commit that stays, which is of another day: its roster isn't
 * what was sent. Where a person was taken out, only they are missing in what a commit gives.
 *
 * @param uploads of one program
 * @returns the names of those whose roster is gone so
 */
export async function cutOff(
  repository: Pick<Repository, 'history'>,
  uploads: readonly Upload[],
  read: UploadReader,
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const erased = uploads.filter((one) => one.erased).toSorted((a, b) => compare(a.name, b.name));
  const [oldest] = erased;
  if (!oldest) return names;
  // All of them are on one commit, and older than what stays.
  const placed = erased.filter(({ commit }) => commit === oldest.commit);
  const isShared = new Set(placed.map((one) => one.erased?.was)).size > 1;
  if (!isShared && (await isOfBefore(repository, oldest))) return names;
  for (const one of placed) if (!(await givesWhatWasSent(one, read))) names.add(one.name);
  return names;
}

/** Whether the commit of an upload was there when it was uploaded, as far as it is known. */
async function isOfBefore(
  repository: Pick<Repository, 'history'>,
  { name, commit }: Upload,
): Promise<boolean> {
  const made = (await repository.history().commits(commit, undefined, 1))?.at(-1);
  return made !== undefined && Date.parse(made.at) <= timeOf(name);
}

async function givesWhatWasSent(upload: Upload, read: UploadReader): Promise<boolean> {
  const { xmlFormat = '', digests } = upload.receipt ?? {};
  const own = await read(upload);
  const writer = XML_FORMATS.get(xmlFormat);
  if (!own.roster || !writer) return false;
  return areSameDigests(digests, digestsOf(writeFiles(own.roster, writer)));
}

/** @returns the same reader, which reads nothing of uploads whose roster is gone */
export const without =
  (gone: ReadonlySet<string>, read: UploadReader): UploadReader =>
  (upload) =>
    gone.has(upload.name) ? Promise.resolve({ reason: GONE }) : read(upload);

const GONE = 'its history was erased, and the commit that took its place gives other files than were sent';
