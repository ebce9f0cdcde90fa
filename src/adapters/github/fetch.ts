import type { IncomingMessage } from 'node:http';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { request } from '../network/request.js';
import { unpack } from '../network/unpack.js';

/** As octokit asks for it. */
interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** What octokit reads of a `Response`. */
interface Answered {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const MAX_REDIRECTS = 20;
/** A file of 100 MiB in base64. */
const MAX_BYTES = 160 * 1024 * 1024;

/**
 * The part of `fetch` that octokit uses, through the proxy of the environment (HTTPS_PROXY, NO_PROXY) where there is one.
 *
 * @returns the answer; octokit takes for an empty one what breaks off, isn’t packed as it says, or is far too large
 * @throws how the connection broke
 */
export async function fetchFromGitHub(address: string, asked: Asked): Promise<Answered> {
  let [url, sent] = [new URL(address), asked];
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await request(url, {
      ...sent,
      headers: { ...sent.headers, 'accept-encoding': 'gzip' },
      proxy: proxyOf(url),
    });
    const to = redirectOf(response, url);
    if (!to) return answered(response, url);
    [url, sent] = [to, redirected(sent, response.statusCode, url.origin === to.origin)];
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}

/** A proxy may be named as `host:port`, as curl takes it; a URL would take the host for a protocol. */
function proxyOf(url: URL): string | undefined {
  const proxy = getProxyUrl(url)?.href;
  return proxy === undefined || proxy.includes('://') ? proxy : `http://${proxy}`;
}

/**
 * @returns where an answer leads; undefined where it is the answer: GitHub redirects for a repository that was renamed
 * @throws Error where it leads out of encryption
 */
function redirectOf(response: IncomingMessage, from: URL): URL | undefined {
  const { statusCode = 0, headers } = response;
  const { location } = headers;
  if (location === undefined || ![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  // Its body may be long, or never end.
  response.destroy();
  const to = new URL(location, from);
  if (to.protocol !== from.protocol && to.protocol !== 'https:') throw new Error('a redirect without TLS');
  return to;
}

/** As `fetch` has it: another host doesn’t get the token, and where the method changes, nothing of the body is left. */
function redirected(sent: Asked, status: number | undefined, isSameOrigin: boolean): Asked {
  const { authorization, ...others } = sent.headers;
  const isToken = isSameOrigin && authorization !== undefined;
  const headers = isToken ? { ...others, authorization } : others;
  const isAskedAfter = status === 303 || ((status === 301 || status === 302) && sent.method === 'POST');
  if (!isAskedAfter) return { ...sent, headers };
  const { 'content-type': type, ...bare } = headers;
  return {
    method: 'GET',
    headers: type === undefined ? headers : bare,
    ...(sent.signal && { signal: sent.signal }),
  };
}

function answered(response: IncomingMessage, url: URL): Answered {
  const { statusCode: status = 0, statusMessage: statusText = '', headers } = response;
  const entries = Object.entries(headers).map(([name, value = '']) => [name, String(value)] as const);
  const body = () => bodyOf(response);
  return {
    ...{ status, statusText, url: url.href, headers: new Map(entries) },
    text: async () => (await body()).toString('utf8'),
    arrayBuffer: async () => new Uint8Array(await body()).buffer,
  };
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error('an answer that is too large');
    chunks.push(chunk);
  }
  return unpack(Buffer.concat(chunks), response.headers['content-encoding'], MAX_BYTES);
}
