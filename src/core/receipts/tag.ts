import type { CommitId } from '../base/commit.js';
import { sha256 } from '../base/digest.js';
import { readErased, type Erasure } from './erased.js';
import { meaningOf } from './names.js';
import type { Seal, Authenticity } from './signature.js';

/** A receipt speaks of no person, and git asks for a tagger. */
export const TAGGER = { name: 'Roster Sync', email: '' };

/** A tag of ours is far smaller; anyone who can push can make one of any size, and none larger is looked into. */
export const MAX_TAG_BYTES = 64 * 1024;

/**
 * @param name under which the tag was found: a copy under another name isn't a tag of ours
 * @param content of the tag object, as git stores it
 */
export function keptTag(name: string, content: string, seal: Seal): KeptTag {
  const erased = readErased(content);
  const kept = tagOf(name, erased?.was ?? content, seal);
  if (!erased) return kept;
  const now = /^object ([0-9a-f]+)$/m.exec(content)?.[1] ?? '';
  return { ...kept, commit: now, erased: erased.erasure };
}

function tagOf(name: string, content: string, seal: Seal): KeptTag {
  const end = content.indexOf('\n\n');
  const header = content.slice(0, end);
  const commit = /^object ([0-9a-f]+)$/m.exec(header)?.[1] ?? '';
  const own = /^type commit$/m.test(header) && header.includes(`\ntag ${name}\n`);
  const message = content.slice(end + 2);
  return {
    name,
    commit,
    message: own ? message : undefined,
    authenticity: own ? seal.check(name, commit, message) : 'forged',
    sha256: sha256(content),
    at: madeAt(header),
  };
}

/** @param header of a tag object @returns when it says that it was made; undefined where it doesn't say it */
function madeAt(header: string): Date | undefined {
  const seconds = /^tagger .*> (\d{1,12}) [+-]\d{4}$/m.exec(header)?.[1];
  return seconds === undefined ? undefined : new Date(Number(seconds) * 1000);
}

/**
 * Whether a tag is named as one of ours and signed as one, by whomever. What else has such a name, anyone may have written.
 *
 * @param content of the tag object
 */
export const isSignedTag = (name: string, content: string): boolean =>
  meaningOf(name) !== undefined && /^Signature: /m.test(content);

/** A tag of this product as it is kept: a receipt, or the rejection of one. */
export interface KeptTag {
  readonly name: string;
  readonly commit: CommitId;
  /** Absent where it isn't an annotated tag of this name on a commit. */
  readonly message: string | undefined;
  /** Whether it was made with this program's API key. */
  readonly authenticity: Authenticity;
  /** Of the tag object, as git stores it; absent where its bytes aren't known. */
  readonly sha256?: string | undefined;
  /** Its commit was rewritten: message and digest are those of the tag as it was, and nobody has signed `commit`. */
  readonly erased?: Erasure | undefined;
  /** When it was made, by the clock of whoever made it: not signed, so nothing is decided by it. */
  readonly at?: Date | undefined;
}
