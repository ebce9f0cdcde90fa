import { chanceOf, type Chance } from '../support/chance.js';

/* What chance does to a roster: to its cells, rows and headers, and to the bytes that it is written as. */

export interface Table {
  /** The header first. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly byteOrderMark: boolean;
}

export interface Mutated {
  readonly bytes: Uint8Array;
  /** What was done, by name. */
  readonly done: readonly string[];
}

// ---------------------------------------------------------------------------------------------------------------------

type Rows = string[][];
type OfRows = (rows: Rows, chance: Chance) => void;

/** Changes the text of one cell, below the header. */
const cell =
  (change: (text: string, rows: Rows, chance: Chance) => string): OfRows =>
  (rows, chance) => {
    const row = rows[1 + chance.below(rows.length - 1)];
    if (!row) return;
    const at = chance.below(row.length);
    row[at] = change(row[at] ?? '', rows, chance);
  };

const header =
  (change: (text: string, rows: Rows, chance: Chance) => string): OfRows =>
  (rows, chance) => {
    const row = rows[0] ?? [];
    const at = chance.below(row.length);
    row[at] = change(row[at] ?? '', rows, chance);
  };

/** Does the same to a whole column. */
const column =
  (change: (row: string[], one: number, other: number) => void): OfRows =>
  (rows, chance) => {
    const width = rows[0]?.length ?? 0;
    const [one, other] = [chance.below(width), chance.below(width)];
    for (const row of rows) change(row, one, other);
  };

const row =
  (change: (rows: Rows, at: number, chance: Chance) => void): OfRows =>
  (rows, chance) => {
    change(rows, 1 + chance.below(rows.length - 1), chance);
  };

const anyCell = (rows: Rows, chance: Chance): string => rows.flat()[chance.below(rows.flat().length)] ?? '';
const nonBreaking = '\u00a0';

const ROW_MUTATIONS: Readonly<Record<string, OfRows>> = {
  'cell emptied': cell(() => ''),
  'cell blank': cell((_, __, chance) => chance.pick([' ', nonBreaking, '\t', '\n', '\r\n', '\u200b'])),
  'cell very long': cell((text, _, chance) => text.padEnd(chance.pick([300, 5000, 70_000]), text || 'x')),
  'cell with a quote': cell((text) => `${text.slice(0, 2)}"${text.slice(2)}`),
  'cell with a delimiter': cell((text, _, chance) => text + chance.pick([',', ';', '\t', '|'])),
  'cell with a line break': cell((text, _, chance) => `${text}${chance.pick(['\n', '\r', '\r\n'])}x`),
  'cell in blanks': cell((text, _, chance) => chance.pick([` ${text}`, `${text} `, nonBreaking + text])),
  'cell with more zeros': cell((text) => `00${text}`),
  'cell without zeros': cell((text) => text.replace(/^0+/, '')),
  'cell in scientific form': cell((_, __, chance) => chance.pick(['1.23E+05', '1,23E+11', '4E6'])),
  'cell a formula': cell((text, _, chance) => chance.pick(['=', '+', '-', '@', '#REF!']) + text),
  'cell of markup': cell((text, _, chance) => chance.pick(['&', '<', '&amp;', ']]>', '&#0;', '<!--']) + text),
  'cell of another row': cell((_, rows, chance) => anyCell(rows, chance)),
  'cells swapped': (rows, chance) => {
    const [one, other] = [chance.pick(rows), chance.pick(rows)];
    const [at, to] = [chance.below(one.length), chance.below(other.length)];
    [one[at], other[to]] = [other[to] ?? '', one[at] ?? ''];
  },
  'cell in capitals': cell((text) => text.toUpperCase()),
  'cell of mojibake': cell((text) => new TextDecoder('latin1').decode(new TextEncoder().encode(text))),
  'row twice': row((rows, at) => rows.splice(at, 0, [...(rows[at] ?? [])])),
  'row gone': row((rows, at) => rows.splice(at, 1)),
  'rows shuffled': (rows, chance) => rows.push(...chance.shuffled(rows.splice(1))),
  'half a row': row((rows, at, chance) => rows[at]?.splice(chance.below(rows[at].length))),
  'row shifted': row((rows, at, chance) => rows[at]?.splice(chance.below(rows[at].length), 1)),
  'row too long': row((rows, at, chance) =>
    rows[at]?.splice(chance.below(rows[at].length), 0, anyCell(rows, chance)),
  ),
  'blank row': row((rows, at, chance) =>
    rows.splice(at, 0, chance.pick([[''], (rows[0] ?? []).map(() => '')])),
  ),
  'rows gone': row((rows, at) => rows.splice(at)),
  'header renamed': header((text, _, chance) => chance.pick([`${text} `, `${text}s`, 'other', `x_${text}`])),
  'header emptied': header(() => ''),
  'header in capitals': header((text) => text.toUpperCase()),
  'header twice': header((_, rows, chance) => chance.pick(rows[0] ?? [])),
  'header gone': (rows, chance) => rows[0]?.splice(chance.below(rows[0].length), 1),
  'headers swapped': (rows, chance) => {
    const first = rows[0] ?? [];
    const [at, to] = [chance.below(first.length), chance.below(first.length)];
    [first[at], first[to]] = [first[to] ?? '', first[at] ?? ''];
  },
  'header line gone': (rows) => rows.splice(0, 1),
  'header line twice': row((rows, at) => rows.splice(at, 0, [...(rows[0] ?? [])])),
  'column gone': column((cells, one) => cells.splice(one, 1)),
  'column twice': column((cells, one, to) => cells.splice(to, 0, cells[one] ?? '')),
  'column elsewhere': column((cells, one, to) => cells.splice(to, 0, ...cells.splice(one, 1))),
  'column more': column((cells, _, to) => cells.splice(to, 0, '')),
};

