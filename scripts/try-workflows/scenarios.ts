import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BELA, COMPANY, CONFIG, csvOf, people, ROSTER } from '../../test/support/people.js';
import { configured, EXPORT, IMPORTED } from '../../test/support/imported.js';
import { configOf, sandbox, Stage, type Ran, type Tools } from './stage.js';

/** What is tried. It throws where something isn't as it must be. */
export interface Scenario {
  readonly name: string;
  readonly play: (tools: Tools) => Promise<void>;
}

/** Why a scenario couldn't be played: it doesn't count as passed. */
export class NotHere extends Error {}

function expect(found: unknown, wanted: unknown, what: string, { log }: Pick<Ran, 'log'>): void {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return;
  throw new Error(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}.\n${log}`);
}

function ended(ran: Ran, outcome: string, code: 0 | 1): void {
  expect(ran.outcome, outcome, 'the outcome', ran);
  expect(ran.code, code, 'act’s exit code', ran);
}

/** Every request was one that GitHub's descriptions have. */
function orderly({ github }: Stage, ran: Ran): void {
  expect(github.complaints, [], 'what GitHub’s descriptions have against the requests', ran);
}

const OTHER_TEAM = COMPANY.map((one) => (one === BELA ? { ...one, department: 'Board' } : one));

/** A branch with a change, and its merge as GitHub makes it. @returns what the event says */
function pullRequest(stage: Stage): { ref: string; payload: object } {
  const { head, merge } = stage.desk.pullRequest({ [ROSTER]: csvOf(OTHER_TEAM) });
  stage.desk.push(`${merge}:refs/pull/7/merge`, `${head}:refs/pull/7/head`);
  stage.desk.git('checkout', '--quiet', 'main');
  const branch = (ref: string, sha: string) => ({ ref, sha, repo: { full_name: 'acme/roster' } });
  const pull = { number: 7, head: branch('change', head), base: branch('main', stage.desk.head()) };
  return { ref: merge, payload: { number: 7, pull_request: pull } };
}

/** A first sync by hand, and its approval. @returns the run that uploaded */
async function firstUpload(stage: Stage, workflow = 'sync.yml'): Promise<Ran> {
  const byHand = { event: 'workflow_dispatch', workflow };
  const held = await stage.run(byHand);
  ended(held, 'held', 1);
  const ran = await stage.run({ ...byHand, inputs: { approve: held.planId ?? '' } });
  ended(ran, 'uploaded', 0);
  return ran;
}

/** A first sync that needs no approval. */
const ALLOW = { guards: { 'first-sync': 'allow' } };

const receipts = ({ remote }: Stage): number => remote.receipts().length;

const check: Scenario = {
  name: 'check.yml: a pull request is checked, and gets its comment',
  play: async (tools) => {
    const stage = await Stage.set(tools, ['check']);
    const ran = await stage.run({ event: 'pull_request', workflow: 'check.yml', ...pullRequest(stage) });
    ended(ran, 'clean', 0);
    expect(stage.github.comments.length, 1, 'the number of comments', ran);
    orderly(stage, ran);
  },
};

const mergeGroup: Scenario = {
  name: 'check.yml: a merge group is checked',
  play: async (tools) => {
    const stage = await Stage.set(tools, ['check']);
    const { merge } = stage.desk.pullRequest({ [ROSTER]: csvOf(OTHER_TEAM) });
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7-0';
    stage.desk.push(`${merge}:${ref}`);
    stage.desk.git('checkout', '--quiet', 'main');
    const group = {
      head_sha: merge,
      head_ref: ref,
      base_sha: stage.desk.head(),
      base_ref: 'refs/heads/main',
    };
    const payload = { action: 'checks_requested', merge_group: group };
    const ran = await stage.run({ event: 'merge_group', workflow: 'check.yml', payload, ref: merge });
    ended(ran, 'clean', 0);
    orderly(stage, ran);
  },
};

const artifacts: Scenario = {
  name: 'check.yml: the report is uploaded',
  play: async (tools) => {
    if (tools.actions.some(({ name, isStandIn }) => isStandIn && name.startsWith('actions/upload-artifact@')))
      throw new NotHere('actions/upload-artifact couldn’t be cloned, and a stand-in uploads nothing.');
    const stage = await Stage.set(tools, ['check']);
    const ran = await stage.run({ event: 'pull_request', workflow: 'check.yml', ...pullRequest(stage) });
    ended(ran, 'clean', 0);
    expect(stage.artifacts().length > 0, true, 'whether there is an artifact', ran);
  },
};

const approved: Scenario = {
  name: 'sync.yml: a first sync is held, and uploads once it is approved',
  play: async (tools) => {
    const stage = await Stage.set(tools, ['sync']);
    const ran = await firstUpload(stage);
    expect(receipts(stage), 1, 'the number of receipts', ran);
    orderly(stage, ran);
  },
};

const scheduled: Scenario = {
  name: 'sync.yml: a scheduled night uploads what changed; too many leavers are held, with an issue',
  play: async (tools) => {
    const stage = await Stage.set(tools, ['sync'], (url) => ({
      [ROSTER]: csvOf(people(40)),
      [CONFIG]: configOf(url),
    }));
    await firstUpload(stage);
    stage.push({ [ROSTER]: csvOf(people(41)) });
    const night = { event: 'schedule', workflow: 'sync.yml' };
    const ran = await stage.run(night);
    ended(ran, 'uploaded', 0);
    expect(receipts(stage), 2, 'the number of receipts', ran);
    stage.push({ [ROSTER]: csvOf(people(12)) });
    const held = await stage.run(night);
    ended(held, 'held', 1);
    expect(stage.github.issues.length, 1, 'the number of issues', held);
    orderly(stage, held);
  },
};

const LATER = EXPORT.replace('Chief', 'Boss');

const importing: Scenario = {
  name: 'import.yml: three nights propose what changed, once',
  play: async (tools) => {
    const before = IMPORTED.replace('Sales', 'Support');
    const stage = await Stage.set(tools, ['import'], () => ({ ...configured(), [ROSTER]: before }));
    const log = ghStandIn(stage);
    const exported = join(stage.folder, 'export.csv');
    const proposed: string[] = [];
    for (const content of [EXPORT, LATER, LATER]) {
      writeFileSync(exported, content);
      const ran = await stage.run({
        ...{ event: 'schedule', workflow: 'import.yml' },
        env: { TRIED_EXPORT: exported, TRIED_GH_LOG: log },
        secrets: { ROSTER_IMPORT_TOKEN: 'github_pat_t0ken' },
      });
      ended(ran, 'clean', 0);
      expect(ran.log.includes('fatal:'), false, 'whether git says “fatal”', ran);
      proposed.push(stage.pushed('roster-import'));
    }
    const [first = '', second = '', third = ''] = proposed;
    const all = { log: proposed.join('\n') };
    const has = [first.includes('Chief'), first.includes('Boss'), second.includes('Boss')];
    expect(has, [true, false, true], 'what the first and the second night propose', all);
    expect(third, second, 'what the third night leaves', all);
    const asked = readFileSync(log, 'utf8').match(/^(?:pr create|api .*)$/gm);
    expect(asked, ['pr create', 'api --silent', 'api --silent'], 'what GitHub is asked', all);
  },
};

/** GitHub's own command line isn't here: what is in its place has one pull request, once it was made. */
function ghStandIn({ folder }: Stage): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const script = [
    '#!/bin/sh',
    'echo "$1 $2" >> "$TRIED_GH_LOG"',
    'if [ "$1 $2" = "pr list" ] && [ -e "$TRIED_GH_LOG.open" ]; then echo 7; fi',
    'if [ "$1 $2" = "pr create" ]; then touch "$TRIED_GH_LOG.open"; fi',
  ];
  writeFileSync(join(bin, 'gh'), `${script.join('\n')}\n`, { mode: 0o755 });
  return join(folder, 'gh.log');
}

const called: Scenario = {
  name: 'called.yml: what the caller pins is what runs, in a check and in a sync',
  play: async (tools) => {
    const stage = await Stage.set(tools, ['called']);
    const uploaded = await firstUpload(stage, 'called.yml');
    expect(receipts(stage), 1, 'the number of receipts', uploaded);
    const ran = await stage.run({ event: 'pull_request', workflow: 'called.yml', ...pullRequest(stage) });
    ended(ran, 'clean', 0);
    orderly(stage, ran);
  },
};

const programs: Scenario = {
  name: 'programs.yml: two programs are sent, each with its own receipts',
  play: async (tools) => {
    const [other, both] = [await sandbox(), ['acme-uk', 'acme-de']];
    const stage = await Stage.set(tools, ['programs'], (url) =>
      Object.fromEntries(
        both.map((name, at) => [`.github/${name}.yml`, configOf(at === 0 ? url : other, name, ALLOW)]),
      ),
    );
    const ran = await stage.run({ event: 'schedule', workflow: 'programs.yml' });
    expect(ran.code, 0, 'act’s exit code', ran);
    const tags = both.map((name) => stage.remote.tags(`roster-sync-sandbox/${name}/`).length);
    expect(tags, [1, 1], 'the number of receipts of each', ran);
    orderly(stage, ran);
  },
};

const staged: Scenario = {
  name: 'staged.yml: production follows the test program, and doesn’t where that fails',
  play: async (tools) => {
    const test = await sandbox();
    const stage = await Stage.set(tools, ['staged'], (url) => ({
      '.github/acme-test.yml': configOf(test, 'acme-test'),
      '.github/acme.yml': configOf(url, 'acme', ALLOW),
    }));
    const held = await stage.run({ event: 'schedule', workflow: 'staged.yml' });
    expect([held.code, receipts(stage)], [1, 0], 'the end after a held test program', held);
    stage.push({ '.github/acme-test.yml': configOf(test, 'acme-test', ALLOW) });
    const ran = await stage.run({ event: 'schedule', workflow: 'staged.yml' });
    expect([ran.code, receipts(stage)], [0, 1], 'the end after a good one', ran);
    orderly(stage, ran);
  },
};

const confirmed: Scenario = {
  name: 'confirm.yml: an upload is confirmed',
  play: async (tools) => {
    const stage = await Stage.set(tools, ['sync', 'confirm']);
    await firstUpload(stage);
    const [receipt = ''] = stage.remote.receipts();
    const inputs = { receipt, what: 'confirm complete' };
    const ran = await stage.run({ event: 'workflow_dispatch', workflow: 'confirm.yml', inputs });
    expect(ran.code, 0, 'act’s exit code', ran);
    const tags = stage.remote.tags('roster-sync-confirmed/acme/');
    expect(tags.length, 1, 'the number of confirmations', ran);
    orderly(stage, ran);
  },
};

const fault = (status: number, title: string): Scenario => ({
  name: `sync.yml: GitHub answers ${status}: nothing is sent, and the run says so`,
  play: async (tools) => {
    const answer = { status, answer: { message: title } };
    const stage = await Stage.set(tools, ['sync'], undefined, { answering: () => answer });
    const ran = await stage.run({ event: 'schedule', workflow: 'sync.yml' });
    ended(ran, 'failed', 1);
    expect(receipts(stage), 0, 'the number of receipts', ran);
    expect(/nothing was sent/i.test(ran.log), true, 'whether it says that nothing was sent', ran);
    orderly(stage, ran);
  },
});

export const SCENARIOS: readonly Scenario[] = [
  check,
  mergeGroup,
  artifacts,
  approved,
  scheduled,
  importing,
  called,
  programs,
  staged,
  confirmed,
  fault(502, 'Bad Gateway'),
  fault(401, 'Bad credentials'),
];
