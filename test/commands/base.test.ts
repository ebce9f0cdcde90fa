import { afterEach, describe, expect, it } from '@jest/globals';
import { reportFiles } from '../../src/core/report/files.js';
import { cleanUp } from '../support/cleanup.js';
import { checkHere, type Told } from '../support/here.js';
import { BELA, COMPANY, CONFIG, configOf, csvOf, filesOf, ROSTER } from '../support/people.js';
import { renderings } from '../support/renderings.js';
import { Repository } from '../support/repository.js';

/* A check of a pull request: what shows people’s data is read from the base branch, whatever is checked out. */

afterEach(cleanUp);

const VALUE = 'zanzibar.at.nowhere';
const faulty = csvOf(COMPANY.map((one) => (one === BELA ? { ...one, email: VALUE } : one)));
const showing = configOf(undefined, { 'show-values': true });
const keeping = configOf(undefined, { 'keep-xml': true });

/** @param mergeCommit of which the event is; undefined where GitHub made none, as on `pull_request_target` */
const check = (where: Repository, mergeCommit: string | undefined): Promise<Told> => {
  const head = where.head();
  const of = { name: 'pull request 7', isChange: true, isPullRequest: true, ref: undefined };
  const subject = { ...of, into: 'main', merge: mergeCommit };
  return checkHere(where, {
    occasion: {
      onlyBranch: 'main',
      isElsewhere: false,
      subject: { ...subject, commits: [head], runOf: mergeCommit },
    },
  });
};

const shows = (outcome: Told): boolean => [outcome.said, ...renderings(outcome)].join().includes(VALUE);

function expectHidden(outcome: Told): void {
  expect(outcome.ending).toBe('problems');
  expect(shows(outcome)).toBe(false);
}

describe('show-values', () => {
  it('counts where the base has it', async () => {
    const repository = Repository.with({ ...filesOf(), [CONFIG]: showing });
    const { merge } = repository.pullRequest({ [ROSTER]: faulty });
    const checked = await check(repository, merge);
    expect(checked.ending).toBe('problems');
    expect(shows(checked)).toBe(true);
  });

  it('doesn’t with the head of the pull request checked out instead of the merge', async () => {
    const repository = Repository.with(filesOf());
    const { head, merge } = repository.pullRequest({ [CONFIG]: showing }, { [ROSTER]: faulty });
    repository.git('checkout', '--quiet', '--detach', head);
    const checked = await check(repository, merge);
    expectHidden(checked);
    expect(checked.problems).toHaveLength(1);
  });

  it('doesn’t where that head is a merge of its author’s own, whose first parent has it', async () => {
    const repository = Repository.with(filesOf());
    repository.git('checkout', '--quiet', '-b', 'draft');
    repository.commit({ [CONFIG]: showing, [ROSTER]: faulty });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'notes.txt': 'x' });
    repository.git('checkout', '--quiet', 'draft');
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Catch up', 'main');
    const { head, merge } = repository.pullRequest();
    repository.git('checkout', '--quiet', '--detach', head);
    for (const mergeCommit of [merge, undefined]) expectHidden(await check(repository, mergeCommit));
  });

  it('doesn’t where the base has no configuration', async () => {
    const repository = Repository.with({ 'README.md': 'Soon' });
    const { merge } = repository.pullRequest({ [CONFIG]: showing, [ROSTER]: faulty });
    expectHidden(await check(repository, merge));
  });

  it('doesn’t in a clone that hasn’t got the base', async () => {
    const repository = Repository.with(filesOf());
    const { merge } = repository.pullRequest({ [ROSTER]: faulty, [CONFIG]: showing });
    repository.git('branch', 'merged');
    expectHidden(await check(repository.clone('--depth', '1', '--branch', 'merged'), merge));
  });
});

describe('what names people', () => {
  /** The surnames would be the ids, and the departments; the headers, too, are the change’s own. */
  const mapped = configOf(undefined, {
    roster: {
      columns: { employee_id: { column: 'Petname', pattern: '[A-Z][a-z]+[0-9]' }, department: 'Petname' },
      departments: ['Quillfeather7', 'Zanzibar8'],
    },
    guards: { 'known-ids': 'ids.csv', 'first-sync': 'allow' },
  });
  const people = COMPANY.map((one, at) => ({
    Petname: ['Quillfeather7', 'Zanzibar8', 'Quillfeather7'][at] ?? '',
    ...Object.fromEntries(
      Object.entries(one).filter(([key]) => !['employee_id', 'department'].includes(key)),
    ),
  }));
  const change = { [CONFIG]: mapped, [ROSTER]: csvOf(people), 'ids.csv': 'Quillfeather7\nZanzibar8\n' };
  const named = (outcome: Told): string[] =>
    ['Quillfeather7', 'Zanzibar8', 'Petname'].filter((name) =>
      [outcome.said, ...renderings(outcome)].join().includes(name),
    );

  it('isn’t shown for a pattern, departments, columns or ids that only the change has', async () => {
    const repository = Repository.with(filesOf());
    const checked = await check(repository, repository.pullRequest(change).merge);
    expect(checked.problems.map(({ rule }) => rule)).toContain('employee/duplicate-id');
    expect(named(checked)).toEqual([]);
  });

  it('is where the base has them, so that the change is read by its own mapping all the same', async () => {
    const repository = Repository.with({ ...filesOf(), [CONFIG]: mapped });
    const checked = await check(repository, repository.pullRequest(change).merge);
    expect(checked.problems.map(({ rule }) => rule)).toContain('employee/duplicate-id');
    expect(named(checked)).toContain('Quillfeather7');
  });
});

describe('keep-xml', () => {
  const keeps = async (base: string, change: Readonly<Record<string, string>>): Promise<boolean> => {
    const repository = Repository.with({ ...filesOf(), [CONFIG]: base });
    const checked = await check(repository, repository.pullRequest(change).merge);
    expect(checked.ending).toBe('clean');
    return reportFiles(checked, { script: '', style: '' }).has('employees.xml');
  };

  it('counts where the base has it, and not where only the pull request has it', async () => {
    expect(await keeps(keeping, { 'notes.txt': 'x' })).toBe(true);
    expect(await keeps(configOf(), { [CONFIG]: keeping })).toBe(false);
  });
});
