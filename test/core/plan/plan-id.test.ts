import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/core/base/digest.js';
import { planId } from '../../../src/core/plan/plan-id.js';
import { configOf } from '../../support/roster.js';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64)) as [
  string,
  string,
  string,
  string,
];
const endpoint = 'https://acme.workstars.com/admin/api/v2/';
const api = configOf().api;
const destination = { program: 'acme', endpoint, api };
const [before, now] = [
  { employees: A, positions: B },
  { employees: C, positions: D },
];
const id = planId(destination, before, now);

describe('a plan id', () => {
  it('is 32 hex digits', () => {
    expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is the same for the same content, always and everywhere', () => {
    const paths = ['hrdatasync/employees', 'hrdatasync/positions'];
    const parts = ['acme', endpoint, ...paths, '"raw"', A, B, C, D].join('\n');
    expect(id).toBe(createHash('sha256').update(parts).digest('hex').slice(0, 32));
  });

  it('differs with each of its parts', () => {
    const others = [
      planId({ ...destination, program: 'acme2' }, before, now),
      planId({ ...destination, endpoint: `${endpoint}x/` }, before, now),
      planId({ ...destination, api: { ...api, 'employees-path': 'x' } }, before, now),
      planId({ ...destination, api: { ...api, 'positions-path': 'x' } }, before, now),
      planId({ ...destination, api: { ...api, upload: { multipart: 'raw' } } }, before, now),
      planId({ ...destination, api: { ...api, upload: { multipart: 'file' } } }, before, now),
      planId(destination, { employees: B, positions: B }, now),
      planId(destination, { employees: A, positions: C }, now),
      planId(destination, { employees: A }, now),
      planId(destination, undefined, now),
      planId(destination, before, { employees: D, positions: D }),
      planId(destination, before, { employees: C, positions: C }),
      planId(destination, before, { employees: C }),
      planId(destination, now, before),
    ];
    expect(new Set([id, ...others]).size).toBe(others.length + 1);
  });
});

it('a digest is SHA-256 in lower-case hex', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
