import { afterEach, describe, expect, it } from '@jest/globals';
import { listenForSignals } from '../../../src/adapters/process/signals.js';

/* The signals of all systems, sent inside this process: SIGBREAK comes on Windows only. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;
const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));

afterEach(() => {
  for (const signal of SIGNALS)
    for (const listener of process.listeners(signal))
      if (!before.get(signal)?.includes(listener)) process.off(signal, listener);
});

describe('a run that is asked to end', () => {
  it.each(SIGNALS)('hears %s', (signal) => {
    const interrupted = listenForSignals();
    expect(process.emit(signal, signal)).toBe(true);
    expect(interrupted).toMatchObject({ aborted: true, reason: signal });
  });

  it('of a runner on Windows goes on to its end when Ctrl+Break follows Ctrl+C', () => {
    const interrupted = listenForSignals();
    process.emit('SIGINT', 'SIGINT');
    // Without a listener, Node would end the process here, in the middle of a receipt.
    expect(process.emit('SIGBREAK', 'SIGBREAK')).toBe(true);
    expect(interrupted.reason).toBe('SIGINT');
  });
});
