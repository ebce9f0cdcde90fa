/*
 * Checks what release-assets.ts has made, before anybody can get it: the digests, the list of parts, and that the archive
 * does its work alone.
 *
 *   npm run release:check -- --from FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './ncc.js';
import { play } from './play.js';
import { sumsOf, SUMS } from './release/assets.js';
import { bundledIn, sbomFaults, type Lock, type Sbom } from './release/bundled.js';
import { proveArchive } from './release/proof.js';

const { values } = parseArgs({ options: { from: { type: 'string' } } });

await play(async () => {
  if (values.from === undefined) throw new Error('Say where they are: --from FOLDER.');
  const assets = join(resolve(values.from), 'assets');
  const read = (file: string) => readFileSync(file, 'utf8');
  const one = (ending: string) =>
    join(assets, readdirSync(assets).find((name) => name.endsWith(ending)) ?? ending);

  if (read(join(assets, SUMS)) !== sumsOf(assets)) throw new Error(`${SUMS} doesn’t fit the files.`);
  console.log(`${SUMS}: the digests of all files are right`);

  const bundled = bundledIn(read(join(root, 'THIRD-PARTY-LICENSES.txt')));
  const sbom = JSON.parse(read(one('.cdx.json'))) as Sbom;
  const faults = sbomFaults(sbom, bundled, JSON.parse(read(join(root, 'package-lock.json'))) as Lock);
  if (faults.length > 0) throw new Error(`The list of parts is wrong: ${faults.join('; ')}.`);
  console.log(
    `list of parts: ${sbom.components?.length ?? 0} packages, all ${bundled.length - 1} that are bundled among them`,
  );

  const placeholders = readdirSync(assets)
    .filter((name) => name.startsWith('workflow-'))
    .filter((name) => read(join(assets, name)).includes('uses: OWNER/'));
  if (placeholders.length > 0) throw new Error(`OWNER is still in ${placeholders.join(', ')}.`);

  for (const line of await proveArchive(one('.tar.gz'))) console.log(line);
});
