import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { afterwards, temporaryFolder } from './cleanup.js';
import { basics, type Repository } from './repository.js';

/* Starts what is in dist/: the command line as a person does, the action as GitHub's runner does. */

const root = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = join(root, 'dist');

export const KEY = 'k3y-of-acme_7f2c';
export const KEY_IN_BASIC = Buffer.from(`api-key:${KEY}`).toString('base64');
/** Where a command line gets its key from. */
export const WITH_KEY = { ROSTER_SYNC_API_KEY: KEY };

/** How a process ended. */
export interface Ran {
  /** Nothing where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** All that it said. */
  readonly said: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
const LONGEST_MS = 45_000;

/** Runs Node, in an environment that holds nothing but what is given. */
export function runNode(
  args: readonly string[],
  cwd: string,
  env: Environment = {},
  started?: (child: ChildProcess) => void,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      // Who sends signals sends them to a group of its own, as a terminal does.
      detached: started !== undefined,
      env: { ...basics(), GIT_CONFIG_NOSYSTEM: '1', HOME: temporaryFolder(), ...env },
      windowsHide: true,
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    });
    started?.(child);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const [stdout, stderr] = [Buffer.concat(out).toString(), Buffer.concat(err).toString()];
      resolve({ code, stdout, stderr, said: stdout + stderr });
    });
  });
}

/** The command line, as a person runs it in a folder. */
export function cli(
  where: Repository | string,
  args: readonly string[],
  env: Environment = {},
  started?: (child: ChildProcess) => void,
): Promise<Ran> {
  const folder = typeof where === 'string' ? where : where.folder;
  return runNode([join(DIST, 'cli.js'), ...args], folder, env, started);
}

/** `check` without a key. */
export const check = (where: Repository | string, ...flags: string[]): Promise<Ran> =>
  cli(where, ['check', ...flags]);

/** `sync` with the key. */
export const sync = (where: Repository | string, ...flags: string[]): Promise<Ran> =>
  cli(where, ['sync', ...flags], WITH_KEY);

export const verify = (where: Repository | string, ...rest: string[]): Promise<Ran> =>
  cli(where, ['verify', ...rest]);

export interface Sandbox {
  readonly url: string;
  /** Tells it to end. @returns its exit code */
  stop(): Promise<unknown>;
}

/** The sandbox by the command line, on any free port, until the test is over. */
export const startSandbox = (...flags: string[]): Promise<Sandbox> => sandboxOf(DIST, ...flags);

/** The sandbox of another build. */
export async function sandboxOf(dist: string, ...flags: string[]): Promise<Sandbox> {
  const args = [join(dist, 'cli.js'), 'sandbox', '--port', '0', ...flags];
  const child = spawn(process.execPath, args, { cwd: temporaryFolder(), env: { ...basics(), ...WITH_KEY } });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  afterwards(stop);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\/admin\/api\/v2\//.exec(said)?.[0];
        if (found !== undefined) resolve(found);
      });
    void ended.then(() => {
      reject(new Error(`The sandbox didn’t start: ${said}`));
    });
  });
  return { url, stop };
}

/** The id that a run printed on a line of its own. */
export const planIdOf = ({ stdout }: Ran): string | undefined =>
  /^plan-id: ([0-9a-f]{32})$/m.exec(stdout)?.[1];

// ---------------------------------------------------------------------------------------------------------------------

/** A step of a workflow that uses the action. */
export interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  /** `push` where nothing else is said. */
  readonly event?: string;
  readonly ref?: string;
  /** What the event says besides its repository. */
  readonly payload?: object;
  readonly env?: Environment;
  readonly started?: (child: ChildProcess) => void;
}

export interface Annotation {
  readonly level: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly title: string | undefined;
  readonly message: string;
}

export interface StepRan extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly reportDir: string;
  /** The log as GitHub shows it: without the commands that mask. */
  readonly log: string;
}

export const PRIVATE_REPOSITORY = { repository: { default_branch: 'main', private: true } };

