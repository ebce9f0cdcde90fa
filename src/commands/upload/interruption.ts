import { Failure } from '../../core/base/failure.js';

/**
 * Lets go of work as soon as the process is asked to end, whatever it waits for. The work itself isn't stopped: it must
 * be harmless.
 *
 * @throws Failure where the process was asked to end
 */
export function unlessInterrupted<Result>(interrupted: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(askedToEnd(interrupted));
    };
    interrupted.addEventListener('abort', stop, { once: true });
    if (interrupted.aborted) stop();
    work.then(resolve, reject).finally(() => {
      interrupted.removeEventListener('abort', stop);
    });
  });
}

export function askedToEnd(interrupted: AbortSignal): Failure {
  const message = `The sync was asked to end (${String(interrupted.reason)}).`;
  return new Failure(message, 'Start it again: the next sync sends everything, and nothing needs fixing.');
}
