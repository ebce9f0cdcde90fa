import type { ByteEncoding } from '../vocabulary/encodings.js';
import type { Columns } from './columns.js';
import { ownershipIn, pairsIn } from './owned.js';
import { isId, readTableOf, type Table, type TableRecord } from './table.js';
import { textOf } from './texts.js';
import { GONE, type TextForm, type TraceKind, type Traces } from './traces.js';
import { readableIn } from './binaries.js';

/** How files are read, by what their repository says of itself. */
export interface Reading {
  readonly columns: Columns;
  readonly encodings: readonly ByteEncoding[];
}

/** @returns the file without the person: the same bytes where they aren't in it; undefined where it can't be without them */
export function withoutPerson(
  bytes: Uint8Array,
  isTable: boolean,
  traces: Traces,
  { columns, encodings }: Reading,
): Uint8Array | undefined {
  const found = textOf(bytes, encodings);
  if (!found) return traceInBinary(bytes, traces, columns) === undefined ? bytes : undefined;
  const { text, encode } = found;
  const { pieces, form } = piecesOf(text, isTable, traces, columns);
  const rest = joined(pieces)
    .map((piece) => piece.becomes ?? traces.erase(piece.text, form))
    .join('');
  return rest === text ? bytes : encode(rest);
}

/** @returns the pieces without those that go: what comes together then is searched as one */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces.filter(({ becomes }) => becomes !== '')) {
    const last = all.at(-1);
    if (last && last.becomes === undefined && piece.becomes === undefined)
      all.splice(-1, 1, { text: last.text + piece.text });
    else all.push(piece);
  }
  return all;
}

/** A piece of a file, and what becomes of it; where nothing is said, it is searched. */
interface Piece {
  readonly text: string;
  readonly becomes?: string;
}

interface Pieces {
  readonly pieces: readonly Piece[];
  readonly form: TextForm;
}

function piecesOf(text: string, isTable: boolean, traces: Traces, columns: Columns): Pieces {
  const mayBe = isTable || text.includes(traces.facts.id) || traces.find(text) !== undefined;
  const bytes = Buffer.from(text);
  const table = mayBe ? readTableOf(bytes, columns, isTable) : undefined;
  if (!table) return { pieces: [{ text }], form: 'text' };
  const pieces: Piece[] = [];
  let at = 0;
  for (const { offset, end, becomes } of decidedIn(table, traces)) {
    const decided = bytes.toString('utf8', offset, end);
    pieces.push({ text: bytes.toString('utf8', at, offset) });
    pieces.push({ text: decided, becomes: becomes ?? decided });
    at = end;
  }
  pieces.push({ text: bytes.toString('utf8', at) });
  // In a table two cells side by side may be of two columns that have nothing to do with each other.
  const isInCells = table.hasHeader && table.records.some(({ cells }) => cells.length > 1);
  return { pieces, form: isInCells ? 'cells' : 'text' };
}

interface Decided {
  readonly offset: number;
  readonly end: number;
  /** Undefined where it stays. */
  readonly becomes?: string | undefined;
}

/** What is decided by the columns of a table: the person’s records, who is named in a cell, and what only looks like an id. */
function decidedIn(table: Table, traces: Traces): Decided[] {
  const isOwn = ownershipIn(table, traces);
  return table.records.flatMap((record) =>
    isOwn(record)
      ? [{ offset: record.start, end: record.end, becomes: '' }]
      : decidedInRecord(record, table, traces),
  );
}

function decidedInRecord(record: TableRecord, { isList }: Table, traces: Traces): Decided[] {
  const pairs = pairsIn(record, traces);
  return record.cells.flatMap(({ value, offset, end, column }, at) => {
    if (value === '') return [];
    if (pairs.includes(at) || pairs.includes(at - 1)) return [{ offset, end, becomes: GONE }];
    switch (column?.kind) {
      case 'reference':
        return traces.isReference(value) ? [{ offset, end, becomes: '' }] : [];
      case 'id':
      case 'post':
        return !isList && isLongerId(value, traces) ? [{ offset, end }] : [];
      case 'other':
        return value === traces.facts.id ? [{ offset, end }] : [];
      default:
        return [];
    }
  });
}

/** Whether it is somebody else’s, with that of the person in it. A text, as in a line below a list, is none. */
const isLongerId = (value: string, { facts }: Traces): boolean =>
  value !== facts.id && isId(value) && value.toLowerCase().includes(facts.id.toLowerCase());

/** @returns what of a person is in a file; undefined where nothing is */
export function traceIn(
  bytes: Uint8Array,
  isTable: boolean,
  traces: Traces,
  lines: ReadonlySet<string>,
  { columns, encodings }: Reading,
): TraceKind | 'line' | undefined {
  const found = textOf(bytes, encodings);
  if (!found) return traceInBinary(bytes, traces, columns);
  if ([...lines].some((line) => line.length > 4 && hasLine(found.text, line))) return 'line';
  return traceInText(found.text, isTable, traces, columns);
}

/** Whether a file has a name that begins or ends like the person’s, and that nobody is known by. */
export function hasLongerName(
  bytes: Uint8Array,
  isTable: boolean,
  traces: Traces,
  { columns, encodings }: Reading,
): boolean {
  const text = textOf(bytes, encodings)?.text;
  if (text === undefined || !traces.isInLongerName(text)) return false;
  const { pieces, form } = piecesOf(text, isTable, traces, columns);
  return pieces.some((piece) => piece.becomes === undefined && traces.isInLongerName(piece.text, form));
}

/** `1023,IT` isn’t in `11023,IT`. */
function hasLine(text: string, line: string): boolean {
  for (let at = text.indexOf(line); at !== -1; at = text.indexOf(line, at + 1)) {
    const end = at + line.length;
    const isPart =
      /[\p{L}\p{N}]-?$/u.test(text.slice(Math.max(0, at - 3), at)) ||
      /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
    if (!isPart) return true;
  }
  return false;
}

function traceInText(
  text: string,
  isTable: boolean,
  traces: Traces,
  columns: Columns,
): TraceKind | undefined {
  const { pieces, form } = piecesOf(text, isTable, traces, columns);
  for (const { text: own, becomes } of pieces) {
    if (becomes !== undefined && becomes !== own) return 'id';
    const kind = becomes === undefined ? traces.find(own, { as: form }) : undefined;
    if (kind) return kind;
  }
  return undefined;
}

/** A file that isn’t a text, as far as it can be seen: packed parts are looked into, and workbooks are read. */
function traceInBinary(bytes: Uint8Array, traces: Traces, columns: Columns): TraceKind | undefined {
  const { tables, texts, marked } = readableIn(bytes);
  for (const table of tables) {
    const kind = traceInText(table, true, traces, columns);
    if (kind) return kind;
  }
  const found = texts.map((text) => traces.find(text)).find((kind) => kind !== undefined);
  return found ?? marked.map((text) => traces.find(text, { kinds: ['address', 'name'] })).find(Boolean);
}
