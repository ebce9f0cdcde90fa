import type { RuleId } from '../../src/core/vocabulary/rules.js';
import { CHANGE_EXAMPLES } from './change-examples.js';
import type { Example } from './example.js';
import { FILE_EXAMPLES } from './file-examples.js';
import { VALUE_EXAMPLES } from './value-examples.js';

/** One of every rule: a rule without any doesn’t compile. */
export const EXAMPLES: Readonly<Record<RuleId, Example>> = {
  ...FILE_EXAMPLES,
  ...VALUE_EXAMPLES,
  ...CHANGE_EXAMPLES,
};
