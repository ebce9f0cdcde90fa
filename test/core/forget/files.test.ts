import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/core/config/bytes.js';
import { columnsOf } from '../../../src/core/forget/columns.js';
import { traceIn, withoutPerson, type Reading } from '../../../src/core/forget/files.js';
import { Gathered } from '../../../src/core/forget/gathered.js';
import { textOf } from '../../../src/core/forget/texts.js';
import { tracesOf } from '../../../src/core/forget/traces.js';
import { csvOf, MAITE, person } from '../../support/people.js';
import { bytesOf } from '../../support/roster.js';
import { workbookOf } from '../../support/workbook.js';

/* A person is taken out of files, commits and tags, and nothing else of them changes. */

const ID = '0000002';
const configured = (more = '') =>
  [readConfig(bytesOf(`version: 1\nprogram: acme\n${more}`), 'x.yml', true).config].filter(
    (one) => one !== undefined,
  );
const readingOf = (more = '', encodings: Reading['encodings'] = []): Reading => ({
  columns: columnsOf(configured(more)),
  encodings,
});

/** What becomes of a table, once it and others were read. */
function without(
  content: string | Buffer,
  { id = ID, reading = readingOf(), others = [] as string[], isTable = true } = {},
) {
  const gathered = new Gathered(id, reading);
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  for (const one of [bytes, ...others.map(bytesOf)]) gathered.add(one, isTable);
  const traces = tracesOf(gathered.facts(), gathered.others);
  const rest = withoutPerson(bytes, isTable, traces, reading);
  const left = rest && traceIn(rest, isTable, traces, gathered.lines, reading);
  return { rest: rest && Buffer.from(rest).toString(), bytes: rest, traces, left };
}

