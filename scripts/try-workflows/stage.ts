/*
 * All that a run of a workflow needs, on this machine alone: the roster's repository and that of the publisher, which git
 * finds where it would look for github.com; the stand-in for GitHub's API, which holds each request against GitHub's
 * descriptions; the product's sandbox; and act, which plays the runner.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../../test/support/cleanup.js';
import { startFakeGitHub, type FakeGitHub } from '../../test/support/github/server.js';
import type { FakeOptions } from '../../test/support/github/model.js';
import { COMPANY, CONFIG, csvOf, ROSTER } from '../../test/support/people.js';
import { Repository, type Files } from '../../test/support/repository.js';
import { KEY, sandboxOf } from '../../test/support/runner.js';
import { root } from '../ncc.js';
import { must, pathWith, type OtherAction } from './tools.js';

export interface Tools {
  readonly act: string;
  readonly actions: readonly OtherAction[];
}

/** Who publishes the action, for these runs. */
const PUBLISHER = 'acme-tools/roster-sync';
const ROSTER_REPOSITORY = 'acme/roster';

/** What this version of act doesn't know, and what is in its place. */
const NOT_IN_ACT: readonly (readonly [what: RegExp, instead: string, says: string])[] = [
  [
    /\bjob\.(workflow_repository|workflow_sha)\b/g,
    'vars.$1',
    'act doesn’t know job.workflow_repository and job.workflow_sha: both values are put in.',
  ],
  [
    /^( +environment: \{ name: .*?), deployment: false \}/gm,
    '$1 }',
    'act doesn’t know `deployment: false`: it is left out.',
  ],
  [
    /^( +)curl --fail .*\n.*"\$HR_REPORT"\n/gm,
    '$1cp "$TRIED_EXPORT" "$RUNNER_TEMP/export.csv"\n',
    'The step that fetches an export is a placeholder: an invented one is copied.',
  ],
];

export const CHANGED_FOR_ACT: readonly string[] = NOT_IN_ACT.map(([, , says]) => says);

const forAct = (workflow: string): string =>
  NOT_IN_ACT.reduce((text, [what, instead]) => text.replace(what, instead), workflow);

export interface Run {
  readonly event: string;
  /** The file in `.github/workflows`. */
  readonly workflow: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What a step finds in its environment, besides. */
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** A branch or a commit; left out, the default branch. */
  readonly ref?: string;
}

export interface Ran {
  readonly code: number | null;
  readonly log: string;
  /** Of the last step of the action, as act shows it. */
  readonly outcome: string | undefined;
  readonly planId: string | undefined;
}

export class Stage {
  readonly folder = temporaryFolder();
  readonly github: FakeGitHub;
  readonly remote: Repository;
  readonly desk: Repository;
  readonly #tools: Tools;
  readonly #publisher: { readonly folder: string; readonly commit: string };

  private constructor(
    tools: Tools,
    made: Pick<Stage, 'github' | 'remote' | 'desk'> & { publisher: Repository },
  ) {
    this.#tools = tools;
    this.github = made.github;
    this.remote = made.remote;
    this.desk = made.desk;
    this.#publisher = { folder: made.publisher.folder, commit: made.publisher.head() };
    this.#serve(ROSTER_REPOSITORY, made.remote);
    this.#serve(PUBLISHER, afterwards(made.publisher));
  }

  /**
   * @param workflows of the examples, by their names
   * @param more files of the roster's repository, given the sandbox's address
   */
  static async set(
    tools: Tools,
    workflows: readonly string[],
    more: (sandbox: string) => Files = () => ({}),
    options: FakeOptions = {},
  ): Promise<Stage> {
    const publisher = published();
    const url = await sandbox();
    const texts = workflows.map((name) => {
      const text = readFileSync(join(root, 'examples/workflows', `${name}.yml`), 'utf8');
      const ours = `${PUBLISHER}$1@${publisher.head()}`;
      const uses = text.replaceAll(/OWNER\/roster-sync(\/\S+)?@v0/g, ours);
      return [`.github/workflows/${name}.yml`, forAct(uses)] as const;
    });
    const desk = Repository.in(join(temporaryFolder(), 'desk'));
    const files = { [CONFIG]: configOf(url), [ROSTER]: csvOf(COMPANY), ...more(url) };
    desk.commit({ ...Object.fromEntries(texts), ...files });
    const remote = desk.publish(Repository.in(join(temporaryFolder(), 'remote'), '--bare'));
    const github = await startFakeGitHub({
      remote,
      permissions: { 'hr-lead': 'write' },
      logins: { 'tess@example.com': 'analyst' },
      activities: [],
      ...options,
    });
    return new Stage(tools, { github, remote, desk, publisher });
  }

