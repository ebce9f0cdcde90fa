import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterwards } from './cleanup.js';

/** A request, byte for byte. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly sha256: string;
  readonly at: number;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, unless the headers say otherwise. */
  readonly body?: string;
}

export interface Recorder {
  /** `http://127.0.0.1:<port>/admin/api/v2/` */
  readonly url: string;
  readonly port: number;
  readonly requests: readonly Recorded[];
  posts(): Recorded[];
  /** The posted paths' last parts, in their order: `employees`, `positions`. */
  posted(): string[];
}

/** @returns nothing: what a good API answers */
export type Answering = (request: Recorded) => Answer | undefined | Promise<Answer | undefined>;

/** What `posted` has after one sync, and after two. */
export const ONCE = ['employees', 'positions'];
export const TWICE = [...ONCE, ...ONCE];

export const BASE = '/admin/api/v2/';
const NO_SCHEMA: Answer = { status: 404, body: '{"error":"no such address"}' };
const GOOD: Answer = { status: 200, body: '{"status":"Queued"}' };

interface Options {
  readonly answering?: Answering;
  /** Told when an answer is out. */
  readonly answered?: (request: Recorded) => void;
  /** Served over TLS with these. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** A server that writes down what it is sent. It knows nothing of the product, and nothing of its sandbox. */
export async function record(options: Options = {}): Promise<Recorder> {
  const { answering = () => undefined, answered = () => undefined, tls } = options;
  const requests: Recorded[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> => {
    const { method = '', url: path = '', headers } = request;
    const sha256 = createHash('sha256').update(body).digest('hex');
    const recorded = { method, path, headers, body, sha256, at: performance.now() };
    requests.push(recorded);
    const {
      status = 200,
      headers: more,
      body: text = '{}',
    } = {
      ...(path.endsWith('.xsd') ? NO_SCHEMA : GOOD),
      ...(await answering(recorded)),
    };
    response.on('finish', () => {
      answered(recorded);
    });
    response.writeHead(status, { 'Content-Type': 'application/json', ...more }).end(text);
  };
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void answer(request, response, Buffer.concat(chunks)));
  };
  const port = tls
    ? await listen(createTlsServer(tls, listener))
    : (await listenAgain(listener, recorders)).port;
  const posts = () => requests.filter(({ method }) => method === 'POST');
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}${BASE}`,
    port,
    requests,
    posts,
    posted: () => posts().map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
  };
}

/** Serves on any free port of this machine until the test is over. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterwards(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  return (server.address() as AddressInfo).port;
}

/** A server that waits for the next test. */
interface Idle {
  readonly server: Server;
  listener: RequestListener;
}

async function start(): Promise<Idle> {
  const started: Idle = {
    server: createServer((request, response) => {
      // The next test must not find a connection of this one.
      response.shouldKeepAlive = false;
      started.listener(request, response);
    }),
    listener: () => undefined,
  };
  await new Promise<void>((resolve) => started.server.unref().listen(0, '127.0.0.1', resolve));
  all.push(started.server);
  return started;
}

const all: Server[] = [];
// A server that listens holds on to all that its test file has loaded. A script isn’t over before its process is.
(globalThis as { afterAll?: (job: () => void) => void }).afterAll?.(() => {
  for (const server of all) server.close();
});

/**
 * Serves until the test is over, on the port of the test before: what knows the address needn’t be made again.
 *
 * @param idle the servers of one kind
 */
export async function listenAgain(
  listener: RequestListener,
  idle: Idle[],
): Promise<{ port: number; close: () => void }> {
  const one = idle.pop() ?? (await start());
  one.listener = listener;
  const close = () => {
    one.server.closeAllConnections();
    if (!idle.includes(one)) idle.push(one);
  };
  afterwards(close);
  return { port: (one.server.address() as AddressInfo).port, close };
}

const recorders: Idle[] = [];

/** Only what is sent to one of the addresses is answered so; the rest as a good API would. */
export const only =
  (ending: string, answer: Answer): Answering =>
  ({ path }) =>
    path.endsWith(ending) ? answer : undefined;
