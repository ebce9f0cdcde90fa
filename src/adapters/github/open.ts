import type { Seal } from '../../core/receipts/signature.js';
import type { Hosting } from '../../ports/hosting.js';
import type { ReceiptStore } from '../../ports/receipt-store.js';
import type { Permission, World } from '../../ports/world.js';
import type { GitRepository } from '../git/repository.js';
import { GitHubApi, orNothing, type Pause } from './api.js';
import { authorsOf, writersOf } from './authors.js';
import type { CommentsPage } from './comments.js';
import { makersOfCommits } from './commit-makers.js';
import { hostingOn } from './hosting.js';
import { mergedPulls } from './merged-pulls.js';
import { GitHubReceiptStore } from './receipt-store.js';
import { Refused } from './refused.js';
import { RemoteCommits } from './remote-commits.js';
import { GitHubRepository } from './repository.js';
import { isSameSlug, type NumberedPull, type Slug } from './slug.js';

interface GitHubOpening {
  readonly token: string;
  readonly slug: Slug;
  readonly clone: GitRepository;
  readonly cloneReceipts: ReceiptStore;
  readonly seal: Seal;
  readonly now: () => Date;
  /** Whether the open issues are asked for along with the receipts. */
  readonly issues: boolean;
  readonly pause?: Pause | undefined;
  /** The pull request that will get a comment. */
  readonly pullRequest?: NumberedPull | undefined;
}

/** What of the world GitHub's API has a part in. */
export interface OnGitHub {
  readonly api: GitHubApi;
  readonly receipts: GitHubReceiptStore;
  readonly repository: GitHubRepository;
  readonly whoChanged: NonNullable<World['whoChanged']>;
  readonly whoWrote: NonNullable<World['whoWrote']>;
  readonly whoMade: NonNullable<World['whoMade']>;
  readonly permissionOf: NonNullable<World['permissionOf']>;
  readonly mergedPulls: NonNullable<World['mergedPulls']>;
  readonly hosting: Hosting;
  /** The first comments of the pull request, where they were asked for along with something else. */
  readonly comments: () => CommentsPage | undefined;
}

export function openGitHub(opening: GitHubOpening): OnGitHub {
  const { token, slug, clone, cloneReceipts, seal, now, issues, pause, pullRequest } = opening;
  const api = new GitHubApi(token, slug, pause);
  const receipts = new GitHubReceiptStore({ api, clone: cloneReceipts, seal, now, issues });
  const number = pullRequest && isSameSlug(pullRequest, slug) ? pullRequest.number : undefined;
  const likely = () => receipts.likely;
  const remote = new RemoteCommits({ api, head: clone.head, likely, pullRequest: number });
  return {
    api,
    receipts,
    repository: new GitHubRepository(clone, api, remote),
    hosting: hostingOn(api),
    comments: () => remote.comments,
    mergedPulls: (change) => mergedPulls(api, change, remote.mergedBetween(change)),
    whoChanged: async (...change) => {
      try {
        return await authorsOf(api, ...change);
      } catch (error) {
        throw unanswered(error, 'nobody can say who changed the roster');
      }
    },
    whoWrote: async (...lines) => {
      try {
        return await writersOf(api, ...lines);
      } catch (error) {
        throw unanswered(error, 'nobody can say who changed the roster');
      }
    },
    whoMade: async (commits) => {
      try {
        return await makersOfCommits(api, commits);
      } catch (error) {
        throw unanswered(error, 'nobody can say whose accounts made these commits');
      }
    },
    permissionOf: async (login) => {
      try {
        return await permissionOf(api, login);
      } catch (error) {
        throw unanswered(error, 'nobody can say who may approve');
      }
    },
  };
}

/** @throws Refused */
async function permissionOf(api: GitHubApi, login: string): Promise<Permission> {
  const asked = api.ask((rest, slug) =>
    rest.repos.getCollaboratorPermissionLevel({ ...slug, username: login }),
  );
  const permission = (await orNothing(asked))?.permission;
  return permission === 'admin' || permission === 'write' || permission === 'read' ? permission : 'none';
}

function unanswered(error: unknown, so: string): unknown {
  const rights = 'Give the job the rights to read both: permissions: contents: read, pull-requests: read.';
  return error instanceof Refused ? error.asFailure(so, rights) : error;
}
