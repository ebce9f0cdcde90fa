import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/*
 * The bundle's files are read here and not by Node's loader, which takes longer for each, and can't keep all that V8
 * compiles of them. index.js, which ncc writes, calls loadFile for each (scripts/share-modules.ts).
 */

/** What each file is: a function that gets what it needs of others. */
type File = (load: (name: string) => unknown) => unknown;

const loaded = new Map<string, unknown>();

/** What V8 has compiled of them before. */
export interface Compiled {
  /** @returns a file of the bundle, compiled */
  readonly load: (name: string, text: Buffer, filename: string) => Script;
  /** When the process ends, what it has compiled is kept for the next run of the command. */
  readonly keepFor: (command: string) => void;
}

let compiled: Compiled | undefined;

/** From now on files are loaded with what is compiled of them. */
export function loadWith(before: Compiled | undefined): void {
  compiled = before;
}

/**
 * @param index the address of index.js
 * @param name of a file beside it
 * @returns what it gives
 * @throws where it can't be read
 */
export const loadFile = (index: string, name: string): Promise<unknown> =>
  new Promise((resolve) => {
    resolve(load(index, name));
  });

function load(index: string, name: string): unknown {
  if (!loaded.has(name)) {
    const address = new URL(name, index);
    const text = readFileSync(address);
    const { href: filename } = address;
    const script = compiled?.load(name, text, filename) ?? new Script(text.toString(), { filename });
    const file = script.runInThisContext() as File;
    loaded.set(
      name,
      file((other) => load(index, other)),
    );
  }
  return loaded.get(name);
}
