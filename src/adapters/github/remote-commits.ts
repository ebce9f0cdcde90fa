import type { CommitId } from '../../core/base/commit.js';
import type { MergedChange } from '../../ports/world.js';
import type { GitHubApi } from './api.js';
import type { CommentsPage } from './comments.js';
import { askContent, type AskedContent, type TreeEntry } from './content.js';
import { MAX_FILES, type AskedMerged } from './merged-pulls.js';

/** More than a roster has; a checkout with its history has them all. */
const MAX_PATHS = 50;
/** The repository of a roster has fewer files; a list of more is asked for only where it is needed. */
const MAX_LISTED = 1000;

interface RemoteOptions {
  readonly api: GitHubApi;
  /** The commit that is checked out. */
  readonly head: CommitId | undefined;
  /** Commits that will be read next: a guess, on which nothing depends. */
  readonly likely: () => readonly CommitId[];
  /** Of which the comments will be asked for; undefined: none. */
  readonly pullRequest: number | undefined;
}

/**
 * What GraphQL says of commits that aren't in the checkout. The first that is wanted of one brings along all that was
 * foreseen: its other files, those of other uploads, the history of what is checked out, and pull requests.
 */
export class RemoteCommits {
  readonly #options: RemoteOptions;
  readonly #foreseen = new Set<string>();
  readonly #wanted = new Map<CommitId, Set<string>>();
  readonly #files = new Map<CommitId, Map<string, TreeEntry | undefined>>();
  readonly #ancestors = new Map<CommitId, ReadonlySet<CommitId>>();
  readonly #listed = new Map<CommitId, readonly string[]>();
  #traces = false;
  #lists = false;
  #merged: (AskedMerged & { readonly since: CommitId; readonly commit: CommitId }) | undefined;
  #comments: CommentsPage | undefined;
  #asking = Promise.resolve();
  #isRefused = false;

  constructor(options: RemoteOptions) {
    this.#options = options;
  }

  /** The first comments of the pull request; undefined where nothing had to be asked for, or GitHub didn't say them. */
  get comments(): CommentsPage | undefined {
    return this.#comments;
  }

  /** @param traces whether it will be asked which pull requests changed these files */
  foresee(paths: readonly string[], traces: boolean): void {
    for (const path of paths) this.#foreseen.add(path);
    this.#traces = traces;
  }

  /** @param count how many files a commit has whose list was wanted: others will be listed, too */
  foreseeList(count: number): void {
    this.#lists = count <= MAX_LISTED;
  }

  /** @returns the paths of all files of a commit, where they came with what was asked for */
  listed(commit: CommitId): readonly string[] | undefined {
    return this.#listed.get(commit);
  }

  /** Notes that a file is read, before it is known whether it must be asked for. */
  want(commit: CommitId, path: string): void {
    const wanted = this.#wanted.get(commit) ?? new Set<string>();
    this.#wanted.set(commit, wanted.add(path));
  }

  has(commit: CommitId, path: string): boolean {
    return this.#files.get(commit)?.has(path) ?? false;
  }

  /** @returns what is at that path and above it; undefined where GraphQL doesn't say it */
  async look(commit: CommitId, path: string): Promise<((path: string) => TreeEntry | undefined) | undefined> {
    const isKnown = () => [path, ...foldersOf(path)].every((one) => this.has(commit, one));
    if (!isKnown()) {
      // One after the other: what is wanted next may come with what is asked for now.
      this.#asking = this.#asking.then(() => this.#ask(commit));
      await this.#asking;
    }
    const files = this.#files.get(commit);
    return isKnown() ? (one) => files?.get(one) : undefined;
  }

  /** @returns whether it is one of the newest of a commit's history; false may mean anything else */
  isAncestor(ancestor: CommitId, commit: CommitId): boolean {
    return this.#ancestors.get(commit)?.has(ancestor) ?? false;
  }

  /** @returns what was asked for of these pull requests along with the files; undefined where that wasn't all */
  mergedBetween({ paths, since, commit }: MergedChange): AskedMerged | undefined {
    const merged = this.#merged;
    if (merged?.since !== since || merged.commit !== commit) return undefined;
    return paths.every((path) => merged.paths.includes(path)) ? merged : undefined;
  }

  async #ask(commit: CommitId): Promise<void> {
    if (this.#isRefused) return;
    try {
      const asked = this.#askedFor(commit);
      if (!asked) return;
      const { files, listed, ancestors, merged, comments } = await askContent(this.#options.api, asked);
      for (const [one, found] of files)
        this.#files.set(one, new Map([...(this.#files.get(one) ?? []), ...found]));
      for (const one of listed) this.#listed.set(...one);
      for (const one of ancestors) this.#ancestors.set(...one);
      this.#comments ??= comments;
      this.#isRefused = !asked.paths.every((path) => this.has(commit, path));
      if (!asked.merged) return;
      const { count, ...between } = asked.merged;
      this.#merged = { ...between, paths: asked.paths.slice(0, count), answer: merged };
    } catch {
      // A server without it, a proxy, an answer of another form: the older calls say it all, too, or why it can't be said.
      this.#isRefused = true;
    }
  }

  /** @returns undefined where there is nothing more to ask for, or too much */
  #askedFor(commit: CommitId): AskedContent | undefined {
    const { head, likely, pullRequest } = this.#options;
    const wanted = [...this.#foreseen, ...(this.#wanted.get(commit) ?? [])];
    const missing = [...new Set(wanted)].filter((path) => !this.has(commit, path));
    if (missing.length === 0) return undefined;
    const paths = [...new Set([...missing, ...missing.flatMap(foldersOf)])];
    if (paths.length > MAX_PATHS) return undefined;
    const [newest, ...others] = likely();
    const commits = [commit, newest, ...others].filter((one) => one !== undefined && one !== head);
    const lines = [head, ...commits].filter((one) => one !== undefined && !this.#ancestors.has(one));
    const count = this.#foreseen.size;
    const isTraced = this.#traces && !this.#merged && count <= MAX_FILES && count <= missing.length;
    const merged =
      isTraced && newest !== undefined && head !== undefined && newest !== head
        ? { since: newest, commit: head, count }
        : undefined;
    return {
      commits: [...new Set(commits)] as CommitId[],
      paths,
      lines: [...new Set(lines)] as CommitId[],
      lists: this.#lists && !this.#listed.has(commit),
      ...(merged && { merged }),
      ...(pullRequest !== undefined && !this.#comments && { commented: pullRequest }),
    };
  }
}

/** The folders that a path lies in. */
function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
