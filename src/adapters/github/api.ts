import { setTimeout as byTheClock } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { VERSION } from '../../core/base/version.js';
import { apiUrlIn } from './address.js';
import { fetchFromGitHub } from './fetch.js';
import { Refused, refusedBy } from './refused.js';
import type { Slug } from './slug.js';

type Rest = ReturnType<typeof getOctokit>['rest'];

const MAX_CALL_MS = 30_000;
const MAX_TRIES = 4;
const MAX_WAIT_MS = 60_000;

/** Waits before a further try. */
export type Pause = (milliseconds: number) => Promise<void>;

/** What a question does without. */
interface Lenience {
  /** The parts of the answer that may be missing, because the token may not read them. */
  readonly optional?: readonly string[];
  /** It is asked only once, and an answer is waited for so many milliseconds at most. */
  readonly onceWithin?: number;
}

/** GitHub's API for one repository: what is passing is tried again, what isn't is a `Refused`. */
export class GitHubApi {
  readonly slug: Slug;
  readonly #octokit: ReturnType<typeof getOctokit>;
  readonly #pause: Pause;

  constructor(token: string, slug: Slug, pause: Pause = byTheClock) {
    this.slug = slug;
    this.#pause = pause;
    // GraphQL’s address follows from it: /graphql, or /api/graphql beside /api/v3.
    this.#octokit = getOctokit(token, {
      userAgent: `roster-sync/${VERSION}`,
      baseUrl: apiUrlIn(process.env),
      request: { fetch: fetchFromGitHub },
    });
    this.#octokit.hook.before('request', (options) => {
      // Another object: this one is that of all calls, and so one call’s time would be up for all later ones.
      const { signal = AbortSignal.timeout(MAX_CALL_MS) } = options.request;
      options.request = { ...options.request, signal };
    });
  }

  /**
   * @param maxTries how often it is asked at most
   * @throws Refused
   */
  ask<Data>(
    call: (rest: Rest, slug: Slug) => Promise<{ data: Data; status: number }>,
    maxTries: number = MAX_TRIES,
  ): Promise<Data> {
    const ask = async () => {
      const { data, status } = await call(this.#octokit.rest, this.slug);
      // What was created is there, whatever became of the answer’s body: again would be twice.
      if (status === 200) refuseOther(data);
      return data;
    };
    return this.#patiently(ask, maxTries);
  }

  /**
   * Asks GraphQL; `owner` and `repo` are variables of every query.
   *
   * @throws Refused where anything of the answer is missing that isn't optional
   */
  query<Data>(text: string, variables: Record<string, unknown>, lenience: Lenience = {}): Promise<Data> {
    return this.#graphql(text, { ...this.slug, ...variables }, lenience);
  }

  /**
   * Lets GraphQL change something. Whether it was done is unknown where no answer came.
   *
   * @param isRepeatable whether it is tried again then: twice does no harm
   * @throws Refused
   */
  async mutate(text: string, variables: Record<string, unknown>, isRepeatable = false): Promise<void> {
    const lenience = isRepeatable ? {} : { onceWithin: MAX_CALL_MS };
    const done = Object.values(await this.#graphql<Record<string, unknown>>(text, variables, lenience));
    // Without a word on it, nobody has said that it was done.
    if (done.length === 0) throw new Refused(502);
    done.forEach(refuseOther);
  }

  #graphql<Data>(
    text: string,
    variables: Record<string, unknown>,
    { optional = [], onceWithin }: Lenience,
  ): Promise<Data> {
    const ask = async () => {
      try {
        const request = onceWithin === undefined ? {} : { signal: AbortSignal.timeout(onceWithin) };
        const data: unknown = await this.#octokit.graphql(text, { ...variables, request });
        refuseOther(data);
        return data as Data;
      } catch (error) {
        // Octokit stumbles over an answer that is `null`.
        if (error instanceof TypeError) throw new Refused(502);
        const partial = error as { errors?: { path?: unknown[] }[]; data?: Data | null };
        const isOptional = partial.errors?.every(({ path }) => optional.includes(String(path?.[0]))) ?? false;
        if (partial.data && isOptional) return partial.data;
        throw error;
      }
    };
    return this.#patiently(ask, onceWithin === undefined ? MAX_TRIES : 1);
  }

  async #patiently<Data>(call: () => Promise<Data>, maxTries: number): Promise<Data> {
    let waited = 0;
    for (let tries = 1; ; tries += 1) {
      try {
        return await call();
      } catch (error) {
        const refused = refusedBy(error, Date.now());
        if (!refused) throw error;
        const wait = refused.limitedFor ?? (refused.isPassing ? 1000 * 2 ** (tries - 1) : Infinity);
        waited += wait;
        if (tries === maxTries || waited > MAX_WAIT_MS) throw refused;
        await this.#pause(wait);
      }
    }
  }
}

/** @throws Refused where it is a web page with 200, of a proxy or of GitHub under maintenance */
function refuseOther(data: unknown): void {
  if (typeof data !== 'object' || data === null) throw new Refused(502);
}

/** @returns undefined where GitHub answers that it doesn't exist */
export async function orNothing<Data>(answer: Promise<Data>): Promise<Data | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refused && [404, 409, 422].includes(error.status)) return undefined;
    throw error;
  }
}
