import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { cli } from '../support/door.js';
import { CONFIG, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { WITH_KEY } from '../support/runner.js';

/* What of a whole history goes with a person, and what of others stays. */

afterEach(cleanUp);

const HEADER = 'forename,surname,employee_id,employee_type,department,start_date,country,email\n';
const row = (forename: string, surname: string, id: string) =>
  `${forename},${surname},${id},employee,IT,2019-03-01,GB,${`${forename}.${surname}`.toLowerCase()}@example.com\n`;
const roster = (...rows: string[]) => HEADER + rows.join('');

interface Told {
  /** Of the roster with the person. */
  readonly before: string;
  /** Of the roster that is sent now. */
  readonly now: string;
  readonly config?: string;
  readonly message?: string;
  readonly author?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** A mirror of a history of two commits. */
function mirrorOf({
  before,
  now,
  config = '',
  message = 'A change',
  author = 'Rosa <rosa@example.com>',
  files = {},
}: Told): Repository {
  const work = Repository.empty();
  work.write({ [CONFIG]: `version: 1\nprogram: acme\n${config}`, [ROSTER]: before, ...files });
  work.git('add', '--all');
  work.git(
    'commit',
    '--quiet',
    '--author',
    author,
    '--date',
    '2026-01-05T09:00:00+0100',
    '--message',
    message,
  );
  for (const path of Object.keys(files)) work.remove(path);
  work.commit({ [ROSTER]: now });
  const folder = `${temporaryFolder()}/mirror.git`;
  work.git('clone', '--quiet', '--mirror', work.folder, folder);
  return new Repository(folder);
}

const forget = (mirror: Repository, person: string) => cli(mirror, ['forget', '--person', person], WITH_KEY);

const PUSH = ['-c', 'remote.origin.mirror=false', 'push', '--quiet', '--force', 'origin'];

const BOB = row('Bob', 'Moss', '10235');
const LEAVER = { before: roster(row('Ann', 'Lee', '10234'), BOB), now: roster(BOB) };

describe('forget --person', () => {
  it.each(['0100', '0000', '2026', '1767600000'])('%s leaves the times of commits', async (id) => {
    const mirror = mirrorOf({ before: roster(row('Ann', 'Lee', id), BOB), now: roster(BOB) });
    const times = mirror.git('log', '--format=%ad %cd', '--date=raw');
    const ran = await forget(mirror, id);
    expect(ran.code).toBe(0);
    // Nothing is proved that wasn’t looked for.
    expect(ran.stdout.includes('record, the id, an address')).toBe(id.length > 4);
    expect(mirror.git('log', '--format=%ad %cd', '--date=raw')).toBe(times);
    mirror.git('fsck', '--strict', '--no-dangling');
    expect(mirror.git('show', `main~1:${ROSTER}`)).toBe(roster(BOB).trim());
  });

  it('says what is left alone, since records with another id have it, too', async () => {
    const before = roster(row('Ann', 'Lee', '10234'), row('Ann', 'Lee', '04056'), BOB);
    const mirror = mirrorOf({
      ...{ before, now: roster(BOB), message: 'Ann Lee leaves' },
      author: 'Ann Lee <private@example.org>',
    });
    const ran = await forget(mirror, '10234');
    const said = ran.stdout.replaceAll(/\s+/g, ' ');
    expect(ran.code).toBe(0);
    expect(said).toContain('or the name of the person, but for what is left alone below.');
    expect(said).toContain(
      'Left alone everywhere: a name and 1 address of the person that records with another id have, too (04056). If such an id is theirs, too, run the command with it, too, in a fresh mirror once this one is pushed.',
    );
    expect(mirror.git('log', '--format=%s', '-1', 'main~1')).toBe('Ann Lee leaves');
    // As it says: what is theirs is gone once each id is.
    const fresh = new Repository(`${temporaryFolder()}/fresh.git`);
    mirror.git('clone', '--quiet', '--mirror', mirror.folder, fresh.folder);
    expect((await forget(fresh, '04056')).stdout).not.toContain('Left alone everywhere');
    expect(fresh.git('log', '--format=%an <%ae> %s', '-1', 'main~1')).toBe('erased <erased> (erased) leaves');
  });

  it('says of a branch and a file whose names go on at a hyphen, and renames those that don’t', async () => {
    const files = { 'notes/ann_lee.pdf': 'x', 'notes/Ann.Lee.pdf': 'y', 'notes/Contract-Ann-Lee.pdf': 'z' };
    const mirror = mirrorOf({ ...LEAVER, files });
    mirror.git(...PUSH, 'main:refs/heads/Contract-Ann-Lee');
    mirror.git('fetch', '--quiet');
    const ran = await forget(mirror, '10234');
    expect(ran.code).toBe(0);
    const said = ran.stdout.replaceAll(/\s+/g, ' ');
    expect(said).toMatch(/goes on there .* the name of a branch or a tag, on the object [0-9a-f]{12}/);
    expect(said).toMatch(/goes on there .* the object [0-9a-f]{12}/);
    expect(mirror.git('ls-tree', '-r', '--name-only', 'main~1', 'notes').split('\n')).toEqual([
      'notes/(erased).pdf',
      'notes/(erased).pdf~',
      'notes/Contract-Ann-Lee.pdf',
    ]);
  });

  it('names a branch that is called as the person is', async () => {
    const mirror = mirrorOf(LEAVER);
    mirror.git(...PUSH, 'main:refs/heads/hr/ann-lee');
    mirror.git('fetch', '--quiet');
    const ran = await forget(mirror, '10234');
    expect(ran.code).toBe(1);
    expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'the name of refs/heads/hr/(erased): delete it at the remote: name',
    );
  });

  it('takes a surname of two columns', async () => {
    const head =
      'first,infix,last,employee_id,employee_type,department,start_date,country,email,manager,title\n';
    const more = 'employee,IT,2019-03-01,NL';
    const others = (boss: string) =>
      `Eve,,Top,10001,${more},e@example.com,,CEO\nAnn,van den,Berg,10236,${more},b@example.com,Eve Top,Dev\nBob,,Moss,10235,${more},m@example.com,${boss},Dev\n`;
    const mirror = mirrorOf({
      config:
        'roster: { columns: { forename: first, surname: { columns: [infix, last] } } }\nhierarchy: { manager_name: manager, position_title: title }\n',
      before: `${head}${others('Ann van Dijk')}Ann,van,Dijk,10234,${more},ad@example.com,Eve Top,Lead\n`,
      now: head + others('Eve Top'),
      message: 'Ann van Dijk is back, Ann van den Berg too',
    });
    expect(await forget(mirror, '10234')).toMatchObject({ code: 0 });
    expect(mirror.git('log', '--format=%s', '-1', 'main~1')).toBe('(erased) is back, Ann van den Berg too');
    expect(mirror.git('show', `main~1:${ROSTER}`)).toBe((head + others('')).trim());
  });

  it.each([
    ['id goes on', '10234', 'Bob', 'Moss', '10234-2'],
    ['id is written in capitals', 'ab10234', 'Bob', 'Moss', 'AB10234'],
    ['name goes on', '10234', 'Ann', 'Lee-Hart', '10235'],
    ['department is called as the id is', 'IT', 'Bob', 'Moss', '10235'],
  ])('leaves somebody whose %s, though they are still there', async (_, id, forename, surname, otherId) => {
    const other = row(forename, surname, otherId);
    const readme = `It is as it is for ${forename} ${surname} (${otherId})\n`;
    const author = `${forename} ${surname} <hart@example.org>`;
    const mirror = mirrorOf({
      ...{ before: roster(row('Ann', 'Lee', id), other), now: roster(other) },
      ...{ author, message: readme, files: { 'README.md': readme } },
    });
    const ran = await forget(mirror, id);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).not.toContain('Left alone');
    expect(mirror.git('show', `main~1:${ROSTER}`)).toBe(roster(other).trim());
    expect(mirror.git('show', 'main~1:README.md')).toBe(readme.trim());
    expect(mirror.git('log', '--format=%an <%ae>: %s', '-1', 'main~1')).toBe(`${author}: ${readme.trim()}`);
  });

  it('says where a name goes on of which nobody knows whose it is', async () => {
    const files = { 'notes/Ann Lee-Hart.md': 'Mary-Ann Lee\n', 'a.md': 'Ann Lee-Hart\n' };
    const mirror = mirrorOf({ ...LEAVER, files, author: 'Ann Lee-Hart <h@example.org>' });
    const ran = await forget(mirror, '10234');
    expect(ran.code).toBe(0);
    const [, places] = /^Left alone, .*: (.*)\.$/m.exec(ran.stdout) ?? [];
    expect(places).toMatch(/^the commit [0-9a-f]{12}, the file a\.md, the object [0-9a-f]{12}$/);
    expect(mirror.git('log', '--format=%an', '-1', 'main~1')).toBe('Ann Lee-Hart');
  });

  it('takes private addresses beside the name, and wherever else they are', async () => {
    const mirror = mirrorOf({
      ...LEAVER,
      author: 'Ann Lee <ann.private@example.net>',
      message: 'A change\n\nCo-authored-by: Ann Lee <1+annie@users.noreply.example.org>',
      files: {
        '.mailmap': 'Ann Lee <ann.lee@example.com> <annlee@example.org>\nBob Moss <bob@example.org>\n',
        'notes.md': 'Write to ann.private@example.net\n',
      },
    });
    expect(await forget(mirror, '10234')).toMatchObject({ code: 0 });
    expect(mirror.git('log', '--format=%an <%ae>%n%b', '-1', 'main~1')).toBe(
      'erased <erased>\nCo-authored-by: (erased) <(erased)>',
    );
    expect(mirror.git('show', 'main~1:.mailmap')).toBe(
      '(erased) <(erased)> <(erased)>\nBob Moss <bob@example.org>',
    );
    expect(mirror.git('show', 'main~1:notes.md')).toBe('Write to (erased)');
  });

  it('takes their records in tables whose ids nobody knows', async () => {
    const birthdays = 'First name,Department,Last name,Birthday\n';
    const badges = 'Badge,Birthday\n10235,1990-02-02\n';
    const mirror = mirrorOf({
      ...LEAVER,
      files: {
        'hr/birthdays.csv': `${birthdays}Ann,IT,Lee,1990-02-01\n`,
        'hr/badges.csv': `${badges}10234,1990-02-01\n`,
      },
    });
    expect(await forget(mirror, '10234')).toMatchObject({ code: 0 });
    expect(mirror.git('show', 'main~1:hr/birthdays.csv')).toBe(birthdays.trim());
    expect(mirror.git('show', 'main~1:hr/badges.csv')).toBe(badges.trim());
  });
});

