import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { reportHtml } from '../src/core/report/html.js';
import { commentMarkdown, summaryMarkdown } from '../src/core/report/markdown.js';
import { storyLines } from '../src/core/report/text.js';
import { SITUATIONS } from './support/situations.js';

/* Golden texts of every situation. UPDATE_GOLDEN=1 writes them anew; then read them before you commit. */

const HEAD = '0123456789abcdef0123456789abcdef01234567';

function matchesGolden(situation: string, file: string, text: string): void {
  const folder = new URL(`golden/situations/${situation}/`, import.meta.url);
  const path = new URL(file, folder);
  if (process.env['UPDATE_GOLDEN'] || !existsSync(path)) {
    if (process.env['CI']) throw new Error(`${situation}/${file} is missing`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe.each(Object.entries(SITUATIONS))('%s', (name, play) => {
  it('is told as it always was', async () => {
    const outcome = await play();
    matchesGolden(name, 'summary.md', summaryMarkdown(outcome));
    matchesGolden(name, 'comment.md', commentMarkdown(outcome, '<!-- marker -->', HEAD));
    // The script and the style are built apart; what they are given is here.
    matchesGolden(name, 'report.html', reportHtml(outcome, { script: '', style: '' }));
    matchesGolden(name, 'log.txt', `${storyLines(outcome).join('\n')}\n`);
  });

  it('shows nobody’s name or address', async () => {
    const outcome = await play();
    const texts = [
      summaryMarkdown(outcome),
      commentMarkdown(outcome, '', HEAD),
      storyLines(outcome).join('\n'),
      reportHtml(outcome, { script: '', style: '' }),
    ].join();
    expect(texts).not.toMatch(/Forename|Surname|@example|person\d/);
  });
});
