import type { ServerResponse } from 'node:http';

/** An answer, before it goes out. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Nothing of the sandbox may be kept, guessed at, or read by another site's page. */
const ALWAYS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Answers of the API are JSON (docs/vendor-api.md, Address and authentication). */
export function json(status: number, value: unknown, headers: Reply['headers'] = {}): Reply {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** @param headers beside those of a page that may run and load nothing */
export function html(status: number, body: string, headers: Reply['headers'] = {}): Reply {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  const common = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
  return { status, headers: { ...common, ...headers }, body };
}

/** A client that has gone away isn't an error. */
export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, { ...ALWAYS, ...headers }).end(body);
}
