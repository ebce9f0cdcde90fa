import { plain } from '../base/text.js';

/*
 * By what a person is found outside of their own records: id, addresses, full names. What is found is replaced by
 * `(erased)`, and what is left at the end is searched for the same (docs/data-protection.md, Erase a person).
 */

const GONE = '(erased)';

/** What the records of a person say of them. */
export interface Facts {
  readonly id: string;
  /** Those that nobody else has. */
  readonly addresses: readonly string[];
  /** `Forename Surname`, in both orders; those that nobody else has. */
  readonly names: readonly string[];
}

/** Of which kind a trace is; what it says isn't shown. */
export type TraceKind = 'id' | 'address' | 'name';

/** How a text is read: as one, or as a table, in which names lie in cells. */
type TextForm = 'text' | 'cells';

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
  readonly isAddress: (text: string) => boolean;
  /** Whether a cell names the person: by id, address or name. */
  readonly isReference: (cell: string) => boolean;
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
const forms = (text: string): string[] => [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])];

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
/** Between two parts that become one `(erased)`. */
const BLANK = /^,?[^\S\r\n]+$/;

function patternOf(kind: TraceKind, texts: readonly string[], as: TextForm): RegExp | undefined {
  if (texts.length === 0) return undefined;
  const [before, after] = EDGES[kind];
  const parts = texts.flatMap(forms).map((text) => (kind === 'name' ? text.split(/,?\s+/) : [text]));
  const all = new Set(parts.map((one) => one.map(escaped).join(BETWEEN[as])));
  return new RegExp(`${before}(?:${[...all].join('|')})${after}`, 'giu');
}

/** What is between the parts stays, so that cells and fields stay apart. */
const goneFrom = (text: string, pattern: RegExp): string =>
  text.replaceAll(pattern, (_, ...found: readonly unknown[]) =>
    found
      .slice(0, -2)
      .filter((between) => typeof between === 'string' && !BLANK.test(between))
      .reduce<string>((said, between) => `${said}${String(between)}${GONE}`, GONE),
  );

const isTellingId = (id: string): boolean =>
  id.length > 4 || (id.length === 4 && /\p{L}/u.test(id) && /\p{N}/u.test(id));

export function tracesOf(facts: Facts): Traces {
  const { id, addresses, names } = facts;
  const isTelling = isTellingId(id);
  const patternsAs = (as: TextForm) =>
    (
      [
        ['address', patternOf('address', addresses, as)],
        ['name', patternOf('name', names, as)],
        ['id', patternOf('id', isTelling ? [id] : [], as)],
      ] as const
    ).flatMap(([kind, pattern]) => (pattern ? [{ kind, pattern }] : []));
  const patterns = { text: patternsAs('text'), cells: patternsAs('cells') };
  const keys = new Set(names.map(plain));
  const isAddress = (text: string) =>
    addresses.some((one) => one.toLowerCase() === text.trim().toLowerCase());
  return {
    facts,
    isTelling,
    find: (text, { kinds, as = 'text' } = {}) =>
      patterns[as].find(({ kind, pattern }) => (kinds?.includes(kind) ?? true) && text.search(pattern) !== -1)
        ?.kind,
    erase: (text, as = 'text') => patterns[as].reduce((rest, { pattern }) => goneFrom(rest, pattern), text),
    isAddress,
    isReference: (cell) => cell.trim() === id || isAddress(cell) || keys.has(plain(cell)),
  };
}
