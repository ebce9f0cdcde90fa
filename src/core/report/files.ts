import type { Outcome } from '../outcome/outcome.js';
import { XML_FILES } from '../vocabulary/files.js';
import { problemsCsv, planJson, problemsJson } from './data-files.js';
import { reportHtml, type ReportAssets } from './html.js';
import { summaryMarkdown } from './markdown.js';

/** What the report is called where it is a file by itself: an artifact gets its name from that. */
export const singleName = ({ program = 'unknown', command }: Outcome): string =>
  `report-${program}-${command}.html`;

/** The report folder's files by name (docs/action.md, Reports). The XML holds names, so it must be asked for. */
export function reportFiles(outcome: Outcome, assets: ReportAssets): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>([
    ['summary.md', summaryMarkdown(outcome)],
    ['problems.csv', problemsCsv(outcome.problems)],
    ['problems.json', problemsJson(outcome)],
    ['plan.json', planJson(outcome)],
    ['report.html', reportHtml(outcome, assets)],
  ]);
  if (outcome.keepXml && outcome.files) {
    files.set(XML_FILES.employees, outcome.files.employees);
    if (outcome.files.positions) files.set(XML_FILES.positions, outcome.files.positions);
  }
  return files;
}
