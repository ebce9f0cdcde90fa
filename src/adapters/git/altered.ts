import { createHash } from 'node:crypto';
import type { Altered } from '../../ports/repository.js';
import { entriesIn, type Index, type IndexEntry } from './entries.js';
import type { Git } from './git.js';

/** What .gitattributes can say of a file by which its bytes aren't those that git keeps. */
type Attributes = Readonly<Partial<Record<(typeof NAMES)[number], string>>>;

const NAMES = ['filter', 'working-tree-encoding', 'ident', 'text', 'eol'] as const;

/**
 * Finds the files of the work tree that aren't what git keeps, or would keep, of them. Line ends may differ, since they
 * don't count in a roster.
 *
 * @param read gives the bytes of a file; undefined where it can't be read, which is reported elsewhere
 */
export async function alteredFiles(
  git: Git,
  paths: readonly string[],
  index: Index,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Altered[]> {
  const attributes = await git.run(['check-attr', '-z', '--stdin', ...NAMES], paths.join('\0'));
  const attributesOf = attributesIn(attributes.stdout);
  const altered = [...new Set(paths)].map(async (path): Promise<Altered[]> => {
    const said = attributesOf.get(path) ?? {};
    const entry = index.get(path);
    if (!entry || !isSuspect(said, entry)) return [];
    const bytes = await read(path);
    if (!bytes || [bytes, withLf(bytes)].some((one) => objectOf(one, entry.object) === entry.object))
      return [];
    const by = changing(said, entry, bytes);
    return by ? [{ path, by }] : [];
  });
  return (await Promise.all(altered)).flat();
}

/** @returns the files of the work tree that git neither tracks nor ignores */
export async function untrackedFiles(git: Git): Promise<string[]> {
  const { stdout } = await git.run(['ls-files', '--others', '--exclude-standard', '-z']);
  return entriesIn(stdout);
}

/** Only then must the file be read once more. */
const isSuspect = (said: Attributes, { tag }: IndexEntry): boolean =>
  Object.keys(said).length > 0 || tag !== 'H';

function changing(said: Attributes, { tag }: IndexEntry, bytes: Uint8Array): Altered['by'] | undefined {
  const { filter, ident, text, eol } = said;
  const encoding = said['working-tree-encoding'];
  if (filter !== undefined) return { attribute: shown('filter', filter) };
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
    return { attribute: shown('working-tree-encoding', encoding) };
  if (ident !== undefined && Buffer.from(bytes).includes('$Id')) return { attribute: 'ident' };
  // The line ends of UTF-16 have a NUL in between; git doesn't know that, and changes more than them.
  if ((text === 'set' || eol !== undefined) && bytes.includes(0)) return { attribute: 'text' };
  if (/[a-z]/.test(tag)) return { flag: 'assume-unchanged' };
  return tag === 'S' ? { flag: 'skip-worktree' } : undefined;
}

/** @returns the same with Unix line ends, as git keeps them where it changes them */
const withLf = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');

/** A commit can write anything for a value: only a plain word of it is repeated. */
const shown = (name: (typeof NAMES)[number], value: string): string =>
  /^[\w.-]{1,40}$/.test(value) ? `${name}=${value}` : name;

/** Reads what `git check-attr -z` prints: path, attribute and value in turn. */
function attributesIn(output: Buffer): Map<string, Attributes> {
  const all = new Map<string, Record<string, string>>();
  const fields = entriesIn(output);
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = '', name = '', value = ''] = fields.slice(at, at + 3);
    if (value === 'unspecified' || value === 'unset') continue;
    all.set(path, { ...all.get(path), [name]: value });
  }
  return all;
}

/**
 * @param like the name of another object of the repository, which shows the hash that it uses
 * @returns the name that git gives to bytes
 */
export function objectOf(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
