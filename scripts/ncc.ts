/* ncc, as every part of dist/ is built with it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param entry a file of the sources @param target the folder that ncc writes @throws where it doesn’t build */
export function ncc(entry: string, target: string, ...more: readonly string[]): void {
  const bin = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, 'build', join(root, entry), '-o', target, '--transpile-only', '--no-cache', ...more],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0 || /Module not found|Can't resolve/.test(stdout + stderr)) {
    throw new Error(`ncc failed on ${entry}:\n${stdout}${stderr}`);
  }
}
