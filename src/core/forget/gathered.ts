import { plain } from '../base/text.js';
import { namesIn } from './names.js';
import { isId, isOf, readTableOf, valuesIn, type Table } from './table.js';
import { textOf } from './texts.js';
import type { Reading } from './files.js';
import type { Facts, Others } from './traces.js';

/** What files say of everybody, gathered from one after the other. */
export class Gathered {
  readonly #id: string;
  readonly #reading: Reading;
  readonly #own = { addresses: new Set<string>(), names: new Set<string>(), lines: new Set<string>() };
  #isFound = false;
  readonly #others = { ids: new Set<string>(), addresses: new Set<string>(), names: new Set<string>() };

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
      for (const address of valuesIn(record, 'email'))
        if (address.includes('@')) into.addresses.add(address.toLowerCase());
      for (const name of namesIn(record)) into.names.add(name);
      if (isOwn) {
        this.#isFound = true;
        if (record.cells.filter(({ value }) => value !== '').length > 1)
          this.#own.lines.add(content.toString('utf8', record.start, record.end).trim());
      } else if (namesIds)
        for (const id of [...valuesIn(record, 'id'), ...valuesIn(record, 'post')])
          if (id !== this.#id && isId(id)) this.#others.ids.add(id);
    }
  }

  /** @returns what is of the person alone */
  facts(): Facts {
    const { addresses, names } = this.#own;
    const shared = new Set([...this.#others.names].map(plain));
    return {
      id: this.#id,
      addresses: [...addresses].filter((one) => !this.#others.addresses.has(one)),
      names: [...names].filter((one) => !shared.has(plain(one))),
    };
  }
}

/** A file with one text on each line may be anything, unless the id is one of its lines. */
const namesPeopleById = ({ isList, records }: Table, id: string): boolean =>
  !isList || records.some((record) => isOf(record, id));
