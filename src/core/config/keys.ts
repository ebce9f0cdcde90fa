import * as z from 'zod/mini';
import { nearest } from '../base/nearest.js';
import { configSchema } from './schema.js';

/*
 * What the schema says of each key, for whoever wrote another one: its level, and how it is written. Only a
 * configuration with problems is held against it.
 */

/** Means, in a path, an entry of a list, or a key that is free. */
const ANY = '*';

interface Key {
  /** The path of the group that it is in. */
  readonly level: string;
  readonly name: string;
  readonly example: unknown;
}

/** As much of JSON Schema as the configuration's has. */
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly const?: unknown;
}

let known: readonly Key[] | undefined;

const allKeys = (): readonly Key[] => (known ??= keysOf(jsonSchemaOf() as JsonSchema, []));

function keysOf(schema: JsonSchema, path: readonly string[]): Key[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, below]) => [
    { level: path.join('.'), name, example: exampleIn(below) },
    ...keysOf(below, [...path, name]),
  ]);
  const { additionalProperties: free, items, anyOf = [] } = schema;
  const entries = [free, items].filter((one) => typeof one === 'object');
  return [
    ...own,
    ...entries.flatMap((one) => keysOf(one, [...path, ANY])),
    ...anyOf.flatMap((one) => keysOf(one, path)),
  ];
}

const exampleIn = (schema: JsonSchema): unknown => schema.examples?.[0] ?? schema.default ?? schema.const;

/** Whether a path is one of a level: an entry or a free key may be any. */
function isAt(level: string, path: readonly string[]): boolean {
  const steps = level === '' ? [] : level.split('.');
  return steps.length === path.length && steps.every((step, at) => step === ANY || step === path[at]);
}

/** @returns the names of the keys that a group may have */
function namesAt(path: readonly string[]): string[] {
  return [...new Set(allKeys().flatMap(({ level, name }) => (isAt(level, path) ? [name] : [])))];
}

/** The names of the keys in each form that the group of a path may have. */
function formsAt(path: readonly string[]): string[][] {
  const formsOf = (schema: JsonSchema): JsonSchema[] => [schema, ...(schema.anyOf ?? []).flatMap(formsOf)];
  const below = (schema: JsonSchema, step: string): JsonSchema[] =>
    [schema.properties?.[step] ?? schema.additionalProperties, schema.items].filter(
      (one) => typeof one === 'object',
    );
  const at = path.reduce(
    (schemas, step) => schemas.flatMap(formsOf).flatMap((one) => below(one, step)),
    [jsonSchemaOf() as JsonSchema],
  );
  return at.flatMap(formsOf).flatMap(({ properties }) => (properties ? [Object.keys(properties)] : []));
}

/**
 * @param path of a group @param key that is a key of another form of it
 * @param present which keys the group has
 * @returns those that this key excludes; none where no form has it
 */
export function excludedBy(path: readonly string[], key: string, present: readonly string[]): string[] {
  const known = namesAt(path);
  if (!known.includes(key)) return [];
  const [fewest = []] = formsAt(path)
    .filter((names) => names.includes(key))
    .map((names) => present.filter((one) => known.includes(one) && !names.includes(one)))
    .toSorted((a, b) => a.length - b.length);
  return fewest;
}

/**
 * @param values which may be there; left out, any
 * @returns how the key of a path is written, as a line, where the schema has an example
 */
export function exampleAt(path: readonly string[], values?: readonly unknown[]): string | undefined {
  const all = allKeys().filter(({ level, name }) => name === path.at(-1) && isAt(level, path.slice(0, -1)));
  // The key of a filter by a date has other values than that of a filter by lists.
  const found = all.find(({ example }) => values?.includes(example)) ?? all[0];
  return found && lineOf(found);
}

const lineOf = ({ name, example }: Key): string | undefined =>
  example === undefined || isEmpty(example) ? undefined : `${name}: ${flow(example)}`;

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** YAML on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  return typeof value === 'string' && !PLAIN.test(value) ? JSON.stringify(value) : String(value);
}

/** What needs no quotes, whatever is around it. */
const PLAIN = /^[A-Za-z|;](?:[\w./ @-]*[\w./-])?$/;

/** What was probably meant by a key that there isn't. */
interface Meant {
  /** As the end of a sentence that begins with the key. */
  readonly words?: string;
  readonly hint: string;
  /** The key of the same group that it is another spelling of. */
  readonly name?: string;
}

/** @param path of the group @param written the key that it can’t have */
export function meantBy(path: readonly string[], written: string): Meant | undefined {
  const here = namesAt(path);
  const name = sameSpelling(written, here) ?? nearest(written, here);
  if (name !== undefined)
    return { words: `it is nearly \`${name}\``, hint: writeHint([...path, name]), name };
  const names = [...new Set(allKeys().map((key) => key.name))];
  const elsewhere = sameSpelling(written, names) ?? nearest(written, names);
  if (elsewhere !== undefined) return belongsElsewhere(elsewhere, written);
  if (here.length === 0) return undefined;
  const list = here.map((one) => `\`${one}\``).join(', ');
  return { hint: `The keys that may appear here are ${list}.` };
}

/** The same letters and digits: `showValues` and `show_values` are `show-values`. */
function sameSpelling(written: string, names: readonly string[]): string | undefined {
  const bare = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return names.find((name) => bare(name) === bare(written));
}

function writeHint(path: readonly string[]): string {
  return `Write it as in \`${exampleAt(path) ?? `${path.at(-1) ?? ''}: …`}\`.`;
}

/** An export is described as a roster is, so that every key of `import` is under `roster` too. */
function belongsElsewhere(name: string, written: string): Meant {
  const all = allKeys().filter((key) => key.name === name && !key.level.startsWith('import'));
  const places = [...new Set(all.map(({ level }) => level))].map(placeWords);
  const line = all.map(lineOf).find((one) => one !== undefined) ?? `${name}: …`;
  const hint = `Move the line there, two spaces further to the right than what it belongs to: \`${line}\`.`;
  const what = name === written ? 'it' : `\`${name}\``;
  return { words: `${what} belongs ${places.join(' or ')}`, hint };
}

function placeWords(level: string): string {
  if (level === '') return 'at the top level';
  const group = `\`${level
    .split('.')
    .filter((step) => step !== ANY)
    .join('.')}\``;
  return level.endsWith(ANY) ? `in an entry of ${group}` : `under ${group}`;
}

/** The JSON Schema of what a person writes: keys with a default may be left out. */
export function jsonSchemaOf(): unknown {
  return {
    $id: 'roster-sync.schema.json',
    title: 'Roster Sync configuration',
    ...z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }),
  };
}
