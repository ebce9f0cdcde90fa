import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../../src/core/config/names.js';
import { nextSyncOf, sendingWorkflows } from '../../../src/core/workflows/sending.js';
import { readWorkflow } from '../../../src/core/workflows/workflow.js';

const example = (name: string) => ({
  path: `.github/workflows/${name}`,
  text: readFileSync(new URL(`../../../examples/workflows/${name}`, import.meta.url), 'utf8'),
});
const NOW = new Date('2026-11-28T01:00:00Z');
const step = (uses: string, more = '') => `
on: { schedule: [{ cron: '5 3 * * *' }] }
jobs:
  one:
    steps:
      - { uses: actions/checkout@v7 }
      - uses: ${uses}
        ${more}
`;
const next = (text: string) =>
  nextSyncOf([{ path: '.github/workflows/a.yml', text }], CONFIG_PATH, NOW)?.at.toISOString();

describe('the workflows that we ship', () => {
  it('tell when the next sync is', () => {
    const all = ['check.yml', 'sync.yml', 'import.yml'].map(example);
    expect(nextSyncOf(all, CONFIG_PATH, NOW)).toEqual({
      at: new Date('2026-11-28T02:23:00Z'),
      timeZone: 'Europe/London',
    });
  });

  it('tell the rights of a job', () => {
    expect(readWorkflow(example('sync.yml'))?.jobs).toEqual([
      {
        mode: 'sync',
        config: CONFIG_PATH,
        configInput: undefined,
        folders: ['.'],
        isConditional: false,
        permissions: { contents: 'write', issues: 'write', 'pull-requests': 'read' },
      },
    ]);
    expect(readWorkflow(example('check.yml'))?.jobs.map(({ mode }) => mode)).toEqual(['check']);
  });

  it('that call ours tell it, too', () => {
    expect(nextSyncOf([example('called.yml')], CONFIG_PATH, NOW)).toBeDefined();
  });
});

