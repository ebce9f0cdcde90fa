import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../../support/cleanup.js';
import type { Activity, Pull } from '../../support/github/model.js';
import { startFakeGitHub, type FakeGitHub } from '../../support/github/server.js';
import { Repository } from '../../support/repository.js';

/* Who made a change, of everything that GitHub says of its commits (docs/approvals.md, Who may approve). */

const ROSTER = 'roster/employees.csv';
const OTHER = 'roster/positions.csv';
const LEAD = 'lead@example.com';
const ANALYST = 'analyst@example.com';
const EVE = 'eve@example.com';
const BOT = '41898282+github-actions[bot]@users.noreply.github.com';
const GITHUB = 'noreply@github.com';
const logins = {
  [LEAD]: 'hr-lead',
  [ANALYST]: 'analyst',
  [EVE]: 'eve',
  'admin@example.com': 'admin',
  [GITHUB]: 'web-flow',
};

let repository: Repository;
let github: FakeGitHub;
const pulls: Pull[] = [];
const signed: string[] = [];
const activities: Activity[] = [];
let since: string;
let count = 0;
let makers: (head: string, from?: string) => Promise<(string | undefined)[]>;

interface Made {
  readonly author?: string;
  readonly committer?: string;
  readonly parents?: readonly string[];
  readonly message?: string;
  readonly path?: string;
  /** The same content gives the same file. */
  readonly text?: string;
  readonly date?: number;
}

/** A commit, of which everything is free text. */
function commit({
  author = ANALYST,
  committer = author,
  parents = [since],
  message = 'A change',
  path = ROSTER,
  text = String((count += 1)),
  date = 1_700_000_000 + count,
}: Made = {}): string {
  const [first = '', ...others] = parents;
  const data = (content: string) => `data ${Buffer.byteLength(content)}\n${content}\n`;
  const lines = [
    `commit refs/heads/free-${(count += 1)}`,
    'mark :1',
    `author Somebody <${author}> ${date} +0000`,
    `committer Somebody <${committer}> ${date} +0000`,
    data(message) + `from ${first}`,
    ...others.map((other) => `merge ${other}`),
    `M 100644 inline ${path}\n${data(text)}`,
  ];
  return repository.gitWith([...lines, 'get-mark :1\n'].join('\n'), 'fast-import', '--quiet');
}

/** A commit that GitHub makes for somebody who presses a button. */
function byGitHub(made: Made): string {
  const oid = commit({ ...made, committer: GITHUB });
  signed.push(oid);
  return oid;
}

const pushed = (actor: string, after: string, more: Partial<Activity> = {}): void => {
  activities.push({ actor, ref: 'refs/heads/main', type: 'push', before: since, after, ...more });
};

beforeAll(async () => {
  repository = Repository.empty();
  repository.commit({ [ROSTER]: 'first', [OTHER]: 'first' });
  github = await startFakeGitHub({ remote: repository, logins, pulls, signed, activities });
  // The toolkit reads it when it is loaded.
  process.env['GITHUB_API_URL'] = github.url;
  const { GitHubApi } = await import('../../../src/adapters/github/api.js');
  const { authorsOf } = await import('../../../src/adapters/github/authors.js');
  const api = new GitHubApi('token', { owner: 'acme', repo: 'roster' }, () => Promise.resolve());
  const approver = { login: 'HR-Lead', branch: 'main', from: Date.now() };
  makers = async (head, from = since) => {
    const found = await authorsOf(api, [ROSTER, OTHER], head, from, approver);
    expect(github.complaints).toEqual([]);
    return found.toSorted();
  };
});

beforeEach(() => {
  for (const list of [pulls, signed, activities]) list.length = 0;
  github.calls.length = 0;
  since = repository.head();
});

afterAll(cleanUp);

