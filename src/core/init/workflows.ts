import {
  CHECK_WORKFLOW_PATH,
  IMPORT_WORKFLOW_PATH,
  SYNC_WORKFLOW_PATH,
  WORKFLOW_FOLDER,
} from '../config/names.js';
import { referenceIn, withReference } from './references.js';
import { scalar } from './yaml.js';

/** The workflows that `init` can write, each from the template of that name: where it is written, and whether it sends. */
export const WORKFLOWS = {
  check: { path: CHECK_WORKFLOW_PATH, sends: false },
  sync: { path: SYNC_WORKFLOW_PATH, sends: true },
  import: { path: IMPORT_WORKFLOW_PATH, sends: false },
  confirm: { path: `${WORKFLOW_FOLDER}/roster-confirm.yml`, sends: false },
  called: { path: `${WORKFLOW_FOLDER}/roster.yml`, sends: true },
  programs: { path: `${WORKFLOW_FOLDER}/roster-programs.yml`, sends: true },
  staged: { path: `${WORKFLOW_FOLDER}/roster-staged.yml`, sends: true },
} as const;

export type WorkflowName = keyof typeof WORKFLOWS;

export const WORKFLOW_NAMES = Object.keys(WORKFLOWS) as WorkflowName[];
export const WORKFLOW_PATHS: readonly string[] = Object.values(WORKFLOWS).map(({ path }) => path);

/** Templates, as they are published. */
export type Templates = Readonly<Partial<Record<WorkflowName, string>>>;

/** When the proposed workflows run. */
export interface Schedule {
  /** Of the hour. */
  readonly minute: number;
  readonly timeZone: string;
}

/** What a template is fitted to. */
interface Fitting {
  /** Where the action is published: `owner/name@ref`. */
  readonly action: string;
  /** The roster's path. */
  readonly file: string;
}

/** @returns the texts of the workflows by their paths, in the order of the table */
export function workflowsFor(
  templates: Templates,
  to: Fitting,
  schedule: Schedule,
): (readonly [path: string, text: string])[] {
  return WORKFLOW_NAMES.flatMap((name) => {
    const template = templates[name];
    if (template === undefined) return [];
    return [[WORKFLOWS[name].path, workflowText(template, to, schedule)] as const];
  });
}

/** Fits a template to a repository; all else in it stays as it is. */
function workflowText(template: string, { action, file }: Fitting, { minute, timeZone }: Schedule): string {
  const watched = file.startsWith('roster/') ? [] : [`\n      - ${scalar(file)}`];
  return withReference(template, referenceIn(action))
    .replace(/- cron: '\d+ /, () => `- cron: '${minute} `)
    .replace(/timezone: .*/, () => `timezone: ${timeZone}`)
    .replace(/ROSTER: roster\/employees\.csv/, () => `ROSTER: ${scalar(file)}`)
    .replace(/\n {6}- roster\/\*\*/, (found) => `${found}${watched.join('')}`);
}
