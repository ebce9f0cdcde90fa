import { createHash } from 'node:crypto';
import { commitOf, messageOf, type Tags } from './tags.js';

/* True receipts, read without the product. */

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A true receipt, read without the product. */
export interface Entry {
  readonly name: string;
  readonly commit: string;
  readonly at: number;
  readonly key: string;
  /** By somebody with the key. */
  readonly isRejected: boolean;
  readonly digest: string;
  readonly trailer: (name: string) => string | undefined;
}

const isReceipt = (name: string): boolean => /^roster-sync\/[^/]+\/\d{8}T\d{6}Z$/.test(name);
const timeIn = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const timeOf = (name: string): number =>
  Date.parse(timeIn(name).replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'));

/** The true receipts of an address, newest first. */
function entriesOf(tags: Tags, endpoint: string): Entry[] {
  const names = tags.trueNames('roster-sync');
  const rejected = (name: string) => {
    const own = name.replace('roster-sync/', 'roster-sync-rejected/');
    return names.some((one) => one === own || one.startsWith(`${own}-`));
  };
  return names
    .filter(isReceipt)
    .map((name) => entryOf(tags, name, rejected(name)))
    .filter(({ trailer }) => trailer('Endpoint') === endpoint)
    .sort((a, b) => b.at - a.at);
}

export function entryOf(tags: Tags, name: string, isRejected: boolean): Entry {
  const { content = '', key = '' } = tags.truth.get(name) ?? {};
  const lines = messageOf(content).split('\n');
  const trailer = (wanted: string) =>
    lines.find((line) => line.startsWith(`${wanted}: `))?.slice(wanted.length + 2);
  const digest = `sha256:${sha256(content)}`;
  return { name, commit: commitOf(content), at: timeOf(name), key, isRejected, digest, trailer };
}

/** Those that nobody with the key has rejected. */
export const receiptsOf = (tags: Tags, endpoint: string): Entry[] =>
  entriesOf(tags, endpoint).filter(({ isRejected }) => !isRejected);

/** Which receipts, and for whom. */
interface Whose {
  readonly tags: Tags;
  readonly endpoint: string;
  /** The API key, and the one before it where that is given. */
  readonly keys: readonly string[];
}

/**
 * Those that count for who has these keys, the rejected ones too: signed with one of them, or named, with its digest, by
 * one that counts.
 */
export function countedOf({ tags, endpoint, keys }: Whose): Entry[] {
  const named = new Map<string, string>();
  return entriesOf(tags, endpoint).filter(({ name, key, digest, trailer }) => {
    const counts = named.has(name) ? named.get(name) === digest : keys.includes(key);
    const [previous = '', itsDigest] = trailer('Previous-Receipt')?.split(' ') ?? [];
    // Of another program, it is looked for by itself.
    const isNeighbour = previous.split('/')[1] === name.split('/')[1];
    if (counts && isNeighbour && itsDigest !== undefined && !named.has(previous))
      named.set(previous, itsDigest);
    return counts;
  });
}
