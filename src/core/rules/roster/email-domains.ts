import { problem } from '../../problem/problem.js';
import type { RosterRule } from '../rule.js';

export const emailDomains: RosterRule = (roster, { config, discretion }) => {
  const domains = config.roster['email-domains'];
  if (!domains) return [];
  const known = new Set(domains.map((domain) => domain.toLowerCase()));
  return roster.employees
    .filter(({ values: { email = '' } }) => email.includes('@') && !known.has(domainOf(email)))
    .map((employee) =>
      problem('roster/email-domain', roster.place(employee, 'email'), {
        message: 'The address isn’t in one of `roster.email-domains`.',
        employeeId: discretion.id(employee.id),
      }),
    );
};

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
