import { describe, expect, it } from '@jest/globals';
import { type Answer, failureOf, pauseSeconds, isPassing } from '../../../src/adapters/workstars/answer.js';
const answer = (retryAfter?: string): Answer => ({
  kind: 'answer',
  status: 503,
  retryAfter,
  type: '',
  body: Buffer.alloc(0),
  cutOff: false,
  isPart: false,
});

const inOneYear = new Date(Date.now() + 365 * 86_400_000).toUTCString();

describe('Retry-After', () => {
  it.each([
    ['7', 7],
    ['1e9', 60],
    ['Infinity', 60],
    ['999999999999999999999999', 60],
    [inOneYear, 60],
    ['-5', 0],
    ['-Infinity', 0],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ])('of %s is waited for as %d seconds', (header, seconds) => {
    expect(pauseSeconds(answer(header), 1)).toBe(seconds);
  });

  it.each(['NaN', 'soon', '', ' ', undefined])(
    'of %j is as none: the delay, with up to half of it more',
    (header) => {
      const seconds = pauseSeconds(answer(header), 2);
      expect(seconds).toBeGreaterThanOrEqual(2);
      expect(seconds).toBeLessThanOrEqual(3);
    },
  );
});

it('no delay is longer than a minute', () => {
  expect(pauseSeconds({ kind: 'broken', code: 'ECONNRESET' }, 2 ** 20)).toBe(60);
});

it.each([
  ['EPROTO', /doesn’t speak HTTPS/],
  ['ECONNREFUSED', /check the address and HTTPS_PROXY/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/],
])('a connection that broke with %s says what to look at', (code, hint) => {
  expect(failureOf({ kind: 'broken', code }, 'the request', 1).hint).toMatch(hint);
});

it('that nothing listens on this machine is said at once, without advice about proxies', () => {
  const endpoint = { url: 'http://127.0.0.1:8787/admin/api/v2/', loopback: true };
  const refused = { kind: 'broken', code: 'ECONNREFUSED' } as const;
  expect(isPassing(refused, endpoint)).toBe(false);
  expect(isPassing(refused, { loopback: false })).toBe(true);
  expect(isPassing({ kind: 'broken', code: 'ECONNRESET' }, endpoint)).toBe(true);
  const failure = failureOf(refused, 'the test of the key', 1, { endpoint });
  expect(failure.message).toBe('Nothing listens at 127.0.0.1:8787.');
  expect(failure.hint).toContain('roster-sync sandbox');
  expect(failure.hint).not.toMatch(/proxy/i);
});
