import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { create } from 'xmlbuilder2';
import { xmlReader } from '../../../src/adapters/libxml/reader.js';
import type { Roster } from '../../../src/core/roster/people/roster.js';
import { employeesXml } from '../../../src/core/xml/employees.js';
import { positionsXml } from '../../../src/core/xml/positions.js';
import { DocumentWriter } from '../../../src/core/xml/writer.js';
import { quoted } from '../../support/people.js';
import { bytesOf, csvOf, employee, HEADER, soundRoster, textOf } from '../../support/roster.js';

/* What was written is read by libxml2, which shares no code with what wrote it. */

const reader = xmlReader(new URL('../../../dist/', import.meta.url));
afterAll(() => reader.close());

const FIRST_LINE = '<?xml version="1.0" encoding="utf-8"?>';

async function select(xml: Uint8Array, ...xpaths: string[]): Promise<readonly (readonly string[])[]> {
  const answer = await reader.read({ xml, select: xpaths });
  expect(answer.malformed).toBeUndefined();
  return answer.selected;
}

const HARD: readonly (readonly [what: string, text: string])[] = [
  ['an ampersand', 'R&D & co'],
  ['a predefined entity, written out', 'Sales &amp; Marketing &lt;EMEA&gt; &quot;x&quot; &apos;'],
  ['an entity that XML doesn’t know', 'R&D;IT &nbsp; &nonsense;'],
  ['a character reference, written out', '&#65; &#x41; &#0; &#xFFFF; &#x110000;'],
  ['an entity, escaped twice', '&amp;amp; &amp;lt;'],
  ['angle brackets', '<b>bold</b> a<b a>b'],
  ['the end of a CDATA section', 'a]]>b ]] > <![CDATA[c]]>'],
  ['a comment and an instruction', '<!-- c --> <?pi?> <!DOCTYPE x>'],
  ['quotes', `"double" 'single' “curly” «guillemets»`],
  ['accents', 'Maïté Gößler-Łukasz Ñandú Ðorđe'],
  ['combining marks', 'e\u0301 n\u0303 A\u030A \u1E9B\u0323'],
  ['composed and combined, unlike each other', '\u00E9 e\u0301 \uFB01 fi'],
  ['Chinese', '陈小明 龍𠮷 𪚥'],
  ['Japanese and Korean', 'さくら 佐々木 한글'],
  ['right to left', 'שלום محمد'],
  ['right to left with marks', '\u202Eabc\u202C \u2067x\u2069 \u200F'],
  ['emoji', '👩‍🚀 👨‍👩‍👧‍👦 🇬🇧 ☺️ 1️⃣'],
  ['invisible ones', 'a\u00ADb\u200Bc\u2060d\uFEFFe\u00A0f'],
  ['line breaks', 'one\ntwo\n\nthree'],
  ['a tab', 'one\ttwo'],
  ['spaces in a row', 'a  b   c'],
  ['separators that XML 1.1 would change', 'a\u0085b\u2028c\u2029d'],
  ['the edges of what XML carries', '\u007F\u0080\u009F\uD7FF\uE000\uFFFD\u{10000}\u{10FFFF}'],
  ['what JavaScript means something by', '$& $1 $$ __proto__ ${x} \\u0041'],
  ['a long text', 'ä'.repeat(30_000)],
];

/** A roster of one whose texts are all of a kind. */
const rosterWith = (text: string): Roster =>
  soundRoster(csvOf(employee(1, { forename: text, surname: text, employee_type: text, department: text })));