describe('a table', () => {
  const header = 'employee_id,forename,surname,email,manager_id\n';

  it('loses the records of the person, and every mention in others', () => {
    const table = csvOf([
      person(1),
      MAITE,
      person(3, { manager_id: ID }),
      person(4, { position_title: `for ${ID}` }),
    ]);
    const { rest, left } = without(table);
    expect(rest).toBe(
      csvOf([person(1), person(3, { manager_id: '' }), person(4, { position_title: 'for (erased)' })]),
    );
    expect(left).toBeUndefined();
  });

  it.each([
    ['names, in either order', 'manager_name', 'Søn, Maïté'],
    ['names, in other spellings', 'manager_name', 'maite son'],
    ['addresses', 'manager_email', 'M.Son@Example.com'],
    ['ids', 'manager_id', ID],
  ])('with managers by %s loses them', (_, key, cell) => {
    const reading = readingOf(`hierarchy: { ${key}: Boss, position_title: Title }\n`);
    const table = (boss: string, more = '') =>
      `employee_id,forename,surname,email,Boss,Title\n${more}0000003,Béla,Ahn,b@example.com,${boss},Clerk\n`;
    const own = `${ID},Maïté,Søn,m.son@example.com,,Chief\n`;
    expect(without(table(`"${cell}"`, own), { reading }).rest).toBe(table(''));
  });

  it('has quotes, line breaks, other delimiters, titles and marks, and keeps all of them', () => {
    const table = (own: string) =>
      `\uFEFFStaff list;;\r\nPersonalnummer;Vorname;Nachname\r\n"0000001";"A ""b"";\r\nc";d\r\n${own}\r\n0000009;e;f`;
    expect(without(table(`"${ID}";"Maïté\r\nZ";Søn\r\n`)).rest).toBe(table(''));
  });

  it('with configured headers is read by those, of whatever day', () => {
    const reading = readingOf(
      'roster: { columns: { employee_id: Nr, forename: V, surname: N, email: M } }\n',
    );
    const { rest, traces } = without(`Nr,V,N,M\n${ID},Maïté,Søn,m@example.com\n3,a,b,c@example.com\n`, {
      reading,
    });
    expect(rest).toBe('Nr,V,N,M\n3,a,b,c@example.com\n');
    expect(traces.facts.names).toContain('Maïté Søn');
    expect(traces.facts.addresses).toEqual(['m@example.com']);
  });

  it('of positions loses the post, and what leads to it', () => {
    const head = 'position_id,position_title,parent_position_id,employee_id\n';
    const { rest } = without(`${head}1,Chief,,0000001\n${ID},Head,1,${ID}\n3,Clerk,${ID},0000003\n`);
    expect(rest).toBe(`${head}1,Chief,,0000001\n3,Clerk,,0000003\n`);
  });

  it('of ids alone loses the line', () => {
    expect(without(`0000001\n${ID}\n0000003\n`).rest).toBe('0000001\n0000003\n');
  });

  it('is found by its header under any name, as in a copy that somebody left', () => {
    const copy = (own: string) => `Liste\nemployee_id;forename;surname\n${own}0000003;Bo;Ahn\n`;
    const { rest, left, traces } = without(copy(`${ID};Maïté;Søn\n`), { isTable: false });
    expect(rest).toBe(copy(''));
    expect(left).toBeUndefined();
    expect(traces.facts.names).toContain('Maïté Søn');
    const halfErased = bytesOf(copy('(erased);Maïté;Søn\n'));
    expect(traceIn(bytesOf(copy(`${ID};x;y\n`)), false, traces, new Set(), readingOf())).toBe('id');
    expect(withoutPerson(halfErased, false, traces, readingOf())).toEqual(Buffer.from(copy('')));
    const text = `Numbers\n${ID}\nid\n`;
    expect(without(text, { isTable: false }).rest).toBe('Numbers\n(erased)\nid\n');
  });

  it('keeps what others share with the person', () => {
    const shared = 'info@example.com';
    const table = `${header}${ID},Ann,Lee,${shared},\n0000003,Bo,Lee,${shared},\n`;
    const namesake = `${header}0000009,Ann,Lee,ann@example.com,\n`;
    const { rest, traces } = without(table, { others: [namesake] });
    expect(rest).toBe(`${header}0000003,Bo,Lee,${shared},\n`);
    expect(traces.facts).toEqual({ id: ID, addresses: [], names: [] });
    expect(traces.erase(`Ann Lee ${shared} ${ID}`)).toBe(`Ann Lee ${shared} (erased)`);
  });

  it('of short ids loses records and references, and no other number', () => {
    const table = `${header}7,Ann,Lee,ann@example.com,\n8,Bo,Ahn,bo@example.com,7\n17,Cy,7,cy@example.com,8\n`;
    const { rest, left } = without(table, { id: '7' });
    expect(rest).toBe(`${header}8,Bo,Ahn,bo@example.com,\n17,Cy,7,cy@example.com,8\n`);
    expect(left).toBeUndefined();
  });

  it.each([
    ['an id that goes on', '10234', '10234-2', 'Bob', 'Moss'],
    ['an id in capitals', 'ab10234', 'AB10234', 'Bob', 'Moss'],
    ['a name that goes on', '10234', '10235', 'Ann', 'Lee-Hart'],
    ['a name of three words', '10234', '10235', 'Ann', 'Lee Hart'],
    ['a department and a type that are called as the id is', 'Sales', '10235', 'Bob', 'Moss'],
  ])('keeps whoever has %s', (_, id, otherId, forename, surname) => {
    const reading = readingOf('hierarchy: { manager_name: Boss, position_title: Title }\n');
    const table = (own: string) =>
      `employee_id,forename,surname,department,employee_type,Boss,Title\n${own}${otherId},${forename},${surname},Sales,Sales,,Boss\n9,Cy,Noor,"Sales",Sales,"${surname}, ${forename}",Clerk\n`;
    const { rest, left } = without(table(`${id},Ann,Lee,IT,employee,,Clerk\n`), { id, reading });
    expect(rest).toBe(table(''));
    expect(left).toBeUndefined();
    const text = bytesOf(`Ask ${forename} ${surname} (${otherId})\n`);
    const gathered = new Gathered(id, reading);
    gathered.add(bytesOf(table(`${id},Ann,Lee,IT,employee,,Clerk\n`)), true);
    expect(withoutPerson(text, false, tracesOf(gathered.facts(), gathered.others), reading)).toBe(text);
  });

  it('of lines of text says nothing of the ids of others', () => {
    const notes = 'photo_0000002.jpg\n';
    expect(without(notes, { others: [`${header}${ID},Ann,Lee,a@example.com,\n`] }).rest).toBe(
      'photo_(erased).jpg\n',
    );
    expect(without(`${ID}\n${ID}-2\n`).rest).toBe(`${ID}-2\n`);
    const below = `employee_id,forename\n${ID},Ann\nExported by ${ID},\n`;
    expect(without(below).rest).toBe('employee_id,forename\nExported by (erased),\n');
  });

  it('with lines that others’ lines end like is without the person when theirs are gone', () => {
    const table = 'employee_id,department\n1023,IT\n11023,IT\n';
    const { rest, left } = without(table, { id: '1023', others: ['1023\n1023-2\n'] });
    expect(rest).toBe('employee_id,department\n11023,IT\n');
    expect(left).toBeUndefined();
    const ids = '10234-2\n10234\n';
    expect(without(ids, { id: '10234' })).toMatchObject({ rest: '10234-2\n', left: undefined });
    const copied = traceIn(
      bytesOf('+1023,IT\n'),
      false,
      tracesOf({ id: '1023', addresses: [], names: [] }),
      new Set(['1023,IT']),
      readingOf(),
    );
    expect(copied).toBe('line');
  });

  it('in other encodings keeps every other byte', () => {
    const table = (own: string) => `employee_id;forename;surname\r\n${own}0000003;Łukasz;Żółw\r\n`;
    const own = `${ID};Świt;Ć\r\n`;
    const encode = (text: string) =>
      Uint8Array.from(
        text,
        (c) => ({ Ł: 0xa3, Ż: 0xaf, ó: 0xf3, ł: 0xb3, Ś: 0x8c, Ć: 0xc6 })[c] ?? c.charCodeAt(0),
      );
    const reading = readingOf('', ['windows-1250']);
    const { bytes } = without(Buffer.from(encode(table(own))), { reading });
    expect(Buffer.from(bytes ?? []).equals(encode(table('')))).toBe(true);
    const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(Buffer.from(without(utf16(table(own))).bytes ?? []).equals(utf16(table('')))).toBe(true);
    const turned = (text: string) => utf16(text).swap16();
    expect(Buffer.from(without(turned(table(own))).bytes ?? []).equals(turned(table('')))).toBe(true);
  });

  it('that hasn’t the person is the same object', () => {
    const bytes = bytesOf(csvOf([person(1), person(3)]));
    const traces = tracesOf({ id: ID, addresses: ['m@example.com'], names: ['Maïté Søn'] });
    expect(withoutPerson(bytes, true, traces, readingOf())).toBe(bytes);
  });
});

