import { compare, plain } from '../base/text.js';
import { namesIn } from './names.js';
import { isId, isOf, readTableOf, valuesIn, type Table } from './table.js';
import { textOf } from './texts.js';
import type { Reading } from './files.js';
import type { Facts, Others } from './traces.js';

/** What the person and others have alike. It says of neither who is meant, so it is left alone. */
export interface Shared {
  readonly names: number;
  readonly addresses: number;
  /** Those of the others, sorted. */
  readonly ids: readonly string[];
}

/** What files say of everybody, gathered from one after the other. */
export class Gathered {
  readonly #id: string;
  readonly #reading: Reading;
  readonly #own = { addresses: new Set<string>(), names: new Set<string>(), lines: new Set<string>() };
  #isFound = false;
  readonly #others = { ids: new Set<string>(), addresses: new Set<string>(), names: new Set<string>() };
  /** The ids of the others, by their addresses and names. */
  readonly #holders = new Map<string, Set<string>>();

  constructor(id: string, reading: Reading) {
    this.#id = id;
    this.#reading = reading;
  }

  /** Whether anybody has the id. */
  get isFound(): boolean {
    return this.#isFound;
  }

  /** The records of the person as they were written, but those of an id alone. */
  get lines(): ReadonlySet<string> {
    return this.#own.lines;
  }

  /** What the records of everybody else say. */
  get others(): Others {
    return this.#others;
  }

  /** @param isTable whether the file is called as a table */
  add(bytes: Uint8Array, isTable: boolean): void {
    const utf8 = textOf(bytes, this.#reading.encodings)?.text;
    if (utf8 === undefined || (!isTable && !utf8.includes(this.#id))) return;
    const content = Buffer.from(utf8);
    const table = readTableOf(content, this.#reading.columns, isTable);
    if (!table?.hasIds) return;
    const namesIds = namesPeopleById(table, this.#id);
    for (const record of table.records) {
      const isOwn = isOf(record, this.#id);
      const into = isOwn ? this.#own : this.#others;
      const addresses = valuesIn(record, 'email').filter((one) => one.includes('@'));
      const names = namesIn(record);
      for (const address of addresses) into.addresses.add(address.toLowerCase());
      for (const name of names) into.names.add(name);
      if (!isOwn) this.#hold([...addresses, ...names], valuesIn(record, 'id'));
      if (isOwn) {
        this.#isFound = true;
        if (record.cells.filter(({ value }) => value !== '').length > 1)
          this.#own.lines.add(content.toString('utf8', record.start, record.end).trim());
      } else if (namesIds)
        for (const id of [...valuesIn(record, 'id'), ...valuesIn(record, 'post')])
          if (id !== this.#id && isId(id)) this.#others.ids.add(id);
    }
  }

  #hold(texts: readonly string[], ids: readonly string[]): void {
    for (const text of texts.map(keyOf)) {
      const holders = this.#holders.get(text) ?? new Set();
      for (const id of ids) holders.add(id);
      this.#holders.set(text, holders);
    }
  }

  /** @returns what is of the person alone */
  facts(): Facts {
    const { addresses, names } = this.#own;
    const isAlone = (one: string) => !this.#holders.has(keyOf(one));
    return { id: this.#id, addresses: [...addresses].filter(isAlone), names: [...names].filter(isAlone) };
  }

  get shared(): Shared {
    const sharedOf = (all: ReadonlySet<string>) => [...all].filter((one) => this.#holders.has(keyOf(one)));
    const [addresses, names] = [sharedOf(this.#own.addresses), sharedOf(this.#own.names)];
    const ids = [...addresses, ...names].flatMap((one) => [...(this.#holders.get(keyOf(one)) ?? [])]);
    return { names: names.length, addresses: addresses.length, ids: [...new Set(ids)].toSorted(compare) };
  }
}

/** Names may be written in several ways, addresses but for capitals in one. */
const keyOf = (text: string): string => (text.includes('@') ? text.toLowerCase() : plain(text));

/** A file with one text on each line may be anything, unless the id is one of its lines. */
const namesPeopleById = ({ isList, records }: Table, id: string): boolean =>
  !isList || records.some((record) => isOf(record, id));
