import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/core/base/failure.js';
import { faultQueue, parseFaults } from '../../src/sandbox/faults.js';

describe('reading faults', () => {
  it('reads a list, with arguments and times', () => {
    expect(
      parseFaults('employees:503, employees:429:2*3,positions:slow:0.5,any:hang*,test:complete with errors'),
    ).toEqual([
      { target: 'employees', effect: { kind: 'status', status: 503, retryAfter: undefined }, times: 1 },
      { target: 'employees', effect: { kind: 'status', status: 429, retryAfter: 2 }, times: 3 },
      { target: 'positions', effect: { kind: 'slow', seconds: 0.5 }, times: 1 },
      { target: 'any', effect: { kind: 'hang' }, times: Infinity },
      { target: 'test', effect: { kind: 'word', word: 'Complete With Errors' }, times: 1 },
    ]);
  });

  it.each(['reset', 'hang', 'html', 'html-502', 'redirect', 'endless'])('knows %s', (name) => {
    expect(parseFaults(`employees.xsd:${name}`)).toEqual([
      { target: 'employees.xsd', effect: { kind: name }, times: 1 },
    ]);
  });

  it('reads nothing as no faults', () => {
    expect(parseFaults(' ')).toEqual([]);
  });

  it('takes a second where slow has no argument', () => {
    expect(parseFaults('any:slow')[0]?.effect).toEqual({ kind: 'slow', seconds: 1 });
  });

  it.each([
    'employees',
    'employees:',
    'staff:503',
    'employees:100',
    'employees:600',
    'employees:503:soon',
    'employees:slow:fast',
    'employees:reset:1',
    'employees:Error:1',
    'employees:sulk',
    'employees:503*0',
    'employees:503*x',
    'employees:503:1:2',
  ])('refuses %s, names it and says what is allowed', (entry) => {
    let failure: unknown;
    try {
      parseFaults(`test:401,${entry}`);
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ kind: 'use', message: `The fault “${entry}” can’t be read.` });
    expect((failure as Failure).hint).toMatch(/employees\.xsd.*Retry-After.*reset.*Blocked/);
  });

  it('refuses an empty entry', () => {
    expect(() => parseFaults('test:401,')).toThrow(Failure);
  });
});

describe('the queue of faults', () => {
  const taken = (queue: ReturnType<typeof faultQueue>, ...targets: Parameters<typeof queue.take>) =>
    targets.map((target) => queue.take(target)?.kind);

  it('gives each to the first request that it fits, as often as it says', () => {
    const queue = faultQueue();
    queue.set(parseFaults('employees:reset*2,positions:html,any:hang'));
    expect(taken(queue, 'positions')).toEqual(['html']);
    expect(taken(queue, 'employees')).toEqual(['reset']);
    expect(taken(queue, 'employees')).toEqual(['reset']);
    expect(taken(queue, undefined)).toEqual(['hang']);
    expect(taken(queue, 'employees')).toEqual([undefined]);
  });

  it('gives one with * for ever, until other faults are set', () => {
    const queue = faultQueue();
    queue.set(parseFaults('test:reset*,test:html'));
    for (let times = 0; times < 100; times += 1) expect(queue.take('test')?.kind).toBe('reset');
    queue.set([]);
    expect(queue.take('test')).toBeUndefined();
  });
});
