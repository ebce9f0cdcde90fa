import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { encoded } from '../support/encodings.js';
import { checkHere, syncHere, type Told } from '../support/here.js';
import { ADA, BELA, COMPANY, CONFIG, configOf, csvOf, filesOf, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { record } from '../support/server.js';
import { onUnix } from '../support/systems.js';

/* What a check reads is what a sync sends: in a workflow the commit, at a desk what would be committed. */

afterEach(cleanUp);

/** A check as a workflow’s, on the branch that is sent. */
const inWorkflow = { occasion: { onlyBranch: 'main', subject: undefined, isElsewhere: false } };

const rulesOf = ({ problems }: Told): string[] => problems.map(({ rule, file }) => `${rule} ${file}`);
const ATTRIBUTES = '.gitattributes';
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 123456\n`;
const CRYPT = Buffer.from('\0GITCRYPT\0\u0001\u0002\u0003 and more', 'latin1');

/** A repository in which git keeps a pointer, and the file itself is in the work tree, as with `lfs: true`. */
function withLfs(path = ROSTER): Repository {
  const { repository } = Repository.published(filesOf());
  repository.git('config', 'filter.lfs.clean', `printf '${LFS.replaceAll('\n', String.raw`\n`)}'`);
  repository.git('config', 'filter.lfs.smudge', 'cat');
  repository.commit({ [ATTRIBUTES]: `${path} filter=lfs -text\n`, [path]: `${filesOf()[path] ?? ''}\n` });
  repository.push('main');
  return repository;
}

describe('a roster that git keeps in another encoding', () => {
  const utf16 = { roster: { encoding: 'utf-16le' } };

  /** git keeps UTF-8 of a roster that is UTF-16 here. */
  async function scene() {
    const api = await record();
    const { repository } = Repository.published({ [CONFIG]: configOf(api.url, utf16), 'notes.txt': 'x' });
    const roster = Buffer.from(encoded(csvOf(COMPANY), 'utf-16le', true));
    repository.commit({ [ATTRIBUTES]: '*.csv working-tree-encoding=UTF-16\n', [ROSTER]: roster });
    repository.push('main');
    return { api, repository };
  }

  onUnix('is a problem at a desk, though git sees no change', async () => {
    const { repository } = await scene();
    expect(repository.git('status', '--porcelain')).toBe('');
    const ran = await checkHere(repository);
    expect(ran.ending).toBe('problems');
    expect(rulesOf(ran)).toEqual([`roster/filtered ${ROSTER}`]);
    expect(ran.said).toContain('working-tree-encoding=UTF-16');
  });

  onUnix('is read in a workflow as a sync reads it', async () => {
    const { api, repository } = await scene();
    const checked = await checkHere(repository, inWorkflow);
    const synced = await syncHere(repository);
    expect([checked.ending, synced.ending]).toEqual(['problems', 'problems']);
    expect(rulesOf(checked)).toEqual(rulesOf(synced));
    expect(rulesOf(checked)[0]).toBe(`roster/not-as-declared ${ROSTER}`);
    expect(api.posted()).toEqual([]);
  });
});

it('a file that fits a pattern and isn’t in git is said not to be read', async () => {
  const pattern = { roster: { file: 'roster/*.csv' } };
  const repository = Repository.with({ ...filesOf(), [CONFIG]: configOf(undefined, pattern) });
  const said = async () => (await checkHere(repository)).stdout;
  expect(await said()).not.toContain('git doesn’t track');
  repository.write({ 'roster/b.csv': csvOf([ADA]), 'other/c.csv': csvOf([ADA]) });
  expect(await said()).toContain(
    'roster/b.csv fits `roster.file`, and git doesn’t track it, so no run reads it. What belongs to the roster must be added to git.',
  );
  const known = { ...pattern, guards: { 'known-ids': 'roster/ids.csv' } };
  repository.write({ [CONFIG]: configOf(undefined, known) });
  repository.write({ 'roster/ids.csv': 'employee_id\n1\n' });
  expect(await said()).toContain('roster/b.csv fits `roster.file`');
  repository.write({ 'roster/d.csv': csvOf([ADA]) });
  expect(await said()).toContain('roster/b.csv and 1 more fit `roster.file`, and git doesn’t track them');
  repository.write({ '.gitignore': 'roster/[bd].csv\n' });
  expect(await said()).not.toContain('git doesn’t track');
});

describe('what lies between git and the work tree', () => {
  it.each([ROSTER, CONFIG])('is a problem at a desk: LFS over %s', async (path) => {
    const ran = await checkHere(withLfs(path));
    expect(ran.ending).toBe('problems');
    expect(rulesOf(ran)).toEqual([`roster/filtered ${path}`]);
    expect(ran.said).toContain('filter=lfs');
  });

  it('is found with every other problem of the roster', async () => {
    const repository = withLfs();
    repository.write({ [ROSTER]: csvOf([{ ...ADA, country: 'XX' }]) });
    expect(rulesOf(await checkHere(repository)).toSorted()).toEqual([
      `employee/country ${ROSTER}`,
      `roster/filtered ${ROSTER}`,
    ]);
  });

  it.each([
    ['ident', 'ident\n', (roster: string) => roster.replaceAll('Sales', '$Id: 123 $')],
    ['a flag', '', (roster: string) => roster.replace('Sales', 'IT')],
  ])('is found whatever it is: %s', async (what, attributes, change) => {
    const { repository } = Repository.published(filesOf());
    repository.commit({ [ATTRIBUTES]: attributes && `${ROSTER} ${attributes}` });
    if (what === 'a flag') repository.git('update-index', '--assume-unchanged', ROSTER);
    repository.write({ [ROSTER]: change(csvOf(COMPANY)) });
    expect(rulesOf(await checkHere(repository))).toContain(`roster/filtered ${ROSTER}`);
  });

  it('doesn’t matter where it changes nothing, or only line ends', async () => {
    const quiet = Repository.with({ ...filesOf(), [ATTRIBUTES]: `${ROSTER} filter=unknown ident\n` });
    expect(await checkHere(quiet)).toMatchObject({ ending: 'clean' });
    quiet.write({ [ATTRIBUTES]: `${ROSTER} ident working-tree-encoding=UTF-8\n`, [ROSTER]: csvOf([ADA]) });
    expect(await checkHere(quiet)).toMatchObject({ ending: 'clean', employees: 1 });
    const text = Repository.with({ ...filesOf(), [ATTRIBUTES]: '* text=auto eol=crlf\n' });
    text.remove(ROSTER);
    text.git('checkout', '--', ROSTER);
    expect(await checkHere(text)).toMatchObject({ ending: 'clean' });
  });

  it('gives the same plan with core.autocrlf, also for a line break inside a cell', async () => {
    const people = COMPANY.map((one) => (one === BELA ? { ...one, position_title: 'Clerk\nof Sales' } : one));
    const repository = Repository.with(filesOf(undefined, {}, people));
    const before = await checkHere(repository);
    repository.git('config', 'core.autocrlf', 'true');
    repository.remove(ROSTER);
    repository.git('checkout', '--', ROSTER);
    const after = await checkHere(repository);
    expect(after).toMatchObject({ ending: 'clean', planId: before.planId });
    for (const path of [ROSTER, CONFIG]) repository.git('update-index', '--assume-unchanged', path);
    expect(await checkHere(repository)).toMatchObject({ ending: 'clean', planId: before.planId });
  });
});

describe('what git keeps in the place of a file', () => {
  it.each([
    ['a pointer of LFS', LFS, /pointer to Git LFS/],
    ['what git-crypt has made', CRYPT, /encrypted by git-crypt/],
  ])('is said at a desk, in a workflow and in a sync: %s', async (_what, content, words) => {
    const api = await record();
    for (const [path, rule] of [
      [ROSTER, 'roster/not-a-csv'],
      [CONFIG, 'config/unreadable'],
    ] as const) {
      const { repository } = Repository.published({ ...filesOf(api.url), [path]: content });
      const runs = [checkHere(repository), checkHere(repository, inWorkflow), syncHere(repository)];
      for (const ran of await Promise.all(runs)) {
        expect(rulesOf(ran)).toEqual([`${rule} ${path}`]);
        expect(ran.said).toMatch(words);
      }
    }
    expect(api.posted()).toEqual([]);
    const schema = '.github/roster-sync/employees.xsd';
    const { repository } = Repository.published({ ...filesOf(), [schema]: content });
    expect((await checkHere(repository, inWorkflow)).failure?.message).toMatch(words);
  });

  it('is what a workflow checks, though the file itself is in the work tree', async () => {
    const ran = await checkHere(withLfs(), inWorkflow);
    expect(rulesOf(ran)).toEqual([`roster/not-a-csv ${ROSTER}`]);
  });
});

describe('at a desk, what isn’t committed yet is checked', () => {
  it('a changed roster, and a new one that git was told of', async () => {
    const repository = Repository.with(filesOf());
    repository.write({ [ROSTER]: csvOf([{ ...ADA, country: 'XX' }]) });
    expect(rulesOf(await checkHere(repository))).toEqual([`employee/country ${ROSTER}`]);
    const fresh = Repository.empty();
    fresh.write(filesOf());
    fresh.git('add', '--intent-to-add', '.');
    expect(await checkHere(fresh)).toMatchObject({ ending: 'clean' });
  });
});

describe('in a workflow, the commit counts', () => {
  it('and a roster that a step has changed is reported, and not checked', async () => {
    const { repository } = Repository.published(filesOf());
    const clean = await checkHere(repository, inWorkflow);
    expect(clean).toMatchObject({ ending: 'clean', commit: repository.head(), notes: [] });
    repository.write({ [ROSTER]: csvOf([{ ...ADA, country: 'XX' }]) });
    const ran = await checkHere(repository, inWorkflow);
    expect(ran).toMatchObject({ ending: 'clean', commit: repository.head(), planId: clean.planId });
    expect(ran.notes[0]).toContain(`${ROSTER} differs in the work tree, which was not checked`);
  });

  it('also for configuration and schemas', async () => {
    const { repository } = Repository.published(filesOf());
    repository.write({ [CONFIG]: 'version: 1\nprogram: other\n', '.github/roster-sync/employees.xsd': 'x' });
    const ran = await checkHere(repository, inWorkflow);
    expect(ran).toMatchObject({ ending: 'clean', program: 'acme' });
    for (const file of [CONFIG, 'employees.xsd']) expect(ran.notes.join()).toContain(file);
  });

  onUnix('and another mode of a file isn’t a change, for a sync neither', async () => {
    const api = await record();
    const { repository } = Repository.published(filesOf(api.url));
    chmodSync(repository.path(ROSTER), 0o755);
    repository.git('update-index', '--chmod=+x', CONFIG);
    expect((await checkHere(repository, inWorkflow)).notes).toEqual([]);
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
  });
});

describe('a checkout that lacks something says what to do', () => {
  it('a sparse one, at a desk; a workflow reads the commit', async () => {
    const { repository } = Repository.published({ ...filesOf(), 'other/notes.txt': 'x' });
    repository.git('sparse-checkout', 'set', '.github');
    expect((await checkHere(repository)).said).toMatch(
      /left out of this checkout.*git sparse-checkout add roster/s,
    );
    expect(await checkHere(repository, inWorkflow)).toMatchObject({ ending: 'clean', notes: [] });
  });

  it('a partial one whose files can no longer be fetched', async () => {
    const { repository, remote } = Repository.published(filesOf());
    remote.git('config', 'uploadpack.allowFilter', 'true');
    const clone = remote.clone('--filter=blob:none', '--sparse');
    clone.git('sparse-checkout', 'set', '.github');
    expect(await checkHere(clone, inWorkflow)).toMatchObject({ ending: 'clean' });
    const late = remote.clone('--filter=blob:none', '--sparse');
    late.git('sparse-checkout', 'set', '.github');
    rmSync(remote.folder, { recursive: true });
    const ran = await checkHere(late, inWorkflow);
    expect(ran.said).toContain(`without the file ${ROSTER}`);
    expect(ran.said).toContain('sparse-checkout of actions/checkout');
    expect(await checkHere(repository, inWorkflow)).toMatchObject({ ending: 'clean' });
  });

  it('a roster in a submodule, wherever it is read', async () => {
    const inner = Repository.with({ 'employees.csv': csvOf(COMPANY) });
    const { repository } = Repository.published({ [CONFIG]: configOf() });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'roster');
    repository.commit();
    repository.push('main');
    for (const ran of [await checkHere(repository), await checkHere(repository, inWorkflow)]) {
      expect(ran.ending).toBe('failed');
      expect(ran.said).toContain(`${ROSTER} lies in the submodule roster`);
    }
  });

  it('a repository whose files are elsewhere', async () => {
    const repository = Repository.with(filesOf());
    const elsewhere = temporaryFolder();
    writeFileSync(`${elsewhere}/notes.txt`, 'x');
    repository.git('config', 'core.worktree', elsewhere);
    await expect(checkHere(repository)).rejects.toThrow('keeps its files in another folder (core.worktree)');
  });
});
