import { Failure } from '../../core/base/failure.js';
import type { Endpoint } from '../../core/workstars/endpoint.js';
import { Unanswered } from '../../core/workstars/words.js';
import { faultIn, type BodyFault } from './body.js';

/** What came back, or that nothing did. The body is never trusted to have anything in it, and never shown. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly retryAfter: string | undefined;
      readonly type: string;
      readonly body: Buffer;
      /** The body was larger than anybody should send, and was left there. */
      readonly cutOff: boolean;
      /** The body broke off, or was cut off. */
      readonly isPart: boolean;
    }
  | { readonly kind: 'broken'; readonly code: string };

/**
 * Faults that pass (docs/vendor-api.md, Address and authentication): it is worth trying again. On this machine itself
 * nobody begins to listen by being asked.
 */
export function isPassing(answer: Answer, { loopback }: Pick<Endpoint, 'loopback'>): boolean {
  return answer.kind === 'broken'
    ? !FINAL_CODES.test(answer.code) && !(loopback && answer.code === 'ECONNREFUSED')
    : [429, 502, 503, 504].includes(answer.status);
}

/** A certificate that isn't trusted, a host that doesn't exist, or what isn't HTTP, is the same in a second. */
const FINAL_CODES =
  /proxy answered 4|CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|ENOTFOUND|ERR_INVALID|HPE_|ERR_TLS|ERR_SSL|EPROTO/;

/**
 * What an administrator reads when a call ended badly.
 *
 * @param asked where it was asked; of an upload with its path, where configuration could name another
 */
export function failureOf(answer: Answer, what: string, tries: number, asked: Asked = {}): Failure {
  const { endpoint, path } = asked;
  const times = tries === 1 ? '' : ` after ${tries} tries`;
  if (answer.kind === 'broken') return brokenConnection(answer.code, what, times, endpoint);
  const said = `The API answered ${answer.status} to ${what}${times}`;
  const { status } = answer;
  if (status === 400) {
    return new Failure(
      `${said}: something in the request is missing or wrong.`,
      `The portal (Add-ons, HR Data Sync) says which; compare \`api\` in the configuration, above all \`upload\`.`,
    );
  }
  if (status === 401) {
    return new Failure(
      `${said}: the subdomain or the key is wrong.`,
      'Check `program`, and make a new API key in the portal (Settings, API) if need be.',
    );
  }
  if (status === 403) {
    return new Failure(
      `${said}: this endpoint isn’t enabled for the program.`,
      'Ask the Workstars account manager to enable HR Data Sync for the API.',
    );
  }
  if (status === 404) {
    return new Failure(
      `${said}: this address doesn’t exist.`,
      `Check \`program\`, and the paths under \`api\` in the configuration.${otherSpelling(path)}`,
    );
  }
  if (status === 413) {
    return new Failure(
      `${said}: the file is too large for the server.`,
      'Ask the Workstars account manager how large a file may be; check that the right roster is sent.',
    );
  }
  if (status === 409 || status === 422) {
    return new Failure(
      `${said}: it doesn’t take this file as things are.`,
      'Look at the portal (Add-ons, HR Data Sync): an earlier file may still be at work, or this one has an error file.',
    );
  }
  if (status >= 300 && status < 400) {
    return new Failure(
      `${said}, a redirect, which is never followed: the key would go along.`,
      'Give the final address as the input `api-url`.',
    );
  }
  if (status < 300) {
    const fault = faultIn(answer) ?? 'html';
    return new Failure(`${said}, but ${UNFIT[fault].said}.`, UNFIT[fault].hint);
  }
  return new Unanswered(
    `${said}.`,
    'Try again later; if it lasts, ask Workstars support with the time of this run.',
  );
}

const BETWEEN = 'A proxy or a login page is in between; check the address and the proxy.';

/** What isn't the API's answer, though its status says that all is well. */
const UNFIT: Readonly<Record<BodyFault, { readonly said: string; readonly hint: string }>> = {
  html: { said: 'with a web page: that wasn’t the API', hint: BETWEEN },
  'not-json': { said: 'with something else than JSON: that wasn’t the API', hint: BETWEEN },
  error: {
    said: 'its text reports an error, so nothing counts as accepted',
    hint: 'Look at the portal (Add-ons, HR Data Sync), which says more, and compare `api` in the configuration; then start this again.',
  },
};

/** Both spellings are in the vendor's pages (docs/vendor-api.md, Endpoints). */
function otherSpelling(path = ''): string {
  const [name = ''] = /(?:employee|position)s?(?=\/?$)/.exec(path) ?? [];
  if (name === '') return '';
  const other = name.endsWith('s') ? name.slice(0, -1) : `${name}s`;
  const key = name.startsWith('employee') ? 'employees-path' : 'positions-path';
  return ` Some pages of the vendor write \`${other}\` instead of \`${name}\`: try \`${key}: ${path.replace(name, other)}\`.`;
}

interface Asked {
  readonly endpoint?: Endpoint;
  readonly path?: string;
}

function brokenConnection(code: string, what: string, times: string, endpoint?: Endpoint): Unanswered {
  if (code === 'ECONNREFUSED' && endpoint?.loopback) {
    const { host, port } = new URL(endpoint.url);
    const sandbox = port === '' ? 'roster-sync sandbox' : `roster-sync sandbox --port ${port}`;
    return new Unanswered(
      `Nothing listens at ${host}.`,
      `Start the sandbox in another terminal: ${sandbox}. Or take \`api.base-url\` out of the configuration, to reach your program.`,
    );
  }
  const said = `The API couldn’t be reached for ${what}${times} (${code}).`;
  if (/ERR_SSL|EPROTO/.test(code))
    return new Unanswered(
      said,
      'What answered doesn’t speak HTTPS: check the address, its port and the proxy.',
    );
  if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|ERR_TLS/.test(code)) {
    return new Unanswered(
      said,
      'Its certificate isn’t trusted. With a company proxy, set NODE_EXTRA_CA_CERTS to the company’s CA file.',
    );
  }
  if (code.startsWith('HPE_'))
    return new Unanswered(
      said,
      'What answered doesn’t speak HTTP as an API does; check the address and the proxy.',
    );
  if (code === 'ENOTFOUND')
    return new Unanswered(
      said,
      'Its name doesn’t exist: check `program` in the configuration, or the `api-url`.',
    );
  if (code === 'ECONNREFUSED')
    return new Unanswered(said, 'Nobody listens there: check the address and HTTPS_PROXY.');
  return new Unanswered(said, 'Check the network of this machine; with a company proxy, set HTTPS_PROXY.');
}

const MAX_PAUSE_SECONDS = 60;

/** What the server asks for, up to a minute; else the delay with up to half of it more, so that clients spread out. */
export function pauseSeconds(answer: Answer, delay: number): number {
  const asked = answer.kind === 'answer' ? retryAfterSeconds(answer.retryAfter) : undefined;
  return Math.min(asked ?? delay * (1 + Math.random() / 2), MAX_PAUSE_SECONDS);
}

/** Retry-After is seconds or a date (RFC 9110, 10.2.3). */
function retryAfterSeconds(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? (Date.parse(header) - Date.now()) / 1000 : seconds;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