/** A roster as it is when nothing happened to it. */
export function written({ rows, delimiter, lineEnd, byteOrderMark }: Table): Uint8Array {
  const cellOf = (text: string) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rows.map((cells) => cells.map(cellOf).join(delimiter) + lineEnd);
  return new TextEncoder().encode(`${byteOrderMark ? '\uFEFF' : ''}${lines.join('')}`);
}

// ---------------------------------------------------------------------------------------------------------------------

type Bytes = number[];
type OfBytes = (bytes: Bytes, at: number, chance: Chance) => void;

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const insert =
  (...texts: readonly (string | readonly number[])[]): OfBytes =>
  (bytes, at, chance) => {
    const text = chance.pick(texts);
    bytes.splice(at, 0, ...(typeof text === 'string' ? utf8(text) : text));
  };

const BYTE_MUTATIONS: Readonly<Record<string, OfBytes>> = {
  'byte flipped': (bytes, at, chance) => (bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))),
  'byte of chance': (bytes, at, chance) => (bytes[at] = chance.below(256)),
  'byte inserted': (bytes, at, chance) => bytes.splice(at, 0, chance.below(128)),
  'byte deleted': (bytes, at) => bytes.splice(at, 1),
  'bytes deleted': (bytes, at, chance) => bytes.splice(at, chance.below(60)),
  'bytes twice': (bytes, at, chance) => bytes.splice(at, 0, ...bytes.slice(at, at + chance.below(60))),
  'file cut off': (bytes, at) => bytes.splice(at),
  'file without its begin': (bytes, at) => bytes.splice(0, at),
  'file twice': (bytes) => bytes.push(...bytes),
  NUL: insert([0], [0, 0]),
  'byte order mark': insert('\uFEFF'),
  'byte order mark in front': (bytes) => bytes.splice(0, 0, 0xef, 0xbb, 0xbf),
  'invalid UTF-8': insert([0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]),
  'U+FFFD': insert('\uFFFD'),
  control: insert('\u0001', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u202e', '\uffff', '\u{1f4a9}'),
  quote: insert('"'),
  delimiter: insert(',', ';', '\t', '|'),
  'line end': insert('\n', '\r', '\r\n', '\n\n'),
};

const ROW_NAMES = Object.keys(ROW_MUTATIONS);
const BYTE_NAMES = Object.keys(BYTE_MUTATIONS);
export const MUTATIONS: readonly string[] = [...ROW_NAMES, ...BYTE_NAMES];
const MAX_MUTATIONS = 4;

/** A roster with one to four mutations, always the same for the same seed. */
export function mutated(table: Table, seed: number): Mutated {
  const chance = chanceOf(seed);
  const count = 1 + chance.below(MAX_MUTATIONS);
  const ofBytes = chance.below(count + 1);
  const rows = table.rows.map((cells) => [...cells]);
  const done: string[] = [];
  for (let left = count - ofBytes; left > 0 && rows.some((cells) => cells.length > 0); left -= 1) {
    const name = chance.pick(ROW_NAMES);
    ROW_MUTATIONS[name]?.(rows, chance);
    done.push(name);
  }
  const bytes = [...written({ ...table, rows })];
  for (let left = ofBytes; left > 0; left -= 1) {
    const name = chance.pick(BYTE_NAMES);
    BYTE_MUTATIONS[name]?.(bytes, chance.below(bytes.length + 1), chance);
    done.push(name);
  }
  return { bytes: new Uint8Array(bytes), done };
}
