import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/*
 * The actions that workflows use: each by its full commit SHA with the version beside it, and the same everywhere.
 * Dependabot keeps those of .github/workflows; it doesn't look at the examples, nor at what `init` takes.
 */

const ROOT = new URL('../', import.meta.url);
const files = globSync(['.github/workflows/*.yml', 'examples/workflows/*.yml', 'dist/workflows/*.yml'], {
  cwd: ROOT.pathname,
}).map((file) => file.replaceAll('\\', '/'));

const uses = files.flatMap((file) =>
  [...readFileSync(new URL(file, ROOT), 'utf8').matchAll(/^[\s-]*uses: (\S+)(?: # (\S+))?$/gm)].map(
    ([, reference = '', version]) => ({ file, reference, version, action: reference.split('@')[0] ?? '' }),
  ),
);
/** Not what is in the repository itself, nor what `init` and a release fill in. */
const foreign = uses.filter(({ action }) => !action.startsWith('./') && !action.startsWith('OWNER/'));

it('are found in all three folders', () => {
  for (const folder of ['.github/', 'examples/', 'dist/'])
    expect(foreign.some(({ file }) => file.startsWith(folder))).toBe(true);
});

it('are named by a full commit SHA, with the version beside it', () => {
  const loose = foreign.filter(
    ({ reference, version }) => !/@[0-9a-f]{40}$/.test(reference) || !/^v\d+\.\d+\.\d+$/.test(version ?? ''),
  );
  expect(loose).toEqual([]);
});

it('each placeholder of the templates is excused to zizmor on its own line, so that each file passes alone', () => {
  const lines = globSync('examples/workflows/*.yml', { cwd: ROOT.pathname }).flatMap((file) =>
    readFileSync(new URL(file.replaceAll('\\', '/'), ROOT), 'utf8')
      .split('\n')
      .filter((line) => line.includes('uses: OWNER/')),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !/@v0 # zizmor: ignore\[unpinned-uses\] \S/.test(line))).toEqual([]);
});

describe('an action', () => {
  it.each([...new Set(foreign.map(({ action }) => action))])('is the same everywhere: %s', (action) => {
    const pins = foreign.filter((one) => one.action === action);
    expect([...new Set(pins.map(({ reference, version }) => `${reference} ${version ?? ''}`))]).toHaveLength(
      1,
    );
  });

  it('in an example is one that Dependabot keeps in .github/workflows', () => {
    const kept = new Set(
      foreign.filter(({ file }) => file.startsWith('.github/')).map(({ reference }) => reference),
    );
    expect(foreign.filter(({ reference }) => !kept.has(reference))).toEqual([]);
  });
});
