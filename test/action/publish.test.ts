import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { action } from '../support/door.js';
import { logOf } from '../support/log.js';
import { COMPANY, CONFIG, configOf, csvOf, filesOf, MAITE, people, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { annotationsIn, KEY, KEY_IN_BASIC, outputsIn, type Annotation } from '../support/runner.js';
import { CHECK, LOOPBACK, memoryWorld, SYNC, type Files } from '../support/world.js';

/* How the inputs of a step are read, and where an outcome is put for those who look at a workflow. */

afterEach(cleanUp);

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  for (const name of ['summary', 'output']) writeFileSync(join(folder, name), '');
  process.env['GITHUB_STEP_SUMMARY'] = join(folder, 'summary');
  process.env['GITHUB_OUTPUT'] = join(folder, 'output');
  // The toolkit keeps where a summary goes.
  jest.resetModules();
});

/** On Windows the lines of a runner’s files end with CRLF. */
const written = (name: string): string => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');

/** The outcome of a check of these files. */
function checked(files: Files): Promise<Outcome> {
  const world = memoryWorld();
  world.commit(files);
  return check(world, CHECK);
}

async function published(
  outcome: Outcome,
  failOn: 'problems' | 'held' = 'problems',
  isWritten = true,
  warned = 0,
) {
  const { publish } = await import('../../src/action/publish.js');
  const log = await logOf(() => publish(outcome, { reportDir: 'report', failOn }, { isWritten, warned }));
  return { log, annotations: annotationsIn(log), outputs: outputsIn(written('output')) };
}

