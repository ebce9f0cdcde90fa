import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

/* The workflows that are shipped: what each job may do, and what it leaves. */

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
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
    expect(syncing).toHaveLength(4);
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
