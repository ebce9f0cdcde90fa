import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../../src/core/base/failure.js';
import { outcomeOf, type Outcome } from '../../../src/core/outcome/outcome.js';
import type { Plan } from '../../../src/core/plan/diff.js';
import { problem, type Problem } from '../../../src/core/problem/problem.js';
import { packData, reportData, unpackData, type PackedData } from '../../../src/core/report/html-data.js';
import { LOOK } from '../../../src/core/report/html-look.js';
import { reportHtml } from '../../../src/core/report/html.js';
import { HOSTILE } from './hostile.js';

const ASSETS = { script: 'document.title;\n', style: 'b { color: red }\n' };
const page = (outcome: Outcome): string => reportHtml(outcome, ASSETS);

const PLAN: Plan = {
  baseline: 3,
  joiners: [{ id: '0004', department: 'Sales', waiting: true }],
  leavers: [{ id: '0001', department: 'IT', waiting: false }],
  movers: [{ id: '0002', department: 'Sales', waiting: false, fields: ['email', 'start_date'], values: {} }],
  positions: { count: 3, added: ['P4'], removed: ['P1'], moved: ['P2'], renamed: ['P2'] },
  leavingManagers: [{ id: '0001', department: 'IT', reports: 1 }],
  departments: { appearing: ['Sales'], emptying: ['IT'] },
  comparedWithBase: true,
};

function outcomeWith(more: Partial<Outcome> = {}): Outcome {
  return { ...outcomeOf('check', 'clean'), program: 'acme', employees: 3, positions: 3, ...more };
}

const planned = (): Outcome =>
  outcomeWith({
    plan: PLAN,
    planId: 'a'.repeat(32),
    baseline: 'roster-sync/acme/20261124T020005Z',
    picture: {
      departments: [
        { name: 'IT', now: 0, before: 2 },
        { name: 'Sales', now: 3, before: 1 },
      ],
      countries: [{ name: 'GB', now: 3, before: 3 }],
      chart: [
        { id: 'P3', title: undefined, department: 'Sales', parent: undefined, mark: undefined },
        { id: 'P2', title: undefined, department: 'Sales', parent: 0, mark: 'moved' },
        { id: 'P4', title: undefined, department: 'Sales', parent: 0, mark: 'joiner' },
        { id: 'P1', title: undefined, department: 'IT', parent: 0, mark: 'leaver' },
      ],
    },
  });

const problems = (count: number): Problem[] =>
  Array.from({ length: count }, (_, index) =>
    problem(
      'employee/country',
      { file: 'roster/employees.csv', line: index + 2, column: 7 },
      { message: '`country` is no code.', employeeId: `000${index}` },
    ),
  );

/** The words of a page, without tags, script and style. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(style|script)[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

const dataOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/json" id="report-data">([^]*?)<\/script>/.exec(html)?.[1] ?? '');

/** Controls, and what turns the reading direction. */
// eslint-disable-next-line no-control-regex -- these are the characters that must not be there
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g;

describe('hostile texts', () => {
  const TEXTS = [
    ...HOSTILE,
    '</script><script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    `' onmouseover='alert(1)`,
    '<!--<script>',
    ']]>',
    'a\u2028b\u2029c',
    '`<b>code</b>`',
    'javascript:alert(1)',
  ];

  /** The same text wherever a run could bring one in. */
  const everywhere = (text: string): Outcome => {
    const person = { id: text, department: text };
    const node = { id: text, title: text, department: text, mark: 'changed' } as const;
    return outcomeWith({
      ending: 'failed',
      program: text,
      endpoint: text,
      commit: text,
      baseline: text,
      planId: text,
      receipt: text,
      approvedBy: text,
      notes: [text],
      held: [{ guard: 'protect', reason: text }],
      failure: new Failure(text, text),
      problems: [
        problem('config/invalid', { file: text, line: 1 }, { message: text, hint: text, employeeId: text }),
      ],
      plan: {
        ...PLAN,
        joiners: [person],
        leavers: [person],
        movers: [{ ...person, fields: ['start_date', text], values: {} }],
        positions: { count: 4, added: [text], removed: [text], moved: [text], renamed: [text] },
        leavingManagers: [{ ...person, reports: 1 }],
        departments: { appearing: [text], emptying: [text] },
      },
      picture: {
        departments: [{ name: text, now: 1, before: 1 }],
        countries: [{ name: text, now: 1, before: 1 }],
        chart: [
          { ...node, parent: undefined },
          { ...node, parent: 0 },
        ],
      },
    });
  };

  /** Every tag of a page, without its texts. */
  const tagsOf = (html: string): string[] =>
    html
      .replaceAll(/(<script[^>]*>)[^]*?(<\/script>)/g, '$1$2')
      .match(/<[^>]*>/g)
      ?.filter((tag) => !tag.startsWith('<meta')) ?? [];

  it.each(TEXTS)('add no element and no attribute: %j', (text) => {
    const harmless = 'x'.repeat(3);
    const shapeOf = (html: string) => tagsOf(html).filter((tag) => !/<\/?code/.test(tag));
    expect(shapeOf(page(everywhere(text)))).toEqual(shapeOf(page(everywhere(harmless))));
  });

  it.each(TEXTS)('end no script and hide no direction: %j', (text) => {
    const html = page(everywhere(text));
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html.replaceAll('\n', '')).not.toMatch(INVISIBLE);
    const [first] = unpackData(dataOf(html) as PackedData).problems;
    const seen = first?.message.replaceAll(/\[U\+[\dA-F]{4}\]| /g, '');
    expect(seen).toBe(text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]/gu, ''));
  });
});

