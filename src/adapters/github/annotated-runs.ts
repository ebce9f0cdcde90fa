import type { AnnotatedRun, AskedRuns, Hosting } from '../../ports/hosting.js';
import { orNothing, type GitHubApi } from './api.js';

const PAGE = 100;
/** Years of nights; more are only asked for by themselves. */
const MAX_PAGES = 20;
const MAX_RUNS = 500;
/** GitHub asks that few questions are asked at once. */
const AT_ONCE = 6;
/** A reader waits. */
const TRIES = 2;

/** A run that ended so has nothing to say. */
const WELL: ReadonlySet<string | null> = new Set([null, 'success', 'neutral', 'skipped']);
/** A sync refuses all other events. */
const SENDING: ReadonlySet<string> = new Set(['schedule', 'workflow_dispatch', 'push']);

/** As GitHub lists it, as far as it matters. */
interface Run {
  readonly at: Date;
  readonly url: string;
  readonly suite: number;
}

interface Listed {
  /** Newest first. */
  readonly runs: readonly Run[];
  readonly isCut: boolean;
}

type Found = Awaited<ReturnType<Hosting['annotated']>>;

/** What is asked, and with which right. */
interface Questions {
  readonly runs: <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;
  readonly checks: <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;
}

/**
 * Lists the runs of workflows, a hundred with each question, and asks those that didn’t end well what they said: two
 * questions for each.
 *
 * @param questions what becomes of a refusal
 */
export async function annotatedRuns(api: GitHubApi, asked: AskedRuns, questions: Questions): Promise<Found> {
  const lists = await Promise.all(
    asked.workflows.map((path) => questions.runs(() => orNothing(listed(api, path, asked)))),
  );
  const all = lists.flatMap((list) => list?.runs ?? []);
  const newest = all.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MAX_RUNS);
  const runs = await questions.checks(() =>
    fewAtOnce(newest, async ({ at, url, suite }): Promise<AnnotatedRun> => {
      return { at, url, annotations: await annotationsOf(api, suite, asked.titles) };
    }),
  );
  return {
    runs: runs.filter(({ annotations }) => annotations.length > 0),
    unseen: asked.workflows.filter((_, at) => lists[at] === undefined),
    isCut: all.length > newest.length || lists.some((list) => list?.isCut),
  };
}

/** @throws Refused */
async function listed(api: GitHubApi, path: string, { since, until }: AskedRuns): Promise<Listed> {
  const of = { workflow_id: path.slice(path.lastIndexOf('/') + 1), per_page: PAGE };
  const runs: Run[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { workflow_runs: found } = await api.ask(
      (rest, slug) => rest.actions.listWorkflowRuns({ ...slug, ...of, page }),
      TRIES,
    );
    for (const { created_at, conclusion, event, html_url: url, check_suite_id: suite } of found) {
      const at = new Date(created_at);
      if (since && at < since) return { runs, isCut: false };
      if ((until && at > until) || WELL.has(conclusion) || !SENDING.has(event)) continue;
      if (suite !== undefined) runs.push({ at, url, suite });
    }
    if (found.length < PAGE) return { runs, isCut: false };
  }
  return { runs, isCut: true };
}

/** @throws Refused */
async function annotationsOf(
  api: GitHubApi,
  suite: number,
  titles: readonly string[],
): Promise<AnnotatedRun['annotations']> {
  const jobs = { check_suite_id: suite, per_page: PAGE };
  const { check_runs } = await api.ask((rest, slug) => rest.checks.listForSuite({ ...slug, ...jobs }), TRIES);
  const saying = check_runs.filter(({ output }) => output.annotations_count > 0);
  const said = saying.map(({ id }) =>
    api.ask(
      (rest, slug) => rest.checks.listAnnotations({ ...slug, check_run_id: id, per_page: PAGE }),
      TRIES,
    ),
  );
  return (await Promise.all(said))
    .flat()
    .flatMap(({ title, message }) =>
      title !== null && titles.includes(title) ? [{ title, message: message ?? '' }] : [],
    );
}

/** @returns the answers in the order of the questions */
async function fewAtOnce<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [at, item] of waiting) answers[at] = await ask(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answers;
}
