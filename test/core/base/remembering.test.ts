import { describe, expect, it } from '@jest/globals';
import { oncePerPair } from '../../../src/core/base/once-per-pair.js';
import { remembered } from '../../../src/core/base/remembered.js';

describe('what is remembered of a value', () => {
  it('is asked for once, also where the answer is undefined', () => {
    const asked: string[] = [];
    const lengthOf = remembered((text: string) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    expect(['a', '', 'bc', 'a', '', 'bc'].map(lengthOf)).toEqual([1, undefined, 2, 1, undefined, 2]);
    expect(asked).toEqual(['a', '', 'bc']);
  });
});

describe('what is remembered of a pair', () => {
  it('is made once for each pair, in this order and of these very objects', () => {
    const [one, other, alike] = [{ name: 'one' }, { name: 'other' }, { name: 'other' }];
    let made = 0;
    const joined = oncePerPair((a: { name: string }, b: { name: string }) => {
      made += 1;
      return { text: `${a.name} ${b.name}` };
    });
    const first = joined(one, other);
    expect(joined(one, other)).toBe(first);
    expect(made).toBe(1);
    expect(joined(other, one).text).toBe('other one');
    expect(joined(one, alike)).not.toBe(first);
    expect(joined(one, one).text).toBe('one one');
    expect(made).toBe(4);
  });
});
