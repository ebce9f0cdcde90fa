import { counted } from '../core/base/text.js';
import { SANDBOX_KEY, type Company } from '../sandbox/companies.js';
import type { ReceivedFile } from '../sandbox/files.js';

/* What the sandbox says on the terminal. */

/** How a key is set for the commands that follow, where no configuration may have it. */
const SETTING = {
  bash: `export ROSTER_SYNC_API_KEY=${SANDBOX_KEY}`,
  powershell: `$env:ROSTER_SYNC_API_KEY="${SANDBOX_KEY}"`,
  cmd: `set ROSTER_SYNC_API_KEY=${SANDBOX_KEY}`,
};

interface Started {
  readonly url: string;
  readonly port: number;
  readonly isWindows: boolean;
}

/** What somebody needs to use it: the page, and the lines to copy. A key of one's own isn't shown. */
export function startLines({ url, port, isWindows }: Started, isDefaultKey: boolean): string[] {
  const named = isDefaultKey ? `the key ${SANDBOX_KEY}` : 'the key in ROSTER_SYNC_API_KEY';
  return [
    `The sandbox listens at ${url} for ${named}. Ctrl+C ends it.`,
    '',
    `  its page:              http://127.0.0.1:${port}/`,
    `  in the configuration:  api: { base-url: ${url} }`,
    ...(isDefaultKey ? settingLines(isWindows) : []),
    '',
  ];
}

function settingLines(isWindows: boolean): string[] {
  const { bash, powershell, cmd } = SETTING;
  if (!isWindows) return [`  in another terminal:   ${bash}`];
  return [`  in another PowerShell: ${powershell}`, `  or in cmd:             ${cmd}`];
}

/** Whoever mistyped the key must see why nothing is where it was. */
export const companyLine = ({ keyName }: Pick<Company, 'keyName'>): string =>
  `Another key is used, ${keyName}: it has a company of its own, empty at first.`;

/** One line for each file that came; of which company, where it isn't that of the key named at the start. */
export function fileLine(
  { id, kind, status, counts, errors }: ReceivedFile,
  { isFirst, keyName }: Pick<Company, 'isFirst' | 'keyName'>,
): string {
  const { records, added, removed } = counts;
  const wrong = errors.length > 0 ? `; ${counted(errors.length, 'error')}, on the page` : '';
  return `${String(id).padStart(4, '0')} ${kind}: ${status} (${counted(records, 'record')}, ${added} added, ${removed} removed${wrong})${isFirst ? '' : `, of the key ${keyName}`}`;
}
