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
const SIGNATURES = /^(?:gpgsig|gpgsig-sha256|mergetag)$/;
const PEOPLE = new Set(['author', 'committer', 'tagger']);
const IN_MESSAGE = /-----BEGIN (?:PGP|SSH) SIGNATURE-----[^]*$/;

/**
 * @returns the object with other ids, and without the person: the same bytes where nothing of it changes. A signature that
 *   no longer fits is left out, and so is an id that becomes nothing
 */
export function rewritten(content: Buffer, { mapped, traces }: Change): Buffer {
  const { text, encode } = textOf(content, []) ?? {
    text: content.toString('latin1'),
    encode: (changed: string) => Buffer.from(changed, 'latin1'),
  };
  const end = text.indexOf('\n\n');
  const [header, message] = end === -1 ? [text, ''] : [text.slice(0, end), text.slice(end + 2)];
  const lines = header.split(/\n(?! )/);
  const changed = lines.flatMap((line) => {
    const [key = '', ...rest] = line.split(' ');
    const value = rest.join(' ');
    if (NAMING.has(key)) {
      const id = mapped(value);
      return id === undefined ? [] : [`${key} ${id}`];
    }
    if (!traces || SIGNATURES.test(key)) return [line];
    return [PEOPLE.has(key) ? `${key} ${withoutIdentity(value, traces)}` : traces.erase(line)];
  });
  const said = traces ? traces.erase(message) : message;
  if (changed.join('\n') === header && said === message) return content;
  const kept = changed.filter((line) => !SIGNATURES.test(line.slice(0, line.indexOf(' '))));
  return Buffer.from(encode(`${kept.join('\n')}\n\n${said.replace(IN_MESSAGE, '')}`));
}

/** Who has the person's address goes by any name. */
function withoutIdentity(value: string, traces: Traces): string {
  const address = /<([^>]*)>/.exec(value)?.[1] ?? '';
  if (!traces.isAddress(address)) return traces.erase(value);
  return value.replace(/^.*<[^>]*>/, 'erased <erased>');
}

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
