import { entriesOfTree, FOLDER, nameOf } from '../../core/base/tree.js';
import { factsOfCommit, saidIn } from '../../core/forget/commits.js';
import { hasLongerName, traceIn } from '../../core/forget/files.js';
import { textOf } from '../../core/forget/texts.js';
import { pathReader } from '../../core/forget/paths.js';
import type { TraceKind, Traces } from '../../core/forget/traces.js';
import { TAGS } from '../../core/receipts/names.js';
import { isSignedTag } from '../../core/receipts/tag.js';
import type { Mirror } from '../../ports/mirror.js';
import type { HistoryReading } from './scene.js';

/** Where something of a person still is. */
interface Trace {
  readonly where: string;
  readonly kind: TraceKind | 'line';
}

/** What was searched, and what was found. */
export interface Proof {
  /** Commits, folders, files and tags. */
  readonly objects: number;
  /** Files that are no text, and of which only what isn't packed or compressed could be searched. */
  readonly binaries: number;
  readonly found: readonly Trace[];
  /** Whether the id was looked for outside of columns of ids, too. */
  readonly isIdSought: boolean;
  /** Where a name that nobody is known by begins or ends like the person’s: it was left alone. */
  readonly longer: readonly string[];
}

interface Sought {
  readonly traces: Traces;
  /** The person's records as they were written. */
  readonly lines: ReadonlySet<string>;
  readonly reading: HistoryReading;
}

/** Searches all that branches and tags reach for what there was of a person. */
export async function prove(mirror: Mirror, sought: Sought): Promise<Proof> {
  const search = new Search(mirror, sought);
  for (const { name, object, type } of await mirror.refs()) await search.ref(name, object, type);
  for (const commit of await mirror.commits()) await search.commit(commit);
  return search.proof();
}

/** Our own tags have counts, and one of them may be the same as an id. */
const IN_OUR_TAGS: readonly TraceKind[] = ['address', 'name'];

class Search {
  readonly #mirror: Mirror;
  readonly #sought: Sought;
  readonly #inPath: ReturnType<typeof pathReader>;
  readonly #seen = new Set<string>();
  readonly #objects = new Set<string>();
  readonly #binaries = new Set<string>();
  readonly #found: Trace[] = [];
  readonly #longer: string[] = [];

  constructor(mirror: Mirror, sought: Sought) {
    this.#mirror = mirror;
    this.#sought = sought;
    this.#inPath = pathReader(sought.traces);
  }

  proof(): Proof {
    return {
      objects: this.#objects.size,
      binaries: this.#binaries.size,
      found: this.#found,
      isIdSought: this.#sought.traces.isTelling,
      longer: this.#longer,
    };
  }

  async ref(name: string, object: string, type: string): Promise<void> {
    const { traces } = this.#sought;
    const { erased: shown, kind: called, isUnsure } = this.#inPath(name);
    if (called && !this.#seen.has(name))
      this.#found.push({ where: `the name of ${shown}: delete it at the remote`, kind: called });
    if (isUnsure) this.#longer.push(`the name of a branch or a tag, on the object ${object.slice(0, 12)}`);
    this.#seen.add(name);
    if (type !== 'tag') return;
    this.#objects.add(object);
    const { content } = await this.#mirror.read(object);
    const text = content.toString('latin1');
    const isOurs = isSignedTag(name.slice(TAGS.length), text);
    const kind = traces.find(saidIn(content), isOurs ? { kinds: IN_OUR_TAGS } : {});
    if (kind) this.#found.push({ where: `the tag ${shown}`, kind });
    // A tag may be on another tag.
    const [, inner] = /^object ([0-9a-f]+)\ntype tag\n/.exec(text) ?? [];
    if (inner !== undefined) await this.ref(name, inner, 'tag');
  }

  async commit(id: string): Promise<void> {
    this.#objects.add(id);
    const { content } = await this.#mirror.read(id);
    const { traces } = this.#sought;
    const [said, where] = [saidIn(content), `the commit ${id.slice(0, 12)}`];
    const kind = traces.find(said);
    if (kind) this.#found.push({ where, kind });
    if (traces.isInLongerName(said)) this.#longer.push(where);
    await this.#tree(factsOfCommit(content).tree, '');
  }

  async #tree(id: string, folder: string): Promise<void> {
    const key = `${id} ${folder}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#objects.add(id);
    const { content } = await this.#mirror.read(id);
    for (const entry of entriesOfTree(content, id.length / 2)) {
      const path = folder + nameOf(entry);
      const { kind } = this.#inPath(nameOf(entry));
      if (kind)
        this.#found.push({ where: `the name of a file or a folder in ${folder || 'the top folder'}`, kind });
      if (entry.mode === FOLDER) await this.#tree(entry.object, `${path}/`);
      else if (entry.mode !== '160000') await this.#blob(entry.object, path);
    }
  }

  async #blob(id: string, path: string): Promise<void> {
    const key = `${id} ${path}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#objects.add(id);
    const { traces, lines, reading } = this.#sought;
    const { content } = await this.#mirror.read(id);
    if (!textOf(content, reading.encodings)) this.#binaries.add(id);
    const kind = traceIn(content, reading.isTable(path), traces, lines, reading);
    if (kind) this.#found.push({ where: `the file ${path}`, kind });
    // Its path may have such a name, too.
    const isNamed = this.#inPath(path).isUnsure;
    if (isNamed || hasLongerName(content, reading.isTable(path), traces, reading))
      this.#longer.push(isNamed ? `the object ${id.slice(0, 12)}` : `the file ${path}`);
  }
}
