import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../../../src/core/problem/problem.js';
import { ROSTER } from '../../support/people.js';
import { csvOf, employee, HEADER, POSITIONS, read, soundRoster, told } from '../../support/roster.js';

const idOf = (number: number): string => String(number).padStart(7, '0');

/** Employees with a manager each; `undefined` is the top. */
function derivedCsv(managers: readonly (number | string | undefined)[]): string {
  const records = managers.map((manager, index) => {
    const above = typeof manager === 'number' ? idOf(manager) : (manager ?? '');
    return `${employee(index + 1)},${above},Title ${index + 1}`;
  });
  return `${HEADER},Manager ID,Job Title\n${records.join('\n')}\n`;
}

const DERIVED = 'hierarchy: { manager_id: Manager ID, position_title: Job Title }';
const derived = (...managers: (number | string | undefined)[]): readonly Problem[] =>
  read(derivedCsv(managers), DERIVED).problems;

const FROM_FILE = 'hierarchy: { file: roster/positions.csv }';
const POSITIONS_HEADER = 'position_id,position_title,parent_position_id,employee_id';

/** Positions from lines `id,title,parent,employee`, in a company of five. */
function fromFile(...positions: string[]): readonly Problem[] {
  const csv = csvOf(...[1, 2, 3, 4, 5].map((number) => employee(number)));
  return read(csv, FROM_FILE, { positions: `${[POSITIONS_HEADER, ...positions].join('\n')}\n` }).problems;
}

const messages = (problems: readonly Problem[]): string => problems.map(({ message }) => message).join('\n');

