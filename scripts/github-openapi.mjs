/*
 * Cuts what the tests need out of GitHub's own OpenAPI description, which is far too large to install with the rest:
 *
 *   npm i --no-save @octokit/openapi@23.0.2 && node scripts/github-openapi.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Every call that the action makes. */
const CALLS = [
  ['post', '/repos/{owner}/{repo}/git/tags'],
  ['get', '/repos/{owner}/{repo}/git/tags/{tag_sha}'],
  ['post', '/repos/{owner}/{repo}/git/refs'],
  ['get', '/repos/{owner}/{repo}/git/ref/{ref}'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['get', '/repos/{owner}/{repo}/git/blobs/{file_sha}'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['post', '/repos/{owner}/{repo}/issues'],
  ['patch', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
];

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/@octokit/openapi`;
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const description = JSON.parse(readFileSync(`${folder}/generated/api.github.com.deref.json`, 'utf8'));

const paths = {};
for (const [method, path] of CALLS) {
  const { operationId, parameters, requestBody } = description.paths[path][method];
  const schema = ({ name, in: where, required, schema: type }) => ({
    name,
    in: where,
    required,
    schema: type,
  });
  const body = requestBody?.content['application/json'].schema;
  paths[path] ??= {};
  paths[path][method] = { operationId, parameters: parameters.map(schema), ...(body && { body }) };
}
const slice = { from: `@octokit/openapi ${version}, api.github.com`, paths };
writeFileSync(`${root}test/fixtures/github-openapi.json`, `${JSON.stringify(slice, null, 2)}\n`);
