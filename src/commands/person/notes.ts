import { isUpload } from '../../core/history/entry.js';
import { KEY_CHANGED } from '../../core/receipts/signature-words.js';
import type { Missing, Upload } from '../uploads.js';
import type { Others, Past } from './past.js';

/* What a reader of one person’s story should know besides, in a sentence each. */

/** Whether the portal had the person before there was an upload, as far as it was known then. */
export const portalNotes = ({ inPortal }: Others): string[] =>
  [...inPortal].flatMap(([name, isThere]) =>
    isThere ? [`The list of guards.known-ids had them in the portal before the upload ${name}.`] : [],
  );

const isUnchecked = ({ counts, signature }: Upload['said'][number]): boolean =>
  counts && signature === 'not checked';

/** So many missing receipts are named. */
const NAMED = 3;

/** What a reader should know of uploads that don’t count, or can’t be read. */
export function notesOn(
  uploads: readonly Upload[],
  past: readonly Past[],
  missing: readonly Missing[],
  gone: ReadonlySet<string>,
): string[] {
  const unsigned = uploads.filter((one) => !isUpload(one)).length;
  const unread = past.filter(({ seen, upload }) => !seen && !gone.has(upload.name)).length;
  const erased = past.filter(({ upload }) => upload.erased && !gone.has(upload.name)).length;
  return [
    ...(unsigned > 0
      ? [`Receipts that don’t count, because their signature isn’t valid: ${unsigned}. ${KEY_CHANGED}`]
      : []),
    ...(past.some(({ upload: { signature, said } }) => signature === 'not checked' || said.some(isUnchecked))
      ? ['Some signatures weren’t checked; roster-sync verify says which, and what it needs.']
      : []),
    ...missing
      .slice(0, NAMED)
      .map(({ name, namedBy, isGap }) =>
        isGap
          ? `The receipt ${name} is missing: ${namedBy} names it, and what both changed is said of ${namedBy}.`
          : `The receipt ${name}, which ${namedBy} names, isn’t here, nor what came before it. If this clone isn’t whole: git fetch --unshallow --tags.`,
      ),
    ...(missing.length > NAMED ? [`More receipts are missing: ${missing.length - NAMED}.`] : []),
    ...(gone.size > 0
      ? [
          `Uploads whose history was erased, and whose commits give other files now: ${gone.size}. Nobody can say whom they had.`,
        ]
      : []),
    ...(erased > 0
      ? [
          `Uploads whose history was rewritten: ${erased}. Nobody has signed the commits that they are on now; roster-sync verify --all says which still give what was sent. Who was erased isn’t in them.`,
        ]
      : []),
    ...(unread > 0
      ? [`Uploads that can’t be read here: ${unread}. Fetch the whole history: git fetch --unshallow --tags.`]
      : []),
  ];
}