describe('a hierarchy derived from managers', () => {
  it('is right where everybody leads up to one', () => {
    expect(derived(undefined, 1, 1, 2, 2, 5)).toEqual([]);
  });

  it('may have its top anywhere in the file, and managers below those who report to them', () => {
    expect(derived(3, 1, undefined, 2)).toEqual([]);
  });

  it('may be one person', () => {
    expect(derived(undefined)).toEqual([]);
  });

  it.each(['NULL', 'N/A', 'n/a', 'none', '-', '--', '(null)', 'keine', 'aucun', 'geen'])(
    'takes %j for nobody, and says so',
    (word) => {
      const { roster, problems, notes } = read(derivedCsv([word, 1, 1]), DERIVED);
      expect(problems).toEqual([]);
      expect(roster?.hierarchy?.positions.map(({ parent }) => parent)).toEqual(['', '0000001', '0000001']);
      expect(notes).toEqual([
        `Where the hierarchy has ${word} (1 line), nobody is meant: it was read as an empty cell.`,
      ]);
    },
  );

  it('takes none of them for nobody where somebody is called so', () => {
    const csv = derivedCsv([undefined, 'None', 1]).replace('0000001', 'None').replace(',0000001,', ',None,');
    const { roster, problems, notes } = read(csv, DERIVED);
    expect([problems, notes]).toEqual([[], []]);
    expect(roster?.hierarchy?.positions.map(({ parent }) => parent)).toEqual(['', 'None', 'None']);
  });

  it.each([
    ['somebody outside', 'X-1'],
    ['themself', 1],
    ['somebody below', 2],
  ])('has the top that the configuration names, who names %s', (_, manager) => {
    const yaml = DERIVED.replace(' }', ', top: "0000001" }');
    const { roster, problems, notes } = read(derivedCsv([manager, 1, 1]), yaml);
    expect([problems, notes]).toEqual([[], []]);
    expect(roster?.hierarchy?.positions.map(({ parent }) => parent)).toEqual(['', '0000001', '0000001']);
    expect(read(derivedCsv([manager, undefined, 1]), yaml).problems.map(({ rule }) => rule)).toContain(
      'hierarchy/several-roots',
    );
  });

  it('is wrong where the top that is named isn’t in the roster', () => {
    const { problems } = read(derivedCsv([undefined, 1]), DERIVED.replace(' }', ', top: "0000011" }'));
    expect(told(problems)).toEqual(['hierarchy/unknown-top 1:-']);
    expect(messages(problems)).toBe(
      '`hierarchy.top` is the id of nobody in the roster; it is nearly 0000001.',
    );
  });

  it('says who may be the top where nobody is', () => {
    expect(messages(derived('X-1', 1, 1))).toContain(
      'Nobody is at the top: every position names a manager or parent, 1 of them somebody who isn’t there (line 2).',
    );
    expect(messages(derived(1, 1, 1))).toContain('1 of them themselves (line 2)');
  });

  it.each([
    ['CN=Ada Example;OU=People', 'names of a directory (CN=…)'],
    ['ada@example.com', 'e-mail addresses'],
    ['Ada Example', 'names of people'],
    ['aexample', 'names of accounts'],
  ])('reports a column of other keys once: %s', (key, what) => {
    const [found, ...more] = derived(undefined, ...Array.from({ length: 12 }, () => key), 1);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: 'hierarchy/orphan', line: 3 });
    expect(found?.message).toBe(
      `Of 13 who name a manager, 12 name nobody who is there; this is the first. They look like ${what}.`,
    );
  });

  it('says in what the id of a manager differs from one that is there', () => {
    expect(messages(derived(undefined, '1.0'))).toContain(
      'doesn’t exist; the id in line 2 differs from it only in how they are written.',
    );
    expect(messages(derived(undefined, '1'))).toContain('it looks like 0000001 without its zeros');
  });

  it('takes the employee id as the position’s id where no other is named', () => {
    const roster = soundRoster(derivedCsv([undefined, 1]), DERIVED);
    expect(roster.hierarchy?.positions).toMatchObject([
      { id: '0000001', employeeId: '0000001', parent: '', title: 'Title 1' },
      { id: '0000002', employeeId: '0000002', parent: '0000001', title: 'Title 2' },
    ]);
  });

  it('takes the position id from its column where one is named', () => {
    const csv = `${HEADER},M,T,P\n${employee(1)},,Chief,P-1\n${employee(2)},0000001,Clerk,P-2\n`;
    const yaml = 'hierarchy: { manager_id: M, position_title: T, position_id: P }';
    expect(soundRoster(csv, yaml).hierarchy?.positions).toMatchObject([
      { id: 'P-1', employeeId: '0000001' },
      { id: 'P-2', employeeId: '0000002', parent: '0000001' },
    ]);
  });

  it('tells a manager who doesn’t exist, at the manager’s cell', () => {
    const problems = derived(undefined, 1, 99, 'Nobody');
    expect(told(problems)).toEqual(['hierarchy/orphan 4:9', 'hierarchy/orphan 5:9']);
    expect(problems[0]?.message).toContain('0000099');
    expect(problems[1]?.message).not.toContain('Nobody');
    expect(problems.map(({ employeeId }) => employeeId)).toEqual(['0000003', '0000004']);
  });

  it('tells a manager who is filtered out as one who doesn’t exist', () => {
    const csv = derivedCsv([undefined, 1, 2])
      .replaceAll(/^.*Manager ID.*$/gm, '$&,S')
      .replaceAll(/Title \d$/gm, '$&,a');
    const gone = csv.replace('Title 2,a', 'Title 2,b');
    const yaml = `${DERIVED}\nroster: { filters: [{ column: S, keep: [a], drop: [b] }] }`;
    expect(told(read(gone, yaml).problems)).toEqual(['hierarchy/orphan 4:9']);
  });

  it('compares managers exactly: a lost zero is another id', () => {
    expect(told(derived(undefined, '1'))).toEqual(['hierarchy/orphan 3:9']);
  });

  it('tells a circle once, at its first position, with the ids on it', () => {
    const problems = derived(undefined, 4, 2, 3, 1, 4);
    expect(told(problems)).toEqual(['hierarchy/cycle 3:9']);
    for (const id of ['0000002', '0000003', '0000004']) expect(problems[0]?.message).toContain(id);
    for (const id of ['0000005', '0000006']) expect(problems[0]?.message).not.toContain(id);
    expect(problems[0]?.employeeId).toBe('0000002');
  });

  it('tells the ids of a circle in the order in which they report', () => {
    expect(derived(undefined, 4, 2, 3)[0]?.message).toMatch(/0000002.*0000004.*0000003.*0000002/);
  });

  it('tells each of several circles', () => {
    const problems = derived(undefined, 3, 2, 5, 4, 2, 5);
    expect(told(problems)).toEqual(['hierarchy/cycle 3:9', 'hierarchy/cycle 5:9']);
  });

  it('tells who reports to themselves', () => {
    const problems = derived(undefined, 2);
    expect(told(problems)).toEqual(['hierarchy/cycle 3:9']);
    expect(problems[0]?.message).toMatch(/0000002.*itself/);
  });

  it('tells that nobody is at the top', () => {
    const rules = derived(2, 1).map(({ rule }) => rule);
    expect(rules.sort()).toEqual(['hierarchy/cycle', 'hierarchy/no-root']);
  });

  it('tells further tops, and not the one that most lead up to', () => {
    const problems = derived(undefined, undefined, 2, 2, 3, undefined);
    expect(told(problems)).toEqual(['hierarchy/several-roots 2:9', 'hierarchy/several-roots 7:9']);
    expect(problems.map(({ employeeId }) => employeeId)).toEqual(['0000001', '0000006']);
    expect(messages(problems)).toMatch(/0000002.*\n.*0000002/);
  });

  it('tells a missing title at its cell', () => {
    const csv = derivedCsv([undefined, 1]).replace('Title 2', ' ');
    expect(told(read(csv, DERIVED).problems)).toEqual(['hierarchy/required 3:10']);
  });

  it('tells a title that XML can’t carry', () => {
    const csv = derivedCsv([undefined, 1]).replace('Title 2', 'Ti\u0001tle');
    expect(told(read(csv, DERIVED).problems)).toEqual(['hierarchy/control-character 3:10']);
  });

  it('tells a position id that appears twice, and one that is missing', () => {
    const csv = `${HEADER},M,T,P\n${employee(1)},,Chief,P1\n${employee(2)},0000001,Clerk,P1\n${employee(3)},0000001,Clerk,\n`;
    const yaml = 'hierarchy: { manager_id: M, position_title: T, position_id: P }';
    const problems = read(csv, yaml).problems;
    expect(told(problems)).toEqual(['hierarchy/required 4:11', 'hierarchy/duplicate-position 3:11']);
    expect(problems[1]?.message).toContain('line 2');
  });

  it('tells an employee id that appears twice once, as what it is', () => {
    const csv = `${HEADER},M,T\n${employee(1)},,A\n${employee(2)},0000001,B\n${employee(2, { email: 'x@example.com' })},0000001,C\n`;
    expect(told(read(csv, 'hierarchy: { manager_id: M, position_title: T }').problems)).toEqual([
      'employee/duplicate-id 4:1',
    ]);
  });

  it('tells each missing column', () => {
    expect(told(read(csvOf(employee(1)), DERIVED).problems)).toEqual([
      'roster/missing-column 1:-',
      'roster/missing-column 1:-',
    ]);
  });

  it('is told in the roster’s file', () => {
    expect(derived(undefined, 99)[0]?.file).toBe(ROSTER);
  });
});

