import { plain } from '../base/text.js';
import { escaped, formsOf } from './spellings.js';

/*
 * By what a person is found outside of their own records: id, addresses, full names. What is found is replaced by
 * `(erased)`, and what is left at the end is searched for the same (docs/data-protection.md, Erase a person).
 */

export const GONE = '(erased)';

/** What the records of a person say of them. */
export interface Facts {
  readonly id: string;
  /** Those that nobody else has. */
  readonly addresses: readonly string[];
  /** `Forename Surname`, in both orders; those that nobody else has. */
  readonly names: readonly string[];
}

/** What the records of everybody else say. What is longer than something of the person’s isn’t a trace of them. */
export interface Others {
  readonly ids: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Of which kind a trace is; what it says isn't shown. */
export type TraceKind = 'id' | 'address' | 'name';

/** How a text is read: as one, or as a table, in which names lie in cells. */
export type TextForm = 'text' | 'cells';

interface Looking {
  /** Which are looked for; left out, all. */
  readonly kinds?: readonly TraceKind[];
  readonly as?: TextForm;
}

export interface Traces {
  readonly facts: Facts;
  /** Whether the id alone says who is meant. A number of four digits may be a year or a time, and letters a word. */
  readonly isTelling: boolean;
  readonly find: (text: string, looking?: Looking) => TraceKind | undefined;
  /** @param as a text, where nothing is said */
  readonly erase: (text: string, as?: TextForm) => string;
  /** Whether the name is in a text as a part of a longer one that nobody is known by: `Ann Lee-Hart`. It is left alone. */
  readonly isInLongerName: (text: string, as?: TextForm) => boolean;
  /** @returns the text without what others have that is longer than something of the person’s */
  readonly withoutOthers: (text: string) => string;
  readonly isAddress: (text: string) => boolean;
  readonly isAddressOfOthers: (text: string) => boolean;
  readonly isName: (text: string) => boolean;
  readonly isNameOfOthers: (text: string) => boolean;
  /** Whether a cell names the person: by id, address or name. */
  readonly isReference: (cell: string) => boolean;
}

const EDGES: Readonly<Record<TraceKind, readonly [before: string, after: string]>> = {
  id: [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`],
  address: [String.raw`(?<![\p{L}\p{N}._%+-])`, String.raw`(?![\p{L}\p{N}]|[.-][\p{L}\p{N}])`],
  name: [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`],
};

/*
 * What lies between the parts of a name: a blank, a line break, marks as in `Lee; Ann` (but not those of addresses), or in XML and JSON the name of the
 * next field. As few as there are, so that no pattern becomes slow.
 */
const MARKS = String.raw`[^\p{L}\p{N}.@_-]{1,20}`;
const FIELD = String.raw`(?:fore|first|given|middle|last|family|sur)[ _-]?names?`;
const BETWEEN: Readonly<Record<TextForm, string>> = {
  text: `(${MARKS}(?:${FIELD}${MARKS}){0,2})`,
  cells: String.raw`(,?[^\S\r\n\t]+)`,
};
/** In the names of others: `Ann Lee; Hart, Bob` isn’t an Ann Lee Hart, nor `Jean, Ann Lee` a Jean Ann Lee. */
const BETWEEN_KEPT = String.raw`(?:[^\S\r\n]+|${MARKS}(?:${FIELD}${MARKS}){1,2})`;
/** Between two parts that become one `(erased)`. */
const BLANK = /^,?[^\S\r\n]+$/;

/** A name that goes on at a hyphen, before it or after it. A word that doesn’t begin with a capital is none: `photo-Ann Lee`. */
const ENDS_HYPHENED = /\p{Lu}\p{L}*\p{Ll}-$/u;
const BEGINS_HYPHENED = /^-\p{Lu}\p{Ll}/u;

/** @param parting what is between the parts of a name, in each of whose places may be what is `between` */
function sourceOf(kind: TraceKind, texts: Iterable<string>, between: string, parting = /,?\s+/): string {
  const [before, after] = EDGES[kind];
  const parts = [...texts].flatMap(formsOf).map((text) => (kind === 'name' ? text.split(parting) : [text]));
  const all = new Set(parts.map((one) => one.map(escaped).join(between)));
  // Of two that begin alike the longer one is meant.
  const sorted = [...all].toSorted((a, b) => b.length - a.length);
  return sorted.length === 0 ? '(?!)' : `${before}(?:${sorted.join('|')})${after}`;
}

/** What is looked for. Its first group is what others have, which is passed over. */
interface Pattern {
  readonly kind: TraceKind;
  readonly regex: RegExp;
}

function patternsOf(facts: Facts, others: Others, as: TextForm): readonly Pattern[] {
  const { id, addresses, names } = facts;
  const own = [
    { kind: 'address', texts: addresses, flags: 'giu' },
    { kind: 'name', texts: names, flags: 'giu' },
    { kind: 'id', texts: isTellingId(id) ? [id] : [], flags: anyCase(id, others) ? 'giu' : 'gu' },
  ] as const;
  const sources = own
    .filter(({ texts }) => texts.length > 0)
    .map(({ kind, texts, flags }) => ({ kind, flags, source: sourceOf(kind, texts, BETWEEN[as]) }));
  const simple = sources.map(({ source, flags }) => new RegExp(source, flags));
  const longer = (texts: Iterable<string>) =>
    [...texts].filter((text) => simple.some((regex) => text.search(regex) !== -1));
  const kept = [
    sourceOf('address', longer(others.addresses), ''),
    sourceOf('name', longer(others.names), BETWEEN_KEPT, /\s+/),
    sourceOf('id', longer(others.ids), ''),
  ].join('|');
  return sources.map(({ kind, flags, source }) => ({
    kind,
    regex: new RegExp(`(${kept})|${source}`, flags),
  }));
}

const isTellingId = (id: string): boolean =>
  id.length > 4 || (id.length === 4 && /\p{L}/u.test(id) && /\p{N}/u.test(id));

/** Whether an id may be written in capitals or not. One of letters alone may be a word then, and two ids may differ by that. */
const anyCase = (id: string, { ids }: Others): boolean =>
  /\p{N}/u.test(id) && ![...ids].some((one) => one !== id && one.toLowerCase() === id.toLowerCase());

/** Whether what was found isn’t the person, since it goes on. */
function goesOn({ kind }: Pattern, text: string, start: number, end: number): boolean {
  if (kind !== 'name') return false;
  return (
    ENDS_HYPHENED.test(text.slice(Math.max(0, start - 40), start)) ||
    BEGINS_HYPHENED.test(text.slice(end, end + 4))
  );
}

/*
 * An address beside a name is the same person’s, as in `Ann Lee <ann@example.com>`. More of them may follow, with one word
 * between, as in a line of .mailmap.
 */
const ADDRESS = String.raw`[<(](?:\(erased\)|[^\s<>()@]+@[^\s<>()@]+)[>)]`;
const BLANKS = String.raw`[^\S\r\n]`;
const BESIDE = new RegExp(
  String.raw`"?(?:${BLANKS}+\([^()@\r\n]*\))?${BLANKS}*${ADDRESS}(?:(?:${BLANKS}+[^\s<>(),;]+)?${BLANKS}+${ADDRESS})*`,
  'uy',
);
const IN_BRACKETS = /(?<=[<(])[^\s<>()@]+@[^\s<>()@]+(?=[>)])/g;

/** @returns the text without addresses beside the name, but those of somebody else */
function withoutBeside(text: string, pattern: Pattern, isOfOthers: (address: string) => boolean): string {
  const parts: string[] = [];
  let at = 0;
  for (const { index, 0: whole, 1: kept } of text.matchAll(pattern.regex)) {
    const end = index + whole.length;
    if (kept !== undefined || goesOn(pattern, text, index, end)) continue;
    BESIDE.lastIndex = end;
    const [beside] = BESIDE.exec(text) ?? [];
    if (beside === undefined) continue;
    parts.push(
      text.slice(at, end),
      beside.replaceAll(IN_BRACKETS, (address) => (isOfOthers(address) ? address : GONE)),
    );
    at = end + beside.length;
  }
  return [...parts, text.slice(at)].join('');
}

/** @returns what was found, and whether it goes on, without what others have */
const found = (text: string, pattern: Pattern): boolean[] =>
  [...text.matchAll(pattern.regex)].flatMap(({ index, 0: whole, 1: kept }) =>
    kept === undefined ? [goesOn(pattern, text, index, index + whole.length)] : [],
  );

/** What is between the parts stays, so that cells and fields stay apart. */
const goneFrom = (text: string, pattern: Pattern): string =>
  text.replaceAll(pattern.regex, (whole: string, ...groups: readonly unknown[]) => {
    const [kept, ...between] = groups.slice(0, -2);
    const offset = Number(groups.at(-2));
    if (kept !== undefined || goesOn(pattern, text, offset, offset + whole.length)) return whole;
    return between
      .filter((one) => typeof one === 'string' && !BLANK.test(one))
      .reduce<string>((said, one) => `${said}${String(one)}${GONE}`, GONE);
  });

/** @returns the text without what others have that is longer than something of the person’s */
const withoutKept = (text: string, { regex }: Pattern): string =>
  text.replaceAll(regex, (all: string, kept?: string) => (kept === undefined ? all : ' '));

const NOBODY: Others = { ids: new Set(), addresses: new Set(), names: new Set() };

export function tracesOf(facts: Facts, others: Others = NOBODY): Traces {
  const { id, addresses, names } = facts;
  const patterns = { text: patternsOf(facts, others, 'text'), cells: patternsOf(facts, others, 'cells') };
  const keys = new Set(names.map(plain));
  let othersKeys: ReadonlySet<string> | undefined;
  const isAddress = (text: string) =>
    addresses.some((one) => one.toLowerCase() === text.trim().toLowerCase());
  const isAddressOfOthers = (text: string) => others.addresses.has(text.trim().toLowerCase());
  const isName = (text: string) => keys.has(plain(text));
  return {
    facts,
    isTelling: isTellingId(id),
    find: (text, { kinds, as = 'text' } = {}) =>
      patterns[as].find(
        (pattern) => (kinds?.includes(pattern.kind) ?? true) && found(text, pattern).includes(false),
      )?.kind,
    erase: (text, as = 'text') =>
      patterns[as].reduce((rest, pattern) => {
        const named = pattern.kind === 'name' ? withoutBeside(rest, pattern, isAddressOfOthers) : rest;
        return goneFrom(named, pattern);
      }, text),
    isInLongerName: (text, as = 'text') =>
      patterns[as].some((pattern) => found(text, pattern).includes(true)),
    withoutOthers: (text) => patterns.text.reduce(withoutKept, text),
    isAddress,
    isAddressOfOthers,
    isName,
    isNameOfOthers: (text) => (othersKeys ??= new Set([...others.names].map(plain))).has(plain(text)),
    isReference: (cell) => cell.trim() === id || isAddress(cell) || isName(cell),
  };
}
