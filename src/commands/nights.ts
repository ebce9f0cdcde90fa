import { unlessFailed, type Failure } from '../core/base/failure.js';
import type { Entry, Pull } from '../core/history/entry.js';
import type { Night } from '../core/history/night.js';
import { NIGHT_TITLES, readNight } from '../core/report/night-words.js';
import { dayIn } from '../core/vocabulary/time-zones.js';
import type { Hosting } from '../ports/hosting.js';

/* What GitHub tells besides git: the nights that were held or failed, and who made pull requests. */

interface AskedNights {
  readonly program: string;
  /** The paths of the workflows that sync. */
  readonly workflows: readonly string[];
  /** The first and the last day, YYYY-MM-DD, by these clocks. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly timeZone: string;
}

interface Answered<Of> {
  readonly found: Of;
  /** What a reader should know of it. */
  readonly notes: readonly string[];
}

/** No clock is further from that of UTC. */
const A_DAY = 24 * 60 * 60 * 1000;

/** @returns newest first; none, and why, where GitHub doesn’t say them */
export async function nightsOf(hosting: Hosting, asked: AskedNights): Promise<Answered<readonly Night[]>> {
  const { program, workflows, timeZone, since = '', until = '~' } = asked;
  const answer = await unlessFailed(
    hosting.annotated({
      workflows,
      since: asked.since === undefined ? undefined : new Date(Date.parse(asked.since) - A_DAY),
      until: asked.until === undefined ? undefined : new Date(Date.parse(asked.until) + 2 * A_DAY),
      titles: Object.values(NIGHT_TITLES),
    }),
    wordsOf,
  );
  if (typeof answer === 'string') return { found: [], notes: [answer] };
  const found = answer.runs.flatMap(({ at, url, annotations }): Night[] => {
    const day = dayIn(at, timeZone);
    if (day < since || day > until) return [];
    const [said] = annotations.flatMap((one) => readNight(one, program) ?? []);
    return said ? [{ at, url, ...said }] : [];
  });
  return {
    found,
    notes: [
      ...answer.unseen.map((path) => `GitHub shows no runs of ${path} to this token.`),
      ...(answer.isCut
        ? ['GitHub has more runs than were looked at; name fewer days to see older ones.']
        : []),
    ],
  };
}

const wordsOf = ({ message, hint }: Failure): string => `${message} ${hint}`;

/** @returns the uploads, with who made their pull requests; as they are, and why, where GitHub doesn’t say it */
export async function withPulls<Upload extends Pick<Entry, 'receipt'>>(
  hosting: Hosting,
  uploads: readonly Upload[],
): Promise<Answered<readonly (Upload & { readonly pulls?: readonly Pull[] })[]>> {
  const numbers = [...new Set(uploads.flatMap(pullsIn))];
  if (numbers.length === 0) return { found: uploads, notes: [] };
  const makers = await unlessFailed(hosting.pullRequests(numbers), wordsOf);
  if (typeof makers === 'string') return { found: uploads, notes: [makers] };
  const pullOf = (number: number): Pull => ({
    number,
    author: makers.get(number)?.author,
    merger: makers.get(number)?.merger,
  });
  return { found: uploads.map((upload) => ({ ...upload, pulls: pullsIn(upload).map(pullOf) })), notes: [] };
}

/** The numbers of the pull requests that brought an upload, as far as its receipt says them. */
export function pullsIn({ receipt }: Pick<Entry, 'receipt'>): readonly number[] {
  const numbers = receipt?.pullRequests;
  return numbers === undefined || numbers === 'unknown' ? [] : numbers;
}
