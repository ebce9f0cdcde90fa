import { readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { SCENARIOS } from '../../scripts/try-workflows/scenarios.js';

/* The scenarios themselves need act: npm run try-workflows. */

const EXAMPLES = readdirSync(new URL('../../examples/workflows/', import.meta.url));

it.each(EXAMPLES)('%s is run under act', (name) => {
  expect(SCENARIOS.filter((scenario) => scenario.name.startsWith(`${name}: `))).not.toEqual([]);
});
