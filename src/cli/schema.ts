import type { FetchedSchema } from '../commands/schema.js';
import { writeEach } from '../core/base/files.js';
import { SCHEMA_FOLDER } from '../core/config/names.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { API_URL, CONFIG } from './flags.js';
import { openHere, requestOf } from './open.js';

const SAID: Readonly<Record<FetchedSchema['state'], string>> = {
  new: 'fetched; commit it',
  changed: 'changed; look at the difference and commit it',
  same: 'as it is committed',
  'not served': 'not served by the program: the built-in one is used instead',
};

/** Writes the program's schemas to where they are to be committed. */
export const schemaCommand: Command = {
  name: 'schema',
  summary: `fetch the program’s own XML Schemas, to be committed in ${SCHEMA_FOLDER}/`,
  flags: [CONFIG, API_URL],
  examples: ['schema'],

  async run(line, home) {
    const loading = import('../commands/schema.js');
    const opened = await openHere(line, home);
    const { world } = opened;
    try {
      const { fetchSchemas } = await loading;
      const fetched = await fetchSchemas(world, requestOf(line, opened));
      const other = fetched.flatMap(({ path, state, bytes }) =>
        bytes && state !== 'same' ? [[path, bytes] as const] : [],
      );
      await writeEach(other, (path, bytes) => world.files.write(path, bytes));
      for (const { path, state } of fetched) process.stdout.write(`${path}: ${SAID[state]}\n`);
      // A check reads only what git tracks.
      if (other.length > 0) await world.repository.announce(other.map(([path]) => path));
      return EXIT.good;
    } finally {
      await world.reader.close();
    }
  },
};
