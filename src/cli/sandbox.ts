import { Failure } from '../core/base/failure.js';
import { counted } from '../core/base/text.js';
import type { ReceivedFile } from '../sandbox/files.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { textFlag, textOf, type CommandLine } from './flags.js';

const DEFAULT_PORT = '8787';
const DEFAULT_KEY = 'sandbox-key';

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
    const [{ parseFaults }, { startSandbox }, { xmlReader }] = await Promise.all([
      import('../sandbox/faults.js'),
      import('../sandbox/server.js'),
      import('../adapters/libxml/reader.js'),
    ]);
    const key = process.env['ROSTER_SYNC_API_KEY'] ?? DEFAULT_KEY;
    const sandbox = await startSandbox({
      reader: xmlReader(home),
      key,
      port: portOf(line),
      faults: parseFaults(textOf(line, FAULTS) ?? ''),
      folder: textOf(line, STATE),
      onFile: (file) => process.stdout.write(`${fileLine(file)}\n`),
    });
    process.stdout.write(`${startLines(sandbox, key === DEFAULT_KEY).join('\n')}\n`);
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

/** What somebody needs to use it: the page, and the lines to copy. A key of one's own isn't shown. */
function startLines({ url, port }: { url: string; port: number }, isDefaultKey: boolean): string[] {
  const named = isDefaultKey ? `the key ${DEFAULT_KEY}` : 'the key in ROSTER_SYNC_API_KEY';
  return [
    `The sandbox listens at ${url} for ${named}. Ctrl+C ends it.`,
    '',
    `  what it was sent:      http://127.0.0.1:${port}/`,
    `  in the configuration:  api: { base-url: ${url} }`,
    ...(isDefaultKey ? [`  in another terminal:   export ROSTER_SYNC_API_KEY=${DEFAULT_KEY}`] : []),
    '',
  ];
}

/** One line for each file that came. */
function fileLine({ id, kind, status, counts, errors }: ReceivedFile): string {
  const { records, added, removed } = counts;
  const wrong = errors.length > 0 ? `; ${counted(errors.length, 'error')}, on the page` : '';
  return `${String(id).padStart(4, '0')} ${kind}: ${status} (${counted(records, 'record')}, ${added} added, ${removed} removed${wrong})`;
}

function portOf(line: CommandLine): number {
  const port = Number(textOf(line, PORT) ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure('--port is a number from 0 to 65535.', '0 takes any free port.', 'use');
}
