import { expect, it } from '@jest/globals';
import { plain } from '../../../src/core/report/text.js';
import { verifiedTable, type Verified } from '../../../src/core/report/verified-table.js';

const of = (time: string, own: Partial<Verified> = {}): Verified => ({
  name: `roster-sync/acme/${time}`,
  people: 300,
  content: 'same',
  signature: 'valid',
  state: 'stands',
  reasons: [],
  ...own,
});

it('the table of receipts has aligned columns, reasons below, and a line of counts', () => {
  const [THIRD, SECOND, FIRST] = ['20261126T020000Z', '20261125T020000Z', '20261124T020000Z'];
  const verified = [
    of(THIRD, { state: 'confirmed' }),
    of(SECOND, { people: 12, content: 'different', state: 'rejected', reasons: ['the employee file'] }),
    of(FIRST, { people: undefined, content: 'not comparable', signature: 'not checked' }),
  ];
  const missing = [{ name: 'roster-sync/acme/20261123T020000Z', namedBy: 'X', isGap: true }];
  expect(verifiedTable(verified, missing, plain)).toEqual([
    'roster-sync/acme/',
    'receipt           people  content         signature    state',
    '20261126T020000Z     300  same            valid        confirmed',
    '20261125T020000Z      12  different       valid        rejected',
    '    the employee file',
    '20261124T020000Z       ?  not comparable  not checked  stands',
    '20261123T020000Z  missing',
    '    X names it',
    '3 receipts: 1 same, 1 different, 1 not comparable; 2 valid, 1 not checked; 1',
    'confirmed, 1 rejected, 1 stands; 1 missing',
  ]);
});

it('whole names are shown where 80 columns have room for them, and no row is longer', () => {
  const table = (own: Partial<Verified>) => verifiedTable([of('20261124T020000Z', own)], [], plain);
  expect(table({})[1]).toBe('roster-sync/acme/20261124T020000Z     300  same     valid      stands');
  const name = `roster-sync/${'a'.repeat(60)}/20261124T020000Z`;
  const reasons = [`${name} ${'said so '.repeat(20)}`];
  const [prefix, , row = ''] = table({ name, content: 'not comparable', signature: 'not checked', reasons });
  expect(prefix).toBe(`roster-sync/${'a'.repeat(60)}/`);
  expect(row).toMatch(/^20261124T020000Z /);
  expect(row.length).toBeLessThanOrEqual(80);
});
