/*
 * Cuts what the tests need out of GitHub's own GraphQL schema, which is far too large to install with the rest:
 *
 *   npm i --no-save @octokit/graphql-schema@15.26.1 && node --import ./scripts/typescript.ts scripts/github-graphql.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isTypeDefinitionNode, parse, print, visit, type TypeDefinitionNode } from 'graphql';

/** Every field that the action asks for; arguments and what else they are made of come along. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Query: ['repository'],
  Mutation: ['addComment', 'closeIssue', 'updateRefs'],
  AddCommentPayload: ['clientMutationId'],
  CloseIssuePayload: ['clientMutationId'],
  UpdateRefsPayload: ['clientMutationId'],
  Repository: ['defaultBranchRef', 'id', 'isPrivate', 'issues', 'object', 'pullRequest', 'ref', 'refs'],
  Ref: ['name', 'target'],
  RefConnection: ['nodes', 'pageInfo'],
  PageInfo: ['endCursor', 'hasNextPage'],
  GitObject: ['oid'],
  Tag: ['message', 'name', 'oid', 'tagger', 'target'],
  Commit: [
    'associatedPullRequests',
    'authors',
    'blame',
    'committer',
    'file',
    'history',
    'oid',
    'parents',
    'signature',
    'tree',
  ],
  Tree: ['entries', 'oid'],
  Blob: ['byteSize', 'oid', 'text'],
  Blame: ['ranges'],
  BlameRange: ['commit', 'endingLine', 'startingLine'],
  CommitHistoryConnection: ['nodes', 'pageInfo', 'totalCount'],
  CommitConnection: ['nodes', 'pageInfo'],
  TreeEntry: ['mode', 'object', 'oid', 'path'],
  GitActorConnection: ['nodes', 'pageInfo'],
  GitActor: ['date', 'email', 'name', 'user'],
  GitSignature: ['isValid', 'wasSignedByGitHub'],
  GpgSignature: ['isValid', 'wasSignedByGitHub'],
  Actor: ['login'],
  User: ['login'],
  Bot: ['login'],
  PullRequest: [
    'author',
    'baseRefName',
    'comments',
    'commits',
    'headRefName',
    'mergeCommit',
    'merged',
    'mergedBy',
    'number',
    'timelineItems',
  ],
  PullRequestConnection: ['nodes', 'pageInfo'],
  PullRequestCommitConnection: ['nodes', 'pageInfo'],
  PullRequestCommit: ['commit'],
  PullRequestTimelineItemsConnection: ['nodes', 'pageInfo'],
  HeadRefForcePushedEvent: ['actor'],
  IssueConnection: ['nodes'],
  Issue: ['body', 'comments', 'id', 'number', 'viewerDidAuthor'],
  IssueCommentConnection: ['nodes', 'pageInfo'],
  IssueComment: ['body', 'fullDatabaseId', 'viewerDidAuthor'],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/@octokit/graphql-schema`;
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string };
const { definitions } = parse(readFileSync(`${folder}/schema.graphql`, 'utf8'), { noLocation: true });
const byName = new Map(definitions.filter(isTypeDefinitionNode).map((one) => [one.name.value, one]));
const kept = new Map<string, TypeDefinitionNode>();

function keep(name: string): void {
  const definition = byName.get(name);
  if (!definition || kept.has(name)) return;
  const bare = visit(definition, {
    FieldDefinition: ({ name: field }) => (FIELDS[name]?.includes(field.value) ? undefined : null),
    NamedType: (node, _key, _parent, path) =>
      ['interfaces', 'types'].includes(String(path.at(-2))) && !(node.name.value in FIELDS)
        ? null
        : undefined,
    StringValue: (_node, key) => (key === 'description' ? null : undefined),
    Directive: () => null,
  });
  kept.set(name, bare);
  visit(bare, {
    NamedType: (node) => {
      keep(node.name.value);
    },
  });
}

for (const name of Object.keys(FIELDS)) keep(name);
const text = [...kept.values()].map((definition) => print(definition)).join('\n\n');
const from = `# From @octokit/graphql-schema ${version}, cut by scripts/github-graphql.ts`;
writeFileSync(`${root}test/fixtures/github.graphql`, `${from}\n\n${text}\n`);
