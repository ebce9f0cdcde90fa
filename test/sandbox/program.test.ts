import { afterAll, describe, expect, it } from '@jest/globals';
import { xmlReader } from '../../src/adapters/libxml/reader.js';
import { EMPLOYEES_XSD, POSITIONS_XSD } from '../../src/core/xml/built-in-schemas.js';
import { memoryArchive } from '../../src/sandbox/files.js';
import { openProgram, type Program } from '../../src/sandbox/program.js';

const reader = xmlReader(new URL('../../dist/', import.meta.url));
afterAll(() => reader.close());

const open = (more: Partial<Parameters<typeof openProgram>[0]> = {}): Promise<Program> =>
  openProgram({
    reader,
    cap: 10_000,
    schemas: { employees: [Buffer.from(EMPLOYEES_XSD)], positions: [Buffer.from(POSITIONS_XSD)] },
    archive: memoryArchive(),
    now: () => new Date('2026-11-24T02:00:05Z'),
    ...more,
  });

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const employee = (id: string) =>
  `<employee><forename>Ada</forename><surname>Example</surname><employee_id>${id}</employee_id>` +
  `<employee_type>employee</employee_type><department>Sales</department><start_date>2012-12-13</start_date>` +
  `<country>GB</country><email>e${id}@example.com</email></employee>`;
const employees = (...ids: string[]) =>
  Buffer.from(`${HEAD}<employees>${ids.map(employee).join('')}</employees>`);
const numbered = (count: number, from = 0) =>
  employees(...Array.from({ length: count }, (_, index) => String(from + index)));

/** Each is `id<parent` or `id<parent=employee`; the root has no parent. */
const positions = (root: string, ...others: string[]) =>
  Buffer.from(`${HEAD}<positions>${[root, ...others].map(position).join('')}</positions>`);
const position = (text: string) => {
  const [, id = '', parent, holder] = /^([^<=]+)(?:<([^=]+))?(?:=(.+))?$/.exec(text) ?? [];
  const name = parent === undefined ? 'root' : 'position';
  const parentId = parent === undefined ? '' : `<parent_position_id>${parent}</parent_position_id>`;
  const employeeId = holder === undefined ? '' : `<employee_id>${holder}</employee_id>`;
  return `<${name}><position_title>Post</position_title><position_id>${id}</position_id>${parentId}${employeeId}</${name}>`;
};

it('whoever asks gets each file once it has its status', async () => {
  const seen: unknown[] = [];
  const program = await open({ onFile: ({ id, kind, status }) => seen.push({ id, kind, status }) });
  await program.receive('employees', employees('0001'));
  await program.receive('employees', Buffer.from('<a/>'));
  expect(seen).toEqual([
    { id: 1, kind: 'employees', status: 'Complete' },
    { id: 2, kind: 'employees', status: 'Error' },
  ]);
});

