import { expect, it } from '@jest/globals';
import { Refused, refusedBy } from '../../../src/adapters/github/refused.js';

/* Why GitHub didn't do something. Octokit says 500 where nothing answered. */

it('no answer is said as that, with what to look at', () => {
  const silence = refusedBy({ status: 500 }, 0);
  expect(silence?.why).toBe('GitHub didn’t answer');
  expect(silence?.isPassing).toBe(true);
  expect(silence?.hint('')).toContain('a proxy is taken from HTTPS_PROXY');
});

it('an answer with status 500 is one, and so is what was refused already', () => {
  expect(refusedBy({ status: 500, response: { headers: {} } }, 0)?.why).toBe(
    'GitHub didn’t answer as it should (500)',
  );
  const refused = new Refused(502);
  expect(refusedBy(refused, 0)).toBe(refused);
  expect(refused.why).toContain('(502)');
});
