import type { CommitId } from '../../core/base/commit.js';
import { Git } from '../git/git.js';
import { cloneOf, ownCommit } from '../git/own-commit.js';
import { remoteOf } from '../git/remote.js';
import { anySlugOf } from './slug.js';

/**
 * How a workflow names the commit of this tool that runs. Nobody is asked: the clone knows what its remote had.
 *
 * @param home the folder of the built program
 * @returns `owner/name@<40 hex>`; undefined where it doesn't run from a clone of a server, or only this machine is known to
 *   have the commit
 */
export async function ownReference(home: URL): Promise<string | undefined> {
  const commit = await ownCommit(home);
  if (commit === undefined) return undefined;
  const git = new Git(cloneOf(home));
  const remote = (await remoteOf(git))(await git.ask('symbolic-ref', '--short', '--quiet', 'HEAD'));
  const slug = remote && anySlugOf(remote.url);
  if (!slug) return undefined;
  const { owner, repo } = slug;
  return (await isPublished(git, commit, remote.name)) ? `${owner}/${repo}@${commit}` : undefined;
}

/** A clone of one tag has no branches of its remote; that tag is the remote's then. */
async function isPublished(git: Git, commit: CommitId, remote: string): Promise<boolean> {
  const branches = `refs/remotes/${remote}/`;
  const within = ['for-each-ref', '--count=1', '--format=%(refname)'];
  if (await git.ask(...within, `--contains=${commit}`, branches)) return true;
  if (await git.ask(...within, branches)) return false;
  return Boolean(await git.ask(...within, `--points-at=${commit}`, 'refs/tags/v*'));
}
