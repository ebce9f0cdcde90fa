import { afterEach, describe, expect, it } from '@jest/globals';
import { workstarsApi } from '../../src/adapters/workstars/client.js';
import { doctor } from '../../src/commands/doctor.js';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import { RECEIPT_KEYS } from '../../src/core/receipts/names.js';
import { doctorLines, doctorMarkdown, endingOf } from '../../src/core/report/doctor-words.js';
import { plain } from '../../src/core/report/text.js';
import type { Hosting } from '../../src/ports/hosting.js';
import type { World } from '../../src/ports/world.js';
import { cleanUp } from '../support/cleanup.js';
import { CONFIG, configOf, csvOf, filesOf, people, ROSTER } from '../support/people.js';
import { record } from '../support/server.js';
import {
  CHECK_CHANGE,
  inEarnest,
  LOOPBACK,
  memoryWorld,
  networkWorld,
  SYNC,
  type MemoryWorld,
} from '../support/world.js';

/* The doctor, in a world of plain data. */

afterEach(cleanUp);

type DoctorRequest = Parameters<typeof doctor>[1];

const REQUEST: DoctorRequest = {
  ...{ configPath: CONFIG, apiUrl: undefined, onlyBranch: undefined },
  ...{ node: 'v24.1.0', isKeyMalformed: false },
};

type Found = Readonly<Record<string, { state: string; says: string; todo?: string }>>;

async function found(world: World, request: Partial<DoctorRequest> = {}): Promise<Found> {
  const findings = await doctor(world, { ...REQUEST, ...request });
  return Object.fromEntries(findings.map(({ about, ...rest }) => [about, rest]));
}

const NIGHTLY = `
on: { schedule: [{ cron: '23 2 * * *' }] }
permissions: {}
jobs:
  sync:
    permissions: { contents: write, issues: write, pull-requests: read }
    steps:
      - uses: robin/roster-sync@v0
        with: { mode: sync }
`;
const NIGHTLY_PATH = '.github/workflows/roster-sync.yml';
const OWNERS = '/roster/ @robin/hr\n/.github/ @robin/it\n';
const SCHEMAS = { '.github/roster-sync/employees.xsd': '<a/>', '.github/roster-sync/positions.xsd': '<a/>' };
const HEALTHY = {
  ...filesOf(undefined, { program: 'robinsons' }, people(20)),
  ...{ [NIGHTLY_PATH]: NIGHTLY, '.github/CODEOWNERS': OWNERS },
};

const KEPT = ['deletion', 'update', 'non_fast_forward'];
const HOSTING: Hosting = {
  tagRulesets: () =>
    Promise.resolve([
      {
        ...{ name: 'receipts', isActive: true, exclude: [], rules: KEPT },
        include: ['refs/tags/roster-sync/**/*', 'refs/tags/roster-sync-rejected/**/*'],
      },
    ]),
  branchRules: () =>
    Promise.resolve(['pull_request', 'required_status_checks', 'deletion', 'non_fast_forward']),
  scheduled: () =>
    Promise.resolve({
      isActive: true,
      lastRun: { at: new Date('2026-01-01T02:23:00Z'), conclusion: 'success' },
    }),
  annotated: () => Promise.resolve({ runs: [], unseen: [], isCut: false }),
  pullRequests: () => Promise.resolve(new Map()),
};

/** A repository in which everything is right, on a GitHub that says so. */
function healthy(files: Readonly<Record<string, string>> = {}): MemoryWorld & { hosting: Hosting } {
  const world = inEarnest();
  const look = world.receipts.look.bind(world.receipts);
  world.receipts.look = async (asked) => {
    const records = await look(asked);
    return { ...records, remote: records.remote && { ...records.remote, isPublic: false } };
  };
  world.commit({ ...HEALTHY, ...files });
  return Object.assign(world, { hosting: HOSTING, permissionOf: () => Promise.resolve('write' as const) });
}

