import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sealOf } from '../../src/core/receipts/signature.js';
import { erasedTag, readErased } from '../../src/core/receipts/erased.js';
import { cleanUp, lastingFolder, temporaryFolder } from '../support/cleanup.js';
import { cli } from '../support/door.js';
import { syncHere, verifyHere } from '../support/here.js';
import { uploadedNights, type Night } from '../support/nights.js';
import { CONFIG, configOf, csvOf, idOf, person, ROSTER, type Person } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { KEY, WITH_KEY } from '../support/runner.js';
import { record } from '../support/server.js';
import { row } from '../support/verified.js';

/* A person is taken out of a history, or a history is cut off; everything else goes on as before. */

afterEach(cleanUp);

const BELA = person(3, {
  employee_id: '0700003',
  forename: 'Béla',
  surname: 'Zanzibar-Smythe',
  email: 'bela.zanzibar@example.com',
});
/** Somebody who is called as the person is, and somebody whose address ends like theirs. */
const TWIN = person(8, { forename: 'Forename5', surname: 'Surname5' });
const OTHER = person(9, { email: 'isabela.zanzibar@example.com' });

const TRACES = /0700003|(?<!isa)bela\.zanzibar|Zanzibar-Smythe|B\u00e9la/i;

const under = (manager: Person) => person(4, { manager_id: manager.employee_id });
const WITH = csvOf([person(1), person(2), BELA, under(BELA), person(5), TWIN, OTHER]);
const WITHOUT = csvOf([person(1), person(2), person(4), person(5), TWIN, OTHER]);
const EXPORT = `Liste\r\nPersonalnummer;Vorname;Nachname;Bemerkung\r\n${BELA.employee_id};${BELA.forename};${BELA.surname};x\r\n${idOf(5)};M\u00fcller;Gr\u00fcn;Vertretung: 0700003\r\n`;

const config = (more: object = {}) =>
  configOf('http://127.0.0.1:8787/admin/api/v2/', { guards: {}, ...more });

/** Béla came 40 days ago and left 15 days ago. Since then every night was uploaded. */
const NIGHTS: readonly Night[] = [
  { daysAgo: 45, files: { [CONFIG]: config(), [ROSTER]: WITHOUT, 'notes.md': 'Nobody\n' } },
  {
    daysAgo: 40,
    message: 'Adds 0700003\n\nCo-authored-by: Béla Zanzibar-Smythe <bela.zanzibar@example.com>\n',
    author: 'Bela <Bela.Zanzibar@example.com>',
    files: {
      [ROSTER]: WITH,
      'export/old.csv': Buffer.from(EXPORT, 'latin1'),
      'portal-ids.txt': `${idOf(1)}\n0700003\n${idOf(5)}\n`,
      'employees.csv.bak': WITH,
      'photos/0700003/Béla Zanzibar-Smythe.xml':
        '<forename>Béla</forename><surname>Zanzibar-Smythe</surname>',
      'notes.md': 'Ask Béla Zanzibar-Smythe (0700003), not isabela.zanzibar@example.com\n',
      'utf16.txt': Buffer.from('\uFEFFid 0700003\r\n', 'utf16le'),
    },
  },
  { daysAgo: 30, files: { [CONFIG]: config({ guards: { protect: ['0700003'] } }) } },
  { daysAgo: 20, files: { [CONFIG]: config({ guards: { 'known-ids': 'portal-ids.txt' } }) } },
  { daysAgo: 15, files: { [ROSTER]: WITHOUT }, message: 'Removes 0700003' },
  ...Array.from({ length: 14 }, (_, at) => ({ daysAgo: 14 - at, files: { 'night.txt': `${at}\n` } })),
];

interface Scene {
  readonly repository: Repository;
  readonly remote: Repository;
}

const UNSIGNED = 'roster-sync-confirmed/acme/20200101T000000Z';

/** As `history` has it. */
interface Upload {
  readonly receipt: string;
  readonly employees: number;
  readonly unread?: string;
  readonly headcount?: readonly { readonly people: number }[];
}

let kept: string;
beforeAll(async () => {
  kept = lastingFolder();
  const repository = await uploadedNights(NIGHTS);
  repository.git('branch', 'old', 'main~15');
  repository.git('tag', 'light', 'main~16');
  // As one of ours is called, and nobody signed it; and a tag on a tag.
  repository.git('tag', '--annotate', '--message', 'Of 0700003', UNSIGNED, 'main~16');
  repository.git('tag', '--annotate', '--message', 'Of 0700003', 'outer', UNSIGNED);
  repository.git('tag', '--annotate', '--message', 'With Béla Zanzibar-Smythe', 'release', 'main~16');
  repository.copy(`${kept}/work`);
  await cleanUp();
}, 120_000);

