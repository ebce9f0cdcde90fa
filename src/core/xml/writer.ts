import { create } from 'xmlbuilder2';
import { written } from './written.js';

/*
 * Both files are written the same way: a frame, and in it one line for each record. xmlbuilder2 writes an element of
 * each shape once (the usual ones are in written.ts), and every record of that shape fills it: building a tree of 10,000
 * records takes twenty times as long.
 * A change of any byte needs a new number in format.ts.
 */

/** What is done with the parts of a document while it is written. */
interface Cutting {
  /** The name of the records before which the document is cut. */
  readonly record: string;
  /**
   * Gets documents: all that is before the first of these records, some of the records, and the end. Each is there once,
   * in its order; a document that isn't larger than a part comes in none.
   */
  readonly take: TakePart;
}

export type TakePart = (part: Uint8Array) => void;

/** So many bytes of records are in a part, at least. */
const PART_BYTES = 512 * 1024;

/** A document that grows by one record at a time. */
export class DocumentWriter {
  readonly #bytes = new GrowingBytes();
  #cutting: Cutting | undefined;
  /** What comes before the first of the records before which it is cut; undefined until there is one. */
  #head: Uint8Array | undefined;
  /** Up to where it was cut. */
  #cutAt = 0;
  readonly #elements = new Map<string, ElementTemplate>();
  /** Most records have the shape of the one before. */
  #last: ElementTemplate | undefined;
  readonly #closing: string;

  /** @param root the name of the document's element */
  constructor(root: string, cutting?: Cutting) {
    const empty =
      written.get(root) ?? create({ version: '1.0', encoding: 'utf-8' }).ele(root).txt('\n').end();
    const opening = empty.indexOf(`<${root}>`);
    this.#closing = `</${root}>\n`;
    this.#bytes.add(`${empty.slice(0, opening)}\n<${root}>\n`);
    this.#cutting = cutting;
  }

  /**
   * Adds an element on a line of its own.
   *
   * @param children the names of its children, in their order: the same array for all records that have the same
   * @param texts of each child; a child whose text is empty is left out
   */
  add(name: string, children: readonly string[], texts: readonly string[]): void {
    if (!this.#head && name === this.#cutting?.record) this.#begin();
    if (!this.#last?.fits(name, children, texts)) this.#last = this.#templateFor(name, children, texts);
    this.#bytes.add(this.#last.fill(texts));
    if (this.#head && this.#bytes.written - this.#cutAt >= PART_BYTES) this.#cut(this.#head);
  }

  /** What comes first is in every part, so that a document that begins with very much isn't cut. */
  #begin(): void {
    const head = this.#bytes.since(0);
    if (head.length > PART_BYTES) this.#cutting = undefined;
    else [this.#head, this.#cutAt] = [head.slice(), head.length];
  }

  #cut(head: Uint8Array): void {
    const records = this.#bytes.since(this.#cutAt);
    this.#cutAt += records.length;
    const part = new Uint8Array(head.length + records.length + this.#closing.length);
    part.set(head);
    part.set(records, head.length);
    part.set(Buffer.from(this.#closing), head.length + records.length);
    this.#cutting?.take(part);
  }

  #templateFor(name: string, children: readonly string[], texts: readonly string[]): ElementTemplate {
    const key = [name, ...children, ...texts.map((text) => (text === '' ? '-' : '+'))].join(' ');
    let element = this.#elements.get(key);
    if (!element) this.#elements.set(key, (element = new ElementTemplate(name, children, texts)));
    return element;
  }

  /** @returns the document in UTF-8 */
  end(): Uint8Array {
    const head = this.#head;
    const isCut = head !== undefined && this.#cutAt > head.length;
    if (isCut && this.#bytes.since(this.#cutAt).length > 0) this.#cut(head);
    this.#bytes.add(this.#closing);
    return this.#bytes.all();
  }
}

/** Stands for a text in a template. No name of an element has it. */
const GAP = '|';

function writtenNow(name: string, children: readonly string[]): string {
  const element = create().ele(name);
  for (const child of children) element.ele(child).txt(GAP);
  return element.toString();
}

/** An element whose children always have the same names, as xmlbuilder2 writes it. */
class ElementTemplate {
  readonly #name: string;
  readonly #children: readonly string[];
  /** What comes before each child's text, where it has one. */
  readonly #before: readonly (string | undefined)[];
  readonly #end: string;

  constructor(name: string, children: readonly string[], texts: readonly string[]) {
    const isThere = children.map((_, index) => texts[index] !== '');
    const present = children.filter((_, index) => isThere[index]);
    const element = written.get([name, ...present].join(' ')) ?? writtenNow(name, present);
    const parts = `  ${element}\n`.split(GAP);
    this.#name = name;
    this.#children = children;
    this.#end = parts.pop() ?? '';
    this.#before = isThere.map((is) => (is ? parts.shift() : undefined));
  }

  /** Whether a record has this shape. */
  fits(name: string, children: readonly string[], texts: readonly string[]): boolean {
    if (name !== this.#name || children !== this.#children) return false;
    for (let index = 0; index < children.length; index += 1)
      if ((texts[index] === '') !== (this.#before[index] === undefined)) return false;
    return true;
  }

  fill(texts: readonly string[]): string {
    let filled = '';
    for (let index = 0; index < texts.length; index += 1) {
      const before = this.#before[index];
      if (before !== undefined) filled += before + escaped(texts[index] ?? '');
    }
    return filled + this.#end;
  }
}

/** As xmlbuilder2 writes a text, but that it leaves an ampersand alone that looks like an entity: here every one is escaped. */
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll(/[&<>]/g, (character) => ESCAPED[character] ?? character) : text;

/** So much is encoded at once: one call for each record takes longer. */
const UNITS_AT_ONCE = 32 * 1024;
const FIRST_SIZE = 256 * 1024;
/** UTF-8 needs at most three bytes for a UTF-16 code unit. */
const MAX_BYTES_A_UNIT = 3;
/** Addresses that are set aside, not memory. No file that libxml2 has room for comes near it. */
const MAX_SIZE = 1024 * 1024 * 1024;

/** Bytes that grow where they are: copies of a large file would be most of the memory that it needs. */
class GrowingBytes {
  readonly #encoder = new TextEncoder();
  readonly #buffer = new ArrayBuffer(FIRST_SIZE, { maxByteLength: MAX_SIZE });
  #length = 0;
  #waiting = '';

  add(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= UNITS_AT_ONCE) this.#encode();
  }

  /** How many bytes are written; what was added last may wait. */
  get written(): number {
    return this.#length;
  }

  /** @returns what was added from a byte on; nothing may be added while it is looked at */
  since(start: number): Uint8Array {
    this.#encode();
    return new Uint8Array(this.#buffer, start, this.#length - start);
  }

  all(): Uint8Array {
    this.#encode();
    this.#buffer.resize(this.#length);
    return new Uint8Array(this.#buffer);
  }

  #encode(): void {
    const needed = this.#length + this.#waiting.length * MAX_BYTES_A_UNIT;
    const size = this.#buffer.byteLength;
    if (needed > size) this.#buffer.resize(Math.max(needed, Math.min(size * 1.25, MAX_SIZE)));
    const rest = new Uint8Array(this.#buffer, this.#length);
    this.#length += this.#encoder.encodeInto(this.#waiting, rest).written;
    this.#waiting = '';
  }
}
