import {
  ACTION,
  CHECK_WORKFLOW_PATH,
  CONFIG_PATH,
  IMPORT_WORKFLOW_PATH,
  SYNC_WORKFLOW_PATH,
} from '../config/names.js';
import type { Proposal } from './propose.js';
import { configText, scalar, type Setting } from './yaml.js';

/** The example workflows, as they are published. */
export interface Examples {
  readonly check: string;
  readonly sync: string;
  /** Only where an export keeps the list. */
  readonly import?: string;
}

/** When the proposed workflows run. */
export interface Schedule {
  /** Of the hour. */
  readonly minute: number;
  readonly timeZone: string;
}

/** The files that `init` writes, by their paths in the repository. */
export const INIT_FILES = [CONFIG_PATH, CHECK_WORKFLOW_PATH, SYNC_WORKFLOW_PATH] as const;

/** @returns the texts of these files, by their paths: the configuration and the workflows */
export function filesFor(
  proposal: Proposal,
  setting: Setting,
  examples: Examples,
  schedule: Schedule,
): Map<string, string> {
  return new Map([
    [CONFIG_PATH, configText(proposal, setting)],
    [CHECK_WORKFLOW_PATH, workflowText(examples.check, setting, schedule)],
    [SYNC_WORKFLOW_PATH, workflowText(examples.sync, setting, schedule)],
    ...(examples.import === undefined
      ? []
      : [[IMPORT_WORKFLOW_PATH, workflowText(examples.import, setting, schedule)] as const]),
  ]);
}

/** Fits one of the example workflows to a repository; all else in it stays as it is. */
function workflowText(example: string, { action, file }: Setting, { minute, timeZone }: Schedule): string {
  const watched = file.startsWith('roster/') ? [] : [`\n      - ${scalar(file)}`];
  return example
    .replaceAll(`uses: ${ACTION}`, () => `uses: ${action}`)
    .replace(/- cron: '\d+ /, () => `- cron: '${minute} `)
    .replace(/timezone: .*/, () => `timezone: ${timeZone}`)
    .replace(/ROSTER: roster\/employees\.csv/, () => `ROSTER: ${scalar(file)}`)
    .replace(/\n {6}- roster\/\*\*/, (found) => `${found}${watched.join('')}`);
}
