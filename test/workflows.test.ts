import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { WORKFLOW_NAMES } from '../src/core/init/workflows.js';
import { temporaryFolder } from './support/cleanup.js';
import { describeOnUnix } from './support/systems.js';

/* The workflows that are shipped: what each job may do, and what it leaves. */

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly environment?: unknown;
  readonly steps?: readonly Step[];
}

const ROOT = new URL('../', import.meta.url);
const files = globSync(['examples/workflows/*.yml', '.github/workflows/roster.yml'], { cwd: ROOT.pathname });
const jobs = files.flatMap((file) => {
  const workflow = parse(readFileSync(new URL(file, ROOT), 'utf8')) as { jobs: Record<string, Job> };
  return Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file}: ${name}`, job }));
});

describe('a job that syncs', () => {
  const syncing = jobs.filter(
    ({ job }) => job.uses ?? job.steps?.some(({ with: inputs }) => inputs?.['mode'] === 'sync'),
  );

  it('is found', () => {
    expect(syncing).toHaveLength(6);
  });

  it.each(syncing)('may read pull requests, for an approval: $name', ({ job }) => {
    expect(job.permissions?.['pull-requests']).toMatch(/^(?:read|write)$/);
  });
});

describe('a step that is given the key', () => {
  const steps = jobs.flatMap(({ name, job }) =>
    (job.steps ?? []).flatMap(({ with: inputs }) =>
      inputs && 'api-key' in inputs ? [{ name, inputs }] : [],
    ),
  );

  it('is found', () => {
    expect(steps).toHaveLength(3);
  });

  it.each(steps)('is given the one before a rotation, too, where there is one: $name', ({ inputs }) => {
    expect(inputs).toMatchObject({
      'api-key': '${{ secrets.WORKSTARS_API_KEY }}',
      'previous-api-key': '${{ secrets.ROSTER_SYNC_PREVIOUS_API_KEY }}',
    });
  });
});

it('the workflow that confirms and rejects asks for nothing but what it offers', () => {
  const text = readFileSync(new URL('examples/workflows/confirm.yml', ROOT), 'utf8');
  const { on } = parse(text) as { on: { workflow_dispatch: { inputs: { what: { options: string[] } } } } };
  const asked = [...text.matchAll(/inputs\.what == '([^']+)'/g)].map(([, option]) => option);
  expect(asked).toEqual(['reject', 'confirm complete-with-errors']);
  expect(on.workflow_dispatch.inputs.what.options).toEqual(['confirm complete', ...asked.toReversed()]);
});

describe('an artifact of the reusable workflow', () => {
  const steps = jobs.flatMap(({ name, job }) =>
    name.startsWith('.github/') ? (job.steps ?? []).filter(({ id }) => id === 'artifact') : [],
  );
  const nameOf = ({ run = '' }: Step, config: string): string => {
    const env = { ...process.env, CONFIG: config };
    const script = run.replace('>> "$GITHUB_OUTPUT"', '');
    return execFileSync('bash', ['-e', '-c', script], { env, encoding: 'utf8' }).trim();
  };

  it('has another name for each mode and each configuration, be it there or not', () => {
    const configs = [
      '.github/acme-uk.yml',
      '.github/acme-de.yml',
      'a/roster.yml',
      'b/roster.yml',
      'ü b:c.yml',
    ];
    const names = steps.flatMap((step) => configs.map((config) => nameOf(step, config)));
    expect(new Set(names).size).toBe(2 * configs.length);
    for (const name of names) expect(name).toMatch(/^name=roster-(?:check|sync)-[\w.-]+-[0-9a-f]{8}$/);
  });
});

const KEYS = {
  WORKSTARS_API_KEY: '${{ secrets.WORKSTARS_API_KEY }}',
  ROSTER_SYNC_PREVIOUS_API_KEY: '${{ secrets.ROSTER_SYNC_PREVIOUS_API_KEY }}',
};

describe('a job that calls the reusable workflow', () => {
  const calling = jobs.filter(({ job }) => job.uses !== undefined);

  it('is found', () => {
    expect(calling).toHaveLength(4);
  });

  // https://github.com/actions/runner/issues/1490
  it.each(calling)('names the secrets that the environment holds, which are empty else: $name', ({ job }) => {
    expect(job.secrets).toEqual(KEYS);
  });

  it('of production waits for that of the test program', () => {
    expect(calling.filter(({ job }) => job.needs === 'test').map(({ name }) => name)).toEqual([
      'examples/workflows/staged.yml: production',
    ]);
  });
});

it('an environment holds secrets, and a nightly job isn’t a deployment', () => {
  const environments = jobs.flatMap(({ job }) => (job.environment === undefined ? [] : [job.environment]));
  expect(environments.length).toBeGreaterThanOrEqual(3);
  for (const environment of environments) expect(environment).toMatchObject({ deployment: false });
});

const stepsOf = (file: string): Step[] =>
  jobs.flatMap(({ name, job }) => (name.startsWith(file) ? [...(job.steps ?? [])] : []));

/** Runs a step’s script in a folder, as the runner does. */
function runStep({ run = 'exit 9' }: Step, folder: string, env: Readonly<Record<string, string>>) {
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  return { status, stdout };
}

describe('the reusable workflow runs what its caller pins', () => {
  const steps = stepsOf('.github/workflows/roster.yml');
  const FROM = { REPOSITORY: 'acme/roster-sync', COMMIT: 'a'.repeat(40) };
  const where = steps.find(({ name }) => name === 'Where this workflow is from') ?? {};

  it('in both jobs: its own repository at its own commit, after the roster’s', () => {
    const taken = steps.filter(({ with: inputs }) => inputs?.['path'] === '.roster-sync-action');
    expect(taken.map(({ with: inputs }) => inputs)).toEqual(
      Array(2).fill({
        repository: '${{ job.workflow_repository }}',
        ref: '${{ job.workflow_sha }}',
        path: '.roster-sync-action',
        token: '${{ secrets.ROSTER_SYNC_READ_TOKEN || github.token }}',
        'persist-credentials': false,
      }),
    );
    const order = steps
      .map(({ uses, name }) => name ?? uses?.split('@')[0])
      .filter((one) => !one?.includes('artifact'));
    const once = [
      'actions/checkout',
      'Where this workflow is from',
      'actions/checkout',
      './.roster-sync-action',
    ];
    expect(order.filter((one) => one !== undefined)).toEqual([...once, ...once]);
    expect(steps.filter(({ uses }) => uses?.includes('OWNER'))).toEqual([]);
  });

  it('and ends with a sentence where the runner doesn’t say which that is', () => {
    expect(runStep(where, temporaryFolder(), FROM)).toEqual({ status: 0, stdout: '' });
    for (const missing of [{ REPOSITORY: '' }, { COMMIT: '' }]) {
      const ended = runStep(where, temporaryFolder(), { ...FROM, ...missing });
      expect(ended).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/^::error::.*Update the runner/),
      });
    }
  });

  it('and where the roster’s repository has something in its place', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.roster-sync-action'));
    expect(runStep(where, folder, FROM)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Rename it'),
    });
  });
});

describeOnUnix('the step that posts the counts', () => {
  const step = stepsOf('examples/workflows/sync.yml').find(({ name }) => name === 'Post the counts') ?? {};
  const run = {
    ...{ GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'acme/roster', GITHUB_RUN_ID: '7' },
    ...{ OUTCOME: 'uploaded', COUNTS: '200 employees; 3 added, 1 deleted, 2 changed; 0 problems' },
  };
  const TEXT =
    'Roster sync: uploaded. 200 employees; 3 added, 1 deleted, 2 changed; 0 problems. https://github.example/acme/roster/actions/runs/7';

  /** @returns what was posted where, with stand-ins for curl and jq that only fill in the text */
  function post(webhook: string): { status: number | null; posted: string } {
    const folder = temporaryFolder();
    const posted = join(folder, 'posted');
    const tool = (name: string, script: string) => {
      writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${script}\n`, { mode: 0o755 });
    };
    tool('curl', `{ echo "\${@: -1}"; cat; } > '${posted}'`);
    // jq --null-input --arg text TEXT FORM
    tool('jq', 'printf %s "${5//\\$text/$4}"');
    const path = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
    const { status } = runStep(step, folder, { ...run, PATH: path, WEBHOOK: webhook });
    return { status, posted: existsSync(posted) ? readFileSync(posted, 'utf8') : '' };
  }

  it('posts nothing without an address', () => {
    expect(post('')).toEqual({ status: 0, posted: '' });
  });

  it('writes to Slack as Slack wants it', () => {
    const address = 'https://hooks.slack.com/services/T/B/x';
    expect(post(address)).toEqual({ status: 0, posted: `${address}\n{ text: ${TEXT} }` });
  });

  it('writes a card to Teams', () => {
    const { posted } = post('https://prod-01.westeurope.logic.azure.com/workflows/x');
    expect(posted).toContain('type: "AdaptiveCard"');
    expect(posted).toContain(`text: ${TEXT} }`);
  });
});

