/*
 * What dist/ is built from. Each door loads what it needs and no more; `home` is the address of the entry in dist/,
 * beside which the XML reader's thread lies.
 */

import { keepCompiledCode } from './adapters/process/compile-cache.js';

export async function action(home: string): Promise<void> {
  // A runner of GitHub's own is thrown away.
  if (process.env['RUNNER_ENVIRONMENT'] === 'self-hosted') keepCompiledCode();
  const { main } = await import('./action/main.js');
  await main(new URL('.', home));
}

export async function cli(home: string): Promise<void> {
  keepCompiledCode();
  const { main } = await import('./cli/main.js');
  await main(new URL('.', home));
}

/** For the build: the JSON Schema of the configuration. */
export async function configJsonSchema(): Promise<unknown> {
  const { jsonSchemaOf } = await import('./core/config/keys.js');
  return jsonSchemaOf();
}
