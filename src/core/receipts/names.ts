/*
 * How the tags of this product are named (docs/receipts.md, Find a receipt): `roster-sync/<program>/<UTC time>` for an upload,
 * `roster-sync-sandbox/…` for one to a loopback API, `roster-sync-sending/…` and `roster-sync-sandbox-sending/…` while one
 * is sent, `roster-sync-rejected/<program>/<time>` for one that the portal refused, `roster-sync-confirmed/…` for one that
 * somebody saw applied.
 */

/** What a tag says, which follows from its name and is signed along. */
export type TagKind = 'receipt' | 'sending' | 'rejection' | 'confirmation';

/** The kinds by the first part of the name. */
const KINDS: ReadonlyMap<string, TagKind> = new Map([
  ['roster-sync', 'receipt'],
  ['roster-sync-sandbox', 'receipt'],
  ['roster-sync-sending', 'sending'],
  ['roster-sync-sandbox-sending', 'sending'],
  ['roster-sync-rejected', 'rejection'],
  ['roster-sync-confirmed', 'confirmation'],
]);

/** @returns what a tag of this name says, and of which program; undefined where it isn't one of ours */
export function meaningOf(name: string): { readonly kind: TagKind; readonly program: string } | undefined {
  const [first = '', program, time] = name.split('/');
  const kind = KINDS.get(first);
  return kind && program && time ? { kind, program } : undefined;
}

/** Where the list of public keys is committed with which anybody can check receipts. */
export const RECEIPT_KEYS = '.github/roster-sync/receipt-keys.txt';

/** Before the name of a tag in the names of refs. */
export const TAGS = 'refs/tags/';
const SANDBOX = 'roster-sync-sandbox';
const REJECTED = 'roster-sync-rejected/';
const CONFIRMED = 'roster-sync-confirmed/';
const OF_ANY_PROGRAM = /^roster-sync(?:-sandbox)?\/[^/]+\//;
const TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** Where receipts of a program are kept; those of the sandbox are never a baseline for a real program. */
export function receiptPrefix(program: string, loopback: boolean): string {
  return `${loopback ? SANDBOX : 'roster-sync'}/${program}/`;
}

/** Whether a receipt is of a sandbox, by its name: one is the same on any port. */
export const isSandbox = (receipt: string): boolean => receipt.startsWith(`${SANDBOX}/`);

/** @returns what a receipt's name begins with, up to its time: `roster-sync/acme/` */
export function prefixOf(receipt: string): string {
  return receipt.slice(0, receipt.lastIndexOf('/') + 1);
}

/** @returns the name of a tag that was given as a name or as a ref */
export function tagName(given: string): string {
  return given.startsWith(TAGS) ? given.slice(TAGS.length) : given;
}

/** @returns the time of a receipt's name: UTC, to the second, `20261124T020005Z` */
export function receiptTime(date: Date): string {
  return date.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** Whether a tag below the prefix is named as receipts are. */
export function isReceiptName(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && TIME.test(name.slice(prefix.length));
}

/** @returns the name of the record that the sync of a receipt begins: of the same time */
export function sendingName(receipt: string): string {
  const slash = receipt.indexOf('/');
  return `${receipt.slice(0, slash)}-sending${receipt.slice(slash)}`;
}

/** @returns the name of the receipt whose sync begins so; undefined where a tag isn't named as such a record */
export function receiptOfSending(name: string): string | undefined {
  const receipt = name.replace(/-sending(?=\/)/, '');
  return sendingName(receipt) === name ? receipt : undefined;
}

/** Whether a tag is named as a receipt of any program is. */
export function isReceipt(name: string): boolean {
  return OF_ANY_PROGRAM.test(name) && isReceiptName(name, prefixOf(name));
}

/** @returns when a receipt was made, by its name: milliseconds since 1970, NaN where the name has no time */
export function timeOf(name: string): number {
  const match = TIME.exec(name.slice(prefixOf(name).length));
  if (!match) return NaN;
  const [year = 0, month = 0, ...rest] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, ...(rest as [number, number, number, number]));
}

/** Clocks differ, and a receipt of the last minutes isn't one of the future. */
const CLOCKS_DIFFER = 10 * 60 * 1000;

/** @param now milliseconds since 1970 */
export function isFuture(name: string, now: number): boolean {
  return timeOf(name) > now + CLOCKS_DIFFER;
}

/** @returns the name of the tag that rejects a receipt */
export function rejectionName(receipt: string): string {
  return REJECTED + receipt.slice(receipt.indexOf('/') + 1);
}

/** @returns the name of the tag that says that somebody saw the upload of a receipt applied */
export function confirmationName(receipt: string): string {
  return CONFIRMED + receipt.slice(receipt.indexOf('/') + 1);
}

/** @returns the same name with a number, which makes room: anyone can make a tag of the name, and nobody may delete it */
export function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}-${number}`;
}

/** @returns the usual name of the rejection or confirmation that a tag is named as, without a number; undefined where it isn't one */
export function usualStatement(name: string): string | undefined {
  return name.startsWith(REJECTED) || name.startsWith(CONFIRMED)
    ? name.replace(/(?<=Z)-\d+$/, '')
    : undefined;
}

/** The names above a name, where a tag would leave no room for it: `roster-sync`, `roster-sync/acme`. */
export function namesAbove(name: string): string[] {
  const parts = name.split('/');
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}
