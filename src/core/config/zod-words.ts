import type { $ZodIssue } from 'zod/v4/core';
import { counted } from '../base/text.js';
import { exampleAt, excludedBy, meantBy } from './keys.js';
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
  const found = withoutEchoes(issues.slice(0, MAX_PROBLEMS)).flatMap((issue) => configFaults(issue));
  const placeOf = (path: Path) => path.map(String).join('\n');
  // Whoever misspelt a key left it out only in the eyes of a schema.
  const misspelt = new Set(
    found.flatMap(({ path, meant }) => (meant === undefined ? [] : placeOf([...path.slice(0, -1), meant]))),
  );
  return found.filter(({ path, missing }) => !(missing && misspelt.has(placeOf(path))));
}

/** Of a value that has the wrong type or is empty, further checks only say the same once more. */
function withoutEchoes(issues: readonly $ZodIssue[]): $ZodIssue[] {
  const settled = new Set<string>();
  return issues.filter(({ code, path }) => {
    const place = path.map(String).join('\n');
    if (settled.has(place)) return false;
    if (code === 'invalid_type' || code === 'too_small') settled.add(place);
    return true;
  });
}

function configFaults(issue: $ZodIssue, above: Path = []): Found[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MAX_PROBLEMS).map((key) => unknownKey(path, key, issue.input));
  }
  const values = issue.code === 'invalid_value' ? issue.values : undefined;
  const isMissing = values !== undefined || issue.code === 'invalid_type' || issue.code === 'invalid_union';
  if (isMissing && issue.input === undefined) {
    return [{ path, missing: true, ...withExample(path, `${nameOf(path)} is missing.`, values) }];
  }
  if (issue.code === 'invalid_union') {
    return issue.input === null ? [{ path, ...noValue(path, 'string') }] : closestUnion(issue.errors, path);
  }
  if (issue.code === 'invalid_type') return [{ path, ...wrongType(path, issue.expected, issue.input) }];
  return [{ path, ...withExample(path, `${nameOf(path)}${wrongValue(issue)}.`, values) }];
}

function wrongValue(issue: $ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return ` must be ${issue.values.map(String).join(' or ')}`;
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return ` must be at most ${String(issue.maximum)}`;
    case 'invalid_key':
      return `: the name ${issue.issues.map((inner) => inner.message).join(', ')}`;
    default:
      return ` ${issue.message}`;
  }
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return ' must not be empty';
  return origin === 'array'
    ? ` must have at least ${counted(minimum, 'entry', 'entries')}`
    : ` must be at least ${minimum}`;
}

function unknownKey(path: Path, key: string, group: unknown): Found {
  const others = excludedBy(path.map(String), key, Object.keys(group ?? {})).map((one) => `\`${one}\``);
  if (others.length > 0) {
    return {
      path: [...path, key],
      message: `${nameOf([...path, key])} can’t be beside ${others.join(' and ')}: one excludes the other.`,
      hint: `Delete \`${key}\`, or else ${others.join(' and ')}.`,
    };
  }
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
function withExample(path: Path, message: string, values?: readonly unknown[]): Words {
  const example = exampleAt(namesOnly(path), values);
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

/** Whether a value is at least a text, a list or a group, as the form is. */
const isNear = (form: readonly $ZodIssue[]): boolean =>
  !form.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);

/** Of the forms that a value may have, the one that came nearest is the one that was meant. */
function closestUnion(all: readonly (readonly $ZodIssue[])[], path: Path): Found[] {
  const forms = all.map(withoutEchoes);
  const [best] = forms.filter(isNear).toSorted((a, b) => a.length - b.length);
  const only = best?.length === 1 ? best[0] : undefined;
  // A choice inside of a form isn’t the choice between the forms.
  if (best && (only?.code !== 'invalid_value' || only.path.length > 0))
    return best.flatMap((issue) => configFaults(issue, path));
  const values = only?.code === 'invalid_value' ? only.values.map(String) : [];
  const types = forms.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  const wanted = [...values, ...new Set(types.map(typeWords))].join(' or ');
  return [{ path, ...withExample(path, `${nameOf(path)} must be ${wanted}.`) }];
}
