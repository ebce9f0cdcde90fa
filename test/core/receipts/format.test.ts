import { describe, expect, it } from '@jest/globals';
import {
  formatReceipt,
  formatSending,
  parseReceipt,
  parseSending,
  type Receipt,
} from '../../../src/core/receipts/format.js';
import { isReceiptName, receiptPrefix, receiptTime } from '../../../src/core/receipts/names.js';

const RECEIPT: Receipt = {
  program: 'acme',
  endpoint: 'https://acme.workstars.com/admin/api/v2/',
  planId: '0123456789abcdef0123456789abcdef',
  employees: 2000,
  positions: 1999,
  joiners: 3,
  leavers: 2,
  movers: 1,
  digests: { employees: 'a'.repeat(64), positions: 'b'.repeat(64) },
  configPath: '.github/roster-sync.yml',
  configSha256: 'c'.repeat(64),
  asOf: '2026-11-24',
  xmlFormat: '1',
  toolVersion: '0.1.0',
  runUrl: 'https://github.com/example/roster/actions/runs/1',
  sentAt: '2026-11-24T02:00:09Z',
  previousReceipt: 'roster-sync/acme/20261123T020005Z',
  previousSha256: 'd'.repeat(64),
  serverStatus: 'Queued',
  partial: false,
  held: ['max-leavers', 'protect'],
  pullRequests: [12, 15],
  approvedBy: 'somebody',
};

const trailersOf = (message: string): string[] => message.trimEnd().split('\n').slice(2);

describe('the message of a receipt', () => {
  it('is a line for people, a blank line, and the trailers in their order', () => {
    const [title, blank, ...rest] = formatReceipt(RECEIPT).split('\n');
    expect(title).toMatch(/2000 employees.*1999 positions.*acme/);
    expect(blank).toBe('');
    expect(rest.at(-1)).toBe('');
    expect(
      trailersOf(formatReceipt({ ...RECEIPT, partial: true })).map((line) => line.split(': ')[0]),
    ).toEqual([
      'Program',
      'Endpoint',
      'Plan-Id',
      'Employees',
      'Positions',
      'Joiners',
      'Leavers',
      'Movers',
      'Employees-SHA256',
      'Positions-SHA256',
      'Config-Path',
      'Config-SHA256',
      'As-Of',
      'Xml-Format',
      'Tool-Version',
      'Run-Url',
      'Sent-At',
      'Previous-Receipt',
      'Server-Status',
      'Partial',
      'Held',
      'Pull-Requests',
      'Approved-By',
    ]);
  });

  it('says whether the positions were accepted', () => {
    expect(formatReceipt(RECEIPT)).not.toContain('Partial');
    const partial = formatReceipt({ ...RECEIPT, partial: true });
    expect(partial).toContain('\nPartial: true\n');
    expect(partial.split('\n')[0]).toMatch(/not the positions/);
  });

  it('stays a list of trailers, whatever a server, a runner or a person is called', () => {
    const hostile = 'x\nEmployees: 0\r\nPartial: false\n\nProgram: evil';
    const message = formatReceipt({
      ...RECEIPT,
      serverStatus: hostile,
      approvedBy: hostile,
      runUrl: hostile,
      configPath: hostile,
    });
    expect(trailersOf(message).filter((line) => /^(Employees|Program|Partial): /.test(line))).toEqual([
      'Program: acme',
      'Employees: 2000',
    ]);
    expect(parseReceipt(message)).toMatchObject({ program: 'acme', employees: 2000, partial: false });
  });
});

describe('a receipt', () => {
  it.each<[string, Receipt]>([
    ['whole', RECEIPT],
    ['partial', { ...RECEIPT, partial: true }],
    [
      'without positions',
      { ...RECEIPT, positions: 0, digests: { employees: 'a'.repeat(64), positions: undefined } },
    ],
    ['the first', { ...RECEIPT, previousReceipt: undefined, previousSha256: undefined }],
    ['after one of an earlier version', { ...RECEIPT, previousSha256: undefined }],
    ['of a command line', { ...RECEIPT, runUrl: undefined, serverStatus: undefined, approvedBy: undefined }],
    ['approved on a command line', { ...RECEIPT, approvedBy: 'unverified' }],
    ['of a change without a pull request', { ...RECEIPT, pullRequests: [] }],
    ['of pull requests that GitHub didn’t name', { ...RECEIPT, pullRequests: 'unknown' }],
    ['of nobody', { ...RECEIPT, employees: 0, joiners: 0, leavers: 0, movers: 0 }],
    ['with a status of several words', { ...RECEIPT, serverStatus: 'Complete With Errors' }],
    ['of a path with a space', { ...RECEIPT, configPath: 'people of acme/roster-sync.yml' }],
    ['of a path with a colon', { ...RECEIPT, configPath: 'a: b/roster-sync.yml' }],
    ['of a path with two spaces', { ...RECEIPT, configPath: 'people  of acme/roster-sync.yml' }],
    [
      'of a path with a space that doesn’t break',
      { ...RECEIPT, configPath: 'people\u00A0of/roster-sync.yml' },
    ],
  ])('is read as it was written: %s', (_which, receipt) => {
    expect(parseReceipt(formatReceipt(receipt))).toEqual(receipt);
  });

  it.each([
    ['', 'nothing'],
    ['Release 1.0', 'a line'],
    ['Release 1.0\n\nNotes: many', 'trailers of others'],
    [formatReceipt(RECEIPT).replace(/Employees-SHA256: .*\n/, ''), 'no digest'],
    [formatReceipt(RECEIPT).replace('a'.repeat(64), 'a'.repeat(63)), 'half a digest'],
    [formatReceipt(RECEIPT).replace('a'.repeat(64), 'A'.repeat(64)), 'another digest'],
    [formatReceipt(RECEIPT).replace(/Program: .*\n/, ''), 'no program'],
    [formatReceipt(RECEIPT).replace(/Config-Path: .*\n/, ''), 'no configuration'],
  ])('isn’t read from %#: %j', (message) => {
    expect(parseReceipt(message)).toBeUndefined();
  });

  it.each(['Endpoint', 'Plan-Id', 'Config-SHA256', 'As-Of', 'Xml-Format', 'Tool-Version'])(
    'is read also without %s, which proves nothing',
    (name) => {
      const without = formatReceipt(RECEIPT).replace(new RegExp(`^${name}: .*\\n`, 'm'), '');
      expect(without).not.toContain(`${name}:`);
      expect(parseReceipt(without)).toMatchObject({
        program: 'acme',
        employees: 2000,
        digests: RECEIPT.digests,
      });
    },
  );

  it('is read also with trailers that a later version adds', () => {
    const later = formatReceipt(RECEIPT).replace('Tool-Version', 'Witnesses: 3, 4\nTool-Version');
    expect(parseReceipt(`${later}Signature: ${'f'.repeat(64)}\n`)).toEqual(RECEIPT);
  });
});

