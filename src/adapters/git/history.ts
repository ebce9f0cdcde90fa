import type { CommitId } from '../../core/base/commit.js';
import { MAX_FILE_BYTES } from '../../core/base/files.js';
import type { PastCommit } from '../../core/person/makers.js';
import type { History, PastFile } from '../../ports/history.js';
import type { Git } from './git.js';
import type { ObjectReader } from './object-reader.js';

/** What a commit is called in a tag or by git itself; anything else might be an option, or mean another one. */
const isId = (commit: string): boolean => /^[0-9a-f]{40,64}$/.test(commit);

/** The past of a repository as git has it here; nothing of it is asked of a remote. */
export function historyIn(git: Git, objects: ObjectReader): History {
  const known = new Map<string, Kind | undefined>();
  /** Commits never change, so what was asked once is known. */
  const kindsOf = async (names: readonly string[]): Promise<(Kind | undefined)[]> => {
    const fresh = [...new Set(names)].filter((name) => name !== '' && !known.has(name));
    for (const [at, kind] of (await askKinds(git, fresh)).entries()) known.set(fresh[at] ?? '', kind);
    return names.map((name) => known.get(name));
  };
  return {
    existing: async (commits) => {
      const asked = [...new Set(commits)].filter(isId);
      const kinds = await kindsOf(asked.map((commit) => `${commit}^{tree}`));
      return new Set(asked.filter((_, at) => kinds[at]?.type === 'tree'));
    },
    files: async (asked) => {
      // A question is a line.
      const kinds = await kindsOf(
        asked.map(([commit, path]) => (isId(commit) && !/[\r\n]/.test(path) ? `${commit}:${path}` : '')),
      );
      return kinds.map((kind) => (kind?.type === 'blob' && kind.size <= MAX_FILE_BYTES ? kind : undefined));
    },
    read: async (files, look) => {
      // Each is let go before the next one is whole.
      const looked = files.map(async ({ object }) => {
        const content = (await objects.read(object))?.content;
        if (content) look(object, content);
      });
      await Promise.all(looked);
    },
    commits: (until, since, most) => commitsOf(git, until, since, most),
  };
}

interface Kind extends PastFile {
  readonly type: string;
}

/** @returns for each name, what it names, as `git cat-file --batch-check` has it: a line each, in their order */
async function askKinds(git: Git, names: readonly string[]): Promise<(Kind | undefined)[]> {
  if (names.length === 0) return [];
  const { stdout } = await git.run(['cat-file', '--batch-check'], names.map((name) => `${name}\n`).join(''));
  const lines = stdout.toString().split('\n');
  return names.map((_, at) => {
    const [, object = '', type = '', size = ''] = /^(\w+) (\w+) (\d+)$/.exec(lines[at] ?? '') ?? [];
    return object === '' ? undefined : { object, type, size: Number(size) };
  });
}

const FORM = ['%H', '%P', '%an', '%aI', '%s'];

async function commitsOf(
  git: Git,
  until: CommitId,
  since: CommitId | undefined,
  most: number,
): Promise<PastCommit[] | undefined> {
  const range = [until, ...(since === undefined ? [] : [`^${since}`])];
  if (!range.every((one) => isId(one.replace(/^\^/, '')))) return undefined;
  const form = ['-z', `--format=${FORM.join('%x00')}`, '--no-show-signature', '--no-notes', '--no-color'];
  const order = ['--topo-order', '--reverse', `--max-count=${most}`];
  const { code, stdout } = await git.run(['log', ...form, ...order, ...range, '--']);
  if (code !== 0) return undefined;
  const fields = stdout.toString().split('\0');
  const commits: PastCommit[] = [];
  for (let at = 0; at + FORM.length <= fields.length; at += FORM.length) {
    const [id = '', parents = '', author = '', when = '', subject = ''] = fields.slice(at, at + FORM.length);
    commits.push({ id, parents: parents.split(' ').filter(Boolean), author, at: when, subject });
  }
  // Where a shallow clone ends, a commit has no parents either.
  const isCut = commits.some(({ parents }) => parents.length === 0);
  return isCut && (await git.ask('rev-parse', '--is-shallow-repository')) === 'true' ? undefined : commits;
}
