import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenAgain } from '../server.js';
import { understand } from './description.js';
import { gitAnswer } from './git.js';
import { graphqlAnswer } from './graphql.js';
import {
  MISSING,
  REFUSED,
  type Answer,
  type Asked,
  type Comment,
  type FakeOptions,
  type Issue,
  type Run,
  type Scene,
} from './model.js';
import { peopleAnswer } from './people.js';

/*
 * A GitHub that knows comments, issues, and a bare git repository. Every request of REST is held against GitHub's own
 * OpenAPI description, and every one of GraphQL is run on a slice of GitHub's own schema.
 */

export interface FakeGitHub {
  readonly url: string;
  readonly comments: Comment[];
  readonly issues: Issue[];
  /** The operation of every request, in order. */
  readonly calls: string[];
  /** What GitHub's descriptions have against a request. */
  readonly complaints: string[];
  /** Before the test is over, so that another one has its address. */
  close(): void;
}

const idle: Parameters<typeof listenAgain>[1] = [];

/** Until the test is over. One after the other they have the same address. */
export async function startFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const scene = { ...options, comments: [...(options.comments ?? [])], issues: [...(options.issues ?? [])] };
  const calls: string[] = [];
  const complaints: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    if (options.isEnterprise) request.url = withoutApi(request.url ?? '');
    const { asked, complaint } = comprehend(request, body);
    calls.push(asked.operation);
    if (complaint !== undefined) complaints.push(complaint);
    const nth = calls.filter((call) => call === asked.operation).length;
    options.meanwhile?.(asked, nth);
    const fault = options.answering?.(asked.operation, nth);
    if (fault === 'reset') {
      request.socket.destroy();
      return;
    }
    const answered = fault ?? (await answerTo(request, asked, scene, complaints));
    const headers = { 'Content-Type': 'application/json; charset=utf-8', ...answered.headers };
    response.writeHead(answered.status, headers).end(JSON.stringify(answered.answer));
  };
  const { port, close } = await listenAgain((request, response) => void answer(request, response), idle);
  const { comments, issues } = scene;
  const url = `http://127.0.0.1:${port}${options.isEnterprise ? '/api/v3' : ''}`;
  return { url, comments, issues, calls, complaints, close };
}

/** The address that github.com has for it; one that an Enterprise Server doesn’t have, no GitHub has. */
function withoutApi(url: string): string {
  const [, rest, graphql] = /^\/api(?:\/v3(\/.*)|(\/graphql))$/.exec(url) ?? [];
  return rest ?? graphql ?? `/outside-of-the-api${url}`;
}

function comprehend(
  request: IncomingMessage,
  body: Record<string, unknown> | undefined,
): { asked: Asked; complaint?: string } {
  if (request.url === '/graphql') {
    const name = /^\s*(?:query|mutation) (\w+)/.exec(String(body?.['query']))?.[1] ?? 'unnamed';
    return { asked: { operation: `graphql/${name}`, named: {}, body: body ?? {} } };
  }
  const { operation, named = {}, complaint } = understand(request, body);
  const called = operation?.operationId ?? `${request.method ?? ''} ${request.url ?? ''}`;
  const query = Object.fromEntries(new URL(request.url ?? '', 'http://github.test').searchParams);
  return {
    asked: { operation: called, named, query, body: body ?? {} },
    ...(complaint !== undefined && { complaint }),
  };
}

async function answerTo(
  request: IncomingMessage,
  asked: Asked,
  scene: Scene,
  complaints: string[],
): Promise<Answer> {
  if (asked.operation.startsWith('graphql/')) return graphqlAnswer(asked.body, scene, complaints);
  return (
    gitAnswer(asked, scene) ??
    peopleAnswer(asked, scene) ??
    hostingAnswer(asked, scene) ??
    issueAnswer(asked, scene) ??
    commentAnswer(request, asked, scene)
  );
}

