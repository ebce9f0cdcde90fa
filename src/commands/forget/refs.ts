import type { CommitId } from '../../core/base/commit.js';
import { rewritten } from '../../core/forget/commits.js';
import type { Traces } from '../../core/forget/traces.js';
import { erasedTag } from '../../core/receipts/erased.js';
import { isReceipt, TAGS } from '../../core/receipts/names.js';
import { isSignedTag } from '../../core/receipts/tag.js';
import type { Mirror, MirrorRef, RefChange } from '../../ports/mirror.js';
import type { Rewriter } from './rewriter.js';
import type { Scene } from './scene.js';

/** What becomes of branches and tags. */
export interface Changes {
  readonly refs: readonly RefChange[];
  /** Names of receipts that became records of erased ones. */
  readonly records: readonly string[];
  /** Names of tags that are gone, since their commits are. */
  readonly deleted: readonly string[];
}

interface Making {
  /** Of the records: `<date> <reason>`. */
  readonly note: string;
  readonly traces: Traces | undefined;
  /** The commit that records of commits that are gone are put on. */
  readonly first: CommitId | undefined;
}

/** Makes the tags anew whose commits have changed. */
export async function changesOf(
  mirror: Mirror,
  { refs }: Scene,
  rewriter: Rewriter,
  making: Making,
): Promise<Changes> {
  const changed: RefChange[] = [];
  for (const ref of refs) {
    const to = ref.type === 'commit' ? rewriter.of(ref.object) : await tagAnew(mirror, ref, rewriter, making);
    if (to !== ref.object) changed.push({ name: ref.name, from: ref.object, to });
  }
  const names = changed.map(({ name, to }) => ({ name: name.slice(TAGS.length), isGone: to === undefined }));
  return {
    refs: changed,
    records: names.filter(({ name, isGone }) => !isGone && isReceipt(name)).map(({ name }) => name),
    deleted: names.filter(({ isGone }) => isGone).map(({ name }) => name),
  };
}

/** @returns the new tag object; undefined where the tag goes */
async function tagAnew(
  mirror: Mirror,
  { name, object }: MirrorRef,
  rewriter: Rewriter,
  { note, traces, first }: Making,
): Promise<string | undefined> {
  const { content } = await mirror.read(object);
  const text = content.toString();
  const [, target = '', type] = /^object ([0-9a-f]+)\ntype (\w+)\n/.exec(text) ?? [];
  const now = type === 'commit' ? rewriter.of(target) : undefined;
  const isOurs = isSignedTag(name.slice(TAGS.length), text) && Buffer.from(text).equals(content);
  if (type === 'commit' && isOurs && traces?.find(text, { kinds: ['address', 'name'] }) === undefined) {
    if (now === target) return object;
    // What was sent then stays proved, though what it was made of is gone.
    const place = now ?? (first === undefined ? undefined : rewriter.of(first));
    return place && mirror.write('tag', Buffer.from(erasedTag(text, place, note)));
  }
  const inner =
    type === 'tag'
      ? await tagAnew(mirror, { name, object: target, type }, rewriter, { note, traces, first })
      : now;
  if (inner === undefined) return undefined;
  const made = rewritten(content, { mapped: () => inner, traces });
  return made === content ? object : mirror.write('tag', made);
}
