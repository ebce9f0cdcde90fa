import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../src/core/config/parse.js';

const parsed = (login: string, isKept = false) =>
  parseConfig(
    `version: 1\nprogram: acme\nguards:\n  approvers:\n    - deputy\n    - ${JSON.stringify(login)}\n`,
    'x.yml',
    isKept,
  );

describe('an approver', () => {
  it.each(['hr-lead', 'HR-Lead', 'a', '0day', 'old-name-', 'lead_acme', 'a--b'])('may be %s', (login) => {
    expect(parsed(login).config?.guards.approvers).toEqual(['deputy', login]);
  });

  it.each([
    ['@hr-lead', /Leave out the @/],
    ['acme/hr', /A team/],
    ['@acme/hr', /A team/],
    ['lead@example.com', /mail address/],
    ['https://github.com/hr-lead', /last part/],
    ['github.com/hr-lead', /last part/],
    ['HR Lead', /letters, digits and hyphens/],
    ['-lead', /letters, digits and hyphens/],
    ['github-actions[bot]', /letters, digits and hyphens/],
    ['a'.repeat(60), /letters, digits and hyphens/],
  ])('isn’t a login as %s', (login, hint) => {
    const { config, problems } = parsed(login);
    expect(config).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'config/invalid', line: 6, column: 7 }]);
    expect(problems[0]?.message).toContain('`guards.approvers` (entry 2)');
    expect(problems[0]?.hint).toMatch(hint);
    // An earlier version took it, and what was uploaded with it stays readable.
    expect(parsed(login, true)).toMatchObject({
      config: { guards: { approvers: ['deputy', login] } },
      problems: [],
    });
  });
});