function scene(): Scene {
  const repository = new Repository(`${kept}/work`).copy();
  const remote = Repository.empty('--bare');
  repository.git('remote', 'add', 'origin', remote.folder);
  repository.git('push', '--quiet', 'origin', '--all');
  repository.git('push', '--quiet', 'origin', '--tags');
  remote.git('symbolic-ref', 'HEAD', 'refs/heads/main');
  return { repository, remote };
}

function mirrorOf(remote: Repository): Repository {
  const folder = `${temporaryFolder()}/mirror.git`;
  remote.git('clone', '--quiet', '--mirror', remote.folder, folder);
  return new Repository(folder);
}

const forget = (mirror: Repository, ...args: string[]) => cli(mirror, ['forget', ...args], WITH_KEY);

/** Everything that there is in a repository, reachable or not. */
function everythingIn({ folder }: Repository): string {
  const git = (input: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'safe.bareRepository=all', ...args], { cwd: folder, input, maxBuffer: 1e8 });
  const ids = git('', 'cat-file', '--batch-all-objects', '--batch-check=%(objectname)').toString();
  const content = git(ids, 'cat-file', '--batch');
  return `${content.toString()}\n${content.toString('latin1')}\n${content.toString('utf16le')}`;
}

/** As the words at the end say. */
const PUSH = [
  ...['-c', 'remote.origin.mirror=false', 'push', '--quiet', '--force', '--prune', 'origin'],
  ...['refs/heads/*:refs/heads/*', 'refs/tags/*:refs/tags/*'],
];

