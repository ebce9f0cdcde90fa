import type { CommitId } from '../base/commit.js';
import { textOf } from './texts.js';
import type { Traces } from './traces.js';

/* Commits and tags as git stores them: lines of a header, an empty line, the message. */

/** What is made of a commit or a tag. */
interface Change {
  /** What the ids that it names become. */
  readonly mapped: (id: string) => string | undefined;
  /** Undefined where nobody is to be taken out of it. */
  readonly traces: Traces | undefined;
}

const NAMING = new Set(['tree', 'parent', 'object']);
/** Git’s own words. */
const OWN_WORDS = new Set(['type', 'encoding']);
const SIGNATURES = /^(?:gpgsig|gpgsig-sha256|mergetag)$/;
const PEOPLE = new Set(['author', 'committer', 'tagger']);
/** Who did it, and when: seconds and a time zone, whose digits may be those of an id. */
const IDENTITY = /^(.*?)( -?\d+ [+-]\d+)?$/s;
const IN_MESSAGE = /-----BEGIN (?:PGP|SSH) SIGNATURE-----[^]*$/;

/**
 * @returns the object with other ids, and without the person: the same bytes where nothing of it changes. A signature that
 *   no longer fits is left out, and so is an id that becomes nothing
 */
export function rewritten(content: Buffer, { mapped, traces }: Change): Buffer {
  const { header, lines, message, encode } = partsOf(content);
  const changed = lines.flatMap(({ line, key, value }) => {
    if (NAMING.has(key)) {
      const id = mapped(value);
      return id === undefined ? [] : [`${key} ${id}`];
    }
    if (!traces || OWN_WORDS.has(key)) return [line];
    // A tag that was merged is there as a whole, with who made it.
    if (SIGNATURES.test(key)) return traces.find(saidInTag(value)) ? [] : [line];
    return [PEOPLE.has(key) ? `${key} ${withoutIdentity(value, traces)}` : traces.erase(line)];
  });
  const said = traces ? traces.erase(message) : message;
  if (changed.join('\n') === header && said === message) return content;
  const kept = changed.filter((line) => !SIGNATURES.test(line.slice(0, line.indexOf(' '))));
  return Buffer.from(encode(`${kept.join('\n')}\n\n${said.replace(IN_MESSAGE, '')}`));
}

function partsOf(content: Buffer) {
  const { text, encode } = textOf(content, []) ?? {
    text: content.toString('latin1'),
    encode: (changed: string) => Buffer.from(changed, 'latin1'),
  };
  const end = text.indexOf('\n\n');
  const [header, message] = end === -1 ? [text, ''] : [text.slice(0, end), text.slice(end + 2)];
  const lines = header.split(/\n(?! )/).map((line) => {
    const [key = '', ...rest] = line.split(' ');
    return { line, key, value: rest.join(' ') };
  });
  return { header, lines, message, encode };
}

/** Who has the person's address goes by any name, and who has their name goes with any address but one of somebody else. */
function withoutIdentity(value: string, traces: Traces): string {
  const [, who = '', when = ''] = IDENTITY.exec(value) ?? [];
  const [, name = '', address = ''] = /^(.*?)\s*<([^>]*)>/s.exec(who) ?? [];
  if (traces.isAddress(address)) return `erased <erased>${when}`;
  if (!traces.isName(name) && traces.find(name) === undefined) return `${traces.erase(who)}${when}`;
  return `erased <${traces.isAddressOfOthers(address) ? address : 'erased'}>${when}`;
}

/** @returns all that a commit or a tag says and people wrote: its message, and who made it, but not when */
export function saidIn(content: Buffer): string {
  const { lines, message } = partsOf(content);
  const said = lines.flatMap(({ line, key, value }) => {
    if (NAMING.has(key) || OWN_WORDS.has(key)) return [];
    if (SIGNATURES.test(key)) return [saidInTag(value)];
    return [PEOPLE.has(key) ? (IDENTITY.exec(value)?.[1] ?? '') : line];
  });
  return [...said, message].join('\n');
}

/** Of a tag inside of a commit, whose lines begin with a blank. A signature names nobody, but it may be called like it. */
const saidInTag = (value: string): string =>
  value.startsWith('object ') ? saidIn(Buffer.from(value.replaceAll('\n ', '\n'))) : '';

/** What a commit says of itself. */
export interface CommitFacts {
  readonly tree: string;
  readonly parents: readonly CommitId[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** @param content of a commit */
export function factsOfCommit(content: Buffer): CommitFacts {
  const text = content.toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n'));
  return {
    tree: /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '',
    parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id),
    at: Number(/^committer .*> (-?\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) * 1000,
  };
}
