import { oneLine } from './format.js';
import { meaningOf } from './names.js';
import { SIGNATURE_WORDS, type SignatureWord } from './signature-words.js';
import type { KeptTag } from './tag.js';

/*
 * What a person says of an upload after it was accepted, as a signed tag of its own (docs/receipts.md, Accepted is not
 * applied): that the portal refused it, or that it was applied.
 */

/** The portal's words for a file that was applied (docs/vendor-api.md, Status in the portal), as a command takes them. */
export const CONFIRMED_STATUSES = ['complete', 'complete-with-errors'] as const;
export type ConfirmedStatus = (typeof CONFIRMED_STATUSES)[number];

/** Who says something of a receipt, when, and with what. */
export interface Stated {
  /** The name of the receipt. */
  readonly receipt: string;
  /** A login; `unverified` on a command line. */
  readonly by: string;
  /** In ISO 8601. */
  readonly at: string;
  readonly toolVersion: string;
  readonly runUrl: string | undefined;
}

/** That somebody saw in the portal what became of an upload. */
interface Confirmation {
  readonly status: ConfirmedStatus;
  readonly by: string;
  readonly at: string;
}

/** @returns the message of the tag: a line for people, a blank line, trailers. The receipt is no longer a baseline */
export function formatRejection(stated: Stated): string {
  return messageOf('Rejected', stated, []);
}

/** @returns the message of the tag: a line for people, a blank line, trailers */
export function formatConfirmation(stated: Stated, status: ConfirmedStatus): string {
  return messageOf('Confirmed', stated, [['Status', status]]);
}

type Trailer = readonly [name: string, value: string | undefined];

function messageOf(
  what: 'Rejected' | 'Confirmed',
  { receipt, by, at, toolVersion, runUrl }: Stated,
  own: readonly Trailer[],
): string {
  const trailers: readonly Trailer[] = [
    ['Receipt', receipt],
    ...own,
    [`${what}-By`, by],
    [`${what}-At`, at],
    ['Tool-Version', toolVersion],
    ['Run-Url', runUrl],
  ];
  const lines = trailers.flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}\n`] : []));
  return `${what} ${receipt}\n\n${lines.join('')}`;
}

/** Whether a tag's message is about this receipt: rejects it, or confirms it. */
function isAbout(message: string | undefined, receipt: string): boolean {
  return message?.split('\n').includes(`Receipt: ${receipt}`) ?? false;
}

/** Whether a tag rejects a receipt, and counts: what nobody could check here counts as if it were genuine. */
export const isRejecting = ({ authenticity, message }: KeptTag, receipt: string): boolean =>
  authenticity !== 'forged' && isAbout(message, receipt);

/**
 * @param rejections of the receipt, whoever made them
 * @returns when it was first rejected, in milliseconds since 1970; undefined where it wasn't
 */
export function firstRejection(rejections: readonly KeptTag[], receipt: string): number | undefined {
  const times = rejections
    .filter((tag) => isRejecting(tag, receipt))
    .map((tag) => statementOf(tag).at?.getTime() ?? Infinity);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/**
 * @param confirmations of the receipt, whoever made them
 * @returns the newest that counts: whoever looks again may see more
 */
export function confirmedBy(
  confirmations: readonly KeptTag[],
  receipt: string,
): (Confirmation & { readonly name: string }) | undefined {
  return (
    confirmations
      .filter(({ authenticity, message }) => authenticity !== 'forged' && isAbout(message, receipt))
      .flatMap(({ name, message = '' }) => {
        const said = parseConfirmation(message);
        return said ? [{ ...said, name }] : [];
      })
      // Of the same second, the one whose name has the higher number is newer.
      .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || numberIn(b.name) - numberIn(a.name))[0]
  );
}

const numberIn = (name: string): number => Number(/Z-(\d+)$/.exec(name)?.[1] ?? 1);

/** What a tag says of a receipt, for those who read of it. */
export interface Statement {
  /** The name of the tag. */
  readonly tag: string;
  readonly what: 'confirmed' | 'rejected';
  /** As what it is confirmed. */
  readonly status: ConfirmedStatus | undefined;
  /** A login, or `unverified`; undefined where the signature isn't valid. Where it isn't checked, anybody could have written it. */
  readonly by: string | undefined;
  readonly at: Date | undefined;
  readonly signature: SignatureWord;
  /** Whether a sync takes it: what nobody could check here, where it is genuine. */
  readonly counts: boolean;
}

/**
 * @param tags the tags that are named as rejections and confirmations of a receipt are, whoever made them
 * @param foreign the names of those that don’t fit the API key, though another key may have made them
 * @returns what they say of it: what counts first, of that the checked first, then the newest
 */
export function statementsOn(
  receipt: string,
  tags: readonly KeptTag[],
  foreign: ReadonlySet<string> = new Set(),
): Statement[] {
  return tags
    .filter((tag) => tag.authenticity === 'forged' || isAbout(tag.message, receipt))
    .map((tag) => ({ ...statementOf(tag), counts: tag.authenticity !== 'forged' && !foreign.has(tag.name) }))
    .toSorted(
      (a, b) =>
        Number(b.counts) - Number(a.counts) ||
        Number(b.signature === 'valid') - Number(a.signature === 'valid') ||
        (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0) ||
        numberIn(b.tag) - numberIn(a.tag),
    );
}

function statementOf({ name, message = '', authenticity, at }: KeptTag): Omit<Statement, 'counts'> {
  const isRejection = meaningOf(name)?.kind === 'rejection';
  const signature = SIGNATURE_WORDS[authenticity];
  const said = { tag: name, what: isRejection ? 'rejected' : 'confirmed', signature } as const;
  if (authenticity === 'forged') return { ...said, status: undefined, by: undefined, at: undefined };
  const signedAt = Date.parse(valueIn(message, isRejection ? 'Rejected-At' : 'Confirmed-At') ?? '');
  return {
    ...said,
    status: isRejection ? undefined : statusIn(message),
    by: valueIn(message, isRejection ? 'Rejected-By' : 'Confirmed-By'),
    at: Number.isNaN(signedAt) ? at : new Date(signedAt),
  };
}

const valueIn = (message: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.+)$`, 'm').exec(message)?.[1];

const statusIn = (message: string): ConfirmedStatus | undefined =>
  CONFIRMED_STATUSES.find((one) => one === valueIn(message, 'Status'));

/** @returns undefined where it isn't one that this version can read */
function parseConfirmation(message: string): Confirmation | undefined {
  const [status, at] = [statusIn(message), valueIn(message, 'Confirmed-At')];
  return status && at ? { status, by: valueIn(message, 'Confirmed-By') ?? 'unverified', at } : undefined;
}
