import type { CommitId } from '../../core/base/commit.js';
import type { Approver } from '../../ports/world.js';
import type { GitHubApi } from './api.js';
import {
  storyOf,
  type Account,
  type CommitPerson,
  type MadeCommit,
  type MadePull,
  type Story,
} from './made.js';
import { hasPushed } from './pushes.js';

/**
 * Who made what changed in these files (docs/approvals.md, Who may approve): authors and committers of the commits,
 * proposers of their pull requests, and whoever pushed them, as far as GitHub says.
 *
 * @param commit up to which
 * @param since after which; undefined: from the first
 * @param approver whose pushes are asked for
 * @returns logins, of a bot with `[bot]`; an undefined among them means somebody whom GitHub doesn't know, or more than
 *   it listed
 * @throws Refused
 */
export async function authorsOf(
  api: GitHubApi,
  paths: readonly string[],
  commit: CommitId,
  since: CommitId | undefined,
  approver: Approver,
): Promise<(string | undefined)[]> {
  const story = await storyOf(api, paths, commit, since);
  const makers = new Set<string | undefined>(story.isWhole ? [] : [undefined]);
  for (const made of story.commits.values()) for (const one of makersOf(made, story)) makers.add(one);
  for (const pull of story.pulls.values()) for (const one of proposersOf(pull)) makers.add(one);
  if (story.commits.size === 0) return [...makers];
  const pushed = await hasPushed(api, approver, story);
  if (pushed !== false) makers.add(pushed ? approver.login : undefined);
  return [...makers];
}

/** The account with which GitHub commits for those who use its pages. */
const WEB_FLOW = 'web-flow';
const WEB_FLOW_EMAIL = 'noreply@';

function makersOf(made: MadeCommit, { commits, pulls }: Story): (string | undefined)[] {
  const makers = made.isWhole ? [] : [undefined];
  const own = made.pulls.flatMap((number) => pulls.get(number) ?? []);
  // A squash, a rebase and a merge make commits that the pull request didn't have.
  const merged = own.find((pull) => pull.isWhole && !pull.own.has(made.oid));
  const isGitHubs = made.isSigned && isWebFlow(made.committer);
  if (merged && isGitHubs && merged.mergeCommit === made.oid) {
    // What is in it is what the commits of the pull request made.
    return [...merged.own].some((oid) => commits.has(oid)) ? makers : [undefined];
  }
  const authors = made.authors.map(nameOf);
  if (isGitHubs) return [...makers, ...authors];
  const isRebased = merged && (isWebFlow(made.committer) || isMerger(merged, made.committer));
  return [...makers, ...authors, ...(isRebased ? [] : [nameOf(made.committer)])];
}

const isWebFlow = (person: CommitPerson | null): boolean =>
  person?.user?.login === WEB_FLOW ||
  (person?.user === null && person.email?.startsWith(WEB_FLOW_EMAIL) === true);

/** Whoever merges what somebody else proposed makes no part of it. */
const isMerger = ({ merger, proposer }: MadePull, person: CommitPerson | null): boolean =>
  merger !== null &&
  proposer !== null &&
  proposer.login !== merger.login &&
  person?.user?.login === merger.login;

function proposersOf({ proposer, merger, forcePushers, isWhole }: MadePull): (string | undefined)[] {
  const proposers = proposer
    ? [accountName(proposer)]
    : [undefined, ...(merger ? [accountName(merger)] : [])];
  const pushers = forcePushers.map((account) => (account ? accountName(account) : undefined));
  return [...proposers, ...pushers, ...(isWhole ? [] : [undefined])];
}

const accountName = ({ __typename: type, login }: Account): string =>
  type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;

/** The address of a bot's commits has its id and its name: `41898282+github-actions[bot]@users.noreply.github.com`. */
const BOT = /^\d+\+([\w-]+\[bot\])@users\.noreply\./;

function nameOf(person: CommitPerson | null): string | undefined {
  const login = person?.user?.login;
  if (login !== undefined) return login === WEB_FLOW ? undefined : login;
  return BOT.exec(person?.email ?? '')?.[1];
}
