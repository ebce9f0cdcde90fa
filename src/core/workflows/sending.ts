import { nextRun } from './cron.js';
import {
  inputIn,
  pathIn,
  readWorkflow,
  type Conditional,
  type Mapping,
  type ReadWorkflow,
  type RosterJob,
  type Workflow,
} from './workflow.js';

/* Which workflows send the roster of a program, and when. */

/** A workflow that sends a roster. */
type SendingWorkflow = ReadWorkflow & Conditional;

/**
 * @param configPath of the program; a workflow may send another one’s roster
 * @returns those that send its roster, or may, of those that can be read
 */
export function sendingWorkflows(workflows: readonly Workflow[], configPath: string): SendingWorkflow[] {
  const read = workflows.flatMap((one) => readWorkflow(one) ?? []);
  const isMeant = ({ config = configPath, folders = [''] }: RosterJob) =>
    config === configPath || folders.some((folder) => isInFolder(config, configPath, folder));
  /** @param given the inputs with which it is called; undefined: it isn't */
  const ways = (one: ReadWorkflow, given?: Mapping, seen: readonly string[] = []): Conditional[] => [
    ...one.jobs
      .map((job) => withInputs(job, one, given))
      .filter((job) => job.mode === 'sync' && isMeant(job)),
    ...one.calls
      .filter(({ path }) => !seen.includes(path))
      .flatMap(({ path, inputs, isConditional }) =>
        read
          .filter((other) => other.path === path)
          .flatMap((other) => ways(other, resolved(inputs, one, given), [...seen, one.path, path]))
          .map((way) => ({ isConditional: isConditional || way.isConditional })),
      ),
  ];
  return read.flatMap((one) => {
    const all = ways(one);
    return all.length > 0 ? [{ ...one, isConditional: all.every((way) => way.isConditional) }] : [];
  });
}

/** @returns the inputs of a call, of which some may be those of the workflow that calls */
const resolved = (inputs: Mapping, caller: ReadWorkflow, given: Mapping | undefined): Mapping =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => {
      const own = inputIn(value);
      return [name, given && own !== undefined ? valueOf(own, caller, given) : value];
    }),
  );

const withInputs = (job: RosterJob, one: ReadWorkflow, given: Mapping | undefined): RosterJob =>
  given && job.configInput !== undefined
    ? { ...job, config: pathIn(valueOf(job.configInput, one, given)) }
    : job;

const valueOf = (input: string, { defaults }: ReadWorkflow, given: Mapping): unknown =>
  given[input] ?? defaults[input] ?? '';

/** @param folder into which the repository may be checked out; empty: whichever */
const isInFolder = (config: string, configPath: string, folder: string): boolean =>
  configPath.includes('/') &&
  (folder === '' ? config.endsWith(`/${configPath}`) : config === `${folder}/${configPath}`);

/** When the next sync of a schedule begins. */
export interface NextSync {
  readonly at: Date;
  readonly timeZone: string;
}

/**
 * @returns when the schedule of one of these workflows sends the roster next; undefined where none does, one can't be read,
 *   or a condition decides it
 */
export function nextSyncOf(
  workflows: readonly Workflow[],
  configPath: string,
  now: Date,
): NextSync | undefined {
  const sending = sendingWorkflows(workflows, configPath).filter(({ schedules }) => schedules.length > 0);
  if (sending.some(({ isConditional }) => isConditional)) return undefined;
  const runs = sending
    .flatMap(({ schedules }) => schedules)
    .map((schedule) => ({ at: nextRun(schedule, now), timeZone: schedule.timeZone }))
    .filter((run): run is NextSync => run.at !== undefined);
  return runs.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0];
}
