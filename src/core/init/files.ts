import { CHECK_WORKFLOW_PATH, CONFIG_PATH, SYNC_WORKFLOW_PATH } from '../config/names.js';
import type { Proposal } from './propose.js';
import { workflowsFor, type Schedule, type Templates } from './workflows.js';
import { configText, type Setting } from './yaml.js';

/** The files that `init` writes, by their paths in the repository, unless it is said which workflows are wanted. */
export const INIT_FILES = [CONFIG_PATH, CHECK_WORKFLOW_PATH, SYNC_WORKFLOW_PATH] as const;

/** @returns the texts of these files, by their paths: the configuration and the workflows */
export function filesFor(
  proposal: Proposal,
  setting: Setting,
  templates: Templates,
  schedule: Schedule,
): Map<string, string> {
  return new Map([
    [CONFIG_PATH, configText(proposal, setting)],
    ...workflowsFor(templates, setting, schedule),
  ]);
}
