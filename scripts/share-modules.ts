/*
 * Chunks of ncc repeat what several of them need, and a run loads forty of them. Here each module is written once, and
 * chunks that are loaded together are one file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { withUsedEndpoints } from './endpoints.js';
import { laterBuiltins, laterFiles, reaching, withoutLater } from './later-modules.js';
import { hasOurs, minifyModule } from './minify.js';

/** As ncc writes it: modules are functions that take all that they need, and name nothing of their chunk. */
interface Chunk {
  readonly id: number;
  /** Its own, and those of others that have the same modules. */
  readonly ids: readonly number[];
  readonly modules: Readonly<Record<string, (...needed: never[]) => void>>;
}

/** What the doors begin with, and what a check and a sync do, are in files of their own: a start reads little more than it needs. */
const FILES = { early: 'shared-early.cjs', often: 'shared-often.cjs', late: 'shared-late.cjs' } as const;
type Part = keyof typeof FILES;

const OF_IMPORT = ['importExport'];
/** What is loaded at once, by what the files export; each door is one, too. */
const STAGES = [
  ['openWorld'],
  ['run'],
  OF_IMPORT,
  ['check', 'writeAndValidate'],
  ['sync', 'writeAndValidate'],
  ['GitHubApi', 'commentsOf'],
  ['writeReport', 'publish', 'placeComment', 'commentMarkdown'],
];
/** What most checks and syncs load: see src/action/run.ts, src/commands/check.ts and sync.ts. */
const OFTEN = STAGES.filter((names) => names !== OF_IMPORT).flat();

/** A module, and the chunks that have it. */
interface Found {
  readonly text: string;
  readonly chunks: Chunk[];
}

/**
 * Makes of what ncc has built as few and as small files as a run needs.
 *
 * @param built the folder that ncc wrote
 * @param folder gets the files; another one, since what this process has imported it doesn’t read again
 */
export async function shareModules(built: string, folder: string): Promise<void> {
  const { chunks, named } = await readChunks(built);
  const found = modulesOf(chunks);
  const index = readFileSync(join(built, 'index.js'), 'utf8');
  const texts = withUsedEndpoints(new Map([...found].map(([id, { text }]) => [id, text])));
  const parts = partsOf(found, index, texts);
  const entries = [...laterFiles(texts).values()].flatMap((file) => file.entries);
  const small = minified(found, texts, named, new Set([...entries, ...laterBuiltins(index)]));
  writeLater(folder, texts, small);

  const firstOf = packed(chunks, index, texts);
  for (const first of new Set(firstOf.values())) {
    const together = chunks.filter(({ id }) => firstOf.get(id) === first);
    writeFileSync(join(folder, nameOf(first)), fileText(together, parts, small));
  }
  for (const part of ['early', 'often', 'late'] as const) {
    const own = [...parts].flatMap(([id, its]) => {
      const text = its === part ? small.get(id) : undefined;
      return text === undefined ? [] : [`${id}:${text}`];
    });
    writeFileSync(join(folder, FILES[part]), fileOf(`{${own.join(',')}}`));
  }
  writeFileSync(join(folder, 'index.js'), withFiles(index, firstOf));
}

const nameOf = (chunk: number): string => `${chunk}.index.cjs`;

/** @returns all chunks, and those that have modules of ours */
async function readChunks(folder: string): Promise<{ chunks: Chunk[]; named: Set<Chunk> }> {
  const chunks: Chunk[] = [];
  const named = new Set<Chunk>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.index.js'))) {
    const path = join(folder, file);
    const chunk = (await import(pathToFileURL(path).href)) as Chunk;
    chunks.push(chunk);
    if (hasOurs(readFileSync(path, 'utf8'))) named.add(chunk);
  }
  return { chunks, named };
}

function modulesOf(chunks: readonly Chunk[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const chunk of chunks)
    for (const [id, run] of Object.entries(chunk.modules)) {
      const text = `(${run.toString()})`;
      const one = found.get(id) ?? { text, chunks: [] };
      if (one.text !== text) throw new Error(`module ${id} isn't the same in all chunks`);
      one.chunks.push(chunk);
      found.set(id, one);
    }
  return found;
}

/** @returns of the modules that several chunks have, in which file they are */
function partsOf(
  found: ReadonlyMap<string, Found>,
  index: string,
  texts: ReadonlyMap<string, string>,
): Map<string, Part> {
  const first = new Set(importsIn(index).flatMap(({ chunks }) => chunks));
  const often = new Set(OFTEN.flatMap((name) => chunksWith(name, texts)));
  const shared = [...found].filter(([, { chunks }]) => chunks.length > 1);
  return new Map(
    shared
      .map(([id, { chunks }]): [string, Part] => {
        const isIn = (those: ReadonlySet<number>) => chunks.some((chunk) => those.has(chunk.id));
        return [id, isIn(first) ? 'early' : isIn(often) ? 'often' : 'late'];
      })
      .sort(([a], [b]) => Number(a) - Number(b)),
  );
}

