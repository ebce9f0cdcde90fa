import type { Config } from './schema.js';

/** What GitHub calls an account; in a managed enterprise with the short code of the enterprise: `lead_acme`. */
const LOGIN = /^[a-z\d][a-z\d-]*(?:_[a-z\d]+)?$/i;
const MAX_LENGTH = 50;

/** What a name that isn't a login probably is, and what to write in its place. */
const HINTS: readonly (readonly [form: RegExp, hint: string])[] = [
  [/:\/\/|^(?:www\.)?github\.com\//i, 'Write the last part of the profile’s address, and nothing before it.'],
  [/^@?[^@\s]+\/[^@\s]+$/, 'A team can’t be named: list the logins of its members.'],
  [/^@/, 'Leave out the @ before it.'],
  [/@/, 'Write the login instead of the mail address: the last part of the profile’s address on GitHub.'],
];
const ELSE =
  'A login has letters, digits and hyphens: it is the last part of the profile’s address on GitHub.';

/** An entry of `guards.approvers` by which no account can be meant. */
interface LoginFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** @returns the approvers that aren't logins: nobody could ever approve as one of them */
export function loginFaults({ guards: { approvers = [] } }: Config): LoginFault[] {
  return approvers.flatMap((name, index) => {
    if (LOGIN.test(name) && name.length <= MAX_LENGTH) return [];
    const [, hint = ELSE] = HINTS.find(([form]) => form.test(name.trim())) ?? [];
    const message = `\`guards.approvers\` (entry ${index + 1}) isn’t the login of a GitHub account.`;
    return [{ path: ['guards', 'approvers', index], message, hint }];
  });
}
