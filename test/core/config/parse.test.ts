import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/core/config/bytes.js';
import { patternsOf } from '../../../src/core/config/columns.js';
import { parseConfig } from '../../../src/core/config/parse.js';
import type { Config } from '../../../src/core/config/schema.js';
import type { Problem } from '../../../src/core/problem/problem.js';

const FILE = '.github/roster-sync.yml';
const problemsOf = (text: string): readonly Problem[] => parseConfig(text, FILE).problems;

function configOf(text: string): Config {
  const { config, problems } = parseConfig(text, FILE);
  if (!config) throw new Error(JSON.stringify(problems));
  return config;
}

/** A configuration with `yaml` from line 3 on. */
const withHead = (yaml: string): string => `version: 1\nprogram: acme\n${yaml}`;

/** Its problems as `rule line`, for what stands from line 3 on. */
const told = (yaml: string): string[] =>
  problemsOf(withHead(yaml)).map(({ rule, line }) => `${rule} ${line ?? '-'}`);

/** Nothing of zod, YAML's insides or JavaScript, which nobody in HR can read. */
function expectPlain(problems: readonly Problem[]): void {
  for (const { message, hint, file, severity } of problems) {
    expect(message).toMatch(/^(`|[A-Z]).{10,}\.$/s);
    expect(message).not.toMatch(
      /zod|undefined|\[object|NaN|Invalid input|\bexpected\b|\breceived\b|invalid_|Symbol|"code"/i,
    );
    expect(message).not.toMatch(/\n/);
    expect(hint).toMatch(/\.$/);
    expect(file).toBe(FILE);
    expect(severity).toBe('error');
  }
}

describe('a configuration of version and program', () => {
  it('is enough, and has the defaults that are promised', () => {
    expect(configOf('version: 1\nprogram: acme\n')).toMatchObject({
      version: 1,
      program: 'acme',
      api: {
        'employees-path': 'hrdatasync/employees',
        'positions-path': 'hrdatasync/positions',
        upload: 'raw',
        retry: { tries: 5, 'base-delay': 1 },
      },
      roster: {
        file: 'roster/employees.csv',
        delimiter: 'auto',
        encoding: 'utf-8',
        'max-records': 10_000,
        columns: {},
        filters: [],
      },
      guards: {
        'max-joiners': { percent: 20, floor: 10 },
        'max-movers': { percent: 30, floor: 10 },
        'max-email-changes': { percent: 5, floor: 5 },
        'first-sync': 'hold',
        protect: [],
      },
      import: { delimiter: 'auto', encoding: 'utf-8', columns: {}, filters: [] },
      rules: {},
      'show-values': false,
      'keep-xml': false,
      'allow-public': false,
    });
    expect(configOf('version: 1\nprogram: acme\n').hierarchy).toBeUndefined();
  });

  it('holds leavers by 5 percent above 3, and above 50 at all', () => {
    expect(configOf('version: 1\nprogram: acme\n').guards['max-leavers']).toEqual({
      percent: 5,
      floor: 3,
      max: 50,
    });
  });

  it.each([
    '\uFEFFversion: 1\nprogram: acme',
    '---\nversion: 1\nprogram: acme\n...\n',
    '{"version":1,"program":"acme"}',
  ])('may be written as %j', (text) => {
    expect(configOf(text).program).toBe('acme');
  });

  it('may have CRLF line ends', () => {
    expect(configOf('version: 1\r\nprogram: acme\r\nshow-values: true\r\n')['show-values']).toBe(true);
    expect(problemsOf('version: 1\r\nprogram: acme\r\n\r\nnonsense: 1\r\n')[0]?.line).toBe(4);
  });
});

describe('every key that is promised and read', () => {
  it('is taken as it is written', () => {
    const config = configOf(`version: 1
program: acme-2
api:
  base-url: http://127.0.0.1:8787/admin/api/v2/
  employees-path: hrdatasync/employee
  positions-path: hrdatasync/position
  upload: { multipart: file }
  retry: { tries: 2, base-delay: 0.5 }
roster:
  file: people/all.csv
  delimiter: tab
  encoding: utf-8
  max-records: 20000
  columns:
    employee_id: { column: Employee ID, pattern: "[0-9]{7}" }
    forename: First Name
    employee_type: { column: Employment Type, values: { Full-Time: employee, "1": employee } }
    country: { column: Country, default: GB }
    email: { column: Mail, optional: true }
    grade: { column: Grade, optional: true }
  filters:
    - { column: Status, keep: [Active, On Leave], drop: [Terminated] }
  departments: [Sales, IT]
  countries: [GB, DE]
  email-domains: [example.com]
hierarchy:
  manager_id: Manager ID
  position_title: Job Title
  position_id: Position ID
guards:
  max-leavers: { percent: 2.5, floor: 0, max: 9 }
  max-joiners: { percent: 100 }
  first-sync: allow
  protect: ["0000001"]
rules: { roster/unknown-department: warn, roster/email-domain: off, employee/email: error }
show-values: true
keep-xml: true
allow-public: true
`);
    expect(config.api.upload).toEqual({ multipart: 'file' });
    expect(config.roster.columns['forename']).toBe('First Name');
    expect(config.roster.filters[0]?.keep).toEqual(['Active', 'On Leave']);
    expect(config.hierarchy).toEqual({
      manager_id: 'Manager ID',
      position_title: 'Job Title',
      position_id: 'Position ID',
    });
    expect(config.guards['max-leavers']).toEqual({ percent: 2.5, floor: 0, max: 9 });
    expect(config.guards['max-joiners']).toMatchObject({ percent: 100, floor: 10 });
    expect(config.guards.protect).toEqual(['0000001']);
  });

  it('may be a file of positions instead', () => {
    expect(configOf(withHead('hierarchy: { file: roster/positions.csv }')).hierarchy).toEqual({
      file: 'roster/positions.csv',
    });
  });
});

describe('an unknown key', () => {
  it.each([
    ['at the top', 'rooster: {}', 3, 'rooster'],
    ['in a group', 'guards:\n  max-leavers: { percent: 5 }\n  max-leaver: { percent: 5 }', 5, 'max-leaver'],
    ['in a limit', 'guards:\n  max-leavers:\n    percent: 5\n    flor: 3', 6, 'flor'],
    ['in a column', 'roster:\n  columns:\n    forename:\n      column: First\n      patern: x', 7, 'patern'],
    [
      'in a filter',
      'roster:\n  filters:\n    - column: S\n      keep: [a]\n      drop: [b]\n      dorp: [c]',
      8,
      'dorp',
    ],
    [
      'in the second filter',
      'roster:\n  filters:\n    - { column: S, keep: [a], drop: [] }\n    - { column: T, keep: [a], drop: [], x: 1 }',
      6,
      'x',
    ],
    ['in api', 'api:\n  upload: raw\n  key: abc', 5, 'key'],
    ['in retry', 'api:\n  retry:\n    tries: 3\n    delay: 1', 6, 'delay'],
    ['in a hierarchy', 'hierarchy:\n  manager_id: M\n  position_title: T\n  title: T', 6, 'title'],
    ['with an underscore', 'show_values: true', 3, 'show_values'],
    ['in other capitals', 'Guards: {}', 3, 'Guards'],
    ['that JavaScript knows', 'constructor: 1', 3, 'constructor'],
    ['that JavaScript knows well', '__proto__: { show-values: true }', 3, '__proto__'],
    ['of JavaScript among columns', 'roster:\n  columns:\n    __proto__: Full Name', 5, '__proto__'],
    [
      'of JavaScript in a column',
      'roster:\n  columns:\n    forename: { column: First, __proto__: x }',
      5,
      '__proto__',
    ],
    [
      'of JavaScript among values',
      'roster:\n  columns:\n    department:\n      column: D\n      values: { __proto__: IT }',
      7,
      '__proto__',
    ],
  ])('%s is told with its line', (_where, yaml, line, key) => {
    const problems = problemsOf(withHead(yaml));
    expect(problems.map((found) => [found.rule, found.line])).toEqual([['config/invalid', line]]);
    expect(problems[0]?.message).toContain(key);
    expectPlain(problems);
  });

  it('doesn’t hide another: all are told at once', () => {
    const yaml =
      'a: 1\nroster:\n  b: 2\n  max-records: x\nguards:\n  max-leavers:\n    c: 3\n    percent: 101\n';
    expect(told(yaml).sort()).toEqual(
      [3, 5, 6, 9, 10].map((line) => `config/invalid ${line}`).sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  it('leaves no configuration', () => {
    expect(parseConfig(withHead('a: 1'), FILE).config).toBeUndefined();
  });
});

const manyColumns = (count: number): string =>
  Array.from({ length: count }, (_, at) => `x${at}: Column ${at}`).join('\n    ');

describe('a wrong value', () => {
  it.each([
    ['a text where a number should be', 'roster:\n  max-records: many', 4],
    ['a part of a number', 'roster:\n  max-records: 1.5', 4],
    ['zero records', 'roster:\n  max-records: 0', 4],
    ['a percentage below 0', 'guards:\n  max-leavers:\n    percent: -1', 5],
    ['a percentage above 100', 'guards:\n  max-leavers:\n    percent: 101', 5],
    ['no number at all', 'guards:\n  max-leavers:\n    percent: .nan', 5],
    ['infinity', 'guards:\n  max-leavers:\n    max: .inf', 5],
    ['a percentage with its sign', 'guards:\n  max-leavers:\n    percent: 5%', 5],
    ['a floor below 0', 'guards:\n  max-leavers: { floor: -1 }', 4],
    ['yes for a switch', 'show-values: yes', 3],
    ['a text for a switch', 'keep-xml: "true"', 3],
    ['a list for a group', 'roster: []', 3],
    ['a text for a group', 'guards: strict', 3],
    ['nothing for a group', 'roster:\nshow-values: false', 3],
    ['a text for a list', 'roster:\n  departments: Sales', 4],
    ['a group for a list', 'roster:\n  filters: { column: a, keep: [a], drop: [b] }', 4],
    ['an unknown delimiter', 'roster:\n  delimiter: comma', 4],
    ['an unknown word', 'guards:\n  first-sync: approve', 4],
    ['an unknown form of upload', 'api:\n  upload: form', 4],
    ['nothing in a list', 'roster:\n  departments:\n    - Sales\n    -\n', 6],
    ['an empty text in a list', 'roster:\n  departments:\n    - Sales\n    - ""\n', 6],
    ['a filter without drop', 'roster:\n  filters:\n    - column: Status\n      keep: [Active]', 5],
    [
      'a filter with a value in both lists',
      'roster:\n  filters:\n    - { column: S, keep: [a, b], drop: [b] }',
      5,
    ],
    ['a column without a header', 'roster:\n  columns:\n    forename: { default: x }', 5],
    ['a column that is a list', 'roster:\n  columns:\n    forename: [First]', 5],
    ['a column that is a number', 'roster:\n  columns:\n    country: 7', 5],
    ['a column that is nothing', 'roster:\n  columns:\n    forename:\n    surname: Last', 5],
    ['an element that can’t be one', 'roster:\n  columns:\n    first name: First', 5],
    ['an element that begins with a digit', 'roster:\n  columns:\n    1st: First', 5],
    ['half a hierarchy', 'hierarchy:\n  manager_id: M', 3],
    ['both hierarchies', 'hierarchy:\n  manager_id: M\n  position_title: T\n  file: roster/p.csv', 6],
    ['too many tries', 'api:\n  retry:\n    tries: 1000', 5],
    ['a percentage without end', 'guards:\n  max-leavers:\n    percent: 1e308', 5],
    ['a floor without end', 'guards:\n  max-leavers: { floor: 1e308 }', 4],
    ['half a person', 'guards:\n  max-movers: { max: .5 }', 4],
    ['more records than anybody has', 'roster:\n  max-records: 1000001', 4],
    ['more columns than a file should have', `roster:\n  columns:\n    ${manyColumns(101)}`, 4],
    ['a name for a country', 'roster:\n  countries:\n    - GB\n    - Germany', 6],
    ['a country in small letters', 'roster:\n  countries: [gb]', 4],
    ['an unknown encoding', 'roster:\n  encoding: ebcdic', 4],
    ['an id that may be empty', 'roster:\n  columns:\n    employee_id: { column: ID, optional: true }', 5],
    [
      'an address that may be empty in the export alone',
      'import:\n  columns:\n    email: { column: Mail, optional: true }',
      5,
    ],
    ['a key that merges', '<<: { show-values: true }', 3],
  ])('%s is told with its line', (_what, yaml, line) => {
    const problems = problemsOf(withHead(yaml));
    expect(problems.map((found) => found.rule)).toEqual(['config/invalid']);
    expect(problems[0]?.line).toBe(line);
    expectPlain(problems);
  });

  it.each(['version: 2', 'version: "1"', 'version: one'])('%s is told', (version) => {
    const problems = problemsOf(`program: acme\n${version}\n`);
    expect(problems.map(({ line }) => line)).toEqual([2]);
    expect(problems[0]?.message).toContain('1');
    expectPlain(problems);
  });

  it.each(
    [
      ['Acme', 'acme.workstars.com', 'https://acme.workstars.com', '-acme', 'acme-', 'ac me', 'a_b', 'ä'],
      ['acme/../x', 'acme@evil.example', 'acme#', '"acme\\n"', '""', 'a'.repeat(64)],
    ].flat(),
  )('the program %s is no DNS label', (program) => {
    const problems = problemsOf(`version: 1\nprogram: ${program}\n`);
    expect(problems.map(({ line }) => line)).toEqual([2]);
    expect(problems[0]?.message).toContain('`program`');
    expectPlain(problems);
  });

  it('a missing version and a missing program are told', () => {
    const problems = problemsOf('show-values: false\n');
    expect(problems.map(({ message }) => message).join()).toMatch(/`version`.*`program`.*missing/);
    expectPlain(problems);
  });

  it.each(['', '\n\n', '# only a comment\n', '---\n', 'null', '[]', 'a text', '42'])(
    'the file %j is no configuration',
    (text) => {
      const { config, problems } = parseConfig(text, FILE);
      expect(config).toBeUndefined();
      expect(problems).toHaveLength(1);
      expect(problems[0]?.line).toBeGreaterThanOrEqual(1);
      expectPlain(problems);
    },
  );
});

describe('a number or a switch where a text should be', () => {
  it.each([
    ['an id', 'guards:\n  protect:\n    - "0000001"\n    - 0000002', 6],
    ['a department', 'roster:\n  departments: [Sales, 42]', 4],
    ['a value of a filter', 'roster:\n  filters:\n    - column: S\n      keep: [1]\n      drop: [b]', 6],
    [
      'a translation',
      'roster:\n  columns:\n    employee_type:\n      column: T\n      values:\n        Full: 1',
      8,
    ],
    ['a default', 'roster:\n  columns:\n    country: { column: C, default: 1 }', 5],
    ['a switch', 'roster:\n  departments: [true]', 4],
  ])('%s needs quotes, and is told so', (_what, yaml, line) => {
    const problems = problemsOf(withHead(yaml));
    expect(problems.map((found) => found.line)).toEqual([line]);
    expect(`${problems[0]?.message ?? ''} ${problems[0]?.hint ?? ''}`).toContain('quotes');
    expectPlain(problems);
  });
});

describe('a pattern', () => {
  it.each(['"["', '"(a"', '"a)|(b"', '"*"', '"\\\\q"', '"a{2,1}"', '"(?<a>x)(?<a>y)"'])(
    '%s isn’t a regular expression',
    (pattern) => {
      const problems = problemsOf(
        withHead(`roster:\n  columns:\n    employee_id: { column: I, pattern: ${pattern} }`),
      );
      expect(problems.map(({ line }) => line)).toEqual([5]);
      expect(problems[0]?.message).toContain('regular expression');
      expectPlain(problems);
    },
  );

  it.each([
    ['"(?=a)b"', /lookaheads and lookbehinds.*not supported/],
    ['"(?!a)b"', /lookaheads/],
    ['"(?<=a)b"', /lookaheads and lookbehinds/],
    ['"(a)\\\\1"', /backreferences.*not supported/],
    ['"a{1001}"', /1000 at most/],
    ['"(a?){400}(a){400}"', /repeats too much/],
    [`"${'a'.repeat(201)}"`, /longer than 200 characters/],
  ])('%s isn’t supported, and is told so', (pattern, message) => {
    const yaml = `roster:\n  columns:\n    employee_id: { column: I, pattern: ${pattern} }`;
    const problems = problemsOf(withHead(yaml));
    expect(problems.map(({ line }) => line)).toEqual([5]);
    expect(problems[0]?.message).toMatch(message);
    expectPlain(problems);
  });

  const patternOf = (source: string) =>
    patternsOf(
      configOf(withHead(`roster: { columns: { employee_id: { column: I, pattern: '${source}' } } }`)),
    ).get('employee_id');

  it.each([
    ['[0-9]{7}', '0000001', '000001'],
    ['a|bc', 'bc', 'ab'],
    ['[A-Z]{2}-\\d+', 'GB-12', 'xGB-12'],
    ['\\p{L}+', 'Zoë', 'Z 0'],
    ['.*', '', 'a\nb'],
    ['x{0,9}', 'xxx', 'x'.repeat(1001)],
  ])('%s must match the whole value', (source, fitting, other) => {
    expect(patternOf(source)?.test(fitting)).toBe(true);
    expect(patternOf(source)?.test(other)).toBe(false);
  });

  it.each(['(a+)+', '(a|a)*', '(.*)*!', '(a?){60}(a){60}'])(
    '%s takes no longer for its repeats',
    (source) => {
      const pattern = patternOf(source);
      const begun = performance.now();
      for (let at = 0; at < 100; at += 1) expect(pattern?.test(`${'a'.repeat(900)}?`)).toBe(false);
      expect(performance.now() - begun).toBeLessThan(2000);
    },
  );

  it('without quotes is a YAML list, and is told with its line', () => {
    const problems = problemsOf(
      withHead('roster:\n  columns:\n    employee_id:\n      column: I\n      pattern: [0-9]{7}\n'),
    );
    expect(problems[0]?.line).toBe(7);
    expectPlain(problems);
  });
});

describe('text that is no valid YAML', () => {
  it.each([
    ['a tab for indentation', 'roster:\n\tfile: a.csv', 4],
    ['a key that appears twice', 'show-values: false\nkeep-xml: false\nshow-values: true', 5],
    ['a key that appears twice at depth', 'roster:\n  file: a.csv\n  file: b.csv', 5],
    ['an element that appears twice', 'roster:\n  columns:\n    forename: A\n    forename: B', 6],
    ['a quote that isn’t closed', 'roster:\n  file: "a.csv\n  delimiter: tab\nkeep-xml: true\n', 4],
    ['a colon in a text', 'roster:\n  file: a: b', 4],
    ['a second document', 'keep-xml: true\n---\nkeep-xml: false', 4],
    ['wrong indentation', 'roster:\n    file: a.csv\n  delimiter: tab', 5],
    ['a tag for binary data', 'roster:\n  departments: !!binary U2FsZXM=', 4],
    ['a tag for code', 'roster:\n  file: !!js/function "x"', 4],
    ['a tag of one’s own', 'program: !secret x', 3],
    ['lists without end', `roster: ${'['.repeat(100_000)}`, 3],
    ['groups without end', `roster: ${'{a: '.repeat(50_000)}`, 3],
    ['items without end', `roster:\n${'- '.repeat(100_000)}`, 4],
  ])('%s is told on its line', (_what, yaml, line) => {
    const { config, problems } = parseConfig(withHead(yaml), FILE);
    expect(config).toBeUndefined();
    expect(problems[0]?.rule).toBe('config/unreadable');
    expect(problems[0]?.line).toBe(line);
    expectPlain(problems);
  });
});

it('a version of YAML that the file asks for changes nothing', () => {
  const problems = problemsOf('%YAML 1.1\n---\nversion: 1\nprogram: acme\nshow-values: yes\n');
  expect(problems.map(({ rule, line }) => `${rule} ${line ?? '-'}`)).toEqual(['config/invalid 5']);
});

it('a file that is wrong everywhere is told to the 100th problem', () => {
  const keys = Array.from({ length: 1000 }, (_, at) => `key${at}: 1`).join('\n');
  expect(problemsOf(withHead(keys))).toHaveLength(100);
  expect(problemsOf(withHead('show-values: true\n'.repeat(1000)))).toHaveLength(100);
});

describe('bytes', () => {
  const toldOf = (bytes: Uint8Array) => {
    const { config, problems } = readConfig(bytes, FILE);
    if (!config) expectPlain(problems);
    return config ? 'read' : problems.map(({ rule, line }) => `${rule} ${line ?? '-'}`);
  };
  const text = withHead('roster:\n  departments: [Büro]\n');

  it('of UTF-8 are read, with or without a byte order mark, up to 256 KiB', () => {
    expect(toldOf(Buffer.from(text))).toBe('read');
    expect(toldOf(Buffer.from(`\uFEFF${text}`))).toBe('read');
    const head = withHead('# ');
    expect(toldOf(Buffer.from(head.padEnd(256 * 1024, 'x')))).toBe('read');
  });

  it.each([
    ['of Windows-1252', Buffer.from(text, 'latin1'), 4],
    ['with a NUL', Buffer.from(`${text}\0`), 5],
    ['of UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), 1],
    ['of more than 256 KiB', Buffer.alloc(256 * 1024 + 1, '#'), '-'],
  ])('%s are refused', (_what, bytes, line) => {
    expect(toldOf(bytes)).toEqual([`config/unreadable ${line}`]);
  });
});

describe('an alias', () => {
  it('is refused with a sentence that says so, on its line', () => {
    const problems = problemsOf(withHead('roster:\n  departments: &list [Sales]\n  email-domains: *list\n'));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(5);
    expect(problems[0]?.message).toMatch(/alias|\*list|anchor/i);
    expectPlain(problems);
  });

  it('to nothing is told on its line', () => {
    const problems = problemsOf(withHead('roster:\n  departments: *list\n'));
    expect(problems[0]?.line).toBe(4);
    expectPlain(problems);
  });

  it('that makes a small file huge ends at once', () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `l${n + 1}: &l${n + 1} [${Array(10).fill(`*l${n}`).join(', ')}]`,
    );
    const begun = performance.now();
    const { config, problems } = parseConfig(withHead(`l0: &l0 [x]\n${levels.join('\n')}\n`), FILE);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(config).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expectPlain(problems);
  });

  it('by a merge key sets nothing', () => {
    const { config } = parseConfig(withHead('rules: &r { roster/email-domain: off }\n<<: *r\n'), FILE);
    expect(config).toBeUndefined();
  });
});

describe('rules', () => {
  it.each([
    'employee/duplicate-id',
    'roster/unknown-filter-value',
    'hierarchy/cycle',
    'xsd/invalid',
    'config/invalid',
  ])('%s can’t be turned down', (rule) => {
    for (const level of ['off', 'warn']) {
      const problems = problemsOf(withHead(`rules:\n  roster/email-domain: warn\n  ${rule}: ${level}\n`));
      expect(problems.map(({ line }) => line)).toEqual([5]);
      expect(problems[0]?.message).toContain(rule);
      expectPlain(problems);
    }
  });

  it('that don’t exist are told', () => {
    const problems = problemsOf(withHead('rules:\n  roster/leading-zeroes: off\n  toString: off\n'));
    expect(problems.map(({ line }) => line)).toEqual([4, 5]);
    expectPlain(problems);
  });

  it('have levels', () => {
    const problems = problemsOf(withHead('rules:\n  roster/email-domain: warning\n'));
    expect(problems.map(({ line }) => line)).toEqual([4]);
    expect(problems[0]?.message).toMatch(/off.*warn.*error/);
    expectPlain(problems);
  });

  it('may not be switched with YAML’s own words', () => {
    expect(told('rules:\n  roster/email-domain: false\n')).toEqual(['config/invalid 4']);
  });
});

describe('a path', () => {
  const PATHS = [
    ...[
      '../employees.csv',
      'roster/../../employees.csv',
      '/etc/passwd',
      '~/roster.csv',
      'C:/roster.csv',
      'c:roster.csv',
    ],
    ...['roster\\employees.csv', '..', 'roster/..', '\\\\server\\share\\r.csv', './../r.csv'],
  ];

  it.each(PATHS)('%s leaves the repository', (path) => {
    const problems = problemsOf(withHead(`roster:\n  file: '${path}'\nhierarchy:\n  file: '${path}'\n`));
    expect(problems.map(({ line }) => line)).toEqual([4, 6]);
    expect(problems[0]?.message).toContain('`roster.file`');
    expectPlain(problems);
  });

  it.each([
    'employees.csv',
    'a/b/c.csv',
    'roster/..employees.csv',
    'roster/Müller GmbH.csv',
    'roster/a..b.csv',
  ])('%s stays inside it', (path) => {
    expect(configOf(withHead(`roster: { file: "${path}" }`)).roster.file).toBe(path);
  });
});

describe('a path of the API', () => {
  it.each([
    ...['https://evil.example/employees', '//evil.example/employees', '/employees', '../../other', 'a/../b'],
    ...['hrdatasync/employees?x=1', 'hrdatasync/employees#x', 'hrdatasync/%2e%2e/x', 'hrdatasync//employees'],
    ...[
      'hrdatasync/employees/',
      'hrdatasync\\employees',
      '@evil.example',
      'evil.example:443',
      '..',
      'a b',
      '""',
    ],
  ])('%s could lead elsewhere', (path) => {
    const yaml = `api:\n  employees-path: ${/^["@]/.test(path) ? `'${path.replaceAll('"', '')}'` : path}\n`;
    const problems = problemsOf(withHead(yaml));
    expect(problems.map(({ line }) => line)).toEqual([4]);
    expect(problems[0]?.message).toContain('`api.employees-path`');
    expectPlain(problems);
  });
});

describe('what the configuration says of columns', () => {
  const column = (text: string) => withHead(`roster:\n  columns:\n    start_date: ${text}`);

  it.each([
    '{ column: Hire Date, format: DD/MM/YYYY }',
    '{ column: Hire Date, format: [DD/MM/YYYY, D-MMM-YY] }',
    '{ column: Hire Date, format: [YYYY-MM-DD, YYYY-M-D, YYYY/DD/MM, YYYYDDMM, DD-MM-YY] }',
    '{ column: Full Name, part: last }',
    '{ columns: [First, Middle], default: x }',
  ])('may be %s', (text) => {
    expect(problemsOf(column(text))).toEqual([]);
  });

  it.each([
    ['{ column: C, format: dd.mm.yyyy }', 'one day'],
    ['{ column: C, format: [] }', 'at least 1'],
    ['{ column: C, format: [DD/MM/YYYY, MM/DD/YYYY] }', 'two dates'],
    // YYYY-MM-DD always counts, also where a file has it beside another form.
    ['{ column: C, format: YYYY-DD-MM }', 'reads 2012-03-04 as 3 April'],
    ['{ column: C, format: YYYY-D-M }', 'reads 2012-03-04 as 3 April'],
    ['{ column: C, format: [DD/MM/YYYY, YYYY-DD-MM] }', 'reads 2012-03-04 as 3 April'],
    ['{ column: C, format: [YYYY-MM-DD, YYYY-DD-MM] }', 'two dates'],
    // No part of one is an expression.
    ['{ column: C, format: ["("] }', 'one day'],
    ['{ column: C, format: [DD.MM.YYYY, "*DD[MM]YY"] }', 'one day'],
    ['{ column: C, format: [DD/MM/YYYY, "\\\\"] }', 'one day'],
    ['{ column: C, part: middle }', 'first or last'],
    ['{ columns: [First] }', 'at least 2'],
    ['{ columns: [First, Last], part: first }', 'part'],
  ])('isn’t %s', (text, words) => {
    const problems = problemsOf(column(text));
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['config/invalid', 5]]);
    expect(problems[0]?.message).toContain(words);
  });

  it.each([
    ['manager_id: A\n  manager_name: B\n  position_title: T', 1],
    ['position_title: T', 1],
    ['manager_email: M', 1],
  ])('names managers in one way: %s', (text, count) => {
    expect(problemsOf(withHead(`hierarchy:\n  ${text}`))).toHaveLength(count);
  });

  it.each(['manager_name', 'manager_email'])('may name managers by %s', (key) => {
    expect(problemsOf(withHead(`hierarchy: { ${key}: M, position_title: T }`))).toEqual([]);
  });

  it.each([
    ['[a.csv, b.csv]', 0],
    ['"roster/**/*.csv"', 0],
    ['[]', 1],
    ['[a.csv, ../b.csv]', 1],
  ])('has files like %s: %i problems', (file, count) => {
    expect(problemsOf(withHead(`roster: { file: ${file} }`))).toHaveLength(count);
  });
});
