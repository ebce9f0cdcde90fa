import { create } from 'xmlbuilder2';

/*
 * Both files are written the same way: a frame, and in it one line for each record. xmlbuilder2 writes an element of
 * each shape once, and every record of that shape fills it: building a tree of 10,000 records takes twenty times as long.
 * A change of any byte needs a new number in format.ts.
 */

type Child = readonly [name: string, text: string];

/** A document that grows by one record at a time. */
export class DocumentWriter {
  readonly #bytes = new GrowingBytes();
  readonly #elements = new Map<string, ElementTemplate>();
  readonly #closing: string;

  /** @param root the name of the document's element */
  constructor(root: string) {
    const empty = create({ version: '1.0', encoding: 'utf-8' }).ele(root).txt('\n').end();
    const opening = empty.indexOf(`<${root}>`);
    this.#closing = `</${root}>\n`;
    this.#bytes.add(`${empty.slice(0, opening)}\n<${root}>\n`);
  }

  /**
   * Adds an element on a line of its own.
   *
   * @param children in their order; a child whose text is empty is left out
   */
  add(name: string, children: readonly Child[]): void {
    const present = children.filter(([, text]) => text !== '');
    const key = [name, ...present.map(([child]) => child)].join(' ');
    let element = this.#elements.get(key);
    if (!element) this.#elements.set(key, (element = new ElementTemplate(name, present)));
    this.#bytes.add(`  ${element.fill(present)}\n`);
  }

  /** @returns the document in UTF-8 */
  end(): Uint8Array {
    this.#bytes.add(this.#closing);
    return this.#bytes.all();
  }
}

/** Stands for a text in a template. No name of an element has it. */
const GAP = '|';

/** An element whose children always have the same names, as xmlbuilder2 writes it. */
class ElementTemplate {
  /** What comes before each text, and after the last. */
  readonly #parts: readonly string[];

  constructor(name: string, children: readonly Child[]) {
    const element = create().ele(name);
    for (const [child] of children) element.ele(child).txt(GAP);
    this.#parts = element.toString().split(GAP);
  }

  fill(children: readonly Child[]): string {
    const [first = '', ...others] = this.#parts;
    let filled = first;
    for (const [index, part] of others.entries()) filled += escaped(children[index]?.[1] ?? '') + part;
    return filled;
  }
}

/** As xmlbuilder2 writes a text, but that it leaves an ampersand alone that looks like an entity: here every one is escaped. */
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll(/[&<>]/g, (character) => ESCAPED[character] ?? character) : text;

const FIRST_SIZE = 64 * 1024;
/** UTF-8 needs at most three bytes for a UTF-16 code unit. */
const MAX_BYTES_A_UNIT = 3;

class GrowingBytes {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;

  add(text: string): void {
    const needed = this.#length + text.length * MAX_BYTES_A_UNIT;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  all(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