describe('forget --person', () => {
  it('leaves nothing of the person, and the next sync goes on', async () => {
    const { remote } = scene();
    const before = remote.receipts();
    const mirror = mirrorOf(remote);
    expect(everythingIn(mirror)).toMatch(TRACES);
    // As `history` leaves it in a work tree of this mirror.
    const kept = join(mirror.folder, 'roster-sync');
    mkdirSync(kept);
    writeFileSync(join(kept, 'history-1.json'), '0700003');
    const ran = await forget(mirror, '--person', '0700003', '--reason', 'asked for on 3 March');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Proof: ');
    expect(ran.stdout).toContain(
      PUSH.filter((one) => one !== '--quiet')
        .slice(0, 3)
        .join(' '),
    );
    expect(ran.stdout.replaceAll(/bela/g, '')).not.toMatch(/Zanzibar|B\u00e9la|Note:/);
    expect(everythingIn(mirror)).not.toMatch(TRACES);
    expect(existsSync(kept)).toBe(false);
    mirror.git('fsck', '--strict', '--no-dangling');

    // Others are as they were.
    const everybody = mirror.git('show', 'main~16:roster/employees.csv');
    expect(`${everybody}\n`).toBe(
      csvOf([person(1), person(2), { ...person(4), manager_id: '' }, person(5), TWIN, OTHER]),
    );
    expect(mirror.bytes(['show', 'main~16:export/old.csv']).toString('latin1')).toBe(
      EXPORT.replace(/^0700003.*\r\n/m, '').replace('0700003', '(erased)'),
    );
    expect(mirror.git('show', 'main:portal-ids.txt')).toBe(`${idOf(1)}\n${idOf(5)}`);
    expect(mirror.git('show', '--no-patch', '--format=%an <%ae>%n%s', 'main~17')).toBe(
      'erased <erased>\nAdds (erased)',
    );
    expect(mirror.git('rev-parse', 'main~18')).toBe(remote.git('rev-parse', 'main~18'));
    expect(mirror.receipts()).toEqual(before);

    expect(remote.git('rev-list', '--count', 'main')).toBe('19');
    mirror.git(...PUSH);
    expect(remote.git('rev-parse', 'main', 'old', 'light')).toBe(
      mirror.git('rev-parse', 'main', 'old', 'light'),
    );
    const clone = remote.clone();
    const all = await cli(clone, ['verify', '--all'], WITH_KEY);
    expect(all).toMatchObject({ code: 0 });
    const counts = '19 receipts: 16 same, 3 not comparable; 19 valid; 18 erased, 1 stands';
    expect(all.stdout.trimEnd().split('\n').at(-1)).toBe(counts);
    expect(all.stdout).toMatch(
      row(before[18] ?? '', 'same, valid, erased', 'erased .* asked for on 3 March'),
    );
    expect(all.stdout).toMatch(row(before[1] ?? '', 'not comparable, valid, erased', 'the commit that took'));
    expect(all.stdout).toMatch(row(before[0] ?? '', 'same, valid, stands'));
    expect(all.stdout).not.toMatch(/different|not valid|missing/);

    const api = await record();
    clone.commit({ [ROSTER]: WITHOUT.replace('Surname2', 'Married') });
    clone.push('main');
    const synced = await syncHere(clone, { apiUrl: api.url });
    expect(synced).toMatchObject({ ending: 'uploaded', held: [], baseline: before[18] });
    // The chain goes on: the new receipt names the digest of the one that was signed.
    expect(await verifyHere(clone, synced.receipt ?? '', { key: KEY })).toBe('same, valid, stands');
    expect(await verifyHere(clone, before[18] ?? '', { key: KEY })).toMatch(/^same, valid, erased/);
  });

  it('changes nothing in a dry run, and gives the same history every time', async () => {
    const { remote } = scene();
    const [first, second] = [mirrorOf(remote), mirrorOf(remote)];
    const refs = first.git('for-each-ref');
    const dry = await forget(first, '--person', '0700003', '--dry-run');
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.stdout).toMatch(/^Would change: 18 of 19 commits, .*; 18 receipts became records/m);
    expect(first.git('for-each-ref')).toBe(refs);
    for (const mirror of [first, second]) await forget(mirror, '--person', '0700003');
    expect(first.git('for-each-ref')).not.toBe(refs);
    expect(first.git('for-each-ref')).toBe(second.git('for-each-ref'));
    // Once more, there is nothing left to do.
    const again = await forget(mirrorOf(first), '--person', '0700003');
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toContain('Nothing of the history changes.');
  });

  it('changes all branches and tags, or none', async () => {
    const { remote } = scene();
    const mirror = mirrorOf(remote);
    const refs = mirror.git('for-each-ref');
    mirror.write({ 'refs/heads/old.lock': '' });
    expect(await forget(mirror, '--person', '0700003')).toMatchObject({ code: 4 });
    mirror.remove('refs/heads/old.lock');
    expect(mirror.git('for-each-ref')).toBe(refs);
    mirror.git('fsck', '--strict', '--no-dangling');
    expect(await forget(mirror, '--person', '0700003')).toMatchObject({ code: 0 });
    expect(everythingIn(mirror)).not.toMatch(TRACES);
  });

  it('throws pull requests’ own refs away, and says what is left at the remote', async () => {
    const { remote } = scene();
    remote.git('branch', 'fix-0700003', 'main~17');
    remote.git('update-ref', 'refs/pull/7/head', 'main~16');
    const mirror = mirrorOf(remote);
    const ran = await forget(mirror, '--person', '0700003');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('the name of refs/heads/fix-(erased): delete it at the remote: id');
    expect(ran.stdout).toContain('At the remote: 1 ref of pull requests (refs/pull/*).');
    expect(everythingIn(mirror)).not.toMatch(TRACES);
    expect(remote.git('rev-parse', 'refs/pull/7/head')).toBe(remote.git('rev-parse', 'main~16'));
  });

  it('refuses whoever is still there, and a folder or a mirror that isn’t right', async () => {
    const { repository, remote } = scene();
    const mirror = mirrorOf(remote);
    const refused = async (where: Repository, words: RegExp, ...args: string[]) => {
      const refs = where.git('for-each-ref');
      const ran = await forget(where, ...args);
      expect(ran).toMatchObject({ code: ran.code === 4 ? 4 : 2, stdout: '' });
      expect(ran.stderr).toMatch(words);
      expect(where.git('for-each-ref')).toBe(refs);
    };
    await refused(
      mirror,
      /still in the roster of refs\/heads\/main \(\.github\/roster-sync\.yml\)/,
      '--person',
      idOf(2),
    );
    await refused(
      mirror,
      /reason names the person/,
      '--person',
      '0700003',
      '--reason',
      'Béla Zanzibar-Smythe asked',
    );
    await refused(mirror, /either --person or --before/);
    for (const day of ['yesterday', '2026-02-30']) await refused(mirror, /is a day/, '--before', day);
    await refused(mirror, /this one is blank/, '--person', ' ');
    await refused(repository, /git clone --mirror/, '--person', '0700003');
    const bare = `${temporaryFolder()}/bare.git`;
    remote.git('clone', '--quiet', '--bare', remote.folder, bare);
    await refused(new Repository(bare), /git clone --mirror/, '--person', '0700003');

    // Out of the roster, and not synced.
    repository.commit({ [ROSTER]: WITHOUT.replace(/^0000009.*\n/m, '') });
    repository.push('main');
    await refused(mirror, /would be lost/, '--person', '0700003');
    await refused(mirrorOf(remote), /what was uploaded last/, '--person', idOf(9));
    // The configuration still names them.
    repository.commit({ [CONFIG]: config({ guards: { protect: ['0700003'] } }) });
    repository.push('main');
    await refused(
      mirrorOf(remote),
      /roster-sync\.yml of refs\/heads\/main still names/,
      '--person',
      '0700003',
    );
  });

  it('says until when guards can’t count, and the sync after it isn’t a first one', async () => {
    const nights: Night[] = [
      { daysAgo: 3, files: { [CONFIG]: config(), [ROSTER]: WITH } },
      { daysAgo: 2, files: { [ROSTER]: WITHOUT } },
    ];
    const repository = await uploadedNights(nights);
    const remote = repository.publish();
    repository.push('--tags');
    const mirror = mirrorOf(remote);
    const ran = await forget(mirror, '--person', '0700003');
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toMatch(/Until \d{4}-\d\d-\d\d a sync that changes anybody is held/);
    mirror.git(...PUSH);
    const clone = remote.clone();
    const api = await record();
    expect(await syncHere(clone, { apiUrl: api.url })).toMatchObject({ ending: 'uploaded', held: [] });
    const again = remote.clone();
    again.commit({ [ROSTER]: WITHOUT.replace('Surname2', 'Married') });
    again.push('main');
    const held = await syncHere(again, { apiUrl: api.url });
    expect(held).toMatchObject({ ending: 'held', held: [{ guard: 'baseline' }] });
    expect(held.held[0]?.reason).toMatch(
      /was erased since, .* can count who was deleted, added and changed since it\.$/,
    );
  });
});

