import { countsOf } from '../base/counts.js';

/*
 * The shape of a company’s ids, learned from those that it has. Digits are a class with their lengths, and so are
 * letters where they are a short code or are mixed with digits; a longer word counts by itself, and only if several ids
 * share it, since a name with a digit after it (“Smith2”) has the same classes as an id.
 */

/** Whether a text has a shape that was learned. */
export type Shape = (id: string) => boolean;

export const NO_SHAPE: Shape = () => false;

interface Parsed {
  /** Classes, words and separators as one text. */
  readonly skeleton: string;
  /** How long each part is, and whether it is a number, which may grow. */
  readonly parts: readonly { readonly length: number; readonly grows: boolean }[];
}

const MAX_LENGTH = 64;
/** A longer run of letters may be a name. */
const MAX_CODE = 3;
const PARTS = /[-_./:# ]|\p{Nd}+|[\p{L}\p{M}]+/gu;
const SEPARATOR = /^[-_./:# ]/;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Numbers of each length. */
const NUMBERS: readonly Parsed[] = Array.from({ length: MAX_LENGTH + 1 }, (_, length) => ({
  skeleton: '9',
  parts: [{ length, grows: true }],
}));

/** @returns undefined for what has no digit, or anything but letters, digits and single separators */
function parse(id: string): Parsed | undefined {
  if (id.length > MAX_LENGTH) return undefined;
  if (/^\d+$/.test(id)) return NUMBERS[id.length];
  if (!/\p{Nd}/u.test(id)) return undefined;
  if (UUID.test(id)) return { skeleton: 'uuid', parts: [] };
  const skeleton: string[] = [];
  const parts: { length: number; grows: boolean }[] = [];
  const add = (kind: string, length: number, grows = false) => {
    skeleton.push(kind);
    parts.push({ length, grows });
  };
  let length = 0;
  let runs: string[] = [];
  for (const part of id.match(PARTS) ?? []) {
    length += part.length;
    if (!SEPARATOR.test(part)) {
      runs.push(part);
      continue;
    }
    if (runs.length === 0) return undefined;
    addToken(runs, add);
    skeleton.push(part);
    runs = [];
  }
  if (runs.length === 0 || length < id.length) return undefined;
  addToken(runs, add);
  return { skeleton: skeleton.join('\n'), parts };
}

type Add = (kind: string, length: number, grows?: boolean) => void;

/** @param runs the letters and digits between two separators, in turns */
function addToken(runs: readonly string[], add: Add): void {
  const token = runs.join('');
  if (runs.length > 2) add(isByChance(token) ? 'x' : token, token.length);
  else for (const run of runs) addRun(run, add);
}

/** Letters and digits by chance have some of each everywhere; a name has a digit or two, and long runs of letters. */
const isByChance = (token: string): boolean =>
  (token.match(/\p{Nd}/gu)?.length ?? 0) * 5 >= token.length && !/\p{L}{5}/u.test(token);

/** GB, emp; and not Kim. */
const isCode = (run: string): boolean =>
  run.length <= MAX_CODE && (run === run.toUpperCase() || run === run.toLowerCase());

function addRun(run: string, add: Add): void {
  if (/^\p{Nd}/u.test(run)) add('9', run.length, true);
  else if (isCode(run)) add('a', run.length);
  else add(run, run.length);
}

interface Learning {
  /** Which part of the ids must have something in common, so that it counts. */
  readonly share: number;
  /** How many ids at least, of a list of a few or more. */
  readonly least: number;
  /** By how many digits a number may grow. */
  readonly growth: number;
  /** Whether a word that several have is part of an id where it isn't in capitals: Staff-17, and Surname17. */
  readonly believesWords: boolean;
}

/** What was uploaded is a company’s, though some of it may be wrong; it hires, and numbers get longer. */
const UPLOADED: Learning = { share: 0.02, least: 1, growth: 1, believesWords: true };
/** Of a roster that nothing is known of, only what many ids have in common is believed. */
const UNKNOWN: Learning = { share: 0.1, least: 2, growth: 0, believesWords: false };
const FEW = 3;
/** In a short list; of a longer one a tenth. */
const MAX_REPEATS = 3;

/** Learns the shape of ids that were uploaded. */
export const shapeOfUploaded = (ids: Iterable<string>): Shape => {
  const has = learn(Array.from(ids, parse), UPLOADED);
  return (id) => has(parse(id));
};

/**
 * Learns the shape of ids of which nothing is known but that they are together in a column.
 *
 * @returns no shape where most of them have none in common, or where they repeat each other: those aren’t ids
 */
export function shapeOfUnknown(ids: readonly string[]): Shape {
  const distinct = [...new Set(ids)];
  if (ids.length - distinct.length > Math.max(MAX_REPEATS, ids.length / 10)) return NO_SHAPE;
  const parsed = distinct.map(parse);
  const has = learn(parsed, UNKNOWN);
  return parsed.filter(has).length * 2 > distinct.length ? (id) => has(parse(id)) : NO_SHAPE;
}

/** @param ids each as it was parsed */
function learn(
  ids: readonly (Parsed | undefined)[],
  { share, least, growth, believesWords }: Learning,
): (id: Parsed | undefined) => boolean {
  const enough = Math.max(ids.length * share, ids.length < FEW ? 1 : least);
  const groups = new Map<string, Parsed[]>();
  for (const one of ids) {
    if (!one) continue;
    const group = groups.get(one.skeleton);
    if (group) group.push(one);
    else groups.set(one.skeleton, [one]);
  }
  const shapes = new Map<string, readonly Range[]>();
  for (const [skeleton, group] of groups) {
    const words = skeleton.split('\n').filter(isWord);
    const isBelieved = believesWords || words.every((word) => word === word.toUpperCase());
    const needed = words.length > 0 ? Math.max(enough, 2) : enough;
    if (!isBelieved || group.length < needed) continue;
    const ranges = rangesOf(group, enough, growth);
    if (ranges.length === group[0]?.parts.length) shapes.set(skeleton, ranges);
  }
  return (one) =>
    one !== undefined &&
    (shapes.get(one.skeleton)?.every(({ from, to }, at) => {
      const length = one.parts[at]?.length ?? 0;
      return length >= from && length <= to;
    }) ??
      false);
}

/** Not a class or a separator. */
const isWord = (kind: string): boolean => kind.length > 1 && kind !== 'uuid';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** @returns how long each part may be; fewer of them where no length is frequent enough */
function rangesOf(group: readonly Parsed[], enough: number, growth: number): Range[] {
  const [first] = group;
  return (first?.parts ?? []).flatMap(({ grows }, at) => {
    const counts = countsOf(group.map(({ parts }) => parts[at]?.length ?? 0));
    const frequent = [...counts].filter(([, count]) => count >= enough).map(([length]) => length);
    if (frequent.length === 0) return [];
    return { from: Math.min(...frequent), to: Math.max(...frequent) + (grows ? growth : 0) };
  });
}
