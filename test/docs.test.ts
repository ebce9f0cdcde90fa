import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GUARDS, LIMITS, type LimitDefaults } from '../src/core/vocabulary/guards.js';

/* The pages for people say what holds: every test that they name exists, and every page that they link to. */

const ROOT = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const PAGES = readdirSync(new URL('docs/', ROOT))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)
  .concat('README.md', 'examples/README.md');

describe('docs/accidents.md', () => {
  const rows = read('docs/accidents.md')
    .split('\n')
    .filter((line) => /^\| (?!-)/.test(line))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  const tests = rows.map((cells) => cells.at(-2) ?? '').filter((cell) => cell.startsWith('`test/'));

  it('has a table of what was tried', () => {
    expect(tests.length).toBeGreaterThan(100);
    expect(tests).toHaveLength(rows.length - 3);
  });

  it.each([...new Set(tests)])('names a test that exists: %s', (test) => {
    const [, file = '', words = ''] = /^`([^`]+)`: (.+)$/.exec(test) ?? [];
    expect(read(file)).toContain(words.replaceAll('\\|', '|'));
  });
});

describe('the pages about guards', () => {
  it.each(Object.keys(GUARDS))('say when %s holds a plan', (guard) => {
    expect(read('docs/approvals.md').split('## What is held')[1]).toContain(`\`${guard}\``);
  });

  it.each(LIMITS)('say what %s lets pass', (id) => {
    const { percent, floor, max }: LimitDefaults = GUARDS[id].limit;
    const most = max === undefined ? '' : `, max: ${max}`;
    expect(read('README.md')).toContain(`  ${id}: { percent: ${percent}, floor: ${floor}${most} }`);
  });
});

describe.each(PAGES)('%s', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
    ([, to = '']) => to,
  );

  it('links to what exists', () => {
    for (const link of links)
      expect([link, existsSync(new URL(link, new URL(page, ROOT)))]).toEqual([link, true]);
  });
});
