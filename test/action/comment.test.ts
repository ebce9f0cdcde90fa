import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startFakeGitHub, type FakeGitHub, type FakeOptions } from './fake-github.js';

const ACTION = fileURLToPath(new URL('../../dist/action.js', import.meta.url));
const HEAD = '0123456789abcdef0123456789abcdef01234567';
const HEADER = 'employee_id,forename,surname,employee_type,department,start_date,country,email';
const ROSTER = `${HEADER}\n0000001,Ada,Example,employee,Board,2020-01-31,GB,ada@example.com\n`;
const MARKER = '<!-- roster-sync .github%2Froster-sync.yml -->';

let folder: string;
let github: FakeGitHub | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roster-sync-comment-'));
  mkdirSync(join(folder, 'work/.github'), { recursive: true });
  mkdirSync(join(folder, 'work/roster'));
  writeFileSync(join(folder, 'work/.github/roster-sync.yml'), 'version: 1\nprogram: acme\n');
  git('init', '--quiet', '--initial-branch', 'main');
  commitRoster(ROSTER);
});

afterEach(async () => {
  await github?.close();
  github = undefined;
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  execFileSync('git', [...identity, ...args], {
    cwd: join(folder, 'work'),
    env: { ...process.env, HOME: folder },
  });
}

function commitRoster(text: string): void {
  writeFileSync(join(folder, 'work/roster/employees.csv'), text);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Change the roster');
}

interface Ran {
  readonly code: number | null;
  readonly log: string;
}

/** Runs a check as a pull request's workflow does. */
async function checkPullRequest(inputs: Record<string, string> = {}): Promise<Ran> {
  const event = join(folder, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { number: 7, head: { sha: HEAD } }, repository: { private: true } }),
  );
  writeFileSync(join(folder, 'summary.md'), '');
  writeFileSync(join(folder, 'output'), '');
  const child = spawn(process.execPath, [ACTION], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_API_URL: github?.url,
      GITHUB_WORKSPACE: join(folder, 'work'),
      GITHUB_REPOSITORY: 'example/roster',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      GITHUB_OUTPUT: join(folder, 'output'),
      'INPUT_GITHUB-TOKEN': 'token',
      'INPUT_REPORT-DIR': join(folder, 'report'),
      ...inputs,
    },
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      resolve({ code, log });
    }),
  );
}

async function withGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  github = await startFakeGitHub(options);
  return github;
}

const others = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, body: `Remark ${index}`, own: false }));

describe('the comment on a pull request', () => {
  it('is written once, names the commit, and is edited by the next run', async () => {
    const { comments, calls, complaints } = await withGitHub();
    expect(await checkPullRequest()).toMatchObject({ code: 0 });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain(MARKER);
    expect(comments[0]?.body).toContain(HEAD.slice(0, 12));

    commitRoster(`${ROSTER}0000002,Bob,Example,employee,Board,2020-02-31,GB,bob@example.com\n`);
    expect(await checkPullRequest()).toMatchObject({ code: 1 });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('line 3, cell 6');
    expect(calls).toEqual([
      'issues/list-comments',
      'issues/create-comment',
      'issues/list-comments',
      'issues/update-comment',
    ]);
    expect(complaints).toEqual([]);
  });

  it('is found behind two pages of other comments', async () => {
    const mine = { id: 999, body: `${MARKER}\nold`, own: true };
    const { comments, calls, complaints } = await withGitHub({ comments: [...others(230), mine] });
    await checkPullRequest();
    expect(comments).toHaveLength(231);
    expect(mine.body).toContain('## Roster Sync');
    expect(calls.filter((call) => call === 'issues/list-comments')).toHaveLength(3);
    expect(complaints).toEqual([]);
  });

  it('isn’t taken for a comment of somebody else that begins alike', async () => {
    const theirs = { id: 5, body: `${MARKER}\nforged`, own: false };
    const { comments } = await withGitHub({ comments: [theirs] });
    await checkPullRequest();
    expect(theirs.body).toBe(`${MARKER}\nforged`);
    expect(comments).toHaveLength(2);
  });

  it('is left out where the token may not write, and everything else works', async () => {
    const { comments } = await withGitHub({ readOnly: true });
    const { code, log } = await checkPullRequest();
    expect(code).toBe(0);
    expect(comments).toEqual([]);
    expect(log).toContain('pull-requests: write');
    expect(log).not.toContain('::error');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('## Roster Sync');
    expect(readFileSync(join(folder, 'output'), 'utf8')).toContain('clean');
  });

  it('is left out on demand', async () => {
    const { calls } = await withGitHub();
    await checkPullRequest({ INPUT_COMMENT: 'false' });
    expect(calls).toEqual([]);
  });

  it('holds no value of a cell, and fits GitHub’s limit with thousands of problems', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, index) => `${index},Zebediah,Quux,employee,Hidden,soon,Nowhere,zebediah`,
    );
    commitRoster([HEADER, ...rows].join('\n'));
    const { comments } = await withGitHub();
    await checkPullRequest();
    const body = comments[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('problems.csv');
    for (const value of ['Zebediah', 'Quux', 'Hidden', 'Nowhere', 'zebediah'])
      expect(body).not.toContain(value);
  });
});
