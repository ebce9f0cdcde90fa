import type { IncomingMessage } from 'node:http';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { request } from '../network/request.js';

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

/**
 * The part of `fetch` that octokit uses, through the proxy of the environment (HTTPS_PROXY, NO_PROXY) where there is one.
 *
 * @throws how the connection broke
 */
export async function fetchFromGitHub(address: string, asked: Asked): Promise<Answered> {
  let [url, sent] = [new URL(address), asked];
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await request(url, {
      ...sent,
      headers: { ...sent.headers, 'accept-encoding': 'gzip' },
      proxy: getProxyUrl(url)?.href,
    });
    const to = redirectOf(response, url);
    if (!to) return answered(response, url);
    response.resume();
    [url, sent] = [to, redirected(sent, response.statusCode, url.origin === to.origin)];
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}

/**
 * @returns where an answer leads; undefined where it is the answer: GitHub redirects for a repository that was renamed
 * @throws Error where it leads out of encryption
 */
function redirectOf({ statusCode = 0, headers: { location } }: IncomingMessage, from: URL): URL | undefined {
  if (location === undefined || ![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
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
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  // What has no body can't be unpacked, whatever is said of it.
  if (response.headers['content-encoding'] !== 'gzip' || body.length === 0) return body;
  const { gunzipSync } = await import('node:zlib');
  return gunzipSync(body);
}
