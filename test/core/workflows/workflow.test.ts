import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../../src/core/config/names.js';
import { nextSyncOf, readWorkflow } from '../../../src/core/workflows/workflow.js';

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
    for (const own of [
      '',
      `, config: ${CONFIG_PATH}`,
      `, config: ./data/${CONFIG_PATH}`,
      ', config: "${{ inputs.config }}"',
    ])
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
