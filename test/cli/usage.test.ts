import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readCommandLine } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { CONFIG, textOf } from '../../src/cli/flags.js';
import { helpOf, overview } from '../../src/cli/usage.js';
import { check } from '../../src/commands/check.js';
import { CONFIG_PATH } from '../../src/core/config/names.js';
import { reportFiles } from '../../src/core/report/files.js';
import { memoryWorld } from '../support/world.js';

/** The command lines of the pages for people, in blocks and in sentences. */
const SHOWN = globSync('{README.md,docs/*.md,examples/**/*.md}', { cwd: new URL('../../', import.meta.url) })
  .map((page) => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8'))
  .flatMap((text) => [...text.matchAll(/(?:^ *|`)(?:roster-sync|node \S+cli\.js) ([^`\n]+)(?:`|$)/gm)])
  .map(([, line = '']) => line.replace(/ +(?:#|>>).*$/, '').replaceAll(/<[^>]*>/g, 'X'))
  // The name alone means the command, in a sentence.
  .filter((line) => !line.endsWith('[flags]') && !/^\w+$/.test(line));

describe('the command lines that pages show', () => {
  it('are there', () => {
    expect(SHOWN.length).toBeGreaterThan(30);
  });

  it.each([...new Set(SHOWN)])('can be run: %s', (line) => {
    const [first, ...args] = line.split(' ');
    if (line === '--help' || line === '--version' || args.includes('--help')) return;
    const command = COMMANDS.find(({ name }) => name === first);
    expect(command && readCommandLine(command, args)).toEqual(expect.anything());
  });
});

describe('the overview', () => {
  const text = overview(COMMANDS);
  const lines = text.split('\n');

  it('has one line for each command', () => {
    for (const { name, summary } of COMMANDS) {
      const own = lines.filter((line) => line.startsWith(`  ${name} `));
      expect(own).toEqual([expect.stringMatching(new RegExp(`^  ${name} .*${summary.slice(0, 20)}`))]);
    }
  });

  it('has each flag once, under the commands that take it', () => {
    const takers = COMMANDS.filter(({ flags }) => flags.includes(CONFIG)).map(({ name }) => name);
    const heading = `flags of ${takers.slice(0, -1).join(', ')} and ${takers.at(-1) ?? ''}`;
    expect(lines[lines.indexOf(heading) + 1]).toMatch(
      /^ {2}--config FILE .*\(default: \.github\/roster-sync\.yml\)$/,
    );
    expect(text).toMatch(
      /^ {2}--unchanged send\|skip +what to do when neither roster nor configuration changed \(default: send\)$/m,
    );
    const forces = lines.filter((line) => line.startsWith('  --force '));
    expect(forces.map((line) => line.replace(/^ *--force +/, ''))).toEqual([
      'write over files that are there',
      'write over a roster with changes that aren’t committed',
      'let --xml replace other files of these names',
      'write over changes of these files that aren’t committed',
    ]);
    expect(lines.filter((line) => /^ {2}--(config|api-url|report-dir) /.test(line))).toHaveLength(3);
  });

  it('names every file of the report folder', async () => {
    const outcome = await check(memoryWorld(), {
      configPath: CONFIG_PATH,
      draws: false,
    });
    const names = [...reportFiles(outcome, { script: '', style: '' }).keys()];
    expect(names).toContain('report.html');
    for (const name of names) expect(text).toContain(name);
  });
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))(
  'the help of %s',
  (name, command) => {
    it('shows how it is used, its flags and its examples', () => {
      const text = helpOf(command);
      expect(text.split('\n')[0]).toMatch(
        new RegExp(`^usage: roster-sync ${name}( \\S+)?( \\[[A-Z]+\\])? \\[flags\\]$`),
      );
      for (const flag of command.flags) expect(text).toContain(`  --${flag.name} `);
      for (const example of command.examples) expect(text).toContain(`\n  roster-sync ${example}\n`);
    });

    it('has examples that can be run', () => {
      for (const example of command.examples) {
        const [first, ...args] = example.split(' ');
        expect(first).toBe(name);
        expect(() => readCommandLine(command, args)).not.toThrow();
      }
    });
  },
);

describe('an empty value, as of a variable that isn’t set,', () => {
  const command = COMMANDS.find(({ name }) => name === 'verify');

  it('counts as a flag that wasn’t given', () => {
    const line = command && readCommandLine(command, ['--config', '']);
    expect(line && textOf(line, CONFIG)).toBeUndefined();
  });

  it('isn’t a name', () => {
    expect(() => command && readCommandLine(command, [''])).toThrow('verify takes names.');
  });
});
