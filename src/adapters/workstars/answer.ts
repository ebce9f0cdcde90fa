import { Failure } from '../../core/base/failure.js';
import { STATUS_WORDS, type StatusWord } from '../../core/workstars/words.js';

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
    }
  | { readonly kind: 'broken'; readonly code: string };

/** Faults that pass (docs/vendor-api.md, Address and authentication): it is worth trying again. */
export function isPassing(answer: Answer): boolean {
  return answer.kind === 'broken'
    ? !FINAL_CODES.test(answer.code)
    : [429, 502, 503, 504].includes(answer.status);
}

/** A certificate that isn't trusted, a host that doesn't exist, or what isn't HTTP, is the same in a second. */
const FINAL_CODES =
  /proxy answered 4|CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|ENOTFOUND|ERR_INVALID|HPE_|ERR_TLS|ERR_SSL|EPROTO/;

/** What an administrator reads when a call ended badly. */
export function failureOf(answer: Answer, what: string, tries: number): Failure {
  const times = tries === 1 ? '' : ` after ${tries} tries`;
  if (answer.kind === 'broken') return brokenConnection(answer.code, what, times);
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
      'Check `program`, and the paths under `api` in the configuration.',
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
    return new Failure(
      `${said}, but with a web page instead of JSON: that wasn’t the API.`,
      'A proxy or a login page is in between; check the address and the proxy.',
    );
  }
  return new Failure(
    `${said}.`,
    'Try again later; if it lasts, ask Workstars support with the time of this run.',
  );
}

function brokenConnection(code: string, what: string, times: string): Failure {
  const said = `The API couldn’t be reached for ${what}${times} (${code}).`;
  if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|ERR_TLS|ERR_SSL|EPROTO/.test(code)) {
    return new Failure(
      said,
      'Its certificate isn’t trusted. With a company proxy, set NODE_EXTRA_CA_CERTS to the company’s CA file.',
    );
  }
  if (code.startsWith('HPE_'))
    return new Failure(
      said,
      'What answered doesn’t speak HTTP as an API does; check the address and the proxy.',
    );
  if (code === 'ENOTFOUND')
    return new Failure(said, 'Its name doesn’t exist: check `program` in the configuration.');
  return new Failure(said, 'Check the network of this machine; with a company proxy, set HTTPS_PROXY.');
}

/** A web page where JSON was due: a login page, a proxy's word, anything but the API. */
export function isWebPage({ type, body }: { type: string; body: Buffer }): boolean {
  return /\bhtml\b/i.test(type) || /^\s*<(!doctype html|html)/i.test(body.subarray(0, 200).toString());
}

const MAX_VALUES = 1000;

/** @returns the word of the portal that an answer carries anywhere, the gravest if it has several */
export function statusWordIn(body: Buffer): StatusWord | undefined {
  const found = new Set<StatusWord>();
  const waiting: unknown[] = [parseJson(body)];
  for (let seen = 0; waiting.length > 0 && seen < MAX_VALUES; seen += 1) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      const word = STATUS_WORDS.find((candidate) => candidate.toLowerCase() === value.trim().toLowerCase());
      if (word) found.add(word);
    } else if (typeof value === 'object' && value !== null) {
      waiting.push(...(Object.values(value) as unknown[]).slice(0, MAX_VALUES));
    }
  }
  return (['Error', 'Blocked'] as const).find((word) => found.has(word)) ?? [...found][0];
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
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
