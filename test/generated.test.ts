import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { accidentsPage } from '../scripts/accidents-page/page.js';
import { pageWithParts, PAGES_WITH_PARTS } from '../scripts/pages/pages.js';
import { rulesPage } from '../scripts/rules-page/page.js';
import { jsonSchemaOf } from '../src/core/config/keys.js';
import { sectionAnchor } from '../src/core/report/words.js';
import { catalog, type RuleId } from '../src/core/vocabulary/rules.js';

const written = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

it('schema/roster-sync.schema.json is what src/core/config/json-schema.ts gives; npm run build writes it', () => {
  expect(JSON.parse(written('schema/roster-sync.schema.json'))).toEqual(
    JSON.parse(JSON.stringify(jsonSchemaOf())),
  );
});

it('docs/rules.md is what scripts/rules-page/ gives; npm run build writes it', () => {
  expect(written('docs/rules.md')).toBe(rulesPage());
});

it('docs/accidents.md is what scripts/accidents-page/ gives; npm run build writes it', () => {
  expect(written('docs/accidents.md')).toBe(accidentsPage());
});

it.each(PAGES_WITH_PARTS)('%s has the parts that scripts/pages/ gives; npm run build writes them', (page) => {
  expect(written(page)).toBe(pageWithParts(page));
});

it('docs/rules.md has one section for each rule, under the anchor that links lead to', () => {
  const headings = [...rulesPage().matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  // As GitHub makes anchors: small letters, hyphens for blanks, no other punctuation.
  const anchors = headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const rule of Object.keys(catalog) as RuleId[]) {
    expect(headings.filter((heading) => heading === rule)).toHaveLength(1);
    expect(anchors).toContain(sectionAnchor(rule));
  }
});
