import { describe, expect, it } from '@jest/globals';
import { proven } from '../../../src/core/receipts/chain.js';
import { formatReceipt, type Receipt } from '../../../src/core/receipts/format.js';
import type { Authenticity } from '../../../src/core/receipts/signature.js';
import type { KeptTag } from '../../../src/core/receipts/tag.js';

const RECEIPT: Receipt = {
  program: 'acme',
  endpoint: '',
  planId: '',
  employees: 1,
  positions: 0,
  joiners: 0,
  leavers: 0,
  movers: 0,
  digests: { employees: 'a'.repeat(64) },
  configPath: '.github/roster-sync.yml',
  configSha256: '',
  xmlFormat: '1',
  toolVersion: '0.1.0',
  partial: false,
};
const nameOf = (day: number): string => `roster-sync/acme/2026010${day}T020000Z`;
const digestOf = (day: number): string => String(day).repeat(64);

/** The receipt of a day, which names the day before with its digest. */
function tagOf(day: number, authenticity: Authenticity, more: Partial<Receipt> = {}): KeptTag {
  const previous = { previousReceipt: nameOf(day - 1), previousSha256: digestOf(day - 1), ...more };
  const message = formatReceipt({ ...RECEIPT, ...(day > 1 && previous) });
  return { name: nameOf(day), commit: '', message, authenticity, sha256: digestOf(day) };
}

const judged = (...tags: KeptTag[]): Authenticity[] => proven(tags).map(({ authenticity }) => authenticity);

describe('the chain of receipts', () => {
  it('proves all before a signed one, whichever key they were signed with', () => {
    expect(judged(tagOf(3, 'signed'), tagOf(2, 'forged'), tagOf(1, 'unverified'))).toEqual([
      'signed',
      'signed',
      'signed',
    ]);
  });

  it('says that one isn’t the one that was named, though its signature fits', () => {
    const other = { ...tagOf(2, 'signed'), sha256: digestOf(9) };
    expect(judged(tagOf(3, 'signed'), other, tagOf(1, 'unverified'))).toEqual([
      'signed',
      'forged',
      'unverified',
    ]);
  });

  it.each(['forged', 'unverified'] as const)('isn’t begun by one that is %s', (authenticity) => {
    expect(judged(tagOf(2, authenticity), tagOf(1, 'forged'))).toEqual([authenticity, 'forged']);
  });

  it('proves nothing newer than itself, and ends where only a name is given or no digest is known', () => {
    expect(judged(tagOf(2, 'forged'), tagOf(1, 'signed', { previousReceipt: nameOf(2) }))).toEqual([
      'forged',
      'signed',
    ]);
    expect(judged(tagOf(2, 'signed', { previousSha256: undefined }), tagOf(1, 'forged'))).toEqual([
      'signed',
      'forged',
    ]);
    expect(judged(tagOf(2, 'signed'), { ...tagOf(1, 'unverified'), sha256: undefined })).toEqual([
      'signed',
      'unverified',
    ]);
  });

  it('is of receipts alone', () => {
    const rejection = nameOf(1).replace('roster-sync', 'roster-sync-rejected');
    const naming = tagOf(2, 'signed', { previousReceipt: rejection });
    expect(judged(naming, { ...tagOf(1, 'forged'), name: rejection })).toEqual(['signed', 'forged']);
  });
});