describe('the days on which guards can’t count', () => {
  const said = async (days: readonly (readonly [daysAgo: number, roster: string])[]) => {
    const nights = days.map(([daysAgo, roster]) => ({
      daysAgo,
      files: { [CONFIG]: config(), [ROSTER]: roster },
    }));
    const repository = await uploadedNights(nights);
    const remote = repository.publish();
    repository.push('--tags');
    const { stdout } = await forget(mirrorOf(remote), '--person', '0700003', '--dry-run');
    const today = new Date().toISOString().slice(0, 10);
    const ahead = (day: string) => String((Date.parse(day) - Date.parse(today)) / (24 * 60 * 60 * 1000));
    const notes = stdout.replaceAll(/\s+/g, ' ').match(/The person was in .*?approved\./g) ?? [];
    return notes.map((note) => note.replace(/in \S+Z/, 'in it').replaceAll(/\d{4}-\d\d-\d\d/g, ahead));
  };
  const until = (day: number) =>
    `The person was in it, with which the last seven days are counted. Until ${day} a sync that changes anybody is held, and must be approved.`;
  const from = (first: number, last: number) =>
    `The person was in it. From ${first} the last seven days are counted with it: until ${last} a sync that changes anybody is held, and must be approved.`;

  it.each([
    [
      'begin now where the oldest upload had the person',
      [
        [3, WITH],
        [2, WITHOUT],
      ],
      [until(5)],
    ],
    [
      'begin once that upload is the oldest',
      [
        [4, WITHOUT],
        [3, WITH],
        [2, WITHOUT],
      ],
      [from(4, 5)],
    ],
    [
      'begin with the first of several',
      [
        [6, WITHOUT],
        [5, WITH],
        [3, WITH],
        [2, WITHOUT],
      ],
      [from(2, 5)],
    ],
    [
      'come twice where the person came back',
      [
        [6, WITH],
        [5, WITHOUT],
        [3, WITH],
        [2, WITHOUT],
      ],
      [until(2), from(4, 5)],
    ],
    [
      'begin now where it is seven days since',
      [
        [9, WITHOUT],
        [8, WITH],
        [2, WITHOUT],
      ],
      [until(5)],
    ],
  ] as const)('%s', async (_, days, notes) => {
    expect(await said(days)).toEqual(notes);
  });
});

