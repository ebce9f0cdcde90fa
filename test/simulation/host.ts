import { workstarsApi } from '../../src/adapters/workstars/client.js';
import type { CommitId } from '../../src/core/base/commit.js';
import { Failure } from '../../src/core/base/failure.js';
import { VERSION } from '../../src/core/base/version.js';
import { publicKeyOf } from '../../src/core/receipts/signature.js';
import type { Repository, Source } from '../../src/ports/repository.js';
import type { Permission, World } from '../../src/ports/world.js';
import type { XmlReader } from '../../src/ports/xml-validator.js';
import { madeBy, type Files, type History } from './history.js';
import type { ApiFault, Portal, Taken } from './portal.js';
import { ROSTER } from './settings.js';
import { storeOf, type Tags } from './tags.js';

/* One machine on which the product runs, and everything that may go wrong there, at a step that the seed has chosen. */

interface Meanwhile {
  /** Not before this step. */
  readonly at: number;
  /** Only at steps of this kind. */
  readonly only?: string;
  readonly happens: () => Promise<void>;
}

/** What happens in a run besides what it does itself. Steps are counted from 1, in the order of what is asked outside. */
export interface Script {
  /** Before this step the process is gone, without a word. */
  readonly diesAt?: number | undefined;
  /** The next step of this kind fails: the network, git or the disk. */
  readonly fails?: string | undefined;
  /** From this one on, counted from 0, so many uploads are answered wrongly. */
  readonly api?: { readonly fault: ApiFault; readonly from: number; readonly times: number } | undefined;
  /** Somebody asks the process to end. */
  readonly interruptedAt?: number | undefined;
  /** Something happens elsewhere: another host runs, somebody merges. Never between the last look and the upload. */
  readonly meanwhile?: Meanwhile | undefined;
}

export const FAILING_STEPS = [
  'store.look',
  'store.read',
  'store.make',
  'store.room',
  'store.begin',
  'store.publish',
] as const;

/** What a host has before it. */
export interface Site {
  readonly history: History;
  readonly tags: Tags;
  readonly portal: Portal;
  readonly reader: XmlReader;
  /** The head of the branch on the remote, now. */
  readonly head: () => CommitId;
  readonly now: () => number;
  readonly permissionOf: (login: string) => Permission;
  /** Whether tags may be taken back. */
  readonly mayDelete: boolean;
}

interface Options {
  readonly key: string;
  readonly previousKey?: string | undefined;
  /** What is checked out. */
  readonly commit: CommitId;
  /** What stands between the commit and the work tree without git seeing it: a filter, LFS, an encoding. */
  readonly smudge?: ((files: Files) => Files) | undefined;
  /** Files that differ from the commit, as git sees it. */
  readonly dirty?: readonly string[] | undefined;
  readonly script: Script;
  /** How far its clock is ahead, in milliseconds. */
  readonly ahead?: number | undefined;
}

/** What a run did that its outcome needn't say. */
export interface Seen {
  readonly said: string[];
  /** Head and tags when the remote was looked at last before the first upload. */
  look: { readonly head: CommitId; readonly tags: Tags } | undefined;
  /** Head when the employees went out that the portal took. */
  headAtUpload: CommitId | undefined;
  /** What the portal took from it, and the tags that it published. */
  readonly taken: Taken[];
  readonly published: string[];
  /** How many steps there were. */
  steps: number;
  isDead: boolean;
}

/** Where something may happen elsewhere: what happens between the last look and the upload can't be known. */
const ELSEWHERE = ['store.look', 'store.make', 'api.posted'];

const mayHappen = ({ only }: Meanwhile, step: string): boolean =>
  only === undefined ? ELSEWHERE.includes(step) : step === only;

const sourceOf = (commit: CommitId | undefined, files: Files): Source => ({
  commit,
  read: (path) => {
    const content = files[path];
    return Promise.resolve(typeof content === 'string' ? Buffer.from(content) : content);
  },
  list: () => Promise.resolve(Object.keys(files)),
});

/** Nothing is ever done after this: the process is gone. */
const never = (): Promise<never> => new Promise(() => undefined);

export interface Host {
  readonly world: World;
  readonly seen: Seen;
  /** Settles when the process has died. */
  readonly death: Promise<'died'>;
}