type Start = (folder: string, env: Environment, step: Step) => Promise<Ran>;

const fromDist: Start = (folder, env, { started }) =>
  runNode([join(DIST, 'action.js')], folder, env, started);

/** The action, as the runner starts it in a job on a checkout of the repository. */
export async function action(where: Repository, step: Step = {}, start = fromDist): Promise<StepRan> {
  const { event = 'push', ref = 'refs/heads/main', payload = {}, env = {} } = step;
  const temp = temporaryFolder();
  const file = (name: string, content: string): string => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  const inputs: Readonly<Record<string, string>> = { ...defaultInputs(temp), ...step.inputs };
  const environment: Environment = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: where.folder,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ ...PRIVATE_REPOSITORY, ...payload })),
    GITHUB_REF: ref,
    GITHUB_SHA: where.head(),
    GITHUB_REPOSITORY: 'acme/roster',
    GITHUB_RUN_ID: '4711',
    GITHUB_ACTOR: 'rosa',
    GITHUB_TRIGGERING_ACTOR: 'hr-lead',
    GITHUB_SERVER_URL: 'https://github.com',
    // Nobody listens there: no test speaks with GitHub unless it brings its own.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    RUNNER_TEMP: temp,
    ...env,
  };
  const ran = withLineFeeds(await start(where.folder, environment, step));
  return {
    ...ran,
    outputs: outputsIn(readFileSync(join(temp, 'output'), 'utf8')),
    summary: withLineFeed(readFileSync(join(temp, 'summary'), 'utf8')),
    annotations: annotationsIn(ran.stdout),
    masks: [...ran.stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, masked = '']) => masked),
    reportDir: inputs['report-dir'] ?? '',
    log: ran.said.replaceAll(/^::add-mask::.*$/gm, ''),
  };
}

/** A step that syncs, with the key from a secret. */
export const syncStep = (where: Repository, step: Step = {}): Promise<StepRan> =>
  action(where, { ...step, inputs: { mode: 'sync', 'api-key': KEY, ...step.inputs } });

/** As the runner names the variable of an input: capitals, and nothing else than spaces replaced. */
const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string } | null>>;
}

let read: Manifest | undefined;

/** What the runner fills in from action.yml. */
function defaultInputs(temp: string): Record<string, string> {
  const manifest = (read ??= parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Manifest);
  const filled = (text = '') =>
    text.replace('${{ runner.temp }}', temp).replace('${{ github.token }}', 'ghs_t0ken');
  return Object.fromEntries(
    Object.entries(manifest.inputs).map(([name, input]) => [name, filled(input?.default)]),
  );
}

/** On Windows a step writes its lines with CRLF, into its log and into the runner’s files. */
const withLineFeed = (text: string): string => text.replaceAll('\r\n', '\n');

const withLineFeeds = ({ code, stdout, stderr, said }: Ran): Ran => ({
  code,
  ...{ stdout: withLineFeed(stdout), stderr: withLineFeed(stderr), said: withLineFeed(said) },
});

/** Reads what was written to GITHUB_OUTPUT: `name<<delimiter`, the value, the delimiter. */
export function outputsIn(text: string): Record<string, string> {
  const entries = withLineFeed(text).matchAll(/^(?<name>[^<\n]+)<<(?<end>.+)\n(?<value>[^]*?)\n?^\k<end>$/gm);
  return Object.fromEntries(
    [...entries].map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']),
  );
}

/** The commands by which a step says something on a line of a file. */
export function annotationsIn(log: string): Annotation[] {
  return [...log.matchAll(/^::(error|warning|notice)(?: (.*?))?::(.*)$/gm)].map(
    ([, level = '', properties = '', message = '']) => {
      const of = (name: string) => {
        const found = new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1];
        return found === undefined ? undefined : unescaped(found);
      };
      const line = of('line');
      return {
        level,
        file: of('file'),
        line: line === undefined ? undefined : Number(line),
        title: of('title'),
        message: unescaped(message),
      };
    },
  );
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
