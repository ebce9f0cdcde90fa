import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { madeOf } from './support/pictures.js';

/* The pictures of the documents show what the product says today. */

const IMAGES = new URL('../docs/images/', import.meta.url);
const drawn = JSON.parse(readFileSync(new URL('made-of.json', IMAGES), 'utf8')) as Record<string, string>;

it('docs/images shows what the product says; npm run pictures draws it anew', async () => {
  expect(drawn).toEqual(await madeOf());
});

it.each(Object.keys(drawn))('%s.png is there, and small', (name) => {
  const file = new URL(`${name}.png`, IMAGES);
  expect(existsSync(file) && statSync(file).size).toBeLessThan(100_000);
});
