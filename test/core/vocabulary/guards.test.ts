import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { GUARDS } from '../../../src/core/vocabulary/guards.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SOURCE = globSync('src/**/*.ts', { cwd: ROOT }).map((file) => readFileSync(join(ROOT, file), 'utf8'));

/** Those of a plan have a sentence each, which the compiler asks for. */
const others = Object.entries(GUARDS).filter(([, { foundIn }]) => foundIn !== 'plan');

it.each(others)('%s has a place in the code that holds by it', (guard) => {
  expect(SOURCE.filter((text) => text.includes(`guard: '${guard}'`))).not.toEqual([]);
});
