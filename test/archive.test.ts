import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args: string[]): string[] =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);

/** Whether a path is in what a runner downloads. */
function isDownloaded(path: string, left: ReadonlySet<string>): boolean {
  const parts = path.split('/');
  return !parts.some((_part, at) => left.has(parts.slice(0, at + 1).join('/')));
}

it('a runner downloads what runs, what says how, and nothing else', () => {
  const files = git('ls-files', '-z');
  const paths = new Set(
    files.flatMap((file) => file.split('/').map((_part, at, parts) => parts.slice(0, at + 1).join('/'))),
  );
  const said = git('check-attr', '-z', 'export-ignore', '--', ...paths);
  const left = new Set(said.filter((_one, at) => at % 3 === 0 && said[at + 2] === 'set'));
  const downloaded = files.filter((file) => isDownloaded(file, left));
  expect(downloaded.filter((file) => !/^(?:dist|\.github)\//.test(file))).toEqual([
    ...['LICENSE', 'README.md', 'SECURITY.md', 'THIRD-PARTY-LICENSES.txt', 'action.yml', 'docs/rules.md'],
    ...['package.json', 'schema/roster-sync.schema.json'],
  ]);
  expect(downloaded).toEqual(expect.arrayContaining(files.filter((file) => file.startsWith('dist/'))));
  expect(downloaded).toContain('.github/workflows/roster.yml');
});

it('dist/ has one copy of each module', async () => {
  const index = pathToFileURL(join(root, 'dist/bundle/index.js')).href;
  const { loadFile } = (await import(index)) as typeof import('../src/main.js');
  const parts = await Promise.all(
    globSync('*.index.cjs', { cwd: join(root, 'dist/bundle') }).map(
      (name) => loadFile(index, name) as Promise<{ readonly modules: Readonly<Record<string, unknown>> }>,
    ),
  );
  const copies = new Map<string, Set<unknown>>();
  for (const [id, run] of parts.flatMap(({ modules }) => Object.entries(modules)))
    copies.set(id, (copies.get(id) ?? new Set()).add(run));
  expect(copies.size).toBeGreaterThan(100);
  expect([...copies].filter(([, runs]) => runs.size > 1).map(([id]) => id)).toEqual([]);
});