describe('old objects in a mirror', () => {
  const HOLDERS: Readonly<Record<string, (mirror: Repository) => Repository>> = {
    'a work tree': (mirror) => {
      mirror.git('worktree', 'add', '--quiet', '--detach', join(temporaryFolder(), 'tree'), 'main~1');
      return mirror;
    },
    'a HEAD on no branch': (mirror) => {
      mirror.git('update-ref', '--no-deref', 'HEAD', mirror.git('rev-parse', 'main~1'));
      return mirror;
    },
    'a pack that is kept': (mirror) => {
      mirror.git('repack', '-adq');
      const [pack = ''] = readdirSync(mirror.path('objects/pack')).filter((name) => name.endsWith('.pack'));
      mirror.write({ [`objects/pack/${pack.replace('.pack', '.keep')}`]: '' });
      return mirror;
    },
    'another repository': (mirror) => {
      const folder = join(temporaryFolder(), 'shared.git');
      mirror.git('clone', '--quiet', '--mirror', '--shared', mirror.folder, folder);
      return new Repository(folder);
    },
  };

  it.each(Object.keys(HOLDERS))('are named where %s holds them', async (holder) => {
    const mirror = HOLDERS[holder]?.(mirrorOf(LEAVER)) ?? mirrorOf(LEAVER);
    const ran = await forget(mirror, '10234');
    expect(ran.code).toBe(0);
    expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain('Note: Old objects are still in this mirror');
  });

  it('aren’t named where they are gone, though git is to keep large packs', async () => {
    const mirror = mirrorOf(LEAVER);
    mirror.git('repack', '-adq');
    mirror.git('config', 'gc.bigPackThreshold', '1');
    const ran = await forget(mirror, '10234');
    expect(ran.stdout).not.toContain('Old objects');
    expect(ran.stdout).toContain('Proof: ');
  });
});