describe('forget --before', () => {
  it('cuts history off, keeps what guards need, and the next sync goes on', async () => {
    const { remote } = scene();
    const receipts = remote.receipts();
    const mirror = mirrorOf(remote);
    const day = new Date(Date.now() - 12.5 * 86_400_000).toISOString().slice(0, 10);
    const ran = await forget(mirror, '--before', day);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toMatch(/^Cut off: \d+ commits\.$/m);
    expect(ran.stdout).toContain(
      `Deleted, since their commits are gone: light, outer, release, ${UNSIGNED}.`,
    );
    expect(ran.stdout).toContain('refs/heads/old ends before that day');
    expect(Number(mirror.git('rev-list', '--count', 'main'))).toBeLessThan(15);
    expect(mirror.git('show', 'main:roster/employees.csv')).toBe(WITHOUT.trim());
    mirror.git('fsck', '--strict', '--no-dangling');
    mirror.git(...PUSH);
    const clone = remote.clone();
    const all = await cli(clone, ['verify', '--all'], WITH_KEY);
    expect(all).toMatchObject({ code: 0 });
    for (const name of receipts)
      expect(all.stdout).toMatch(row(name, '(?:same|not comparable), valid, erased'));
    clone.commit({ [ROSTER]: WITHOUT.replace('Surname2', 'Married') });
    clone.push('main');
    const api = await record();
    const synced = await syncHere(clone, { apiUrl: api.url });
    expect(synced).toMatchObject({ ending: 'uploaded', held: [], baseline: receipts.at(-1) });
  });

  it('leaves receipts whose roster is gone, and nobody takes that of the first day for it', async () => {
    const { remote } = scene();
    const mirror = mirrorOf(remote);
    const day = new Date(Date.now() - 12.5 * 86_400_000).toISOString().slice(0, 10);
    await forget(mirror, '--before', day);
    mirror.git(...PUSH);
    const clone = remote.clone();
    // Béla was in the two of which nothing is left, and in one whose commit another branch has.
    const told = await cli(clone, ['history', '--format', 'json'], WITH_KEY);
    const { uploads } = JSON.parse(told.stdout) as { uploads: Upload[] };
    const unread = uploads.filter(({ unread: reason }) => reason !== undefined);
    expect(unread.map(({ employees }) => employees)).toEqual([7, 7, 7]);
    expect(unread.at(-1)?.unread).toContain('the commit that took its place gives other files');
    for (const { employees, headcount = [] } of uploads.filter((one) => !unread.includes(one)))
      expect(headcount.reduce((sum, { people }) => sum + people, 0)).toBe(employees);

    const asked = await cli(clone, ['why', '0700003'], WITH_KEY);
    expect(asked.stdout).toContain('or one before it, which can’t be read');
    expect(asked.stdout.match(/commit +not known: the history that it came with was erased/g)).toHaveLength(
      2,
    );
    expect(asked.stdout).toContain('commits give other files now: 2.');
    expect(asked.stdout).not.toContain('unshallow');
    const other = await cli(clone, ['why', idOf(1)], WITH_KEY);
    expect(other.stdout).toMatch(/^In 17 of the 17 uploads of acme that can be read here \(of 19\)/m);
    const shown = await cli(clone, ['show', String(unread.at(-1)?.receipt)], WITH_KEY);
    expect(shown.stdout).toContain('The receipt says: 0 joiners, 0 leavers');
    expect(shown.stdout).toContain('What it changed isn’t known');
  });

  it('of a day in the future leaves what is needed', async () => {
    const { remote } = scene();
    const mirror = mirrorOf(remote);
    const ran = await forget(mirror, '--before', '2999-01-01');
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toContain('the guards count from them');
    expect(Number(mirror.git('rev-list', '--count', 'main'))).toBe(7);
    mirror.git(...PUSH);
    const clone = remote.clone();
    clone.commit({ [ROSTER]: WITHOUT.replace('Surname2', 'Married') });
    clone.push('main');
    const api = await record();
    const synced = await syncHere(clone, { apiUrl: api.url });
    expect(synced).toMatchObject({ ending: 'uploaded', held: [] });
  });
});

