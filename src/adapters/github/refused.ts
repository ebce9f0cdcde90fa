import { Failure } from '../../core/base/failure.js';

/** Why GitHub didn't do what it was asked for. What it says of it in its own words isn't shown. */
export class Refused extends Error {
  override readonly name = 'Refused';
  /** The status of HTTP, or what GraphQL says in its place; 500 where nothing answered. */
  readonly status: number;
  /** Milliseconds until it may be asked again, where it was asked too often. */
  readonly limitedFor: number | undefined;
  /** Whether nothing answered: no connection, or none that lasted. */
  readonly isSilence: boolean;

  constructor(status: number, limitedFor?: number, isSilence = false) {
    super(isSilence ? 'GitHub didn’t answer' : `GitHub answered ${status}`);
    this.status = status;
    this.limitedFor = limitedFor;
    this.isSilence = isSilence;
  }

  /** Whether the same question may be answered in a moment. */
  get isPassing(): boolean {
    return this.status >= 500;
  }

  /** In a few words, for the middle of a sentence. */
  get why(): string {
    if (this.limitedFor !== undefined) return 'GitHub’s rate limit for this token is used up';
    if (this.isSilence) return 'GitHub didn’t answer';
    if (this.isPassing) return `GitHub didn’t answer as it should (${this.status})`;
    if (this.status === 401) return 'GitHub doesn’t know the token';
    return `GitHub refused it (${this.status})`;
  }

  /**
   * @param so what follows from it: `nothing was sent`
   * @param right the permission that the token may lack
   */
  asFailure(so: string, right: string): Failure {
    return new Failure(`${this.why}, so ${so}.`, this.hint(right));
  }

  /** @param right the permission that the token may lack */
  hint(right: string): string {
    if (this.limitedFor !== undefined) {
      const minutes = Math.ceil(this.limitedFor / 60_000);
      return `Start a new run in ${minutes} minutes, and see what else uses this token.`;
    }
    if (this.isSilence)
      return 'Start a new run later. If it stays so, look whether this machine reaches GitHub’s API; a proxy is taken from HTTPS_PROXY.';
    if (this.isPassing) return 'Start a new run later; githubstatus.com says whether GitHub is well.';
    if (this.status === 401)
      return 'Leave the token out (the input `github-token`, or GITHUB_TOKEN), or give one that is valid.';
    return right;
  }
}

/** How long to wait where GitHub names no time. */
const DEFAULT_WAIT_MS = 60_000;

/** @returns what an error of octokit says, or undefined where it isn't one of octokit's */
export function refusedBy(error: unknown, now: number): Refused | undefined {
  if (error instanceof Refused) return error;
  if (!isObject(error)) return undefined;
  if (error['name'] === 'GraphqlResponseError') return refusedByGraphql(error, now);
  const { status } = error;
  if (typeof status !== 'number') return undefined;
  const response = isObject(error['response']) ? error['response'] : undefined;
  const headers = headersOf(response ?? {});
  const limited =
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit/i.test(String(error['message']))));
  return new Refused(status, limited ? waitOf(headers, now) : undefined, !response);
}

const STATUS_OF_TYPE: Readonly<Record<string, number>> = {
  RATE_LIMITED: 429,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
};

/** GraphQL answers 200 with errors in it; one without a type is a fault of GitHub's own. */
function refusedByGraphql(error: Record<string, unknown>, now: number): Refused {
  const errors = Array.isArray(error['errors']) ? (error['errors'] as { type?: string }[]) : [];
  const status = Math.max(...errors.map(({ type }) => STATUS_OF_TYPE[type ?? ''] ?? 502));
  return new Refused(status, status === 429 ? waitOf(headersOf(error), now) : undefined);
}

type Headers = Readonly<Record<string, string | undefined>>;

function waitOf(headers: Headers, now: number): number {
  const after = Number(headers['retry-after']);
  if (after >= 0) return after * 1000;
  const reset = Number(headers['x-ratelimit-reset']);
  return reset > 0 ? Math.max(reset * 1000 - now, 1000) : DEFAULT_WAIT_MS;
}

const headersOf = (answer: Record<string, unknown>): Headers => (answer['headers'] ?? {}) as Headers;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
