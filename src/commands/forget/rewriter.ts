import type { CommitId } from '../../core/base/commit.js';
import { entriesOfTree, FOLDER, inOrder, nameOf, treeOfEntries, type Entry } from '../../core/base/tree.js';
import { isRegularFile } from '../../core/base/files.js';
import { factsOfCommit, rewritten } from '../../core/forget/commits.js';
import type { Traces } from '../../core/forget/traces.js';
import type { Mirror } from '../../ports/mirror.js';

/** What is taken out of a history. */
interface Cut {
  /** Commits that go. */
  readonly dropped: ReadonlySet<CommitId>;
  /** Undefined where nobody is taken out. */
  readonly person: Person | undefined;
}

export interface Person {
  readonly traces: Traces;
  /** @returns the name of a file or a folder without the person */
  nameWithout(name: string): string;
  /** @returns the file without the person; undefined where it can't be without them */
  without(path: string, content: Uint8Array): Uint8Array | undefined;
}

/**
 * Rewrites a history from its first commit on. What doesn't change keeps its id. All that is made lies beside the history
 * until refs name it.
 */
export class Rewriter {
  readonly #mirror: Mirror;
  readonly #cut: Cut;
  readonly #commits = new Map<CommitId, CommitId>();
  readonly #trees = new Map<string, Promise<string>>();
  readonly #blobs = new Map<string, Promise<string | undefined>>();
  /** Files that go as a whole, since nobody can be taken out of them. */
  readonly removed = new Set<string>();
  /** How many versions of files have changed. */
  changedFiles = 0;

  constructor(mirror: Mirror, cut: Cut) {
    this.#mirror = mirror;
    this.#cut = cut;
  }

  /** @param commits parents before children */
  async rewrite(commits: readonly CommitId[]): Promise<void> {
    for (const id of commits) {
      if (this.#cut.dropped.has(id)) continue;
      const { content } = await this.#mirror.read(id);
      const { tree } = factsOfCommit(content);
      const newTree = this.#cut.person ? await this.#tree(tree, '') : tree;
      const mapped = (one: string) => (one === tree ? newTree : this.of(one));
      const made = rewritten(content, { mapped, traces: this.#cut.person?.traces });
      this.#commits.set(id, made === content ? id : await this.#mirror.write('commit', made));
    }
  }

  /** @returns what a commit has become; undefined where it is gone */
  of(commit: CommitId): CommitId | undefined {
    return this.#commits.get(commit);
  }

  /** How many commits aren't what they were. */
  get changedCommits(): number {
    return [...this.#commits].filter(([before, after]) => before !== after).length;
  }

  #tree(id: string, folder: string): Promise<string> {
    const key = `${id} ${folder}`;
    const made = this.#trees.get(key) ?? this.#makeTree(id, folder);
    this.#trees.set(key, made);
    return made;
  }

  async #makeTree(id: string, folder: string): Promise<string> {
    const { content } = await this.#mirror.read(id);
    const before = entriesOfTree(content, id.length / 2);
    const renamed = this.#renamed(before);
    const entries: Entry[] = [];
    let isSame = renamed.size === 0;
    for (const entry of before) {
      const object = await this.#entry(entry, folder + nameOf(entry));
      isSame &&= object === entry.object;
      const rawName = renamed.get(entry.rawName) ?? entry.rawName;
      if (object !== undefined) entries.push({ ...entry, rawName, object });
    }
    return isSame ? id : this.#mirror.write('tree', treeOfEntries(inOrder(entries)));
  }

  /** @returns new names of files and folders that are called as the person is, by their old ones */
  #renamed(entries: readonly Entry[]): ReadonlyMap<string, string> {
    const { person } = this.#cut;
    const taken = new Set(entries.map(({ rawName }) => rawName));
    const renamed = new Map<string, string>();
    for (const entry of person ? entries : []) {
      const name = nameOf(entry);
      let made = person?.nameWithout(name) ?? name;
      if (made === name) continue;
      const rawOf = (text: string) => Buffer.from(text).toString('latin1');
      while (taken.has(rawOf(made))) made += '~';
      taken.add(rawOf(made));
      renamed.set(entry.rawName, rawOf(made));
    }
    return renamed;
  }

  async #entry({ mode, object }: Entry, path: string): Promise<string | undefined> {
    if (mode === FOLDER) return this.#tree(object, `${path}/`);
    // A link's target is a text, too; a submodule is in another repository.
    const isFile = isRegularFile(mode) || mode === '120000';
    const person = this.#cut.person;
    if (!isFile || !person) return object;
    const key = `${object} ${path}`;
    const made = this.#blobs.get(key) ?? this.#blob(object, path, person);
    this.#blobs.set(key, made);
    return made;
  }

  async #blob(id: string, path: string, person: Person): Promise<string | undefined> {
    const { content } = await this.#mirror.read(id);
    const rest = person.without(path, content);
    if (rest === content) return id;
    this.changedFiles += 1;
    if (rest) return this.#mirror.write('blob', rest);
    this.removed.add(path);
    return undefined;
  }
}
