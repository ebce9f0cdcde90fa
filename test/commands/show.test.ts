import { beforeAll, expect, it } from '@jest/globals';
import { confirm } from '../../src/commands/confirm.js';
import { reject } from '../../src/commands/reject.js';
import { show } from '../../src/commands/show.js';
import { Failure } from '../../src/core/base/failure.js';
import { showJson } from '../../src/core/report/history-data.js';
import { showLines } from '../../src/core/report/show-text.js';
import { plain } from '../../src/core/report/text.js';
import { CONFIG } from '../support/people.js';
import { toldYear, type ToldYear } from '../support/told-year.js';

let year: ToldYear;
beforeAll(async () => {
  year = await toldYear();
});

const shown = (...names: string[]) =>
  show(year.world, year.world.receipts, { configPath: CONFIG, apiUrl: undefined, names, showsValues: false });
const linesOf = async (name: string) =>
  (await shown(name)).map(({ upload, changed }) => showLines(upload, changed, 'Europe/London', plain));

it('shows an upload that was held and approved, and who left with it', async () => {
  const [lines = []] = await linesOf('2026-01-07');
  expect(lines.filter((line) => !/SHA-256|^Written by|^Plan id/.test(line))).toMatchInlineSnapshot(`
    [
      "roster-sync-sandbox/acme/20260107T020000Z",
      "",
      "Uploaded       2026-01-07 02:00 (Europe/London)",
      "Accepted       2026-01-07T02:00:01Z",
      "To             http://127.0.0.1:8787/admin/api/v2/",
      "Employees      36",
      "Positions      36",
      "API            accepted: Queued",
      "Signature      valid",
      "State          stands",
      "Commit         0000000000000000000000000000000000000003",
      "Configuration  .github/roster-sync.yml",
      "As of          2026-01-07",
      "Run            https://github.com/example/roster/actions/runs/1",
      "Held           many deleted (max-leavers)",
      "Approved by    hr-lead",
      "Pull requests  unknown (GitHub didn’t say)",
      "Compared with  roster-sync-sandbox/acme/20260106T020000Z",
      "",
      "0 joiners, 5 leavers, 0 changed; positions: 0 added, 5 removed, 0 moved, 0 renamed.",
      "5 deleted:",
      "  0000002  Sales (line 3)",
      "  0000003  Sales (line 4)",
      "  0000004  Sales (line 5)",
      "  0000005  Sales (line 6)",
      "  0000006  Sales (line 7)",
    ]
  `);
});

it('shows what somebody changed from and to, and never a name', async () => {
  const text = (await linesOf('2026-01-06')).flat().join('\n');
  expect(text).toContain('1 added:\n  0000041  Sales');
  expect(text).toContain('1 changed:\n  0000010  IT  department: Sales → IT');
  expect(text).not.toMatch(/Forename|Surname|@example|2020-01-31/);
});

it('shows every upload of a day', async () => {
  const uploads = await linesOf('2026-01-12');
  expect(uploads.map(([name]) => name)).toEqual(year.names.slice(4));
  expect(uploads[0]).toContain('Positions      36 (sent, and not accepted)');
  expect(uploads[1]).toContain(
    `State          confirmed on 2026-01-13 08:00 (${(year.names[5] ?? '').replace('-sandbox', '-confirmed')})`,
  );
  expect(uploads[1]).toContain('Confirmed      complete by hr-lead on 2026-01-13 08:00 (signature valid)');
});

