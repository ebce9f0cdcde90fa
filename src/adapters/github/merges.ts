import type { CommitId } from '../../core/base/commit.js';
import { orNothing, type GitHubApi } from './api.js';

/* Whether a commit changed one of the files: for a merge, whether it took what nobody but its maker chose. */

export interface Blob {
  readonly oid: string;
}
/** The files by their aliases; null where a commit doesn't have one. */
type Files = Readonly<Record<`f${number}`, Blob | null>>;

/** A commit's files, and those of its parents. */
export interface Descent extends Files {
  readonly parents: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly (Files & Blob)[];
  };
}

/** What to ask of each file of a commit, for `Files`. */
export const filesAsked = (paths: readonly string[]): string =>
  paths.map((_, index) => `f${index}: file(path: $path${index}) { oid }`).join(' ');

/** The variables that `filesAsked` needs: how a query declares them, and their values. */
export const pathsDeclared = (paths: readonly string[]): string =>
  paths.map((_, index) => `, $path${index}: String!`).join('');
export const pathsNamed = (paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path, index) => [`path${index}`, path]));

/**
 * A merge changes nothing where it takes a file as git takes it by itself: from the side that changed it since both
 * sides separated. Whoever takes the other side's file undoes a change, though the file looks like one that was there.
 *
 * @throws Refused
 */
export async function changesAny(
  api: GitHubApi,
  paths: readonly string[],
  { parents: { nodes: parents, pageInfo }, ...own }: Descent,
): Promise<boolean> {
  const files = paths.map((_, index) => `f${index}` as const);
  const differs = (one: Files, other: Files, file: `f${number}`) => one[file]?.oid !== other[file]?.oid;
  if (parents.length === 0) return files.some((file) => differs(own, {}, file));
  const chosen = files.filter((file) => parents.some((parent) => differs(parent, own, file)));
  if (chosen.some((file) => parents.every((parent) => differs(parent, own, file)))) return true;
  const [first, second, third] = parents;
  if (third || pageInfo.hasNextPage) return chosen.length > 0 || pageInfo.hasNextPage;
  if (!first || !second || chosen.length === 0) return false;
  const base = await mergeBaseOf(api, paths, [first.oid, second.oid]);
  const isLost = (file: `f${number}`) => (parent: Files) =>
    differs(parent, own, file) && (!base || differs(parent, base, file));
  return chosen.some((file) => parents.some(isLost(file)));
}

interface BaseAnswer {
  readonly repository: { readonly object: Files | null };
}

/** @returns the files where both sides separated; undefined where GitHub doesn't say it */
async function mergeBaseOf(
  api: GitHubApi,
  paths: readonly string[],
  [one, other]: readonly [CommitId, CommitId],
): Promise<Files | undefined> {
  const asked = { basehead: `${one}...${other}`, per_page: 1 };
  const compared = await orNothing(
    api.ask((rest, slug) => rest.repos.compareCommitsWithBasehead({ ...slug, ...asked })),
  );
  if (!compared) return undefined;
  const query = `query MergeBase($owner: String!, $repo: String!, $commit: GitObjectID!${pathsDeclared(paths)}) {
  repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${filesAsked(paths)} } } }
}`;
  const variables = { ...pathsNamed(paths), commit: compared.merge_base_commit.sha };
  return (await api.query<BaseAnswer>(query, variables)).repository.object ?? undefined;
}
