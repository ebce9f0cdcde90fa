import { Failure } from '../core/base/failure.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { textFlag, textOf, type CommandLine } from './flags.js';

const DEFAULT_PORT = '8787';

const PORT = textFlag('port', 'N', 'where it listens; 0 takes any free port', DEFAULT_PORT);
const STATE = textFlag('state', 'DIR', 'keep what is sent in this folder', 'in memory');
const FAULTS = textFlag('faults', 'LIST', 'fail on purpose, for example employees:503*2,positions:reset');

/** Serves the sandbox until the process is asked to end. */
export const sandboxCommand: Command = {
  name: 'sandbox',
  summary: 'serve a Workstars-compatible API on this machine, to try things out',
  flags: [PORT, STATE, FAULTS],
  examples: ['sandbox', 'sandbox --port 0 --state received', 'sandbox --faults employees:503*2'],

  async run(line, home) {
    const [{ parseFaults }, { startSandbox }, { SANDBOX_KEY }, words, { xmlReader }] = await Promise.all([
      import('../sandbox/faults.js'),
      import('../sandbox/server.js'),
      import('../sandbox/companies.js'),
      import('./sandbox-words.js'),
      import('../adapters/libxml/reader.js'),
    ]);
    const given = process.env['ROSTER_SYNC_API_KEY'] ?? '';
    const key = given === '' ? SANDBOX_KEY : given;
    const sandbox = await startSandbox({
      reader: xmlReader(home),
      key,
      port: portOf(line),
      faults: parseFaults(textOf(line, FAULTS) ?? ''),
      folder: textOf(line, STATE),
      onFile: (file, company) => process.stdout.write(`${words.fileLine(file, company)}\n`),
      onCompany: (company) => process.stdout.write(`${words.companyLine(company)}\n`),
    });
    process.stdout.write(
      `${words.startLines({ ...sandbox, isWindows: process.platform === 'win32' }, key === SANDBOX_KEY).join('\n')}\n`,
    );
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => {
          resolve();
        });
    });
    await sandbox.close();
    return EXIT.good;
  },
};

function portOf(line: CommandLine): number {
  const port = Number(textOf(line, PORT) ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure('--port is a number from 0 to 65535.', '0 takes any free port.', 'use');
}
