import type { Seal } from '../../core/receipts/signature.js';
import { keptTag, MAX_TAG_BYTES, type KeptTag } from '../../core/receipts/tag.js';
import { tagBytes, type Tagger, type ToldTag } from './tag-bytes.js';

/** A tag's ref, and where it is an annotated one, what the tag says. */
export interface FoundTag {
  readonly object: string;
  readonly tag?: ToldTag;
}

/** A ref as GraphQL tells it. */
export interface ToldRef {
  readonly name: string;
  readonly target: {
    readonly __typename: string;
    readonly oid: string;
    readonly name?: string;
    readonly message?: string | null;
    readonly tagger?: Tagger | null;
    readonly target?: { readonly __typename: string; readonly oid: string };
  };
}

/** Below a prefix GitHub lists what comes after it; whether it always does is nowhere documented. */
export function foundTag(prefix: string, { name, target }: ToldRef): [string, FoundTag] {
  const full = name.startsWith(prefix) ? name : prefix + name;
  const { __typename: type, oid: object, name: own, message, tagger, target: tagged } = target;
  if (type !== 'Tag' || own === undefined) return [full, { object }];
  const commit = tagged?.__typename === 'Commit' ? tagged.oid : undefined;
  return [full, bounded({ object, tag: { name: own, message: message ?? '', tagger, commit } })];
}

/** @returns without what it says where that is larger than a tag of ours */
export function bounded({ object, tag }: FoundTag): FoundTag {
  return tag && Buffer.byteLength(tag.message) <= MAX_TAG_BYTES ? { object, tag } : { object };
}

/** What a tag that was found says, and whether it was made with this key. */
export function keptOf(name: string, { object, tag }: FoundTag, seal: Seal): KeptTag {
  if (!tag) return { name, commit: object, message: undefined, authenticity: 'forged' };
  const { commit = '', message, tagger } = tag;
  const bytes = tagBytes(tag, object);
  if (bytes) return keptTag(name, bytes.toString(), seal);
  const seconds = Date.parse(tagger?.date ?? '');
  const at = Number.isNaN(seconds) ? undefined : new Date(seconds);
  const kept = { name, commit, at };
  if (tag.name !== name || commit === '') return { ...kept, message: undefined, authenticity: 'forged' };
  return { ...kept, message, authenticity: seal.check(name, commit, message) };
}
