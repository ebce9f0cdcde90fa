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

export interface Traces {
  readonly facts: Facts;
  /** Whether the id alone says who is meant: a number as short as 42 is found everywhere. */
  readonly isTelling: boolean;
  /** @param kinds which are looked for; left out, all */
  readonly find: (text: string, kinds?: readonly TraceKind[]) => TraceKind | undefined;
  readonly erase: (text: string) => string;
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

function patternOf(kind: TraceKind, texts: readonly string[]): RegExp | undefined {
  if (texts.length === 0) return undefined;
  const [before, after] = EDGES[kind];
  return new RegExp(`${before}(?:${texts.flatMap(forms).map(escaped).join('|')})${after}`, 'giu');
}

export function tracesOf(facts: Facts): Traces {
  const { id, addresses, names } = facts;
  const isTelling = id.length > 4 || /\D/.test(id) || id.startsWith('0');
  const patterns = (
    [
      ['address', patternOf('address', addresses)],
      ['name', patternOf('name', names)],
      ['id', patternOf('id', isTelling ? [id] : [])],
    ] as const
  ).flatMap(([kind, pattern]) => (pattern ? [{ kind, pattern }] : []));
  const keys = new Set(names.map(plain));
  const isAddress = (text: string) =>
    addresses.some((one) => one.toLowerCase() === text.trim().toLowerCase());
  return {
    facts,
    isTelling,
    find: (text, kinds) =>
      patterns.find(({ kind, pattern }) => (kinds?.includes(kind) ?? true) && text.search(pattern) !== -1)
        ?.kind,
    erase: (text) => patterns.reduce((rest, { pattern }) => rest.replaceAll(pattern, GONE), text),
    isAddress,
    isReference: (cell) => cell.trim() === id || isAddress(cell) || keys.has(plain(cell)),
  };
}
