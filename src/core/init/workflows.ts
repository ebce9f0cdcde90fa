import { scalar } from './yaml.js';

/** What a workflow of ours is fitted to. */
export interface Fitting {
  /** Of the hour, for the schedule. */
  readonly minute: number;
  readonly timeZone: string;
  /** Of the action: `owner/name@ref`. */
  readonly action: string;
  /** The roster, in the repository. */
  readonly file: string;
}

export const ACTION = 'OWNER/roster-sync@v0';

/** Fits one of the example workflows to a repository; all else in it stays as it is. */
export function workflowText(example: string, { minute, timeZone, action, file }: Fitting): string {
  const watched = file.startsWith('roster/') ? [] : [`\n      - ${scalar(file)}`];
  return example
    .replaceAll(`uses: ${ACTION}`, () => `uses: ${action}`)
    .replace(/- cron: '\d+ /, () => `- cron: '${minute} `)
    .replace(/timezone: .*/, () => `timezone: ${timeZone}`)
    .replace(/\n {6}- roster\/\*\*/, (found) => `${found}${watched.join('')}`);
}
