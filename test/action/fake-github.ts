import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

/*
 * A GitHub that knows comments. Every request is held against GitHub's own OpenAPI description, cut down to the calls
 * that the action makes (scripts/github-openapi.mjs).
 */

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Record<string, unknown>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Record<string, unknown>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const description = JSON.parse(
  readFileSync(new URL('../fixtures/github-openapi.json', import.meta.url), 'utf8'),
) as Description;

export interface Comment {
  readonly id: number;
  body: string;
  /** Whether the token may edit it. */
  readonly own: boolean;
}

export interface FakeGitHub {
  readonly url: string;
  readonly comments: Comment[];
  /** Method and operation of every request, in order. */
  readonly calls: string[];
  /** What GitHub's description has against a request. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface FakeOptions {
  readonly comments?: readonly Comment[];
  /** As on a fork's pull request: reading is allowed, writing isn't. */
  readonly readOnly?: boolean;
}

export async function startFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const comments = [...(options.comments ?? [])];
  const calls: string[] = [];
  const complaints: string[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const { operation, complaint } = understand(request, body);
      calls.push(operation?.operationId ?? `${request.method ?? ''} ${request.url ?? ''}`);
      if (complaint !== undefined) complaints.push(complaint);
      const { status, answer, link } = answerTo(request, body, comments, options, operation?.operationId);
      response.writeHead(status, { 'Content-Type': 'application/json', ...(link && { Link: link }) });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, comments, calls, complaints, close: () => closed(server) };
}

function answerTo(
  request: IncomingMessage,
  body: { body?: string } | undefined,
  comments: Comment[],
  { readOnly }: FakeOptions,
  operation: string | undefined,
): { status: number; answer: unknown; link?: string } {
  const url = new URL(request.url ?? '', 'http://github.test');
  const refused = { status: 403, answer: { message: 'Resource not accessible by integration' } };
  if (operation === 'issues/list-comments') return page(url, comments, request);
  if (readOnly) return refused;
  if (operation === 'issues/create-comment') {
    const comment = { id: 1000 + comments.length, body: body?.body ?? '', own: true };
    comments.push(comment);
    return { status: 201, answer: comment };
  }
  if (operation === 'issues/update-comment') {
    const comment = comments.find(({ id }) => url.pathname.endsWith(`/${id}`));
    if (!comment?.own) return refused;
    comment.body = body?.body ?? '';
    return { status: 200, answer: comment };
  }
  return { status: 404, answer: { message: 'Not Found' } };
}

function page(
  url: URL,
  comments: readonly Comment[],
  request: IncomingMessage,
): { status: number; answer: unknown; link?: string } {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const number = Number(url.searchParams.get('page') ?? 1);
  const answer = comments.slice((number - 1) * size, number * size);
  if (number * size >= comments.length) return { status: 200, answer };
  const next = new URL(url.pathname + url.search, `http://${request.headers.host ?? ''}`);
  next.searchParams.set('page', String(number + 1));
  return { status: 200, answer, link: `<${next.href}>; rel="next"` };
}

interface Understood {
  readonly operation?: Operation;
  readonly complaint?: string;
}

function understand(request: IncomingMessage, body: unknown): Understood {
  const url = new URL(request.url ?? '', 'http://github.test');
  for (const [path, methods] of Object.entries(description.paths)) {
    const pattern = new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
    const match = pattern.exec(url.pathname);
    const operation = methods[(request.method ?? '').toLowerCase()];
    if (!match || !operation) continue;
    const given = { path: { ...match.groups }, query: Object.fromEntries(url.searchParams) };
    const wrong = [...parameterFaults(operation, given), ...bodyFaults(operation, body)];
    const complaint = wrong.length > 0 ? `${operation.operationId}: ${wrong.join('; ')}` : undefined;
    return { operation, ...(complaint !== undefined && { complaint }) };
  }
  return { complaint: `GitHub has no ${request.method ?? ''} ${url.pathname}` };
}

function parameterFaults(
  operation: Operation,
  given: Readonly<Record<'path' | 'query', Readonly<Record<string, string>>>>,
): string[] {
  const known = new Set(operation.parameters.map(({ name }) => name));
  const unknown = Object.keys(given.query).filter((name) => !known.has(name));
  const faults = operation.parameters.flatMap(({ name, in: where, required, schema }) => {
    const text = given[where][name];
    if (text === undefined) return required ? [`${name} is missing`] : [];
    const value = schema['type'] === 'integer' ? Number(text) : text;
    return z.fromJSONSchema(schema).safeParse(value).success ? [] : [`${name} can't be ${text}`];
  });
  return [...faults, ...unknown.map((name) => `${name} is unknown`)];
}

function bodyFaults({ body: schema }: Operation, body: unknown): string[] {
  if (!schema) return body === undefined ? [] : ['no body is taken'];
  const parsed = z.fromJSONSchema(schema).safeParse(body);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

async function readBody(request: IncomingMessage): Promise<{ body?: string } | undefined> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : (JSON.parse(text) as { body?: string });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
}
