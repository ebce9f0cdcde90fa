import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../../core/base/failure.js';
import type { Config } from '../../core/config/schema.js';
import type { FileKind } from '../../core/vocabulary/files.js';
import { type Endpoint, basicCredentials } from '../../core/workstars/endpoint.js';
import { NotTaken, type Accepted } from '../../core/workstars/words.js';
import type { WorkstarsApi } from '../../ports/workstars.js';
import { failureOf, isPassing, type Answer, pauseSeconds } from './answer.js';
import { faultIn, statusWordIn } from './body.js';
import { send, type HttpRequest } from './transport.js';

const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_SCHEMA_BYTES = 5 * 1024 * 1024;
/** An API without this address, not a wrong key: the schema that is used instead is reported in the summary. */
const NOT_SERVED = [400, 404, 405, 410, 501];

interface ClientOptions {
  readonly endpoint: Endpoint;
  readonly key: string;
  readonly api: Config['api'];
  readonly userAgent: string;
  /** Once aborted, no call is tried again; the one that is under way gets its answer. */
  readonly interrupted: AbortSignal;
  /** Called before each pause, for the log. */
  readonly onRetry?: (what: string, seconds: number) => void;
  /** How a request travels; over the network unless something else is given. */
  readonly send?: typeof send;
}

/** The API of one program over HTTP. Passing faults are ridden out; anything else ends at once. */
export function workstarsApi(options: ClientOptions): WorkstarsApi {
  const { endpoint, key, api } = options;
  const headers = {
    Authorization: `Basic ${basicCredentials(key)}`,
    Accept: 'application/json',
    // What comes compressed all the same is unpacked only as far as it is read: a small body could become a huge one.
    'Accept-Encoding': 'identity',
    'User-Agent': options.userAgent,
  };
  const at = (path: string) => new URL(path, endpoint.url);
  const paths = { employees: api['employees-path'], positions: api['positions-path'] };
  const call = (what: string, request: HttpRequest, beforeRetry?: () => Promise<void>) =>
    callWithRetries(what, request, options, beforeRetry);

  return {
    async test() {
      const { answer, tries } = await call('the test of the key', {
        method: 'GET',
        url: at('test'),
        headers,
        maxBytes: MAX_ANSWER_BYTES,
      });
      if (!isGood(answer) || faultIn(answer))
        throw failureOf(answer, 'the test of the key', tries, { endpoint });
    },

    async schema(kind, unneeded) {
      const what = `the request for ${kind}.xsd`;
      const xml = { ...headers, Accept: 'application/xml' };
      const { answer, tries } = await call(what, {
        method: 'GET',
        url: at(`hrdatasync/${kind}.xsd`),
        headers: xml,
        maxBytes: MAX_SCHEMA_BYTES,
        needsBody: true,
        unneeded,
      });
      if (answer.kind === 'answer' && NOT_SERVED.includes(answer.status)) return undefined;
      if (!isGood(answer) || faultIn(answer) === 'html') throw failureOf(answer, what, tries, { endpoint });
      if (answer.cutOff) throw schemaTooLarge(kind);
      return looksLikeXml(answer.body) ? answer.body : undefined;
    },

    async upload(kind, xml, beforeRetry): Promise<Accepted> {
      const { contentType, body } = encode(api.upload, kind, xml);
      const upload: HttpRequest = {
        method: 'POST',
        url: at(paths[kind]),
        headers: { ...headers, 'Content-Type': contentType },
        body,
        maxBytes: MAX_ANSWER_BYTES,
      };
      const what = `the upload of the ${kind}`;
      const { answer, tries } = await call(what, upload, beforeRetry);
      if (isGood(answer)) return acceptedBy(answer, kind, what, tries);
      const failure = failureOf(answer, what, tries, { endpoint, path: paths[kind] });
      // With a try before it, nobody knows what became of that one.
      throw tries === 1 && isRefusal(answer) ? new NotTaken(failure.message, failure.hint) : failure;
    },
  };
}

type Good = Extract<Answer, { kind: 'answer' }>;

function isGood(answer: Answer): answer is Good {
  return answer.kind === 'answer' && answer.status >= 200 && answer.status < 300;
}

/** @throws Failure where the text of a good answer says that the file wasn't accepted, or isn't the API's */
function acceptedBy(answer: Good, kind: FileKind, what: string, tries: number): Accepted {
  const serverStatus = statusWordIn(answer.body);
  if (serverStatus === 'Error' || serverStatus === 'Blocked') throw refusedFile(kind, serverStatus);
  const fault = faultIn(answer);
  // There the errors are those of single records, and the rest is applied (docs/vendor-api.md, Status in the portal).
  const isPartly = fault === 'error' && serverStatus === 'Complete With Errors';
  if (fault && !isPartly) throw failureOf(answer, what, tries);
  return { httpStatus: answer.status, serverStatus };
}

/** The server's own word that it took nothing; a conflict or a timeout isn't. */
function isRefusal(answer: Answer): boolean {
  return answer.kind === 'answer' && [400, 401, 403, 404, 405, 410, 413, 415, 422].includes(answer.status);
}

const looksLikeXml = (body: Buffer): boolean => /^\uFEFF?\s*</.test(body.subarray(0, 200).toString());

function schemaTooLarge(kind: FileKind): Failure {
  return new Failure(
    `What the API sends as ${kind}.xsd is larger than ${MAX_SCHEMA_BYTES / 1024 / 1024} MiB.`,
    'That isn’t a schema; check the address.',
  );
}

function refusedFile(kind: FileKind, status: 'Error' | 'Blocked'): Failure {
  const why =
    status === 'Blocked'
      ? 'it would change too much, for example because leading zeros were lost from the ids'
      : 'its format check failed, and nothing of it is applied';
  const hint = 'In the portal, Add-ons, HR Data Sync, the file has an error file to download.';
  return new Failure(`The API took the ${kind} file with the status “${status}”: ${why}.`, hint);
}

/** The form of the upload is [open] (docs/vendor-api.md, Endpoints), so configuration decides. */
function encode(
  form: Config['api']['upload'],
  kind: FileKind,
  xml: Uint8Array,
): { contentType: string; body: Uint8Array } {
  if (form === 'raw') return { contentType: 'application/xml', body: xml };
  let boundary = 'roster-sync-boundary';
  while (Buffer.from(xml).includes(boundary)) boundary += '-x';
  const field = form.multipart.replaceAll(/["\r\n]/g, '_');
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${kind}.xml"\r\nContent-Type: application/xml\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), xml, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}

async function callWithRetries(
  what: string,
  request: HttpRequest,
  options: ClientOptions,
  beforeRetry?: () => Promise<void>,
): Promise<{ answer: Answer; tries: number }> {
  const { api } = options;
  const { tries: maxTries, 'base-delay': baseDelay } = api.retry;
  const interrupted = AbortSignal.any([options.interrupted, ...(request.unneeded ? [request.unneeded] : [])]);
  for (let tries = 1; ; tries += 1) {
    const answer = await (options.send ?? send)(request);
    if (tries >= maxTries || !isPassing(answer, options.endpoint) || interrupted.aborted)
      return { answer, tries };
    const seconds = pauseSeconds(answer, baseDelay * 2 ** (tries - 1));
    options.onRetry?.(what, seconds);
    const waited = await pause(seconds * 1000, true, { signal: interrupted }).catch(() => false);
    if (!waited) return { answer, tries };
    await beforeRetry?.();
  }
}
