import type { Agent, IncomingMessage } from 'node:http';

/** What is sent. */
interface Outgoing {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string | undefined;
  /** Ends it, and the reading of its answer. */
  readonly signal?: AbortSignal | undefined;
  /** The address of the proxy that it goes through; undefined: of none. */
  readonly proxy: string | undefined;
}

/**
 * Sends one request. (Node’s own `fetch` would load for four times as long, and older ones know no proxy.)
 *
 * @returns the answer, as soon as its headers are there; a redirect is one like any other
 * @throws how the connection broke
 */
export async function request(url: URL, { proxy, body, ...asked }: Outgoing): Promise<IncomingMessage> {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const outgoing = { ...asked, headers: { ...asked.headers, ...length } };
  const agent = proxy === undefined ? undefined : await proxyAgent(proxy, asked.signal);
  const { request: open } =
    url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    const sent = open(url, { ...outgoing, agent });
    sent.on('error', reject);
    // What a proxy says of itself isn't the answer of who was asked.
    sent.on('proxyConnect', ({ statusCode }: { statusCode: number }) => {
      if (statusCode !== 200)
        sent.destroy(Object.assign(new Error(), { code: `the proxy answered ${statusCode}` }));
    });
    sent.on('response', resolve);
    // An answer in another protocol (101) is neither an answer nor an error.
    sent.on('close', () => {
      reject(Object.assign(new Error(), { code: 'ECONNRESET' }));
    });
    sent.end(body);
  });
}

/** @param signal ends the wait for the proxy, too: a request has no socket before, so its own can’t */
async function proxyAgent(proxy: string, signal: AbortSignal | undefined): Promise<Agent> {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new HttpsProxyAgent(proxy, signal && { signal });
}
