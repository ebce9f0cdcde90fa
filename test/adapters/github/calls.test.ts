import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../../support/cleanup.js';
import { action } from '../../support/door.js';
import { checkHereOnGitHub, nightHere } from '../../support/github/here.js';
import { change, onGitHub, onIt, type OnGitHub } from '../../support/github/scene.js';
import { COMPANY, people } from '../../support/people.js';

/* Every call that a run makes, by its name: to GitHub, and to the program. A call more is a decision, not an accident. */

afterEach(cleanUp);

/** What is there at the start: head, receipts, records of syncs that begin, rejections, and the failure issue. */
const LOOK = 'graphql/Records';
/** The record that an upload begins, which proves that a receipt may be left. */
const BEGUN = ['git/create-tag', 'git/create-ref'];
/** Just before the first POST: whether this is still the head, and whether another sync came between. */
const STILL_RIGHT = LOOK;
/** The receipt, with which the record is taken back. */
const RECEIPT = ['git/create-tag', 'graphql/Update'];
/** Whether another sync has sent another roster at the same time. */
const SENT_MEANWHILE = LOOK;
const SENDING = [...BEGUN, STILL_RIGHT, ...RECEIPT, SENT_MEANWHILE];

/**
 * What isn't in a checkout of one commit: the files of the baseline, and of the upload with which the last seven days began;
 * whether they are ancestors; and which pull requests brought what has changed since.
 */
const CONTENT = 'graphql/Content';

const SCHEMAS = ['GET employees.xsd', 'GET positions.xsd'];
const UPLOADS = ['POST employees', 'POST positions'];

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

  it('GitHub once besides for all of the baseline, where the roster has changed since', async () => {
    const scene = await onGitHub();
    await nightHere(scene);
    change(scene, [...COMPANY, ...people(8).slice(7)]);
    const { github, program } = await callsOf(scene, () => nightHere(scene));
    expect(github).toEqual([LOOK, CONTENT, ...SENDING]);
    expect(program).toHaveLength(4);
  });
});

describe('a check asks', () => {
  it('GitHub once, and the program whether the key is right', async () => {
    const scene = await onGitHub();
    await nightHere(scene);
    const { github, program } = await callsOf(scene, () => checkHereOnGitHub(scene));
    expect({ github, program }).toEqual({ github: [LOOK], program: ['GET test'] });
  });

  it('GitHub four times on a pull request to what was uploaded, its comment included', async () => {
    const scene = await onGitHub();
    await nightHere(scene);
    scene.desk.git('checkout', '--quiet', '-b', 'joiner');
    scene.desk.commit({ 'README.md': 'A word' });
    scene.desk.git('checkout', '--quiet', 'main');
    scene.desk.git('merge', '--quiet', '--no-ff', 'joiner', '-m', 'Merge');
    scene.desk.push('main:refs/heads/merged');
    const payload = { pull_request: { number: 7, head: { sha: scene.desk.git('rev-parse', 'joiner') } } };
    const step = { event: 'pull_request', ref: 'refs/pull/7/merge', payload };
    const { github, program } = await callsOf(scene, () =>
      action(scene.checkout('merged'), onIt(scene.github, step)),
    );
    expect(github).toEqual([LOOK, 'git/get-tree', 'graphql/Comments', 'issues/create-comment']);
    expect(program).toEqual([]);
  });
});