describe('a hierarchy from a file of positions', () => {
  it('is right where every position leads up to one root', () => {
    expect(fromFile('P1,Chief,,0000001', 'P2,Head,P1,0000002', 'P3,Clerk,P2,0000003')).toEqual([]);
  });

  it('may have vacant posts, at the top too, and more or fewer posts than employees', () => {
    expect(fromFile('P1,Chief,,', 'P2,Head,P1,', 'P3,Clerk,P2,0000003')).toEqual([]);
    expect(fromFile('P1,Chief,,0000001')).toEqual([]);
    expect(fromFile(...['P1,Chief,,', ...[2, 3, 4, 5, 6, 7].map((n) => `P${n},Clerk,P1,`)])).toEqual([]);
  });

  it('may have its root anywhere', () => {
    expect(fromFile('P2,Head,P1,0000002', 'P1,Chief,,0000001')).toEqual([]);
  });

  it('tells an employee who isn’t in the roster, at the cell', () => {
    const problems = fromFile('P1,Chief,,0000001', 'P2,Head,P1,0000099', 'P3,Head,P1,1');
    expect(told(problems)).toEqual(['hierarchy/unknown-employee 3:4', 'hierarchy/unknown-employee 4:4']);
    expect(problems[0]).toMatchObject({ file: POSITIONS, employeeId: '0000099' });
  });

  it('tells an employee with two posts, at the second', () => {
    const problems = fromFile(
      'P1,Chief,,0000001',
      'P2,Head,P1,0000002',
      'P3,Head,P1,0000002',
      'P4,X,P1,',
      'P5,X,P1,',
    );
    expect(told(problems)).toEqual(['hierarchy/two-posts 4:4']);
    expect(problems[0]).toMatchObject({ employeeId: '0000002' });
    expect(problems[0]?.message).toContain('line 3');
  });

  it('tells a position id that appears twice, at the second', () => {
    const problems = fromFile('P1,Chief,,', 'P2,Head,P1,', 'P2,Clerk,P1,');
    expect(told(problems)).toEqual(['hierarchy/duplicate-position 4:1']);
    expect(problems[0]?.message).toContain('line 3');
  });

  it('tells a position without id or title', () => {
    expect(told(fromFile('P1,Chief,,', ',Head,P1,', 'P3,,P1,', ' , ,P1,'))).toEqual([
      'hierarchy/required 3:1',
      'hierarchy/required 4:2',
      'hierarchy/required 5:1',
      'hierarchy/required 5:2',
    ]);
  });

  it('tells a parent that doesn’t exist', () => {
    const problems = fromFile('P1,Chief,,', 'P2,Head,P9,', 'P3,Clerk,p1,');
    expect(told(problems)).toEqual(['hierarchy/orphan 3:3', 'hierarchy/orphan 4:3']);
    expect(problems[0]?.message).toContain('P9');
  });

  it('tells circles of any size by position ids', () => {
    const problems = fromFile('P1,Chief,,', 'P2,A,P3,', 'P3,B,P2,', 'P4,C,P4,');
    expect(told(problems)).toEqual(['hierarchy/cycle 3:3', 'hierarchy/cycle 5:3']);
    expect(messages(problems)).toMatch(/P2.*P3[^]*P4.*itself/);
  });

  it('tells several roots and none', () => {
    const several = fromFile('P1,Chief,,', 'P2,Chief,,', 'P3,Clerk,P2,');
    expect(told(several)).toEqual(['hierarchy/several-roots 2:3']);
    expect(
      fromFile('P1,Chief,P1,')
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['hierarchy/cycle', 'hierarchy/no-root']);
  });

  it('without positions is told', () => {
    expect(told(fromFile())).toEqual(['roster/no-records 1:-']);
  });

  it('tells missing columns, lengths and quotes of its text', () => {
    const csv = csvOf(employee(1));
    const told2 = (positions: string) => told(read(csv, FROM_FILE, { positions }).problems);
    expect(told2('position_id,position_title,parent_position_id\nP1,Chief,\n')).toEqual([
      'roster/missing-column 1:-',
    ]);
    expect(told2(`${POSITIONS_HEADER}\nP1,Chief,,\nP2,Head,P1\nP3,"Head,P1,\n`)).toEqual([
      'roster/unclosed-quote 4:2',
      'roster/ragged-record 3:-',
    ]);
  });

  it('isn’t blamed for positions that can’t be read', () => {
    expect(told(fromFile('P1,Chief,,', 'P2,Head,P1', 'P3,Clerk,P2,'))).toEqual(['roster/ragged-record 3:-']);
  });

  it('isn’t blamed for employees that can’t be read', () => {
    const csv = csvOf(employee(1), `${employee(2)},`);
    const positions = `${POSITIONS_HEADER}\nP1,Chief,,0000001\nP2,Head,P1,0000002\n`;
    expect(told(read(csv, FROM_FILE, { positions }).problems)).toEqual(['roster/ragged-record 3:-']);
  });

  it('tells lines behind cells of several lines rightly', () => {
    expect(told(fromFile('P1,"Chief', 'of all",,', 'P2,"Head', 'of', 'some",P9,'))).toEqual([
      'hierarchy/orphan 6:3',
    ]);
  });
});

