import { afterEach, describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/core/base/failure.js';
import { wouldHold } from '../../src/core/outcome/outcome.js';
import { ledgerOf } from '../../src/core/receipts/ledger.js';
import { headline } from '../../src/core/report/headline.js';
import { reportHtml } from '../../src/core/report/html.js';
import { summaryMarkdown } from '../../src/core/report/markdown.js';
import { storyLines } from '../../src/core/report/text.js';
import { cleanUp } from '../support/cleanup.js';
import { checkHere, syncHere } from '../support/here.js';
import { ADA, COMPANY, CONFIG, configOf, csvOf, filesOf, MAITE, people, ROSTER } from '../support/people.js';
import { KEY_IN_BASIC } from '../support/runner.js';
import { record } from '../support/server.js';
import {
  CHECK,
  CHECK_CHANGE,
  LOOPBACK,
  memoryWorld,
  networkWorld,
  type MemoryWorld,
} from '../support/world.js';

/* The story of a check, in a world of plain data. */

afterEach(cleanUp);

describe('a check with a key', () => {
  it('asks the API about it, and nothing else', async () => {
    const api = await record();
    expect(await checkHere(networkWorld(filesOf(api.url)))).toMatchObject({ ending: 'clean' });
    expect(api.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /admin/api/v2/test']);
    expect(api.requests[0]?.headers.authorization).toBe(`Basic ${KEY_IN_BASIC}`);
  });

  it('fails where the API doesn’t know it, and says what to do', async () => {
    const api = await record({ answering: () => ({ status: 401 }) });
    const ran = await checkHere(networkWorld(filesOf(api.url)));
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toMatch(/subdomain or the key is wrong/);
    expect(api.requests).toHaveLength(1);
  });

  it('tells what is wrong with the roster though the key is wrong, too', async () => {
    const api = await record({ answering: () => ({ status: 401 }) });
    const ran = await checkHere(networkWorld(filesOf(api.url, {}, [{ ...ADA, country: 'XX' }])));
    expect(ran).toMatchObject({ ending: 'failed' });
    expect(ran.stdout).toContain('employee/country');
    expect(ran.stdout).toMatch(/subdomain or the key is wrong/);
  });
});

describe('a problem', () => {
  const check = (config: string, roster: string) =>
    checkHere(networkWorld({ [CONFIG]: config, [ROSTER]: roster }, ''));
  const rulesOf = (stdout: string): string[] =>
    [...stdout.matchAll(/^(\S+) (?:error|warning) .* (\S+)$/gm)].map(
      ([, place = '', rule = '']) => `${place} ${rule}`,
    );

  it('is told with every other one of the run', async () => {
    const records = [
      { ...ADA, email: 'nowhere', country: 'XX', start_date: '31.01.2020' },
      { ...MAITE, manager_id: '0000009', department: '' },
    ];
    const ran = await check(configOf(), csvOf(records));
    expect(ran).toMatchObject({ ending: 'problems' });
    for (const rule of ['email', 'country', 'start-date', 'required'])
      expect(ran.stdout).toContain(`employee/${rule}`);
    expect(ran.stdout).toContain('hierarchy/orphan');
    expect(ran.stdout).not.toContain('plan-id');
  });

  it('with quotes is told on the line where they are, and hides no other', async () => {
    const lines = csvOf(people(3)).split('\n');
    lines.splice(2, 0, '0000007,D"ora,X');
    const text = `${lines.join('\n').replace('Surname3,employee,Sales,2020-01-31,GB', 'Surname3,employee,Sales,2020-01-31,XX')}0000008,"never closed\nand more\n`;
    const ran = await check(configOf(), text);
    expect(ran).toMatchObject({ ending: 'problems' });
    expect(rulesOf(ran.stdout)).toEqual([
      `${ROSTER}:3:2 roster/stray-quote`,
      `${ROSTER}:5:7 employee/country`,
      `${ROSTER}:6:2 roster/unclosed-quote`,
    ]);
  });

  it('is one of a file of the repository, also where no record can be read', async () => {
    const text = csvOf(COMPANY).replaceAll(/(.)\n/g, '$1,more\n').replace(',more', '');
    const ran = await check(configOf(), text);
    expect(ran).toMatchObject({ ending: 'problems' });
    expect(rulesOf(ran.stdout)).toEqual([2, 3, 4].map((line) => `${ROSTER}:${line} roster/ragged-record`));
  });

  it('of the configuration is told by its line', async () => {
    const text = 'version: 1\nprogram: acme\nprogramme: acme\nguards:\n  max-leaver: 3\n';
    const ran = await check(text, csvOf(COMPANY));
    expect(ran).toMatchObject({ ending: 'problems' });
    expect(ran.stdout).toMatch(/roster-sync\.yml:3:1 error `programme` isn’t a key/);
    expect(ran.stdout).toMatch(/roster-sync\.yml:5:3 error `guards\.max-leaver` isn’t a key/);
  });
});

describe('the plan id', () => {
  it('is the same from check and from sync, and from another commit of the same content', async () => {
    const api = await record();
    const world = networkWorld(filesOf(api.url));
    const { planId } = await checkHere(world);
    expect(planId).toMatch(/^[0-9a-f]{32}$/);
    world.commit({ 'README.md': 'Our roster' });
    expect((await checkHere(world)).planId).toBe(planId);
    expect((await syncHere(world)).planId).toBe(planId);
    expect(world.uploads()[0]?.planId).toBe(planId);
  });

  it('is another one for another roster, another address, and after an upload', async () => {
    const api = await record();
    const world = networkWorld(filesOf(api.url));
    const { planId: first } = await checkHere(world);
    const elsewhere = await checkHere(networkWorld(filesOf(), ''), {
      apiUrl: 'https://roster.example.test/',
    });
    world.commit({ [ROSTER]: csvOf(COMPANY.slice(1)) });
    const { planId: smaller } = await checkHere(world);
    await syncHere(world);
    const { planId: after } = await checkHere(world);
    const ids = [first, elsewhere.planId, smaller, after];
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('where nobody can be asked what was uploaded before', () => {
  const MANY = people(100);
  const ASSETS = { script: '', style: '' };

  /** The remote has an upload, and this clone has none of its tags. */
  async function alone(settings: Parameters<typeof configOf>[1] = {}): Promise<MemoryWorld> {
    const world = memoryWorld();
    world.commit(filesOf(LOOPBACK, settings, MANY));
    expect(await syncHere(world)).toMatchObject({ ending: 'uploaded' });
    world.commit({ [ROSTER]: csvOf(MANY.slice(0, 60)) });
    const unreachable = new Failure('GitHub doesn’t answer.', '');
    const empty = { remote: undefined, ...ledgerOf(new Set<string>(), '') };
    const receipts = {
      ...world.receipts,
      look: () => Promise.reject(unreachable),
      lookHere: () => Promise.resolve(empty),
      lookBeside: () => Promise.resolve(empty),
    };
    return { ...world, receipts };
  }

  it.each([
    ['a check', CHECK],
    ['a check of a pull request', CHECK_CHANGE],
  ])('%s says that it isn’t known, and not that nothing was', async (_, request) => {
    const ran = await checkHere(await alone(), request);
    // Whatever a first sync may do, nobody knows that this is one.
    expect(ran).toMatchObject({ ending: 'clean', held: [{ guard: 'first-sync' }] });
    expect(wouldHold(ran)).toBe(true);
    const approval = { form: 'https://github.com/acme/roster/actions/workflows/sync.yml', approvers: [] };
    const outcome = { ...ran, approval };
    const texts = [...storyLines(outcome), summaryMarkdown(outcome), reportHtml(outcome, ASSETS)].join('\n');
    expect(texts).not.toMatch(
      /first (?:upload|sync\b)|Nothing was uploaded|no upload before|100 joiners|60 joiners|0 leavers/,
    );
    expect(texts).not.toMatch(/`approve`|with `--approve`|Open the form|to approve it|Who may approve/);
    expect(headline(ran)).toBe('Will wait for an approval: it isn’t known what was uploaded before');
    expect(ran.stdout).toContain(
      'Against nothing (the remote couldn’t be asked): who will be deleted, added and changed isn’t known.\n',
    );
    expect(ran.stdout).toContain('would be held: The remote couldn’t be asked what was uploaded before, so');
    expect(ran.stdout).toContain('Nothing can be approved by this check');
    expect(ran.stdout).toContain('clean: The roster is right; what the next sync will change isn’t known.');
    expect(ran.planId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('a check says so of another address, too', async () => {
    const world = await alone();
    const there = ledgerOf(new Set(world.tags.keys()), 'roster-sync/acme/');
    for (const [name, tag] of world.tags) {
      const real = name.replace('roster-sync-sandbox/', 'roster-sync/');
      world.tags.set(real, { ...tag, name: real });
    }
    world.receipts.lookHere = ({ prefix }) =>
      Promise.resolve({ ...there, remote: undefined, ...ledgerOf(new Set(world.tags.keys()), prefix) });
    const ran = await checkHere(world, { apiUrl: 'https://roster.example.test/' });
    expect(ran.held[0]?.reason).toMatch(/^As far as this clone knows, nothing was uploaded to this address/);
  });
});
