import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/*
 * Objects and refs as git keeps them before it packs them: each is a file. A start of git takes as long as a hundred of
 * these, and a test would have hundreds of starts.
 */

export interface GitObject {
  readonly type: string;
  readonly content: Buffer;
}

const objectFile = (gitFolder: string, oid: string): string =>
  join(gitFolder, 'objects', oid.slice(0, 2), oid.slice(2));

/** @returns nothing where it isn’t there as a file of its own */
export function looseObject(gitFolder: string, oid: string): GitObject | undefined {
  const file = objectFile(gitFolder, oid);
  if (!/^[0-9a-f]{40}$/.test(oid) || !existsSync(file)) return undefined;
  const bytes = inflateSync(readFileSync(file));
  const end = bytes.indexOf(0);
  const [type = ''] = bytes.toString('latin1', 0, end).split(' ');
  return { type, content: bytes.subarray(end + 1) };
}

/** @returns its id */
export function writeObject(gitFolder: string, type: string, content: string | Buffer): string {
  const body = Buffer.from(content);
  const bytes = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
  const oid = createHash('sha1').update(bytes).digest('hex');
  const file = objectFile(gitFolder, oid);
  if (existsSync(file)) return oid;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, deflateSync(bytes));
  return oid;
}

/**
 * @returns what the refs name whose own names begin so, sorted; nothing where only git knows: some are packed, or stand
 * for another
 */
export function looseRefs(gitFolder: string, prefix: string): Map<string, string> | undefined {
  if (existsSync(join(gitFolder, 'packed-refs'))) return undefined;
  const root = join(gitFolder, prefix.slice(0, prefix.lastIndexOf('/')));
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return new Map();
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map((entry) => relative(gitFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const names = files.filter((name) => name.startsWith(prefix)).sort();
  const refs = names.map((name) => [name, readFileSync(join(gitFolder, name), 'utf8').trim()] as const);
  return refs.every(([, oid]) => /^[0-9a-f]{40}$/.test(oid)) ? new Map(refs) : undefined;
}

/** @returns false where a ref is there already, or above, or below */
export function writeRef(gitFolder: string, name: string, oid: string): boolean {
  const file = join(gitFolder, name);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${oid}\n`, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
