/**
 * How a person, a runner or a closed terminal asks a process to end. GitHub cancels a job with SIGINT, 7.5 s later
 * SIGTERM, 2.5 s later the kill. A runner on Windows sends Ctrl+C and then Ctrl+Break, which is SIGBREAK there; no other
 * system has it.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/** @returns what is aborted by the first signal, with its name as the reason; a second one changes nothing */
export function listenForSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      controller.abort(signal);
    });
  }
  return controller.signal;
}

/** Ends the process where it was asked to: what it let go of (a server, a git that hangs) must not keep it. */
export function leaveIfInterrupted(interrupted: AbortSignal, exitCode = process.exitCode): void {
  if (interrupted.aborted) process.stdout.write('', () => process.exit(exitCode));
}

/** A log that is no longer read (`| head -1`), or on a full disk, must not end a sync in the middle of an upload. */
export function outliveTheLog(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
