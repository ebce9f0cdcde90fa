import { describe, expect, it } from '@jest/globals';
import { pathReader } from '../../../src/core/forget/paths.js';
import { tracesOf } from '../../../src/core/forget/traces.js';

/* Whose the name of a file or a branch is. */

describe('the name of a file or a branch', () => {
  const inPath = pathReader(
    tracesOf(
      {
        id: '10234',
        addresses: ['piet.zwolle@firm.example'],
        names: ['Piet Zwolle', 'Jean-Luc Picard', 'Picard Jean-Luc'],
      },
      {
        ids: new Set(),
        names: new Set(['Piet Zwolle Hart', 'Kim Piet']),
        addresses: new Set(['piet.zwolle@firm.example.com']),
      },
    ),
  );

  it.each([
    ['Piet_Zwolle.txt', '(erased).txt'],
    ['piet-zwolle', '(erased)'],
    ['refs/heads/hr/Piet.Zwolle', 'refs/heads/hr/(erased)'],
    ['piet%20zwolle.pdf', '(erased).pdf'],
    ['jean_luc_picard.tar.old', 'jean_luc_picard.tar.old'],
    ['jean_luc_picard.csv.zip', '(erased).csv.zip'],
    ['piet.zwolle@firm.example.txt', '(erased).txt'],
    ['Picard, Jean-Luc (contract).txt', '(erased) (contract).txt'],
    ['10234_leaves', '(erased)_leaves'],
  ])('that is the person’s: %s', (name, erased) => {
    expect(inPath(name)).toMatchObject({ erased, isUnsure: name === erased });
    expect(inPath(name).kind === undefined).toBe(name === erased);
  });

  it.each([
    'piet-zwolle-leaves',
    'kim-piet-zwolle-hart.txt',
    'Piet_Zwolle_Hart.txt',
    'piet.zwolle@firm.example.com.au.txt',
    'piet.zwolle@firm.example.js',
    'Contract-Jean-Luc-Picard',
  ])('that may be somebody else’s is left alone, and said: %s', (name) => {
    expect(inPath(name)).toEqual({ erased: name, kind: undefined, isUnsure: true });
  });

  it.each(['spiet-zwolle.txt', 'piet.txt', 'info@piet-zwolle.com', 'Piet Zwolle Hart.txt'])(
    'of others: %s',
    (name) => {
      expect(inPath(name)).toEqual({ erased: name, kind: undefined, isUnsure: false });
    },
  );
});
