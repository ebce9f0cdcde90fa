import type { Hosting } from '../../ports/hosting.js';
import { annotatedRuns } from './annotated-runs.js';
import type { GitHubApi } from './api.js';
import { makersOfPulls } from './pull-makers.js';
import { Refused } from './refused.js';

const NEEDED = {
  rules: 'Rulesets of a private repository need a paid plan of GitHub; else look under Settings, Rules.',
  runs: 'Give the job the right to read them: permissions: actions: read.',
  runsHere: 'Give the token the right actions: read.',
  checks: 'Give the token the right checks: read.',
  pulls: 'Give the token the right pull-requests: read.',
};

/** More rulesets than these are nobody's. */
const MAX_RULESETS = 100;

/** What GitHub says of a repository, besides its content. One question each: a doctor doesn't insist. */
export function hostingOn(api: GitHubApi): Hosting {
  return {
    tagRulesets: () =>
      answered(NEEDED.rules, async () => {
        const asked = { targets: 'tag', per_page: MAX_RULESETS };
        const found = await api.ask((rest, slug) => rest.repos.getRepoRulesets({ ...slug, ...asked }), 1);
        const whole = found.map(({ id }) =>
          api.ask((rest, slug) => rest.repos.getRepoRuleset({ ...slug, ruleset_id: id }), 1),
        );
        return (await Promise.all(whole)).map(({ name, enforcement, conditions, rules }) => {
          const refs = conditions && 'ref_name' in conditions ? conditions.ref_name : undefined;
          return {
            name,
            isActive: enforcement === 'active',
            include: refs?.include ?? [],
            exclude: refs?.exclude ?? [],
            rules: rules?.map(({ type }) => type) ?? [],
          };
        });
      }),
    branchRules: (branch) =>
      answered(NEEDED.rules, async () => {
        const rules = await api.ask(
          (rest, slug) => rest.repos.getBranchRules({ ...slug, branch, per_page: MAX_RULESETS }),
          1,
        );
        return rules.map(({ type }) => type);
      }),
    scheduled: (path) =>
      answered(NEEDED.runs, async () => {
        const workflow_id = path.slice(path.lastIndexOf('/') + 1);
        const { state } = await api.ask(
          (rest, slug) => rest.actions.getWorkflow({ ...slug, workflow_id }),
          1,
        );
        const newest = { workflow_id, event: 'schedule', per_page: 1 };
        const { workflow_runs } = await api.ask(
          (rest, slug) => rest.actions.listWorkflowRuns({ ...slug, ...newest }),
          1,
        );
        const [run] = workflow_runs;
        return {
          isActive: state === 'active',
          lastRun: run && { at: new Date(run.created_at), conclusion: run.conclusion ?? undefined },
        };
      }),
    annotated: (asked) =>
      annotatedRuns(api, asked, {
        runs: (ask) => answered(NEEDED.runsHere, ask, UNLISTED),
        checks: (ask) => answered(NEEDED.checks, ask, UNLISTED),
      }),
    pullRequests: (numbers) => answered(NEEDED.pulls, () => makersOfPulls(api, numbers), UNNAMED),
  };
}

const UNLISTED = 'held and failed nights aren’t listed';
const UNNAMED = 'who wrote and merged pull requests isn’t known';

/** @throws Failure in the place of a Refused */
async function answered<Answer>(
  right: string,
  ask: () => Promise<Answer>,
  so = 'this isn’t known',
): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof Refused ? error.asFailure(so, right) : error;
  }
}