export function hostOf(site: Site, options: Options): Host {
  const { script } = options;
  const interruption = new AbortController();
  const seen: Seen = {
    said: [],
    look: undefined,
    headAtUpload: undefined,
    taken: [],
    published: [],
    steps: 0,
    isDead: false,
  };
  let die: (word: 'died') => void = () => undefined;
  const death = new Promise<'died'>((resolve) => (die = resolve));
  let failing = script.fails;
  let isElsewhere = script.meanwhile;

  const step = async (name: string): Promise<void> => {
    if (seen.isDead) return never();
    seen.steps += 1;
    if (script.diesAt === seen.steps) {
      seen.isDead = true;
      die('died');
      return never();
    }
    if (script.interruptedAt === seen.steps) interruption.abort('SIGTERM');
    if (isElsewhere && seen.steps >= isElsewhere.at && mayHappen(isElsewhere, name)) {
      const { happens } = isElsewhere;
      isElsewhere = undefined;
      await happens();
    }
    if (name === 'store.look' && seen.taken.length === 0)
      seen.look = { head: site.head(), tags: site.tags.without(seen.published) };
    if (failing !== name) return;
    failing = undefined;
    throw new Failure('It can’t be reached (ECONNRESET).', 'Look at the network.');
  };
  const now = () => new Date(site.now() + (options.ahead ?? 0));
  const store = storeOf(site.tags, {
    key: options.key,
    previousKey: options.previousKey,
    mayDelete: site.mayDelete,
    heads: () => ({ defaultBranch: 'main', isPublic: false, head: site.head() }),
    step,
    published: (name) => seen.published.push(name),
  });
  const world: World = {
    repository: repositoryOf(site, options),
    // What can't be published is said, not thrown.
    receipts: {
      ...store,
      publish: async (prepared) => {
        try {
          return await store.publish(prepared);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          const look = 'Look at the network';
          return { why: 'the remote can’t be reached', wayOut: look, remedy: `${look}.` };
        }
      },
    },
    files: {
      read: (path) => world.repository.workTree().read(path),
      write: () => Promise.reject(new Failure('Nothing is written here.', '')),
      existing: () => Promise.resolve([]),
    },
    reader: site.reader,
    whoChanged: (paths, commit, since) =>
      Promise.resolve(site.history.changing(paths, commit, since).flatMap(madeBy)),
    permissionOf: (login) => Promise.resolve(site.permissionOf(login)),
    connect: (endpoint, api) =>
      apiOf(site, options, { endpoint, api, step, seen, signal: interruption.signal }),
    now,
    toolVersion: () => Promise.resolve(VERSION),
    publicKeyOf: (program) => (options.key === '' ? undefined : publicKeyOf(options.key, program)),
    say: (line) => void seen.said.push(line),
    warn: (line) => void seen.said.push(line),
    interrupted: interruption.signal,
  };
  return { world, seen, death };
}

type Connect = Parameters<World['connect']>;

interface Connection {
  readonly endpoint: Connect[0];
  readonly api: Connect[1];
  readonly step: (name: string) => Promise<void>;
  readonly seen: Seen;
  readonly signal: AbortSignal;
}

function apiOf(site: Site, { key, script }: Options, { endpoint, api, step, seen, signal }: Connection) {
  if (key === '') return undefined;
  let posts = 0;
  return workstarsApi({
    endpoint,
    key,
    api,
    userAgent: 'simulation',
    interrupted: signal,
    send: async (request) => {
      const isPost = request.method === 'POST';
      await step(isPost ? 'api.post' : 'api.get');
      let fault: ApiFault | undefined;
      if (isPost) {
        // Once employees are accepted, their positions belong to them.
        if (seen.taken.length === 0) seen.headAtUpload = site.head();
        const from = script.api?.from ?? Infinity;
        if (posts >= from && posts < from + (script.api?.times ?? 0)) fault = script.api?.fault;
        posts += 1;
      }
      const before = site.portal.taken.length;
      const answer = site.portal.answer(request, fault);
      seen.taken.push(...site.portal.taken.slice(before));
      if (isPost) await step('api.posted');
      return answer;
    },
  });
}

function repositoryOf({ history, head }: Site, { commit, smudge, dirty = [] }: Options): Repository {
  const filesOf = (id: CommitId): Files => (history.has(id) ? history.get(id).files : {});
  return {
    top: '/memory',
    head: commit,
    branch: commit === head() ? 'main' : undefined,
    workTree: () => ({
      ...sourceOf(undefined, smudge ? smudge(filesOf(commit)) : filesOf(commit)),
      altered: () => Promise.resolve(smudge ? [{ path: ROSTER, by: { attribute: 'filter' } }] : []),
    }),
    parents: () => {
      const { parent } = history.get(commit);
      return Promise.resolve(parent === undefined ? [] : [parent]);
    },
    fetchedHead: () => Promise.resolve(head()),
    at: (id) => sourceOf(id, filesOf(id)),
    history: () => {
      throw new Error('no night asks for it');
    },
    changed: (paths) => Promise.resolve(paths.filter((path) => dirty.includes(path))),
    stores: () => Promise.resolve(false),
    ignored: () => Promise.resolve([]),
    announce: () => Promise.resolve(),
    isAncestor: (ancestor, id) =>
      Promise.resolve(history.has(ancestor) ? history.isAncestor(ancestor, id) : undefined),
  };
}