it('shows everybody who said something of it, and whether it counts', async () => {
  const own = await toldYear();
  const name = own.names[5] ?? '';
  const statement = (what: string, number = '') => `${name.replace('-sandbox', `-${what}`)}${number}`;
  own.world.clock += 60 * 60 * 1000;
  await confirm(own.world, name, 'complete-with-errors', { by: 'deputy' });
  await reject(own.world, name);
  const linesOfAll = async () => {
    const wish = { configPath: CONFIG, apiUrl: undefined, names: [name], showsValues: false };
    const [one] = await show(own.world, own.world.receipts, wish);
    if (!one) throw new Error('nothing shown');
    return showLines(one.upload, one.changed, 'Europe/London', plain);
  };
  const lines = await linesOfAll();
  const at = lines.findIndex((line) => line.startsWith('State'));
  expect(lines.slice(at, at + 5)).toEqual([
    expect.stringMatching(/^State {10}rejected on 2026-01-13 13:00 \(/),
    'Confirmed      complete with errors by deputy on 2026-01-13 13:00 (signature valid)',
    '               complete by hr-lead on 2026-01-13 08:00 (signature valid)',
    'Rejected       by somebody on a command line (unverified) on 2026-01-13 13:00 (signature valid)',
    expect.stringMatching(/^Commit/),
  ]);
  // Without the key nothing of it is checked: it counts as it would if it is genuine, and that is said.
  for (const tag of [statement('rejected'), statement('confirmed'), statement('confirmed', '-2')]) {
    const kept = own.world.tags.get(tag);
    if (kept) own.world.tags.set(tag, { ...kept, authenticity: 'unverified' });
  }
  const unchecked = await linesOfAll();
  expect(unchecked[at]).toBe(lines[at]);
  expect(unchecked).toContain(
    'Confirmed      complete with errors by deputy on 2026-01-13 13:00 (signature not checked)',
  );
  expect(unchecked).toContain(
    `               ${statement('confirmed', '-2')} isn’t checked; for a sync it counts only if its signature is valid`,
  );
});

it('shows the newest where none is named', async () => {
  expect((await shown()).map(({ upload }) => upload.name)).toEqual(year.names.slice(5));
});

it('shows a first upload without a list of everybody', async () => {
  const [lines = []] = await linesOf('2026-01-05');
  expect(lines).toContain('Compared with  nothing: it was the first upload');
  expect(lines.at(-1)).toBe(
    'It was compared with nothing: all 40 count as added, and nobody knows who was deleted.',
  );
});

it('compares with the upload that was the baseline then, whatever was rejected since', async () => {
  const [rejected, after] = await Promise.all([shown(year.names[3] ?? ''), shown(year.names[4] ?? '')]);
  expect(rejected[0]?.upload.before?.name).toBe(year.names[2]);
  expect(after[0]?.upload.before?.name).toBe(year.names[2]);
});

it('gives the files that were sent, byte for byte', async () => {
  for (const [at, name] of year.names.entries()) {
    const [one] = await shown(name);
    const sent = await one?.files();
    if (!sent?.files) throw new Error(sent?.reason);
    const { employees, positions } = sent.files;
    const [own, posts] = year.world.sent.slice(2 * at);
    expect(new TextDecoder().decode(employees)).toBe(own?.xml);
    expect(new TextDecoder().decode(positions)).toBe(posts?.xml);
  }
});

it('of a tag that isn’t signed shows that it is there, nothing that it says, and gives no files', async () => {
  const own = await toldYear();
  const [, , held = ''] = own.names;
  const tag = own.world.tags.get(held);
  const name = 'roster-sync-sandbox/acme/20260120T020500Z';
  if (tag) own.world.tags.set(name, { ...tag, name, authenticity: 'forged' });
  const [one] = await show(own.world, own.world.receipts, {
    ...{ configPath: CONFIG, apiUrl: undefined, names: [name], showsValues: false },
  });
  if (!one) throw new Error('nothing shown');
  expect(showLines(one.upload, one.changed, 'UTC', plain)).toEqual([
    name,
    '',
    'Commit         0000000000000000000000000000000000000003',
    'Signature      not valid',
    'State          stands',
    'Contents       its signature isn’t valid, so anybody may have made it: it doesn’t count, and what it says isn’t shown',
  ]);
  const json = showJson([[one.upload, one.changed]], 'UTC');
  expect(json).toContain('"signature": "not valid"');
  expect(json).not.toMatch(/hr-lead|Queued|max-leavers|sha256|0000002/);
  expect(await one.files()).toMatchObject({
    reason: expect.stringContaining('its signature isn’t valid') as unknown,
  });
});

it('gives no files where a digest isn’t that of the receipt', async () => {
  const own = await toldYear();
  const [name = ''] = own.names;
  const tag = own.world.tags.get(name);
  const message = tag?.message?.replace(/(Positions-SHA256: ).*/, `$1${'0'.repeat(64)}`);
  if (tag) own.world.tags.set(name, { ...tag, message });
  const [one] = await show(own.world, own.world.receipts, {
    ...{ configPath: CONFIG, apiUrl: undefined, names: [name], showsValues: false },
  });
  expect(await one?.files()).toEqual({
    reason: 'its commit no longer gives the position file that was sent',
  });
});

it('says that a commit is gone, and shows what the receipt says all the same', async () => {
  const own = await toldYear();
  const [, name = ''] = own.names;
  own.world.repository.at = () => {
    throw new Failure('The commit isn’t in this clone.', '');
  };
  const [one] = await show(own.world, own.world.receipts, {
    ...{ configPath: CONFIG, apiUrl: undefined, names: [name], showsValues: false },
  });
  if (!one) throw new Error('nothing shown');
  const lines = showLines(one.upload, one.changed, 'UTC', plain);
  expect(lines).toContain('Employees      41');
  expect(lines.at(-1)).toBe('What it changed isn’t known: The commit isn’t in this clone.');
});

it('is written as JSON, too', async () => {
  const [one] = await shown('2026-01-07');
  if (!one) throw new Error('nothing shown');
  expect(JSON.parse(showJson([[one.upload, one.changed]], 'Europe/London'))).toMatchObject({
    version: 1,
    time_zone: 'Europe/London',
    uploads: [
      {
        receipt: year.names[2],
        held: ['max-leavers'],
        approved_by: 'hr-lead',
        employees_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        plan: { leavers: [{ id: '0000002' }, {}, {}, {}, {}] },
      },
    ],
  });
});