describe('an outcome', () => {
  it('of a wrong configuration is told on its lines', async () => {
    const text = 'version: 1\nprogram: acme\nguards:\n  max-leaver: 3\n';
    const { annotations } = await published(await checked({ [CONFIG]: text, [ROSTER]: csvOf(COMPANY) }));
    expect(annotations[0]).toMatchObject({ file: CONFIG, line: 4, title: 'config/invalid' });
  });

  it('makes no more than ten error annotations, as many as GitHub shows, and one of each rule', async () => {
    const faulty = people(40).map((one, at) => ({
      ...one,
      ...(at === 39 ? { email: 'no' } : { country: 'XX' }),
    }));
    const outcome = await checked(filesOf(undefined, {}, faulty));
    const { annotations, outputs } = await published(outcome);
    const errors = annotations.filter(({ level }) => level === 'error');
    expect(errors.length).toBeLessThanOrEqual(10);
    expect(new Set(errors.map(({ title }) => title))).toEqual(
      new Set(['employee/country', 'employee/email', undefined]),
    );
    expect(outputs).toMatchObject({ outcome: 'problems', problems: '40' });
  });

  describe('says in the last annotation how many more problems there are, and where all of them are:', () => {
    const RUN = 'https://github.com/acme/roster/actions/runs/7';
    const faulty = (count: number) =>
      checked(
        filesOf(
          undefined,
          {},
          people(count).map((one) => ({ ...one, country: 'XX' })),
        ),
      );
    const at = (run: string) => ({ links: { repository: 'https://github.com/acme/roster', run } });
    const last = async (...of: Parameters<typeof published>) =>
      (await published(...of)).annotations.at(-1)?.message;

    it('in the summary, where that lists them', async () => {
      const outcome = await faulty(20);
      const says = 'There are 11 more problems: the summary of this run has them all.';
      expect(await last(outcome)).toContain(says);
      expect(written('summary').match(/^\| .*country/gim)).toHaveLength(20);
      expect(await last({ ...outcome, ...at('https://x/)[') })).toContain(says);
      expect(await last({ ...outcome, ...at(RUN) })).toContain(
        `There are 11 more problems: the summary at ${RUN} has them all.`,
      );
    });

    it('in problems.csv, where the summary lists the first of them', async () => {
      const outcome = await faulty(40);
      const says = 'There are 31 more problems: the report has them all.';
      expect(await last(outcome)).toContain(
        `${says} If the workflow uploads it, it is among the artifacts of this run.`,
      );
      expect(written('summary')).toContain('20 more problems, in problems.csv');
      expect(await last({ ...outcome, ...at(RUN) })).toContain(
        `${says} If the workflow uploads it, it is among the artifacts at ${RUN}.`,
      );
    });

    it('nowhere, where no report is written', async () => {
      expect(await last(await faulty(40), 'problems', false)).toContain(
        'There are 31 more problems: the summary of this run has some of them. No report lists them all. To get one, set the input `report-dir` to a folder that can be written.',
      );
    });

    it('not in a summary that can’t be written', async () => {
      process.env['GITHUB_STEP_SUMMARY'] = join(folder, 'missing');
      expect(await last(await faulty(20))).toContain('the report has them all.');
      expect(await last(await faulty(20), 'problems', false)).toMatch(
        /There are 11 more problems\. No report lists them all\. To get one, set the input `report-dir` to a folder that can be written\./,
      );
    });

    it('and of none that isn’t shown', async () => {
      expect(await last(await faulty(9))).not.toContain('more');
    });
  });

  it('makes no more than ten warnings, which fail nothing', async () => {
    const more = { roster: { departments: ['Board'] }, rules: { 'roster/unknown-department': 'warn' } };
    const warned = async (count: number) => published(await checked(filesOf(undefined, more, people(count))));
    const { annotations, outputs } = await warned(30);
    expect(annotations).toHaveLength(10);
    expect(annotations.every(({ level }) => level === 'warning')).toBe(true);
    expect(annotations.at(-1)?.message).toBe(
      'There are 22 more warnings: the report has them all. If the workflow uploads it, it is among the artifacts of this run.',
    );
    expect((await warned(20)).annotations.at(-1)?.message).toBe(
      'There are 12 more warnings: the summary of this run has them all.',
    );
    expect(outputs).toMatchObject({ outcome: 'clean', problems: '30' });
  });

  describe('leaves a place among ten warnings to the one that counts the rest,', () => {
    const roster = { departments: ['Board'] };
    const more = { roster, rules: { 'roster/unknown-department': 'warn' } };
    const files = filesOf(LOOPBACK, more, people(30));
    const endsWith = (annotations: readonly Annotation[], rest: number) => {
      expect(annotations).toHaveLength(10);
      expect(annotations.every(({ level }) => level === 'warning')).toBe(true);
      expect(annotations.at(-1)?.message).toContain(`There are ${rest} more warnings`);
    };

    it('where the summary can’t be written', async () => {
      process.env['GITHUB_STEP_SUMMARY'] = join(folder, 'missing');
      const { annotations } = await published(await checked(files));
      expect(annotations[0]?.message).toContain('The job summary couldn’t be written');
      endsWith(annotations, 22);
    });

    it('where the next sync would wait, and all ten where that fails the check', async () => {
      const held = await checked(filesOf(undefined, more, people(30)));
      endsWith((await published(held)).annotations, 22);
      const failing = (await published(held, 'held')).annotations;
      endsWith(failing.slice(0, -1), 21);
    });

    it('though there were more before', async () => {
      const { annotations } = await published(await checked(files), 'problems', true, 12);
      expect(annotations.map(({ message }) => message)).toEqual([
        expect.stringContaining('There are 30 more warnings'),
      ]);
    });

    it('where the report can’t be written, or the run has warned before', async () => {
      const repository = Repository.with(files);
      repository.write({ 'taken/x': '' });
      const inputs = { 'report-dir': 'taken/x/report' };
      const unwritten = await action(repository, { inputs });
      expect(unwritten.annotations[0]?.message).toContain('report');
      endsWith(unwritten.annotations, 22);
      repository.write({ [ROSTER]: csvOf(people(3)) });
      const differs = await action(repository, { inputs });
      expect(differs.annotations[0]?.message).toContain('differs in the work tree');
      endsWith(differs.annotations, 23);
    });
  });

  describe('of a plan that would be held', () => {
    const held = async (failOn: 'problems' | 'held') =>
      published(await checked({ ...filesOf(), [CONFIG]: configOf(undefined, { guards: {} }) }), failOn);

    it('says so in a warning, the title and an output, and passes', async () => {
      const { annotations, outputs } = await held('problems');
      expect(annotations).toEqual([
        expect.objectContaining({ level: 'warning', title: 'Roster Sync: will wait for an approval' }),
      ]);
      expect(outputs).toMatchObject({ outcome: 'clean', 'would-hold': 'true' });
      expect(written('summary')).toMatch(/^## Roster Sync: Will wait for an approval/);
    });

    it('fails with fail-on: held', async () => {
      const { annotations, outputs } = await held('held');
      expect(annotations.map(({ level }) => level)).toEqual(['error']);
      expect(outputs).toMatchObject({ outcome: 'clean', 'would-hold': 'true' });
    });

    it('isn’t one that is clean', async () => {
      const { outputs } = await published(await checked(filesOf(LOOPBACK)), 'held');
      expect(outputs).toMatchObject({ outcome: 'clean', 'would-hold': 'false' });
    });
  });

  it('of a roster that was written to fool the log starts no command of the runner, and no markup', async () => {
    const ids = [
      '::add-mask::1',
      '::error file=x::2',
      '%0A::warning::3',
      '<img/src=x>4',
      '](http://x)5',
      '@everyone6',
    ];
    const fooling = ids.map((employee_id, at) => ({
      ...MAITE,
      employee_id,
      email: `same@example.com`,
      manager_id: at === 0 ? '' : (ids[0] ?? ''),
    }));
    const { log, annotations } = await published(await checked(filesOf(undefined, {}, fooling)));
    expect(log).not.toMatch(/^::add-mask::/m);
    expect(annotations.every(({ file, level }) => file !== 'x' && level === 'error')).toBe(true);
    expect(written('summary')).not.toMatch(/<img|\]\(http|@everyone/);
  });
});

it('a file is annotated by its name, in which everything can be seen', async () => {
  const outcome = await checked(filesOf(undefined, {}, [{ ...MAITE, country: 'XX' }]));
  const named = async (file: string) => {
    const problems = outcome.problems.map((one) => ({ ...one, file }));
    return (await published({ ...outcome, problems })).annotations[0]?.file;
  };
  const usual = 'roster/Zoë’s list, 100 % – 日本 (1)_é.csv';
  expect(await named(usual)).toBe(usual);
  expect(await named('a\u001b[2J\u202Evsc.csv')).toBe('a[U+001B][2J[U+202E]vsc.csv');
});

describe('a sync that uploads nothing is found again by an annotation with a fixed title,', () => {
  const night = async (files: Files, answers: { employees?: Failure } = {}) => {
    const world = memoryWorld();
    world.commit({ ...filesOf(LOOPBACK), ...files });
    world.answers = answers;
    return published(await sync(world, SYNC));
  };
  const titled = ({ annotations }: Awaited<ReturnType<typeof night>>) =>
    annotations.filter(({ title }) => title?.startsWith('Roster Sync: '));

  it('held, with counts and the guards', async () => {
    const ran = await night({ [CONFIG]: configOf(LOOPBACK, { guards: {} }) });
    expect(titled(ran)).toMatchObject([{ level: 'error', title: 'Roster Sync: held' }]);
    expect(titled(ran)[0]?.message).toBe(
      'acme: Nothing was sent: the change waits for an approval. Guards: first-sync. 3 employees, 3 joiners, 0 leavers, 0 changed.',
    );
  });

  it('failed, where the API fails, and not with its words', async () => {
    const ran = await night({}, { employees: new Failure('It said Ada Quillfeather.', 'Ask 0000001.') });
    expect(titled(ran)).toMatchObject([{ level: 'error', title: 'Roster Sync: failed' }]);
    expect(titled(ran)[0]?.message).toBe(
      'acme: The sync failed. No file is known to have been accepted. 3 employees, 3 joiners, 0 leavers, 0 changed.',
    );
  });

  it('failed, with the number of problems, among ten errors at most', async () => {
    const faulty = people(40).map((one) => ({ ...one, country: 'XX' }));
    const ran = await night({ [ROSTER]: csvOf(faulty) });
    expect(titled(ran)).toMatchObject([{ title: 'Roster Sync: failed' }]);
    expect(titled(ran)[0]?.message).toBe(
      'acme: Nothing was sent: 40 problems must be fixed first. 40 employees.',
    );
    expect(ran.annotations).toHaveLength(10);
    expect(ran.annotations.at(-1)?.message).toContain('There are 32 more problems');
  });

  it('failed, where an input has a value that it can’t have', async () => {
    const inputs = { mode: 'sync', unchanged: 'perhaps' };
    const { annotations } = await action(Repository.with(filesOf()), { event: 'schedule', inputs });
    expect(annotations.map(({ title }) => title)).toEqual(['Roster Sync: failed', undefined]);
    const check = await action(Repository.with(filesOf()), { inputs: { 'fail-on': 'perhaps' } });
    expect(check.annotations.map(({ title }) => title)).toEqual([undefined]);
  });

  it('failed, where the branch is a whole ref, and says what to write', async () => {
    const inputs = { mode: 'sync', branch: 'refs/heads/main' };
    const ran = await action(Repository.with(filesOf()), { event: 'schedule', inputs });
    expect(ran.annotations.map(({ title }) => title)).toEqual(['Roster Sync: failed', undefined]);
    expect(ran.annotations[1]?.message).toContain('Write only main for `branch`.');
  });

  it('and one that uploads has none', async () => {
    const { annotations } = await night({});
    expect(annotations).toEqual([]);
  });
});

describe('what a runner doesn’t offer costs a warning at most:', () => {
  const SUMMARY = /^The job summary couldn’t/;
  const OUTPUTS = /^The step’s outputs couldn’t/;

  it.each([
    ['no GITHUB_STEP_SUMMARY', 'GITHUB_STEP_SUMMARY', undefined, [SUMMARY]],
    ['no summary file', 'GITHUB_STEP_SUMMARY', 'missing', [SUMMARY]],
    ['no GITHUB_OUTPUT', 'GITHUB_OUTPUT', undefined, []],
    ['no output file', 'GITHUB_OUTPUT', 'missing', [OUTPUTS]],
  ])('%s', async (_, variable, name, warnings) => {
    if (name === undefined) Reflect.deleteProperty(process.env, variable);
    else process.env[variable] = join(folder, name);
    const { log, annotations } = await published(await checked(filesOf(LOOPBACK)));
    expect(annotations.map(({ level, message }) => ({ level, message }))).toEqual(
      warnings.map((words) => ({ level: 'warning', message: expect.stringMatching(words) })),
    );
    expect(log).toMatch(/^clean: /m);
  });
});

describe('the key', () => {
  afterEach(() => {
    for (const name of ['INPUT_MODE', 'INPUT_API-KEY', 'INPUT_PREVIOUS-API-KEY'])
      Reflect.deleteProperty(process.env, name);
  });

  it.each(['check', 'sync'])('is masked in both its forms, also among blanks (%s)', async (mode) => {
    Object.assign(process.env, { INPUT_MODE: mode, 'INPUT_API-KEY': ` ${KEY}\n` });
    const { readInputs } = await import('../../src/action/inputs.js');
    let key = '';
    const log = await logOf(() => Promise.resolve((key = readInputs().apiKey)));
    expect(key).toBe(KEY);
    expect(log.split('\n').slice(0, 2)).toEqual([`::add-mask::${KEY}`, `::add-mask::${KEY_IN_BASIC}`]);
  });

  it('is masked, too, where it is the one before a rotation', async () => {
    Object.assign(process.env, { INPUT_MODE: 'sync', 'INPUT_PREVIOUS-API-KEY': KEY });
    const { readInputs } = await import('../../src/action/inputs.js');
    let key = '';
    const log = await logOf(() => Promise.resolve((key = readInputs().previousApiKey)));
    expect(key).toBe(KEY);
    expect(log.split('\n').slice(0, 2)).toEqual([`::add-mask::${KEY}`, `::add-mask::${KEY_IN_BASIC}`]);
  });
});