const IMPORT =
  /(Promise\.all\(\/\* import\(\) \*\/ ?\[[^\]]*\]\)|\w+\.e\((?:\/\*.*?\*\/ ?)?\d+\))\.then\(\w+\.bind\(\w+, (\d+)\)\)/g;

/** @returns what the `import()`s of a module load, and the module that they want */
const importsIn = (text: string): { chunks: number[]; target: string }[] =>
  [...text.matchAll(IMPORT)].map(([, loading = '', target = '']) => ({
    chunks: [...loading.matchAll(/\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)].map(([, id]) => Number(id)),
    target,
  }));

/** The chunks that an `import()` loads of a file that exports a name. */
function chunksWith(name: string, texts: ReadonlyMap<string, string>): number[] {
  const exports = new RegExp(`\\b${name}: \\(\\) =>`);
  const found = [...texts.values()]
    .flatMap(importsIn)
    .flatMap(({ chunks, target }) => (exports.test(texts.get(target) ?? '') ? chunks : []));
  if (found.length === 0) throw new Error(`nothing that is loaded later exports ${name}`);
  return found;
}

/** @returns of each chunk the one in whose file it is: chunks that the same stages need are together */
function packed(
  chunks: readonly Chunk[],
  index: string,
  texts: ReadonlyMap<string, string>,
): Map<number, number> {
  const doors = importsIn(index).map((one) => one.chunks);
  const stages = STAGES.map((names) => names.flatMap((name) => chunksWith(name, texts)));
  const firsts = new Map<string, number>();
  return new Map(
    chunks.map(({ id }) => {
      const key = [...doors, ...stages].map((needed) => Number(needed.includes(id))).join('');
      // What no stage needs is by itself.
      const first = key.includes('1') ? (firsts.get(key) ?? id) : id;
      firsts.set(key, first);
      return [id, first];
    }),
  );
}

/** @returns index.js, which loads the file that a chunk is in (src/adapters/process/bundle.ts) */
function withFiles(index: string, firstOf: ReadonlyMap<number, number>): string {
  const others = Object.fromEntries([...firstOf].filter(([id, first]) => id !== first));
  const name = 'return "" + chunkId + ".index.js"';
  const load = 'import("./" + ';
  if (!index.includes(name) || !index.includes(load) || !index.includes('const loadFile = '))
    throw new Error('index.js doesn’t load its files as it did');
  return index
    .replace(name, `return (${JSON.stringify(others)}[chunkId] ?? chunkId) + ".index.cjs"`)
    .replace(load, 'loadFile(import.meta.url, "./" + ');
}

/** Those of packages that are CommonJS are never ours. */
const mayBeOurs = (text: string): boolean => /^\([^)]*__webpack_exports__/.test(text);

function minified(
  found: ReadonlyMap<string, Found>,
  texts: ReadonlyMap<string, string>,
  named: ReadonlySet<Chunk>,
  later: ReadonlySet<string>,
): Map<string, string> {
  return new Map(
    [...found].map(([id, { text, chunks }]) => {
      const isOurs = mayBeOurs(text) && chunks.some((chunk) => named.has(chunk));
      return [id, minifyModule(withoutLater(texts.get(id) ?? '', later), isOurs)];
    }),
  );
}

/** Writes the files that are read when they are first used, and leaves of what is in them the way to there. */
function writeLater(folder: string, texts: ReadonlyMap<string, string>, small: Map<string, string>): void {
  for (const [name, { entries, all }] of laterFiles(texts)) {
    const own = [...all].map((id) => `${id}:${small.get(id) ?? ''}`);
    writeFileSync(join(folder, `later-${name}.cjs`), fileOf(`{${own.join(',')}}`));
    for (const id of all) small.delete(id);
    for (const id of entries) small.set(id, reaching(id, name));
  }
}

/** Chunks with their own modules, and those of others by their names. */
function fileText(
  chunks: readonly Chunk[],
  parts: ReadonlyMap<string, Part>,
  small: ReadonlyMap<string, string>,
): string {
  const ids = [...new Set(chunks.flatMap(({ modules }) => Object.keys(modules)))].filter((id) =>
    small.has(id),
  );
  const needed = new Set(ids.flatMap((id) => parts.get(id) ?? []));
  const own = ids.map((id) => {
    const part = parts.get(id);
    return `${id}:${part === undefined ? (small.get(id) ?? '') : `${part}[${id}]`}`;
  });
  const others = [...needed].map((part) => `const ${part}=load("./${FILES[part]}");`);
  const all = JSON.stringify(chunks.flatMap((chunk) => chunk.ids));
  return fileOf(`{ids:${all},modules:{${own.join(',')}}}`, others.join(''));
}

/** @returns the text of a file, as src/adapters/process/bundle.ts loads it @throws where it is no script */
function fileOf(value: string, before = ''): string {
  const text = `(load=>{"use strict";${before}return${value}})\n`;
  // A statement that imports stops here.
  compileFunction(text);
  return text;
}
