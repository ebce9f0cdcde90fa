import { parse } from 'yaml';
import { CONFIG_PATH } from '../config/names.js';
import { isTimeZone } from '../vocabulary/time-zones.js';
import type { Schedule } from './cron.js';
import { commandsIn } from './script.js';

/* What the workflows of a repository say of Roster Sync, as far as its files show it. */

/** A file of `.github/workflows/`. */
export interface Workflow {
  readonly path: string;
  readonly text: string;
}

/** A workflow that was understood. */
export interface ReadWorkflow {
  readonly path: string;
  readonly schedules: readonly Schedule[];
  /** Whether it may run when something is pushed. */
  readonly mayRunAtPush: boolean;
  readonly jobs: readonly RosterJob[];
  /** The workflows of the same repository that its jobs call. */
  readonly calls: readonly LocalCall[];
  /** What its inputs are where whoever calls it doesn't say. */
  readonly defaults: Mapping;
}

export interface Conditional {
  /** Whether an `if` decides whether it runs, which nobody knows before. */
  readonly isConditional: boolean;
}

interface LocalCall extends Conditional {
  readonly path: string;
  readonly inputs: Mapping;
}

/** A job that runs Roster Sync. */
export interface RosterJob extends Conditional {
  readonly mode: string;
  /** The path of its configuration; undefined where it is only known when it runs. */
  readonly config: string | undefined;
  /** Of which input of its workflow that is the value; undefined: of none. */
  readonly configInput: string | undefined;
  /** Into which folders it checks out repositories, of which one may be this one; undefined where that isn't known. */
  readonly folders: readonly string[] | undefined;
  /** What its token may do, by GitHub's words; undefined where the workflow leaves that to the repository. */
  readonly permissions: Permissions | undefined;
}

export type Permissions = 'read-all' | 'write-all' | Readonly<Record<string, unknown>>;

export type Mapping = Readonly<Record<string, unknown>>;

export const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

/** @returns the workflow; undefined where the text isn't one */
export function readWorkflow({ path, text }: Workflow): ReadWorkflow | undefined {
  const whole = mappingIn(text);
  if (!whole) return undefined;
  const events = whole['on'] ?? whole['true'];
  const on = mapping(events);
  const jobs = mapping(whole['jobs']);
  const all = Object.entries(jobs).map(([name, job]) => ({
    job: mapping(job),
    isConditional: isUncertain(name, jobs),
  }));
  const inputs = mapping(mapping(on['workflow_call'])['inputs']);
  return {
    path,
    schedules: list(on['schedule']).map(mapping).flatMap(scheduleOf),
    mayRunAtPush: [events].flat().includes('push') || 'push' in on,
    jobs: all.flatMap(({ job, isConditional }) => jobsOf(job, whole, isConditional)),
    calls: all.flatMap(({ job, isConditional }) => callOf(job, isConditional)),
    defaults: Object.fromEntries(Object.entries(inputs).map(([name, of]) => [name, mapping(of)['default']])),
  };
}

