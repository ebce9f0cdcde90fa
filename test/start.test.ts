import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
/** An import or export of values: what is only a type is gone when it runs. */
const STATIC = /^(?:import|export) (?!type\b)[^;]*?from '([^']+)'/gm;

/** Every file and package that is loaded along with a file, before any `import()`. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  const path = relative(SRC, file).replaceAll('\\', '/');
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  if (!file.endsWith('.ts')) return loaded;
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
    if (from.startsWith('.')) loadedWith(join(dirname(file), from.replace(/\.js$/, '.ts')), loaded);
    else loaded.add(from);
  }
  return loaded;
}

it('the action reads its inputs with hardly more than the toolkit, and loads the rest for what they ask', () => {
  const loaded = [...loadedWith(join(SRC, 'action/main.ts'))];
  expect(loaded.filter((one) => !/^(action|adapters\/process|core)\//.test(one))).toEqual(['@actions/core']);
  expect(loaded.length).toBeLessThan(15);
});

it('the command line starts with its commands’ declarations, and loads the rest when one runs', () => {
  const loaded = [...loadedWith(join(SRC, 'cli/main.ts'))];
  expect(loaded).toContain('cli/sandbox.ts');
  const light = /^(cli\/|core\/|adapters\/process\/|\.\.\/package\.json$|node:util$)/;
  expect(loaded.filter((one) => !light.test(one))).toEqual([]);
});
