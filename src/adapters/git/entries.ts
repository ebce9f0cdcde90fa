import { isRegularFile } from '../../core/base/files.js';

/* What git prints of the files of a tree, of its index and of a status, and how it is asked about paths. */

/** An entry of a commit's tree. */
export interface TreeEntry {
  readonly mode: string;
  readonly object: string;
}

/** An entry of the index; the tag says which flags the file has (`git ls-files -v`). */
export interface IndexEntry extends TreeEntry {
  readonly tag: string;
}

/** All entries of the index, by their paths. */
export type Index = ReadonlyMap<string, IndexEntry>;

/** A path is a path, not a pattern. */
export const literal = (paths: readonly string[]): string[] => paths.map((path) => `:(top,literal)${path}`);

/** Reads what git separates by NUL. */
export const entriesIn = (output: Buffer): string[] => output.toString().split('\0').filter(Boolean);

/** Reads what `git ls-files -v --stage -z` prints: `<tag> <mode> <object> <stage>`, a tab, the path. */
export function indexIn(output: Buffer): Index {
  return new Map(
    entriesIn(output).map((entry) => {
      const tab = entry.indexOf('\t');
      const [tag = '', mode = '', object = ''] = entry.slice(0, tab).split(' ');
      return [entry.slice(tab + 1), { tag, mode, object }];
    }),
  );
}

/** A path whose content differs. */
interface Changed {
  readonly path: string;
  /** The object in the index, where a regular file of the work tree is all that seems to differ from it. */
  readonly staged?: string;
}

/**
 * Reads what `git status --porcelain=v2 --no-renames -z` prints.
 *
 * @returns what differs; where only the mode does, the objects in head and index are the same
 */
export function changedIn(output: Buffer): Changed[] {
  return entriesIn(output).flatMap((entry) => {
    if (entry.startsWith('? ')) return [{ path: entry.slice(2) }];
    const fields = entry.startsWith('u ') ? 10 : 8;
    const parts = entry.split(' ');
    const path = parts.slice(fields).join(' ');
    if (parts[1] === 'M.' && parts[6] === parts[7]) return [];
    const isInWorkTree = parts[0] === '1' && parts[1] === '.M' && isRegularFile(parts[5] ?? '');
    return [isInWorkTree ? { path, staged: parts[7] ?? '' } : { path }];
  });
}

/**
 * Reads what `git ls-files -v -s -z` prints.
 *
 * @returns the files that `git status` doesn't look at, since somebody has asked it not to
 */
export function hiddenIn(output: Buffer): { path: string; staged: string }[] {
  return entriesIn(output).flatMap((entry) => {
    const [, staged = '', path = ''] = /^[a-zS] \d+ ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
    return path === '' ? [] : [{ path, staged }];
  });
}
