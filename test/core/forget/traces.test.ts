import { describe, expect, it } from '@jest/globals';
import { tracesOf } from '../../../src/core/forget/traces.js';

/* What of a text is the person, and what only looks like it. */

describe('an id', () => {
  it.each(['0100', '0042', '1042', '7', 'AS', 'ABLE', 'A1', 'AB1'])(
    'as short as %s is no trace in a text',
    (id) => {
      const traces = tracesOf({ id, addresses: [], names: [] });
      expect(traces.isTelling).toBe(false);
      expect(traces.find(`It is ${id} here`)).toBeUndefined();
      expect(traces.isReference(id)).toBe(true);
    },
  );

  it.each(['E042', '10234', 'annlee'])('as long as %s is one', (id) => {
    const traces = tracesOf({ id, addresses: [], names: [] });
    expect(traces.erase(`It is ${id} here`)).toBe('It is (erased) here');
  });
});