describe('a name', () => {
  const text = (name: string) => bytesOf(`Ask ${name} for it\n`);
  /** @returns what becomes of texts with these names, once the table was read */
  function become(config: string, table: string, names: readonly string[]) {
    const reading = readingOf(config);
    const gathered = new Gathered('10234', reading);
    gathered.add(bytesOf(table), true);
    const traces = tracesOf(gathered.facts(), gathered.others);
    return names
      .filter((name) => withoutPerson(text(name), false, traces, reading) !== text(name))
      .filter(
        (name) =>
          Buffer.from(withoutPerson(text(name), false, traces, reading) ?? []).toString() ===
          'Ask (erased) for it\n',
      );
  }
  const infix = 'roster: { columns: { forename: first, surname: { columns: [infix, last] } } }\n';

  it.each<[string, string, string, readonly string[]]>([
    [
      'two columns',
      infix,
      'first,infix,last,employee_id\nAnn,van,Dijk,10234\n',
      ['Ann van Dijk', 'van Dijk Ann', 'Dijk, Ann van', 'Dijk, van, Ann'],
    ],
    [
      'two columns in another order',
      infix,
      'last,first,infix,employee_id\nDijk,Ann,van,10234\n',
      ['Ann van Dijk', 'van Dijk, Ann'],
    ],
    [
      'two columns, one of them empty',
      infix,
      'first,infix,last,employee_id\nAnn,,Dijk,10234\n',
      ['Ann Dijk'],
    ],
    [
      'two columns of the forename',
      'roster: { columns: { forename: { columns: [f, m] }, surname: s } }\n',
      'f,m,s,employee_id\nAnn,Marie,Lee,10234\n',
      ['Ann Marie Lee', 'Lee, Ann Marie'],
    ],
    [
      'a column that nobody configured',
      '',
      'Roepnaam,Tussenvoegsel,Achternaam,employee_id\nAnn,van,Dijk,10234\n',
      ['Ann van Dijk', 'Ann Dijk'],
    ],
    [
      'a column of a middle name',
      '',
      'First name,Middle name,Last name,employee_id\nAnn,Marie,Lee,10234\n',
      ['Ann Marie Lee', 'Ann Lee'],
    ],
    [
      'one column',
      'roster: { columns: { forename: { column: Who, part: first }, surname: { column: Who, part: last } } }\n',
      'Who,employee_id\nAnn van Dijk,10234\n',
      ['Ann van Dijk', 'Dijk, Ann van', 'van Dijk, Ann'],
    ],
    [
      'one column, the surname first',
      'roster: { columns: { forename: { column: Who, part: first }, surname: { column: Who, part: last } } }\n',
      'Who,employee_id\n"van Dijk, Ann",10234\n',
      ['Ann van Dijk', 'van Dijk, Ann', 'Dijk, Ann van'],
    ],
    [
      'a “Name” beside a forename',
      '',
      'Personalnummer;Name;Vorname\n10234;Lee;Ann\n',
      ['Ann Lee', 'Lee, Ann'],
    ],
  ])('that the roster has in %s goes as a whole', (_, config, table, names) => {
    expect(become(config, table, names)).toEqual(names);
  });

  it('of somebody else that begins alike stays', () => {
    const table =
      'first,infix,last,employee_id\nAnn,van,Dijk,10234\nAnn,van den,Berg,10235\nAnn,van,Dijk-Berg,10236\nAnn,,Dijk,10237\n';
    const others = ['Ann van den Berg', 'Ann van Dijk-Berg', 'Ann Dijk', 'Ann van'];
    expect(become(infix, table, [...others, 'Ann van Dijk'])).toEqual(['Ann van Dijk']);
    // Whatever an older or a newer configuration said.
    const columns = columnsOf([
      ...configured(infix),
      ...configured('roster: { columns: { surname: last } }\n'),
    ]);
    expect(columns('last')).toEqual({ kind: 'surname', part: 1 });
  });
});

