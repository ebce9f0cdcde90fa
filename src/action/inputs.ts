import { getInput, setSecret } from '@actions/core';
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
}

/**
 * Masks both keys, in every form in which they are used or could be written down, before anything else can print them,
 * and reads the inputs.
 *
 * @throws Failure where one has a value that it can't have
 */
export function readInputs(): Inputs {
  const [apiKey, previousApiKey] = [getInput('api-key'), getInput('previous-api-key')];
  for (const key of [apiKey, previousApiKey].filter(Boolean))
    for (const form of formsOf(key)) setSecret(form);
  return {
    mode: oneOf('mode', ['check', 'sync', 'import', 'doctor', 'confirm', 'reject']),
    config: getInput('config') || CONFIG_PATH,
    apiKey,
    previousApiKey,
    githubToken: getInput('github-token'),
    apiUrl: getInput('api-url'),
    branch: getInput('branch'),
    approve: getInput('approve'),
    unchanged: oneOf('unchanged', ['send', 'skip']),
    comment: oneOf('comment', ['true', 'false']) === 'true',
    failureIssue: oneOf('failure-issue', ['true', 'false']) === 'true',
    failOn: oneOf('fail-on', ['problems', 'held']),
    reportDir: getInput('report-dir'),
    export: getInput('export'),
    receipt: getInput('receipt'),
    status: oneOf('status', CONFIRMED_STATUSES),
  };
}

/** As it is, as HTTP Basic has it, in a URL, and in base64 by itself. */
function formsOf(apiKey: string): Set<string> {
  const inBase64 = Buffer.from(apiKey).toString('base64');
  return new Set([apiKey, basicCredentials(apiKey), encodeURIComponent(apiKey), inBase64]);
}

/** The first of the values is the default. */
function oneOf<Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value {
  const given = getInput(name);
  if (given === '') return values[0];
  const found = values.find((value) => value === given);
  if (found !== undefined) return found;
  throw new Failure(`The input \`${name}\` can’t be that value.`, `Set it to ${values.join(' or ')}.`, 'use');
}
