import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../../support/cleanup.js';
import type { Activity, Pull } from '../../support/github/model.js';
import { commitIn, treeWith } from '../../support/commits.js';
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
type Asked = readonly [first: number, last?: number, path?: string];
let writers: (head: string, ...lines: readonly Asked[]) => Promise<(string | undefined)[]>;

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
  date = 1_700_000_000 + (count += 1),
}: Made = {}): string {
  const [first = ''] = parents;
  const before = commitIn(repository, first)?.tree ?? '';
  const lines = [
    `tree ${treeWith(repository, before, path, repository.make('blob', text))}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author Somebody <${author}> ${date} +0000`,
    `committer Somebody <${committer}> ${date} +0000`,
  ];
  return repository.make('commit', `${lines.join('\n')}\n\n${message}`);
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
  const bots = { 'github-actions[bot]': 41898282 };
  github = await startFakeGitHub({ remote: repository, logins, bots, pulls, signed, activities });
  // The toolkit reads it when it is loaded.
  process.env['GITHUB_API_URL'] = github.url;
  const { GitHubApi } = await import('../../../src/adapters/github/api.js');
  const { authorsOf, writersOf } = await import('../../../src/adapters/github/authors.js');
  const api = new GitHubApi('token', { owner: 'acme', repo: 'roster' }, () => Promise.resolve());
  const approver = { login: 'HR-Lead', branch: 'main', from: Date.now() };
  makers = async (head, from = since) => {
    const found = await authorsOf(api, [ROSTER, OTHER], head, from, approver);
    expect(github.complaints).toEqual([]);
    return found.toSorted();
  };
  writers = async (head, ...lines) => {
    const of = lines.map(([first, last = first, path = ROSTER]) => ({ path, first, last }));
    const found = await writersOf(api, of, head, approver);
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

  it('by a bot is made by the bot, which GitHub knows by its id', async () => {
    const first = commit({ author: BOT });
    expect(await makers(commit({ author: BOT, parents: [first] }))).toEqual(['github-actions[bot]']);
    expect(github.calls.filter((call) => call === 'users/get-by-username')).toHaveLength(1);
  });

  it.each([
    'stranger@example.com',
    'github-actions[bot]@users.noreply.github.com',
    '1+github-actions[bot]@users.noreply.github.com',
    '1+any[bot]@users.noreply.github.com',
    '41898282+any[bot]@users.noreply.github.com',
  ])('by %s is made by nobody knows whom', async (author) => {
    expect(await makers(commit({ author }))).toEqual([undefined]);
  });
});