describe('a text', () => {
  const traces = tracesOf({ id: ID, addresses: ['ann.lee@example.com'], names: ['Ann Lee'] });

  it.each([
    [`a${ID} ${ID}b 1${ID}`, `a${ID} ${ID}b 1${ID}`],
    [`photo_${ID}.jpg "${ID}", [${ID}]`, 'photo_(erased).jpg "(erased)", [(erased)]'],
    ['joann.lee@example.com ann.lee@example.com.au', 'joann.lee@example.com ann.lee@example.com.au'],
    ['<ANN.LEE@example.com>, mailto:ann.lee@example.com.', '<(erased)>, mailto:(erased).'],
    ['Joann Lee, Ann Leeds, ann lee', 'Joann Lee, Ann Leeds, (erased)'],
  ])('%s', (text, rest) => {
    expect(traces.erase(text)).toBe(rest);
  });

  it.each([
    ['a line break', 'Signed off by Ann\nLee', 'Signed off by (erased)\n(erased)'],
    ['cells', 'name: Ann | Lee |', 'name: (erased) | (erased) |'],
    [
      'XML',
      '<forename>Ann</forename>\n  <surname>Lee</surname>',
      '<forename>(erased)</forename>\n  <surname>(erased)</surname>',
    ],
    ['JSON', '"first_name":"Ann","last_name":"Lee"', '"first_name":"(erased)","last_name":"(erased)"'],
    ['no field between', 'Ann asks Lee, Ann-Lee', 'Ann asks Lee, Ann-Lee'],
  ])('loses a name whose parts have %s between them', (_, text, rest) => {
    expect(traces.erase(text)).toBe(rest);
    expect(traces.find(text)).toBe(rest === text ? undefined : 'name');
  });

  it('in cells side by side isn’t a name, where a table says what each of them is', () => {
    const table = 'employee_id,surname,forename,department\n0000009,Smith,Ann,Lee\n';
    expect(withoutPerson(bytesOf(table), true, traces, readingOf())?.length).toBe(table.length);
  });

  it('has names with accents in two forms', () => {
    const accented = tracesOf({ id: 'X', addresses: [], names: ['Maïté Søn'] });
    expect(accented.erase(`${'Maïté Søn'.normalize('NFD')}!`)).toBe('(erased)!');
  });
});

