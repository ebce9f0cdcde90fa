import { xmlReader } from '../adapters/libxml/reader.js';
import { Failure } from '../core/base/failure.js';
import { parseFaults } from '../sandbox/faults.js';
import { startSandbox } from '../sandbox/server.js';
import { textFlag, type CommandLine } from './flags.js';

const DEFAULT_PORT = 8787;
const DEFAULT_KEY = 'sandbox-key';

/** Serves the sandbox until the process is told to end. */
export async function sandboxCommand(home: URL, line: CommandLine): Promise<number> {
  const key = process.env['ROSTER_SYNC_API_KEY'] ?? DEFAULT_KEY;
  const folder = textFlag(line, 'state');
  const faults = parseFaults(textFlag(line, 'faults') ?? '');
  const options = {
    reader: xmlReader(home),
    key,
    port: portOf(line),
    faults,
    ...(folder !== undefined && { folder }),
  };
  const sandbox = await startSandbox(options);
  const named = key === DEFAULT_KEY ? `the key ${DEFAULT_KEY}` : 'the key in ROSTER_SYNC_API_KEY';
  process.stdout.write(`The sandbox listens at ${sandbox.url} for ${named}. Ctrl+C ends it.\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  await sandbox.close();
  return 0;
}

function portOf(line: CommandLine): number {
  const port = Number(textFlag(line, 'port') ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure('--port is a number from 0 to 65535.', '0 takes any free port.', 'use');
}