describe('ten thousand positions', () => {
  const COUNT = 10_000;
  const people = (managerOf: (number: number) => number | undefined) =>
    derivedCsv(Array.from({ length: COUNT }, (_, index) => managerOf(index + 1)));

  it('in one chain are right, from the top and from the bottom', () => {
    expect(
      read(
        people((n) => (n === 1 ? undefined : n - 1)),
        DERIVED,
      ).problems,
    ).toEqual([]);
    expect(
      read(
        people((n) => (n === COUNT ? undefined : n + 1)),
        DERIVED,
      ).problems,
    ).toEqual([]);
  });

  it('in one circle are told once, in a message that stays short', () => {
    const { problems } = read(
      people((n) => (n % COUNT) + 1),
      DERIVED,
    );
    expect(problems.map(({ rule }) => rule).sort()).toEqual(['hierarchy/cycle', 'hierarchy/no-root']);
    expect(messages(problems)).toContain('10000');
    expect(messages(problems).length).toBeLessThan(2000);
  });

  it('in five thousand circles are told once each', () => {
    const { problems } = read(
      people((n) => (n % 2 === 1 ? n + 1 : n - 1)),
      DERIVED,
    );
    expect(problems.filter(({ rule }) => rule === 'hierarchy/cycle')).toHaveLength(COUNT / 2);
  });

  it('with ten thousand tops are reported once', () => {
    const { problems } = read(
      people(() => undefined),
      DERIVED,
    );
    expect(problems).toMatchObject([{ rule: 'hierarchy/several-roots', line: 3 }]);
    expect(messages(problems)).toBe(
      '10000 of 10000 positions name no manager or parent, and exactly one may; most lead up to 0000001. Lines 3, 4, 5, 6, 7 and 9994 more.',
    );
  });

  it('take seconds, not minutes', () => {
    const begun = process.cpuUsage();
    read(
      people((n) => (n === COUNT ? undefined : n + 1)),
      DERIVED,
    );
    read(
      people((n) => (n % COUNT) + 1),
      DERIVED,
    );
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(5000);
  });
});

it('a manager by name or address who isn’t found is no word of ours, with show-values either', () => {
  const csv = csvOf(employee(1), employee(2))
    .replace('email', 'email,Manager')
    .replace('person1@example.com', 'person1@example.com,')
    .replace('person2@example.com', 'person2@example.com,nowhere@example.com');
  const { problems } = read(
    csv,
    'show-values: true\nhierarchy: { manager_email: Manager, position_title: surname }',
  );
  expect(problems.map(({ message }) => message)).toEqual(['The manager doesn’t exist.']);
});