function mappingIn(text: string): Mapping | undefined {
  try {
    const value: unknown = parse(text, { logLevel: 'silent' });
    return isMapping(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const mapping = (value: unknown): Mapping => (isMapping(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function scheduleOf({ cron, timezone = 'UTC' }: Mapping): Schedule[] {
  const isRead = typeof cron === 'string' && typeof timezone === 'string' && isTimeZone(timezone);
  return isRead ? [{ cron, timeZone: timezone }] : [];
}

/** The action itself, or its command line. The workflow to call does both, by its events. */
function jobsOf(job: Mapping, whole: Mapping, isConditional: boolean): RosterJob[] {
  const of = {
    permissions: permissionsIn(job['permissions'] ?? whole['permissions']),
    folders: foldersIn(job),
  };
  if (isOurs(job['uses'])) return [{ ...of, mode: 'sync', ...configIn(job['with']), isConditional }];
  const folder = [job, whole].map(folderOfRuns).find((one) => one !== undefined);
  return list(job['steps'])
    .map(mapping)
    .flatMap((step) =>
      callsIn(step, folder).map((call) => ({
        ...call,
        ...of,
        isConditional: isConditional || hasCondition(step),
      })),
    );
}

/** Where the commands of `run` are, unless a step says otherwise. */
const folderOfRuns = (of: Mapping): unknown => mapping(mapping(of['defaults'])['run'])['working-directory'];

/** What GitHub takes for the condition of whatever has none. */
const USUAL = /^\s*(?:\$\{\{)?\s*(?:success\(\)|true)?\s*(?:\}\})?\s*$/;
/** What comes true whether the jobs before ran or not. */
const ALWAYS = /^\s*(?:\$\{\{)?\s*(?:always\(\)|!\s*cancelled\(\))\s*(?:\}\})?\s*$/;

const hasCondition = ({ if: condition = '' }: Mapping): boolean =>
  !USUAL.test(String(condition)) && !ALWAYS.test(String(condition));

/** Whether a condition decides whether a job runs: its own, or that of a job that it needs. */
function isUncertain(name: string, jobs: Mapping, seen: readonly string[] = []): boolean {
  const job = mapping(jobs[name]);
  if (hasCondition(job)) return true;
  if (ALWAYS.test(String(job['if'])) || seen.includes(name)) return false;
  return [job['needs']]
    .flat()
    .some((one) => typeof one === 'string' && isUncertain(one, jobs, [...seen, name]));
}

const LOCAL = /^\.\/(\.github\/workflows\/[^/]+\.ya?ml)$/;

/** A job that is a workflow of the same repository. */
function callOf(job: Mapping, isConditional: boolean): LocalCall[] {
  const [, path] = LOCAL.exec(String(job['uses'])) ?? [];
  return path === undefined ? [] : [{ path, inputs: mapping(job['with']), isConditional }];
}

function foldersIn(job: Mapping): readonly string[] | undefined {
  const checkouts = list(job['steps'])
    .map(mapping)
    .filter(({ uses }) => typeof uses === 'string' && uses.startsWith('actions/checkout@'));
  const paths = checkouts.map((step) => mapping(step['with'])['path'] ?? '.');
  const known = paths.filter((path) => typeof path === 'string').filter((path) => !path.includes('$'));
  const isKnown = known.length === paths.length && paths.length > 0;
  return isKnown ? known.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, '')) : undefined;
}

/** A call of Roster Sync. */
type Call = Pick<RosterJob, 'mode' | 'config' | 'configInput'>;

function callsIn(step: Mapping, folder: unknown): Call[] {
  const { run, with: inputs } = step;
  if (typeof run === 'string') return callsOfShell(run, step['working-directory'] ?? folder);
  const mode = modeOf(step);
  return mode === undefined ? [] : [{ mode, ...configIn(inputs) }];
}

/** @param folder in which the script runs; undefined: that of the workspace */
const callsOfShell = (script: string, folder: unknown): Call[] =>
  commandsIn(script).map(({ mode, config }) => {
    const isElsewhere = config !== undefined && folder !== undefined;
    const path = isElsewhere ? (typeof folder === 'string' ? `${folder}/${config}` : folder) : (config ?? '');
    return { mode, config: pathIn(path), configInput: undefined };
  });

/** An input of the workflow itself. */
const INPUT = /^\s*\$\{\{\s*inputs\.([\w-]+)\s*\}\}\s*$/;

/** @returns of which input something is the value; undefined: of none */
export const inputIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? INPUT.exec(value)?.[1] : undefined;

function configIn(inputs: unknown): Pick<RosterJob, 'config' | 'configInput'> {
  const given = mapping(inputs)['config'] ?? '';
  return { config: pathIn(given), configInput: inputIn(given) };
}

/** @param given as it is written; empty: the usual one @returns undefined for an expression, also of a shell */
export function pathIn(given: unknown): string | undefined {
  if (typeof given !== 'string' || /[$%]/.test(given)) return undefined;
  const path = given.replaceAll(/["']/g, '').replaceAll('\\', '/').replace(/^\.\//, '');
  return path === '' ? CONFIG_PATH : path;
}

const isOurs = (uses: unknown): boolean =>
  typeof uses === 'string' && /(^|\/)roster-sync(\/|@|$)/i.test(uses);

function modeOf({ uses, with: inputs }: Mapping): string | undefined {
  const mode = mapping(inputs)['mode'];
  // A copy of the action has another name, but no other action has both.
  const isCopy = typeof mode === 'string' && 'api-key' in mapping(inputs);
  if (!isOurs(uses) && !(typeof uses === 'string' && isCopy)) return undefined;
  return typeof mode === 'string' ? mode : 'check';
}

function permissionsIn(value: unknown): Permissions | undefined {
  return value === 'read-all' || value === 'write-all' || isMapping(value) ? value : undefined;
}
