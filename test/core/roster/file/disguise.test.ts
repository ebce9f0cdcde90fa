import { describe, expect, it } from '@jest/globals';
import { disguise } from '../../../../src/core/roster/file/disguise.js';
import { bytesOf, csvOf, employee, HEADER, read, told } from '../../../support/roster.js';

const FILE = 'roster/employees.csv';

const magic = (...bytes: number[]): Uint8Array => Uint8Array.from([...bytes, ...bytesOf(csvOf(employee(1)))]);

function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

const GOOD = csvOf(employee(1), employee(2));
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 123456\n`;

describe('a file that isn’t a CSV is reported by what it is:', () => {
  it.each<[string, string | Uint8Array, RegExp, RegExp]>([
    [
      'a workbook',
      magic(0x50, 0x4b, 3, 4, 0x14, 0),
      /Excel workbook/,
      /“Save as CSV” in Excel destroys ids and dates; use `roster-sync import`.*doesn’t convert/,
    ],
    [
      'an old one',
      magic(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      /\.xls/,
      /as a workbook \(\.xlsx\).*`roster-sync import`/,
    ],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', /PDF/, /CSV again/],
    ['gzip', magic(0x1f, 0x8b, 8, 0), /gzip/, /Unpack/],
    ['a sign-in page', '\n<!DOCTYPE html>\n<title>Sign in</title>', /web page.*sign-in/, /Sign in/],
    ['a part of a page', '<table><tr><td>1</td></tr></table>', /web page/, /./],
    ['XML', '<?xml version="1.0"?><employees/>', /XML/, /CSV again/],
    ['XML without its declaration', '\uFEFF<employees>\n</employees>', /XML/, /CSV again/],
    ['JSON', '{ "employees": [] }', /JSON/, /CSV again/],
    ['a JSON list', '[{"employee_id":"1"}]', /JSON/, /CSV again/],
    ['a pointer of LFS', LFS, /Git LFS/, /git lfs untrack/],
    ['UTF-16 LE without its mark', utf16(GOOD), /UTF-16/, /`encoding: utf-16le`.*CSV UTF-8/],
    ['UTF-16 BE without its mark', utf16(GOOD, true), /UTF-16/, /`encoding: utf-16be`.*CSV UTF-8/],
    ['binary', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251), /no text has/, /CSV again/],
  ])('%s', (_what, content, message, hint) => {
    const { roster, problems } = read(content);
    expect(roster).toBeUndefined();
    expect(told(problems)).toEqual(['roster/not-a-csv -:-']);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.hint).toMatch(hint);
  });

  it('the file of positions too', () => {
    const { problems } = read(GOOD, 'hierarchy: { file: roster/positions.csv }', {
      positions: '<html></html>',
    });
    expect(problems.map(({ rule, file }) => [rule, file])).toContainEqual([
      'roster/not-a-csv',
      'roster/positions.csv',
    ]);
  });
});

describe('a CSV is none of them', () => {
  it.each([
    ['as it is', GOOD],
    ['with a byte order mark', `\uFEFF${GOOD}`],
    ['that speaks of all of them', csvOf(employee(1, { forename: '<b>', surname: 'PK\u0003\u0004' }))],
    ['with a header like a tag', '<name>,b\n1,2\n'.replace('<name>', '"<name>"')],
    ['with a header in brackets', '[id],name\n1,2\n'],
    ['with a NUL in a cell', `${GOOD}${'a,'.repeat(200)}\0\n`],
    ['that is empty', ''],
    ['of one character', 'a'],
    ['of other scripts', `${HEADER}\n${'陈'.repeat(3000)}\n`],
  ])('%s', (_what, text) => {
    expect(disguise(FILE, bytesOf(text))).toBeUndefined();
  });
});

describe('a merge that was left unfinished', () => {
  const conflict = (end: string): string =>
    [HEADER, employee(1), '<<<<<<< HEAD', employee(2), '=======', employee(3), '>>>>>>> draft', ''].join(end);

  it.each(['\n', '\r\n', '\r'])('is told once, with its lines (%j)', (end) => {
    const { roster, problems } = read(conflict(end));
    expect(roster).toBeUndefined();
    expect(told(problems)).toEqual(['roster/merge-conflict 3:-']);
    expect(problems[0]?.message).toContain('lines 3 to 7, its halves separated at line 5');
  });

  it('is found on the very first line', () => {
    const text = `<<<<<<< HEAD\n${HEADER}\n=======\na,b\n>>>>>>> draft\n`;
    expect(told(read(text).problems)).toEqual(['roster/merge-conflict 1:-']);
  });

  it.each([
    ['a line of equals signs', `${GOOD}=======\n`],
    ['markers inside lines', csvOf(employee(1, { forename: 'x <<<<<<< a', surname: 'x ======= >>>>>>> b' }))],
    ['markers in another order', `${GOOD}>>>>>>> a\n=======\n<<<<<<< b\n`],
  ])('isn’t seen in %s', (_what, text) => {
    expect(disguise(FILE, bytesOf(text))).toBeUndefined();
  });
});
