import { describe, it } from '@jest/globals';

/*
 * What a test needs that Windows hasn’t. Each is skipped there, and why is said here: the product’s own behaviour on
 * Windows is tested without them.
 */

const isWindows = process.platform === 'win32';

/** Symbolic links: on Windows an account may make them only with a right that neither desks nor runners give. */
export const withLinks = isWindows ? it.skip : it;
export const describeWithLinks = isWindows ? describe.skip : describe;

/** Modes of files, scripts with a first line for `sh`, files of /dev, names with line breaks, or bash. */
export const onUnix = isWindows ? it.skip : it;
export const describeOnUnix = isWindows ? describe.skip : describe;

/** Signals to a group of processes: Windows ends a process at once, whatever it listens for. */
export const describeWithSignals = isWindows ? describe.skip : describe;
