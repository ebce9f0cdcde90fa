import { countsOf } from '../base/counts.js';
import { onDemand } from '../base/on-demand.js';
import type { Pattern } from '../vocabulary/patterns.js';
import { NO_SHAPE, shapeOfUnknown, shapeOfUploaded, type Shape } from './id-shape.js';
import { likenessOf, type Lookalike } from './lookalikes.js';

/*
 * What may be shown of a roster. Ids, departments and headers are shown as far as they are what they claim: with a
 * shifted column, surnames would be where ids should. Anything else is reported by its place (docs/data-protection.md, What is stored where, and for how long).
 */

export interface Known {
  /** Ids, departments and position ids of the baseline. */
  readonly ids: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  /** Ids that a file says are in the portal: nobody has proved it, so they only show what ids look like. */
  readonly portalIds: readonly string[];
}

export const NOTHING_KNOWN: Known = {
  ids: new Set(),
  departments: new Set(),
  positions: new Set(),
  portalIds: [],
};

/** What is in the columns of a roster that is read: a value of each record. */
export interface Seen {
  readonly ids: readonly string[];
  readonly positions: readonly string[];
  readonly departments: readonly string[];
}

const NOTHING_SEEN: Seen = { ids: [], positions: [], departments: [] };

/** Each answers with the text where it may be shown, and with undefined where it may not. */
export interface Discretion {
  id(id: string): string | undefined;
  /** The id of a position, which may be an employee’s id, and in some files is a title. */
  position(id: string): string | undefined;
  department(name: string): string | undefined;
  header(header: string): string | undefined;
  /** A cell's value: only with `show-values`. */
  value(value: string): string | undefined;
  /** @returns the same, now that the columns of the roster are known; a shifted column shows in its whole */
  seeing(seen: Seen): Discretion;
}

interface DiscretionRules {
  readonly known: Known;
  readonly idPattern?: Pattern | undefined;
  readonly departments: readonly string[];
  readonly headers: Pick<ReadonlySet<string>, 'has'>;
  readonly showValues: boolean;
}

/** What is shown instead of an id or a department that may not be shown. */
export const NOT_SHOWN = '(not shown)';

export function discretionOf(rules: DiscretionRules, seen: Seen = NOTHING_SEEN): Discretion {
  const departments = new Set([...rules.departments, ...rules.known.departments]);
  const shared = onDemand(() => sharedBeside(rules.known.departments, seen.departments));
  const people = onDemand(() => judgeOf(rules.known.ids, seen.ids, rules.known.portalIds));
  const posts = onDemand(() => judgeOf(rules.known.positions, seen.positions, []));
  const pattern = rules.idPattern && saysWhatAnIdIs(rules.idPattern) ? rules.idPattern : undefined;
  const when = (allowed: boolean, text: string) => (allowed ? text : undefined);
  if (rules.showValues) return { ...SHOWING, seeing: () => discretionOf(rules) };
  const isId = (id: string): boolean => people().isId(id, rules.known.ids.has(id), pattern);
  return {
    id: (id) => when(isId(id), id),
    position: (id) => when(isId(id) || (!isTitle(id) && posts().isId(id, false)), id),
    department: (name) => when(departments.has(name) || shared().has(name), name),
    header: (header) => when(rules.headers.has(header), header),
    value: () => undefined,
    seeing: (columns) => discretionOf(rules, columns),
  };
}

const same = (text: string): string => text;
const SHOWING = { id: same, position: same, department: same, header: same, value: same };

/** Says of a text whether it is an id that may be shown. */
interface Judge {
  isId(id: string, isKnown: boolean, pattern?: Pattern): boolean;
}

/**
 * @param known ids of the baseline; without any, those that are seen show what ids look like
 * @param further other ids of which nothing is proved
 */
function judgeOf(known: ReadonlySet<string>, seen: readonly string[], further: readonly string[]): Judge {
  // Most ids look like nothing else, and are known: then neither is asked for.
  const isUsual = onDemand(() => usualIn([...known]));
  const shapes = onDemand(() =>
    known.size > 0 ? [shapeBeside(known, seen)] : [seen, further].map(shapeOfColumn),
  );
  return {
    isId: (id, isKnown, pattern) => {
      const likeness = likenessOf(id);
      if (likeness?.kind === 'email' || (likeness?.kind === 'iban' && likeness.isPlain)) return false;
      const isUnlike = !likeness || likeness.kind === 'short-date' || isUsual()(likeness.kind);
      if (isKnown) return isUnlike || !likeness.isPlain;
      return isUnlike && ((pattern?.test(id) ?? false) || shapes().some((shape) => shape(id)));
    },
  };
}

/** Where most ids of the baseline look like something else, that is what ids look like in this company. */
function usualIn(known: readonly string[]): (kind: Lookalike) => boolean {
  const kinds = countsOf(known.flatMap((id) => likenessOf(id)?.kind ?? []));
  return (kind) => (kinds.get(kind) ?? 0) * 2 > known.length;
}

const MANY = 10;

/** A column in which hardly anything is left of the baseline is another column, and its shape a coincidence. */
function shapeBeside(known: ReadonlySet<string>, seen: readonly string[]): Shape {
  const stayed = seen.filter((id) => known.has(id)).length;
  if (known.size >= MANY && seen.length >= MANY && stayed * 10 < known.size) return NO_SHAPE;
  return shapeOfUploaded(known);
}

/** Six digits may be an id or a date; where nearly all of a column are dates, it is a column of dates. */
function shapeOfColumn(ids: readonly string[]): Shape {
  const dates = ids.filter((id) => likenessOf(id)?.kind === 'short-date').length;
  return ids.length >= 3 && dates * 5 >= ids.length * 4 ? NO_SHAPE : shapeOfUnknown(ids);
}

/** Words of a title have blanks or small letters; a code has neither. */
const isTitle = (id: string): boolean => /\s|\p{Ll}{4}/u.test(id);

/** Words as names are, of every usual length. */
const NAMES = [...Array.from({ length: 14 }, (_, more) => `A${'a'.repeat(more + 1)}`), 'Müller', 'O’Brien'];

/** A pattern that takes names says nothing of what an id is. */
const saysWhatAnIdIs = (pattern: Pattern): boolean => !NAMES.some((name) => pattern.test(name));

/** A column in which hardly anybody is in a department of the baseline is another column: a religion is shared by many. */
function sharedBeside(known: ReadonlySet<string>, names: readonly string[]): ReadonlySet<string> {
  const stayed = names.filter((name) => known.has(name)).length;
  return known.size > 0 && stayed * 2 < names.length ? new Set() : sharedByMany(names);
}

/**
 * The departments, or types, that so many people have that they say nothing of anybody. In a column of names most are
 * shared by few, and then none of it is shown.
 */
export function sharedByMany(names: readonly string[]): ReadonlySet<string> {
  const enough = Math.max(5, names.length / 100);
  const shared = [...countsOf(names)].filter(
    ([name, count]) => count >= enough && /\p{L}/u.test(name) && !likenessOf(name),
  );
  const people = shared.reduce((sum, [, count]) => sum + count, 0);
  return new Set(people * 5 >= names.length * 4 ? shared.map(([name]) => name) : []);
}
