import { createHash } from 'node:crypto';

/** A tag as GitHub's API tells it. */
export interface ToldTag {
  readonly name: string;
  readonly message: string;
  /** Undefined where it isn't a tag of a commit. */
  readonly commit: string | undefined;
  readonly tagger?: Tagger | null | undefined;
}

export interface Tagger {
  readonly name?: string | null;
  readonly email?: string | null;
  /** In ISO 8601. */
  readonly date?: string | null;
}

/**
 * Builds a tag object as git stores it. GitHub tells a tag in parts and documents for none of them that it is exact, so
 * what is built is held against the object's id, which is a digest of its bytes.
 *
 * @returns undefined where the parts don't give the object
 */
export function tagBytes(tag: ToldTag, object: string): Buffer | undefined {
  const { name, commit, tagger, message } = tag;
  const who = tagger && taggerLine(tagger);
  if (commit === undefined || who === undefined || who === null) return undefined;
  const header = `object ${commit}\ntype commit\ntag ${name}\ntagger ${who}\n\n`;
  return [message, `${message}\n`]
    .map((text) => Buffer.from(header + text))
    .find((bytes) => objectId(bytes, object.length) === object);
}

function taggerLine({ name, email, date }: Tagger): string | undefined {
  const [, sign, hours = '00', minutes = '00'] = /(?:Z|([+-])(\d\d):?(\d\d))$/.exec(date ?? '') ?? [];
  const seconds = Date.parse(date ?? '') / 1000;
  return Number.isInteger(seconds)
    ? `${name ?? ''} <${email ?? ''}> ${seconds} ${sign ?? '+'}${hours}${minutes}`
    : undefined;
}

/** @param length of an id in hex: git has repositories with SHA-1, and with SHA-256 */
function objectId(bytes: Buffer, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`tag ${bytes.length}\0`).update(bytes).digest('hex');
}
