import { plain } from '../base/text.js';
import type { Traces } from './traces.js';

/*
 * Addresses that no roster has, and that are the person’s: a history says so where they made a commit with their name.
 * The same address may be elsewhere under a nickname, or in a text.
 */

/** `Name <address>`, of an author or at the end of a message. */
const IDENTITY = /^([^<>\n]*)<([^<>\s@]+@[^<>\s@]+)>/gm;
/** `Co-authored-by:` */
const TRAILER = /^[\w-]+:/;
/** So long a part of the name in a nickname says whose it is. */
const TELLING = 3;

export class Identities {
  readonly #traces: Traces;
  readonly #parts: readonly string[];
  readonly #own = new Set<string>();
  readonly #others = new Set<string>();

  constructor(traces: Traces) {
    this.#traces = traces;
    const words = traces.facts.names.flatMap((name) => name.split(/,?\s+/)).map(plain);
    this.#parts = [...new Set(words)].filter((word) => word.length >= TELLING);
  }

  /** @param said in a commit: who made it, and its message */
  add(said: string): void {
    for (const [, before = '', written = ''] of said.matchAll(IDENTITY)) {
      const name = before.replace(TRAILER, '').trim();
      const address = written.toLowerCase();
      if (this.#traces.isName(name)) this.#own.add(address);
      else if (!this.#isNickname(name)) this.#others.add(address);
    }
  }

  /** @returns those with which nobody else made a commit, and that no roster has of somebody else */
  addresses(): string[] {
    return [...this.#own].filter(
      (one) => !this.#others.has(one) && !this.#traces.isAddressOfOthers(one) && !this.#traces.isAddress(one),
    );
  }

  #isNickname(name: string): boolean {
    return !/\s/.test(name) && this.#parts.some((part) => plain(name).includes(part));
  }
}
