/* Chunks of ncc repeat what several of them need: here each module is written once. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As ncc writes it: modules are functions that take all that they need, and name nothing of their chunk. */
interface Chunk {
  readonly id: number;
  readonly ids: readonly number[];
  readonly modules: Readonly<Record<string, (...needed: never[]) => void>>;
}

const SHARED = 'shared.js';

/** Takes the modules that are in more than one chunk of a folder out of them, into a file that those import. */
export async function shareModules(folder: string): Promise<void> {
  const chunks = new Map<string, Chunk>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.index.js')))
    chunks.set(file, (await import(pathToFileURL(join(folder, file)).href)) as Chunk);
  const shared = new Map<string, string>();
  const seen = new Map<string, string>();
  for (const [id, text] of [...chunks.values()].flatMap(modulesOf)) {
    const before = seen.get(id);
    if (before !== undefined && before !== text) throw new Error(`module ${id} isn't the same in all chunks`);
    if (before !== undefined) shared.set(id, text);
    seen.set(id, text);
  }
  for (const [file, chunk] of chunks) {
    const own = modulesOf(chunk).map(([id, text]) =>
      shared.has(id) ? `${id}: shared[${id}]` : `${id}: ${text}`,
    );
    writeFileSync(
      join(folder, file),
      `import { shared } from './${SHARED}';
export const id = ${chunk.id};
export const ids = ${JSON.stringify(chunk.ids)};
export const modules = {\n${own.join(',\n')}\n};\n`,
    );
  }
  const texts = [...shared].sort(([a], [b]) => Number(a) - Number(b)).map(([id, text]) => `${id}: ${text}`);
  writeFileSync(join(folder, SHARED), `export const shared = {\n${texts.join(',\n')}\n};\n`);
}

const modulesOf = ({ modules }: Chunk): [id: string, text: string][] =>
  Object.entries(modules).map(([id, run]) => [id, `(${run.toString()})`]);
