import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod';
import { EXAMPLES } from '../../../scripts/rules-page/examples.js';
import { jsonSchemaOf } from '../../../src/core/config/keys.js';
import { parseConfig } from '../../../src/core/config/parse.js';

/* The JSON Schema as an editor has it: it says what each key is for, and takes what the product takes. */

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly const?: unknown;
}

const SCHEMA = JSON.parse(JSON.stringify(jsonSchemaOf())) as Schema;
const accepts = (schema: Schema, value: unknown): boolean =>
  z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema).safeParse(value).success;

function keysIn(schema: Schema, path = ''): [path: string, key: Schema][] {
  const free = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, key]): [string, Schema][] => [
      [`${path}${name}`, key],
      ...keysIn(key, `${path}${name}.`),
    ]),
    ...[...free, ...(schema.items ? [schema.items] : [])].flatMap((one) => keysIn(one, `${path}*.`)),
    ...(schema.anyOf ?? []).flatMap((one) => keysIn(one, path)),
  ];
}

const KEYS = keysIn(SCHEMA);

it('there are the keys of the documents', () => {
  const paths = KEYS.map(([path]) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['api.retry.tries', 'roster.columns.*.pattern', 'guards.max-leavers.max']),
  );
});

describe.each(KEYS)('%s', (_path, key) => {
  it('is described, in a sentence', () => {
    expect(key.description).toMatch(/^[A-Z].{8,}\.$/);
  });

  it('has an example or a default, and takes it', () => {
    const shown = [...(key.examples ?? []), key.default, key.const].filter((one) => one !== undefined);
    expect(shown.length).toBeGreaterThan(0);
    for (const one of shown) expect([one, accepts(key, one)]).toEqual([one, true]);
  });
});

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** The files of a name in the folders of a folder. */
function filesIn(folder: string, name: string): string[] {
  const paths = readdirSync(`${root}${folder}`).map((one) => `${folder}/${one}/${name}`);
  return paths.filter((path) => existsSync(`${root}${path}`));
}

/** The whole configurations that a page shows. */
const shownIn = (page: string): [name: string, text: string][] =>
  [...read(page).matchAll(/^( *)```yaml\n([^]*?)^ *```/gm)]
    .map(([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .filter((text) => /^version: 1$/m.test(text))
    .map((text, at) => [`${page} ${at + 1}`, text]);

/** Every configuration of the repository: the documents’, the tests’, and those of the examples. */
const CONFIGURATIONS: [name: string, text: string][] = [
  ...['README.md', 'docs/configuration.md', 'docs/import.md', 'docs/sandbox.md'].flatMap(shownIn),
  ...[...filesIn('test/golden', 'config.yml'), ...filesIn('examples', 'roster-sync.yml')].map(
    (path): [string, string] => [path, read(path)],
  ),
  ...Object.entries(EXAMPLES).flatMap(([rule, { config }]): [string, string][] =>
    config ? [[rule, config]] : [],
  ),
];

it('there are configurations, five of them in the documents', () => {
  expect(CONFIGURATIONS.filter(([name]) => /^(?:README|docs\/)/.test(name))).toHaveLength(5);
  expect(CONFIGURATIONS.length).toBeGreaterThan(20);
});

it.each(CONFIGURATIONS)('the configuration of %s is taken where the product takes it', (name, text) => {
  const { config } = parseConfig(text, name);
  if (config) expect(accepts(SCHEMA, parse(text))).toBe(true);
  else expect(name).toMatch(/^config\/|wrong-configuration/);
});

it('refuses an unknown key beside what it takes', () => {
  const taken = { version: 1, program: 'acme' };
  expect([accepts(SCHEMA, taken), accepts(SCHEMA, { ...taken, zebra: 1 })]).toEqual([true, false]);
});
