import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { sha256 } from '../../core/base/digest.js';
import type { Cache } from '../../ports/cache.js';
import { passesLinkIn } from '../files/paths.js';
import { writeBelow } from '../files/writer.js';
import type { Git } from './git.js';

/** In git's own folder, which all work trees share. */
export const CACHE_FOLDER = 'roster-sync';
const PATH = `${CACHE_FOLDER}/history-1.json`;
/** Far more than thousands of uploads need. */
const MAX_BYTES = 256 * 1024 * 1024;
/** It has ids of people: nobody else of this machine needs to read them. */
const OWN_ONLY = 0o600;
const WRITABLE_BY_OTHERS = 0o022;

/** What is kept, the program that kept it, and the digest of both. */
const ENVELOPE = z.strictObject({ program: z.string(), sha256: z.string(), kept: z.unknown() });

/**
 * A file beside git's objects, which whoever can write there can change as well. The digest finds one that is damaged, or
 * that somebody edited.
 */
export class GitCache implements Cache {
  readonly #git: Git;
  readonly #home: URL;
  #program: Promise<string> | undefined;

  /** @param home the folder of the built program: another one may work out something else */
  constructor(git: Git, home: URL) {
    this.#git = git;
    this.#home = home;
  }

  async read(): Promise<unknown> {
    try {
      const file = join(await this.#folder(), PATH);
      const stats = await lstat(file);
      const isOwn = stats.isFile() && isOurs(stats) && (stats.mode & WRITABLE_BY_OTHERS) === 0;
      if (!isOwn || stats.size > MAX_BYTES || passesLinkIn(await this.#folder(), file)) return undefined;
      const found = ENVELOPE.parse(JSON.parse(await readFile(file, 'utf8')));
      return JSON.stringify(found) === JSON.stringify(await this.#envelope(found.kept))
        ? found.kept
        : undefined;
    } catch {
      // Whatever is wrong with it: it is worked out anew.
      return undefined;
    }
  }

  async write(kept: object): Promise<void> {
    try {
      await writeBelow(await this.#folder(), PATH, JSON.stringify(await this.#envelope(kept)), OWN_ONLY);
    } catch {
      // A full disk, a link, a folder that is only read: the next time it is worked out again.
    }
  }

  async #envelope(kept: unknown): Promise<z.infer<typeof ENVELOPE>> {
    const program = await (this.#program ??= digestOf(this.#home));
    return { program, sha256: sha256(program + JSON.stringify(kept)), kept };
  }

  /** @throws where it isn't that of this user */
  async #folder(): Promise<string> {
    const found = await this.#git.ask('rev-parse', '--git-common-dir');
    const folder = resolve(this.#git.folder, found ?? '');
    if (found === undefined || !isOurs(await stat(folder))) throw new Error('not ours');
    return folder;
  }
}

/** Windows has no such users. */
const isOurs = ({ uid }: { readonly uid: number }): boolean =>
  process.getuid === undefined || process.getuid() === uid;

/** The digest of the code that runs. @param home its folder */
async function digestOf(home: URL): Promise<string> {
  const folder = fileURLToPath(new URL('bundle/', home));
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.js')).toSorted())
    hash.update(`${name}\0`).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}
