/* A git repository of its own in a folder: with the person's own settings, keys and hooks out of reach. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanEnvironment, run } from './processes.mjs';

export const CONFIG = '.github/roster-sync.yml';
export const ROSTER = 'roster/employees.csv';

/**
 * Makes a repository on the branch main.
 *
 * @param folder that doesn't exist yet
 * @param home where git looks for a person's settings
 * @returns its folder, `git` for any command in it, and `commit` for files
 */
export async function makeRepository(folder, home) {
  const git = async (...args) => {
    const { code, stdout, stderr } = await run('git', args, { cwd: folder, env: cleanEnvironment(home) });
    if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${stderr}`);
    return stdout.trim();
  };
  const write = (files) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  mkdirSync(folder, { recursive: true });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('config', 'user.name', 'Holly Hartwell-Ray');
  await git('config', 'user.email', 'hr@example.com');
  return {
    folder,
    git,
    async commit(files, message) {
      write(files);
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
    },
    /** Makes a bare remote, `origin`, and pushes to it. */
    async publish(remote) {
      await git('init', '--quiet', '--bare', '--initial-branch', 'main', remote);
      await git('remote', 'add', 'origin', remote);
      await git('push', '--quiet', '--set-upstream', 'origin', 'main');
    },
  };
}
