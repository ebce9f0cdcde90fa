import { CommitGone, type CommitId } from '../../core/base/commit.js';
import { Failure } from '../../core/base/failure.js';
import {
  isRegularFile,
  MAX_FILE_BYTES,
  notRegular,
  refuseSubmodules,
  tooLarge,
} from '../../core/base/files.js';
import { once } from '../../core/base/once.js';
import type { History } from '../../ports/history.js';
import type { Changes, Repository, Source } from '../../ports/repository.js';
import type { GitRepository } from '../git/repository.js';
import { objectOf } from '../git/altered.js';
import { orNothing, type GitHubApi } from './api.js';
import { FOLDER, type TreeEntry } from './content.js';
import { Refused } from './refused.js';
import type { RemoteCommits } from './remote-commits.js';

const MAY_READ = 'Give the job the right to read the repository: permissions: contents: read.';

/** A checkout of one commit is enough: what it doesn't have of other commits is read from GitHub. */
export class GitHubRepository implements Repository {
  readonly #clone: GitRepository;
  readonly #api: GitHubApi;
  readonly #remote: RemoteCommits;
  readonly #trees = once((commit: CommitId) => this.#tree(commit));

  constructor(clone: GitRepository, api: GitHubApi, remote: RemoteCommits) {
    this.#clone = clone;
    this.#api = api;
    this.#remote = remote;
  }

  get top(): string {
    return this.#clone.top;
  }

  get head(): CommitId | undefined {
    return this.#clone.head;
  }

  get branch(): string | undefined {
    return this.#clone.branch;
  }

  workTree(): Source {
    return this.#clone.workTree();
  }

  history(): History {
    return this.#clone.history();
  }

  changed(paths: readonly string[], what?: Changes): Promise<string[]> {
    return this.#clone.changed(paths, what);
  }

  stores(path: string, bytes: Uint8Array): Promise<boolean> {
    return this.#clone.stores(path, bytes);
  }

  parents(): Promise<CommitId[]> {
    return this.#clone.parents();
  }

  fetchedHead(branch: string | undefined): Promise<CommitId | undefined> {
    return this.#clone.fetchedHead(branch);
  }

  ignored(paths: readonly string[]): Promise<string[]> {
    return this.#clone.ignored(paths);
  }

  announce(paths: readonly string[]): Promise<void> {
    return this.#clone.announce(paths);
  }

  at(commit: CommitId): Source {
    const here = this.#clone.at(commit);
    const tree = () => this.#trees(commit);
    return {
      commit,
      list: async (below) => {
        try {
          const paths = await here.list(below);
          if (below === undefined) this.#remote.foreseeList(paths.length);
          return paths;
        } catch (error) {
          if (!(error instanceof CommitGone)) throw error;
          const listed = this.#remote.listed(commit);
          if (listed) return [...listed];
          return [...(await tree())].flatMap(([path, { mode }]) => (mode === FOLDER ? [] : [path]));
        }
      },
      read: async (path) => {
        this.#remote.want(commit, path);
        try {
          if (!this.#remote.has(commit, path)) return await here.read(path);
        } catch (error) {
          if (!(error instanceof CommitGone)) throw error;
        }
        const found = await this.#remote.look(commit, path);
        if (found) return this.#readBlob(found, path);
        const listed = await tree();
        return this.#readBlob((one) => listed.get(one), path);
      },
    };
  }

  foresee(paths: readonly string[], traces: boolean): void {
    this.#remote.foresee(paths, traces);
  }

  async isAncestor(ancestor: CommitId, commit: CommitId): Promise<boolean | undefined> {
    const here = await this.#clone.isAncestor(ancestor, commit);
    if (here !== undefined) return here;
    if (this.#remote.isAncestor(ancestor, commit)) return true;
    const basehead = `${ancestor}...${commit}`;
    const compared = await this.#read(
      // The answer says much that isn't needed; one commit a page is the least of it.
      this.#api.ask((rest, slug) =>
        rest.repos.compareCommitsWithBasehead({ ...slug, basehead, per_page: 1 }),
      ),
    );
    return compared && (compared.status === 'ahead' || compared.status === 'identical');
  }

  async #tree(commit: CommitId): Promise<Map<string, TreeEntry>> {
    const answer = await this.#read(
      this.#api.ask((rest, slug) => rest.git.getTree({ ...slug, tree_sha: commit, recursive: '1' })),
    );
    if (!answer) throw new CommitGone(commit, 'github');
    if (answer.truncated) {
      const hint = 'Use fetch-depth: 0 for actions/checkout, so that git reads it.';
      throw new Failure('The repository has too many files for GitHub’s answer.', hint);
    }
    return new Map(
      answer.tree.map(({ path, mode, sha, size }) => [path, { mode, object: sha, size: size ?? 0 }]),
    );
  }

  async #readBlob(
    entryAt: (path: string) => TreeEntry | undefined,
    path: string,
  ): Promise<Uint8Array | undefined> {
    refuseSubmodules(path, (one) => entryAt(one)?.mode);
    const entry = entryAt(path);
    // A folder isn't a file, here as in git's list of files.
    if (!entry || entry.mode === FOLDER) return undefined;
    if (!isRegularFile(entry.mode)) throw notRegular(path);
    if (entry.size > MAX_FILE_BYTES) throw tooLarge(path);
    // A roster that hasn't changed since is in the checkout, as the same blob.
    const here = await this.#clone.objects.read(entry.object);
    if (here && !here.content) throw tooLarge(path);
    if (here?.type === 'blob' && here.content) return here.content;
    // A text may be cut, or be of another encoding: the object's id says whether these are its bytes.
    const bytes = entry.text === undefined ? undefined : Buffer.from(entry.text);
    if (bytes && objectOf(bytes, entry.object) === entry.object) return bytes;
    const blob = await this.#read(
      this.#api.ask((rest, slug) => rest.git.getBlob({ ...slug, file_sha: entry.object })),
    );
    if (!blob) throw new Failure(`${path} can’t be read from GitHub.`, 'Start a new run later.');
    return Buffer.from(blob.content, 'base64');
  }

  /** @returns undefined where GitHub doesn't have it */
  async #read<Data>(answer: Promise<Data>): Promise<Data | undefined> {
    try {
      return await orNothing(answer);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw error.asFailure('nobody can say what was uploaded last; nothing was sent', MAY_READ);
    }
  }
}
