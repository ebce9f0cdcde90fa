import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterwards, lastingFolder } from '../support/cleanup.js';
import { listen } from '../support/server.js';

/** A certificate authority of one test's own, and what it has signed. */
export interface Authority {
  /** The path of its certificate, for NODE_EXTRA_CA_CERTS. */
  readonly file: string;
  readonly key: string;
  readonly cert: string;
}

/** Whether certificates can be made here at all. */
export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const authorities = new Map<string, Authority>();

/** An authority that has signed a server’s certificate for these names: one for all tests of a file. */
export function certify(...names: string[]): Authority {
  const authority = authorities.get(names.join()) ?? makeAuthority(names);
  authorities.set(names.join(), authority);
  return authority;
}

function makeAuthority(names: readonly string[]): Authority {
  const folder = lastingFolder();
  const openssl = (...args: string[]) => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  };
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl('req', '-x509', ...ec, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Test CA');
  openssl('req', ...ec, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=Test server');
  writeFileSync(join(folder, 'names'), `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}\n`);
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names'];
  openssl('x509', '-req', '-in', 'server.csr', '-out', 'server.pem', ...signing);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { file: join(folder, 'ca.pem'), key: read('server.key'), cert: read('server.pem') };
}

export interface Proxy {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  /** What it was asked to connect to, and with which headers. */
  readonly asked: readonly { readonly target: string; readonly headers: IncomingHttpHeaders }[];
  /** Everything else that it was sent in the clear. */
  readonly plain: readonly string[];
}

/**
 * A proxy that knows the address of every name: the port of this machine that it is given.
 *
 * @param refusal what it answers instead of connecting, for example `407 Proxy Authentication Required`
 */
export async function proxyTo(port: number, refusal?: string): Promise<Proxy> {
  const asked: Proxy['asked'][number][] = [];
  const plain: string[] = [];
  const server = createServer((request, response) => {
    plain.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(400).end();
  });
  server.on('connect', ({ url = '', headers }, client, head) => {
    asked.push({ target: url, headers });
    if (refusal !== undefined) {
      client.on('data', (more: Buffer) => plain.push(more.toString()));
      client.on('error', () => client.destroy());
      client.end(`HTTP/1.1 ${refusal}\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      socket.on('error', () => {
        client.destroy();
        upstream.destroy();
      });
      afterwards(() => {
        socket.destroy();
      });
    }
  });
  return { host: `127.0.0.1:${await listen(server)}`, asked, plain };
}
