import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeReport } from '../../../src/adapters/files/report-folder.js';
import { outcomeOf, type Outcome } from '../../../src/core/outcome/outcome.js';
import { cleanUp, temporaryFolder } from '../../support/cleanup.js';
import { withLinks } from '../../support/systems.js';

/* The report folder, and the report as the one file that a workflow uploads. */

afterEach(cleanUp);

let within: string;
let home: URL;
beforeEach(() => {
  within = temporaryFolder();
  mkdirSync(join(within, 'report'));
  for (const name of ['report.js', 'report.css']) writeFileSync(join(within, 'report', name), '');
  home = pathToFileURL(`${within}/`);
});

const checked = outcomeOf('check', 'clean', { program: 'acme' });
const FILES = ['plan.json', 'problems.csv', 'problems.json', 'report.html', 'summary.md'];

describe('the report', () => {
  it.each([
    ['report-acme-check.html', checked],
    ['report-acme-sync.html', { ...checked, command: 'sync' as const }],
    // A configuration that can’t be read names no program.
    ['report-unknown-check.html', outcomeOf('check', 'failed')],
  ])('is beside its folder, too, as %s', async (name, outcome) => {
    const folder = join(within, 'out', 'roster-sync');
    expect(await writeReport(outcome, { folder, within, home, single: true })).toBeUndefined();
    expect(readdirSync(folder).sort()).toEqual(FILES);
    expect(readdirSync(join(within, 'out')).sort()).toEqual([name, 'roster-sync'].sort());
    const single = readFileSync(join(within, 'out', name), 'utf8');
    expect(single).toBe(readFileSync(join(folder, 'report.html'), 'utf8'));
  });

  it('is in its folder only where nobody uploads it', async () => {
    const folder = join(within, 'out', 'mine');
    expect(await writeReport(checked, { folder, within, home })).toBeUndefined();
    expect(readdirSync(join(within, 'out'))).toEqual(['mine']);
  });

  withLinks('isn’t written through a link that has its name', async () => {
    const folder = join(within, 'out', 'roster-sync');
    mkdirSync(join(within, 'out'));
    symlinkSync(join(within, 'elsewhere'), join(within, 'out', 'report-acme-check.html'));
    const unwritten = await writeReport(checked, { folder, within, home, single: true });
    expect(existsSync(join(within, 'elsewhere'))).toBe(false);
    expect(unwritten).toContain('a link or a folder is where a file belongs');
  });
});

describe('the XML of an earlier run', () => {
  const bytes = new TextEncoder().encode('<x/>');
  const both: Outcome = { ...checked, keepXml: true, files: { employees: bytes, positions: bytes } };
  const written = async (outcome: Outcome): Promise<string | undefined> =>
    writeReport(outcome, { folder: join(within, 'out'), within, home });
  const XML = () => readdirSync(join(within, 'out')).filter((name) => name.endsWith('.xml'));

  it('is gone where this one doesn’t keep it, and nothing else is', async () => {
    expect(await written(both)).toBeUndefined();
    for (const name of ['employees.xml.txt', 'mine.xml', 'employees.csv'])
      writeFileSync(join(within, 'out', name), '');
    expect(await written(both)).toBeUndefined();
    expect(XML()).toEqual(['employees.xml', 'mine.xml', 'positions.xml']);
    expect(await written({ ...both, files: { employees: bytes } })).toBeUndefined();
    expect(XML()).toEqual(['employees.xml', 'mine.xml']);
    expect(await written({ ...both, keepXml: false })).toBeUndefined();
    expect(readdirSync(join(within, 'out')).sort()).toEqual(
      [...FILES, 'employees.csv', 'employees.xml.txt', 'mine.xml'].sort(),
    );
  });

  it('is gone after a run that has no files to send', async () => {
    await written(both);
    expect(await written(outcomeOf('check', 'problems', { keepXml: true }))).toBeUndefined();
    expect(XML()).toEqual([]);
  });

  it('is gone even where the report can’t be written', async () => {
    await written(both);
    rmSync(join(within, 'out', 'report.html'));
    mkdirSync(join(within, 'out', 'report.html'));
    expect(await written(checked)).toContain('a link or a folder is where a file belongs');
    expect(XML()).toEqual([]);
  });

  it('isn’t looked for where there is no folder', async () => {
    writeFileSync(join(within, 'file'), '');
    const place = { folder: join(within, 'file', 'report'), within, home };
    expect(await writeReport(checked, place)).toBe('The report folder couldn’t be written (ENOTDIR).');
  });

  it('isn’t what was there before the first report, or what somebody wrote at another time', async () => {
    mkdirSync(join(within, 'out'));
    const own = join(within, 'out', 'employees.xml');
    writeFileSync(own, 'theirs');
    expect(await written(checked)).toBeUndefined();
    expect(readFileSync(own, 'utf8')).toBe('theirs');
    utimesSync(own, new Date(), new Date(Date.now() - 60_000));
    expect(await written(checked)).toBeUndefined();
    expect(readFileSync(own, 'utf8')).toBe('theirs');
  });

  it('is left where it is a folder', async () => {
    mkdirSync(join(within, 'out', 'positions.xml'), { recursive: true });
    expect(await written(checked)).toBeUndefined();
    expect(await written(checked)).toBeUndefined();
    expect(readdirSync(join(within, 'out')).sort()).toEqual([...FILES, 'positions.xml'].sort());
  });

  withLinks('isn’t sought through a link', async () => {
    mkdirSync(join(within, 'out'));
    mkdirSync(join(within, 'company'));
    writeFileSync(join(within, 'company', 'employees.xml'), 'theirs');
    symlinkSync(join(within, 'company', 'employees.xml'), join(within, 'out', 'employees.xml'));
    expect(await written(checked)).toBeUndefined();
    expect(await written(checked)).toBeUndefined();
    symlinkSync(join(within, 'company'), join(within, 'linked'));
    expect(await writeReport(checked, { folder: join(within, 'linked'), within, home })).toContain('a link');
    expect(readFileSync(join(within, 'company', 'employees.xml'), 'utf8')).toBe('theirs');
    expect(lstatSync(join(within, 'out', 'employees.xml')).isSymbolicLink()).toBe(true);
  });
});
