import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Effect } from './faults.js';
import { html, json, type Reply } from './reply.js';

/** An effect that takes the place of an answer. */
type Misbehaviour = Exclude<Effect, { kind: 'slow' }>;

const PROXY_PAGE = '<!doctype html><html><title>Sign in</title><p>Please sign in to the network.</p></html>';
const GATEWAY_PAGE = '<!doctype html><html><title>502</title><h1>Bad Gateway</h1></html>';

/**
 * Shows a fault, to a request that was read to its end.
 *
 * @param origin of the sandbox: a redirect leads to another address there, so that the journal shows who follows it
 * @returns the answer, or undefined where there isn't one to send
 */
export function misbehave(effect: Misbehaviour, response: ServerResponse, origin: string): Reply | undefined {
  switch (effect.kind) {
    case 'status':
      return statusReply(effect.status, effect.retryAfter);
    case 'word':
      return json(200, { status: effect.word });
    case 'html':
      return html(200, PROXY_PAGE);
    case 'html-502':
      return html(502, GATEWAY_PAGE);
    case 'redirect':
      return json(302, {}, { Location: `${origin}/redirected` });
    case 'reset':
      response.socket?.resetAndDestroy();
      return undefined;
    case 'hang':
      return undefined;
    case 'endless':
      void sendForEver(response);
      return undefined;
  }
}

function statusReply(status: number, retryAfter: number | undefined): Reply {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return json(status, status < 400 ? {} : { error: `The sandbox was asked to answer ${status}.` }, headers);
}

/** As fast as the client reads, until it hangs up. */
async function sendForEver(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
  await pipeline(Readable.from(endlessJson()), response).catch(() => undefined);
}

function* endlessJson(): Generator<string> {
  yield '{"status":"Queued","more":"';
  const more = '.'.repeat(16 * 1024);
  for (;;) yield more;
}
