import type { RosterRule } from '../rule.js';
import { repeats } from './unique.js';

export const uniqueIds: RosterRule = (roster, context) =>
  repeats(roster, context, 'employee/duplicate-id', 'employee_id', ({ id }) => id);
