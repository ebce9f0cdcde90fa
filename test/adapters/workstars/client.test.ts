import { expect, it } from '@jest/globals';
import { workstarsApi } from '../../../src/adapters/workstars/client.js';
import type { Answer } from '../../../src/adapters/workstars/answer.js';

const PASSING: Answer = { kind: 'broken', code: 'ECONNRESET' };

function asked(onRetry: () => void) {
  const unneeded = new AbortController();
  const calls: string[] = [];
  const api = workstarsApi({
    endpoint: { url: 'http://127.0.0.1:1/admin/api/v2/', loopback: true },
    key: 'key',
    userAgent: 'test',
    interrupted: new AbortController().signal,
    api: {
      'employees-path': 'hrdatasync/employees',
      'positions-path': 'hrdatasync/positions',
      upload: 'raw',
      retry: { tries: 5, 'base-delay': 60 },
    },
    send: ({ url }) => {
      calls.push(url.pathname);
      if (calls.length > 1) throw new Error('nobody waits for this');
      return Promise.resolve(PASSING);
    },
    onRetry: () => {
      onRetry();
      unneeded.abort();
    },
  });
  return { calls, unneeded, asking: () => api.schema('employees', unneeded.signal) };
}

it('a schema that nobody waits for isn’t asked for again', async () => {
  const { calls, asking } = asked(() => undefined);
  await expect(asking()).rejects.toThrow('employees.xsd');
  expect(calls).toHaveLength(1);
});

it('and nothing is said of it', async () => {
  const { calls, unneeded, asking } = asked(() => {
    throw new Error('it says that it waits');
  });
  unneeded.abort();
  await expect(asking()).rejects.toThrow('employees.xsd');
  expect(calls).toHaveLength(1);
});