describe('a table of something else', () => {
  const traces = tracesOf(
    { id: '10234', addresses: ['ann@example.com'], names: ['Ann Lee', 'Lee Ann'] },
    { ids: new Set(['10235']), addresses: new Set(), names: new Set(['Bob Moss']) },
  );

  it.each([
    ['site,phone,email\n', 'London,123,ann@example.com\n', 'London,123,(erased)\n'],
    ['Budget,Amount,Name\n', 'Travel 2024,10000,Ann Lee\n', 'Travel 2024,10000,(erased)\n'],
    ['forename,surname,email,manager\n', 'Bob,Hart,ann@example.com,y\n', 'Bob,Hart,(erased),y\n'],
    ['Room;E-mail\n', 'B 12;ann@example.com\n', 'B 12;(erased)\n'],
  ])('keeps its records, and loses the person in them: %s', (header, line, rest) => {
    const written = withoutPerson(bytesOf(header + line), true, traces, readingOf());
    expect(Buffer.from(written ?? []).toString()).toBe(header + rest);
  });
});

describe('a table without ids', () => {
  const traces = tracesOf(
    { id: '10234', addresses: ['ann@example.com'], names: ['Ann Lee', 'Lee Ann'] },
    { ids: new Set(['10235']), addresses: new Set(), names: new Set(['Bob Moss']) },
  );
  const rest = (text: string, isTable = true) =>
    Buffer.from(withoutPerson(bytesOf(text), isTable, traces, readingOf()) ?? []).toString();

  it.each([
    [
      'names',
      'First name,Department,Last name,Birthday\n',
      'Ann,IT,Lee,1990-02-01\n',
      'Ann,Lee,Smith,1990-02-01\n',
    ],
    ['unknown ids', 'Badge,Birthday\n', '10234,1990-02-01\n', '10235,1990-02-02\n'],
    [
      'unknown ids and names',
      'Badge,First,Last,Birthday\n',
      '10234,Ann,Lee,1990-02-01\n',
      '10235,Bob,Moss,1990-02-01\n',
    ],
    ['whole names', 'Birthday;Name\n', '1990-02-01;"Lee, Ann"\n', '1990-02-01;"Moss, Bob"\n'],
    ['addresses', 'Phone;E-mail\n', '0123;Ann@example.com\n', '0124;bob@example.com\n'],
    [
      'names under headers that nobody knows',
      'Wer,Wie,Wann\n',
      'Ann,Lee,1990-02-01\n',
      'Bob,Moss,1990-02-01\n',
    ],
    ['no header', 'Cy,Noor,1990-02-01\n', 'Ann,Lee,1990-02-01\n', 'Bob,Moss,1990-02-01\n'],
    ['empty ids', 'employee_id,forename,surname\n', ',Ann,Lee\n', '10235,Bob,Moss\n'],
  ])('and with %s loses the records of the person', (_, header, own, other) => {
    expect(rest(`${header}${other}${own}${other}`)).toBe(`${header}${other}${other}`);
    const left = traceIn(bytesOf(header + own), true, traces, new Set(), readingOf());
    expect(left).toBeDefined();
  });

  it.each([
    ['Name,Deputy\nBob Moss,10234\n', 'Name,Deputy\nBob Moss,(erased)\n'],
    [
      'Forename,Surname,Stands in for\nCy,Noor,Ann Lee\n',
      'Forename,Surname,Stands in for\nCy,Noor,(erased)\n',
    ],
    ['Name,A,B\nBob Moss,Ann,Lee\n', 'Name,A,B\nBob Moss,(erased),(erased)\n'],
    ['employee_id,A,B\n10235,"Ann","Lee"\n', 'employee_id,A,B\n10235,(erased),(erased)\n'],
    ['Department,E-mail\nSales,ann@example.com\n', 'Department,E-mail\nSales,(erased)\n'],
    ['10234, of whom we spoke\nis well\n', '(erased), of whom we spoke\nis well\n'],
  ])('keeps the records of others: %s', (text, expected) => {
    expect(rest(text)).toBe(expected);
    expect(traceIn(bytesOf(expected), true, traces, new Set(), readingOf())).toBeUndefined();
  });

  it('has no name of what comes together where a record went', () => {
    expect(rest('List\nLee\n\nLee, Ann\nAnn\n')).toBe('List\n(erased)\n\n(erased)\n');
  });

  it('is one under any name where two headers are known', () => {
    const copy = 'First name;Last name;Birthday\n';
    expect(rest(`${copy}Ann;Lee;1990-02-01\n`, false)).toBe(copy);
  });
});

