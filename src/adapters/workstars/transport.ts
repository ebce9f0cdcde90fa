import type { IncomingMessage } from 'node:http';
import { errorCode } from '../../core/base/failure.js';
import { isLoopback } from '../../core/workstars/endpoint.js';
import { request as open } from '../network/request.js';
import { unpackBeginning } from '../network/unpack.js';
import type { Answer } from './answer.js';
import { proxyFor } from './proxy.js';

/** One request; nothing is sent but this. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  /** An answer is read this far and no further. */
  readonly maxBytes: number;
  /** An answer whose body breaks off is none. Left out, its status and what came of the body will do. */
  readonly needsBody?: boolean;
  /** Aborted once nobody waits for the answer; left out, somebody always does. */
  readonly unneeded?: AbortSignal | undefined;
}

/** A whole request, with its answer, takes no longer. */
const SECONDS = 60;
/** From an answer's headers to its end: who sends a body drop by drop isn't waited for. */
const BODY_SECONDS = 10;
const LATE = `the answer didn’t end within ${BODY_SECONDS} s`;

/**
 * Sends a request, through the proxy of the environment (HTTPS_PROXY, NO_PROXY) where there is one. Redirects are
 * answers like any other; compressed answers aren't asked for.
 *
 * @returns the answer, or how the connection broke; throws nothing
 */
export async function send(request: HttpRequest): Promise<Answer> {
  const { method, url, headers, body, unneeded } = request;
  // A timer of its own: Node 20 forgets a signal of time that only `AbortSignal.any` holds.
  const ending = new AbortController();
  const end = () => {
    ending.abort();
  };
  const timer = setTimeout(end, SECONDS * 1000);
  unneeded?.addEventListener('abort', end);
  if (unneeded?.aborted) end();
  try {
    const response = await open(url, { method, headers, body, signal: ending.signal, proxy: proxyOf(url) });
    return await readAnswer(response, request);
  } catch (error) {
    const code = errorCode(error);
    return { kind: 'broken', code: code === 'ABORT_ERR' ? `no answer within ${SECONDS} s` : code };
  } finally {
    clearTimeout(timer);
    unneeded?.removeEventListener('abort', end);
  }
}

async function readAnswer(response: IncomingMessage, { maxBytes, needsBody }: HttpRequest): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  let brokeOff = false;
  const late = AbortSignal.timeout(BODY_SECONDS * 1000);
  late.addEventListener('abort', () => response.destroy());
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    brokeOff = true;
    if (needsBody && late.aborted) throw Object.assign(new Error(), { code: LATE });
    if (needsBody) throw error;
  }
  const raw = Buffer.concat(chunks);
  // What is read for its own sake comes as it was asked for, or not at all.
  const encoding = needsBody ? undefined : response.headers['content-encoding'];
  // What isn’t packed though its header says so is judged as it is, and so is what is damaged: it isn’t JSON.
  const isPart = brokeOff || size > maxBytes;
  const unpacked = await unpackBeginning({ raw, isPart }, encoding, maxBytes);
  const { body, isWhole } = unpacked ?? { body: raw, isWhole: true };
  return {
    kind: 'answer',
    status: response.statusCode ?? 0,
    retryAfter: response.headers['retry-after'],
    type: response.headers['content-type'] ?? '',
    body,
    cutOff: size > maxBytes,
    isPart: isPart || !isWhole,
  };
}

/** Loopback is never proxied: a proxy's own loopback is another machine. */
const proxyOf = (url: URL): string | undefined =>
  url.protocol !== 'https:' || isLoopback(url.hostname) ? undefined : proxyFor(url, process.env);
