import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/core/base/digest.js';
import { planId } from '../../../src/core/plan/plan-id.js';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64)) as [
  string,
  string,
  string,
  string,
];
const URL = 'https://acme.workstars.com/admin/api/v2/';
const id = planId('acme', URL, { employees: A, positions: B }, { employees: C, positions: D });

describe('a plan id', () => {
  it('is 32 hex digits', () => {
    expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is the same for the same content, always and everywhere', () => {
    const parts = ['acme', URL, A, B, C, D].join('\n');
    expect(id).toBe(createHash('sha256').update(parts).digest('hex').slice(0, 32));
  });

  it('differs with each of its parts', () => {
    const others = [
      planId('acme2', URL, { employees: A, positions: B }, { employees: C, positions: D }),
      planId('acme', `${URL}x/`, { employees: A, positions: B }, { employees: C, positions: D }),
      planId('acme', URL, { employees: B, positions: B }, { employees: C, positions: D }),
      planId('acme', URL, { employees: A, positions: C }, { employees: C, positions: D }),
      planId('acme', URL, { employees: A }, { employees: C, positions: D }),
      planId('acme', URL, undefined, { employees: C, positions: D }),
      planId('acme', URL, { employees: A, positions: B }, { employees: D, positions: D }),
      planId('acme', URL, { employees: A, positions: B }, { employees: C, positions: C }),
      planId('acme', URL, { employees: A, positions: B }, { employees: C }),
      planId('acme', URL, { employees: C, positions: D }, { employees: A, positions: B }),
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
