import { readFileSync } from 'node:fs';
import { buildSchema, graphql, GraphQLError, parse, validate } from 'graphql';
import type { Repository } from '../repository.js';
import { ask, refsOf, tagContent, taggerOf } from './git.js';
import type { Answer, Scene } from './model.js';

/* GitHub's GraphQL on a bare repository. The schema is a slice of GitHub's own (scripts/github-graphql.ts). */

const schema = buildSchema(readFileSync(new URL('../../fixtures/github.graphql', import.meta.url), 'utf8'));

export async function graphqlAnswer(
  body: Readonly<Record<string, unknown>>,
  scene: Scene,
  complaints: string[],
): Promise<Answer> {
  const source = String(body['query']);
  complaints.push(...validate(schema, parse(source)).map(({ message }) => message));
  const rootValue = { repository: () => repositoryOf(scene) };
  const variableValues = body['variables'] as Record<string, unknown>;
  const { data, errors } = await graphql({ schema, source, rootValue, variableValues });
  if (!errors) return { status: 200, answer: { data } };
  const told = errors.map(({ message, path, extensions }) => ({ type: extensions['type'], path, message }));
  return { status: 200, answer: { data, errors: told } };
}

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

function repositoryOf(scene: Scene): object {
  const { remote, isPrivate = true, noIssues } = scene;
  if (!remote) throw refusal('NOT_FOUND');
  const refs = refsOf(remote);
  const head = remote.git('symbolic-ref', 'HEAD');
  const told = (ref: string, cut: string) => {
    const found = refs.get(ref);
    return found ? { name: ref.slice(cut.length), target: objectOf(remote, found.oid, found.type) } : null;
  };
  return {
    isPrivate,
    defaultBranchRef: told(head, 'refs/heads/'),
    ref: ({ qualifiedName }: { qualifiedName: string }) => told(qualifiedName, 'refs/heads/'),
    refs: ({ refPrefix, ...page }: Page & { refPrefix: string }) => {
      const names = [...refs.keys()].filter((ref) => ref.startsWith(refPrefix));
      const cut = scene.fullNames ? 'refs/tags/' : refPrefix;
      return pageOf(names.toSorted().reverse(), page, (ref) => told(ref, cut) ?? {});
    },
    object: ({ oid }: { oid: string }) => commitOf(scene, remote, oid),
    issues: ({ labels }: { labels: string[] }) => {
      if (noIssues) throw refusal('FORBIDDEN');
      return { nodes: openIssues(scene, labels) };
    },
  };
}

function openIssues({ issues }: Scene, labels: readonly string[]): object[] {
  return issues
    .filter((issue) => issue.state === 'open' && issue.labels.some((label) => labels.includes(label)))
    .map(({ number, body, own, comments }) => ({
      number,
      body,
      viewerDidAuthor: own,
      comments: ({ last }: { last: number }) => ({
        nodes: comments.slice(-last).map((comment) => ({ body: comment.body, viewerDidAuthor: comment.own })),
      }),
    }));
}

function objectOf(remote: Repository, oid: string, type: string): object {
  if (type !== 'tag') return { __typename: 'Commit', oid };
  const content = tagContent(remote, oid);
  const [, target = ''] = /^object (.*)$/m.exec(content) ?? [];
  const [, targetType = ''] = /^type (.*)$/m.exec(content) ?? [];
  const [, name] = /^tag (.*)$/m.exec(content) ?? [];
  const message = content.slice(content.indexOf('\n\n') + 2);
  return {
    __typename: 'Tag',
    oid,
    name,
    message,
    tagger: taggerOf(content),
    target: objectOf(remote, target, targetType),
  };
}

function commitOf({ logins = {} }: Scene, remote: Repository, oid: string): object | null {
  if (ask(remote, 'cat-file', '-e', oid) === undefined) return null;
  return {
    __typename: 'Commit',
    oid,
    history: ({ path, first }: { path: string; first: number }) => {
      const lines = remote.git('log', '--format=%H %ae', oid, '--', path).split('\n').filter(Boolean);
      const nodes = lines.map((line) => {
        const [commit = '', email = ''] = line.split(' ');
        const login = logins[email];
        const author = { user: login === undefined ? null : { login } };
        return { oid: commit, authors: { pageInfo: { hasNextPage: false }, nodes: [author] } };
      });
      return pageOf(nodes, { first }, (node) => node);
    },
  };
}

function pageOf<Node>(nodes: readonly Node[], { first, after }: Page, told: (node: Node) => unknown): object {
  const start = Number(after ?? 0);
  const end = start + first;
  return {
    nodes: nodes.slice(start, end).map(told),
    pageInfo: { hasNextPage: end < nodes.length, endCursor: String(Math.min(end, nodes.length)) },
  };
}

const refusal = (type: string) =>
  new GraphQLError('Resource not accessible by integration', { extensions: { type } });
