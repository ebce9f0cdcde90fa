import { Failure } from '../core/base/failure.js';
import { STATUS_WORDS, type StatusWord } from '../core/workstars/words.js';

/*
 * The faults that the sandbox can be asked to show, and the order in which requests meet them. How each looks on the
 * wire is misbehaviour.ts.
 */

/** What a request is for; `any` means every address of the API. */
const TARGETS = ['test', 'employees.xsd', 'positions.xsd', 'employees', 'positions', 'any'] as const;

/** Faults that have a name and no argument. */
const PLAIN = ['reset', 'hang', 'html', 'html-502', 'redirect', 'endless'] as const;

export type FaultTarget = (typeof TARGETS)[number];

/** What a request meets instead of, or before, its answer. */
export type Effect =
  | { readonly kind: (typeof PLAIN)[number] }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter: number | undefined }
  | { readonly kind: 'word'; readonly word: StatusWord }
  | { readonly kind: 'slow'; readonly seconds: number };

export interface Fault {
  readonly target: FaultTarget;
  readonly effect: Effect;
  /** How many requests meet it; Infinity for all that come. */
  readonly times: number;
}

const ENTRY = /^(?<target>[^:*]+):(?<name>[^:*]+)(?::(?<argument>[^:*]+))?(?<times>\*\d*)?$/;
const DEFAULT_SLOW_SECONDS = '1';

/**
 * Reads faults as a person writes them: `employees:429:2*3, positions:reset`.
 *
 * @param text entries `target:fault[:argument]`, with `*N` for N times or `*` for ever, separated by commas
 * @throws Failure that names the entry that can't be read
 */
export function parseFaults(text: string): Fault[] {
  return text.trim() === '' ? [] : text.split(',').map((entry) => parseEntry(entry.trim()));
}

function parseEntry(entry: string): Fault {
  const { target: targetName, name, argument, times: timesText } = ENTRY.exec(entry)?.groups ?? {};
  const target = TARGETS.find((candidate) => candidate === targetName);
  const effect = name === undefined ? undefined : effectOf(name, argument);
  const times = timesOf(timesText);
  if (!target || !effect || times === 0) throw wrongEntry(entry);
  return { target, effect, times };
}

function timesOf(text: string | undefined): number {
  if (text === undefined) return 1;
  return text === '*' ? Infinity : Number(text.slice(1));
}

/** @returns undefined where the fault isn't known, or doesn't take this argument */
function effectOf(name: string, argument: string | undefined): Effect | undefined {
  if (/^[2-5]\d\d$/.test(name)) {
    if (argument !== undefined && !/^\d{1,9}$/.test(argument)) return undefined;
    const retryAfter = argument === undefined ? undefined : Number(argument);
    return { kind: 'status', status: Number(name), retryAfter };
  }
  if (name === 'slow') {
    const seconds = argument ?? DEFAULT_SLOW_SECONDS;
    return /^\d{1,4}(\.\d{1,3})?$/.test(seconds) ? { kind: 'slow', seconds: Number(seconds) } : undefined;
  }
  if (argument !== undefined) return undefined;
  const kind = PLAIN.find((candidate) => candidate === name);
  if (kind) return { kind };
  const word = STATUS_WORDS.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return word && { kind: 'word', word };
}

function wrongEntry(entry: string): Failure {
  const hint =
    `An entry is target:fault, with :argument, *N (N times) or * (for ever) after it. ` +
    `Targets: ${TARGETS.join(', ')}. ` +
    `Faults: an HTTP status from 200 to 599 (argument: seconds of Retry-After), ` +
    `slow (argument: seconds), ${PLAIN.join(', ')}, ${STATUS_WORDS.join(', ')}.`;
  return new Failure(`The fault “${entry}” can’t be read.`, hint, 'use');
}

/** The faults that are still to come. */
export interface FaultQueue {
  /** Forgets what was to come, and takes these. */
  set(faults: readonly Fault[]): void;
  /** @returns what a request for this target meets, used up by it; for a target outside the list, `any` alone fits */
  take(target: FaultTarget | undefined): Effect | undefined;
}

export function faultQueue(): FaultQueue {
  let queue: { fault: Fault; left: number }[] = [];
  return {
    set(faults) {
      queue = faults.map((fault) => ({ fault, left: fault.times }));
    },
    take(target) {
      const next = queue.find(({ fault }) => fault.target === 'any' || fault.target === target);
      if (!next) return undefined;
      next.left -= 1;
      queue = queue.filter(({ left }) => left > 0);
      return next.fault.effect;
    },
  };
}
