import { fetchSchemas, type FetchedSchema } from '../commands/schema.js';
import { textFlag, type CommandLine } from './flags.js';
import { openHere } from './open.js';

const SAID: Readonly<Record<FetchedSchema['state'], string>> = {
  new: 'fetched; commit it',
  changed: 'changed; look at the difference and commit it',
  same: 'as it is committed',
  'not served': 'not served by the program: the built-in one stands in',
};

/** Writes the program's schemas to where they are to be committed. */
export async function schemaCommand(home: URL, line: CommandLine): Promise<number> {
  const { world, configPath } = await openHere(home, line);
  try {
    const request = { configPath, apiUrl: textFlag(line, 'api-url'), draws: false };
    for (const { path, state, bytes } of await fetchSchemas(world, request)) {
      if (bytes && state !== 'same') await world.files.write(path, bytes);
      process.stdout.write(`${path}: ${SAID[state]}\n`);
    }
    return 0;
  } finally {
    await world.reader.close();
  }
}
