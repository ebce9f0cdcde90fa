import type { CommitId } from '../../core/base/commit.js';
import type { Approver, Lines } from '../../ports/world.js';
import { orNothing, type GitHubApi } from './api.js';
import { lastChanged } from './blame.js';
import {
  storyFrom,
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
  return makersIn(api, await storyOf(api, paths, commit, since), approver);
}

/**
 * Who made these lines what they are: the makers of the commit that changed each of them last.
 *
 * @param commit in which they are
 * @param approver whose pushes are asked for
 * @returns logins, as `authorsOf` does
 * @throws Refused
 */
export async function writersOf(
  api: GitHubApi,
  lines: readonly Lines[],
  commit: CommitId,
  approver: Approver,
): Promise<(string | undefined)[]> {
  const paths = [...new Set(lines.map(({ path }) => path))];
  const story = await storyFrom(api, paths, await lastChanged(api, lines, commit));
  // They may be as old as the roster.
  return makersIn(api, story, { ...approver, from: undefined });
}

/** @throws Refused */
async function makersIn(api: GitHubApi, story: Story, approver: Approver): Promise<(string | undefined)[]> {
  const makers = new Set<string | undefined>(story.isWhole ? [] : [undefined]);
  const bots = await botsOf(api, story);
  for (const made of story.commits.values()) for (const one of makersOf(made, story, bots)) makers.add(one);
  for (const pull of story.pulls.values()) for (const one of proposersOf(pull)) makers.add(one);
  if (story.commits.size === 0) return [...makers];
  const pushed = await hasPushed(api, approver, story);
  if (pushed !== false) makers.add(pushed ? approver.login : undefined);
  return [...makers];
}

/** The account with which GitHub commits for those who use its pages. */
const WEB_FLOW = 'web-flow';
const WEB_FLOW_EMAIL = 'noreply@';

function makersOf(made: MadeCommit, { commits, pulls }: Story, bots: Bots): (string | undefined)[] {
  const nameOf = (person: CommitPerson | null) => loginOf(person) ?? bots.get(person?.email ?? '');
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

/** @returns undefined for GitHub's own account, and for whom it doesn't know, as any bot */
function loginOf(person: CommitPerson | null): string | undefined {
  const login = person?.user?.login;
  return login === WEB_FLOW ? undefined : login;
}

/** The logins of bots, by the addresses in their commits. */
type Bots = ReadonlyMap<string, string>;

/** The address of a bot's commits has its id and its name: `41898282+github-actions[bot]@users.noreply.github.com`. */
const BOT = /^(\d+)\+([\w-]+\[bot\])@users\.noreply\./;
/** More than a company has; each of them is asked for. */
const MAX_BOTS = 20;

/**
 * An address is free text: it is a bot's only where GitHub has a bot of this name with this id.
 *
 * @throws Refused
 */
async function botsOf(api: GitHubApi, { commits }: Story): Promise<Bots> {
  const people = [...commits.values()].flatMap(({ authors, committer }) => [...authors, committer]);
  const emails = new Set(people.flatMap((person) => person?.email ?? []));
  const named = [...emails].flatMap((email) => {
    const [, id, username] = BOT.exec(email) ?? [];
    return username === undefined ? [] : [{ email, id, username }];
  });
  const bots = new Map<string, string>();
  for (const { email, id, username } of named.slice(0, MAX_BOTS)) {
    const account = await orNothing(api.ask((rest) => rest.users.getByUsername({ username })));
    if (account?.type === 'Bot' && String(account.id) === id) bots.set(email, account.login);
  }
  return bots;
}
