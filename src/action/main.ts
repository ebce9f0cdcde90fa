import { error as annotate, getInput, setFailed } from '@actions/core';
import { leaveIfInterrupted, listenForSignals, outliveTheLog } from '../adapters/process/signals.js';
import { Failure } from '../core/base/failure.js';
import { readInputs } from './inputs.js';

/**
 * The action: reads its inputs, and only then loads what runs with them. Throws nothing.
 *
 * @returns its mode, where it has come to its end
 */
export async function main(home: URL): Promise<string | undefined> {
  outliveTheLog();
  let interrupted: AbortSignal | undefined;
  let ended: string | undefined;
  try {
    const inputs = readInputs();
    // Only a sync listens: a check sends nothing and is just ended by a signal.
    if (inputs.mode === 'sync') interrupted = listenForSignals();
    const { run } = await import('./run.js');
    await run(home, inputs, interrupted);
    ended = inputs.mode;
  } catch (error) {
    // Before the inputs are read, too, a night without an upload is found again by its title.
    if (getInput('mode') === 'sync') annotate(ENDED_EARLY, { title: await titleOfFailure() });
    setFailed(error instanceof Failure ? `${error.message} ${error.hint}` : defect(error));
  }
  if (interrupted) leaveIfInterrupted(interrupted);
  return ended;
}

const ENDED_EARLY = 'unknown program: The sync failed; its log says why.';

async function titleOfFailure(): Promise<string> {
  const { NIGHT_TITLES } = await import('../core/report/night-words.js');
  return NIGHT_TITLES.failed;
}

/** A defect of this program: its name helps whoever fixes it; its message could hold a value of the roster. */
function defect(error: unknown): string {
  const name = error instanceof Error ? error.name : 'unknown';
  return `Roster Sync itself failed (${name}). Nothing more was sent. Please report it, without the roster.`;
}
