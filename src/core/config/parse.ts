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
import { byPlace, problem, type Place, type Problem } from '../problem/problem.js';
import { withImportedFilters } from './date-filters.js';
import { asCellsAre, comparedFaults } from './compared.js';
import { domainFaults } from './domains.js';
import { loginFaults } from './logins.js';
import { configSchema, type Config } from './schema.js';
import { ALIAS, yamlWords, type Words } from './yaml-words.js';
import { MAX_PROBLEMS, zodWords, type Path } from './zod-words.js';

export interface ParsedConfig {
  /** Absent when there is any problem. */
  readonly config?: Config;
  readonly problems: readonly Problem[];
}

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
 * @param isKept whether it is that of an upload, which may have been read less strictly
 * @returns the configuration with its defaults, or every problem that it has, each with its line; never both
 */
export function parseConfig(text: string, file: string, isKept = false): ParsedConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...YAML, lineCounter: lines });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const broken = [...document.errors, ...document.warnings].slice(0, MAX_PROBLEMS).map((error) => {
    const at = openingOf(document, error);
    return problem('config/unreadable', place(at), yamlWords(error, text, at));
  });
  for (const at of aliases(document).slice(0, MAX_PROBLEMS)) {
    broken.push(problem('config/unreadable', place(at), ALIAS));
  }
  if (broken.length > 0) return { problems: broken.filter(isFirstOfLine) };

  const read = configSchema.safeParse(document.toJS(), { reportInput: true });
  const faults = read.success
    ? [...loginFaults(read.data), ...domainFaults(asCellsAre(read.data)), ...comparedFaults(read.data)]
    : zodWords(read.error.issues);
  // Earlier versions passed them over, and what was uploaded then must stay readable.
  const hidden = isKept ? [] : keysReadOtherwise(document).slice(0, MAX_PROBLEMS);
  if (read.success && hidden.length === 0 && (isKept || faults.length === 0))
    return { config: withImportedFilters(isKept ? read.data : asCellsAre(read.data)), problems: [] };
  const problems = faults
    .slice(0, MAX_PROBLEMS)
    .map(({ path, message, hint }) =>
      problem('config/invalid', place(offsetOf(document, path)), { message, ...(hint && { hint }) }),
    );
  const passedOver = hidden
    .map(({ at, ...words }) => problem('config/invalid', place(at), words))
    .filter(({ line }) => !problems.some((one) => one.line === line));
  return { problems: [...problems, ...passedOver].sort(byPlace) };
}

/** What else YAML says of a line follows from the first. */
const isFirstOfLine = ({ line }: Problem, at: number, all: readonly Problem[]): boolean =>
  all.findIndex((other) => other.line === line) === at;

/** Aliases are refused: a configuration of this size needs none, and they are how a small file becomes a huge one. */
function aliases(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_key, node) => void offsets.push(node.range?.[0] ?? 0) });
  return offsets;
}

const PROTO = '__proto__';

/**
 * Keys that no schema sees as they are written: one that JavaScript takes for another thing, and numbers, of which YAML
 * keeps only what they count. A number that is written as YAML would write it, too, is what it seems to be.
 */
function keysReadOtherwise(document: Document): (Words & { readonly at: number })[] {
  const found: (Words & { readonly at: number })[] = [];
  visit(document, {
    Pair: (_key, { key }) => {
      if (!isScalar(key)) return;
      const at = startOf(key) ?? 0;
      if (key.value === PROTO) found.push({ at, message: `\`${PROTO}\` isn’t a key here.` });
      if (typeof key.value === 'string' || !key.source || key.source === String(key.value)) return;
      const message = `The key \`${key.source}\` must be a text, and without quotes YAML reads ${String(key.value)}.`;
      found.push({ at, message, hint: `Put it in quotes: \`"${key.source}"\`.` });
    },
  });
  return found;
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

/** Where the key of a path is in the text, or the nearest key above it that is there. */
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