  /** Lets git find a repository where it would ask github.com for it. */
  #serve(name: string, repository: Repository): void {
    const place = join(this.folder, 'github', name);
    mkdirSync(join(place, '..'), { recursive: true });
    must('git', ['clone', '--quiet', '--mirror', repository.folder, place], this.folder);
    must('git', ['config', 'uploadpack.allowAnySHA1InWant', 'true'], place);
  }

  /** Changes the roster's repository as a merge does. @returns the commit */
  push(files: Files): string {
    const commit = this.desk.commit(files);
    this.desk.push('main');
    return commit;
  }

  /** Runs a workflow as a runner does. */
  async run(wish: Run): Promise<Ran> {
    const { event, workflow, payload = {}, inputs, ref = 'main' } = wish;
    this.#mirror();
    const work = join(this.folder, `work-${this.github.calls.length}-${Date.now()}`);
    must('git', ['clone', '--quiet', '--no-checkout', this.remote.folder, work], this.folder);
    must('git', ['checkout', '--quiet', ref], work);
    must('git', ['remote', 'set-url', 'origin', `https://github.com/${ROSTER_REPOSITORY}`], work);
    const said = {
      repository: { full_name: ROSTER_REPOSITORY, default_branch: 'main', private: true },
      ...payload,
      ...(inputs && { inputs }),
    };
    const file = join(this.folder, 'event.json');
    writeFileSync(file, JSON.stringify(said));
    const args = [
      event,
      '--workflows',
      `.github/workflows/${workflow}`,
      '--eventpath',
      file,
      '--actor',
      'hr-lead',
    ];
    return this.#act([...args, ...this.#settings(wish)], work);
  }

  /** A push of the checkout’s own goes into the mirror; what people do goes into the remote. */
  #mirror(): void {
    const place = join(this.folder, 'github', ROSTER_REPOSITORY);
    must(
      'git',
      [
        'fetch',
        '--quiet',
        this.remote.folder,
        '+refs/heads/main:refs/heads/main',
        '+refs/pull/*:refs/pull/*',
        '+refs/heads/gh-readonly-queue/*:refs/heads/gh-readonly-queue/*',
      ],
      place,
    );
  }

  /** What the mirror has that a workflow pushed. */
  pushed(ref: string): string {
    return must('git', ['show', ref], join(this.folder, 'github', ROSTER_REPOSITORY));
  }

  #settings({ env = {}, secrets = {} }: Run): string[] {
    const instead = `url.${pathToFileURL(join(this.folder, 'github')).href}/.insteadOf`;
    const { commit, folder } = this.#publisher;
    const variables = {
      GITHUB_API_URL: this.github.url,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: instead,
      GIT_CONFIG_VALUE_0: 'https://github.com/',
      RUNNER_ENVIRONMENT: 'github-hosted',
      ...env,
    };
    const own = { GITHUB_TOKEN: 'ghs_t0ken', WORKSTARS_API_KEY: KEY, ...secrets };
    const repositories = [...this.#tools.actions, { name: `${PUBLISHER}@${commit}`, folder }];
    const each = (flag: string, pairs: Readonly<Record<string, string>>) =>
      Object.entries(pairs).flatMap(([name, value]) => [flag, `${name}=${value}`]);
    return [
      ...['--platform', 'ubuntu-latest=-self-hosted', '--no-skip-checkout', '--no-cache-server'],
      ...['--artifact-server-addr', '127.0.0.1', '--artifact-server-path', join(this.folder, 'artifacts')],
      ...['--artifact-server-port', String(30_000 + (process.pid % 5000))],
      ...each('--env', variables),
      ...each('--secret', own),
      ...each('--var', { workflow_repository: PUBLISHER, workflow_sha: commit }),
      ...repositories.flatMap(({ name, folder: place }) => ['--local-repository', `${name}=${place}`]),
    ];
  }

  #act(args: readonly string[], cwd: string): Promise<Ran> {
    const home = join(this.folder, 'home');
    mkdirSync(join(home, '.config/act'), { recursive: true });
    writeFileSync(join(home, '.config/act/actrc'), '');
    const bin = join(root, 'node_modules/.bin');
    const env = {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_CACHE_HOME: join(home, '.cache'),
      PATH: pathWith(join(this.folder, 'bin'), bin),
    };
    return new Promise((resolve, reject) => {
      const child = spawn(this.#tools.act, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
      let log = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          log += chunk.toString();
        });
      child.on('error', reject);
      child.on('close', (code) => {
        const last = (name: string) =>
          [...log.matchAll(new RegExp(`set-output:: ${name}=(\\S+)`, 'g'))].at(-1)?.[1];
        resolve({ code, log, outcome: last('outcome'), planId: last('plan-id') });
      });
    });
  }

  /** The files that were uploaded as artifacts. */
  artifacts(): string[] {
    const folder = join(this.folder, 'artifacts');
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  }
}

/** Another program has another address: one that changes its name would be held. @returns the address */
export const sandbox = async (): Promise<string> => (await sandboxOf(join(root, 'dist'))).url;

export const configOf = (url: string, program = 'acme', more: object = {}): string =>
  JSON.stringify({
    version: 1,
    program,
    api: { 'base-url': url },
    hierarchy: { manager_id: 'manager_id', position_title: 'position_title' },
    guards: { approvers: ['hr-lead'] },
    ...more,
  });

/** What a runner downloads, in a repository of its own. */
function published(): Repository {
  const repository = Repository.in(join(temporaryFolder(), 'publisher'));
  cpSync(join(root, 'dist'), repository.path('dist'), { recursive: true });
  repository.commit({
    'action.yml': readFileSync(join(root, 'action.yml')),
    '.github/workflows/roster.yml': forAct(readFileSync(join(root, '.github/workflows/roster.yml'), 'utf8')),
  });
  return repository;
}

/** The same repository with one more commit, whose action does nothing but fail: a caller's pin must keep it out. */
function afterwards(publisher: Repository): Repository {
  const later = publisher.copy();
  later.commit({ 'dist/action.js': "throw new Error('This isn’t the commit that the caller pins.');\n" });
  return later;
}