describe('the page', () => {
  it('has the same bytes for the same outcome', () => {
    expect(page(planned())).toBe(page(planned()));
  });

  it('lets run only its own script, and asks for nothing', () => {
    const html = page(planned());
    const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
    expect(policy).toBe(
      `default-src 'none'; script-src ${digest(ASSETS.script)}; style-src ${digest(LOOK + ASSETS.style)}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/ (src|srcset|style|on\w+)=|<link|<iframe|url\(|@import/);
    expect(html.match(/ href="[^#]/g)).toBeNull();
  });

  it('tells the plan without its script', () => {
    const words = wordsOf(page(planned()));
    for (const part of [
      '1 person will be deleted · 1 added · 1 changed',
      'Leaving, with people who reported to them: 0001 (1 person)',
      'change it in the portal: 0002',
      'New departments: Sales',
      'Departments with nobody left: IT',
      'Deleted 1 Employee id Department Comes from 0001 IT this pull request',
      'Added 1 Employee id Department Comes from 0004 Sales waiting already',
      'Changed 1 Employee id Department Changed Comes from 0002 Sales work e-mail address, start date this pull request',
      'P2 moved Sales P3',
      'P1 removed IT',
      'Sales 3 1 +2',
      'IT 0 2 −2',
      'P4 Sales + Joiner',
      '3 positions, and 1 that goes',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('tells problems without its script, the first two hundred', () => {
    const html = page(outcomeWith({ ending: 'problems', problems: problems(300) }));
    // The one file is named once, and not in three hundred rows.
    expect(wordsOf(html)).toContain('300 cells to fix, in roster/employees.csv.');
    expect(wordsOf(html)).toContain('✕ Error G2 0000 country is no code.');
    expect(html.match(/<td role="cell" class="message">/g)).toHaveLength(200);
    expect(wordsOf(html)).toContain('… and 100 more problems, in problems.csv');
    expect(unpackData(dataOf(html) as PackedData).problems).toHaveLength(300);
  });

  it('names the file of each problem where there are several, and of what is in no cell', () => {
    const positions = problem('hierarchy/orphan', { file: 'p.csv', line: 3, column: 1 }, { message: 'No.' });
    const two = wordsOf(page(outcomeWith({ ending: 'problems', problems: [...problems(1), positions] })));
    expect(two).toContain('2 cells to fix. All of them');
    expect(two).toContain('G2 roster/employees.csv 0000');
    expect(two).toContain('A3 p.csv');
    const whole = problem('roster/cut-off', { file: 'r.csv' }, { message: 'No.' });
    expect(wordsOf(page(outcomeWith({ problems: [whole] })))).toContain('! Warning r.csv No.');
  });

  it('leads to where the file with the problems is edited', () => {
    const repository = 'https://github.com/acme/roster';
    const links = { repository, edit: { repository, branch: 'list' } };
    const found = outcomeWith({ ending: 'problems', problems: problems(2), links });
    expect(page(found)).toContain(`<a href="${repository}/edit/list/roster/employees.csv">Edit the file</a>`);
  });

  it('marks the number of the deleted, where there are any', () => {
    expect(page(planned())).toContain('<div class="tile bad"><dt>Deleted</dt>');
    expect(page({ ...planned(), plan: { ...PLAN, leavers: [] } })).toContain(
      '<div class="tile"><dt>Deleted</dt>',
    );
  });

  it('leads from a problem to its rule', () => {
    const html = page(outcomeWith({ ending: 'problems', problems: problems(1) }));
    expect(html).toContain('<a href="#rule-employee-country">employee/country</a>');
    expect(html).toContain('<li id="rule-employee-country"');
  });

  it('says why a plan is held, and how it is approved', () => {
    const held: Outcome['held'] = [{ guard: 'max-leavers', reason: '68 will be deleted (`max-leavers`).' }];
    const words = wordsOf(page({ ...planned(), held }));
    expect(words).toContain('Why it will wait 68 will be deleted ( max-leavers ).');
    // Nobody can approve a pull request before it is merged.
    expect(words).not.toContain('with approve set to');
    const plan = { ...planned().plan, comparedWithBase: false } as Plan;
    expect(wordsOf(page({ ...planned(), plan, held }))).toContain(`with approve set to ${'a'.repeat(32)}`);
    expect(wordsOf(page({ ...planned(), held, approvedBy: 'hr-lead' }))).toContain(
      'Held, and approved by hr-lead',
    );
  });

  it('says of which moment, commit, run and pull request it is, and links what may be linked', () => {
    const commit = 'c0ffee'.repeat(6) + 'abcd';
    const repository = 'https://github.com/acme/roster';
    const links = { repository, run: `${repository}/actions/runs/7`, pullRequest: 12 };
    const html = page({ ...planned(), at: new Date('2026-11-28T02:31:05.123Z'), commit, links });
    const words = wordsOf(html).replaceAll('\u00a0', ' ');
    expect(words).toContain('2026-11-28 02:31 UTC · commit c0ffeec0ffee · pull request #12');
    expect(words).toContain(`Written 2026-11-28T02:31:05Z Commit ${commit}`);
    expect(html).toContain(`href="${repository}/actions/runs/7"`);
    expect(html).toContain(`href="${repository}/pull/12"`);
    const fooled = { repository: 'javascript:alert(1)//', run: 'javascript:alert(2)', pullRequest: 12 };
    expect(page({ ...planned(), links: fooled })).not.toContain('javascript:');
    expect(wordsOf(page(planned()))).not.toMatch(/Written \d|Run |Pull request/);
  });

  it('says when it is sent, and from where a change comes only beside others that wait', () => {
    const joiners = PLAN.joiners.map((one) => ({ ...one, waiting: false }));
    const words = wordsOf(page({ ...planned(), plan: { ...PLAN, joiners } }));
    expect(words).toContain('It is sent after the merge, when the sync workflow runs next.');
    expect(words).not.toMatch(/Comes from|waiting already/);
  });

  it('lists nobody at a first sync', () => {
    const joiners = [{ id: '0009', department: 'Sales' }];
    const html = page({
      ...planned(),
      plan: { ...PLAN, baseline: undefined, joiners, comparedWithBase: false },
    });
    expect(html).not.toContain('0009');
    expect(wordsOf(html)).toContain(
      '3 people will be sent. Whoever is in acme today and isn’t in this file will be deleted.',
    );
  });

  it('shows nothing of the files, also when they are kept', () => {
    const files = { employees: new TextEncoder().encode('<surname>Lovelace</surname>') };
    expect(page({ ...planned(), files, keepXml: true })).not.toContain('Lovelace');
  });

  it('is whole for a run that ended before it began', () => {
    const html = page(outcomeOf('sync', 'clean'));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toMatch(/<\/html>\n$/);
    expect(html).not.toContain('undefined');
  });
});

describe('the data of the page', () => {
  it('comes back as it went in', () => {
    const data = reportData({ ...planned(), problems: problems(3) });
    const through = JSON.parse(JSON.stringify(packData(data))) as PackedData;
    expect(unpackData(through)).toEqual(data);
  });

  it('says a text once, however often it is meant', () => {
    const size = (count: number) =>
      JSON.stringify(packData(reportData(outcomeWith({ problems: problems(count) })))).length;
    expect((size(1010) - size(10)) / 1000).toBeLessThan(45);
  });
});

describe('the colours', () => {
  const rootsOf = (css: string): Record<string, string>[] =>
    [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block = '']) =>
      Object.fromEntries(
        [...block.matchAll(/--([\w-]+): (#\w{6})/g)].map(
          ([, name = '', value = '']) => [name, value] as const,
        ),
      ),
    );

  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(['light', 'dark', 'paper'])('can be told apart: %s', (name) => {
    const root = rootsOf(LOOK)[['light', 'dark', 'paper'].indexOf(name)] ?? {};
    const colour = (key: string) => root[key] ?? '#000000';
    const grounds = ['ground', 'paper', 'sunken', 'accent-ground'];
    const pairs = [
      ...grounds.flatMap((ground) => [
        ['ink', ground],
        ['quiet', ground],
        ['accent', ground],
      ]),
      ...['good', 'warn', 'bad', 'moved'].flatMap((tone) => [
        [tone, `${tone}-ground`],
        [tone, 'paper'],
      ]),
      ['ink', 'warn-ground'],
    ] as [string, string][];
    for (const [text, ground] of pairs) {
      expect([text, ground, contrast(colour(text), colour(ground)) >= 4.5]).toEqual([text, ground, true]);
    }
    // What isn't text, such as the edge of a field, needs three to one.
    for (const ground of ['ground', 'paper']) {
      expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});
