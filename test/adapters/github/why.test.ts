import { afterEach, expect, it } from '@jest/globals';
import { why } from '../../../src/commands/why.js';
import { outcomeOf } from '../../../src/core/outcome/outcome.js';
import type { Story } from '../../../src/core/person/story.js';
import { storyTextLines } from '../../../src/core/report/person-words.js';
import { plain } from '../../../src/core/report/text.js';
import { cleanUp } from '../../support/cleanup.js';
import { nightHere, playOnGitHub } from '../../support/github/here.js';
import type { Pull } from '../../support/github/model.js';
import { change, nextSecond, onGitHub } from '../../support/github/scene.js';
import { COMPANY, MAITE, person } from '../../support/people.js';

/* What GitHub adds to a person’s story: whose account made the commit, and the pull request. */

afterEach(cleanUp);

it('why names the account that made a commit, and its pull request', async () => {
  const pulls: Pull[] = [];
  const logins = { 'tess@example.com': 'analyst' };
  const scene = await onGitHub({ logins, pulls });
  await nightHere(scene);
  const own = change(scene, [...COMPANY, person(4, { manager_id: MAITE.employee_id })]);
  pulls.push({ number: 31, proposer: 'analyst', merger: 'hr-lead', own: [own], made: [own] });
  await nextSecond();
  expect(await nightHere(scene)).toMatchObject({ ending: 'uploaded' });
  const stories: Story[] = [];
  await playOnGitHub(scene, scene.remote.clone(), async (world, configPath) => {
    stories.push(
      await why(world, world.receipts, { configPath, apiUrl: undefined, id: '0000004', showsValues: false }),
    );
    return outcomeOf('check', 'clean');
  });
  const [story] = stories;
  expect(story?.events).toMatchObject([
    { kind: 'joined', cause: { commits: [{ id: own, logins: ['analyst'], pullRequests: [31] }] } },
  ]);
  const text = story ? storyTextLines(story, plain).join('\n') : '';
  expect(text).toContain(`${own.slice(0, 12)} by @analyst of`);
  expect(text).toContain('#31');
  expect(text).not.toContain('Tess');
});