describe('a change that was committed directly', () => {
  it('is made by authors and committers of the commits that touch one of the files', async () => {
    const one = commit({ author: ANALYST, path: OTHER });
    const readme = commit({ author: LEAD, parents: [one], path: 'README.md' });
    const head = commit({ author: EVE, committer: 'admin@example.com', parents: [readme] });
    expect(await makers(head)).toEqual(['admin', 'analyst', 'eve']);
    expect(await makers(head, readme)).toEqual(['admin', 'eve']);
    expect(await makers(head, head)).toEqual([]);
  });

  it('is made by co-authors, too, and by a committer who isn’t the author', async () => {
    const message = 'A change\n\nCo-authored-by: The Lead <lead@example.com>';
    expect(await makers(commit({ message }))).toEqual(['analyst', 'hr-lead']);
    expect(await makers(commit({ author: ANALYST, committer: LEAD }))).toEqual(['analyst', 'hr-lead']);
  });

  it('is made by whoever pushed it, whatever name is in the commit', async () => {
    const first = commit();
    const head = commit({ parents: [first], path: 'README.md' });
    expect(await makers(head)).toEqual(['analyst']);
    pushed('hr-lead', head);
    expect(await makers(head)).toEqual(['HR-Lead', 'analyst']);
    activities.length = 0;
    pushed('hr-lead', head, { type: 'force_push', before: '1'.repeat(40) });
    expect(await makers(head)).toEqual(['HR-Lead', 'analyst']);
  });

  it('isn’t made by whoever pushed something else, or merged by GitHub’s button, or pushed long ago', async () => {
    const first = commit();
    const head = commit({ parents: [first], path: 'README.md' });
    pushed('hr-lead', head, { before: first });
    pushed('hr-lead', head, { type: 'pr_merge' });
    pushed('hr-lead', head, { timestamp: '2020-01-01T00:00:00Z' });
    pushed('analyst', head);
    expect(await makers(head)).toEqual(['analyst']);
  });

  it('is found by descent: a commit that is dated years ago doesn’t hide', async () => {
    let old = since;
    for (let index = 0; index < 3; index += 1) old = commit({ author: EVE, parents: [old] });
    const hidden = commit({ author: LEAD, date: 1 });
    const merge = commit({ author: EVE, parents: [old, hidden] });
    expect(await makers(merge, old)).toEqual(['eve', 'hr-lead']);
  });

  it('by GitHub’s own pages is made by whoever used them, where GitHub has signed it', async () => {
    expect(await makers(byGitHub({ author: LEAD }))).toEqual(['hr-lead']);
    expect(await makers(commit({ author: ANALYST, committer: GITHUB }))).toEqual(
      [undefined, 'analyst'].toSorted(),
    );
    expect(await makers(byGitHub({ author: GITHUB }))).toEqual([undefined]);
  });

  it('by a bot is made by the bot, which is known by its id; by an unknown address by nobody knows whom', async () => {
    expect(await makers(commit({ author: BOT }))).toEqual(['github-actions[bot]']);
    expect(await makers(commit({ author: 'github-actions[bot]@users.noreply.github.com' }))).toEqual([
      undefined,
    ]);
    expect(await makers(commit({ author: 'stranger@example.com' }))).toEqual([undefined]);
  });
});

