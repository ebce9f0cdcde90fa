import { expect, it } from '@jest/globals';
import { companyLine, fileLine, startLines } from '../../src/cli/sandbox-words.js';

const URL = 'http://127.0.0.1:8787/admin/api/v2/';
const FIRST = { isFirst: true, keyName: 'sandbox-key' };
const OTHER = { isFirst: false, keyName: 'whose SHA-256 begins with 0123abcd' };
const FILE: Parameters<typeof fileLine>[0] = {
  ...{ id: 7, kind: 'employees', time: '2026-11-24T02:00:05.000Z', bytes: 10, sha256: '', errors: [] },
  ...{ status: 'Complete', counts: { records: 1, added: 1, removed: 0 } },
};

it('says at its start where its page is, what goes into the configuration, and the key', () => {
  const lines = startLines({ url: URL, port: 8787, isWindows: false }, true);
  expect(lines).toContain(`The sandbox listens at ${URL} for the key sandbox-key. Ctrl+C ends it.`);
  expect(lines).toContain('  its page:              http://127.0.0.1:8787/');
  expect(lines).toContain(`  in the configuration:  api: { base-url: ${URL} }`);
  expect(lines).toContain('  in another terminal:   export ROSTER_SYNC_API_KEY=sandbox-key');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
});

it('says on Windows how PowerShell and cmd set the key', () => {
  const lines = startLines({ url: URL, port: 8787, isWindows: true }, true);
  expect(lines).toContain('  in another PowerShell: $env:ROSTER_SYNC_API_KEY="sandbox-key"');
  expect(lines).toContain('  or in cmd:             set ROSTER_SYNC_API_KEY=sandbox-key');
  expect(lines.join('\n')).not.toContain('export');
});

it('doesn’t show a key of one’s own', () => {
  const lines = startLines({ url: URL, port: 8787, isWindows: false }, false);
  expect(lines[0]).toContain('for the key in ROSTER_SYNC_API_KEY');
  expect(lines.join('\n')).not.toContain('export');
});

it('says one line for each file, and of which company where it isn’t the first', () => {
  expect(fileLine(FILE, FIRST)).toBe('0007 employees: Complete (1 record, 1 added, 0 removed)');
  expect(fileLine({ ...FILE, status: 'Error', errors: ['a', 'b'] }, FIRST)).toMatch(
    /; 2 errors, on the page\)$/,
  );
  expect(fileLine(FILE, OTHER)).toMatch(/\), of the key whose SHA-256 begins with 0123abcd$/);
  expect(companyLine(OTHER)).toMatch(/begins with 0123abcd: it has a company of its own/);
});
