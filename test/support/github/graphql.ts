import { readFileSync } from 'node:fs';
import { buildSchema, graphql, parse, validate, type GraphQLResolveInfo } from 'graphql';
import type { Repository } from '../repository.js';
import { refsOf, tagContent, taggerOf, updateRefs } from './git.js';
import type { Answer, Comment, Issue, Scene } from './model.js';
import { commitOf, pageOf, pullOf, refusal, type Page } from './people.js';

/* GitHub's GraphQL on a bare repository. The schema is a slice of GitHub's own (scripts/github-graphql.ts). */

const schema = buildSchema(readFileSync(new URL('../../fixtures/github.graphql', import.meta.url), 'utf8'));

export async function graphqlAnswer(
  body: Readonly<Record<string, unknown>>,
  scene: Scene,
  complaints: string[],
): Promise<Answer> {
  const source = String(body['query']);
  complaints.push(...validate(schema, parse(source)).map(({ message }) => message));
  const rootValue = {
    repository: (_: object, __: object, { path }: GraphQLResolveInfo) =>
      source.startsWith('query Comments') || path.key === 'commented'
        ? commentedOf(scene)
        : repositoryOf(scene),
    addComment: ({ input }: { input: { subjectId: string; body: string } }) => {
      issueOf(scene, input.subjectId).comments.push({ body: input.body, own: true });
      return { clientMutationId: null };
    },
    closeIssue: ({ input }: { input: { issueId: string } }) => {
      issueOf(scene, input.issueId).state = 'closed';
      return { clientMutationId: null };
    },
    updateRefs: ({ input }: { input: Updates }) => {
      const { remote, readOnly } = scene;
      if (!remote || readOnly) throw refusal('FORBIDDEN');
      if (input.repositoryId !== NODE) throw refusal('NOT_FOUND');
      if (!updateRefs(remote, input.refUpdates)) throw refusal('UNPROCESSABLE');
      return { clientMutationId: null };
    },
  };
  const variableValues = body['variables'] as Record<string, unknown>;
  const { data, errors } = await graphql({ schema, source, rootValue, variableValues });
  if (!errors) return { status: 200, answer: { data } };
  const told = errors.map(({ message, path, extensions }) => ({ type: extensions['type'], path, message }));
  return { status: 200, answer: { data, errors: told } };
}

/** The id of the repository. */
const NODE = 'R_acme_roster';

interface Updates {
  readonly repositoryId: string;
  readonly refUpdates: Parameters<typeof updateRefs>[1];
}

function commentedOf({ comments, noIssues }: Scene): object {
  if (noIssues) throw refusal('FORBIDDEN');
  const told = ({ id, body, own }: Comment) => ({ fullDatabaseId: id, body, viewerDidAuthor: own });
  return { pullRequest: { comments: (page: Page) => pageOf(comments, page, told) } };
}

function repositoryOf(scene: Scene): object {
  const { remote, isPrivate = true, noIssues } = scene;
  if (!remote) throw refusal('NOT_FOUND');
  const refs = refsOf(remote);
  const head = remote.branch();
  const told = (ref: string, cut: string) => {
    const found = refs.get(ref);
    return found ? { name: ref.slice(cut.length), target: objectOf(remote, found.oid, found.type) } : null;
  };
  return {
    id: NODE,
    isPrivate,
    defaultBranchRef: told(head, 'refs/heads/'),
    ref: ({ qualifiedName }: { qualifiedName: string }) => told(qualifiedName, 'refs/heads/'),
    refs: ({ refPrefix, orderBy, ...page }: Page & { refPrefix: string; orderBy: { direction: string } }) => {
      const names = [...refs.keys()].filter((ref) => ref.startsWith(refPrefix)).toSorted();
      const cut = scene.fullNames ? 'refs/tags/' : refPrefix;
      if (orderBy.direction === 'DESC') names.reverse();
      return pageOf(names, page, (ref) => told(ref, cut) ?? {});
    },
    object: ({ oid }: { oid: string }) => commitOf(scene, remote, oid),
    pullRequest: ({ number }: { number: number }) => pullOf(scene, number),
    issues: ({ labels }: { labels: string[] }) => {
      if (noIssues) throw refusal('FORBIDDEN');
      return { nodes: openIssues(scene, labels) };
    },
  };
}

function issueOf({ issues, readOnly }: Scene, id: string): Issue {
  const issue = issues.find(({ number }) => id === `I_${number}`);
  if (!issue) throw refusal('NOT_FOUND');
  if (readOnly) throw refusal('FORBIDDEN');
  return issue;
}

function openIssues({ issues }: Scene, labels: readonly string[]): object[] {
  return issues
    .filter((issue) => issue.state === 'open' && issue.labels.some((label) => labels.includes(label)))
    .map(({ number, body, own, comments }) => ({
      id: `I_${number}`,
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
  const content = tagContent(remote, oid) ?? '';
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
