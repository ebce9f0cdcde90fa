import { setSecret } from '@actions/core';
import type { GitSettings } from '../adapters/git/git.js';

/**
 * Lets git reach the repository with the workflow's token, also where actions/checkout left no credentials.
 *
 * @param server the address of GitHub; the token goes nowhere else
 */
export function gitCredentials(server: string | undefined, token: string): GitSettings {
  if (!server || token === '') return [];
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  setSecret(token);
  setSecret(basic);
  const key = `http.${server}/.extraheader`;
  // The empty value takes away a header that checkout may have left: GitHub refuses two.
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
  ];
}
