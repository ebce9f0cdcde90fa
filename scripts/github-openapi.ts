/*
 * Cuts what the tests need out of GitHub's own OpenAPI description, which is far too large to install with the rest:
 *
 *   npm i --no-save @octokit/openapi@23.0.2 && node --import ./scripts/typescript.ts scripts/github-openapi.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Every call that the action makes. */
const CALLS: readonly (readonly [method: string, path: string])[] = [
  ['post', '/repos/{owner}/{repo}/git/tags'],
  ['get', '/repos/{owner}/{repo}/git/tags/{tag_sha}'],
  ['post', '/repos/{owner}/{repo}/git/refs'],
  ['get', '/repos/{owner}/{repo}/git/ref/{ref}'],
  ['delete', '/repos/{owner}/{repo}/git/refs/{ref}'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['get', '/repos/{owner}/{repo}/git/blobs/{file_sha}'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/activity'],
  ['get', '/repos/{owner}/{repo}/rulesets'],
  ['get', '/repos/{owner}/{repo}/rulesets/{ruleset_id}'],
  ['get', '/repos/{owner}/{repo}/rules/branches/{branch}'],
  ['get', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}'],
  ['get', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'],
  ['get', '/repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs'],
  ['get', '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations'],
  ['get', '/repos/{owner}/{repo}/collaborators/{username}/permission'],
  ['get', '/users/{username}'],
  ['post', '/repos/{owner}/{repo}/issues'],
  ['patch', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
];

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: object;
  }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/@octokit/openapi`;
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string };
const description = JSON.parse(
  readFileSync(`${folder}/generated/api.github.com.deref.json`, 'utf8'),
) as Description;

const paths: Record<string, Record<string, object>> = {};
for (const [method, path] of CALLS) {
  const operation = description.paths[path]?.[method];
  if (!operation) throw new Error(`GitHub describes no ${method} ${path}`);
  const { operationId, parameters, requestBody } = operation;
  const body = requestBody?.content['application/json'].schema;
  const described = parameters.map(({ name, in: where, required, schema }) => ({
    name,
    in: where,
    required,
    schema,
  }));
  paths[path] = { ...paths[path], [method]: { operationId, parameters: described, ...(body && { body }) } };
}
const slice = { from: `@octokit/openapi ${version}, api.github.com`, paths };
writeFileSync(`${root}test/fixtures/github-openapi.json`, `${JSON.stringify(slice, null, 2)}\n`);
