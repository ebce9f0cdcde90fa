/*
 * What dist/ is built from. Each door loads what it needs and no more; `home` is the address of the entry in dist/,
 * beside which the XML reader's thread lies.
 */

import { loadWith } from './adapters/process/bundle.js';

/** The build has index.js call it. */
export { loadFile } from './adapters/process/bundle.js';

export async function action(home: string): Promise<void> {
  // A runner of GitHub's own is thrown away.
  const { RUNNER_ENVIRONMENT: runner, INPUT_MODE: mode = '' } = process.env;
  if (runner === 'self-hosted') await keepCompiledCode(`action ${mode}`);
  const { main } = await import('./action/main.js');
  await main(new URL('.', home));
}

export async function cli(home: string): Promise<void> {
  await keepCompiledCode(process.argv[2] ?? '');
  const { main } = await import('./cli/main.js');
  await main(new URL('.', home));
}

async function keepCompiledCode(command: string): Promise<void> {
  const { keptFor } = await import('./adapters/process/compiled-code.js');
  loadWith(keptFor(command));
}

/** For the build: the JSON Schema of the configuration. */
export async function configJsonSchema(): Promise<unknown> {
  const { jsonSchemaOf } = await import('./core/config/keys.js');
  return jsonSchemaOf();
}
