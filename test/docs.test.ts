import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from '@jest/globals';
import { GUARDS, LIMITS, type LimitDefaults } from '../src/core/vocabulary/guards.js';

/*
 * The pages for people say what holds: every test and path that they name exists, and every page that they link to.
 * Comments cite what is in the repository: `(docs/vendor-api.md, Employee file)`, several sections with semicolons.
 */

const ROOT = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const PAGES = globSync('{,docs/,examples/**/}*.md', { cwd: ROOT, exclude: ['THIRD-PARTY*'] }).map((page) =>
  page.replaceAll('\\', '/'),
);

describe('docs/accidents.md', () => {
  const rows = read('docs/accidents.md')
    .split('\n')
    .filter((line) => /^\| (?!-)/.test(line))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  const tests = rows.map((cells) => cells.at(-2) ?? '').filter((cell) => cell.startsWith('`test/'));

  it('has a table of what was tried', () => {
    expect(tests.length).toBeGreaterThan(100);
    expect(tests).toHaveLength(rows.filter((cells) => cells.at(-2) !== 'test').length);
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
    expect(read('docs/configuration.md')).toContain(
      `  ${id}: { percent: ${percent}, floor: ${floor}${most} }`,
    );
  });
});

describe.each(PAGES)('%s', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]+))?\)/g)];

  it('has beside each command that only bash knows what PowerShell and cmd have for it', () => {
    const blocks = read(page).matchAll(/^ *```sh\n([^]*?)^ *```\n\n(.*)/gm);
    for (const [, commands = '', after = ''] of blocks) {
      const [, variable] = /^ *export (\w+)=/m.exec(commands) ?? [];
      if (variable !== undefined) {
        expect(after).toContain(`\`$env:${variable}="`);
        expect(after).toContain(`\`set ${variable}=`);
      }
      if (commands.includes('~/')) expect(after).toContain('%USERPROFILE%');
    }
  });

  it('links to what exists', () => {
    for (const [, to = '', anchor] of links) {
      const path = to === '' ? page : join(dirname(page), to);
      expect([to, existsSync(new URL(path, ROOT))]).toEqual([to, true]);
      if (anchor !== undefined) expect([...headingsOf(path)].map(anchorOf)).toContain(anchor);
    }
  });
});

describe('README.md', () => {
  it('can be read in a few minutes: everything else has a page of its own', () => {
    expect(read('README.md').split(/\s+/).length).toBeLessThan(1000);
  });
});

it.each(['will be deleted', 'Nothing will change', 'to fix', 'Will wait for an approval'])(
  'docs/for-hr.md has the headline of a comment as it is: %s',
  (words) => {
    expect(read('docs/for-hr.md')).toMatch(new RegExp(`^\\| \\*\\*.*${words}.*\\*\\*`, 'm'));
    expect(read('src/core/report/headline.ts')).toContain(words);
  },
);

it('docs/README.md leads to every page', () => {
  const linked = [...read('docs/README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(
    ([, to = '']) => `docs/${to}`,
  );
  const pages = PAGES.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md');
  expect([...new Set(linked)].sort()).toEqual(pages.sort());
});

describe('docs/troubleshooting.md', () => {
  const source = globSync('src/**/*.ts', { cwd: ROOT })
    .map(read)
    .join('\n')
    .replaceAll(/\$\{[^}]*\}/g, '…');
  const messages = [...read('docs/troubleshooting.md').matchAll(/^\| `([^`]+)`/gm)].map(
    ([, text = '']) => text,
  );

  it('has messages', () => {
    expect(messages.length).toBeGreaterThan(25);
  });

  it.each(messages)('quotes what the program says: %s', (message) => {
    for (const words of message.split('…').map((part) => part.replace(/\([A-Z]+\)$/, '').trim()))
      expect([words, source.includes(words)]).toEqual([words, true]);
  });
});

it('docs/architecture.md names paths that exist', () => {
  const paths = [...read('docs/architecture.md').matchAll(/`((?:src|test|scripts|schema)\/[^` ]*)`/g)];
  expect(paths.length).toBeGreaterThan(10);
  for (const [, path = ''] of paths) expect([path, existsSync(new URL(path, ROOT))]).toEqual([path, true]);
});

describe('a comment', () => {
  const texts = globSync('{src,scripts,test}/**/*.{ts,mjs,cjs}', {
    cwd: ROOT,
    exclude: ['test/fixtures/**'],
  }).map((file) => [file, read(file.replaceAll('\\', '/')).replaceAll(/\s+(?:\*|\/\/)?\s*/g, ' ')] as const);
  const found = (pattern: RegExp) =>
    texts.flatMap(([file, text]) => [...text.matchAll(pattern)].map(([, ...parts]) => [file, ...parts]));

  it('cites documents that exist', () => {
    for (const [file, page = ''] of found(/\b(docs\/[\w-]+\.md)\b/g))
      expect([file, page, existsSync(new URL(page, ROOT))]).toEqual([file, page, true]);
  });

  it('cites sections that its document has', () => {
    const citations = found(/\(((?:docs\/[\w-]+|README|CONTRIBUTING|SECURITY)\.md), ([^)]+)\)/g);
    expect(citations.length).toBeGreaterThan(40);
    for (const [file, page = '', sections = ''] of citations)
      for (const section of sections.split('; '))
        expect([file, page, section, headingsOf(page).has(section)]).toEqual([file, page, section, true]);
  });
});

it('no text names a document that isn’t in the repository', () => {
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ':!dist'];
  const files = execFileSync('git', listed, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  const naming = files.filter(
    (file) =>
      existsSync(new URL(file, ROOT)) &&
      /\b(?:contract|interface|design)\.md\b|\((?:contract|interface|design):\s/.test(read(file)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(naming).toEqual([]);
});

it('texts and code use today’s words, not those of before', () => {
  const listed = [
    'ls-files',
    '-z',
    '--',
    'src',
    'docs',
    'README.md',
    'CONTRIBUTING.md',
    'action.yml',
    'examples',
  ];
  const files = execFileSync('git', listed, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  const old =
    /\b(?:mend(?:s|ed|ing)?|(?<!['`|]|valid, )stands?|stood|behind|parted|told|any more|is no(?! longer))\b(?!-)|\b(?:MOST|FEWEST)_/;
  const found = files
    .filter((file) => existsSync(new URL(file, ROOT)) && /\.(?:ts|md|yml|css)$/.test(file))
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, at) => (old.test(line) ? [`${file}:${at + 1} ${old.exec(line)?.[0] ?? ''}`] : [])),
    );
  expect(files.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});

function headingsOf(page: string): Set<string> {
  const text = read(page).replaceAll(/^```[^]*?^```/gm, '');
  return new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading));
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
