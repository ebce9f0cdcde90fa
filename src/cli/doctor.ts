import { mayBeKey } from '../core/workstars/endpoint.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { API_URL, BRANCH, branchOf, CONFIG, textOf } from './flags.js';
import { namingConfig } from './hints.js';
import { openHere, tokenHere } from './open.js';
import { paintFor, progressOn, widthOfTerminal } from './terminal.js';

/** Looks at everything around the roster, and changes nothing: bad where something must be fixed. */
export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'say what must be right around the roster: key, schemas, branch, rules, schedule; changes nothing',
  flags: [CONFIG, API_URL, BRANCH],
  examples: ['doctor', 'doctor --config other/roster-sync.yml'],

  async run(line, home) {
    const given = process.env['ROSTER_SYNC_API_KEY'] ?? '';
    const isKeyMalformed = given !== '' && !mayBeKey(given);
    const progress = progressOn(process.stderr);
    try {
      const loading = Promise.all([
        import('../commands/doctor.js'),
        import('../core/report/doctor-words.js'),
      ]);
      const opening = { progress, key: isKeyMalformed ? '' : given, token: tokenHere() };
      const { world, configPath } = await openHere(line, home, opening);
      const [{ doctor }, { doctorLines, endingOf }] = await loading;
      const request = { configPath, apiUrl: textOf(line, API_URL), onlyBranch: branchOf(line) };
      try {
        const findings = await doctor(world, { ...request, node: process.version, isKeyMalformed });
        progress.end();
        const columns = widthOfTerminal(process.stdout);
        const lines = doctorLines(findings, paintFor(process.stdout), columns);
        process.stdout.write(namingConfig(line, `${lines.join('\n')}\n`));
        return endingOf(findings) === 'clean' ? EXIT.good : EXIT.bad;
      } finally {
        await world.reader.close();
      }
    } finally {
      progress.end();
    }
  },
};
