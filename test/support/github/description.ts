import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import * as z from 'zod';

/*
 * GitHub's own OpenAPI description, cut down to the calls that the action makes (scripts/github-openapi.ts).
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
  readFileSync(new URL('../../fixtures/github-openapi.json', import.meta.url), 'utf8'),
) as Description;

export interface Understood {
  readonly operation?: Operation;
  /** What the path names, decoded. */
  readonly named?: Readonly<Record<string, string>>;
  readonly complaint?: string;
}

/** Holds a request against GitHub's description. */
export function understand(request: IncomingMessage, body: unknown): Understood {
  const url = new URL(request.url ?? '', 'http://github.test');
  for (const [path, methods] of Object.entries(description.paths)) {
    const pattern = new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
    const match = pattern.exec(url.pathname);
    const operation = methods[(request.method ?? '').toLowerCase()];
    if (!match || !operation) continue;
    const named = Object.fromEntries(
      Object.entries({ ...match.groups }).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    const given = { path: named, query: Object.fromEntries(url.searchParams) };
    const wrong = [...parameterFaults(operation, given), ...bodyFaults(operation, body)];
    const complaint = wrong.length > 0 ? `${operation.operationId}: ${wrong.join('; ')}` : undefined;
    return { operation, named, ...(complaint !== undefined && { complaint }) };
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
    return typeOf(schema).safeParse(value).success ? [] : [`${name} can't be ${text}`];
  });
  return [...faults, ...unknown.map((name) => `${name} is unknown`)];
}

function bodyFaults({ body: schema }: Operation, body: unknown): string[] {
  if (!schema) return body === undefined ? [] : ['no body is taken'];
  const parsed = typeOf(schema).safeParse(body);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

const types = new Map<object, z.ZodType>();

function typeOf(schema: Record<string, unknown>): z.ZodType {
  const type = types.get(schema) ?? z.fromJSONSchema(schema);
  types.set(schema, type);
  return type;
}