describe('a record that somebody else made', () => {
  /** A repository whose newest receipt is said to be on another commit now. */
  function moved(edit: (repository: Repository, name: string) => string): {
    repository: Repository;
    name: string;
  } {
    const repository = new Repository(`${kept}/work`).copy();
    const name = repository.receipts().at(-1) ?? '';
    const commit = edit(repository, name);
    const content = String(repository.object(repository.ref(`refs/tags/${name}`) ?? '')?.content);
    repository.git(
      'update-ref',
      `refs/tags/${name}`,
      repository.make('tag', erasedTag(content, commit, '2026-01-01 x')),
    );
    return { repository, name };
  }
  const change = { [ROSTER]: WITHOUT.replace('Surname2', 'Married') };

  it.each<[string, Readonly<Record<string, string>>]>([
    ['another roster', { [ROSTER]: WITHOUT.replace('Surname2', 'Changed') }],
    ['fewer people', { [ROSTER]: csvOf([person(1), person(2)]) }],
    [
      'another configuration',
      { [CONFIG]: config({ guards: { 'max-leavers': { percent: 100, floor: 100 } } }) },
    ],
  ])('isn’t a baseline on %s', async (_, files) => {
    const { repository, name } = moved((made) => made.commit(files));
    repository.commit(change);
    const api = await record();
    const held = await syncHere(repository, { apiUrl: api.url });
    expect(held).toMatchObject({ ending: 'held', baseline: name });
    expect(held.held).toContainEqual(expect.objectContaining({ guard: 'baseline' }));
    expect(api.posted()).toEqual([]);
    expect(await verifyHere(repository, name, { key: KEY })).toMatch(/^not comparable, valid, erased/);
  });

  it('isn’t what was uploaded, for whoever shows it, asks of somebody or goes back to it', async () => {
    const { repository, name } = moved((made) => made.commit({ [ROSTER]: csvOf([person(1), person(2)]) }));
    repository.commit({ [ROSTER]: WITHOUT });
    const ask = async (...args: string[]) =>
      (await cli(repository, args, WITH_KEY)).stdout.replaceAll(/\s+/g, ' ');
    const shown = await ask('show', name);
    expect(shown).toContain(
      'The receipt says: 0 joiners, 0 leavers, 0 changed. What it changed isn’t known: its history was erased',
    );
    expect(await ask('why', idOf(9))).toContain(
      'Uploads whose history was erased, and whose commits give other files now: 1.',
    );
    expect(await ask('why', '0700009')).toContain('nor in any upload that can be read here');
    const { stdout, stderr } = await cli(repository, ['history'], WITH_KEY);
    expect(`${stdout}${stderr}`).toContain('History was rewritten since for 1 upload');
    const reverted = await ask('revert', name);
    expect(reverted).toContain(`This isn’t the roster that was uploaded with ${name}`);
    expect(reverted).toContain('not the one that was uploaded. Nothing was committed');
    expect(reverted).not.toContain('The roster is that of roster-sync');
  });

  it('with other words isn’t valid, and one that is honest counts', async () => {
    const { repository, name } = moved((made) => made.head());
    expect(await verifyHere(repository, name, { key: KEY })).toMatch(/^same, valid, erased/);
    const content = String(repository.object(repository.ref(`refs/tags/${name}`) ?? '')?.content);
    const forged = repository.make('tag', content.replace('Joiners: 0', 'Joiners: 9'));
    repository.git('update-ref', `refs/tags/${name}`, forged);
    expect(await verifyHere(repository, name, { key: KEY })).toMatch(/^same, not valid, erased/);
    expect(await verifyHere(repository, name)).toMatch(/^same, not checked, erased/);
    // Another commit than the one that was signed.
    const other = content.replace(/^Was-At: .*/m, `Was-At: ${'a'.repeat(40)}`);
    repository.git('update-ref', `refs/tags/${name}`, repository.make('tag', other));
    expect(await verifyHere(repository, name, { key: KEY })).toMatch(/^same, not valid, erased/);
  });

  it('counts as moved, not as erased, where the tag isn’t on the commit that it says', () => {
    const content = `object ${'b'.repeat(40)}\ntype commit\ntag x\ntagger A <> 1 +0000\n\n${sealOf(KEY).sign('roster-sync/acme/20260101T000000Z', 'c'.repeat(40), 'm\n')}`;
    const made = erasedTag(content, 'd'.repeat(40), '2026-01-01 y');
    expect(readErased(made)).toEqual({
      was: content,
      erasure: { was: 'b'.repeat(40), notes: ['2026-01-01 y'] },
    });
    expect(readErased(made.replace(/^object d+/, `object ${'e'.repeat(40)}`))).toBeUndefined();
    const twice = erasedTag(made, 'e'.repeat(40), '2026-02-01 z');
    expect(readErased(twice)).toEqual({
      was: content,
      erasure: { was: 'b'.repeat(40), notes: ['2026-01-01 y', '2026-02-01 z'] },
    });
  });
});
