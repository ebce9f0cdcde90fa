import { Failure } from '../../core/base/failure.js';
import type { Seal } from '../../core/receipts/signature.js';
import type { ReceiptStore } from '../../ports/receipt-store.js';
import type { World } from '../../ports/world.js';
import type { GitRepository } from '../git/repository.js';
import { GitHubApi, type Pause } from './api.js';
import { authorsOf } from './authors.js';
import { GitHubReceiptStore } from './receipt-store.js';
import { Refused } from './refused.js';
import { GitHubRepository } from './repository.js';
import type { Slug } from './slug.js';

interface GitHubOpening {
  readonly token: string;
  readonly slug: Slug;
  readonly clone: GitRepository;
  readonly cloneReceipts: ReceiptStore;
  readonly seal: Seal;
  /** Whether the open issues are asked for along with the receipts. */
  readonly issues: boolean;
  readonly pause?: Pause | undefined;
}

/** What of the world GitHub's API has a part in. */
export interface OnGitHub {
  readonly api: GitHubApi;
  readonly receipts: GitHubReceiptStore;
  readonly repository: GitHubRepository;
  readonly whoChanged: NonNullable<World['whoChanged']>;
}

export function openGitHub(opening: GitHubOpening): OnGitHub {
  const { token, slug, clone, cloneReceipts, seal, issues, pause } = opening;
  const api = new GitHubApi(token, slug, pause);
  return {
    api,
    receipts: new GitHubReceiptStore({ api, clone: cloneReceipts, seal, issues }),
    repository: new GitHubRepository(clone, api),
    whoChanged: async (paths, commit, since) => {
      try {
        return await authorsOf(api, paths, commit, since);
      } catch (error) {
        if (error instanceof Refused) throw unknownAuthors(error);
        throw error;
      }
    },
  };
}

function unknownAuthors(refused: Refused): Failure {
  const right = 'Give the job the right to read the repository: permissions: contents: read.';
  return refused.asFailure('nobody can say who changed the roster; nothing was sent', right);
}
