import {
  keyOf,
  readShelf,
  writtenShelf,
  type KeptFacts,
  type ReadFacts,
} from '../core/history/kept-facts.js';
import type { Cache } from '../ports/cache.js';
import type { Chapter } from './chronicle.js';
import type { Upload } from './uploads.js';

/* What was worked out of uploads before. Signatures and states are never kept: they are found out each time. */

interface Kept {
  /** @returns what the roster of an upload gave; undefined where it must be read */
  readonly of: (upload: Chapter) => ReadFacts | undefined;
  /** Remembers what it gave. */
  readonly learn: (upload: Chapter, facts: ReadFacts) => void;
  /** Keeps what was learnt, and nothing of uploads that are gone. */
  readonly save: () => Promise<void>;
}

/**
 * @param cache undefined: nothing is known, and nothing kept
 * @param prefix of the program's receipts
 * @param uploads all of them: whatever isn't of one of these is thrown away
 */
export async function keptFacts(
  cache: Cache | undefined,
  prefix: string,
  uploads: readonly Chapter[],
): Promise<Kept> {
  const shelf = cache ? readShelf(await cache.read()) : new Map<string, KeptFacts>();
  const before: KeptFacts = shelf.get(prefix) ?? new Map<string, ReadFacts>();
  const keys = new Map(uploads.map((upload) => [upload, keyFor(upload)]));
  const current = new Set(keys.values());
  const now = new Map([...before].filter(([key]) => current.has(key)));
  let isNew = now.size < before.size;
  return {
    of: (upload) => now.get(keys.get(upload) ?? ''),
    learn: (upload, facts) => {
      const key = keys.get(upload);
      if (key === undefined) return;
      now.set(key, facts);
      isNew = true;
    },
    save: async () => {
      if (isNew) await cache?.write(writtenShelf(new Map([...shelf, [prefix, now]])));
    },
  };
}

function keyFor(upload: Chapter): string | undefined {
  const { before, positionsBefore, lost, isUnknown } = upload;
  const from = (one: Upload) => ({ ...one, isRejected: one.state === 'rejected' });
  // What can't be said now may be said by a clone that has more.
  if (lost !== undefined || isUnknown) return undefined;
  return keyOf([upload, before, positionsBefore].map((one) => one && from(one)));
}
