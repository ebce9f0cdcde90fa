import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../../support/cleanup.js';
import { action } from '../../support/door.js';
import { checkHereOnGitHub, nightHere } from '../../support/github/here.js';
import type { Pull } from '../../support/github/model.js';
import { change, onGitHub, onIt, type OnGitHub } from '../../support/github/scene.js';
import { COMPANY, CONFIG, configOf, csvOf, people, ROSTER } from '../../support/people.js';

/* Every call that a run makes, by its name: to GitHub, and to the program. A call more is a decision, not an accident. */

afterEach(cleanUp);

/** What is there at the start: head, receipts, records of syncs that begin, rejections, and the failure issue. */
const LOOK = 'graphql/Records';
/**
 * The record that an upload begins, which proves that a receipt may be left. Two calls: only REST makes a tag object, and by
 * its description GraphQL's createRef, whose answer could have looked around at once, takes commits only.
 */
const BEGUN = ['git/create-tag', 'git/create-ref'];
/**
 * Just before the first POST: whether this is still the head, and whether another sync came between. Only a look after the
 * record is there lets one of two syncs see the other.
 */
const STILL_RIGHT = LOOK;
/** The receipt, with which the record is taken back. */
const RECEIPT = ['git/create-tag', 'graphql/Update'];
/**
 * Whether another sync has sent another roster at the same time: one that was uploading already when this one looked first
 * is seen only when both have left their receipts. GraphQL's updateRefs answers nothing about the repository.
 */
const SENT_MEANWHILE = LOOK;
const SENDING = [...BEGUN, STILL_RIGHT, ...RECEIPT, SENT_MEANWHILE];

/**
 * What isn't in a checkout of one commit: the files of the baseline, and of the upload with which the last seven days began;
 * whether they are ancestors; and which pull requests brought what has changed since.
 */
const CONTENT = 'graphql/Content';

const SCHEMAS = ['GET employees.xsd', 'GET positions.xsd'];
const UPLOADS = ['POST employees', 'POST positions'];

const DAY = 24 * 60 * 60 * 1000;
/** One more person than in the first upload. */
const GROWN = [...COMPANY, ...people(9).slice(8)];

const NOTES = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`Note ${at}`, 'x'.repeat(10_000)]));
const withNotes = (one: object): object => ({ ...one, ...NOTES });

/** Plays something, and lists the calls to both: reads happen at once, so their order says nothing. */
async function callsOf({ api, github }: OnGitHub, play: () => Promise<unknown>) {
  const before = api.requests.length;
  github.calls.length = 0;
  await play();
  const program = api.requests
    .slice(before)
    .map(({ method, path }) => `${method} ${path.slice(path.lastIndexOf('/') + 1)}`);
  return { github: [...github.calls], program };
}

const sorted = (calls: readonly string[]): string[] => calls.toSorted();

