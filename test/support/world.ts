import { afterAll } from '@jest/globals';
import { xmlReader } from '../../src/adapters/libxml/reader.js';
import { workstarsApi } from '../../src/adapters/workstars/client.js';
import type { check } from '../../src/commands/check.js';
import type { sync } from '../../src/commands/sync.js';
import type { CommitId } from '../../src/core/base/commit.js';
import { sha256 } from '../../src/core/base/digest.js';
import { Failure } from '../../src/core/base/failure.js';
import { VERSION } from '../../src/core/base/version.js';
import { parseReceipt, type Receipt } from '../../src/core/receipts/format.js';
import { ledgerOf, ledgerBeside } from '../../src/core/receipts/ledger.js';
import { publicKeyOf } from '../../src/core/receipts/signature.js';
import type { KeptTag } from '../../src/core/receipts/tag.js';
import type { FileKind } from '../../src/core/vocabulary/files.js';
import type { Accepted } from '../../src/core/workstars/words.js';
import type { Asked, ReceiptStore } from '../../src/ports/receipt-store.js';
import type { History } from '../../src/ports/history.js';
import type { Repository, Source } from '../../src/ports/repository.js';
import type { WorkstarsApi } from '../../src/ports/workstars.js';
import type { World } from '../../src/ports/world.js';
import { untilTheEnd } from './cleanup.js';
import { CONFIG } from './people.js';
import { KEY } from './runner.js';

/* A world without git, network or clock, for tests of the stories: everything that a run could touch is plain data. */

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface MemoryWorld extends World {
  /** Adds a commit on top and checks it out; undefined takes a file away. */
  commit(files: Readonly<Record<string, Files[string] | undefined>>): CommitId;
  /** What the API was sent, in order. */
  readonly sent: { readonly kind: FileKind; readonly xml: string }[];
  /** How the API answers an upload; by default it accepts. */
  answers: Partial<Record<FileKind, Failure>>;
  /** Receipts, rejections and records of syncs that began, by their names. */
  readonly tags: Map<string, KeptTag>;
  receipt(name: string | undefined): Receipt | undefined;
  /** All that can be read, in their order. */
  uploads(): Receipt[];
  /** Milliseconds since 1970; every tag adds a second. */
  clock: number;
}

/** libxml2 in one thread, for all worlds of a test file. */
export const reader = xmlReader(new URL('../../dist/', import.meta.url));
afterAll(() => reader.close());

/** An API of this machine; nobody is asked there. */
export const LOOPBACK = 'http://127.0.0.1:8787/admin/api/v2/';

export const CHECK: Parameters<typeof check>[1] = { configPath: CONFIG, draws: true };

/** A check of a pull request, whose base is the commit before. */
export const CHECK_CHANGE = {
  ...CHECK,
  occasion: {
    onlyBranch: 'main',
    isElsewhere: false,
    subject: {
      name: 'pull request 7',
      isChange: true,
      isPullRequest: true,
      commits: 'any',
      runOf: undefined,
      ref: undefined,
      into: 'main',
    },
  },
} satisfies Parameters<typeof check>[1];

export const SYNC: Parameters<typeof sync>[1] = {
  configPath: CONFIG,
  draws: true,
  unchanged: 'send',
  trigger: {
    event: 'schedule',
    branch: 'main',
    onlyBranch: 'main',
    isPublic: false,
    actor: 'somebody',
    runUrl: 'https://github.com/example/roster/actions/runs/1',
  },
};

/** As on a command line, where nobody knows who somebody is. */
export const BY_HAND: Parameters<typeof sync>[1] = {
  ...SYNC,
  trigger: { ...SYNC.trigger, event: undefined, actor: undefined, isPublic: undefined, runUrl: undefined },
};

const sourceOf = (commit: CommitId | undefined, files: Files): Source => ({
  commit,
  read: (path) => {
    const content = files[path];
    return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  },
  list: () => Promise.resolve(Object.keys(files)),
});

/** Where .gitattributes has a line for a file, that changes it. */
function workTreeOf(files: Files): Source {
  const lines = String(files['.gitattributes'] ?? '').split('\n');
  const altered = lines.flatMap((line) => {
    const [path = '', attribute = ''] = line.split(' ');
    return path === '' ? [] : [{ path, by: { attribute } }];
  });
  return { ...sourceOf(undefined, files), altered: () => Promise.resolve(altered) };
}

/** A world whose API is reached by HTTP, with one commit of these files. Without a key there is no API. */
export function networkWorld(files: Files, key = KEY): MemoryWorld {
  const world = memoryWorld();
  world.commit(files);
  const userAgent = `roster-sync/${VERSION}`;
  if (key === '') world.publicKeyOf = () => undefined;
  world.connect = (endpoint, api) => {
    if (key === '') return undefined;
    if (!endpoint.loopback) throw new Error('a test asks nobody but this machine');
    return workstarsApi({ endpoint, key, api, userAgent, interrupted: untilTheEnd() });
  };
  return world;
}

