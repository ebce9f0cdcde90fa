import { create } from 'xmlbuilder2';

/*
 * Both files are written the same way: a frame, and in it one line for each record. The element is built once by
 * xmlbuilder2 and refilled for each record, and each line goes into bytes at once: building a tree of 10,000 records
 * takes three times as long. A change of any byte needs a new number in format.ts.
 */

type Child = readonly [name: string, text: string];

/** A document that grows by one record at a time. */
export class DocumentWriter {
  readonly #bytes = new GrowingBytes();
  readonly #elements = new Map<string, RefilledElement>();
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
    if (!element) this.#elements.set(key, (element = new RefilledElement(name, present)));
    this.#bytes.add(`  ${element.write(present)}\n`);
  }

  /** @returns the document in UTF-8 */
  end(): Uint8Array {
    this.#bytes.add(this.#closing);
    return this.#bytes.all();
  }
}

/** An element whose children always have the same names. */
class RefilledElement {
  readonly #element;
  readonly #texts;

  constructor(name: string, children: readonly Child[]) {
    const element = create().ele(name);
    this.#element = element;
    this.#texts = children.map(([child]) => element.ele(child).txt(' ').node.firstChild);
  }

  write(children: readonly Child[]): string {
    this.#texts.forEach((node, index) => {
      // xmlbuilder2 leaves an ampersand alone that looks like an entity; escaped here, every one does.
      if (node) node.nodeValue = (children[index]?.[1] ?? '').replaceAll('&', '&amp;');
    });
    return this.#element.toString();
  }
}

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