it('init can write every workflow of the examples', () => {
  const templates = files
    .filter((file) => file.startsWith('examples/'))
    .map((file) => basename(file, '.yml'));
  expect(templates.sort()).toEqual([...WORKFLOW_NAMES].sort());
});

it.each(['check', 'sync'])('the reusable workflow leaves what %s.yml leaves: report and folder', (mode) => {
  const uploadsOf = (file: string) =>
    jobs
      .filter(({ name }) => name.startsWith(`${file}: `))
      .flatMap(({ job }) => job.steps ?? [])
      .filter(({ uses, with: inputs }) => {
        const isOfMode = !inputs?.['path']?.includes('/report-') || inputs['path'].includes(`-${mode}.html`);
        return uses?.includes('/upload-artifact@') && isOfMode;
      })
      // A run of the reusable one may have several configurations, and so several names.
      .map(({ if: when, uses, with: inputs }) => ({ when, uses, inputs: { path: '', ...inputs, name: '' } }));
  const own = uploadsOf(`examples/workflows/${mode}.yml`);
  const folder = own.at(-1);
  expect(own.map(({ inputs }) => inputs.path)).toEqual([
    `\${{ runner.temp }}/report-*-${mode}.html`,
    '${{ steps.roster.outputs.report-dir }}',
  ]);
  // Both of its jobs leave the folder.
  const shared = uploadsOf('.github/workflows/roster.yml');
  expect(shared).toHaveLength(3);
  expect(shared.filter((one) => JSON.stringify(one) === JSON.stringify(folder))).toHaveLength(2);
  expect(shared).toContainEqual(own[0]);
});
