import { againMarkdown, closedMarkdown, issueMarkdown, issueTitle } from '../../src/action/failure-words.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { reportFiles } from '../../src/core/report/files.js';
import { framesFor } from '../../src/core/report/frame-lines.js';
import { commentMarkdown } from '../../src/core/report/markdown.js';
import { plain, problemLines, storyLines } from '../../src/core/report/text.js';

/** A terminal that cuts nothing off. */
const WIDE = 10_000;

/** Every text that is made of an outcome, wherever it is shown: log, report folder, summary, comment, issue. */
export function renderings(outcome: Outcome): string[] {
  const files = [...reportFiles(outcome, { script: '', style: '' }).values()];
  return [
    ...files.map((content) => (typeof content === 'string' ? content : new TextDecoder().decode(content))),
    commentMarkdown(outcome, '<!-- marker -->', undefined),
    issueTitle(outcome),
    issueMarkdown(outcome, undefined),
    againMarkdown(outcome, 2, undefined),
    closedMarkdown(outcome, undefined),
    ...storyLines(outcome),
    ...outcome.problems.flatMap((found) => problemLines(found, plain)),
    ...outcome.problems.flatMap(framesFor(outcome.frames ?? [], WIDE, plain)),
  ];
}
