import type { Repository } from './repository.js';

/* Commits and trees of a test's repository, read and made without a start of git for each. */

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  /** The addresses. */
  readonly author: string;
  readonly committer: string;
  readonly message: string;
}

export function commitIn(repository: Repository, oid: string): Commit | undefined {
  const found = repository.object(oid);
  if (found?.type !== 'commit') return undefined;
  const text = found.content.toString();
  const [header = ''] = text.split('\n\n', 1);
  const of = (pattern: RegExp) => pattern.exec(header)?.[1] ?? '';
  return {
    tree: of(/^tree (\w+)$/m),
    parents: [...header.matchAll(/^parent (\w+)$/gm)].map(([, parent = '']) => parent),
    author: of(/^author .*<(.*)>/m),
    committer: of(/^committer .*<(.*)>/m),
    message: text.slice(header.length + 2),
  };
}

/** With the commit itself. */
export function ancestorsOf(repository: Repository, oid: string): Set<string> {
  const found = new Set([oid]);
  for (const one of found) for (const parent of commitIn(repository, one)?.parents ?? []) found.add(parent);
  return found;
}

/**
 * The commit and all before it, from the newest on.
 *
 * @returns nothing where one has several parents: only git knows in which order they come, and what counts as a change
 */
export function lineOf(repository: Repository, oid: string): string[] | undefined {
  const line: string[] = [];
  for (let at: string | undefined = oid; at !== undefined;) {
    const commit = commitIn(repository, at);
    if (!commit || commit.parents.length > 1) return undefined;
    line.push(at);
    at = commit.parents[0];
  }
  return line;
}

interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

const FOLDER = '40000';

function entriesIn(repository: Repository, oid: string): Entry[] {
  const tree = repository.object(oid)?.content ?? Buffer.alloc(0);
  const entries: Entry[] = [];
  for (let at = 0; at < tree.length;) {
    const end = tree.indexOf(0, at);
    const [mode = '', name = ''] = tree.toString('utf8', at, end).split(/ (.*)/s);
    entries.push({ mode, name, oid: tree.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}

/** What is at a path of a tree. */
export interface AtPath {
  readonly path: string;
  /** In git's digits. */
  readonly mode: string;
  readonly oid: string;
}

/** All that is in a tree, its folders too. */
export function allIn(repository: Repository, tree: string, above = ''): AtPath[] {
  return entriesIn(repository, tree).flatMap(({ mode, name, oid }): AtPath[] => {
    const path = above + name;
    return [{ path, mode, oid }, ...(mode === FOLDER ? allIn(repository, oid, `${path}/`) : [])];
  });
}

/** @returns the tree with another file at a path */
export function treeWith(repository: Repository, tree: string, path: string, blob: string): string {
  const [name = '', rest] = path.split(/\/(.*)/s);
  const others = entriesIn(repository, tree);
  const there = others.find((entry) => entry.name === name);
  const entry: Entry =
    rest === undefined
      ? { mode: '100644', name, oid: blob }
      : { mode: FOLDER, name, oid: treeWith(repository, there?.oid ?? '', rest, blob) };
  const entries = [...others.filter((one) => one !== there), entry];
  // git’s order: a folder counts as if its name ended with a slash.
  const key = (one: Entry) => Buffer.from(one.mode === FOLDER ? `${one.name}/` : one.name);
  const parts = entries
    .toSorted((one, other) => Buffer.compare(key(one), key(other)))
    .map((one) => Buffer.concat([Buffer.from(`${one.mode} ${one.name}\0`), Buffer.from(one.oid, 'hex')]));
  return repository.make('tree', Buffer.concat(parts));
}
