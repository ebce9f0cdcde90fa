import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeReport } from '../../../src/adapters/files/report-folder.js';
import { outcomeOf } from '../../../src/core/outcome/outcome.js';
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