describe('an employee file', () => {
  it('is applied as a whole: who isn’t in it is gone', async () => {
    const program = await open();
    expect(await program.receive('employees', employees('0001', '0002'))).toMatchObject({
      id: 1,
      kind: 'employees',
      time: '2026-11-24T02:00:05.000Z',
      status: 'Complete',
      counts: { records: 2, added: 2, removed: 0 },
      errors: [],
    });
    const second = await program.receive('employees', employees('0002', '0003', '0004'));
    expect(second).toMatchObject({ id: 2, status: 'Complete', counts: { records: 3, added: 2, removed: 1 } });
    expect([...program.employees]).toEqual(['0002', '0003', '0004']);
    expect(program.files.map(({ id }) => id)).toEqual([1, 2]);
  });

  it.each([
    ['isn’t well-formed', Buffer.from(`${HEAD}<employees>`), /well-formed/],
    ['doesn’t pass the schema', Buffer.from(employees('1').toString().replace('GB', 'gb')), /country/],
    ['has another root', Buffer.from(`${HEAD}<staff/>`), /staff/],
    ['is empty of employees', Buffer.from(`${HEAD}<employees/>`), /employees/],
    ['has no first line', Buffer.from('<employees/>'), /first line/],
    [
      'names another encoding',
      Buffer.from('<?xml version="1.0" encoding="latin1"?><employees/>'),
      /first line/,
    ],
    ['isn’t UTF-8', Buffer.concat([employees('1'), Buffer.from([0xe9])]), /UTF-8/],
    [
      'declares an entity',
      Buffer.from(`${HEAD}<!DOCTYPE a [<!ENTITY x "1">]><employees>&x;</employees>`),
      /DOCTYPE/,
    ],
  ])('that %s is rejected as a whole', async (_, xml, line) => {
    const program = await open();
    await program.receive('employees', employees('1'));
    const file = await program.receive('employees', xml);
    expect(file.status).toBe('Error');
    expect(file.errors.join('\n')).toMatch(line);
    expect(file.errors.join('\n')).not.toMatch(/\bat .*:\d+:\d+/);
    expect([...program.employees]).toEqual(['1']);
  });

  it('may begin with a byte order mark', async () => {
    const xml = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), employees('1')]);
    expect((await (await open()).receive('employees', xml)).status).toBe('Complete');
  });

  it('may hold as many as the cap, and not one more', async () => {
    const program = await open({ cap: 3 });
    expect((await program.receive('employees', numbered(3))).status).toBe('Complete');
    expect(await program.receive('employees', numbered(4))).toMatchObject({
      status: 'Error',
      errors: ['The file holds 4 employees; at most 3 are allowed.'],
    });
    expect(program.employees.size).toBe(3);
  });

  it('is skipped when it is the last successful one, also after one that was rejected', async () => {
    const program = await open();
    await program.receive('employees', employees('1', '2'));
    await program.receive('employees', Buffer.from('nothing'));
    expect(await program.receive('employees', employees('1', '2'))).toMatchObject({
      status: 'Skipped',
      counts: { records: 2, added: 0, removed: 0 },
    });
    await program.receive('employees', employees('1', '2', '3'));
    expect((await program.receive('employees', employees('1', '2'))).status).toBe('Complete');
  });

  it('isn’t skipped when the last equal one was rejected', async () => {
    const program = await open();
    await program.receive('employees', Buffer.from('nothing'));
    expect((await program.receive('employees', Buffer.from('nothing'))).status).toBe('Error');
  });

  it.each([
    [4, 3, 'Complete'],
    [4, 4, 'Blocked'],
    [8, 6, 'Complete'],
    [8, 7, 'Blocked'],
    [1, 1, 'Blocked'],
    [1000, 750, 'Complete'],
    [1000, 751, 'Blocked'],
  ])('of %i in the system that removes %i is %s', async (before, removed, status) => {
    const program = await open();
    await program.receive('employees', numbered(before));
    const file = await program.receive('employees', numbered(before, removed));
    expect(file).toMatchObject({ status, counts: { records: before, added: removed, removed } });
    expect(program.employees.has('0')).toBe(status === 'Blocked');
    expect(file.errors).toHaveLength(status === 'Blocked' ? 1 : 0);
  });

  it('is blocked when leading zeros were lost', async () => {
    const program = await open();
    await program.receive('employees', employees('0001', '0002', '0003'));
    expect((await program.receive('employees', employees('1', '2', '3'))).status).toBe('Blocked');
  });

  it('with an id twice gives a warning', async () => {
    const file = await (await open()).receive('employees', employees('1', '2', '1'));
    expect(file).toMatchObject({
      status: 'Complete With Errors',
      errors: ['Employee “1” appears in the file more than once.'],
    });
  });
});

