import { Failure } from './failure.js';

/* Trees as git stores them: `<mode> <name>`, a NUL, the bytes of an id, in turn. */

export const FOLDER = '40000';

const ZERO = '0'.charCodeAt(0);

/** An entry of a tree. */
export interface Entry {
  /** As git shows it, but that a folder has no zero before it: some old programs wrote one, others didn't. */
  readonly mode: string;
  /** In the bytes that git keeps, a character each. */
  readonly rawName: string;
  readonly object: string;
}

/**
 * @param idBytes how many bytes an id has: 20, or 32 where git uses SHA-256
 * @throws Failure where git could have made no such tree, or two entries have one name: what is in it nobody can say
 */
export function entriesOfTree(content: Buffer, idBytes: number): Entry[] {
  const entries: Entry[] = [];
  const names = new Set<string>();
  for (let at = 0; at < content.length;) {
    const blank = content.indexOf(' ', at);
    const nul = content.indexOf(0, at);
    const end = nul + 1 + idBytes;
    if (blank === -1 || nul < blank || end > content.length) throw damaged();
    const mode = content.toString('latin1', content[at] === ZERO ? at + 1 : at, blank);
    const rawName = content.toString('latin1', blank + 1, nul);
    if (!/^[0-7]+$/.test(mode) || rawName === '' || names.has(rawName)) throw damaged();
    names.add(rawName);
    entries.push({ mode, rawName, object: content.toString('hex', nul + 1, end) });
    at = end;
  }
  return entries;
}

function damaged(): Failure {
  const hint = 'Run git fsck --full, which names it; then clone the repository anew, or repair that commit.';
  return new Failure('git’s record of a folder is damaged.', hint);
}

/** @returns entries in the order that git wants: by bytes, a folder as if it ended with a slash */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const key = ({ mode, rawName }: Entry) => (mode === FOLDER ? `${rawName}/` : rawName);
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

export function treeOfEntries(entries: readonly Entry[]): Buffer {
  return Buffer.concat(
    entries.flatMap(({ mode, rawName, object }) => [
      Buffer.from(`${mode} ${rawName}\0`, 'latin1'),
      Buffer.from(object, 'hex'),
    ]),
  );
}

/** @returns the name as a text */
export const nameOf = ({ rawName }: Pick<Entry, 'rawName'>): string =>
  /[\x80-\xFF]/.test(rawName) ? Buffer.from(rawName, 'latin1').toString() : rawName;
