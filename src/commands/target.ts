import type { Config } from '../core/config/schema.js';
import type { Known } from '../core/outcome/outcome.js';
import { isSandbox, receiptPrefix } from '../core/receipts/names.js';
import { endpointOf, ownAddress, type Endpoint } from '../core/workstars/endpoint.js';

/** Which program a configuration means, where its API is, and how its receipts are named. */
export interface Target {
  readonly program: string;
  readonly endpoint: Endpoint;
  /** What the names of its receipts begin with. */
  readonly prefix: string;
}

/**
 * @param apiUrl the input `api-url`; undefined or empty where none is given
 * @throws Failure where an address may not be used
 */
export function targetOf({ program, api }: Config, apiUrl: string | undefined): Target {
  const endpoint = endpointOf(program, api['base-url'], apiUrl);
  return { program, endpoint, prefix: receiptPrefix(program, endpoint.loopback) };
}

/**
 * The same without a configuration.
 *
 * @param prefix what the names of the program's receipts begin with
 * @param address where one of them went; empty: as the program has it
 */
export function targetNamed(prefix: string, address = ''): Target {
  const [, program = ''] = prefix.split('/');
  const url = address === '' ? ownAddress(program) : address;
  return { program, prefix, endpoint: { url, loopback: isSandbox(prefix) } };
}

/** What an outcome says of where a run sends to, and who hears of it. */
export function knownOfTarget({ program, endpoint }: Target, config: Config): Known {
  return {
    program,
    endpoint: endpoint.url,
    keepXml: config['keep-xml'],
    failureIssue: config['failure-issue'],
  };
}
