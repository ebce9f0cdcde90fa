import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, Failure } from '../core/base/failure.js';
import type { FileKind } from '../core/vocabulary/files.js';
import type { Companies, Company } from './companies.js';
import type { FaultQueue, FaultTarget } from './faults.js';
import type { Journal } from './journal.js';
import { misbehave } from './misbehaviour.js';
import { pageReply } from './page.js';
import { json, send, type Reply } from './reply.js';
import { fileIn, readBody, type Body } from './upload.js';

/* What each request is answered with (docs/vendor-api.md, Address and authentication; Endpoints). */

export const BASE = '/admin/api/v2/';
/** Assumption: how large a body may be, and the 413 above it, is [open]. 10,000 employees are about 3 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Everything that a request needs to be answered. */
export interface Context {
  /** The key with which the sandbox was started. */
  readonly key: string;
  readonly answer: 'queued' | 'final';
  readonly schemas: Readonly<Record<FileKind, Uint8Array>>;
  readonly companies: Companies;
  readonly faults: FaultQueue;
  readonly journal: Journal;
  readonly closing: AbortSignal;
}

/** Reads a request, answers it, and writes both down. Throws nothing. */
export async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    const body = await readBody(request, MAX_BYTES);
    const key = keyIn(request.headers.authorization, context.key);
    const answered = context.journal.record(request, body, key !== undefined);
    const reply = await replyTo({ request, response, body, key }, context).catch(failed);
    if (reply) send(response, reply);
    if (response.headersSent) answered(response.statusCode);
  } catch {
    // The client went away before its request was whole; there is nobody to answer.
    response.destroy();
  }
}

/**
 * HTTP Basic: user `api-key`, password the key (docs/vendor-api.md, Address and authentication). Every key is the right
 * one of its own company, but for those that begin with “wrong”: what a wrong key looks like must be seen somewhere.
 *
 * @param first the key with which the sandbox was started
 * @returns undefined where there isn't a key, or a wrong one
 */
function keyIn(header: string | undefined, first: string): string | undefined {
  const given = Buffer.from(/^basic +(\S+)\s*$/i.exec(header ?? '')?.[1] ?? '', 'base64').toString();
  const key = /^api-key:(.+)$/s.exec(given)?.[1];
  return key === first || (key !== undefined && !/^wrong/i.test(key)) ? key : undefined;
}

/** A web page that has its own name point to this machine must not talk to the sandbox (DNS rebinding). */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Body;
  /** Undefined where it may not ask. */
  readonly key: string | undefined;
}

/** @returns undefined where a fault means that no answer is sent */
async function replyTo(exchange: Exchange, context: Context): Promise<Reply | undefined> {
  const { request, response, body, key } = exchange;
  const { method = '', headers } = request;
  const host = headers.host ?? '';
  if (!LOOPBACK.test(host)) return json(421, { error: 'The sandbox serves this machine only.' });
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (!path.startsWith(BASE)) {
    return method === 'GET' ? pageReply(path, context) : notAllowed('GET');
  }

  const target = ENDPOINTS.get(path.slice(BASE.length));
  // Faults come before the check of the key: most of them come from something between client and API.
  const effect = context.faults.take(target);
  if (effect?.kind === 'slow') await pause(effect.seconds * 1000, undefined, { signal: context.closing });
  else if (effect) return misbehave(effect, response, `http://${host}`);

  if (key === undefined) {
    const challenge = { 'WWW-Authenticate': 'Basic realm="Workstars sandbox"' };
    return json(401, { error: 'The subdomain or the API key is wrong.' }, challenge);
  }
  if (!target) return json(404, { error: 'This endpoint doesn’t exist.' });
  const company = await context.companies.of(key);
  return apiReply(target, method, headers['content-type'] ?? '', body, { ...context, company });
}

type Target = Exclude<FaultTarget, 'any'>;

/** Of which company it is asked. */
type Asked = Context & { readonly company: Company };

/** The endpoints (docs/vendor-api.md, Endpoints), the singular names of an older revision among them. */
const ENDPOINTS = new Map<string, Target>([
  ['test', 'test'],
  ['hrdatasync/employees.xsd', 'employees.xsd'],
  ['hrdatasync/positions.xsd', 'positions.xsd'],
  ['hrdatasync/employees', 'employees'],
  ['hrdatasync/employee', 'employees'],
  ['hrdatasync/positions', 'positions'],
  ['hrdatasync/position', 'positions'],
]);

async function apiReply(
  target: Target,
  method: string,
  type: string,
  body: Body,
  context: Asked,
): Promise<Reply> {
  const isUpload = target === 'employees' || target === 'positions';
  const allowed = isUpload ? 'POST' : 'GET';
  if (method !== allowed) return notAllowed(allowed);
  if (isUpload) return uploadReply(target, type, body, context);
  if (target === 'test') return json(200, { status: 'ok' });
  const schema = target === 'employees.xsd' ? context.schemas.employees : context.schemas.positions;
  return { status: 200, headers: { 'Content-Type': 'application/xml' }, body: schema };
}

async function uploadReply(kind: FileKind, type: string, { bytes }: Body, context: Asked): Promise<Reply> {
  if (!bytes) return json(413, { error: `The body is larger than ${MAX_BYTES} bytes.` });
  const upload = fileIn(bytes, type);
  if ('wrong' in upload) return json(400, { error: upload.wrong });
  const file = await context.company.program.receive(kind, upload.xml);
  // Assumption, [open] (docs/vendor-api.md, Endpoints): 200 whatever becomes of the file, with its number
  // and a word of the portal. The file is processed by now either way, so that tests needn't wait for it.
  return json(200, { id: file.id, status: context.answer === 'final' ? file.status : 'Queued' });
}

/** Assumption: 404 and 405 aren't described ([open]). */
function notAllowed(allowed: string): Reply {
  return json(405, { error: `Only ${allowed} is allowed here.` }, { Allow: allowed });
}

function failed(error: unknown): Reply {
  const message = error instanceof Failure ? error.message : `The sandbox failed (${errorCode(error)}).`;
  return json(500, { error: message });
}
