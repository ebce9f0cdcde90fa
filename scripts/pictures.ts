/*
 * Draws the pictures of the documents, in docs/images, from what the product says (test/support/pictures.ts).
 *
 *   npm run pictures        needs Chromium: on the path, or named in CHROMIUM_PATH
 */
import { spawnSync } from 'node:child_process';

const { npm_execpath: npm = '' } = process.env;
const drawing = spawnSync(process.execPath, [npm, 'run', 'test:browser', '--', 'browser/pictures'], {
  stdio: 'inherit',
  env: { ...process.env, PICTURES: '1' },
});
process.exitCode = drawing.status ?? 1;
