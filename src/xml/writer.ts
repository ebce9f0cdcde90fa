import { create } from 'xmlbuilder2';

/*
 * Both files are written the same way: a frame, and in it one line for each record. The element is built once by
 * xmlbuilder2 and refilled for each record, which takes half the time of building 10,000 of them. A change of any
 * byte needs a new number in format.ts.
 */

/** Writes one element with these children, in this order; a child whose text is empty is left out. */
export class ElementWriter {
  readonly #name: string;
  readonly #shapes = new Map<string, Shape>();

  constructor(name: string) {
    this.#name = name;
  }

  /** @param children pairs of an element's name and its text */
  write(children: readonly (readonly [name: string, text: string])[]): string {
    const present = children.filter(([, text]) => text !== '');
    const names = present.map(([name]) => name);
    const key = names.join(' ');
    let shape = this.#shapes.get(key);
    if (!shape) this.#shapes.set(key, (shape = newShape(this.#name, names)));
    present.forEach(([, text], index) => shape.texts[index]?.fill(text));
    return shape.toText();
  }
}

interface Shape {
  readonly texts: readonly { fill(text: string): void }[];
  toText(): string;
}

function newShape(name: string, children: readonly string[]): Shape {
  const element = create().ele(name);
  const texts = children.map((child) => {
    const text = element.ele(child).txt(' ').node.firstChild;
    return { fill: (value: string) => void (text && (text.nodeValue = value)) };
  });
  return { texts, toText: () => element.toString() };
}

/**
 * @param root the name of the document's element
 * @param lines its children, each on a line of its own
 * @returns the document in UTF-8
 */
export function writeDocument(root: string, lines: readonly string[]): Uint8Array {
  const empty = create({ version: '1.0', encoding: 'utf-8' }).ele(root).txt('\n').end({ prettyPrint: false });
  const opening = empty.slice(0, empty.indexOf(`<${root}>`));
  return new TextEncoder().encode(`${opening}\n<${root}>\n${lines.map((line) => `  ${line}\n`).join('')}</${root}>\n`);
}
