import type { Answer } from '../../src/adapters/workstars/answer.js';
import type { HttpRequest } from '../../src/adapters/workstars/transport.js';
import type { FileKind } from '../../src/core/vocabulary/files.js';
import { basicCredentials } from '../../src/core/workstars/endpoint.js';

/* The portal of a run: a Workstars in memory, which applies a full refresh and remembers who was deleted. */

/** A file that the portal took, whatever the sender has heard of it. */
export interface Taken {
  readonly program: string;
  readonly kind: FileKind;
  readonly text: string;
  readonly ids: readonly string[];
  /** Who was there before, and isn't any longer. */
  readonly deleted: readonly string[];
  readonly path: string;
  readonly form: 'raw' | 'multipart';
}

interface Program {
  readonly employees: string | undefined;
  readonly positions: string | undefined;
}

/** How a request may go wrong. */
export const API_FAULTS = [
  ...['500', '503 once', 'broken before', 'broken after', 'login page', 'plain text', 'false', 'error'],
  ...['status Error', '409'],
] as const;
export type ApiFault = (typeof API_FAULTS)[number];

const answer = (status: number, body: string, type = 'application/json'): Answer => ({
  kind: 'answer',
  status,
  retryAfter: undefined,
  type,
  body: Buffer.from(body),
  cutOff: false,
  isPart: false,
});
const BROKEN: Answer = { kind: 'broken', code: 'ECONNRESET' };

/** What the portal says where it doesn't take a file, or where its word gets lost. */
const ANSWERS: Readonly<Record<ApiFault, Answer>> = {
  '500': answer(500, '{}'),
  '503 once': answer(503, '{}'),
  'broken before': BROKEN,
  'broken after': BROKEN,
  'login page': answer(200, '<!doctype html><title>Log in</title>', 'text/html'),
  'plain text': answer(200, 'Welcome to the guest network', 'text/plain'),
  false: answer(200, '{"success":false}'),
  error: answer(200, '{"error":"not now"}'),
  'status Error': answer(200, '{"status":"Error"}'),
  '409': answer(409, '{}'),
};

export class Portal {
  readonly #programs: Map<string, Program>;
  /** The key that it accepts. */
  key: string;
  readonly taken: Taken[];

  constructor(key: string, programs: Iterable<[string, Program]> = [], taken: readonly Taken[] = []) {
    this.key = key;
    this.#programs = new Map(programs);
    this.taken = [...taken];
  }

  fork(): Portal {
    return new Portal(this.key, this.#programs, this.taken);
  }

  of(host: string): Program {
    return this.#programs.get(host) ?? { employees: undefined, positions: undefined };
  }

  /** The portal's own processing refused what it had taken: all is as it was before. */
  undo(host: string, before: Program): void {
    this.#programs.set(host, before);
  }

  answer(request: HttpRequest, fault: ApiFault | undefined): Answer {
    if (request.headers['Authorization'] !== `Basic ${basicCredentials(this.key)}`) return answer(401, '{}');
    if (request.method === 'GET') {
      if (fault !== undefined) return ANSWERS[fault];
      return request.url.pathname.endsWith('/test') ? answer(200, '{}') : answer(404, '{}');
    }
    if (fault !== undefined && fault !== 'broken after') return ANSWERS[fault];
    const kind = KINDS[request.url.pathname.split('/').at(-1) ?? ''];
    if (!kind) return answer(404, '{}');
    this.#take(request, kind);
    return fault === undefined ? answer(200, '{"status":"Queued"}') : ANSWERS[fault];
  }

  #take({ url, headers, body }: HttpRequest, kind: FileKind): void {
    const sent = Buffer.from(body ?? []).toString();
    const isForm = headers['Content-Type']?.startsWith('multipart/') ?? false;
    const text = isForm ? sent.slice(sent.indexOf('<?xml'), sent.lastIndexOf('\r\n--')) : sent;
    const before = this.of(url.host);
    const ids = kind === 'employees' ? idsIn(text) : [];
    const there = new Set(ids);
    this.taken.push({
      program: url.host,
      kind,
      text,
      ids,
      deleted: kind === 'employees' ? idsIn(before.employees ?? '').filter((id) => !there.has(id)) : [],
      path: url.pathname,
      form: isForm ? 'multipart' : 'raw',
    });
    this.#programs.set(url.host, { ...before, [kind]: text });
  }
}

/** Both spellings, as the vendor's pages have them (docs/vendor-api.md, Endpoints). */
const KINDS: Readonly<Record<string, FileKind>> = {
  employees: 'employees',
  employee: 'employees',
  positions: 'positions',
  position: 'positions',
};

const idsIn = (xml: string): string[] =>
  [...xml.matchAll(/<employee_id>([^<]*)<\/employee_id>/g)].map(([, id = '']) => id);
