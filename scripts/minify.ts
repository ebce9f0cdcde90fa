/* Makes what ncc has built small: a runner downloads and reads all of it before each run. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { OLDEST_NODE } from '../src/core/base/version.js';

/**
 * Minifies the modules of a folder. Ours keep their names, so that the stack of a defect says where it is; those of
 * packages don't. (ncc’s own `--minify` leaves chunks as they are.)
 */
export function minifyFolder(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const path = join(folder, file);
    const built = readFileSync(path, 'utf8');
    const { code } = transformSync(built, {
      minifyWhitespace: true,
      minifySyntax: true,
      minifyIdentifiers: !built.includes('// CONCATENATED MODULE: ./src/'),
      // What is only a comment here is a licence there: all of them are in THIRD-PARTY-LICENSES.txt.
      legalComments: 'none',
      charset: 'utf8',
      target: `node${OLDEST_NODE.major}.${OLDEST_NODE.minor}`,
    });
    writeFileSync(path, code);
  }
}
