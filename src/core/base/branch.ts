import { Failure } from './failure.js';

/**
 * @param given for the branch that is sent
 * @returns what to write instead of a whole ref, as a workflow’s `github.ref` is; undefined of a name
 */
export function refusalOfRef(given: string): Failure | undefined {
  if (!given.startsWith('refs/')) return undefined;
  const name = given.startsWith('refs/heads/') ? given.slice('refs/heads/'.length) : undefined;
  return new Failure(
    `${given} isn’t the name of a branch.`,
    name === undefined
      ? 'Write only a branch’s name, as main, for `branch`.'
      : `Write only ${name} for \`branch\`.`,
    'use',
  );
}
