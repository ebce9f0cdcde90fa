import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLParseError,
} from 'yaml';
import type { $ZodIssue } from 'zod/v4/core';
import { byPlace, problem, type Place, type Problem } from '../problem.js';
import { configSchema, type Config } from './schema.js';

export interface ParsedConfig {
  /** Absent when there is any problem. */
  readonly config?: Config;
  readonly problems: readonly Problem[];
}

type Path = readonly PropertyKey[];

/** The first of these are what a person mends; what a broken file has besides mostly follows from them. */
const MOST_PROBLEMS = 100;

/** YAML 1.2 without anything that makes a value of something else, also where the file asks for another version. */
const YAML = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
  // Else it would write to the process's own log, and quote the file there.
  logLevel: 'error',
} as const;

/**
 * Reads a configuration.
 *
 * @param text the YAML
 * @param file its path, for the places of problems
 * @returns the configuration with its defaults, or every problem that it has, each with its line; never both
 */
export function parseConfig(text: string, file: string): ParsedConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...YAML, lineCounter: lines });
  const place = (offset: number): Place => ({ file, line: lines.linePos(offset).line });
  const broken = [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS).map((error) =>
    problem('config/unreadable', place(openingOf(document, error)), {
      message: `YAML: ${plainYaml(error.code)}.`,
    }),
  );
  broken.push(
    ...aliases(document)
      .slice(0, MOST_PROBLEMS)
      .map((at) => problem('config/unreadable', place(at), { message: ALIAS })),
  );
  if (broken.length > 0) return { problems: broken };

  const read = configSchema.safeParse(document.toJS(), { reportInput: true });
  if (read.success) return { config: read.data, problems: [] };
  const problems = read.error.issues
    .flatMap((issue) => tellings(issue))
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message, hint }) =>
      problem('config/invalid', place(offsetOf(document, path)), { message, ...(hint && { hint }) }),
    );
  return { problems: problems.sort(byPlace) };
}

const ALIAS = 'An alias (*name) stands here; write the value itself.';

/** Aliases are refused: a configuration of this size needs none, and they are how a small file becomes a huge one. */
function aliases(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_key, node) => void offsets.push(node.range?.[0] ?? 0) });
  return offsets;
}

/** Where an error begins: of a quote that isn't closed YAML says where it missed the end. */
function openingOf(document: Document, { code, pos }: Pick<YAMLParseError, 'code' | 'pos'>): number {
  let opening = pos[0];
  if (code !== 'MISSING_CHAR') return opening;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] <= pos[0] && range[2] >= pos[0]) opening = range[0];
    },
  });
  return opening;
}

interface Telling {
  readonly path: Path;
  readonly message: string;
  readonly hint?: string;
}

/** Says in plain words what zod found; `ZodError.message` is a JSON dump that nobody should read. */
function tellings(issue: $ZodIssue, above: Path = []): Telling[] {
  const path = [...above, ...issue.path];
  const key = path.length > 0 ? `\`${path.map(String).join('.')}\`` : 'The configuration';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => ({
        path: [...path, unknown],
        message: `\`${[...path, unknown].map(String).join('.')}\` is no key of the configuration.`,
        hint: 'Check its spelling and its indentation; keys are written with hyphens, elements with underscores.',
      }));
    case 'invalid_type':
      return [{ path, ...wrongType(key, issue.expected, issue.input) }];
    case 'invalid_value':
      return [{ path, message: `${key} must be ${issue.values.map(String).join(' or ')}.` }];
    case 'invalid_union':
      return closestUnion(issue.errors, path, key);
    case 'too_small':
      return [{ path, message: `${key} must be at least ${String(issue.minimum)}${unit(issue.origin)}.` }];
    case 'too_big':
      return [{ path, message: `${key} must be at most ${String(issue.maximum)}${unit(issue.origin)}.` }];
    case 'invalid_key':
      return [
        { path, message: `${key}: the name ${issue.issues.map((inner) => inner.message).join(', ')}.` },
      ];
    default:
      return [{ path, message: `${key} ${issue.message}.` }];
  }
}

const unit = (origin: string): string => (origin === 'string' ? ' character long' : '');

function wrongType(key: string, expected: string, input: unknown): { message: string; hint?: string } {
  if (input === undefined) return { message: `${key} is missing.` };
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return {
      message: `${key} must be a text, and without quotes YAML reads a number or a yes/no.`,
      hint: 'Put the value in quotes: "0001" keeps its zeros.',
    };
  }
  return { message: `${key} must be ${typeWords(expected)}.` };
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
function closestUnion(forms: readonly (readonly $ZodIssue[])[], path: Path, key: string): Telling[] {
  const near = forms.filter(
    (form) => !form.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  const [best] = near.toSorted((a, b) => a.length - b.length);
  if (best) return best.flatMap((issue) => tellings(issue, path));
  const types = forms.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  const wanted = [...new Set(types)].map(typeWords).join(' or ');
  return [{ path, message: `${key} must be ${wanted}.` }];
}

/** Where the key of a path stands in the text, or the nearest key above it that is there. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      offset = startOf(pair?.key) ?? offset;
      next = pair?.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      offset = startOf(next) ?? offset;
    }
    node = next;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

function plainYaml(code: string): string {
  if (code === 'TAG_RESOLVE_FAILED') return 'a tag (!name) stands here; write the plain value';
  return code.toLowerCase().replaceAll('_', ' ');
}
