import type { CommitId } from '../../core/base/commit.js';
import type { Approver } from '../../ports/world.js';
import { orNothing, type GitHubApi } from './api.js';
import { between, type Story } from './made.js';

/** What of a branch's activity brings commits; a merge by GitHub's own button doesn't count as a push. */
const PUSHES: ReadonlySet<string> = new Set(['push', 'force_push', 'branch_creation']);
const MAX_PUSHES = 100;
const DAY = 24 * 60 * 60 * 1000;
/** Where a push has made its branch. */
const NOTHING = /^0+$/;

/** What somebody may have pushed to a branch. */
interface Searched {
  readonly branch: string;
  /** The commits that matter. */
  readonly wanted: ReadonlySet<CommitId>;
  /** Only a push that ends in one of these counts; undefined: any. */
  readonly tips?: ReadonlySet<CommitId>;
  /** Milliseconds since 1970, before which nothing counts. */
  readonly from?: number | undefined;
}

/**
 * Whether somebody pushed any of the commits, whoever they say has written them: to the branch that is sent, or to that
 * of their pull request. Of a fork GitHub doesn't say it.
 *
 * @returns undefined where GitHub lists less than there is
 * @throws Refused
 */
export async function hasPushed(
  api: GitHubApi,
  { login, branch, from }: Approver,
  { commits, pulls }: Story,
): Promise<boolean | undefined> {
  const proposed = new Set([...pulls.values()].flatMap(({ own }) => [...own]));
  const direct = new Set([...commits.keys()].filter((oid) => !proposed.has(oid)));
  const searched: Searched[] = [
    ...(branch === undefined ? [] : [{ branch, wanted: direct, from: from && from - DAY }]),
    ...[...pulls.values()].map((pull) => ({
      branch: pull.branch,
      wanted: new Set([...pull.own].filter((oid) => commits.has(oid))),
      tips: pull.own,
    })),
  ].filter(({ wanted }) => wanted.size > 0);
  const answers: (boolean | undefined)[] = [];
  for (const one of searched) answers.push(await pushedTo(api, login, one));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

async function pushedTo(
  api: GitHubApi,
  login: string,
  { branch, wanted, tips, from = 0 }: Searched,
): Promise<boolean | undefined> {
  const asked = { ref: `refs/heads/${branch}`, actor: login, per_page: MAX_PUSHES };
  // A server of an older version has no such list.
  const activities =
    (await orNothing(api.ask((rest, slug) => rest.repos.listActivities({ ...slug, ...asked })))) ?? [];
  const recent = activities.filter(({ timestamp }) => Date.parse(timestamp) >= from);
  for (const { activity_type: type, before, after } of recent) {
    if (!PUSHES.has(type) || (tips && !tips.has(after))) continue;
    if (wanted.has(after) || NOTHING.test(before)) return true;
    const { oids, isWhole } = await between(api, before, after);
    if (!isWhole || oids.some((oid) => wanted.has(oid))) return true;
  }
  return recent.length < MAX_PUSHES ? false : undefined;
}
