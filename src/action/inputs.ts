import { getInput, setSecret } from '@actions/core';
import { refusalOfRef } from '../core/base/branch.js';
import { Failure } from '../core/base/failure.js';
import { CONFIG_PATH } from '../core/config/names.js';
import { CONFIRMED_STATUSES, type ConfirmedStatus } from '../core/receipts/statement.js';
import { basicCredentials } from '../core/workstars/endpoint.js';

/** The inputs as a workflow gave them (docs/action.md, Inputs). */
export interface Inputs {
  readonly mode: 'check' | 'sync' | 'import' | 'doctor' | 'confirm' | 'reject';
  readonly config: string;
  readonly apiKey: string;
  /** The key before a rotation. */
  readonly previousApiKey: string;
  readonly githubToken: string;
  readonly apiUrl: string;
  readonly branch: string;
  readonly approve: string;
  readonly unchanged: 'send' | 'skip';
  readonly comment: boolean;
  readonly failureIssue: boolean;
  /** What makes a check fail. */
  readonly failOn: 'problems' | 'held';
  readonly reportDir: string;
  /** The file that an import reads. */
  readonly export: string;
  /** What `confirm` and `reject` mean: the name, time or day of a receipt. */
  readonly receipt: string;
  /** What the portal shows, for `confirm`. */
  readonly status: ConfirmedStatus;
  /** Of an input with a value that it can't have, which has its default here: the run ends with it. */
  readonly wrong?: Failure | undefined;
}

/**
 * Masks both keys, in every form in which they are used or could be written down, before anything else can print them,
 * and reads the inputs.
 *
 * @throws Failure where nobody knows what is to be done
 */
export function readInputs(): Inputs {
  const [apiKey, previousApiKey] = [getInput('api-key'), getInput('previous-api-key')];
  for (const key of [apiKey, previousApiKey].filter(Boolean))
    for (const form of formsOf(key)) setSecret(form);
  const branch = getInput('branch');
  const wrongBranch = refusalOfRef(branch);
  let wrong = wrongBranch;
  const oneOf = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value => {
    const found = valueOf(name, values);
    if (found === undefined) wrong ??= notAmong(name, values);
    return found ?? values[0];
  };
  const mode = valueOf('mode', MODES);
  if (mode === undefined) throw notAmong('mode', MODES);
  return {
    mode,
    config: getInput('config') || CONFIG_PATH,
    apiKey,
    previousApiKey,
    githubToken: getInput('github-token'),
    apiUrl: getInput('api-url'),
    // As of every wrong input, the default: nothing may go by a name that no branch has.
    branch: wrongBranch ? '' : branch,
    approve: getInput('approve'),
    unchanged: oneOf('unchanged', ['send', 'skip']),
    comment: oneOf('comment', ['true', 'false']) === 'true',
    failureIssue: oneOf('failure-issue', ['true', 'false']) === 'true',
    failOn: oneOf('fail-on', ['problems', 'held']),
    reportDir: getInput('report-dir'),
    export: getInput('export'),
    receipt: getInput('receipt'),
    status: oneOf('status', CONFIRMED_STATUSES),
    wrong,
  };
}

const MODES = ['check', 'sync', 'import', 'doctor', 'confirm', 'reject'] as const;

/** As it is, as HTTP Basic has it, in a URL, and in base64 by itself. */
function formsOf(apiKey: string): Set<string> {
  const inBase64 = Buffer.from(apiKey).toString('base64');
  return new Set([apiKey, basicCredentials(apiKey), encodeURIComponent(apiKey), inBase64]);
}

/** @returns the first of the values, the default, where nothing is given; undefined where something else is */
function valueOf<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): Value | undefined {
  const given = getInput(name);
  return given === '' ? values[0] : values.find((value) => value === given);
}

const notAmong = (name: string, values: readonly string[]): Failure =>
  new Failure(
    `The input \`${name}\` can’t be that value.`,
    `In the workflow, set \`${name}\` to ${values.join(' or ')}.`,
    'use',
  );