export function memoryWorld(): MemoryWorld {
  const commits: { id: CommitId; files: Files }[] = [];
  const sent: MemoryWorld['sent'] = [];
  const tags: MemoryWorld['tags'] = new Map();
  const index = (id: CommitId) => commits.findIndex((one) => one.id === id);
  const filesOf = (id: CommitId | undefined) => commits.find((one) => one.id === id)?.files ?? {};

  const repository: Repository = {
    top: '/memory',
    get head() {
      return commits.at(-1)?.id;
    },
    branch: 'main',
    workTree: () => workTreeOf(filesOf(commits.at(-1)?.id)),
    parents: () => Promise.resolve(commits.slice(-2, -1).map(({ id }) => id)),
    // The newest is the change that is checked.
    fetchedHead: () => Promise.resolve(commits.at(-2)?.id),
    at: (commit) => sourceOf(commit, filesOf(commit)),
    history: () => memoryHistory(commits),
    changed: () => Promise.resolve([]),
    stores: () => Promise.resolve(false),
    ignored: () => Promise.resolve([]),
    announce: () => Promise.resolve(),
    isAncestor: (ancestor, commit) => Promise.resolve(index(ancestor) <= index(commit)),
  };

  const world: MemoryWorld = {
    repository,
    receipts: memoryStore(tags),
    files: {
      read: (path) => repository.workTree().read(path),
      write: () => Promise.reject(new Failure('Nothing is written here.', '')),
      existing: () => Promise.resolve([]),
    },
    reader,
    connect: () => memoryApi(sent, () => world.answers),
    clock: Date.UTC(2026, 0, 1, 2),
    now: () => new Date(world.clock + tags.size * 1000),
    say: () => undefined,
    warn: () => undefined,
    toolVersion: () => Promise.resolve(VERSION),
    publicKeyOf: (program) => publicKeyOf(KEY, program),
    interrupted: new AbortController().signal,
    commit: (files) => {
      const id = String(commits.length + 1).padStart(40, '0');
      const all = Object.entries({ ...filesOf(commits.at(-1)?.id), ...files });
      const kept = all.flatMap(([path, content]) =>
        content === undefined ? [] : [[path, content] as const],
      );
      commits.push({ id, files: Object.fromEntries(kept) });
      return id;
    },
    sent,
    answers: {},
    tags,
    receipt: (name) => parseReceipt(tags.get(name ?? '')?.message ?? ''),
    uploads: () => [...tags.keys()].flatMap((name) => world.receipt(name) ?? []),
  };
  return world;
}

/** Every commit’s parent is the one before it. */
function memoryHistory(commits: readonly { readonly id: CommitId; readonly files: Files }[]): History {
  const bytesAt = (commit: CommitId, path: string): Uint8Array | undefined => {
    const content = commits.find(({ id }) => id === commit)?.files[path];
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const contents = new Map<string, Uint8Array>();
  return {
    existing: (asked) =>
      Promise.resolve(new Set(asked.filter((one) => commits.some(({ id }) => id === one)))),
    files: (asked) =>
      Promise.resolve(
        asked.map(([commit, path]) => {
          const bytes = bytesAt(commit, path);
          if (!bytes) return undefined;
          const object = sha256(bytes);
          contents.set(object, bytes);
          return { object, size: bytes.length };
        }),
      ),
    read: (files, look) => {
      for (const { object } of files) look(object, contents.get(object) ?? new Uint8Array());
      return Promise.resolve();
    },
    commits: (until, since, most) => {
      const [from, to] = [since, until].map((one) => commits.findIndex(({ id }) => id === one));
      const range = commits.slice((from ?? -1) + 1, (to ?? -1) + 1).slice(-most);
      return Promise.resolve(
        range.map(({ id }) => {
          const parent = commits[commits.findIndex((one) => one.id === id) - 1];
          const at = new Date(Date.UTC(2026, 0, 1)).toISOString();
          return { id, parents: parent ? [parent.id] : [], author: 'Tess Ter', at, subject: 'A change' };
        }),
      );
    },
  };
}

/** With a remote, as it must be for another address than this machine. */
export function inEarnest(): MemoryWorld {
  const world = memoryWorld();
  const look = world.receipts.look.bind(world.receipts);
  const headOf = () => world.repository.head;
  world.receipts.look = async (asked) => ({
    ...(await look(asked)),
    remote: { defaultBranch: 'main', headOf },
  });
  return world;
}

function memoryStore(tags: MemoryWorld['tags']): ReceiptStore {
  const made = new Map<string, KeptTag>();
  const names = () => new Set(tags.keys());
  const look = ({ prefix }: Asked) => Promise.resolve({ remote: undefined, ...ledgerOf(names(), prefix) });
  return {
    look,
    lookHere: look,
    lookBeside: ({ prefix }) => Promise.resolve(ledgerBeside(names(), prefix)),
    read: (names) => {
      const found = names.flatMap((name) => tags.get(name) ?? []);
      return found.length === names.length
        ? Promise.resolve(found)
        : Promise.reject(new Failure('No such receipt.', '', 'use'));
    },
    make: (name, commit, message, at) => {
      const object = `object-${made.size}`;
      made.set(object, { name, commit, message, authenticity: 'signed', at });
      return Promise.resolve({ name, object });
    },
    tagAbove: () => Promise.resolve(undefined),
    publish: ({ name, object }) => {
      const tag = made.get(object);
      if (tag) tags.set(name, tag);
      return Promise.resolve(undefined);
    },
    withdraw: (names) => {
      for (const name of names) tags.delete(name);
      return Promise.resolve();
    },
  };
}

function memoryApi(sent: MemoryWorld['sent'], answers: () => MemoryWorld['answers']): WorkstarsApi {
  return {
    test: () => Promise.resolve(),
    schema: () => Promise.resolve(undefined),
    upload: (kind, xml): Promise<Accepted> => {
      sent.push({ kind, xml: new TextDecoder().decode(xml) });
      const refused = answers()[kind];
      if (refused) return Promise.reject(refused);
      return Promise.resolve({ httpStatus: 200, serverStatus: 'Queued' });
    },
  };
}
