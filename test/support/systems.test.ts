import { globSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { annotationsIn, outputsIn } from './runner.js';

/* The tests run on Windows, too, where some of them can’t: they say so. */

const ROOT = new URL('../../', import.meta.url);
const TESTS = globSync('test/**/*.test.ts', { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'));
const textOf = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const NEEDS: readonly (readonly [what: string, RegExp, guard: RegExp])[] = [
  ['make links', /\bsymlinkSync\(/, /[wW]ithLinks|[oO]nUnix|=== 'linux'/],
  ['send signals to a group', /process\.kill\(-/, /describeWithSignals/],
];

it.each(NEEDS)('tests that %s are skipped on Windows', (_what, needed, guard) => {
  const those = TESTS.filter((path) => needed.test(textOf(path)));
  expect(those.length).toBeGreaterThan(0);
  expect(those.filter((path) => !guard.test(textOf(path)))).toEqual([]);
});

it('outputs and annotations are read with the line ends that Windows writes', () => {
  const output = ['outcome<<end_1', 'clean', 'end_1', 'receipt<<end_2', '', 'end_2', ''];
  const log = ['Roster Sync', '::error file=a.csv,line=2::It is wrong', '::add-mask::x', ''];
  for (const end of ['\n', '\r\n']) {
    expect(outputsIn(output.join(end))).toEqual({ outcome: 'clean', receipt: '' });
    expect(annotationsIn(log.join(end))).toMatchObject([{ file: 'a.csv', line: 2, message: 'It is wrong' }]);
  }
});
