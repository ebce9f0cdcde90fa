import { Failure } from '../base/failure.js';

/** The address of a program's API (docs/vendor-api.md, Address and authentication). */
export interface Endpoint {
  /** Ends with a slash. */
  readonly url: string;
  /** An address of this very machine: the sandbox. */
  readonly loopback: boolean;
}

/**
 * Decides where the API is.
 *
 * @param program the subdomain
 * @param configured `api.base-url`: only a loopback address, since a branch's own file must not send the key anywhere
 * @param given the input `api-url`: any https address, or a loopback one
 * @throws Failure where an address may not be used
 */
export function endpointOf(
  program: string,
  configured: string | undefined,
  given: string | undefined,
): Endpoint {
  if (given !== undefined && given !== '') return checked(given, 'api-url', 'use');
  if (configured === undefined) return checked(ownAddress(program), 'program', 'run');
  const endpoint = checked(configured, 'api.base-url', 'run');
  if (endpoint.loopback) return endpoint;
  throw new Failure(
    '`api.base-url` may only name this machine itself (127.0.0.1), for the sandbox.',
    'Give another address as the input `api-url` in the workflow, where a branch can’t change it unseen.',
  );
}

/** @returns the address that a program has where nobody names another one */
export const ownAddress = (program: string): string => `https://${program}.workstars.com/admin/api/v2/`;

/** Whether two addresses of endpoints lead to the same place: this machine has more than one name. */
export function isSameAddress(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url && isLoopback(url.hostname)) url.hostname = 'localhost';
    return url?.href;
  });
  return a !== undefined && a === b;
}

function checked(address: string, name: string, kind: 'use' | 'run'): Endpoint {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new Failure(
      `\`${name}\` isn’t a web address.`,
      'It has the form https://acme.workstars.com/admin/api/v2/.',
      kind,
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    const hint =
      'Write the bare address; the key has its own input (on a command line, ROSTER_SYNC_API_KEY).';
    throw new Failure(`\`${name}\` holds more than an address.`, hint, kind);
  }
  const loopback = isLoopback(url.hostname);
  if (url.protocol === 'http:' && !loopback) {
    throw new Failure(`\`${name}\` isn’t encrypted, and the key would travel openly.`, 'Use https://.', kind);
  }
  return { url: url.href.endsWith('/') ? url.href : `${url.href}/`, loopback };
}

/** Whether a host is this very machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** @returns the user name and the key, as HTTP Basic has them (docs/vendor-api.md, Address and authentication) */
export function basicCredentials(key: string): string {
  return Buffer.from(`api-key:${key}`).toString('base64');
}

/** Whether a text may be an API key: anything else can’t be in a header. */
export const mayBeKey = (key: string): boolean => /^[\u0021-\u007E]+$/.test(key);