describe('a position file', () => {
  it('is applied, vacant posts and all', async () => {
    const program = await open();
    await program.receive('employees', employees('1', '2'));
    const file = await program.receive('positions', positions('P1=1', 'P2<P1', 'P3<P2=2'));
    expect(file).toMatchObject({ status: 'Complete', counts: { records: 3, added: 3, removed: 0 } });
    expect([...program.positions]).toEqual(['P1', 'P2', 'P3']);
    expect((await program.receive('positions', positions('P1=1', 'P2<P1', 'P3<P2=2'))).status).toBe(
      'Skipped',
    );
  });

  it('is rejected as a whole when one position doesn’t lead up to the root', async () => {
    const program = await open();
    await program.receive('positions', positions('P1', 'P2<P1'));
    const file = await program.receive(
      'positions',
      positions('P1', 'P2<P1', 'P3<P4', 'P4<P3', 'P5<P1', 'P5<P1'),
    );
    expect(file).toMatchObject({ status: 'Error', counts: { records: 6 } });
    expect(file.errors).toHaveLength(3);
    expect([...program.positions]).toEqual(['P1', 'P2']);
  });

  it('with an employee who isn’t in the system gives a warning, and is applied', async () => {
    const program = await open();
    await program.receive('employees', employees('1'));
    const file = await program.receive('positions', positions('P1=1', 'P2<P1=9'));
    expect(file).toMatchObject({
      status: 'Complete With Errors',
      errors: ['A position names employee “9”, who isn’t in the system.'],
    });
    expect(program.positions.size).toBe(2);
  });

  it('is blocked by the same rule, its root counted', async () => {
    const program = await open();
    await program.receive('positions', positions('P1', 'P2<P1', 'P3<P1', 'P4<P1'));
    expect((await program.receive('positions', positions('Q1', 'Q2<Q1'))).status).toBe('Blocked');
    expect((await program.receive('positions', positions('P1'))).status).toBe('Complete');
  });

  it('holds at most the cap, its root counted', async () => {
    const program = await open({ cap: 2 });
    expect((await program.receive('positions', positions('P1', 'P2<P1', 'P3<P1'))).status).toBe('Error');
    expect((await program.receive('positions', positions('P1', 'P2<P1'))).status).toBe('Complete');
  });

  it('may be one chain of 10,000', async () => {
    const chain = Array.from({ length: 9999 }, (_, index) => `P${index + 1}<P${index}`);
    const file = await (await open()).receive('positions', positions('P0', ...chain));
    expect(file).toMatchObject({ status: 'Complete', counts: { records: 10_000 } });
  });
});

describe('the schema', () => {
  const schema = (content: string) =>
    Buffer.from(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`);
  const anything = schema('<xs:element name="positions"/><xs:element name="employees"/>');

  it('is the one that was given', async () => {
    const program = await open({ schemas: { employees: [anything], positions: [anything] } });
    const xml = Buffer.from(
      `${HEAD}<employees><employee><employee_id>1</employee_id></employee></employees>`,
    );
    expect((await program.receive('employees', xml)).status).toBe('Complete');
  });

  it('however lax, doesn’t let a record without its ids through', async () => {
    const program = await open({ schemas: { employees: [anything], positions: [anything] } });
    const inside = '<employee><employee_id>1</employee_id></employee><employee/>';
    const two =
      '<position_id>2</position_id><position_id>3</position_id><parent_position_id>1</parent_position_id>';
    for (const [kind, content] of [
      ['employees', `<employees>${inside}</employees>`],
      ['positions', `<positions><position>${two}</position></positions>`],
      [
        'positions',
        `<positions><root><position_id>1</position_id></root><position>${two}</position></positions>`,
      ],
    ] as const) {
      expect(await program.receive(kind, Buffer.from(`${HEAD}${content}`))).toMatchObject({
        status: 'Error',
        errors: [expect.stringMatching(/isn’t a list of/)],
      });
    }
  });

  it('that can’t be used gives way to the next', async () => {
    const schemas = [Buffer.from('<html/>'), Buffer.from(EMPLOYEES_XSD)];
    const program = await open({ schemas: { employees: schemas, positions: [] } });
    expect((await program.receive('employees', employees('1'))).status).toBe('Complete');
    expect((await program.receive('employees', Buffer.from(`${HEAD}<employees/>`))).status).toBe('Error');
  });
});

describe('the order', () => {
  it('is that in which files come, though they come at once', async () => {
    const program = await open();
    const received = await Promise.all([
      program.receive('employees', numbered(2000)),
      program.receive('employees', employees('1')),
      program.receive('employees', numbered(2000)),
    ]);
    expect(received.map(({ id, status }) => [id, status])).toEqual([
      [1, 'Complete'],
      [2, 'Blocked'],
      [3, 'Skipped'],
    ]);
  });

  it('goes on after a file that the reader couldn’t read', async () => {
    let broken = true;
    const program = await open({
      reader: {
        read: (question) => (broken ? Promise.reject(new Error('no memory')) : reader.read(question)),
        warm: () => undefined,
        close: () => Promise.resolve(),
      },
    });
    await expect(program.receive('employees', employees('1'))).rejects.toThrow('no memory');
    broken = false;
    expect(await program.receive('employees', employees('1'))).toMatchObject({ id: 2, status: 'Complete' });
  });
});
