/** A repository on GitHub. */
export interface Slug {
  readonly owner: string;
  readonly repo: string;
}

/** A pull request of a repository. */
export interface NumberedPull extends Slug {
  readonly number: number;
}

/** GitHub takes capitals and small letters for the same. */
export const isSameSlug = (one: Slug, other: Slug): boolean =>
  `${one.owner}/${one.repo}`.toLowerCase() === `${other.owner}/${other.repo}`.toLowerCase();

/** `https://host/owner/repo.git`, `ssh://git@host/owner/repo`, with or without a user, a port, and the end. */
const AS_URL = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/]+)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
/** `git@host:owner/repo.git` */
const AS_SCP = /^(?:[^/@:]+@)?([^/:]+):\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/;

/** @returns whether the address of a remote names a server, and not a folder */
export const isOnNetwork = (remote: string): boolean =>
  /^(?:https?|ssh|git):\/\//.test(remote) || /^[^/@\\]+@[^/:]+:/.test(remote);

/** @returns the repository that the address of a remote names, on whatever server; undefined for a folder */
export function anySlugOf(remote: string): Slug | undefined {
  const [, , owner, repo] = isOnNetwork(remote) ? (AS_URL.exec(remote) ?? AS_SCP.exec(remote) ?? []) : [];
  return owner !== undefined && repo !== undefined ? { owner, repo } : undefined;
}

/**
 * @param remote the address of a git remote
 * @param server the address of GitHub, which needn't be github.com
 * @returns the repository that the address names, or undefined where it is elsewhere
 */
export function slugOf(remote: string | undefined, server: string | undefined): Slug | undefined {
  if (remote === undefined || server === undefined || !URL.canParse(server)) return undefined;
  const [, host = '', owner = '', repo = ''] = AS_URL.exec(remote) ?? AS_SCP.exec(remote) ?? [];
  const { host: withPort, hostname } = new URL(server);
  // ssh has a port of its own.
  const same = remote.startsWith('http') ? host === withPort : host.replace(/:\d+$/, '') === hostname;
  return same ? { owner, repo } : undefined;
}
