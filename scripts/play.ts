import { cleanUp } from '../test/support/cleanup.js';

/** Runs a script to its end. Whatever becomes of it, its folders, servers and processes go with it. */
export async function play(script: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void cleanUp().then(() => process.exit(1)));
  try {
    await script();
  } catch (error) {
    console.error(`It failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await cleanUp();
  }
}