describe('a pull request', () => {
  const pull = (own: readonly string[], more: Partial<Pull> = {}): void => {
    pulls.push({ number: 7, proposer: 'analyst', merger: 'hr-lead', branch: 'change', own, ...more });
  };

  it.each([
    ['a merge commit', (own: string) => byGitHub({ author: LEAD, parents: [since, own] })],
    ['a squash', () => byGitHub({ author: ANALYST })],
    ['a rebase', () => commit({ author: ANALYST, committer: LEAD })],
    ['a rebase by GitHub itself', () => commit({ author: ANALYST, committer: GITHUB })],
  ])('of somebody else’s may be merged by who approves it: %s', async (_what, merge) => {
    const own = commit();
    const made = merge(own);
    pull([own], { made: [made] });
    pushed('hr-lead', made, { type: 'pr_merge' });
    expect(await makers(made)).toEqual(['analyst']);
    expect(github.calls).toEqual(expect.arrayContaining(['graphql/Commits', 'graphql/PullRequests']));
  });

  it('that was rebased and merged by its own proposer is theirs', async () => {
    const own = commit();
    const made = commit({ committer: LEAD });
    pull([own], { made: [made], proposer: 'hr-lead' });
    expect(await makers(made)).toEqual(['analyst', 'hr-lead']);
  });

  it('is made by its proposer, whoever wrote the commits', async () => {
    const own = commit({ author: EVE });
    const made = byGitHub({ author: EVE });
    pull([own], { made: [made], proposer: 'hr-lead', merger: 'analyst' });
    expect(await makers(made)).toEqual(['eve', 'hr-lead']);
  });

  it('of a bot may be merged by who approves it', async () => {
    const own = commit({ author: BOT });
    const made = byGitHub({ author: BOT });
    pull([own], { made: [made], proposer: 'github-actions[bot]' });
    expect(await makers(made)).toEqual(['github-actions[bot]']);
  });

  it('of an account that is gone counts for its merger, and for somebody unknown', async () => {
    const own = commit();
    pull([own], { made: [byGitHub({ parents: [since, own] })], proposer: null });
    expect(await makers(own)).toEqual(['analyst', 'hr-lead', undefined]);
  });

  it('is made by whoever committed to it or pushed to its branch, before a squash hid it', async () => {
    const own = commit({ author: ANALYST, committer: LEAD });
    const made = byGitHub({ author: ANALYST });
    pull([own], { made: [made] });
    expect(await makers(made)).toEqual(['analyst', 'hr-lead']);

    pulls.length = 0;
    const [one] = [commit()];
    const two = commit({ parents: [one], path: 'README.md' });
    const squash = byGitHub({ author: ANALYST });
    pull([one, two], { made: [squash] });
    pushed('hr-lead', two, { ref: 'refs/heads/change', before: one });
    expect(await makers(squash)).toEqual(['analyst']);
    pushed('hr-lead', two, { ref: 'refs/heads/change', type: 'branch_creation', before: '0'.repeat(40) });
    expect(await makers(squash)).toEqual(['HR-Lead', 'analyst']);
  });

  it('is made by who forced other commits upon it', async () => {
    const own = commit();
    const made = byGitHub({});
    pull([own], { made: [made], forcePushers: ['hr-lead'] });
    expect(await makers(made)).toEqual(['analyst', 'hr-lead']);
  });

  it('doesn’t vouch for what was pushed onto the branch after it', async () => {
    const own = commit();
    const onTop = byGitHub({ author: ANALYST, parents: [own] });
    pull([own], { made: [onTop] });
    pushed('hr-lead', onTop);
    expect(await makers(onTop)).toEqual(['HR-Lead', 'analyst']);
  });

  it('within a pull request is followed, too', async () => {
    const inner = commit();
    const outer = commit({ parents: [inner], path: 'README.md' });
    const made = byGitHub({});
    pull([inner, outer], { made: [made] });
    pulls.push({ number: 8, proposer: 'eve', own: [inner] });
    expect(await makers(made)).toEqual(['analyst', 'eve']);
  });

  it('into which the branch was merged isn’t made by who pressed that button', async () => {
    const own = commit();
    const readme = commit({ author: EVE, path: 'README.md' });
    const updated = byGitHub({
      author: LEAD,
      parents: [own, readme],
      path: 'README.md',
      text: 'of the branch',
    });
    const made = byGitHub({});
    pull([own, updated], { made: [made] });
    pushed('hr-lead', updated, { ref: 'refs/heads/change', before: own });
    expect(await makers(made)).toEqual(['analyst']);
  });

  it('of which GitHub doesn’t list everything has somebody unknown', async () => {
    const own = commit();
    const made = byGitHub({});
    pull([own, ...Array.from({ length: 100 }, () => own)], { made: [made] });
    expect(await makers(made)).toContain(undefined);
    expect(await makers(commit(), '0'.repeat(40))).toEqual([undefined]);
  });
});