describe('the pull requests of a receipt', () => {
  it.each<[Receipt['pullRequests'], string]>([
    [[7], 'Pull-Requests: #7'],
    [[12, 15], 'Pull-Requests: #12, #15'],
    [[], 'Pull-Requests: none'],
    ['unknown', 'Pull-Requests: unknown'],
  ])('%j are the line %s', (pullRequests, line) => {
    expect(trailersOf(formatReceipt({ ...RECEIPT, pullRequests }))).toContain(line);
  });

  it.each(['', 'Pull-Requests: 12, 15\n', 'Pull-Requests: #1,#2\n', 'Pull-Requests: many\n'])(
    'aren’t read from %j, and the receipt is',
    (line) => {
      const message = formatReceipt(RECEIPT).replace(/Pull-Requests: .*\n/, line);
      expect(parseReceipt(message)).toEqual({ ...RECEIPT, pullRequests: undefined });
    },
  );
});

describe('the record of a sync that begins', () => {
  const message = formatSending(RECEIPT, '2026-11-24T02:00:05.123Z');

  it('says which roster it is, to whom, and how many, and no version reads it as a receipt', () => {
    expect(message).toMatch(/^Sending 2000 employees to acme\n\n/);
    expect(trailersOf(message).map((line) => line.split(': ')[0])).toEqual([
      ...['Program', 'Endpoint', 'Plan-Id', 'Employees', 'Positions', 'Employees-SHA256', 'Positions-SHA256'],
      ...['Config-Path', 'Config-SHA256', 'As-Of', 'Xml-Format', 'Tool-Version', 'Run-Url'],
      'Begun-At',
    ]);
    expect(parseSending(message)).toMatchObject({ configPath: RECEIPT.configPath });
    expect(parseReceipt(message)).toBeUndefined();
  });

  it('isn’t read from anything else', () => {
    for (const other of ['', 'Release 1.0', message.replace(/Config-Path: .*\n/, '')])
      expect(parseSending(other)).toBeUndefined();
  });
});

describe('the name of a receipt', () => {
  it('is the UTC time to the second below the program', () => {
    expect(receiptTime(new Date('2026-11-24T02:00:05.999Z'))).toBe('20261124T020005Z');
    expect(receiptTime(new Date('2026-11-24T02:00:05+02:00'))).toBe('20261124T000005Z');
    expect(receiptPrefix('acme', false)).toBe('roster-sync/acme/');
  });

  it('of the sandbox stands elsewhere', () => {
    expect(receiptPrefix('acme', true)).toBe('roster-sync-sandbox/acme/');
  });

  it('sorts as time does', () => {
    const times = ['2026-09-30T23:59:59Z', '2026-10-01T00:00:00Z', '2027-01-01T00:00:00Z'];
    const names = times.map((time) => receiptTime(new Date(time)));
    expect(names.toSorted()).toEqual(names);
  });

  it.each([
    ['roster-sync/acme/20261124T020005Z', true],
    ['roster-sync/acme/20261124T020005', false],
    ['roster-sync/acme/20261124T020005Z/x', false],
    ['roster-sync/acme/x20261124T020005Z', false],
    ['roster-sync/acme/latest', false],
    ['roster-sync/acme2/20261124T020005Z', false],
    ['roster-sync-sandbox/acme/20261124T020005Z', false],
    ['roster-sync-rejected/acme/20261124T020005Z', false],
  ])('%s: %s', (name, expected) => {
    expect(isReceiptName(name, 'roster-sync/acme/')).toBe(expected);
  });
});
