import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { jsonSchemaOf } from '../src/config/json-schema.js';

it('schema/roster-sync.schema.json is what src/config/json-schema.ts gives; npm run build writes it', () => {
  const written = readFileSync(new URL('../schema/roster-sync.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf())));
});
