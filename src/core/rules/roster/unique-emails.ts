import type { RosterRule } from '../rule.js';
import { repeats } from './unique.js';

/** Addresses that differ in capitals alone reach the same mailbox almost everywhere. */
export const uniqueEmails: RosterRule = (roster, context) =>
  repeats(roster, context, 'employee/duplicate-email', 'email', ({ values }) =>
    (values['email'] ?? '').toLowerCase(),
  );
