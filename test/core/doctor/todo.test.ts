import { expect, it } from '@jest/globals';
import { Failure } from '../../../src/core/base/failure.js';
import { parseConfig } from '../../../src/core/config/parse.js';
import { checkup } from '../../../src/core/doctor/checkup.js';
import type { AboutProgram, Facts } from '../../../src/core/doctor/facts.js';
import { outcomeOf } from '../../../src/core/outcome/outcome.js';
import { problem } from '../../../src/core/problem/problem.js';

/* The one thing to do of each line that must be fixed, word by word: it is what somebody does next. */

const CONFIG = '.github/roster-sync.yml';
const PATH = '.github/workflows/sync.yml';
const HEAD = 'a'.repeat(40);
const NOW = new Date('2026-11-28T00:00:00Z');

const configOf = (more = ''): AboutProgram['config'] => {
  const { config } = parseConfig(`version: 1\nprogram: robinsons\n${more}`, CONFIG);
  if (!config) throw new Error('the configuration is wrong');
  return config;
};

const workflow = (cron = '23 2 * * *', uses = 'robin/roster-sync@v0', contents = 'write') => ({
  path: PATH,
  text: `on: { schedule: [{ cron: '${cron}' }] }
jobs:
  sync:
    permissions: { contents: ${contents}, issues: write, pull-requests: read }
    steps:
      - uses: ${uses}
        with: { mode: sync }
`,
});

const REMOTE = { defaultBranch: 'main', isPublic: false, head: HEAD };
const KEPT = ['deletion', 'update', 'non_fast_forward'];
const TAGS = { receipts: KEPT, rejections: KEPT };
const BRANCH = ['pull_request', 'required_status_checks', 'deletion', 'non_fast_forward'];
const RECEIPT = {
  name: 'roster-sync/robinsons/20261127T000000Z',
  receipt: undefined,
  isChecked: true,
};
const RUN = { path: PATH, isActive: true, lastRun: { at: NOW, conclusion: 'success' } };
const XSD = { path: '.github/roster-sync/employees.xsd', isCommitted: true, served: 'same' } as const;

const KNOWN: AboutProgram = {
  ...{ config: configOf(), program: 'robinsons', isSandbox: false, onlyBranch: 'main', tagAbove: undefined },
  ...{ outcome: { ...outcomeOf('check', 'clean'), employees: 3 }, key: { is: 'accepted' }, schemas: [XSD] },
  ...{ remote: REMOTE, receipt: RECEIPT, rules: { tags: TAGS, branch: BRANCH }, runs: [RUN], strangers: [] },
};

const FACTS: Facts = {
  ...{ now: NOW, node: 'v24.1.0', configPath: CONFIG, configProblems: [], head: HEAD, branch: 'main' },
  ...{ isOfChange: false, workflows: [workflow()] },
  owners: { path: '.github/CODEOWNERS', text: '* @robin/hr\n' },
  keysUnread: undefined,
  about: KNOWN,
};

const withErrors = (rule: Parameters<typeof problem>[0], wording: Parameters<typeof problem>[2]) => ({
  outcome: {
    ...KNOWN.outcome,
    problems: [problem(rule, { file: 'roster/employees.csv', line: 2, column: 8 }, wording)],
  },
});

const HOW_RULES = 'docs/rulesets.md says which rules to set (Settings, Rules).';
const FETCH = 'Run roster-sync schema, look at the difference, and commit .github/roster-sync/.';
const GIVEN = new Failure('It is so.', 'Do this.');

