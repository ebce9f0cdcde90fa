import { CommitGone, type CommitId } from '../../core/base/commit.js';
import { isRegularFile, notRegular, refuseSubmodules, tooLarge } from '../../core/base/files.js';
import { entriesOfTree, FOLDER, nameOf } from '../../core/base/tree.js';
import { once } from '../../core/base/once.js';
import type { Commits } from '../../ports/repository.js';
import type { TreeEntry } from './entries.js';
import type { ObjectReader } from './object-reader.js';

/** Commits, and what git keeps of a path in one. */
export interface CommitsWithEntries extends Commits {
  /** @returns a file or a folder; undefined where the commit doesn’t have it @throws Failure for what is in a submodule */
  readonly entryAt: (commit: CommitId, path: string) => Promise<TreeEntry | undefined>;
}

/** Commits, read with one process of git, and each tree once. */
export function commitsBy(reader: ObjectReader): CommitsWithEntries {
  const treeOf = once(async (commit: CommitId) => {
    const found = await reader.read(commit);
    const tree = /^tree ([0-9a-f]+)\n/.exec(found?.content?.toString() ?? '')?.[1];
    if (found?.type !== 'commit' || tree === undefined) throw new CommitGone(commit);
    return tree;
  });
  const entriesOf = once(async (tree: string) => {
    const content = (await reader.read(tree))?.content;
    return content && new Map(entriesOfTree(content, tree.length / 2).map((one) => [nameOf(one), one]));
  });

  async function entries(commit: CommitId, tree: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const found = await entriesOf(tree);
    if (!found) throw new CommitGone(commit);
    return found;
  }

  async function entryAt(commit: CommitId, path: string): Promise<TreeEntry | undefined> {
    let entry: TreeEntry = { mode: FOLDER, object: await treeOf(commit) };
    const above: string[] = [];
    for (const part of path.split('/')) {
      if (entry.mode !== FOLDER) return undefined;
      const next = (await entries(commit, entry.object)).get(part);
      if (!next) return undefined;
      above.push(part);
      refuseSubmodules(path, (one) => (one === above.join('/') ? next.mode : undefined));
      entry = next;
    }
    return entry;
  }

  /** All folders of a folder are asked for at once. */
  async function list(commit: CommitId, tree: string, folder: string): Promise<string[]> {
    const listed = [...(await entries(commit, tree))].map(async ([name, { mode, object }]) =>
      mode === FOLDER ? list(commit, object, `${folder}${name}/`) : [folder + name],
    );
    return (await Promise.all(listed)).flat();
  }

  async function listBelow(commit: CommitId, folder: string): Promise<string[]> {
    const { mode, object = '' } = (await entryAt(commit, folder)) ?? {};
    return mode === FOLDER ? list(commit, object, `${folder}/`) : [];
  }

  async function read(commit: CommitId, path: string): Promise<Uint8Array | undefined> {
    const entry = await entryAt(commit, path);
    if (!entry || entry.mode === FOLDER) return undefined;
    if (!isRegularFile(entry.mode)) throw notRegular(path);
    const found = await reader.read(entry.object);
    if (!found) throw new CommitGone(commit, { without: path });
    if (!found.content) throw tooLarge(path);
    return found.content;
  }

  return {
    entryAt,
    at: (commit) => ({
      commit,
      read: (path) => read(commit, path),
      list: async (below) =>
        below === undefined ? list(commit, await treeOf(commit), '') : listBelow(commit, below),
    }),
    end: reader.end.bind(reader),
  };
}
