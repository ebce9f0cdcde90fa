import { entriesOfTree, FOLDER, nameOf } from '../../core/base/tree.js';
import { factsOfCommit } from '../../core/forget/commits.js';
import type { Mirror } from '../../ports/mirror.js';
import type { HistoryReading, Scene } from './scene.js';

/** Shows every version of every file of a history, each once, and whether it is called as a table. */
export async function gather(
  mirror: Mirror,
  { commits }: Scene,
  reading: HistoryReading,
  show: (content: Uint8Array, isTable: boolean) => void,
): Promise<void> {
  const seen = new Set<string>();
  const isNew = (key: string) => seen.size < seen.add(key).size;
  const walk = async (tree: string, folder: string): Promise<void> => {
    if (!isNew(`${tree} ${folder}`)) return;
    const { content } = await mirror.read(tree);
    for (const entry of entriesOfTree(content, tree.length / 2)) {
      const path = folder + nameOf(entry);
      if (entry.mode === FOLDER) await walk(entry.object, `${path}/`);
      else if (entry.mode !== '160000' && isNew(`${entry.object} ${String(reading.isTable(path))}`))
        show((await mirror.read(entry.object)).content, reading.isTable(path));
    }
  };
  for (const commit of commits) await walk(factsOfCommit((await mirror.read(commit)).content).tree, '');
}
