import { hashSource } from '../base/digest.js';
import type { Outcome } from '../outcome/outcome.js';
import { forJsonScript } from './escape.js';
import { chartSection } from './html-chart.js';
import { packData, reportData, type ReportData } from './html-data.js';
import { headcountLists } from './html-lists.js';
import { LOOK } from './html-look.js';
import { h, render, type Child } from './html-markup.js';
import { detailsSection, headerMarkup, noticesMarkup, numbersMarkup } from './html-overview.js';
import { planSection } from './html-plan.js';
import { problemsSection } from './html-problems.js';
import { listMarkup } from './html-table.js';
import { headline } from './headline.js';

/** What runs in the report, as the build made it from `browser/`. */
export interface ReportAssets {
  readonly script: string;
  readonly style: string;
}

/** How many departments or countries are in the page as it is sent. */
const PLAIN_HEADCOUNTS = 500;

/**
 * `report.html`: one file that asks for nothing else. It says everything that matters without its script; the script
 * makes the lists sortable and draws the chart from the same data.
 */
export function reportHtml(outcome: Outcome, { script, style }: ReportAssets): string {
  const data = reportData(outcome);
  const look = LOOK + style;
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(script, look) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', {}, `Roster Sync: ${headline(outcome)}`),
  ];
  return [
    '<!doctype html>\n<html lang="en">\n<head>',
    ...head.map(render),
    `<style>${look}</style>\n</head>\n<body>`,
    ...bodyOf(outcome, data).map(render),
    `<script type="application/json" id="report-data">${forJsonScript(packData(data))}</script>`,
    `<script type="module">${script}</script>\n</body>\n</html>\n`,
  ].join('\n');
}

/** Only this very script and style, and no connection to anywhere. */
function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function bodyOf(outcome: Outcome, data: ReportData): Child[] {
  const parts: [id: string, name: string, section: Child][] = [
    ['problems', 'Problems', problemsSection(outcome, data)],
    ['plan', 'Plan', planSection(outcome, data)],
    ['headcount', 'Headcount', headcountSection(data)],
    ['chart', 'Organisation chart', chartSection(data)],
    ['details', 'Details', detailsSection(outcome)],
  ];
  const found = parts.filter(([, , section]) => section !== undefined);
  const links = found.map(([id, name]) => h('li', {}, h('a', { href: `#${id}` }, name)));
  return [
    h('a', { class: 'skip', href: '#main' }, 'Skip to the report'),
    headerMarkup(outcome),
    h('nav', { 'aria-label': 'Sections' }, h('ul', { class: 'wide' }, ...links)),
    h(
      'main',
      { id: 'main', class: 'wide', tabindex: -1 },
      ...noticesMarkup(outcome),
      numbersMarkup(outcome),
      ...found.map(([, , section]) => section),
    ),
    h(
      'footer',
      { class: 'wide' },
      h('p', {}, 'Written by Roster Sync. This file is whole in itself and asks for nothing else.'),
    ),
  ];
}

function headcountSection(data: ReportData): Child {
  const lists = headcountLists(data).filter(({ size }) => size > 0);
  if (lists.length === 0) return undefined;
  return h(
    'section',
    { id: 'headcount', 'aria-labelledby': 'headcount-title' },
    h('h2', { id: 'headcount-title' }, 'Headcount'),
    h('div', { class: 'beside' }, ...lists.map((list) => listMarkup(list, PLAIN_HEADCOUNTS))),
  );
}
