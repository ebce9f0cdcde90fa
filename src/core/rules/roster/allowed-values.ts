import { didYouMean, listOf } from '../../base/nearest.js';
import { problem } from '../../problem/problem.js';
import { isCountry } from '../../vocabulary/countries.js';
import { HAS_INVISIBLE, isSeenAs, TYPE_AGAIN } from '../../vocabulary/invisible.js';
import type { RosterRule } from '../rule.js';

/* Values that the configuration has a list for. */

export const knownDepartments: RosterRule = (roster, { config, discretion }) => {
  const { departments } = config.roster;
  if (!departments) return [];
  const known = new Set(departments);
  return roster.employees
    .filter(({ values: { department = '' } }) => department !== '' && !known.has(department))
    .map((employee) => {
      const { department = '' } = employee.values;
      const isHidden = isSeenAs(department, departments);
      return problem('roster/unknown-department', roster.place(employee, 'department'), {
        message: `The department isn’t one of \`roster.departments\`${isHidden ? `: it ${HAS_INVISIBLE}` : ''}.`,
        hint: `${isHidden ? `${TYPE_AGAIN} ` : didYouMean(department, departments)}${listOf('The departments are', departments)}Correct the cell, or add the department to \`roster.departments\` once it exists in the portal.`,
        employeeId: discretion.id(employee.id),
      });
    });
};

export const knownCountries: RosterRule = (roster, { config, discretion }) => {
  const { countries } = config.roster;
  if (!countries) return [];
  const known = new Set(countries);
  // What isn’t a country at all is reported as that.
  return roster.employees
    .filter(({ values: { country = '' } }) => isCountry(country) && !known.has(country))
    .map((employee) =>
      problem('roster/unknown-country', roster.place(employee, 'country'), {
        message: 'The country isn’t one of `roster.countries`.',
        hint: `${listOf('The countries are', countries)}Correct the cell, or add the country to \`roster.countries\` once the account manager has set it up.`,
        employeeId: discretion.id(employee.id),
      }),
    );
};

export const emailDomains: RosterRule = (roster, { config, discretion }) => {
  const domains = config.roster['email-domains'];
  if (!domains) return [];
  const known = new Set(domains.map((domain) => domain.toLowerCase()));
  return roster.employees
    .filter(({ values: { email = '' } }) => email.includes('@') && !known.has(domainOf(email)))
    .map((employee) =>
      problem('roster/email-domain', roster.place(employee, 'email'), {
        message: 'The address isn’t in one of `roster.email-domains`.',
        hint: `${listOf('The domains are', domains)}Use the work address, or add the domain to \`roster.email-domains\`.`,
        employeeId: discretion.id(employee.id),
      }),
    );
};

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