describe('the employee file', () => {
  it('begins with the line that is promised, in UTF-8 without a byte order mark', () => {
    const xml = textOf(employeesXml(rosterWith('Ada')));
    expect(xml.split('\n')[0]).toBe(FIRST_LINE);
    expect([...employeesXml(rosterWith('Ada')).subarray(0, 5)]).toEqual([...bytesOf('<?xml')]);
  });

  it.each(HARD)('carries %s exactly', async (_what, text) => {
    const xml = employeesXml(rosterWith(text));
    const children = ['forename', 'surname', 'employee_type', 'department'];
    const selected = await select(xml, ...children.map((child) => `/employees/employee/${child}`));
    expect(selected).toEqual(children.map(() => [text]));
  });

  it('has LF for every line break of a cell', async () => {
    const xml = employeesXml(rosterWith('one\r\ntwo\rthree\nfour'));
    expect(xml).not.toContain(0x0d);
    expect(await select(xml, '//surname')).toEqual([['one\ntwo\nthree\nfour']]);
  });

  it('has the children of the vendor’s example in its order, whatever the order of the columns', async () => {
    const csv = 'email,country,surname,start_date,department,employee_type,forename,employee_id\n';
    const record = 'ada@example.com,GB,Example,2012-12-13,Board,employee,Ada,0000001\n';
    const xml = textOf(employeesXml(soundRoster(csv + record)));
    expect([...xml.matchAll(/<(\w+)>/g)].map(([, name]) => name)).toEqual([
      ...['employees', 'employee', 'forename', 'surname', 'employee_id', 'employee_type', 'department'],
      ...['start_date', 'country', 'email'],
    ]);
    expect((await select(bytesOf(xml), '/employees/employee/*'))[0]).toEqual([
      ...['Ada', 'Example', '0000001', 'employee', 'Board', '2012-12-13', 'GB', 'ada@example.com'],
    ]);
  });

  it('has further elements behind them in the order of the configuration, and leaves empty ones out', async () => {
    const yaml = 'roster: { columns: { job.grade: Grade, cost-centre: Cost } }';
    const csv = `${HEADER},Cost,Grade\n${employee(1)},12,A\n${employee(2)},,B\n${employee(3)},,\n`;
    const xml = employeesXml(soundRoster(csv, yaml));
    const behind = (number: number) => `/employees/employee[${number}]/*[position() > 8]`;
    expect(await select(xml, behind(1), behind(2), behind(3))).toEqual([['A', '12'], ['B'], []]);
    expect(textOf(xml)).not.toMatch(/<cost-centre\s*\/>|<cost-centre><\/cost-centre>/);
  });

  it('sorts by id in code units, as no locale does', async () => {
    const ids = ['b1', 'B1', 'a10', 'a9', '10', '9', '09', 'é1', 'Z1', '\u{1F600}1', '\uE0001', '-1'];
    const csv = csvOf(...ids.map((id, index) => employee(index, { employee_id: id })));
    const expected = ['-1', '09', '10', '9', 'B1', 'Z1', 'a10', 'a9', 'b1', 'é1', '\u{1F600}1', '\uE0001'];
    expect(await select(employeesXml(soundRoster(csv)), '//employee_id')).toEqual([expected]);
  });

  it('ends with a line end and has nothing else behind its element', () => {
    const xml = textOf(employeesXml(rosterWith('Ada')));
    expect(xml.endsWith('</employees>\n')).toBe(true);
    expect(xml.trimStart()).toBe(xml);
  });
});

describe('the position file', () => {
  const positionsHeader = 'position_id,position_title,parent_position_id,employee_id\n';
  const people = csvOf(...[1, 2, 3].map((number) => employee(number)));
  const fromFile = (positions: string) => {
    const { hierarchy } = soundRoster(people, 'hierarchy: { file: p.csv }', positionsHeader + positions);
    if (!hierarchy) throw new Error('no hierarchy');
    return positionsXml(hierarchy);
  };

  it('begins with the line that is promised', () => {
    expect(textOf(fromFile('P1,Chief,,\n')).split('\n')[0]).toBe(FIRST_LINE);
  });

  it('has one root first, then the positions by id in code units', async () => {
    const xml = fromFile('b,B,z,0000002\nA,A,z,\nz,Chief,,0000001\na,a,b,0000003\n');
    expect(await select(xml, '/positions/*/position_id', '/positions/root/*')).toEqual([
      ['z', 'A', 'a', 'b'],
      ['Chief', 'z', '0000001'],
    ]);
    expect(await select(xml, '/positions/position[last()]/*')).toEqual([['B', 'b', 'z', '0000002']]);
  });

  it('has no employee where a post is vacant, and no parent at the root', () => {
    expect(textOf(fromFile('P1,Chief,,\nP2,Clerk,P1,\n'))).toBe(
      [
        FIRST_LINE,
        '<positions>',
        '  <root><position_title>Chief</position_title><position_id>P1</position_id></root>',
        '  <position><position_title>Clerk</position_title><position_id>P2</position_id><parent_position_id>P1</parent_position_id></position>',
        '</positions>',
        '',
      ].join('\n'),
    );
  });

  it('names the parent’s position, also where the roster names the manager', async () => {
    const csv = `${HEADER},M,T,P\n${employee(1)},,Chief,P-1\n${employee(2)},0000001,Head,P-2\n${employee(3)},0000002,Clerk,P-3\n`;
    const { hierarchy } = soundRoster(csv, 'hierarchy: { manager_id: M, position_title: T, position_id: P }');
    const xml = hierarchy ? positionsXml(hierarchy) : new Uint8Array();
    expect(await select(xml, '//parent_position_id', '//employee_id')).toEqual([
      ['P-1', 'P-2'],
      ['0000001', '0000002', '0000003'],
    ]);
  });

  it.each(HARD.filter(([, text]) => text.length < 1000))('carries %s exactly', async (_what, text) => {
    const title = quoted(text);
    const xml = fromFile(`P1,${title},,\nP2,${title},P1,\n`);
    expect(await select(xml, '//position_title')).toEqual([[text, text]]);
  });
});