describe('where everything is right', () => {
  it('each point is ok', async () => {
    const world = healthy({
      [CONFIG]: configOf(undefined, { program: 'robinsons', guards: { 'first-sync': 'hold' } }),
    });
    world.clock = Date.now();
    const held = await sync(world, SYNC);
    expect(held.ending).toBe('held');
    const approve = {
      ...SYNC,
      approve: held.planId,
      trigger: { ...SYNC.trigger, event: 'workflow_dispatch' },
    };
    expect((await sync(world, approve)).ending).toBe('uploaded');

    const findings = await doctor(world, REQUEST);
    expect(findings.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(endingOf(findings)).toBe('clean');
    expect(doctorLines(findings, plain, undefined).at(-1)).toBe('clean: Nothing must be fixed.');
  });
});

describe('what must be fixed', () => {
  const fixes = async (about: string, world: World, request: Partial<DoctorRequest> = {}) => {
    const { [about]: one } = await found(world, request);
    expect(one).toMatchObject({ state: 'fix this', todo: expect.stringMatching(/./) });
    return one?.says ?? '';
  };

  it('is a configuration that can’t be read, and nothing else is looked at then', async () => {
    const findings = await doctor(healthy({ [CONFIG]: 'version: 1\nprogramm: x\n' }), REQUEST);
    expect(findings.map(({ about, state }) => [about, state])).toEqual([
      ['Node.js', 'ok'],
      ['Configuration', 'fix this'],
      ['Placeholders', 'ok'],
      ['Everything else', "couldn't prove"],
    ]);
    expect(findings[1]?.says).toContain(`${CONFIG}, line 2: `);
  });

  it('is an address that may not be used', async () => {
    const world = healthy({ [CONFIG]: configOf('https://elsewhere.example.com/') });
    expect(await fixes('Configuration', world)).toContain('base-url');
  });

  it('is an old Node.js', async () => {
    expect(await fixes('Node.js', healthy(), { node: 'v18.20.0' })).toContain('v18.20.0');
    expect((await found(healthy(), { node: 'v20.15.0' }))['Node.js']).toMatchObject({ state: 'ok' });
  });

  it('is a placeholder, in a workflow or as the program', async () => {
    const owner = healthy({ [NIGHTLY_PATH]: NIGHTLY.replace('robin/', 'OWNER/') });
    expect(await fixes('Placeholders', owner)).toContain(`${NIGHTLY_PATH}:8`);
    const acme = healthy({ [CONFIG]: configOf(undefined, { program: 'acme' }) });
    acme.connect = () => undefined;
    expect(await fixes('Placeholders', acme)).toContain('`program: acme`');
    // Whoever has the key of that program is its owner; and the sandbox takes any name.
    expect(
      (await found(healthy({ [CONFIG]: configOf(undefined, { program: 'acme' }) })))['Placeholders']?.state,
    ).toBe('ok');
    const sandbox = memoryWorld();
    sandbox.commit(filesOf(LOOPBACK, { program: 'acme' }));
    expect((await found(sandbox))['Placeholders']?.state).toBe('ok');
  });

  it('is a roster with problems, that is gone, or has more than is needed', async () => {
    const wrong = people(3).map((one) => ({ ...one, email: `nowhere-${one.employee_id}` }));
    expect(await fixes('Roster', healthy({ [ROSTER]: csvOf(wrong) }))).toBe('It has 3 problems.');
    const missing = healthy({ [CONFIG]: configOf(undefined, { roster: { file: 'other.csv' } }) });
    expect(await fixes('Roster', missing)).toContain('1 problem');
    const more = people(3).map((one) => ({ ...one, Salary: '70,000' }));
    const says = await fixes('Unneeded columns', healthy({ [ROSTER]: csvOf(more) }));
    expect(says).toContain('1 column of the roster isn’t needed');
    expect(says).not.toContain('70,000');
  });

  it('is a key that the API doesn’t know, or that can’t be one', async () => {
    const api = await record({ answering: () => ({ status: 401 }) });
    expect(await fixes('API key', networkWorld(filesOf(api.url)))).toContain(
      'the subdomain or the key is wrong',
    );
    expect(api.requests.map(({ path }) => path)).toEqual(['/admin/api/v2/test']);
    expect(await fixes('API key', healthy(), { isKeyMalformed: true })).toContain('character');
  });

  it('is a schema that isn’t committed though the program serves it, or isn’t the program’s', async () => {
    const serving = (world: MemoryWorld, xsd: string) => {
      const connect = world.connect.bind(world);
      world.connect = (...to) => {
        const api = connect(...to);
        return api && { ...api, schema: () => Promise.resolve(new TextEncoder().encode(xsd)) };
      };
      return world;
    };
    expect(await fixes('Schemas', serving(healthy(), '<a/>'))).toContain('isn’t committed');
    expect(await fixes('Schemas', serving(healthy(SCHEMAS), '<b/>'))).toContain('another schema');
    expect((await found(serving(healthy(SCHEMAS), '<a/>')))['Schemas']?.state).toBe('ok');
  });

  it('is another branch, an older commit, or no remote', async () => {
    const behind = healthy();
    const look = behind.receipts.look.bind(behind.receipts);
    const remoteOf = async (headOf: (branch: string) => string | undefined) => {
      behind.receipts.look = async (asked) => {
        const records = await look(asked);
        return { ...records, remote: { defaultBranch: 'main', headOf } };
      };
      return fixes('Branch', behind);
    };
    expect(await remoteOf(() => 'f'.repeat(40))).toContain('isn’t the head of main');
    expect(await remoteOf(() => undefined)).toContain('no branch main');
    expect(await fixes('Branch', healthy(), { onlyBranch: 'live' })).toContain('only live is sent');
    const alone = memoryWorld();
    alone.commit(HEALTHY);
    expect(await fixes('Branch', alone)).toContain('isn’t a remote');
  });

  it('is a public repository, unless that is meant', async () => {
    const open = (more = {}) => {
      const world = healthy({ [CONFIG]: configOf(undefined, { program: 'robinsons', ...more }) });
      const look = world.receipts.look.bind(world.receipts);
      world.receipts.look = async (asked) => {
        const records = await look(asked);
        return { ...records, remote: records.remote && { ...records.remote, isPublic: true } };
      };
      return world;
    };
    expect(await fixes('Private repository', open())).toContain('public');
    expect((await found(open({ 'allow-public': true })))['Private repository']?.state).toBe('ok');
  });

  it('is a right that a workflow doesn’t ask for', async () => {
    const less = healthy({ [NIGHTLY_PATH]: NIGHTLY.replace('contents: write', 'contents: read') });
    expect(await fixes('Token rights', less)).toContain('`contents: write` for sync');
    const none = healthy({ [NIGHTLY_PATH]: NIGHTLY.replace(/^ {4}permissions: .*\n/m, '') });
    expect(await fixes('Token rights', none)).toContain('`issues: write` for sync');
  });

  it('is a tag or a branch without rules, or with one too many', async () => {
    const tags = async (
      rules: readonly string[],
      include = ['refs/tags/roster-sync/**/*', '~ALL'],
      isActive = true,
    ) =>
      found({
        ...healthy(),
        hosting: {
          ...HOSTING,
          tagRulesets: () => Promise.resolve([{ name: '', isActive, exclude: [], include, rules }]),
        },
      });
    const of = (all: Found) => all['Rules for receipts'];
    expect(of(await tags(KEPT))?.state).toBe('ok');
    expect(of(await tags(['update']))?.says).toContain('can delete receipts');
    expect(of(await tags([...KEPT, 'creation']))?.says).toContain('from being made');
    for (const one of [
      await tags(KEPT, ['refs/tags/v*']),
      await tags(KEPT, ['~ALL'], false),
      await tags(KEPT, ['refs/tags/roster-sync/*']),
    ])
      expect(of(one)).toMatchObject({ state: 'fix this' });

    const branch = async (rules: readonly string[]) =>
      fixes('Rules for the branch', {
        ...healthy(),
        hosting: { ...HOSTING, branchRules: () => Promise.resolve(rules) },
      });
    expect(await branch([])).toContain('a pull request and the roster check');
    expect(await branch(['pull_request', 'required_status_checks'])).toContain('history of main');
  });

  it('is a schedule that isn’t there, can’t be read, or is switched off', async () => {
    const without = healthy({ [NIGHTLY_PATH]: NIGHTLY.replace('schedule', 'push') });
    expect(await fixes('Schedule', without)).toContain('no schedule that runs');
    expect(await fixes('Schedule', healthy({ [NIGHTLY_PATH]: '' }))).toContain('No workflow runs');
    expect(await fixes('Schedule', healthy({ [NIGHTLY_PATH]: NIGHTLY.replace('23 2', '99 2') }))).toContain(
      'cron line',
    );
    const sometimes = healthy({ [NIGHTLY_PATH]: NIGHTLY.replace('steps:', 'if: inputs.x\n    steps:') });
    expect((await found(sometimes))['Schedule']).toMatchObject({
      state: "couldn't prove",
      says: expect.stringContaining('is decided by an `if`'),
    });
    const two = healthy({ '.github/workflows/roster.yml': NIGHTLY });
    expect((await found(two))['Schedule']).toMatchObject({
      state: "couldn't prove",
      says: expect.stringContaining('roster-sync.yml and .github/workflows/roster.yml each send a roster'),
    });
    const run = (isActive: boolean, conclusion: string) =>
      fixes('Last nightly run', {
        ...healthy(),
        hosting: {
          ...HOSTING,
          scheduled: () => Promise.resolve({ isActive, lastRun: { at: new Date('2026-01-01'), conclusion } }),
        },
      });
    expect(await run(false, 'success')).toContain('switched');
    expect(await run(true, 'failure')).toContain('“failure”');
  });

  it('is a file that nobody owns, and an approver who may not write', async () => {
    expect(await fixes('Code owners', healthy({ '.github/CODEOWNERS': '/.github/ @robin/it\n' }))).toContain(
      ROSTER,
    );
    const world = healthy({ [CONFIG]: configOf(undefined, { guards: { approvers: ['robin', 'gone'] } }) });
    const permissionOf = (login: string) =>
      Promise.resolve(login === 'robin' ? ('write' as const) : ('none' as const));
    expect(await fixes('Approvers', { ...world, permissionOf })).toMatch(/^gone can’t write/);
  });

  it('is that nothing was accepted for long', async () => {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK, {}, people(20)));
    await sync(world, SYNC);
    expect((await found(world))['Receipts']?.says).toContain('0 days old');
    world.clock += 8 * 24 * 60 * 60 * 1000;
    expect(await fixes('Receipts', world)).toContain('for 8 days');
  });

  it('is a list of public keys that can’t be read, though a sync with the API key needs none', async () => {
    const world = memoryWorld();
    world.commit({ ...filesOf(LOOPBACK, {}, people(20)), [RECEIPT_KEYS]: 'acme ed25519 AAAA SHA256:BBBB\n' });
    await sync(world, SYNC);
    expect(await fixes('Receipts', world)).toBe(`Line 1 of ${RECEIPT_KEYS} isn’t a key for receipts.`);
  });
});

