import { readFileSync } from 'node:fs';
import type { Slug } from '../adapters/github/slug.js';
import type { Taken } from '../core/base/version.js';
import type { Links } from '../core/outcome/outcome.js';
import type { Trigger } from '../commands/upload/refusals.js';
import type { PullRequest } from './comment.js';
import { branchOf, carriesChange, text, type Payload, type Run } from './event.js';

/** What the runner tells a step of the run that it is part of. */
export interface RunContext {
  readonly workspace: string;
  /** The folder that the runner empties after the job. */
  readonly temp: string | undefined;
  /** The address of GitHub itself, which needn't be github.com. */
  readonly server: string | undefined;
  /** Where the runner took the action from: nowhere, where it lies in the workflow’s own checkout. */
  readonly taken: Taken;
  /** Where docs/rules.md of this very version is read; an action of the workflow’s own checkout has no address. */
  readonly docs: string | undefined;
  /** Whether the event carries a change: then the API key isn't used. */
  readonly carriesChange: boolean;
  /** Of the workflow's repository. */
  readonly defaultBranch: string | undefined;
  /** The repository that the workflow belongs to. */
  readonly repository: Slug | undefined;
  readonly pullRequest: PullRequest | undefined;
  /** Where at GitHub the repository, the change and the run are. */
  readonly links: Links | undefined;
  readonly run: Run;
  readonly trigger: Omit<Trigger, 'onlyBranch'>;
}

/** @param env the runner's environment: https://docs.github.com/actions/reference/variables-reference */
export function readContext(env: NodeJS.ProcessEnv): RunContext {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const about = payload?.repository;
  const ref = env['GITHUB_REF'] ?? '';
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: run } = env;
  const [owner, repo] = name?.split('/') ?? [];
  const repository = owner && repo ? { owner, repo } : undefined;
  return {
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temp: env['RUNNER_TEMP'],
    server,
    taken: { repository: env['GITHUB_ACTION_REPOSITORY'], ref: env['GITHUB_ACTION_REF'] },
    docs: docsOf(env),
    carriesChange: carriesChange(event),
    defaultBranch: text(about?.default_branch),
    repository,
    pullRequest: pullRequestOf(repository, payload),
    links: server && name ? linksOf(`${server}/${name}`, server, run, payload) : undefined,
    run: { event, ref, sha: env['GITHUB_SHA'], payload },
    trigger: {
      event,
      branch: branchOf(ref),
      isPublic: typeof about?.private === 'boolean' ? !about.private : undefined,
      actor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'],
      isRerun: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) > 1,
      runUrl: server && name && run ? `${server}/${name}/actions/runs/${run}` : undefined,
      approvalForm: approvalForm(server, env['GITHUB_WORKFLOW_REF']),
    },
  };
}

function docsOf(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs/rules.md` : undefined;
}

/** @param workflow `owner/repo/.github/workflows/sync.yml@refs/heads/main` */
function approvalForm(server: string | undefined, workflow = ''): string | undefined {
  const match = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(workflow);
  return server && match ? `${server}/${match[1] ?? ''}/actions/workflows/${match[2] ?? ''}` : undefined;
}

function pullRequestOf(repository: Slug | undefined, payload: Payload | undefined): PullRequest | undefined {
  const { number, head } = payload?.pull_request ?? {};
  if (!repository || typeof number !== 'number') return undefined;
  return { ...repository, number, head: text(head?.sha) };
}

function linksOf(
  repository: string,
  server: string,
  run: string | undefined,
  payload: Payload | undefined,
): Links {
  const head = payload?.pull_request?.head;
  const [branch, fork] = [text(head?.ref), text(head?.repo?.full_name)];
  return {
    repository,
    head: text(head?.sha),
    edit: branch && fork ? { repository: `${server}/${fork}`, branch } : undefined,
    run: run ? `${repository}/actions/runs/${run}` : undefined,
    pullRequest: typeof payload?.pull_request?.number === 'number' ? payload.pull_request.number : undefined,
  };
}

function readPayload(path: string | undefined): Payload | undefined {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload;
  } catch {
    return undefined;
  }
}