describe('the writer', () => {
  it('leaves empty children out, and keeps the others in their order', () => {
    const document = new DocumentWriter('all');
    const children = ['a', 'b', 'c'];
    document.add('one', children, ['1', '', '3']);
    document.add('one', children, ['', '2', '']);
    document.add('one', children, ['4', '', '6']);
    expect(textOf(document.end())).toBe(
      `${FIRST_LINE}\n<all>\n  <one><a>1</a><c>3</c></one>\n  <one><b>2</b></one>\n  <one><a>4</a><c>6</c></one>\n</all>\n`,
    );
  });

  it('tells apart which of two children with one name is empty', () => {
    const document = new DocumentWriter('all');
    document.add('one', ['a', 'a'], ['', '2']);
    document.add('one', ['a', 'a'], ['1', '']);
    expect(textOf(document.end())).toBe(
      `${FIRST_LINE}\n<all>\n  <one><a>2</a></one>\n  <one><a>1</a></one>\n</all>\n`,
    );
  });

  it('writes what xmlbuilder2 writes of the whole document, byte for byte', () => {
    const text = fc.string({
      unit: fc.constantFrom('&', '<', '>', '|', '"', "'", ';', 'amp', '\n', '\t', '\r', 'ß', '😀', ' ', 'a'),
    });
    const children = fc.array(fc.tuple(fc.constantFrom('a', 'b-c', 'd.e'), text), { maxLength: 4 });
    const records = fc.array(fc.tuple(fc.constantFrom('one', 'other'), children), { maxLength: 6 });
    fc.assert(
      fc.property(records, (all) => {
        const written = new DocumentWriter('all');
        const built = create({ version: '1.0', encoding: 'utf-8' }).ele('all').txt('\n');
        for (const [name, of] of all) {
          const [names, texts] = [of.map(([child]) => child), of.map(([, value]) => value)];
          written.add(name, names, texts);
          const element = built.txt('  ').ele(name);
          // It leaves an ampersand alone that looks like an entity.
          for (const [child, value] of of.filter(([, one]) => one !== ''))
            element.ele(child).txt(value.replaceAll('&', '&amp;'));
          built.txt('\n');
        }
        const whole = `${built.end().replace('?><', '?>\n<')}\n`;
        expect(textOf(written.end())).toBe(whole);
      }),
    );
  });

  it('writes a document of any size whole', async () => {
    const document = new DocumentWriter('all');
    const text = '陈'.repeat(5_000);
    for (let number = 0; number < 500; number += 1) document.add('one', ['a'], [`${text}${number}`]);
    const xml = document.end();
    const [texts] = await select(xml, '/all/one/a');
    expect(texts).toHaveLength(500);
    expect(texts?.[499]).toBe(`${text}499`);
  });

  it('mixes up nothing between two documents', () => {
    const [first, second] = [new DocumentWriter('x'), new DocumentWriter('y')];
    first.add('a', ['b'], ['1']);
    second.add('a', ['b'], ['2']);
    first.add('a', ['b'], ['3']);
    expect(textOf(first.end())).toContain('<b>1</b></a>\n  <a><b>3</b>');
    expect(textOf(second.end())).toBe(`${FIRST_LINE}\n<y>\n  <a><b>2</b></a>\n</y>\n`);
  });
});

describe('the parts of a document', () => {
  /** A document of records, and the parts that it was given away in. */
  function cut(heads: readonly string[], records: readonly string[]) {
    const parts: string[] = [];
    const write = (take?: (part: Uint8Array) => void) => {
      const document = new DocumentWriter('all', take && { record: 'one', take });
      for (const text of heads) document.add('first', ['a'], [text]);
      for (const text of records) document.add('one', ['a'], [text]);
      return textOf(document.end());
    };
    const whole = write((part) => parts.push(textOf(part)));
    expect(whole).toBe(write());
    return { whole, parts };
  }

  it.each([
    ['without anything before its records', [], 9],
    ['with something before them', ['x', 'yß'], 9],
    ['whose last part is full', [], 8],
  ])('%s have its head and its end, and each record once', (_what, heads, count) => {
    const { whole, parts } = cut(
      heads,
      Array.from({ length: count }, (_, at) => `${at}${'ä'.repeat(140_000)}`),
    );
    const [head, end] = [whole.slice(0, whole.indexOf('  <one>')), '</all>\n'];
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(part.startsWith(head) && part.endsWith(end)).toBe(true);
    const records = parts.map((part) => part.slice(head.length, -end.length));
    expect(head + records.join('') + end).toBe(whole);
  });

  it.each([
    ['is small', [], ['a', 'b']],
    ['has no records', ['x'], []],
    ['begins with more than a part', ['x'.repeat(600_000)], ['y'.repeat(600_000), 'z']],
  ])('aren’t given away where it %s', (_what, heads, records) => {
    expect(cut(heads, records).parts).toEqual([]);
  });
});
