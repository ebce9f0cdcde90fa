import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { BREAKS } from './breaks.js';

/* A promise that no broken product would break is none: the simulator finds each break. */

const root = fileURLToPath(new URL('../../', import.meta.url));

it.each(Object.entries(BREAKS))('the source has the piece of which “%s” is made', (_name, { file, is }) => {
  expect(readFileSync(root + file, 'utf8').split(is)).toHaveLength(2);
});

// Some minutes: npm run test:long.
const describeLong = 'EVERYTHING' in globalThis ? describe : describe.skip;
describeLong('the simulator', () => {
  it('finds each break', () => {
    const script = ['--import', './scripts/typescript.ts', 'scripts/simulate.ts', '--breaks'];
    expect(() => execFileSync(process.execPath, script, { cwd: root, stdio: 'inherit' })).not.toThrow();
  }, 900_000);
});
