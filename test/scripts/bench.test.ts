import { describe, expect, it } from '@jest/globals';
import { compared, readBaseline, type Baseline } from '../../scripts/bench/baseline.js';
import { FIGURES, figureCells, type Measurements } from '../../scripts/bench/figures.js';
import { median, medianRatio } from '../../scripts/bench/numbers.js';
import { optionsOf } from '../../scripts/bench/options.js';
import { inRounds } from '../../scripts/bench/rounds.js';

/* What the benchmark makes of its numbers; it measures on demand only. */

const took = (seconds: number) => ({ seconds, cpu: seconds / 2, mebibytes: seconds * 100 });

it('a ratio is the median of those of each round, so a slow moment of the machine says nothing', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(medianRatio([2, 20, 3], [1, 10, 2])).toBe(2);
  expect(medianRatio([1], [])).toBeNaN();
});

it('everybody runs once in a round, every other round backwards, and none after the time is over', async () => {
  const order: string[] = [];
  const runs = (name: string) => () => {
    order.push(name);
    return Promise.resolve(took(1));
  };
  const who = { one: runs('one'), absent: undefined, two: runs('two') };
  expect(await inRounds(who, { runs: 2, seconds: 60 })).toEqual({
    one: [took(1), took(1)],
    absent: [],
    two: [took(1), took(1)],
  });
  expect(order).toEqual(['one', 'two', 'two', 'one']);
  expect((await inRounds(who, { runs: 15, seconds: 0 })).one).toHaveLength(1);
});

describe('figures', () => {
  const nothing = { script: [], scriptAgain: [], floor: [], check: [], cold: [], warm: [], later: [] };
  const starts = { node: [], version: [], wrong: [], pull: [], again: [], desk: [], deskAgain: [], auth: [] };
  const clean = { ours: [], environment: [], registry: [], downloaded: [] };
  const all: Measurements = { starts, small: nothing, large: nothing, clean, archive: undefined };
  const told = (measured: Measurements) => FIGURES.map((figure) => figureCells(figure, measured).slice(1));

  it('are “not measured” where nothing was there to compare with', () => {
    expect(new Set(told(all).map(([measured, , , kept]) => `${measured ?? ''} ${kept ?? ''}`))).toEqual(
      new Set(['not measured ']),
    );
  });

  it('say whether they keep what they must', () => {
    const small = { ...nothing, script: [took(1)], cold: [took(2)], warm: [took(1.5)] };
    const large = { ...nothing, script: [took(10)], cold: [took(7)] };
    const measured = told({ ...all, small, large, archive: 1.25 });
    expect(measured.filter(([own]) => own !== 'not measured')).toEqual([
      ['2.00 ×', '1.70 ×', '1.00 ×', 'no'],
      ['1.50 ×', '1.50 ×', '1.00 ×', 'yes'],
      ['0.70 ×', '0.80 ×', '0.50 ×', 'yes'],
      ['0.70 ×', '0.85 ×', '0.50 ×', 'yes'],
      ['1.25 MB', '1.30 MB', '1.00 MB', 'yes'],
      ['3.50 ×', '6.00 ×', '', 'yes'],
    ]);
  });
});

describe('beside the baseline', () => {
  const before: Baseline = {
    counted: { by: 'perf', node: 'v24.0.0', arch: 'x64', runs: { start: 1000, gone: 5 } },
    ratios: { check: 10 },
    megabytes: 1,
  };
  const worse = (now: Baseline) =>
    compared(before, now).map(({ what, isWorse }) => `${what}${isWorse ? ' more' : ''}`);
  const weight = 'MB that a runner downloads';

  it('instructions count, and more by over a tenth is too much', () => {
    const counted = { by: 'perf', node: 'v24.0.0', arch: 'x64' };
    const now = (start: number, megabytes: number) =>
      worse({ counted: { ...counted, runs: { start, other: 1 } }, ratios: { check: 99 }, megabytes });
    expect(now(1099, 1.09)).toEqual(['start', weight]);
    expect(now(1101, 1.11)).toEqual(['start more', `${weight} more`]);
  });

  it.each([
    ['nothing was counted now', undefined],
    ['another Node was counted', { by: 'perf', node: 'v26.0.0', arch: 'x64', runs: { start: 1 } }],
    ['something else counted', { by: 'valgrind', node: 'v24.0.0', arch: 'x64', runs: { start: 1 } }],
  ])('ratios count where %s', (_why, counted) => {
    const now = (check: number) => worse({ ...(counted && { counted }), ratios: { check }, megabytes: 1 });
    expect(now(10.9)).toEqual(['check', weight]);
    expect(now(11.1)).toEqual(['check more', weight]);
  });

  it('the committed one can be read', () => {
    expect(Object.keys(readBaseline().ratios)).toContain('first sync of 10,000 / csv-parse alone');
  });
});

it('its command line takes what CONTRIBUTING says, and nothing else', () => {
  expect(optionsOf(['--quick', '--python', 'py', '--auth', 'there'])).toEqual({
    quick: true,
    python: 'py',
    auth: 'there',
    baseline: undefined,
  });
  expect([optionsOf(['--compare']).baseline, optionsOf(['--save']).baseline]).toEqual(['compare', 'save']);
  expect(() => optionsOf(['--compare', '--save'])).toThrow('not both');
  expect(() => optionsOf(['--fast'])).toThrow('--fast');
});
