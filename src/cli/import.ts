import type { OpenWorld } from '../adapters/open-world.js';
import type { Command } from './command.js';
import { CONFIG, isSet, REPORT_DIR, switchFlag } from './flags.js';
import { runStory } from './story.js';

const FORCE = switchFlag('force', 'write over a roster with changes that aren’t committed');

/** Writes an export as the roster. */
export const importCommand: Command = {
  name: 'import',
  summary: 'write an HR system’s export as the roster: mapped columns, sorted; sends nothing',
  operand: { placeholder: 'EXPORT', single: 'the path of one export' },
  flags: [CONFIG, REPORT_DIR, FORCE],
  examples: ['import ../employees.xlsx', 'import ../employees.csv --report-dir report'],

  async run(line, home) {
    const [path = ''] = line.names;
    const { readExport } = await import('../adapters/files/export-file.js');
    const exported = await readExport(path, process.cwd());
    const story = async ({ world, configPath }: OpenWorld) => {
      const { importExport } = await import('../commands/import.js');
      const force = isSet(line, FORCE);
      return importExport(world, { configPath, exported, force, isPublic: undefined });
    };
    return runStory(line, home, story, { validates: false });
  },
};