describe('a scheduled sync asks', () => {
  it('GitHub seven times, and the program for both schemas before it sends both files', async () => {
    const scene = await onGitHub();
    for (const { github, program } of [
      await callsOf(scene, () => nightHere(scene)),
      await callsOf(scene, () => nightHere(scene)),
    ]) {
      expect(github).toEqual([LOOK, ...SENDING]);
      expect(sorted(program.slice(0, 2))).toEqual(SCHEMAS);
      expect(program.slice(2)).toEqual(UPLOADS);
    }
  });

  it('GitHub once and the program for its schemas, where nothing has changed and that is skipped', async () => {
    const scene = await onGitHub();
    await nightHere(scene);
    const { github, program } = await callsOf(scene, () => nightHere(scene, { unchanged: 'skip' }));
    expect([github, sorted(program)]).toEqual([[LOOK], SCHEMAS]);
  });

  it('the program twice where there isn’t a hierarchy', async () => {
    const scene = await onGitHub({}, { hierarchy: undefined });
    const { program } = await callsOf(scene, () => nightHere(scene));
    expect(program).toEqual(['GET employees.xsd', 'POST employees']);
    const skipped = await callsOf(scene, () => nightHere(scene, { unchanged: 'skip' }));
    expect(skipped).toEqual({ github: [LOOK], program: ['GET employees.xsd'] });
  });

  it('GitHub eight times where something has changed since the night before, whatever it is', async () => {
    const pulls: Pull[] = [];
    const scene = await onGitHub({ pulls });
    const night = async (more: Parameters<typeof nightHere>[1] = {}) =>
      (await callsOf(scene, () => nightHere(scene, more))).github;
    const asked: Record<string, string[]> = {};
    await night({ earlier: 9 * DAY });
    change(scene, COMPANY, { 'README.md': 'Ours' });
    asked['another file, and that is skipped'] = await night({ unchanged: 'skip', earlier: 8 * DAY });
    change(scene, GROWN);
    asked['the roster'] = await night({ earlier: 8 * DAY });
    change(scene, GROWN, { [CONFIG]: configOf(scene.api.url, { 'stale-after': 5 }) });
    asked['the configuration'] = await night({ earlier: 3 * DAY });
    const merge = change(scene, COMPANY);
    pulls.push({ number: 4, proposer: 'analyst', merger: 'hr-lead', own: [], made: [merge] });
    asked['the roster, by a pull request, and seven days ago it was a third one'] = await night();
    change(scene, COMPANY.slice(0, 2));
    asked['so much that it is held'] = await night();
    const moved = configOf(scene.api.url, { roster: { file: 'people.csv' } });
    change(scene, COMPANY, { [CONFIG]: moved, 'people.csv': csvOf(COMPANY) });
    asked['the name of the roster’s file, which is held'] = await night();
    const changed = [LOOK, CONTENT, ...SENDING];
    expect(asked).toEqual({
      'another file, and that is skipped': [LOOK, CONTENT],
      'the roster': changed,
      'the configuration': changed,
      'the roster, by a pull request, and seven days ago it was a third one': changed,
      'so much that it is held': [LOOK, CONTENT],
      'the name of the roster’s file, which is held': [LOOK, CONTENT, CONTENT],
    });
    expect(changed).toHaveLength(8);
  });

  it('as often where a pattern names the files of the roster', async () => {
    const scene = await onGitHub({}, { roster: { file: 'roster/*.csv' } });
    await nightHere(scene);
    change(scene, GROWN);
    const { github } = await callsOf(scene, () => nightHere(scene));
    expect(github).toEqual([LOOK, CONTENT, ...SENDING]);
    change(scene, GROWN, { 'roster/more.csv': csvOf(people(10).slice(9)) });
    const added = await callsOf(scene, () => nightHere(scene));
    expect(added.github).toEqual([LOOK, CONTENT, ...SENDING]);
    // A list that isn't whole is none.
    change(scene, GROWN, { 'a/b/c/d/e/f.txt': 'Deep' });
    await nightHere(scene);
    change(scene, COMPANY);
    const deep = await callsOf(scene, () => nightHere(scene));
    expect(deep.github).toEqual([LOOK, CONTENT, 'git/get-tree', ...SENDING]);
  });

  // No text of GraphQL gives such a file's object: what can't be proved is read by its id, with a call for each.
  it.each<[string, object, (company: readonly object[]) => string | Buffer]>([
    ['is larger than GraphQL’s texts', {}, (company) => csvOf(company.map(withNotes))],
    ['is of another encoding', { encoding: 'utf-16le' }, (company) => Buffer.from(csvOf(company), 'utf16le')],
  ])('GitHub nine times where the roster has changed that %s', async (_name, roster, written) => {
    const scene = await onGitHub({}, { roster });
    change(scene, COMPANY, { [ROSTER]: written(COMPANY) });
    await nightHere(scene);
    change(scene, COMPANY, { [ROSTER]: written(GROWN) });
    const { github } = await callsOf(scene, () => nightHere(scene));
    expect(github).toEqual([LOOK, CONTENT, 'git/get-blob', ...SENDING]);
    const unchanged = await callsOf(scene, () => nightHere(scene));
    expect(unchanged.github).toEqual([LOOK, ...SENDING]);
  });
});

describe('a check asks', () => {
  it('GitHub once, and the program whether the key is right', async () => {
    const scene = await onGitHub();
    await nightHere(scene);
    const { github, program } = await callsOf(scene, () => checkHereOnGitHub(scene));
    expect({ github, program }).toEqual({ github: [LOOK], program: ['GET test'] });
  });

  it('GitHub three times on a pull request, its comment included', async () => {
    const scene = await onGitHub();
    await nightHere(scene, { earlier: DAY });
    const checked = async (files: Record<string, string>) => {
      const { merge, head } = scene.desk.pullRequest(files);
      scene.desk.push(`${merge}:refs/heads/merged-${head}`);
      scene.desk.git('checkout', '--quiet', 'main');
      scene.desk.git('branch', '-D', 'change');
      const step = {
        event: 'pull_request',
        ref: 'refs/pull/7/merge',
        payload: { pull_request: { number: 7, head: { sha: head } } },
      };
      const { github, program } = await callsOf(scene, () =>
        action(scene.checkout(`merged-${head}`), onIt(scene.github, step)),
      );
      expect(program).toEqual([]);
      return github;
    };
    expect(await checked({ 'README.md': 'A word' })).toEqual([LOOK, CONTENT, 'issues/create-comment']);
    const edited = [LOOK, CONTENT, 'issues/update-comment'];
    expect(await checked({ [ROSTER]: csvOf(GROWN) })).toEqual(edited);
    // What it would be merged into isn't what was uploaded last.
    change(scene, [...GROWN, ...people(10).slice(9)]);
    expect(await checked({ 'README.md': 'Another word' })).toEqual(edited);
    expect(await checked({ [CONFIG]: configOf(scene.api.url, { 'stale-after': 5 }) })).toEqual(edited);
    expect(scene.github.comments).toHaveLength(1);
  });

  it('GitHub twice on the branch that is sent, where the roster has changed', async () => {
    const scene = await onGitHub();
    await nightHere(scene);
    change(scene, GROWN);
    const { github } = await callsOf(scene, () => checkHereOnGitHub(scene));
    expect(github).toEqual([LOOK, CONTENT]);
  });
});