describe('a workbook', () => {
  const book = (cell: string) => workbookOf({ People: [['employee_id'], [cell]] });
  const traces = tracesOf({ id: ID, addresses: [], names: [] });

  it('that has the person goes as a whole, and another one stays', () => {
    expect(withoutPerson(book(ID), true, traces, readingOf())).toBeUndefined();
    const other = book('0000003');
    expect(withoutPerson(other, true, traces, readingOf())).toBe(other);
    expect(traceIn(book(ID), true, traces, new Set(), readingOf())).toBeDefined();
  });

  it('that has the name in two cells goes, and one with both in cells of others stays', () => {
    const named = tracesOf({ id: '10234', addresses: [], names: ['Ann Lee', 'Lee Ann'] });
    const is = (rows: (string | number)[][]) =>
      withoutPerson(workbookOf({ People: rows }), false, named, readingOf()) === undefined;
    expect(
      is([
        ['First', 'Dept', 'Last'],
        ['Bob', 'IT', 'Moss'],
        ['Ann', 'IT', 'Lee'],
      ]),
    ).toBe(true);
    expect(
      is([
        ['A', 'B'],
        ['Ann', 'Lee'],
      ]),
    ).toBe(true);
    expect(
      is([
        ['Badge', 'Phone'],
        [10234, '1'],
      ]),
    ).toBe(true);
    expect(
      is([
        ['First', 'Last'],
        ['Bob', 'Ann'],
        ['Lee', 'Moss'],
      ]),
    ).toBe(false);
    expect(
      is([
        ['First', 'Last', 'Dept'],
        ['Cy', 'Ann', 'Lee'],
      ]),
    ).toBe(false);
  });

  it('that has the digits of the id in what nobody wrote stays', () => {
    const long = Array.from({ length: 10_240 }, (_, at) => (at === 10_233 ? ['x'] : []));
    const numbered = tracesOf({ id: '10234', addresses: [], names: [] });
    const other = workbookOf({ Days: long });
    expect(withoutPerson(other, false, numbered, readingOf())).toBe(other);
    expect(withoutPerson(workbookOf({ 'For 10234': [['x']] }), false, numbered, readingOf())).toBeUndefined();
  });
});

it('a file that is neither a text nor UTF-16 isn’t read as one', () => {
  expect(textOf(Uint8Array.of(1, 0, 0, 0, 2, 255, 0), [])).toBeUndefined();
});
