import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { checkHere, syncHere } from '../support/here.js';
import { ADA, COMPANY, CONFIG, configOf, csvOf, filesOf, MAITE, people, ROSTER } from '../support/people.js';
import { KEY_IN_BASIC } from '../support/runner.js';
import { record } from '../support/server.js';
import { networkWorld } from '../support/world.js';

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
