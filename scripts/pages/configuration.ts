import { jsonSchemaOf } from '../../src/core/config/keys.js';
import { table } from './table.js';

/** As much of JSON Schema as the configuration's has. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** A key and where it is, from the group on: `columns.<field>.format`. */
type Key = readonly [path: string, schema: Schema];

/** What a path has for a key that is free, by the key above it. */
const FREE: Readonly<Record<string, string>> = { columns: '<field>', values: '<value>', rules: '<rule>' };

/** Every key of the configuration: those of the top level, then a section for each group. */
export function configurationKeys(): string {
  const { properties = {} } = jsonSchemaOf() as Schema;
  const groups = Object.entries(properties).filter(([, key]) => keysIn(key, '').length > 0);
  const single = Object.entries(properties).filter(([name]) => !groups.some(([group]) => group === name));
  const read = new Set(keysIn(properties['roster'] ?? {}, '').map(([path]) => path));
  const sections = groups.map(([name, key]) => {
    const keys = keysIn(key, '');
    const own = name === 'import' ? keys.filter(([path]) => !read.has(path)) : keys;
    const shared = own.length < keys.length ? [sharedWords(keys, own)] : [];
    return [`### ${name}`, key.description ?? '', ...shared, keyTable(own)].filter(Boolean).join('\n\n');
  });
  return ['### At the top level', keyTable(single), ...sections].join('\n\n');
}

/** The keys of an export that are those of a roster. */
function sharedWords(all: readonly Key[], own: readonly Key[]): string {
  const names = new Set(all.filter((key) => !own.includes(key)).map(([path]) => path.split(/[.[]/)[0]));
  const list = [...names].map((name) => `\`${name ?? ''}\``).join(', ');
  return `It takes ${list} as [roster](#roster) has them, and:`;
}

function keysIn(schema: Schema, path: string): Key[] {
  const name = path.split('.').at(-1) ?? '';
  const { properties = {}, additionalProperties: free, items, anyOf = [] } = schema;
  const found = [
    ...Object.entries(properties).flatMap(([key, below]): Key[] => [
      [`${path}${path && '.'}${key}`, below],
      ...keysIn(below, `${path}${path && '.'}${key}`),
    ]),
    ...(typeof free === 'object' ? keysIn(free, `${path}${path && '.'}${FREE[name] ?? '<name>'}`) : []),
    ...(items ? keysIn(items, path) : []),
    ...anyOf.flatMap((one) => keysIn(one, path)),
  ];
  return merged(found);
}

/** A key that several forms of a group have, once: with all values that they take. */
function merged(keys: readonly Key[]): Key[] {
  return [...new Set(keys.map(([path]) => path))].map((path): Key => {
    const forms = keys.filter(([other]) => other === path).map(([, schema]) => schema);
    const [first = {}] = forms;
    const described = [...new Set(forms.flatMap(({ description }) => description ?? []))].join(' Or: ');
    return [path, forms.length === 1 ? first : { ...first, description: described, anyOf: forms }];
  });
}

const keyTable = (keys: readonly Key[]): string =>
  table(
    ['key', 'what it is', 'takes', 'default', 'example'],
    keys.map(([path, key]) => [
      `\`${path}\``,
      prose(key.description ?? ''),
      [...new Set(takes(key))].join(', or '),
      key.default === undefined || isEmpty(key.default) ? '' : code(key.default),
      exampleOf(key, path.split('.').at(-1) ?? ''),
    ]),
  );

/** The values that a key may have, in words; one entry for each form. */
function takes(schema: Schema): string[] {
  if (schema.anyOf) return schema.anyOf.flatMap(takes);
  if (schema.const !== undefined) return [code(schema.const)];
  if (schema.enum) return [schema.enum.map(code).join(', ')];
  if (schema.type === 'array') return ['a list'];
  if (schema.type === 'object') return ['keys'];
  if (schema.type === 'boolean') return ['`true`, `false`'];
  if (schema.type === 'string') return ['text'];
  const { minimum, maximum } = schema;
  const isBounded = maximum !== undefined && Math.abs(maximum) < Number.MAX_SAFE_INTEGER;
  if (minimum === undefined) return ['a number'];
  return [isBounded ? `a number, ${minimum} to ${maximum}` : `a number from ${minimum} on`];
}

function exampleOf({ examples, anyOf = [] }: Schema, name: string): string {
  const [example] = examples ?? anyOf.flatMap((one) => one.examples ?? []);
  return example === undefined ? '' : `\`${name}: ${flow(example)}\``;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : flow(value)}\``;

/** YAML on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${flow(one)}`)
      .join(', ')} }`;
  return typeof value === 'string' && !/^[A-Za-z](?:[\w./ @-]*[\w./-])?$/.test(value)
    ? `'${value}'`
    : String(value);
}

/** Words of the schema, in which nothing but `code` is Markdown. */
const prose = (text: string): string =>
  text
    .split('`')
    .map((part, at) => (at % 2 === 1 ? `\`${part}\`` : part.replaceAll(/[<>&*_[\]\\]/g, String.raw`\$&`)))
    .join('');
