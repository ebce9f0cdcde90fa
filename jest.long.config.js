import base from './jest.config.js';

/** What `npm test` takes a part of, whole: every damaged roster, a sync struck at every step, every break. */
export default {
  ...base,
  testMatch: ['**/fuzz.test.ts', '**/kill.test.ts', '**/breaks.test.ts'],
  globals: { EVERYTHING: true },
};