describe('what couldn’t be proved', () => {
  it('is everything of GitHub and of the API, without network, key and token', async () => {
    const nobody = () => Promise.reject(new Failure('The remote can’t be reached.', 'Look at the network.'));
    const offline = inEarnest();
    offline.commit(HEALTHY);
    const findings = await doctor(
      { ...offline, connect: () => undefined, receipts: { ...offline.receipts, look: nobody } },
      REQUEST,
    );
    const unproven = findings.filter(({ state }) => state === "couldn't prove");
    expect(unproven.map(({ about }) => about)).toEqual([
      ...['API key', 'Schemas', 'Branch', 'Private repository', 'Token rights', 'Rules for receipts'],
      ...['Rules for the branch', 'Last nightly run', 'Receipts'],
    ]);
    for (const { todo } of unproven) expect(todo).toMatch(/./);
    expect(endingOf(findings)).toBe('clean');
  });

  it('is what GitHub doesn’t answer', async () => {
    const refuse = () => Promise.reject(new Failure('GitHub refused it (403).', 'Give the job the right.'));
    const silent = { ...HOSTING, tagRulesets: refuse, branchRules: refuse, scheduled: refuse };
    const all = await found({ ...healthy(), hosting: silent, permissionOf: refuse });
    for (const about of ['Rules for receipts', 'Rules for the branch', 'Last nightly run'])
      expect(all[about]).toMatchObject({ state: "couldn't prove", todo: 'Give the job the right.' });
  });

  it('is an API that nobody answers at, and it is asked once', async () => {
    const world = memoryWorld();
    world.commit(filesOf('http://127.0.0.1:9/admin/api/v2/'));
    let asked = 0;
    world.connect = (endpoint, api) =>
      workstarsApi({
        ...{ endpoint, key: 'k', api, userAgent: 'test', interrupted: new AbortController().signal },
        send: () => Promise.resolve({ kind: 'broken', code: 'ECONNRESET' as const, asked: (asked += 1) }),
      });
    expect((await found(world))['API key']).toMatchObject({ state: "couldn't prove" });
    // The key, and both schemas.
    expect(asked).toBe(1);
  });

  it('is a key on a change: it isn’t used', async () => {
    const world = healthy();
    world.commit({ 'README.md': 'x' });
    world.connect = () => {
      throw new Error('the key is used');
    };
    const all = await found(world, { occasion: CHECK_CHANGE.occasion });
    expect(all['API key']).toMatchObject({
      state: "couldn't prove",
      says: 'The key isn’t used on a change.',
    });
    expect(all['Branch']).toMatchObject({ state: "couldn't prove" });
  });
});

describe('the checklist', () => {
  const findings = async () =>
    doctor(healthy({ [NIGHTLY_PATH]: NIGHTLY.replace('robin/', 'OWNER/') }), REQUEST);

  it('has what must be fixed first, in a summary', async () => {
    const text = doctorMarkdown(await findings());
    expect(text).toMatch(/^## Roster Sync doctor: 1 point must be fixed\./);
    expect(text.split('\n')[4]).toMatch(/^\| \*\*fix this\*\* \| Placeholders \|/);
  });

  it('fits into a terminal of 80 columns', async () => {
    const lines = doctorLines(await findings(), plain, 80);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.at(-1)).toMatch(/^problems: 1 point must be fixed\./);
  });
});