describe('a workflow of somebody else', () => {
  it('syncs where it says so', () => {
    expect(next(step('acme/roster-sync@v0', 'with: { mode: sync }'))).toBe('2026-11-28T03:05:00.000Z');
    expect(next(step('./', 'with: { mode: sync, api-key: x }'))).toBeDefined();
    expect(
      next(
        `on: { schedule: [{ cron: '5 3 * * *' }] }\njobs: { a: { steps: [{ run: node dist/cli.js sync }] } }`,
      ),
    ).toBeDefined();
  });

  it('syncs another program where its configuration is another one', () => {
    const of = (more: string) => next(step('acme/roster-sync@v0', `with: { mode: sync${more} }`));
    for (const own of ['', `, config: ${CONFIG_PATH}`, ', config: "${{ inputs.config }}"'])
      expect(of(own)).toBeDefined();
    for (const other of ['.github/beta.yml', `${CONFIG_PATH}.old`, `old-${CONFIG_PATH}`])
      expect(of(`, config: ${other}`)).toBeUndefined();
    const beta = {
      path: '.github/workflows/a.yml',
      text: step('acme/roster-sync@v0', 'with: { mode: sync, config: .github/beta.yml }'),
    };
    expect(nextSyncOf([beta], 'beta.yml', NOW)).toBeUndefined();
    const run = (flags: string) =>
      next(
        `on: { schedule: [{ cron: '5 3 * * *' }] }\njobs: { a: { steps: [{ run: 'roster-sync sync ${flags}' }] } }`,
      );
    expect([run(''), run(`--config=${CONFIG_PATH}`), run('--config "$FILE"')]).not.toContain(undefined);
    for (const flags of [
      '; echo --config x',
      '&& other --config x.yml',
      '--config=.github\\roster-sync.yml',
      '--config %FILE%',
    ])
      expect(run(flags)).toBeDefined();
    expect(run('--unchanged skip --config .github/beta.yml')).toBeUndefined();
    expect(run('--config .github/beta.yml; roster-sync sync')).toBeDefined();
    expect(of(', config: ""')).toBeDefined();
  });

  it('syncs where it checks out the repository into a folder, and another program’s folder isn’t that', () => {
    const config = `with: { mode: sync, config: ./data/${CONFIG_PATH} }`;
    const text = step('acme/roster-sync@v0', config);
    const into = (path: string) =>
      next(text.replace('actions/checkout@v7', `actions/checkout@v7, with: { path: ${path} }`));
    expect([into('data'), into('./data/'), into('"${{ env.DATA }}"')]).not.toContain(undefined);
    expect(next(text.replace(/ +- .*checkout.*\n/, ''))).toBeDefined();
    expect([next(text), into('beta')]).toEqual([undefined, undefined]);
  });

  const job = (run: string, more = '') =>
    next(
      `on: { schedule: [{ cron: '5 3 * * *' }] }\njobs:\n  a:\n    steps:\n      - run: |\n          ${run.replaceAll('\n', '\n          ')}\n        ${more}\n`,
    );

  it.each([
    'node "$TOOLS/dist/cli.js" sync',
    'npx roster-sync@0.1 sync',
    'node tools\\dist\\cli.js sync',
    'set -e # stop\nroster-sync sync',
    `roster-sync sync \\\n  --config ${CONFIG_PATH}`,
    'echo "Sending" && node dist/cli.js sync',
    "printf '%s' x > k; roster-sync sync",
    'echo y | roster-sync sync',
    'echo Started at `date`\nnode dist/cli.js sync',
    '# a comment that ends in \\\nroster-sync sync',
    'echo "Sending roster #$GITHUB_RUN_NUMBER" && roster-sync sync',
    'echo "Result: $(roster-sync sync)"',
    'echo Result `roster-sync sync`',
    'make; echo done; roster-sync sync',
  ])('syncs with the command %j', (run) => {
    expect(job(run)).toBeDefined();
  });

  it.each([
    '# roster-sync sync is run by another machine',
    'make roster # then roster-sync sync',
    'echo "roster-sync sync comes later"',
    'echo "To send it: git pull && roster-sync sync"',
    "make && echo 'git pull; roster-sync sync'",
    'make "a#b" # roster-sync sync',
    'make && printf "roster-sync sync comes later"',
    'Write-Host "roster-sync sync comes later"',
    'Write-Output roster-sync sync',
    'roster-sync sync `\n  --config .github/beta.yml',
  ])('doesn’t with %j', (run) => {
    expect(job(run)).toBeUndefined();
  });

  it('is in the folder in which its commands are', () => {
    const run = `roster-sync sync --config ${CONFIG_PATH}`;
    expect(job(run, 'working-directory: beta')).toBeDefined();
    const text = `on: { schedule: [{ cron: '5 3 * * *' }] }\ndefaults: { run: { working-directory: beta } }\njobs: { a: { steps: [{ uses: actions/checkout@v7 }, { run: '${run}' }] } }`;
    expect(next(text)).toBeUndefined();
    expect(next(text.replace('--config', '--cnofig'))).toBeDefined();
    const workflow = { path: '.github/workflows/a.yml', text };
    expect(nextSyncOf([workflow], `beta/${CONFIG_PATH}`, NOW)).toBeDefined();
  });

  it.each([
    ["if: github.event_name == 'workflow_dispatch'", undefined],
    ['if: ${{ always() }}', '2026-11-28T03:05:00.000Z'],
    ['if: "!cancelled()"', '2026-11-28T03:05:00.000Z'],
    ['if: true', '2026-11-28T03:05:00.000Z'],
    ['if: ${{ success() || failure() }}', undefined],
    ["if: ''", '2026-11-28T03:05:00.000Z'],
    ['if: success()', '2026-11-28T03:05:00.000Z'],
    ['if: false', undefined],
  ])('whose step has %j sends at %j', (condition, at) => {
    expect(job('roster-sync sync', condition)).toBe(at);
    const action = step('acme/roster-sync@v0', `with: { mode: sync }\n        ${condition}`);
    expect(next(action)).toBe(at);
    expect(next(action.replace('  one:\n', `  one:\n    ${condition}\n`))).toBe(at);
  });

  describe('that calls one of the same repository', () => {
    const called = (text: string) => ({ path: '.github/workflows/send.yml', text });
    const sends = called(
      step('acme/roster-sync@v0', 'with: { mode: sync }').replace(/^on: .*$/m, 'on: workflow_call'),
    );
    const calling = (more = '') => ({
      path: '.github/workflows/a.yml',
      text: `on: { schedule: [{ cron: '5 3 * * *' }] }\njobs: { a: { uses: ./.github/workflows/send.yml${more} } }`,
    });
    const at = (...workflows: { path: string; text: string }[]) =>
      nextSyncOf(workflows, CONFIG_PATH, NOW)?.at.toISOString();

    it('sends what that one sends', () => {
      expect(at(calling(), sends)).toBe('2026-11-28T03:05:00.000Z');
      expect(sendingWorkflows([calling(), sends], CONFIG_PATH).map(({ path }) => path)).toHaveLength(2);
      expect(at(calling())).toBeUndefined();
      expect(at(calling(), called(step('acme/roster-sync@v0')))).toBeUndefined();
      expect(at(calling(), calling())).toBeUndefined();
    });

    it('and calls another one in its turn', () => {
      const outer = {
        path: '.github/workflows/outer.yml',
        text: calling().text.replace('send.yml', 'middle.yml'),
      };
      const middle = {
        path: '.github/workflows/middle.yml',
        text: `on: workflow_call\njobs: { a: { uses: ./.github/workflows/send.yml }, b: { uses: ./.github/workflows/outer.yml } }`,
      };
      expect(at(outer, middle, sends)).toBe('2026-11-28T03:05:00.000Z');
      expect(at(outer, middle)).toBeUndefined();
    });

    it('for the program that it names', () => {
      const text = `on: { workflow_call: { inputs: { which: { default: .github/beta.yml } } } }\njobs: { a: { steps: [{ uses: acme/roster-sync@v0, with: { mode: sync, config: '\${{ inputs.which }}' } }] } }`;
      const ofProgram = (more: string, configPath: string) =>
        nextSyncOf([calling(more), called(text)], configPath, NOW);
      const own = `, with: { which: ${CONFIG_PATH} }`;
      expect(ofProgram(own, CONFIG_PATH)).toBeDefined();
      expect(ofProgram(own, '.github/beta.yml')).toBeUndefined();
      expect(ofProgram('', '.github/beta.yml')).toBeDefined();
      expect(ofProgram('', CONFIG_PATH)).toBeUndefined();
    });

    it('for the program that is named further up', () => {
      const sends = called(
        `on: workflow_call\njobs: { a: { steps: [{ uses: acme/roster-sync@v0, with: { mode: sync, config: '\${{ inputs.config }}' } }] } }`,
      );
      const middle = {
        path: '.github/workflows/middle.yml',
        text: `on: workflow_call\njobs: { a: { uses: ./.github/workflows/send.yml, with: { config: '\${{ inputs.which }}' } } }`,
      };
      const outer = calling(', with: { which: .github/beta.yml }');
      const all = [{ ...outer, text: outer.text.replace('send.yml', 'middle.yml') }, middle, sends];
      expect(nextSyncOf(all, '.github/beta.yml', NOW)).toBeDefined();
      expect(nextSyncOf(all, CONFIG_PATH, NOW)).toBeUndefined();
    });

    it('at no known time where a condition decides it', () => {
      expect(at(calling(', if: github.actor != 0'), sends)).toBeUndefined();
      const text = sends.text.replace('  one:\n', '  one:\n    if: inputs.x\n');
      expect(at(calling(), called(text))).toBeUndefined();
    });
  });

  it.each([
    ['', '2026-11-28T03:05:00.000Z'],
    ['if: inputs.x,', undefined],
  ])('whose job needs one with %j sends at %j', (condition, at) => {
    const text = (own = '') =>
      `on: { schedule: [{ cron: '5 3 * * *' }] }\njobs: { gate: { ${condition} steps: [] }, send: { needs: gate, ${own} steps: [{ run: roster-sync sync }] } }`;
    expect(next(text())).toBe(at);
    expect(next(text('if: always(),'))).toBe('2026-11-28T03:05:00.000Z');
    expect(next(text().replace('needs: gate', 'needs: [gate]'))).toBe(at);
  });

  it('whose step has a folder of its own is there', () => {
    const run = `roster-sync sync --config ${CONFIG_PATH}`;
    const text = `on: { schedule: [{ cron: '5 3 * * *' }] }\njobs: { a: { steps: [{ uses: actions/checkout@v7 }, { run: '${run}', working-directory: beta }] } }`;
    expect(next(text)).toBeUndefined();
    expect(next(text.replace('working-directory: beta', 'working-directory: 7'))).toBeDefined();
  });

  it('doesn’t where it checks, does something else, has no schedule, or isn’t one', () => {
    expect(next(step('acme/roster-sync@v0'))).toBeUndefined();
    expect(next(step('acme/other@v1', 'with: { mode: sync }'))).toBeUndefined();
    expect(
      next(step('acme/roster-sync@v0', 'with: { mode: sync }').replace('schedule', 'push')),
    ).toBeUndefined();
    for (const text of ['', '- a', 'a: [', 'jobs: 7', 'on: x\njobs: { a: null, b: { steps: 3 } }'])
      expect(next(text)).toBeUndefined();
  });

  it('isn’t taken at its word where its clock isn’t one', () => {
    const text = step('acme/roster-sync@v0', 'with: { mode: sync }').replace(
      "'5 3 * * *'",
      "'5 3 * * *', timezone: Nowhere/Else",
    );
    expect(next(text)).toBeUndefined();
  });
});
