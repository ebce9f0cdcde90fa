import type { Git } from './git.js';

/** Which remote a branch belongs to: its own, else `origin`, else the first; nothing where there is none. */
export async function remoteOf(git: Git): Promise<(branch: string | undefined) => string | undefined> {
  const wanted = '^(remote\\..*\\.url|branch\\..*\\.remote)$';
  const settings = ((await git.ask('config', '--get-regexp', wanted)) ?? '').split('\n');
  const remotes = settings.flatMap((line) => /^remote\.(.+)\.url /.exec(line)?.[1] ?? []);
  return (branch) => {
    const key = `branch.${branch ?? ''}.remote `;
    const own = settings.find((line) => line.startsWith(key))?.slice(key.length);
    return [own, 'origin', remotes[0]].find((name) => name !== undefined && remotes.includes(name));
  };
}
