import { Failure } from '../../core/base/failure.js';
import type { RemoteChoice } from '../../ports/receipt-store.js';
import type { Git } from './git.js';

export interface Remote extends RemoteChoice {
  readonly url: string;
}

const namesOf = (remotes: readonly { readonly name: string }[]): string[] => [
  ...new Set(remotes.map(({ name }) => name)),
];

/** What most hosts take for the same address: with and without `.git`, or a slash at the end. */
const plain = (url: string): string => url.replace(/\/+$/, '').replace(/\.git$/, '');

/**
 * Which remote a branch belongs to: its own, else `origin`, else the first; undefined where there is none.
 *
 * @throws Failure where a remote has a name that git would take for a flag
 */
export async function remoteOf(git: Git): Promise<(branch: string | undefined) => Remote | undefined> {
  const wanted = '^(remote\\..*\\.url|branch\\..*\\.remote)$';
  const settings = ((await git.ask('config', '--get-regexp', wanted)) ?? '').split('\n');
  const remotes = settings.flatMap((line) => {
    const [, name, url] = /^remote\.(.+)\.url (.*)/.exec(line) ?? [];
    return name === undefined || url === undefined ? [] : [{ name, url }];
  });
  if (remotes.some(({ name }) => name.startsWith('-'))) {
    const hint =
      'Look at the remotes in .git/config, and who wrote them there; git remote rename gives it another name.';
    throw new Failure('A remote has a name that begins with a hyphen.', hint, 'use');
  }
  return (branch) => {
    const key = `branch.${branch ?? ''}.remote `;
    // Of several values git takes the last: that of the clone, and not that of the user.
    const own = settings.findLast((line) => line.startsWith(key))?.slice(key.length);
    const named = (wanted: string | undefined) => remotes.find(({ name }) => name === wanted);
    const found = named(own) ?? named('origin') ?? remotes[0];
    if (!found) return undefined;
    const others = remotes.filter(({ name, url }) => name !== found.name && plain(url) !== plain(found.url));
    const isInstead = own !== undefined && own !== '.' && !named(own);
    return { ...found, others: namesOf(others), isInstead };
  };
}
