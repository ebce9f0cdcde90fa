import { describe, expect, it } from '@jest/globals';
import { referenceIn, withReference } from '../../../src/core/init/references.js';
import { WORKFLOW_NAMES, workflowsFor } from '../../../src/core/init/workflows.js';
import { VERSION } from '../../../src/core/base/version.js';

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';

describe('a reference', () => {
  it('takes the place of the placeholder, in paths of its repository, too', () => {
    const template =
      '- uses: OWNER/roster-sync@v0\n  uses: OWNER/roster-sync/.github/workflows/roster.yml@v0\n';
    expect(withReference(template, referenceIn(`acme/roster-sync@${SHA}`))).toBe(
      `- uses: acme/roster-sync@${SHA} # v${VERSION}\n  uses: acme/roster-sync/.github/workflows/roster.yml@${SHA} # v${VERSION}\n`,
    );
  });

  it.each([SHA, 'v1'])('takes the comment that excuses the placeholder with it: %s', (ref) => {
    const excuse = ' # zizmor: ignore[unpinned-uses] why';
    expect(withReference(`uses: OWNER/roster-sync@v0${excuse}\nwith:`, referenceIn(`acme/tool@${ref}`))).toBe(
      withReference('uses: OWNER/roster-sync@v0\nwith:', referenceIn(`acme/tool@${ref}`)),
    );
  });

  it.each(['v1.2.3', 'main', SHA.slice(0, 12)])(
    'that isn’t a full commit SHA has no version beside it: %s',
    (ref) => {
      expect(withReference('uses: OWNER/roster-sync@v0', referenceIn(`acme/tool@${ref}`))).toBe(
        `uses: acme/tool@${ref}`,
      );
    },
  );

  it('leaves everything else alone', () => {
    const text = 'uses: OWNER/other@v0\nuses: actions/checkout@v7\n# OWNER/roster-sync@v0.1\n';
    expect(withReference(text, referenceIn('acme/tool@v1'))).toBe(
      text.replace('OWNER/roster-sync@v0', 'acme/tool@v1'),
    );
  });
});

it('the workflows are in the order of their table, each at a path of its own', () => {
  const templates = Object.fromEntries(WORKFLOW_NAMES.toReversed().map((name) => [name, name]));
  const to = { action: 'acme/tool@v1', file: 'roster/employees.csv' };
  const texts = workflowsFor(templates, to, { minute: 7, timeZone: 'UTC' });
  expect(texts.map(([, text]) => text)).toEqual(WORKFLOW_NAMES);
  expect(new Set(texts.map(([path]) => path)).size).toBe(WORKFLOW_NAMES.length);
});
