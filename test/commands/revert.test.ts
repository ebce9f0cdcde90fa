import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorld } from '../../src/adapters/open-world.js';
import { reject } from '../../src/commands/reject.js';
import { revert } from '../../src/commands/revert.js';
import type { CommitId } from '../../src/core/base/commit.js';
import { erasedTag } from '../../src/core/receipts/erased.js';
import { revertedLines } from '../../src/core/report/revert-words.js';
import { plain } from '../../src/core/report/text.js';
import { cleanUp, lastingFolder } from '../support/cleanup.js';
import { syncHere } from '../support/here.js';
import { CONFIG, configOf, csvOf, filesOf, people, person, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { DIST, KEY } from '../support/runner.js';
import { record } from '../support/server.js';
import { reader } from '../support/world.js';
import { withLinks } from '../support/systems.js';

/* After a wrong approval: the roster as it was, in the work tree and nowhere else. */

afterEach(cleanUp);

const LIMITS = { percent: 100, floor: 100 };
const GUARDS = { guards: { 'first-sync': 'allow', 'max-leavers': LIMITS, 'max-joiners': LIMITS } };
const TEAM = csvOf(people(9));
const kept = lastingFolder();
const names: string[] = [];
let url = '';

beforeAll(async () => {
  const api = await record();
  url = api.url;
  const repository = Repository.with(filesOf(url, GUARDS, people(9)));
  names.push((await syncHere(repository)).receipt ?? '');
  repository.commit({ [ROSTER]: csvOf(people(6)) });
  names.push((await syncHere(repository)).receipt ?? '');
  repository.copy(kept);
  await cleanUp();
});

const uploaded = (): Repository => new Repository(kept).copy();

async function openHere({ folder }: Repository, key = KEY) {
  const home = pathToFileURL(`${DIST}/`);
  const nothing = () => undefined;
  const opened = await openWorld({ home, from: folder, config: undefined, key, say: nothing, warn: nothing });
  return { ...opened, world: { ...opened.world, reader } };
}

async function revertHere(repository: Repository, written = names[0] ?? '', force = false, key = KEY) {
  const { world, configPath } = await openHere(repository, key);
  return revert(world, world.receipts, { configPath, apiUrl: undefined, written, force });
}

const rosterIn = (repository: Repository, path = ROSTER): string =>
  readFileSync(repository.path(path), 'utf8');

describe('revert', () => {
  it('writes the roster of an upload to the work tree, and says what the plan would be', async () => {
    const repository = uploaded();
    const head = repository.head();
    const done = await revertHere(repository);
    expect(done.outcome.failure).toBeUndefined();
    expect(done).toMatchObject({ receipt: names[0], written: [ROSTER], surplus: [] });
    expect(rosterIn(repository)).toBe(TEAM);
    expect(done.outcome).toMatchObject({ ending: 'clean', baseline: names[1] });
    expect(done.outcome.plan?.joiners.map(({ id }) => id)).toEqual(
      people(9)
        .slice(6)
        .map((one) => one.employee_id),
    );
    expect(repository.head()).toBe(head);
    expect(repository.git('status', '--porcelain')).toBe(`M ${ROSTER}`);

    const time = names[0]?.split('/').at(-1) ?? '';
    const text = revertedLines({ ...done, receipt: names[0] ?? '' }, plain).join('\n');
    expect(text).toContain('3 will be added:\n  0000007  Sales');
    expect(text).toContain(`  git switch --create revert-to-${time}\n  git add -- ${ROSTER}\n`);
    expect(text).toContain(`git commit --message "Revert the roster to ${time}"`);
    expect(text).not.toMatch(/Forename|Surname|@example|2020-01-31/);
  });

  it('says by which day the plan was made, where a date decides who is sent', async () => {
    const repository = uploaded();
    const filters = { roster: { filters: [{ column: 'Start Date', date: 'YYYY-MM-DD', keep: 'from' }] } };
    repository.commit({ [CONFIG]: configOf(url, { ...GUARDS, ...filters }) });
    const done = await revertHere(repository);
    const text = revertedLines({ ...done, receipt: names[0] ?? '' }, plain).join('\n');
    expect(text).toContain(`The roster is as of ${done.outcome.asOf?.day ?? '?'} (UTC).\n`);
  });

  it('of what is there already writes nothing', async () => {
    const done = await revertHere(uploaded(), names[1]);
    expect(done).toMatchObject({ written: [], outcome: { ending: 'clean' } });
    expect(revertedLines({ ...done, receipt: names[1] ?? '' }, plain).join('\n')).toContain(
      'are already those of',
    );
  });

  it('keeps today’s configuration, and refuses what no longer fits it', async () => {
    const repository = uploaded();
    const strict = configOf(url, { ...GUARDS, roster: { departments: ['Board'] } });
    repository.commit({ [CONFIG]: strict, [ROSTER]: csvOf([person(1, { department: 'Board' })]) });
    const before = rosterIn(repository);
    const done = await revertHere(repository);
    expect(done.outcome).toMatchObject({ ending: 'problems' });
    expect(done.outcome.problems.map(({ rule }) => rule)).toContain('roster/unknown-department');
    expect(done.written).toEqual([]);
    expect(rosterIn(repository)).toBe(before);
    expect(rosterIn(repository, CONFIG)).toBe(strict);
  });

  it('writes to where the roster is today', async () => {
    const repository = uploaded();
    repository.git('mv', ROSTER, 'roster/people.csv');
    repository.commit({ [CONFIG]: configOf(url, { ...GUARDS, roster: { file: 'roster/people.csv' } }) });
    expect(await revertHere(repository)).toMatchObject({ written: ['roster/people.csv'] });
    expect(rosterIn(repository, 'roster/people.csv')).toBe(TEAM);
  });

  it('names the files that the upload didn’t have', async () => {
    const repository = uploaded();
    const config = configOf(url, { ...GUARDS, roster: { file: 'roster/*.csv' } });
    repository.commit({ [CONFIG]: config, 'roster/more.csv': csvOf([person(20)]) });
    const done = await revertHere(repository);
    expect(done).toMatchObject({ written: [ROSTER], surplus: ['roster/more.csv'] });
    const said = revertedLines({ ...done, receipt: 'x', remote: 'company' }, plain).join('\n');
    expect(said).toContain('git rm -- roster/more.csv');
    expect(said).toContain('git push --set-upstream company revert-to-x');
    expect(rosterIn(repository, 'roster/more.csv')).not.toBe('');
  });

  it('writes over changes that aren’t committed only where it is forced', async () => {
    const repository = uploaded();
    repository.write({ [ROSTER]: csvOf(people(3)) });
    const refused = await revertHere(repository);
    expect(refused.outcome.failure).toMatchObject({
      kind: 'use',
      message: expect.stringContaining(ROSTER) as unknown,
    });
    expect(rosterIn(repository)).toBe(csvOf(people(3)));
    // Other files may have changes.
    repository.write({ [ROSTER]: csvOf(people(6)), 'README.md': 'new' });
    expect(await revertHere(repository)).toMatchObject({ written: [ROSTER] });
    repository.write({ [ROSTER]: csvOf(people(3)) });
    expect(await revertHere(repository, names[0], true)).toMatchObject({ written: [ROSTER] });
    expect(rosterIn(repository)).toBe(TEAM);
  });

  it('loses nothing that git doesn’t look at', async () => {
    const repository = uploaded();
    const mine = csvOf(people(3));
    const isRefused = async () => {
      const refused = await revertHere(repository);
      expect(refused.outcome.failure?.message).toContain(`${ROSTER} has changes that aren’t committed`);
      expect(rosterIn(repository)).toBe(mine);
    };
    for (const flag of ['assume-unchanged', 'skip-worktree']) {
      repository.git('update-index', `--${flag}`, ROSTER);
      repository.write({ [ROSTER]: mine });
      await isRefused();
      repository.git('update-index', `--no-${flag}`, ROSTER);
    }
    repository.git('rm', '--quiet', '--cached', ROSTER);
    repository.git('commit', '--quiet', '--message', 'Without a roster');
    repository.write({ '.git/info/exclude': 'roster/\n' });
    await isRefused();
  });

  withLinks('writes through no link', async () => {
    const repository = uploaded();
    repository.git('rm', '--quiet', '-r', 'roster');
    repository.commit();
    mkdirSync(repository.path('elsewhere'));
    symlinkSync(repository.path('elsewhere'), repository.path('roster'));
    const done = await revertHere(repository, names[0], true);
    expect(done.outcome.failure?.message).toContain('isn’t a regular file');
    rmSync(repository.path('roster'));
    expect(await revertHere(repository)).toMatchObject({ written: [ROSTER] });
  });
});

describe('the upload', () => {
  it('may be named by its time; a day of several isn’t enough', async () => {
    const time = names[0]?.split('/').at(-1) ?? '';
    expect(await revertHere(uploaded(), time)).toMatchObject({ receipt: names[0] });
    const day = `${time.slice(0, 4)}-${time.slice(4, 6)}-${time.slice(6, 8)}`;
    const several = await revertHere(uploaded(), day);
    if (names[1]?.includes(time.slice(0, 8)))
      expect(several.outcome.failure).toMatchObject({ message: `There are 2 uploads of ${day}.` });
    const other = await revertHere(uploaded(), 'roster-sync/other/20260101T020000Z');
    expect(other.outcome.failure?.message).toContain('isn’t a receipt of acme');
  });

  describe('that neither a signature nor its digests prove is written, and said to be that:', () => {
    const unproven = async (
      edit: (content: string, other: CommitId) => string,
      key: string,
      last: string,
    ) => {
      const repository = uploaded();
      const [name = '', next = ''] = names;
      const content = `${repository.git('cat-file', 'tag', `refs/tags/${name}`)}\n`;
      const other = repository.git('rev-parse', `refs/tags/${next}^{commit}`);
      const object = repository.gitWith(edit(content, other), 'mktag');
      repository.git('update-ref', `refs/tags/${name}`, object);
      const done = await revertHere(repository, name, false, key);
      expect(done.outcome.failure).toBeUndefined();
      expect(done).toMatchObject({ outcome: { ending: 'clean' } });
      expect(revertedLines({ ...done, receipt: name }, plain).at(-1)).toBe(
        `The roster is that of the commit on which ${name} is now, ${last} uploaded. Nothing was committed or sent.`,
      );
      return done.outcome.notes;
    };

    it('without a key, in a form that this version can’t build', async () => {
      const notes = await unproven(
        (content) => content.replace(/^Xml-Format: .*/m, 'Xml-Format: 99'),
        '',
        'which may not be the one that was',
      );
      expect(notes).toEqual([
        expect.stringContaining('wasn’t checked'),
        `This may not be the roster that was uploaded with ${names[0] ?? ''}: neither its signature nor the digests of its files could be checked. Read what differs (git diff) before you commit it.`,
      ]);
    });

    it('on a commit that took the place of another one, whatever was signed', async () => {
      const last = 'and not the one that was';
      const erased = (content: string, other: CommitId) => erasedTag(content, other, '2026-11-01 a person');
      const says = `This isn’t the roster that was uploaded with ${names[0] ?? ''}: its history was rewritten since (erased 2026-11-01 a person), and nobody has signed the commit that is there now. Read what differs (git diff) before you commit it.`;
      expect(await unproven(erased, KEY, last)).toEqual([says]);
      expect(await unproven(erased, '', last)).toEqual([expect.stringContaining('wasn’t checked'), says]);
    });
  });

  it('isn’t one that was rejected, or whose signature isn’t valid; an unchecked one is noted', async () => {
    const repository = uploaded();
    const unchecked = await revertHere(repository, names[0], false, '');
    expect(unchecked).toMatchObject({ written: [ROSTER] });
    expect(unchecked.outcome.notes.join()).toContain('wasn’t checked');
    repository.git('checkout', '--quiet', '--', ROSTER);

    // It may be anybody's: where its own digests don't fit its commit, it disproves itself.
    const [, moved = ''] = names;
    const content = repository.git('cat-file', 'tag', `refs/tags/${moved}`);
    const other = repository.git('rev-parse', `refs/tags/${names[0] ?? ''}^{commit}`);
    const edited = `${content.replace(/^object .*/, `object ${other}`)}\n`;
    repository.git('update-ref', `refs/tags/${moved}`, repository.gitWith(edited, 'mktag'));
    const disproved = await revertHere(repository, moved, false, '');
    expect(disproved).toMatchObject({ written: [], outcome: { ending: 'failed' } });
    expect(disproved.outcome.failure?.message).toContain('gives other files than it says were sent');
    expect(rosterIn(repository)).toBe(csvOf(people(6)));

    const forged = await revertHere(repository, names[0], false, 'another-key-of-somebody');
    expect(forged.outcome.failure?.message).toContain('isn’t valid');
    const { world } = await openHere(repository);
    await reject(world, names[0] ?? '');
    const rejected = await revertHere(repository);
    expect(rejected.outcome.failure?.message).toContain('was rejected');
    expect(rejected.outcome.failure?.hint).toBe(
      'There isn’t an upload before it: correct the roster by hand.',
    );
    expect(rosterIn(repository)).toBe(csvOf(people(6)));
  });
});
