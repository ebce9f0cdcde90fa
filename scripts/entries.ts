/*
 * The files that are started: `dist/action.js` by GitHub, with the Node that action.yml names, and `dist/cli.js` by
 * people, with whatever Node they have.
 */
import { OLDEST_NODE } from '../src/core/base/version.js';

const { major, minor } = OLDEST_NODE;

/**
 * An older Node can't even read the bundle, and would show a stack: so nothing is imported before the version is known.
 * Any Node reads this file, as a module or not: Node 8 and older stop at the mere sight of `import(`, so it is in a text.
 */
const CLI = `#!/usr/bin/env node
var version = process.versions.node.split('.').map(Number);
if (version[0] > ${major} || (version[0] === ${major} && version[1] >= ${minor})) {
  eval("import('./start.js')");
} else {
  console.error('Roster Sync needs Node ${major}.${minor} or later, and this is Node ' + process.versions.node + '.');
  console.error('Install a newer Node from https://nodejs.org, then start the command again.');
  process.exitCode = 2;
}
`;

export const ENTRIES: Readonly<Record<string, string>> = {
  'action.js': `import { action } from './bundle/index.js';\nawait action(import.meta.url);\n`,
  'cli.js': CLI,
  'start.js': `import { cli } from './bundle/index.js';\nawait cli(import.meta.url);\n`,
};