describe('a merge by hand', () => {
  /** A branch that began before the analyst's change and touches something else. */
  function sidesOf() {
    const readme = commit({ author: LEAD, path: 'README.md' });
    const main = commit({ author: ANALYST, text: 'new' });
    return { readme, main };
  }

  it.each([
    ['into their own branch', ({ readme, main }: ReturnType<typeof sidesOf>) => [readme, main]],
    ['into the branch that is sent', ({ readme, main }: ReturnType<typeof sidesOf>) => [main, readme]],
  ])('that takes the old file over the new one is made by its maker: %s', async (_where, parents) => {
    const sides = sidesOf();
    const merge = commit({ author: LEAD, parents: parents(sides), text: 'first' });
    pushed('hr-lead', merge, { before: sides.main });
    expect(await makers(merge)).toEqual(['HR-Lead', 'analyst', 'hr-lead']);
    expect(await makers(merge, sides.main)).toEqual(['HR-Lead', 'hr-lead']);
  });

  it('that takes one side where both have changed a file is made by its maker', async () => {
    const one = commit({ author: EVE, text: 'one' });
    const other = commit({ author: ANALYST, text: 'other' });
    expect(await makers(commit({ author: LEAD, parents: [one, other], text: 'one' }))).toEqual([
      'analyst',
      'eve',
      'hr-lead',
    ]);
  });

  it('that takes what git takes by itself changes nothing', async () => {
    const sides = sidesOf();
    for (const parents of [
      [sides.readme, sides.main],
      [sides.main, sides.readme],
    ]) {
      const merge = commit({ author: LEAD, parents, text: 'new' });
      pushed('hr-lead', merge, { before: sides.main });
      expect(await makers(merge)).toEqual(['analyst']);
    }
  });

  it('of more than two sides that differ is made by its maker', async () => {
    const { readme, main } = sidesOf();
    const third = commit({ author: EVE, path: 'README.md' });
    const merge = commit({ author: LEAD, parents: [readme, main, third], text: 'first' });
    expect(await makers(merge)).toEqual(['analyst', 'hr-lead']);
    const others = Array.from({ length: 10 }, () => commit({ author: EVE, path: 'README.md' }));
    const hidden = commit({ author: LEAD, parents: [...others, main], text: 'first' });
    expect(await makers(hidden)).toEqual(['analyst', 'hr-lead']);
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

  it('is made by who solved a conflict on GitHub’s pages by taking one side', async () => {
    const own = commit({ text: 'own' });
    const main = commit({ author: EVE, text: 'of the branch' });
    const solved = byGitHub({ author: LEAD, parents: [own, main], text: 'own' });
    const made = byGitHub({ author: LEAD, parents: [main, solved], text: 'own' });
    pull([own, solved], { made: [made] });
    expect(await makers(made)).toEqual(['analyst', 'eve', 'hr-lead']);
  });

  it('of which GitHub doesn’t list everything has somebody unknown', async () => {
    const own = commit();
    const made = byGitHub({});
    pull([own, ...Array.from({ length: 100 }, () => own)], { made: [made] });
    expect(await makers(made)).toContain(undefined);
    expect(await makers(commit(), '0'.repeat(40))).toEqual([undefined]);
  });
});

describe('a line', () => {
  /** Three lines of three people, after a header of somebody else. */
  function lines(): { head: string; second: string } {
    const first = commit({ author: EVE, text: 'header\none\ntwo\nthree\n' });
    const second = commit({ author: ANALYST, text: 'header\none\nTWO\nthree\n', parents: [first] });
    const third = commit({ author: LEAD, text: 'header\none\nTWO\nTHREE\n', parents: [second] });
    return {
      second,
      head: commit({ author: 'admin@example.com', path: OTHER, text: 'x', parents: [third] }),
    };
  }

  it('is written by whoever changed it last, and by nobody who changed another one', async () => {
    const { head, second } = lines();
    expect(await writers(head, [2])).toEqual(['eve']);
    expect(await writers(head, [3])).toEqual(['analyst']);
    expect(await writers(head, [4])).toEqual(['hr-lead']);
    expect(await writers(head, [3], [4])).toEqual(['analyst', 'hr-lead']);
    expect(await writers(head, [2, 3], [1, 1, OTHER])).toEqual(['admin', 'analyst', 'eve']);
    expect(await writers(second, [4])).toEqual(['eve']);
  });

  it('is written by whoever pushed it, however long ago', async () => {
    const { head, second } = lines();
    pushed('hr-lead', second, { timestamp: '2020-01-01T00:00:00Z' });
    expect(await writers(head, [3])).toEqual(['HR-Lead', 'analyst']);
  });

  it('is written by whoever proposed it, where GitHub’s button made the commit', async () => {
    const [start] = [commit({ author: EVE, text: 'header\none\n' })];
    const own = commit({ author: ANALYST, text: 'header\nONE\n', parents: [start] });
    const squashed = byGitHub({ author: LEAD, text: 'header\nONE\n', parents: [start] });
    pulls.push({ number: 4, proposer: 'analyst', merger: 'hr-lead', own: [own], made: [squashed] });
    expect(await writers(squashed, [2])).toEqual(['analyst']);
  });

  it('that GitHub doesn’t know is somebody unknown’s', async () => {
    const { head } = lines();
    expect(await writers(head, [99])).toEqual([undefined]);
    expect(await writers(head, [2], [1, 1, 'no/such/file.csv'])).toEqual(['eve', undefined]);
  });
});
