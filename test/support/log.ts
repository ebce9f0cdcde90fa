import { jest } from '@jest/globals';

/** What is written to the log of a step while this works. */
export async function logOf(work: () => Promise<unknown>): Promise<string> {
  const log: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => log.push(String(text)) > 0);
  try {
    await work();
  } finally {
    stdout.mockRestore();
    // A step that failed says so by it.
    process.exitCode = undefined;
  }
  return log.join('');
}