/** @returns nothing where the call is about something else */
function hostingAnswer({ operation, named, query = {} }: Asked, { hosting }: Scene): Answer | undefined {
  const { rulesets = [], branchRules = [], workflow, runs = [] } = hosting ?? {};
  const found = (answer: unknown): Answer => (hosting ? { status: 200, answer } : REFUSED);
  switch (operation) {
    case 'repos/get-repo-rulesets':
      return found(rulesets.map(({ name }, id) => ({ id, name })));
    case 'repos/get-repo-ruleset':
      return found(rulesets[Number(named['ruleset_id'])]);
    case 'repos/get-branch-rules':
      return found(branchRules.map((type) => ({ type })));
    case 'actions/get-workflow':
      return workflow ? found(workflow) : MISSING;
    case 'actions/list-workflow-runs':
      return workflow ? found(runsOf(runs, query)) : MISSING;
    case 'checks/list-for-suite':
      return found(jobsOf(runs, Number(named['check_suite_id'])));
    case 'checks/list-annotations':
      return found(runs[Number(named['check_run_id']) - 1]?.annotations ?? []);
    default:
      return undefined;
  }
}

function runsOf(runs: readonly Run[], query: Readonly<Record<string, string>>): object {
  const [size, page] = [Number(query['per_page'] ?? 30), Number(query['page'] ?? 1)];
  const all = runs.map(({ created_at, conclusion, event = 'schedule', html_url }, at) => ({
    ...{ created_at, conclusion, event, check_suite_id: at + 1 },
    html_url: html_url ?? `https://github.com/acme/roster/actions/runs/${at + 1}`,
  }));
  return { total_count: all.length, workflow_runs: all.slice((page - 1) * size, page * size) };
}

function jobsOf(runs: readonly Run[], suite: number): object {
  const annotations_count = runs[suite - 1]?.annotations?.length ?? 0;
  return { total_count: 1, check_runs: [{ id: suite, output: { annotations_count } }] };
}

function commentAnswer(request: IncomingMessage, asked: Asked, { comments, readOnly }: Scene): Answer {
  const url = new URL(request.url ?? '', 'http://github.test');
  if (readOnly) return REFUSED;
  if (asked.operation === 'issues/create-comment') {
    const comment = { id: 1000 + comments.length, body: String(asked.body['body']), own: true };
    comments.push(comment);
    return { status: 201, answer: comment };
  }
  if (asked.operation === 'issues/update-comment') {
    const comment = comments.find(({ id }) => url.pathname.endsWith(`/${id}`));
    if (!comment) return MISSING;
    comment.body = String(asked.body['body']);
    return { status: 200, answer: comment };
  }
  if (asked.operation === 'issues/delete-comment') {
    const at = comments.findIndex(({ id }) => url.pathname.endsWith(`/${id}`));
    if (at === -1) return MISSING;
    comments.splice(at, 1);
    return { status: 204, answer: undefined };
  }
  return MISSING;
}

/** @returns nothing where the call is about no issue of these: a pull request is one that the scene doesn't have */
function issueAnswer({ operation, named, body }: Asked, { issues, readOnly }: Scene): Answer | undefined {
  const issue = issues.find(({ number }) => String(number) === named['issue_number']);
  if (operation === 'issues/create') {
    if (readOnly) return REFUSED;
    const created = { number: issues.length + 1, ...(body as unknown as Pick<Issue, 'title' | 'body'>) };
    const { labels = [], assignees = [] } = body as Partial<Pick<Issue, 'labels' | 'assignees'>>;
    issues.push({ ...created, labels, assignees, own: true, state: 'open', comments: [] });
    return { status: 201, answer: { number: created.number } };
  }
  if (!issue) return undefined;
  if (readOnly) return REFUSED;
  if (operation === 'issues/create-comment') {
    issue.comments.push({ body: String(body['body']), own: true });
    return { status: 201, answer: {} };
  }
  if (operation === 'issues/update') {
    const { state = issue.state, body: text = issue.body } = body as Partial<Pick<Issue, 'state' | 'body'>>;
    Object.assign(issue, { state, body: text });
    return { status: 200, answer: {} };
  }
  return undefined;
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
}
