import type { $ZodIssue } from 'zod/v4/core';
import { exampleAt, meantBy } from './keys.js';
import { isKeyWithoutSpace, SPACE_MISSING, type Words } from './yaml-words.js';

/** The first of these are what a person fixes; what a broken file has besides mostly follows from them. */
export const MAX_PROBLEMS = 100;

export type Path = readonly PropertyKey[];

/** A key or value that the schema doesn't take. */
interface ConfigFault extends Words {
  readonly path: Path;
}

/** A fault, and which key of the same group was meant where one was misspelt. */
interface Found extends ConfigFault {
  readonly meant?: string;
  readonly missing?: boolean;
}

/** Says in plain words what zod found; `ZodError.message` is a JSON dump that nobody should read. */
export function zodWords(issues: readonly $ZodIssue[]): ConfigFault[] {
  const found = issues.slice(0, MAX_PROBLEMS).flatMap((issue) => configFaults(issue));
  const placeOf = (path: Path) => path.map(String).join('\n');
  // Whoever misspelt a key left it out only in the eyes of a schema.
  const misspelt = new Set(
    found.flatMap(({ path, meant }) => (meant === undefined ? [] : placeOf([...path.slice(0, -1), meant]))),
  );
  return found.filter(({ path, missing }) => !(missing && misspelt.has(placeOf(path))));
}

function configFaults(issue: $ZodIssue, above: Path = []): Found[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MAX_PROBLEMS).map((key) => unknownKey(path, key));
  }
  const isMissing = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  if (isMissing && issue.input === undefined) {
    return [{ path, missing: true, ...withExample(path, `${nameOf(path)} is missing.`) }];
  }
  if (issue.code === 'invalid_union') {
    return issue.input === null ? [{ path, ...noValue(path, 'string') }] : closestUnion(issue.errors, path);
  }
  if (issue.code === 'invalid_type') return [{ path, ...wrongType(path, issue.expected, issue.input) }];
  return [{ path, ...withExample(path, `${nameOf(path)}${wrongValue(issue)}.`) }];
}

function wrongValue(issue: $ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return ` must be ${issue.values.map(String).join(' or ')}`;
    case 'too_small':
      return ` must be at least ${String(issue.minimum)}${unit(issue.origin)}`;
    case 'too_big':
      return ` must be at most ${String(issue.maximum)}${unit(issue.origin)}`;
    case 'invalid_key':
      return `: the name ${issue.issues.map((inner) => inner.message).join(', ')}`;
    default:
      return ` ${issue.message}`;
  }
}

const unit = (origin: string): string => (origin === 'string' ? ' character long' : '');

function unknownKey(path: Path, key: string): Found {
  const meant = meantBy(path.map(String), key);
  const words = meant?.words === undefined ? '' : `; ${meant.words}`;
  return {
    path: [...path, key],
    message: `${nameOf([...path, key])} isn’t a key here${words}.`,
    ...(meant && { hint: meant.hint }),
    ...(meant?.name !== undefined && { meant: meant.name }),
  };
}

/** The path in words: `roster.filters` (entry 2), `column`. */
function nameOf(path: Path): string {
  const parts: string[] = [];
  let names: PropertyKey[] = [];
  for (const step of path) {
    names.push(step);
    if (typeof step !== 'number') continue;
    parts.push(`\`${names.slice(0, -1).map(String).join('.')}\` (entry ${step + 1})`);
    names = [];
  }
  if (names.length > 0) parts.push(`\`${names.map(String).join('.')}\``);
  return parts.join(', ') || 'The configuration';
}

/** With the line that it could be, where the schema has an example. */
function withExample(path: Path, message: string): Words {
  const example = exampleAt(namesOnly(path));
  return example === undefined ? { message } : { message, hint: `For example: \`${example}\`.` };
}

/** An entry of a list is written as its list is. */
const namesOnly = (path: Path): string[] =>
  path.slice(0, typeof path.at(-1) === 'number' ? -1 : undefined).map(String);

function noValue(path: Path, expected: string): Words {
  const { message, hint = '' } = withExample(path, `${nameOf(path)} has no value.`);
  const what =
    expected === 'string'
      ? 'Write one after the colon, in quotes if it begins with #'
      : 'Indent what belongs to it below it';
  return { message, hint: `${what}, or delete the line. ${hint}`.trim() };
}

function wrongType(path: Path, expected: string, input: unknown): Words {
  const { message, hint } = withExample(path, `${nameOf(path)} must be ${typeWords(expected)}.`);
  const example = hint === undefined ? '' : ` ${hint}`;
  if (input === null) return noValue(path, expected);
  if (typeof input === 'string' && isKeyWithoutSpace(input)) return SPACE_MISSING;
  if (expected !== 'string') return hint === undefined ? { message } : { message, hint };
  if (typeof input === 'number' || typeof input === 'boolean') {
    return {
      message: `${nameOf(path)} must be a text, and without quotes YAML reads a number or a yes/no.`,
      hint: 'Put the value in quotes: "0001" keeps its zeros.',
    };
  }
  return { message, hint: `A text that begins with [ or { needs quotes.${example}` };
}

/** zod's names of types, in words. */
function typeWords(type: string): string {
  const words: Record<string, string> = {
    object: 'a group of keys',
    record: 'a group of keys',
    array: 'a list',
    string: 'a text',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return words[type] ?? type;
}

/** Of the forms that a value may have, the one that came nearest is the one that was meant. */
function closestUnion(forms: readonly (readonly $ZodIssue[])[], path: Path): Found[] {
  const near = forms.filter(
    (form) => !form.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  const [best] = near.toSorted((a, b) => a.length - b.length);
  const only = best?.length === 1 ? best[0] : undefined;
  // A choice inside of a form isn’t the choice between the forms.
  if (best && (only?.code !== 'invalid_value' || only.path.length > 0))
    return best.flatMap((issue) => configFaults(issue, path));
  const values = only?.code === 'invalid_value' ? only.values.map(String) : [];
  const types = forms.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  const wanted = [...values, ...new Set(types.map(typeWords))].join(' or ');
  return [{ path, ...withExample(path, `${nameOf(path)} must be ${wanted}.`) }];
}
