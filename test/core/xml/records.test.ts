import { describe, expect, it } from '@jest/globals';
import { asSent, differenceOf, isSamePeople, readRecords } from '../../../src/core/xml/records.js';
import { EMPLOYEES_XML, POSITIONS_XML } from '../../support/people.js';
import { bytesOf } from '../../support/roster.js';

/* A file of the portal, read back and held against what was sent. */

const recordsOf = (xml: string) => readRecords(bytesOf(xml))?.records ?? [];
const compared = (portal: string) => differenceOf('employees', recordsOf(portal), recordsOf(EMPLOYEES_XML));
const NONE = {
  onlyPortal: [],
  onlySent: [],
  different: [],
  repeated: [],
  withoutId: 0,
  isReordered: false,
};

describe('a file', () => {
  it('is read by its root element, with everything that is escaped', () => {
    expect(readRecords(bytesOf(POSITIONS_XML))?.kind).toBe('positions');
    const read = readRecords(bytesOf(EMPLOYEES_XML));
    expect(read?.kind).toBe('employees');
    expect(read?.records[1]?.get('surname')).toBe('O’Hara & Søn');
    expect([...(read?.records[2]?.keys() ?? [])].slice(0, 3)).toEqual(['forename', 'surname', 'employee_id']);
  });

  it.each([
    ['isn’t XML', 'employee_id,forename\n1,Ada\n'],
    ['is cut off', EMPLOYEES_XML.slice(0, -20)],
    ['has another root', '<people><employee/></people>'],
    ['has entities of its own', '<!DOCTYPE employees [<!ENTITY a "b">]><employees>&a;</employees>'],
    ['has a DTD elsewhere', '<!DOCTYPE employees SYSTEM "http://127.0.0.1:1/x.dtd"><employees/>'],
    ['is empty', ''],
  ])('that %s isn’t read', (_, xml) => {
    expect(readRecords(bytesOf(xml))).toBeUndefined();
  });
});

describe('a difference', () => {
  it('is none for the same people, however they are laid out', () => {
    expect(compared(EMPLOYEES_XML)).toEqual(NONE);
    const spread = EMPLOYEES_XML.replaceAll('><', '>\r\n\t<').replace('?>', '?><!-- processed -->');
    expect(compared(spread.replace('O’Hara &amp; Søn', '<![CDATA[O’Hara & Søn]]>'))).toEqual(NONE);
    const [first = '', ...lines] = EMPLOYEES_XML.split('\n');
    const [root = '', ...rest] = lines;
    const people = rest.slice(0, 3).toReversed();
    const turned = compared([first, root, ...people, ...rest.slice(3)].join('\n'));
    expect(turned).toEqual({ ...NONE, isReordered: true });
    expect(isSamePeople(turned)).toBe(true);
  });

  it('names who is only in one of them, and what differs', () => {
    const portal = EMPLOYEES_XML.replace('<employee_id>0000001<', '<employee_id>0000009<')
      .replace('<country>FR</country>', '')
      .replace('bela.zanzibar@example.com</email>', 'b@example.com</email><note>x</note>');
    expect(compared(portal)).toEqual({
      ...NONE,
      onlyPortal: ['0000009'],
      onlySent: ['0000001'],
      isReordered: true,
      different: [
        { id: '0000002', changed: [{ element: 'country', sent: 'FR', portal: '' }] },
        {
          id: '0000003',
          changed: [
            { element: 'email', sent: 'bela.zanzibar@example.com', portal: 'b@example.com' },
            { element: 'note', sent: '', portal: 'x' },
          ],
        },
      ],
    });
  });

  it('is one where somebody is there twice, or has no id', () => {
    const twice = EMPLOYEES_XML.replace(
      '</employees>',
      '<employee><employee_id>0000002</employee_id></employee></employees>',
    );
    expect(compared(twice)).toMatchObject({ repeated: ['0000002'] });
    const nobody = compared(EMPLOYEES_XML.replace('</employees>', '<employee/></employees>'));
    expect(nobody).toMatchObject({ withoutId: 1, onlyPortal: [], onlySent: [] });
    expect(isSamePeople(nobody)).toBe(false);
  });
});

it('a byte order mark and CR before LF are taken off, and nothing else', () => {
  const saved = `\uFEFF${EMPLOYEES_XML.replaceAll('\n', '\r\n')}`;
  expect(Buffer.from(asSent(bytesOf(saved))).toString()).toBe(EMPLOYEES_XML);
  expect(Buffer.from(asSent(bytesOf('a\rb\r'))).toString()).toBe('a\rb\r');
});