/** What is wrong there, as facts and as what is known of the program. */
const FIXES: readonly [about: string, todo: string, facts: Partial<Facts>, known?: Partial<AboutProgram>][] =
  [
    ['Node.js', 'Install 20.15 or newer; the action runs on 24.', { node: 'v18.1.0' }],
    [
      'Configuration',
      'Give `x`.',
      {
        configProblems: [
          problem('config/invalid', { file: CONFIG, line: 3 }, { message: 'x', hint: 'Give `x`.' }),
        ],
      },
    ],
    [
      'Placeholders',
      'Name who publishes Roster Sync, and the full commit SHA of the release, in its place.',
      { workflows: [workflow(undefined, 'OWNER/roster-sync@v0')] },
    ],
    [
      'Placeholders',
      'Name the column that is meant there.',
      {},
      withErrors('roster/missing-column', { message: '“TO BE DECIDED” isn’t a column.' }),
    ],
    [
      'Placeholders',
      'Put the subdomain of your own program there.',
      {},
      { program: 'acme', key: { is: 'absent' } },
    ],
    [
      'Roster',
      'roster-sync check names each with its cell; fix them in the roster.',
      {},
      withErrors('employee/email', { message: 'x' }),
    ],
    ['Roster', 'Do this.', {}, { outcome: { ...outcomeOf('check', 'failed'), failure: GIVEN } }],
    [
      'Unneeded columns',
      'Leave it out.',
      {},
      withErrors('roster/unneeded-column', { message: 'x', hint: 'Leave it out.' }),
    ],
    [
      'API key',
      'Copy it again from the portal (Settings, API), without spaces and line breaks.',
      {},
      { key: { is: 'malformed' } },
    ],
    ['API key', 'Do this.', {}, { key: { is: 'refused', failure: GIVEN } }],
    ['Schemas', FETCH, {}, { schemas: [{ ...XSD, served: 'other' }] }],
    ['Schemas', FETCH, {}, { schemas: [{ ...XSD, isCommitted: false, served: 'other' }] }],
    ['Branch', 'Commit the roster and the configuration.', { head: undefined }],
    ['Branch', 'Add the private repository as a remote, and push.', {}, { remote: undefined }],
    ['Branch', 'Push main first.', {}, { remote: { ...REMOTE, head: undefined } }],
    ['Branch', 'Check out main.', { branch: 'list' }],
    ['Branch', 'Pull or push first.', {}, { remote: { ...REMOTE, head: 'b'.repeat(40) } }],
    [
      'Private repository',
      'Make it private (Settings, General).',
      {},
      { remote: { ...REMOTE, isPublic: true } },
    ],
    [
      'Token rights',
      'Add it under `permissions` of the job.',
      { workflows: [workflow(undefined, undefined, 'read')] },
    ],
    [
      'Rules for receipts',
      HOW_RULES,
      {},
      { rules: { tags: { ...TAGS, receipts: ['creation'] }, branch: BRANCH } },
    ],
    ['Rules for receipts', HOW_RULES, {}, { rules: { tags: { ...TAGS, rejections: [] }, branch: BRANCH } }],
    ['Rules for the branch', HOW_RULES, {}, { rules: { tags: TAGS, branch: [] } }],
    ['Rules for the branch', HOW_RULES, {}, { rules: { tags: TAGS, branch: BRANCH.slice(0, 2) } }],
    ['Code owners', 'Write .github/CODEOWNERS as docs/rulesets.md has it.', { owners: undefined }],
    [
      'Code owners',
      'Add a line for it, as docs/rulesets.md has it.',
      { owners: { path: 'CODEOWNERS', text: '/docs/ @robin/hr\n' } },
    ],
    [
      'Approvers',
      'Give them write access, or correct `guards.approvers`.',
      {},
      { config: configOf('guards: { approvers: [gone] }'), strangers: ['gone'] },
    ],
    [
      'Schedule',
      'It has five fields: minute, hour, day, month, day of the week.',
      { workflows: [workflow('99 2 * * *')] },
    ],
    [
      'Schedule',
      'Add `schedule` with a `cron` line under `on`.',
      { workflows: [{ path: PATH, text: workflow().text.replace(/^on: .*$/m, 'on: push') }] },
    ],
    ['Schedule', 'Run roster-sync init --workflows sync, which writes one.', { workflows: [] }],
    ['Last nightly run', 'Switch it on again under Actions.', {}, { runs: [{ ...RUN, isActive: false }] }],
    [
      'Last nightly run',
      'Its summary, under Actions, says what to do.',
      {},
      { runs: [{ ...RUN, lastRun: { at: NOW, conclusion: 'failure' } }] },
    ],
    [
      'Receipts',
      'See what the last nights say, under Actions.',
      {},
      { receipt: { ...RECEIPT, name: 'roster-sync/robinsons/20261101T000000Z' } },
    ],
  ];

it('nothing must be done where everything is right', () => {
  const open = checkup(FACTS).filter(({ about, state }) => state !== 'ok' && about !== 'Token rights');
  expect(open).toEqual([]);
});

it.each(FIXES)('%s: %s', (about, todo, facts, known = {}) => {
  const fixes = checkup({ ...FACTS, ...facts, about: { ...KNOWN, ...known } }).filter(
    (finding) => finding.about === about,
  );
  expect(fixes).toEqual([{ about, state: 'fix this', says: expect.stringMatching(/./), todo }]);
});
