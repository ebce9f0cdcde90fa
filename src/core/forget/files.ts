import { plain } from '../base/text.js';
import type { ByteEncoding } from '../vocabulary/encodings.js';
import { openArchive } from '../roster/file/workbook/zip.js';
import { Refusal } from '../roster/file/workbook/refusal.js';
import type { Columns } from './columns.js';
import { isOf, readTableOf, valueIn, type TableRecord } from './table.js';
import { textOf } from './texts.js';
import { type Facts, type TraceKind, type Traces } from './traces.js';

/** How files are read, by what their repository says of itself. */
export interface Reading {
  readonly columns: Columns;
  readonly encodings: readonly ByteEncoding[];
}

/** What files say of everybody, gathered from one after the other. */
export class Gathered {
  readonly #id: string;
  readonly #reading: Reading;
  readonly #own = { addresses: new Set<string>(), names: new Set<string>(), lines: new Set<string>() };
  readonly #others = { addresses: new Set<string>(), names: new Set<string>() };

  constructor(id: string, reading: Reading) {
    this.#id = id;
    this.#reading = reading;
  }

  /** Whether anybody has the id. */
  get isFound(): boolean {
    return this.#own.lines.size > 0;
  }

  /** The records of the person as they were written. */
  get lines(): ReadonlySet<string> {
    return this.#own.lines;
  }

  /** @param isTable whether the file is called as a table */
  add(bytes: Uint8Array, isTable: boolean): void {
    const utf8 = textOf(bytes, this.#reading.encodings)?.text;
    if (utf8 === undefined || (!isTable && !utf8.includes(this.#id))) return;
    const table = Buffer.from(utf8);
    for (const record of readTableOf(table, this.#reading.columns, isTable) ?? []) {
      const isOwn = isOf(record, this.#id);
      const into = isOwn ? this.#own : this.#others;
      const address = valueIn(record, 'email').toLowerCase();
      if (address.includes('@')) into.addresses.add(address);
      for (const name of namesIn(record)) into.names.add(isOwn ? name : plain(name));
      if (isOwn) this.#own.lines.add(table.toString('utf8', record.start, record.end).trim());
    }
  }

  /** @returns what is of the person alone */
  facts(): Facts {
    const { addresses, names } = this.#own;
    return {
      id: this.#id,
      addresses: [...addresses].filter((one) => !this.#others.addresses.has(one)),
      names: [...names].filter((one) => !this.#others.names.has(plain(one))),
    };
  }
}

function namesIn(record: TableRecord): string[] {
  const [forename, surname] = [valueIn(record, 'forename'), valueIn(record, 'surname')];
  if (forename === '' || surname === '') return [];
  return [`${forename} ${surname}`, `${surname} ${forename}`, `${surname}, ${forename}`];
}

/** @returns the file without the person: the same bytes where they aren't in it; undefined where it can't be without them */
export function withoutPerson(
  bytes: Uint8Array,
  isTable: boolean,
  traces: Traces,
  { columns, encodings }: Reading,
): Uint8Array | undefined {
  const found = textOf(bytes, encodings);
  if (!found) return isInBinary(bytes, traces) ? undefined : bytes;
  const { text, encode } = found;
  const rest = withoutRecords(text, traces, columns, isTable);
  return rest === text ? bytes : encode(rest);
}

function withoutRecords(text: string, traces: Traces, columns: Columns, isTable: boolean): string {
  const bytes = Buffer.from(text);
  const mayBe = isTable || text.includes(traces.facts.id);
  const records = mayBe ? readTableOf(bytes, columns, isTable) : undefined;
  if (!hasColumns(records)) return traces.erase(withoutCuts(bytes, records, traces));
  return traces.erase(withoutCuts(bytes, records, traces), 'cells');
}

/** In a table two cells side by side may be of two columns that have nothing to do with each other. */
const hasColumns = (records: readonly TableRecord[] | undefined): records is readonly TableRecord[] =>
  records?.some(({ cells }) => cells.length > 1) ?? false;

function withoutCuts(bytes: Buffer, records: readonly TableRecord[] | undefined, traces: Traces): string {
  const cuts = (records ?? []).flatMap((record) => {
    if (isOf(record, traces.facts.id)) return [[record.start, record.end] as const];
    return record.cells
      .filter(({ kind, value }) => kind === 'reference' && value !== '' && traces.isReference(value))
      .map(({ offset, end }) => [offset, end] as const);
  });
  const parts: Buffer[] = [];
  let at = 0;
  for (const [start, end] of cuts) {
    parts.push(bytes.subarray(at, start));
    at = end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]).toString();
}

/** Whether a file that isn't a text holds the person, as far as it can be seen: packed parts are looked into. */
function isInBinary(bytes: Uint8Array, traces: Traces): boolean {
  return partsOf(bytes).some((part) => {
    const raw = Buffer.from(part);
    return [raw.toString(), raw.toString('utf16le')].some((text) => traces.find(text) !== undefined);
  });
}

function partsOf(bytes: Uint8Array): readonly Uint8Array[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [bytes];
  try {
    const archive = openArchive(bytes);
    return [...archive.names].flatMap((name) => archive.read(name) ?? []);
  } catch (error) {
    if (error instanceof Refusal) return [bytes];
    throw error;
  }
}

/** @returns what of a person is in a file; undefined where nothing is */
export function traceIn(
  bytes: Uint8Array,
  isTable: boolean,
  traces: Traces,
  lines: ReadonlySet<string>,
  { columns, encodings }: Reading,
): TraceKind | 'line' | undefined {
  const found = textOf(bytes, encodings);
  if (!found) return isInBinary(bytes, traces) ? 'name' : undefined;
  if ([...lines].some((line) => line.length > 4 && found.text.includes(line))) return 'line';
  const mayBe = isTable || found.text.includes(traces.facts.id);
  const records = mayBe ? readTableOf(Buffer.from(found.text), columns, isTable) : undefined;
  if (records?.some((record) => isOf(record, traces.facts.id))) return 'id';
  return traces.find(found.text, { as: hasColumns(records) ? 'cells' : 'text' });
}
