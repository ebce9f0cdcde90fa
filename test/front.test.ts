import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

/* What GitHub shows of this project, and what it takes no word of if it isn't written as it asks. */

const ROOT = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>> & { readonly label?: string };
  readonly validations?: object;
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly Field[];
}

const FOLDER = '.github/ISSUE_TEMPLATE/';
const FORMS = readdirSync(new URL(FOLDER, ROOT)).filter((name) => name !== 'config.yml');
const formOf = (name: string) => parse(read(`${FOLDER}${name}`)) as Form;

/** The attributes of each type of field: https://docs.github.com/communities/…/syntax-for-githubs-form-schema */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  input: ['label', 'description', 'placeholder', 'value'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
};

describe.each(FORMS)('the issue form %s', (name) => {
  const form = formOf(name);
  const asking = form.body.filter(({ type }) => type !== 'markdown');

  it('has no key that GitHub’s schema hasn’t', () => {
    expect(Object.keys(form).toSorted()).toEqual(['body', 'description', 'labels', 'name']);
    for (const field of form.body) {
      expect(ATTRIBUTES).toHaveProperty(field.type);
      expect(['type', 'id', 'attributes', 'validations']).toEqual(expect.arrayContaining(Object.keys(field)));
      expect(ATTRIBUTES[field.type]).toEqual(expect.arrayContaining(Object.keys(field.attributes)));
    }
  });

  it('names each field once, by an id and a label', () => {
    const [ids, labels] = [asking.map(({ id }) => id), asking.map(({ attributes }) => attributes.label)];
    expect(ids.filter((id) => !/^[\w-]+$/.test(id ?? ''))).toEqual([]);
    expect(labels.filter((label) => !label)).toEqual([]);
    expect([new Set(ids).size, new Set(labels).size]).toEqual([asking.length, asking.length]);
  });

  it('is sent only by somebody who says that no personal data is in it', () => {
    const options = asking.find(({ id }) => id === 'privacy')?.attributes['options'];
    expect(options).toEqual([expect.objectContaining({ required: true })]);
  });

  it('has labels that the first publication makes', () => {
    for (const label of form.labels) expect(read('docs/releasing.md')).toContain(`\`${label}\``);
  });
});

it('issue forms have names of their own', () => {
  expect(FORMS.map((name) => formOf(name).name).toSorted()).toEqual([
    'Bug report',
    'Question',
    'Recipe for an HR system',
  ]);
});

it('Dependabot waits before it proposes a release, and proposes what belongs together at once', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; cooldown?: { 'default-days'?: number }; groups?: object }[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { cooldown, groups = {} } of updates) {
    expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
    expect(Object.keys(groups)).not.toEqual([]);
  }
});

it('the changelog has the headings of Keep a Changelog, each kind once in a version', () => {
  const [head = '', ...versions] = read('CHANGELOG.md').split(/^## /m);
  expect(head).toContain('https://keepachangelog.com/');
  expect(versions.length).toBeGreaterThan(0);
  for (const [at, version] of versions.entries()) {
    const title = version.split('\n')[0] ?? '';
    expect(title).toMatch(at === 0 ? /^\[(Unreleased|\d)/ : /^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
    const kinds = [...version.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind);
    expect(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']).toEqual(
      expect.arrayContaining(kinds),
    );
    expect(new Set(kinds).size).toBe(kinds.length);
  }
});
