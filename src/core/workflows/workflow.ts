import { parse } from 'yaml';
import { CONFIG_PATH } from '../config/names.js';
import { isTimeZone } from '../vocabulary/time-zones.js';
import { nextRun, type Schedule } from './cron.js';

/* What the workflows of a repository say of Roster Sync, as far as its files show it. */

/** A file of `.github/workflows/`. */
export interface Workflow {
  readonly path: string;
  readonly text: string;
}

/** A workflow that was understood. */
interface ReadWorkflow {
  readonly path: string;
  readonly schedules: readonly Schedule[];
  /** Whether it may run when something is pushed. */
  readonly mayRunAtPush: boolean;
  readonly jobs: readonly RosterJob[];
}

/** A job that runs Roster Sync. */
interface RosterJob {
  readonly mode: string;
  /** The path of its configuration; undefined where it is only known when it runs. */
  readonly config: string | undefined;
  /** What its token may do, by GitHub's words; undefined where the workflow leaves that to the repository. */
  readonly permissions: Permissions | undefined;
}

export type Permissions = 'read-all' | 'write-all' | Readonly<Record<string, unknown>>;

type Mapping = Readonly<Record<string, unknown>>;

export const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

/** @returns the workflow; undefined where the text isn't one */
export function readWorkflow({ path, text }: Workflow): ReadWorkflow | undefined {
  const whole = mappingIn(text);
  if (!whole) return undefined;
  const events = whole['on'] ?? whole['true'];
  const on = mapping(events);
  const jobs = Object.values(mapping(whole['jobs'])).map(mapping);
  return {
    path,
    schedules: list(on['schedule']).map(mapping).flatMap(scheduleOf),
    mayRunAtPush: [events].flat().includes('push') || 'push' in on,
    jobs: jobs.flatMap((job) => jobsOf(job, whole['permissions'])),
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
function jobsOf(job: Mapping, ofWorkflow: unknown): RosterJob[] {
  const permissions = permissionsIn(job['permissions'] ?? ofWorkflow);
  if (isOurs(job['uses'])) return [{ mode: 'sync', config: configIn(job['with']), permissions }];
  return list(job['steps'])
    .map(mapping)
    .flatMap((step) => callsIn(step).map((call) => ({ ...call, permissions })));
}

/** A call of Roster Sync. */
type Call = Omit<RosterJob, 'permissions'>;

function callsIn(step: Mapping): Call[] {
  const { run, with: inputs } = step;
  if (typeof run === 'string') return callsOfShell(run);
  const mode = modeOf(step);
  return mode === undefined ? [] : [{ mode, config: configIn(inputs) }];
}

/** A command ends with its line, or before another one. */
const COMMAND = /(?:roster-sync|dist\/cli\.js)\s+(sync|check|import|doctor)\b([^;&|)\n]*)/g;

const callsOfShell = (script: string): Call[] =>
  [...script.replaceAll(/\\\r?\n/g, ' ').matchAll(COMMAND)].map(([, mode = '', flags = '']) => {
    const [, given] = /\s--config(?:=|\s+)(\S+)/.exec(flags) ?? [];
    return { mode, config: pathIn(given ?? '') };
  });

const configIn = (inputs: unknown): string | undefined => pathIn(mapping(inputs)['config'] ?? '');

/** @param given as it is written; empty: the usual one @returns undefined for an expression, also of a shell */
function pathIn(given: unknown): string | undefined {
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

/**
 * @param configPath of the program; a workflow may send another one’s roster
 * @returns those that send its roster, or may, of those that can be read
 */
export function sendingWorkflows(workflows: readonly Workflow[], configPath: string): ReadWorkflow[] {
  // A repository may be checked out into a folder.
  const isInFolder = (config: string) => configPath.includes('/') && config.endsWith(`/${configPath}`);
  const isMeant = (config = configPath) => config === configPath || isInFolder(config);
  return workflows
    .flatMap((one) => readWorkflow(one) ?? [])
    .filter(({ jobs }) => jobs.some(({ mode, config }) => mode === 'sync' && isMeant(config)));
}

/** When the next sync of a schedule begins. */
export interface NextSync {
  readonly at: Date;
  readonly timeZone: string;
}

/** @returns when the schedule of one of these workflows sends the roster next; undefined where none does, or one can't be read */
export function nextSyncOf(
  workflows: readonly Workflow[],
  configPath: string,
  now: Date,
): NextSync | undefined {
  const runs = sendingWorkflows(workflows, configPath)
    .flatMap(({ schedules }) => schedules)
    .map((schedule) => ({ at: nextRun(schedule, now), timeZone: schedule.timeZone }))
    .filter((run): run is NextSync => run.at !== undefined);
  return runs.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0];
}
