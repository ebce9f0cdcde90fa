/* Chunks of ncc repeat what several of them need: here each module is written once. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As ncc writes it: modules are functions that take all that they need, and name nothing of their chunk. */
interface Chunk {
  readonly id: number;
  readonly ids: readonly number[];
  readonly modules: Readonly<Record<string, (...needed: never[]) => void>>;
}

/** What the doors begin with, and what a check and a sync do, are in files of their own: a start reads little more than it needs. */
const FILES = { early: 'shared-early.js', often: 'shared-often.js', late: 'shared-late.js' } as const;
type Part = keyof typeof FILES;

/** What the files export that run in every check or sync (src/action/run.ts, src/commands/check.ts and sync.ts). */
const OFTEN = ['run', 'check', 'sync'];

/** Takes the modules that are in more than one chunk of a folder out of them, into files that those import. */
export async function shareModules(folder: string): Promise<void> {
  const chunks = new Map<string, Chunk>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.index.js')))
    chunks.set(file, (await import(pathToFileURL(join(folder, file)).href)) as Chunk);
  const found = new Map<string, { text: string; chunks: number[] }>();
  for (const chunk of chunks.values())
    for (const [id, text] of modulesOf(chunk)) {
      const one = found.get(id) ?? { text, chunks: [] };
      if (one.text !== text) throw new Error(`module ${id} isn't the same in all chunks`);
      one.chunks.push(chunk.id);
      found.set(id, one);
    }
  const first = firstChunks(readFileSync(join(folder, 'index.js'), 'utf8'));
  const texts = new Map([...found].map(([id, { text }]) => [id, text]));
  const often = new Set(OFTEN.flatMap((name) => chunksWith(name, texts)));
  const shared = [...found]
    .filter(([, one]) => one.chunks.length > 1)
    .map(([id, { text, chunks: those }]) => {
      const isIn = (chunksOf: ReadonlySet<number>) => those.some((chunk) => chunksOf.has(chunk));
      const part: Part = isIn(first) ? 'early' : isIn(often) ? 'often' : 'late';
      return { id, text, part };
    })
    .sort((a, b) => Number(a.id) - Number(b.id));
  const partOf = new Map(shared.map(({ id, part }) => [id, part]));
  for (const [file, chunk] of chunks) writeFileSync(join(folder, file), chunkText(chunk, partOf));
  for (const part of ['early', 'often', 'late'] as const) {
    const texts = shared.filter((one) => one.part === part).map(({ id, text }) => `${id}: ${text}`);
    writeFileSync(join(folder, FILES[part]), `export const ${part} = {\n${texts.join(',\n')}\n};\n`);
  }
}

/** The chunks that index.js itself loads. */
const firstChunks = (index: string): Set<number> =>
  new Set(
    [...index.matchAll(/__nccwpck_require__\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)].map(([, id]) => Number(id)),
  );

const IMPORT =
  /(Promise\.all\(\/\* import\(\) \*\/ ?\[[^\]]*\]\)|\w+\.e\([^)]*\))\.then\(\w+\.bind\(\w+, (\d+)\)\)/g;

/**
 * The chunks that an `import()` loads of a file that exports a name.
 *
 * @param texts of modules, by their ids
 */
function chunksWith(name: string, texts: ReadonlyMap<string, string>): number[] {
  const found = [...texts.values()].flatMap((text) =>
    [...text.matchAll(IMPORT)].flatMap(([, loading = '', target = '']) =>
      new RegExp(`\\b${name}: \\(\\) =>`).test(texts.get(target) ?? '')
        ? [...loading.matchAll(/\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)].map(([, id]) => Number(id))
        : [],
    ),
  );
  if (found.length === 0) throw new Error(`nothing that is loaded later exports ${name}`);
  return found;
}

const modulesOf = ({ modules }: Chunk): [id: string, text: string][] =>
  Object.entries(modules).map(([id, run]) => [id, `(${run.toString()})`]);

/** The chunk with its own modules, and those of others by their names. */
function chunkText(chunk: Chunk, partOf: ReadonlyMap<string, Part>): string {
  const modules = modulesOf(chunk);
  const parts = new Set(modules.flatMap(([id]) => partOf.get(id) ?? []));
  const own = modules.map(([id, text]) => {
    const part = partOf.get(id);
    return part === undefined ? `${id}: ${text}` : `${id}: ${part}[${id}]`;
  });
  return [
    ...[...parts].map((part) => `import { ${part} } from './${FILES[part]}';`),
    `export const id = ${chunk.id};`,
    `export const ids = ${JSON.stringify(chunk.ids)};`,
    `export const modules = {\n${own.join(',\n')}\n};\n`,
  ].join('\n');
}
