import type { Story, StoryEvent, Today } from '../person/story.js';

/* What a reader of one person’s story wants first. */

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** @param day YYYY-MM-DD @returns `3 March 2026` */
export function dayWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** @returns it in a sentence or two */
export function storyHeadline(story: Story): string {
  const { id, events, today, uploads } = story;
  const last = events.findLast((event) => event.state !== 'rejected' && !isInVain(event));
  if (uploads.isInLast) return inLastWords(story, last);
  const asFar = uploads.isWhole
    ? story.perhaps.length > 0
      ? ', as far as receipts say'
      : ''
    : ', as far as it can be read here';
  if (today.next === 'joined') return joiningWords(story);
  if (last?.kind === 'left') {
    const who = last.approvedBy === undefined ? '' : `; approved by ${last.approvedBy}`;
    return `${id} left ${uploadWords(last)}${who}.`;
  }
  if (uploads.isOnlyInRejected) return `${id} was only in uploads that were rejected${asFar}.`;
  if (uploads.withPerson > 0) return `${id} was in an upload, and isn’t in the last one${asFar}.`;
  if (today.isListed && today.next !== undefined && uploads.isLastRead) return listedWords(story);
  if (today.rows.length > 0) {
    const isSent = today.rows.some(({ isKept }) => isKept);
    const dropped = droppedWords(today);
    if (!uploads.isWhole)
      return `${id} is in the roster${isSent ? '' : `, and isn’t sent${dropped}`}. No upload that can be read here had them.`;
    if (story.perhaps.length > 0)
      return `${id} is in the roster${isSent ? '' : `, isn’t sent today${dropped},`} and is in no upload that left a receipt.`;
    const by = uploads.isLastForeign ? ` by ${story.program}` : '';
    return isSent
      ? `${id} is in the roster and was never uploaded${by}.`
      : `${id} is in the roster and was never sent${by}${dropped}.`;
  }
  return unseenWords(story);
}

/** What holds a sync is found out by `check`. */
export const UNLESS_HELD = 'unless it is held';

/** Whether it changed only positions, and those weren’t accepted. */
export const isInVain = ({ kind, fields, refused }: StoryEvent): boolean =>
  kind === 'changed' && fields.length === 0 && refused !== undefined;

/** Whether another roster than that of the last receipt was perhaps sent after it, or at the same time. */
export const isLastUnsure = ({ perhaps, uploads }: Story): boolean =>
  perhaps.length > 0 || uploads.isLastRaced === true;

/** Somebody whom the newest upload has that can be read. */
function inLastWords(story: Story, last: StoryEvent | undefined): string {
  const { id, today, uploads, perhaps } = story;
  const since = last ? ` (${last.kind} ${uploadWords(last)})` : '';
  if (uploads.isUnasked) return `${id} is in the last upload that this clone has${since}; ${NEWER}.`;
  if (!uploads.isLastRead) return `${id} is in the last upload that can be read here${since}.`;
  const next = isLastUnsure(story) ? '; compared with that one, the next sync' : '; the next sync';
  const will = {
    nothing: '',
    joined: '',
    changed: `${next} changes them, ${UNLESS_HELD}`,
    left: `${next} will delete them, ${UNLESS_HELD}${droppedWords(today)}`,
  };
  const which = perhaps.length > 0 ? ' that left a receipt' : '';
  return `${id} is in the last upload${which}${since}${today.next === undefined ? '' : will[today.next]}.`;
}

const NEWER = 'newer ones may be missing';

/** With what the next sync compares. */
export const baselineWords = ({ today, uploads }: Story): string =>
  uploads.all > 0
    ? 'the last receipt'
    : today.isListed === undefined
      ? 'nothing'
      : 'the list of guards.known-ids';

/** Somebody whom no upload had, and the list of `guards.known-ids` has. */
function listedWords(story: Story): string {
  const { id, today, perhaps } = story;
  const [which, next] =
    perhaps.length > 0
      ? [' that left a receipt', `compared with ${baselineWords(story)}, the next sync`]
      : ['', 'the next sync'];
  const where = `${id} is in the list of guards.known-ids`;
  return today.next === 'left'
    ? `${where}, and no upload${which} had them; ${next} will delete them, ${UNLESS_HELD}${droppedWords(today)}.`
    : `${where} and in the roster, and no upload${which} had them; ${next} neither adds nor deletes them.`;
}

/** Somebody whom the roster has, and the newest upload that can be read hasn’t. */
function joiningWords(story: Story): string {
  const { id, events, uploads, perhaps } = story;
  const isInNone = uploads.withPerson === 0 && events.length === 0;
  if (!uploads.isLastRead)
    return isInNone
      ? `${id} is in the roster. No upload that can be read here had them, and ${NEWER}.`
      : `${id} is in the roster, and not in the last upload that ${uploads.isUnasked ? `this clone has; ${NEWER}` : 'can be read here'}.`;
  if (perhaps.length > 0 && uploads.all === 0)
    return `${id} is in the roster, and no upload left a receipt: compared with ${baselineWords(story)}, the next sync adds them, ${UNLESS_HELD}.`;
  if (isLastUnsure(story))
    return `${id} is in the roster and not in the last upload${perhaps.length > 0 ? ' that left a receipt' : ''}: compared with that one, the next sync adds them, ${UNLESS_HELD}.`;
  return isInNone && uploads.isWhole
    ? `${id} is in the roster and not uploaded yet: the next sync adds them, ${UNLESS_HELD}.`
    : `${id} is in the roster and not in the last upload: the next sync adds them, ${UNLESS_HELD}.`;
}

/** Somebody who isn’t in the roster, and whom no upload that can be read had. */
function unseenWords(story: Story): string {
  const { id, uploads, perhaps } = story;
  if (perhaps.some(({ hasPerson }) => hasPerson))
    return `${id} isn’t in the roster, and is in no upload that left a receipt. A sync that left none had them.`;
  const near = besideWords(story);
  if (!uploads.isWhole) return `${id} isn’t in the roster, nor in any upload that can be read here${near}.`;
  const whose = uploads.isLastForeign ? ` of ${story.program}` : '';
  return uploads.erased > 0
    ? `${id} isn’t in any roster that is left${near}. History was rewritten, so whoever was erased can’t be found.`
    : `${id} isn’t in the roster, and was in no upload${whose}${perhaps.length > 0 ? ' that left a receipt' : ''}${near}.`;
}

/** What else there is of somebody whom no upload had. */
function besideWords({ events, today, nearest }: Story): string {
  if (events.length > 0) return '; one that was rejected was to delete them';
  if (today.isListed) return '; the list of guards.known-ids has them';
  return nearest.length > 0 ? `; nearest: ${nearest.join(', ')}` : '';
}

function droppedWords({ rows }: Today): string {
  const dropping = rows.flatMap(({ filters }) => filters).find(({ keeps }) => !keeps);
  return dropping ? `: the filter “${dropping.header}” leaves them out` : '';
}

/** With which upload something came. */
const uploadWords = ({ day, isSure }: StoryEvent): string =>
  `${isSure ? 'in' : 'no later than in'} the upload of ${dayWords(day)}`;
