/*
 * What dist/ is built from. Each door loads what it needs and no more; `home` is the address of the entry in dist/,
 * beside which the XML reader's thread lies.
 */

import { loadWith, type Compiled } from './adapters/process/bundle.js';

/** The build has index.js call it. */
export { loadFile } from './adapters/process/bundle.js';

export async function action(home: string): Promise<void> {
  // A runner of GitHub's own is thrown away.
  const isStaying = process.env['RUNNER_ENVIRONMENT'] === 'self-hosted';
  const compiled = isStaying ? await loadFaster() : undefined;
  const { main } = await import('./action/main.js');
  const mode = await main(new URL('.', home));
  if (mode !== undefined) compiled?.keepFor(`action ${mode}`);
}

export async function cli(home: string): Promise<void> {
  const compiled = await loadFaster();
  const { main } = await import('./cli/main.js');
  const command = await main(new URL('.', home));
  if (command !== undefined) compiled?.keepFor(command);
}

async function loadFaster(): Promise<Compiled | undefined> {
  const { compiledBefore } = await import('./adapters/process/compiled-code.js');
  const compiled = compiledBefore();
  loadWith(compiled);
  return compiled;
}

/** For the build: the JSON Schema of the configuration. */
export async function configJsonSchema(): Promise<unknown> {
  const { jsonSchemaOf } = await import('./core/config/keys.js');
  return jsonSchemaOf();
}
