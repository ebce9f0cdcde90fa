import { ancestorsOf, lineOf } from '../commits.js';
import type { Repository } from '../repository.js';
import { MISSING, REFUSED, type Answer, type Asked, type Scene } from './model.js';

/* GitHub's calls on git objects, as git itself answers them in a bare repository. */

/** @returns nothing where the call is about something else */
export function gitAnswer({ operation, named, query = {}, body }: Asked, scene: Scene): Answer | undefined {
  const { remote, readOnly } = scene;
  if (!remote) return undefined;
  const text = (name: string) => String(body[name]);
  switch (operation) {
    case 'git/create-tag':
      return readOnly ? REFUSED : createTag(remote, body);
    case 'git/create-ref':
      return readOnly ? REFUSED : createRef(remote, text('ref'), text('sha'));
    case 'git/delete-ref':
      return readOnly ? REFUSED : deleteRef(remote, named['ref'] ?? '');
    case 'git/get-ref':
      return getRef(remote, named['ref'] ?? '');
    case 'git/get-tag':
      return getTag(remote, named['tag_sha'] ?? '');
    case 'git/get-tree':
      return getTree(remote, named['tree_sha'] ?? '');
    case 'git/get-blob':
      return getBlob(remote, named['file_sha'] ?? '');
    case 'repos/compare-commits-with-basehead':
      return compare(remote, named['basehead'] ?? '', query);
    default:
      return undefined;
  }
}

interface Ref {
  readonly oid: string;
  readonly type: string;
}

/** All refs at once, with what they are of. */
export function refsOf(remote: Repository): ReadonlyMap<string, Ref> {
  const types = new Map<string, string>();
  const typeOf = (oid: string) => {
    const type = types.get(oid) ?? remote.object(oid)?.type ?? '';
    types.set(oid, type);
    return type;
  };
  return new Map([...remote.refs()].map(([ref, oid]) => [ref, { oid, type: typeOf(oid) }]));
}

/** The content of a tag object; nothing where it is none. */
export function tagContent(remote: Repository, oid: string): string | undefined {
  const found = remote.object(oid);
  return found?.type === 'tag' ? found.content.toString().trim() : undefined;
}

/** Who made a tag, and when, as GitHub tells it. */
export function taggerOf(content: string): object | null {
  const [, name, email, seconds] = /^tagger (.*?) ?<(.*)> (\d+) \+0000$/m.exec(content) ?? [];
  if (seconds === undefined) return null;
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000', '') };
}

/** @returns what git prints, or nothing where it fails */
export function ask(remote: Repository, ...args: string[]): string | undefined {
  try {
    return remote.git(...args);
  } catch {
    return undefined;
  }
}

function createTag(remote: Repository, body: Readonly<Record<string, unknown>>): Answer {
  const { tag, message, object, type, tagger } = body as {
    tag: string;
    message: string;
    object: string;
    type: string;
    tagger: { name: string; email: string; date: string };
  };
  const seconds = Date.parse(tagger.date) / 1000;
  const header = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${tagger.name} <${tagger.email}> ${seconds} +0000`;
  if (remote.object(object)?.type !== type)
    return { status: 422, answer: { message: 'Could not resolve to a node' } };
  const sha = remote.make('tag', `${header}\n\n${message}`);
  return { status: 201, answer: { sha, tag, message, object: { sha: object, type } } };
}

function createRef(remote: Repository, ref: string, sha: string): Answer {
  if (remote.ref(ref) !== undefined) return { status: 422, answer: { message: 'Reference already exists' } };
  // A ref below another one can't be made, nor one above it.
  if (!remote.object(sha) || !remote.setRef(ref, sha))
    return { status: 422, answer: { message: 'Reference update failed' } };
  return { status: 201, answer: { ref, object: { sha } } };
}

function deleteRef(remote: Repository, name: string): Answer {
  if (remote.ref(`refs/${name}`) === undefined)
    return { status: 422, answer: { message: 'Reference does not exist' } };
  remote.git('update-ref', '-d', `refs/${name}`);
  return { status: 204, answer: undefined };
}

interface Update {
  readonly name: string;
  readonly beforeOid?: string | null;
  readonly afterOid: string;
}

/** All of them or none, as git’s own transaction has it. @returns whether it was done */
export function updateRefs(remote: Repository, updates: readonly Update[]): boolean {
  const lines = updates.map(
    ({ name, beforeOid, afterOid }) => `update ${name} ${afterOid} ${beforeOid ?? ''}`,
  );
  try {
    remote.gitWith(`${lines.map((line) => line.trim()).join('\n')}\n`, 'update-ref', '--stdin');
    return true;
  } catch {
    return false;
  }
}

function getRef(remote: Repository, name: string): Answer {
  const sha = remote.ref(`refs/${name}`);
  if (sha === undefined) return MISSING;
  return {
    status: 200,
    answer: { ref: `refs/${name}`, object: { sha, type: remote.object(sha)?.type } },
  };
}

function getTag(remote: Repository, sha: string): Answer {
  const content = tagContent(remote, sha);
  if (content === undefined) return MISSING;
  const object = /^object (.*)$/m.exec(content)?.[1];
  const type = /^type (.*)$/m.exec(content)?.[1];
  const tag = /^tag (.*)$/m.exec(content)?.[1];
  const message = content.slice(content.indexOf('\n\n') + 2);
  return {
    status: 200,
    answer: { sha, tag, message, tagger: taggerOf(content), object: { sha: object, type } },
  };
}

function getTree(remote: Repository, sha: string): Answer {
  const listing = ask(remote, 'ls-tree', '-r', '-t', '-l', '--full-tree', sha);
  if (listing === undefined) return MISSING;
  const tree = listing.split('\n').map((line) => {
    const [entry = '', path] = line.split('\t');
    const [mode, type, object, size] = entry.split(/ +/);
    return { path, mode, type, sha: object, ...(size !== '-' && { size: Number(size) }) };
  });
  return { status: 200, answer: { sha, tree, truncated: false } };
}

function getBlob(remote: Repository, sha: string): Answer {
  const bytes = remote.bytes(['cat-file', 'blob', sha]);
  return { status: 200, answer: { sha, encoding: 'base64', content: bytes.toString('base64') } };
}

/** The commits after one up to another, the oldest first. */
function since(remote: Repository, base: string, head: string): string[] {
  const line = lineOf(remote, head);
  const at = line?.indexOf(base) ?? -1;
  if (line && at !== -1) return line.slice(0, at).reverse();
  return remote.git('rev-list', '--reverse', `${base}..${head}`).split('\n').filter(Boolean);
}

function compare(remote: Repository, basehead: string, query: Readonly<Record<string, string>>): Answer {
  const [base = '', head = ''] = basehead.split('...');
  const known = [base, head].every((commit) => remote.object(commit) !== undefined);
  if (!known) return MISSING;
  const [ahead, behind] = [ancestorsOf(remote, head).has(base), ancestorsOf(remote, base).has(head)];
  const status = ahead ? (behind ? 'identical' : 'ahead') : behind ? 'behind' : 'diverged';
  const all = behind ? [] : since(remote, base, head);
  const [size, page] = [Number(query['per_page'] ?? 30), Number(query['page'] ?? 1)];
  const commits = all.slice((page - 1) * size, page * size).map((sha) => ({ sha }));
  const met = ahead ? base : behind ? head : ask(remote, 'merge-base', base, head);
  const merge_base_commit = { sha: met ?? '' };
  return {
    status: 200,
    answer: { status, merge_base_commit, total_commits: all.length, commits, files: [] },
  };
}
