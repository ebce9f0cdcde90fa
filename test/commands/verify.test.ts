import { readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanUp, lastingFolder } from '../support/cleanup.js';
import { syncHere, verifyHere } from '../support/here.js';
import { COMPANY, CONFIG, configOf, csvOf, filesOf, MAITE, ROSTER } from '../support/people.js';
import { Repository, SANDBOX_RECEIPTS } from '../support/repository.js';
import { record } from '../support/server.js';

/* What a receipt proves, whatever became of the repository since. */

afterEach(cleanUp);

const kept = lastingFolder();
beforeAll(async () => {
  const api = await record();
  const repository = Repository.with(filesOf(api.url));
  await syncHere(repository);
  repository.copy(kept);
  await cleanUp();
});

function uploaded(): { repository: Repository; name: string } {
  const repository = new Repository(kept).copy();
  return { repository, name: repository.receipts()[0] ?? '' };
}

/** Writes the receipt again, as somebody with the right to push tags could. */
function move(
  repository: Repository,
  name: string,
  commit: string,
  edit = (message: string): string => message,
): void {
  const content = repository.git('cat-file', 'tag', `refs/tags/${name}`);
  const moved = edit(content.replace(/^object \w+/, `object ${commit}`));
  const object = repository.gitWith(`${moved}\n`, 'mktag');
  repository.git('update-ref', `refs/tags/${name}`, object);
}

describe('a receipt is the same', () => {
  it('by its commit, not by what is checked out now', async () => {
    const { repository, name } = uploaded();
    repository.write({
      [CONFIG]: configOf('http://127.0.0.1:1/', { hierarchy: undefined }),
      [ROSTER]: 'nonsense',
    });
    expect(await verifyHere(repository, name)).toBe('same, not checked, stands');
  });

  it('when history was amended: the tag keeps its commit', async () => {
    const { repository, name } = uploaded();
    repository.write({ [ROSTER]: csvOf(COMPANY.slice(1)) });
    repository.git('commit', '--quiet', '--all', '--amend', '--message', 'As if it had always been so');
    expect(await verifyHere(repository, name)).toBe('same, not checked, stands');
  });

  it('without a hierarchy, where only employees were sent', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url, { hierarchy: undefined }));
    const { receipt = '' } = await syncHere(repository);
    expect(api.posted()).toEqual(['employees']);
    expect(repository.receipt().value('Positions-SHA256')).toBe('none');
    expect(await verifyHere(repository, receipt)).toBe('same, not checked, stands');
  });
});

describe('a receipt is different when its tag was moved to a commit', () => {
  it('with another roster', async () => {
    const { repository, name } = uploaded();
    move(repository, name, repository.commit({ [ROSTER]: csvOf([{ ...MAITE, manager_id: '' }]) }));
    expect(await verifyHere(repository, name)).toBe(
      'different, not checked, stands (the employee file and the position file)',
    );
  });

  it('with another configuration', async () => {
    const { repository, name } = uploaded();
    const tweaked = `${readFileSync(repository.path(CONFIG), 'utf8')}# tweaked\n`;
    move(repository, name, repository.commit({ [CONFIG]: tweaked }));
    expect(await verifyHere(repository, name)).toBe('different, not checked, stands (the configuration)');
  });
});

describe('a receipt isn’t comparable', () => {
  it('where the tag isn’t one any longer, or another one’s', async () => {
    const { repository, name } = uploaded();
    const later = `${SANDBOX_RECEIPTS}29991231T235959Z`;
    repository.git('update-ref', `refs/tags/${later}`, `refs/tags/${name}`);
    repository.git('tag', '--force', name, 'HEAD');
    for (const one of [later, name])
      expect(await verifyHere(repository, one)).toMatch(/^not comparable, .*\(.+\)$/);
  });

  it('when its commit was erased', async () => {
    const { repository, name } = uploaded();
    const { commit } = repository.receipt();
    rmSync(repository.path(`.git/objects/${commit.slice(0, 2)}/${commit.slice(2)}`));
    expect(await verifyHere(repository, name)).toMatch(/^not comparable, .*\(.+\)$/);
  });

  it('for another XML format', async () => {
    const { repository, name } = uploaded();
    move(repository, name, repository.head(), (message) => message.replace('Xml-Format: 1', 'Xml-Format: 0'));
    expect(await verifyHere(repository, name)).toMatch(/^not comparable, .*format 0/);
  });
});
