/*
 * Cuts what the tests need out of GitHub's own GraphQL schema, which is far too large to install with the rest:
 *
 *   npm i --no-save @octokit/graphql-schema@15.26.1 && node scripts/github-graphql.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit } from 'graphql';

/** Every field that the action asks for; arguments and what else they are made of come along. */
const FIELDS = {
  Query: ['repository'],
  Repository: ['defaultBranchRef', 'isPrivate', 'issues', 'object', 'ref', 'refs'],
  Ref: ['name', 'target'],
  RefConnection: ['nodes', 'pageInfo'],
  PageInfo: ['endCursor', 'hasNextPage'],
  GitObject: ['oid'],
  Tag: ['message', 'name', 'oid', 'target'],
  Commit: ['authors', 'history', 'oid'],
  CommitHistoryConnection: ['nodes', 'pageInfo'],
  GitActorConnection: ['nodes', 'pageInfo'],
  GitActor: ['user'],
  User: ['login'],
  IssueConnection: ['nodes'],
  Issue: ['body', 'comments', 'number', 'viewerDidAuthor'],
  IssueCommentConnection: ['nodes'],
  IssueComment: ['body', 'viewerDidAuthor'],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/@octokit/graphql-schema`;
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const { definitions } = parse(readFileSync(`${folder}/schema.graphql`, 'utf8'), { noLocation: true });
const byName = new Map(definitions.map((definition) => [definition.name?.value, definition]));

const kept = new Map();

function keep(name) {
  const definition = byName.get(name);
  if (!definition || kept.has(name)) return;
  const isInput =
    definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION;
  const fields = definition.fields?.filter((field) => isInput || FIELDS[name].includes(field.name.value));
  const interfaces = definition.interfaces?.filter((one) => one.name.value in FIELDS);
  const cut = { ...definition, ...(fields && { fields }), ...(interfaces && { interfaces }) };
  const bare = visit(cut, {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    Directive: () => null,
  });
  kept.set(name, bare);
  visit(bare, { NamedType: (node) => keep(node.name.value) });
}

for (const name of Object.keys(FIELDS)) keep(name);
const text = [...kept.values()].map((definition) => print(definition)).join('\n\n');
const from = `# From @octokit/graphql-schema ${version}, cut by scripts/github-graphql.mjs`;
writeFileSync(`${root}test/fixtures/github.graphql`, `${from}\n\n${text}\n`);
