import { afterAll, describe, expect, it } from '@jest/globals';
import { xmlReader } from '../../../src/adapters/libxml/reader.js';
import type { XmlAnswer } from '../../../src/ports/xml-validator.js';
import { partsOf } from '../../support/parts.js';
import { bytesOf } from '../../support/roster.js';

/*
 * Documents that are large enough to be validated in parts: what a schema says of records that are far from each other
 * is found as it is in a short one, and so are the first and the last record.
 */

const reader = xmlReader(new URL('../../../dist/', import.meta.url));
afterAll(() => reader.close());

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const schema = (content: string): string =>
  `${HEAD}<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
const listOf = (...records: readonly string[]): string =>
  `${HEAD}<people>\n${records.join('\n')}\n</people>\n`;

const person = (id: string, boss = ''): string => `<person><id>${id}</id>${boss}</person>`;
/** More than a part: the next record is the first one of another part. */
const large = (id: string): string => person(id.padEnd(1_100_000, 'x'));

/**
 * Asks for a document that has many parts, and for one of the same kind of records that has one. Where each part of it is
 * valid, so is the whole.
 *
 * @param record the name of the records before which it is cut; undefined: that of the last one
 */
async function ask(xml: string, xsd: string, record = lastIn(xml)): Promise<XmlAnswer> {
  const areValid = await areAllValid(xml, xsd, record);
  const answer = await reader.read({ xml: bytesOf(xml), xsd: bytesOf(xsd) });
  const short = await reader.read({ xml: bytesOf(xml.replaceAll(/x{9999,}/g, '')), xsd: bytesOf(xsd) });
  expect(xml.length).toBeGreaterThan(2_000_000);
  expect(answer).toEqual(short);
  if (areValid) expect(answer).toEqual({ findings: [], selected: [] });
  return answer;
}

const lastIn = (xml: string): string => /<\/(\w+)>\s*<\/\w+>\s*$/.exec(xml)?.[1] ?? 'person';

/** Whether a document has parts, and each is valid. */
async function areAllValid(xml: string, xsd: string, partOf: string): Promise<boolean> {
  const parts = [...partsOf(bytesOf(xml), partOf, 1024 * 1024)];
  const asked = parts.map((part) => reader.read({ xml: part, xsd: bytesOf(xsd), partOf }));
  const answers = await Promise.all(asked);
  return answers.length > 0 && answers.every(({ isValidPart }) => isValidPart);
}

const paths = async (xml: string, xsd: string): Promise<(string | undefined)[]> =>
  (await ask(xml, xsd)).findings.map(({ xpath }) => xpath);

describe('of a long list', () => {
  const PEOPLE = schema(`<xs:element name="people"><xs:complexType><xs:sequence>
      <xs:element name="person" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:element name="id" type="xs:string"/><xs:element name="boss" type="xs:string" minOccurs="0"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:sequence></xs:complexType></xs:element>`);
  const FIVE = ['a', 'b', 'c', 'd', 'e'].map(large);

  it('a valid one has no findings, and comes back as it was', async () => {
    const xml = bytesOf(listOf(...FIVE));
    const answer = await reader.read({ xml: xml.slice(), xsd: bytesOf(PEOPLE), mayTake: true });
    expect(answer).toMatchObject({ findings: [], selected: [] });
    expect(answer.xml && Buffer.compare(answer.xml, xml)).toBe(0);
    expect(await ask(listOf(...FIVE), PEOPLE)).toEqual({ findings: [], selected: [] });
    expect(await areAllValid(listOf(...FIVE), PEOPLE, 'person')).toBe(true);
  });

  it.each([0, 2, 4])('the record %i that isn’t valid is found where it is', async (index) => {
    const wrong = FIVE.with(index, person('z', '<boss>a</boss><boss>b</boss>'));
    expect(await paths(listOf(...wrong), PEOPLE)).toEqual([`/people/person[${index + 1}]/boss[2]`]);
  });

  it('a record of another name is found, and what is around the records', async () => {
    const list = listOf(...FIVE);
    expect(await paths(listOf('<persona/>', ...FIVE), PEOPLE)).toEqual(['/people/persona']);
    expect(await paths(listOf(...FIVE, '<persona/>'), PEOPLE)).toEqual(['/people/persona']);
    expect(await paths(listOf(...FIVE.toSpliced(3, 0, '<persona/>')), PEOPLE)).toEqual(['/people/persona']);
    expect(await paths(list.replaceAll('people>', 'folk>'), PEOPLE)).toEqual(['/folk']);
    expect(await paths(list.replaceAll('person>', 'persona>'), PEOPLE)).toEqual(['/people/persona[1]']);
    expect(await paths(list.replace('<people>', '<people name="x">'), PEOPLE)).toEqual(['/people']);
  });

  it.each([
    ['a record that isn’t closed', listOf(...FIVE.with(3, '<person><id>a</id>'))],
    ['a root that ends early', listOf(...FIVE.with(3, '</people><people>'))],
    ['something after the root', `${listOf(...FIVE)}<people/>`],
    ['a control character', listOf(...FIVE.with(3, person('\u0001')))],
    ['a comment that isn’t closed', listOf(...FIVE.with(3, '<!--'))],
    ['a DTD', listOf(...FIVE).replace('<people>', '<!DOCTYPE people><people>')],
  ])('%s is malformed', async (_what, xml) => {
    expect((await ask(xml, PEOPLE)).malformed).toBe(true);
  });

  it('a schema that isn’t one is said to be so', async () => {
    for (const type of ['xs:nonsense', '&quot; or &quot;', ''])
      expect(await ask(listOf(...FIVE), PEOPLE.replace('xs:string', type))).toMatchObject({
        unusableSchema: true,
      });
  });
});

/** A schema whose root has a content, beside types and elements of its own. */
const rooted = (content: string, { inside = '', beside = '' } = {}): string =>
  schema(`<xs:complexType name="one"><xs:sequence><xs:element name="id" type="xs:string"/></xs:sequence></xs:complexType>
    <xs:element name="people"><xs:complexType>${content}</xs:complexType>${inside}</xs:element>${beside}`);
const element = (name: string, occurs = ''): string => `<xs:element name="${name}" type="one" ${occurs}/>`;
const ENDLESS = 'minOccurs="0" maxOccurs="unbounded"';
const LIST = `<xs:sequence>${element('person', ENDLESS)}</xs:sequence>`;
const other = (id: string, name = 'other'): string => person(id).replaceAll('person', name);

describe('what a schema says of records that are far from each other is found:', () => {
  const constraint = (what: string) => ({
    inside: `<xs:${what} name="ids"><xs:selector xpath="person"/><xs:field xpath="id"/></xs:${what}>`,
  });
  const SUBSTITUTE = {
    beside: '<xs:element name="x" type="one"/><xs:element name="person" type="one" substitutionGroup="x"/>',
  };

  it.each([
    [
      'one id twice (xs:unique)',
      rooted(LIST, constraint('unique')),
      [person('a'), large('b'), person('a'), large('d')],
    ],
    [
      'one id twice (xs:key)',
      rooted(LIST, constraint('key')),
      [person('a'), large('b'), person('a'), large('d')],
    ],
    ['too many', rooted(LIST.replace('unbounded', '2')), [large('a'), large('b'), large('c')]],
    [
      'a list that may be there twice, three times',
      rooted(`<xs:sequence maxOccurs="2">${element('other')}${element('person', ENDLESS)}</xs:sequence>`),
      [other('a'), person('b'), other('c'), large('d'), person('e'), other('f'), large('g')],
    ],
    [
      'a record that is taken for anything',
      rooted(`<xs:sequence><xs:any processContents="skip"/>${element('person', ENDLESS)}</xs:sequence>`),
      [large('a'), person('b', '<boss/>'), large('c')],
    ],
    [
      'a pair of which one is missing',
      rooted(
        `<xs:choice maxOccurs="unbounded"><xs:sequence>${element('other')}${element('person')}</xs:sequence>${element('more')}</xs:choice>`,
      ).replace('name="more"', 'name="more" minOccurs="1"'),
      [other('a'), large('b'), person('c'), other('d', 'more'), large('e')],
    ],
    [
      'what comes between two others of one name',
      rooted(
        `<xs:sequence>${element('person')}${element('other')}${element('person', ENDLESS)}</xs:sequence>`,
      ),
      [person('a'), other('b'), large('c'), person('d'), other('e'), large('f')],
    ],
    [
      'what may only come at the end',
      rooted(`<xs:sequence>${element('person', ENDLESS)}${element('other', ENDLESS)}</xs:sequence>`),
      [large('a'), other('b'), large('c'), person('d')],
    ],
    [
      'what ends a list twice',
      rooted(`<xs:sequence>${element('person', ENDLESS)}${element('other')}</xs:sequence>`),
      [person('a'), other('b'.padEnd(1_100_000, 'x')), other('c'.padEnd(1_100_000, 'x'))],
    ],
    [
      'what stands for the one that has to come first',
      rooted(
        `<xs:sequence><xs:element ref="x"/>${element('other')}<xs:element ref="person" ${ENDLESS}/></xs:sequence>`,
        SUBSTITUTE,
      ),
      [person('a'), other('b'), large('c'), person('d'), other('e'), large('f')],
    ],
  ])('%s', async (_what, xsd, records) => {
    const { findings, unusableSchema } = await ask(listOf(...records), xsd);
    expect(unusableSchema).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
  });

  it('(ids by type aren’t among it: libxml2 compares none of elements, in a short list either)', async () => {
    const ids = rooted(LIST).replace('xs:string', 'xs:ID');
    expect((await ask(listOf(person('a'), large('b'), large('c'), person('a')), ids)).findings).toEqual([]);
  });
});

describe('what only the whole shows is found:', () => {
  const M = 'x'.repeat(1_100_000);
  /** A root of lines, each a text of its own kind. */
  const lines = (content: string, { mixed = false, fixed = '', type = 'xs:string' } = {}) =>
    schema(`<xs:element name="people" ${fixed}><xs:complexType mixed="${String(mixed)}">${content.replaceAll('LINE', type)}</xs:complexType></xs:element>
      <xs:complexType name="tagged"><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="id" type="xs:ID"/><xs:anyAttribute processContents="lax"/></xs:extension></xs:simpleContent></xs:complexType>`);
  const LINES =
    '<xs:sequence><xs:element name="line" type="LINE" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>';
  const HOLDER = (occurs: string, inner: string) =>
    `<xs:sequence><xs:element name="box" ${occurs}><xs:complexType><xs:sequence><xs:element name="line" type="xs:string" minOccurs="0" ${inner}/></xs:sequence></xs:complexType></xs:element><xs:element name="line" type="xs:string" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>`;
  const boxed = (text: string) => `<box><line>${text}</line></box>`;
  const latin = (text: string) => text.replace('utf-8', 'ISO-2022-JP').replaceAll('ESC', '\u001B');

  it.each([
    [
      'tags in an instruction',
      lines(LINES),
      ['<?x <line>?>', `<line>${M}</line>`, '<line>a<bad></line>', `<?x <line>${M}</line>?>`],
    ],
    [
      'tags in a comment',
      lines(LINES, { mixed: true }),
      ['<!--<line>-->', `<line>${M}</line>`, `<line>${M}</line>`, '<line>a<bad/></line>', '-->'],
    ],
    ['a third box', lines(HOLDER('maxOccurs="2"', '')), [boxed(M), boxed(M), boxed(M)]],
    [
      'three lines in a box of two',
      lines(HOLDER('', 'maxOccurs="2"')),
      [`<box><line>${M}</line><line>${M}</line><line>${M}</line></box>`],
    ],
    [
      'an id twice in attributes',
      lines(LINES, { type: 'tagged' }),
      [
        `<line>${M}</line>`,
        '<line id="a">a</line>',
        `<line>${M}</line>`,
        `<line>${M}</line>`,
        '<line id="a">a</line>',
      ],
    ],
    [
      'an xml:id twice',
      lines(LINES, { type: 'tagged' }),
      [
        `<line>${M}</line>`,
        '<line xml:id="a">a</line>',
        `<line>${M}</line>`,
        `<line>${M}</line>`,
        '<line xml:id="a">a</line>',
      ],
    ],
    [
      'more than the text that is fixed',
      lines(LINES, { mixed: true, fixed: 'fixed="B"' }),
      [`<line>${M}</line>B<line>${M}</line>B<line></line>`],
    ],
    [
      'a second one of those of which there is none',
      lines(
        '<xs:choice maxOccurs="unbounded"><xs:element name="other"/><xs:element name="line" minOccurs="0" maxOccurs="0"/></xs:choice>',
      ),
      [`<line>${M}</line>`, `<line>${M}</line>`],
    ],
    [
      'letters that depend on those before',
      lines(LINES, { mixed: true }),
      [`ESC$B!<line>ESC(B<line>${M}</line><line>${M}</line><line>0<b/>!</line>ESC(B</line>`],
      latin,
    ],
  ])('%s', async (_what, xsd, records, encode = (text: string) => text) => {
    const { findings, malformed, unusableSchema } = await ask(encode(listOf(...records)), xsd);
    expect(unusableSchema).toBeUndefined();
    expect(malformed === true || findings.length > 0).toBe(true);
  });
});

describe('a list that begins with another record', () => {
  const ROOT = other('r', 'root');
  const MANY = ['a', 'b', 'c'].map(large);

  it('has it once, in its place', async () => {
    const tree = (occurs = '') =>
      rooted(`<xs:sequence>${element('root', occurs)}${element('person', ENDLESS)}</xs:sequence>`);
    expect(await paths(listOf(ROOT, ...MANY), tree())).toEqual([]);
    expect(await areAllValid(listOf(ROOT, ...MANY), tree(), 'person')).toBe(true);
    expect(await paths(listOf(...MANY), tree())).toEqual(['/people/person[1]']);
    expect(await paths(listOf(...MANY), tree('minOccurs="0"'))).toEqual([]);
    expect(await paths(listOf(ROOT, ...MANY, ROOT), tree())).toEqual(['/people/root[2]']);
    expect(await paths(listOf(...MANY, ROOT), tree('minOccurs="0"'))).toEqual(['/people/root']);
    expect(await paths(listOf(ROOT, ROOT, ...MANY), tree())).toEqual(['/people/root[2]']);
  });

  it('or with any of some names', async () => {
    const any = rooted(`<xs:choice maxOccurs="unbounded">${element('root')}${element('person')}</xs:choice>`);
    expect(await paths(listOf(...MANY, ROOT, ...MANY), any)).toEqual([]);
    expect(await areAllValid(listOf(...MANY, ROOT, ...MANY), any, 'person')).toBe(true);
    expect(await paths(listOf(...MANY, ROOT, '<x/>', ...MANY), any)).toEqual(['/people/x']);
  });

  it('or with very many, which aren’t read again and again', async () => {
    const many = rooted(
      `<xs:sequence>${element('root', ENDLESS)}${element('person', ENDLESS)}</xs:sequence>`,
    );
    const roots = MANY.map((record) => record.replaceAll('person', 'root'));
    expect(await paths(listOf(...roots, ...MANY), many)).toEqual([]);
  });
});

it('the type of the root may have a name', async () => {
  const named = rooted('').replace(
    /<xs:element name="people">.*<\/xs:element>/s,
    `<xs:element name="people" type="list"/><xs:complexType name="list">${LIST}</xs:complexType>`,
  );
  expect(await paths(listOf(large('a'), large('b'), person('c')), named)).toEqual([]);
  expect(await areAllValid(listOf(large('a'), large('b'), person('c')), named, 'person')).toBe(true);
  expect(await paths(listOf(large('a'), large('b'), '<x/>'), named)).toEqual(['/people/x']);
});

it('records of another name than the schema’s last one are no parts of its documents', async () => {
  const few = rooted(
    `<xs:sequence>${element('root', 'maxOccurs="2"')}${element('person', ENDLESS)}</xs:sequence>`,
  );
  const roots = ['a', 'b', 'c'].map((id) => large(id).replaceAll('person', 'root'));
  expect(await areAllValid(listOf(...roots), few, 'root')).toBe(false);
});
