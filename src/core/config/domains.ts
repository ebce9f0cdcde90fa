import type { Config } from './schema.js';

/** An entry of `roster.email-domains` that no address can have. */
interface DomainFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** @returns the domains that aren't what is right of the @ in an address: none would ever be equal to them */
export function domainFaults({ roster: { 'email-domains': domains = [] } }: Config): DomainFault[] {
  return domains.flatMap((domain, index) => {
    if (!/[\s@*/]/.test(domain)) return [];
    const message = `\`roster.email-domains\` (entry ${index + 1}) isn’t the domain of an address.`;
    const hint = domain.includes('*')
      ? 'List each domain; a star isn’t a pattern here.'
      : 'Write only what is right of the @ in an address, as in `email-domains: [example.com]`.';
    return [{ path: ['roster', 'email-domains', index], message, hint }];
  });
}
