/*
 * The files that are started: `dist/action.js` by GitHub, with the Node that action.yml names, and `dist/cli.js` by
 * people, with whatever Node they have.
 */

/** `engines` of package.json. */
export const OLDEST_NODE = 20;

/**
 * An older Node can't even read the bundle, and would show a stack: so nothing is imported before the version is known,
 * and this file is written so that any Node with modules reads it.
 */
const CLI = `#!/usr/bin/env node
var major = Number(process.versions.node.split('.')[0]);
if (major >= ${OLDEST_NODE}) {
  import('./bundle/index.js').then(function (bundle) {
    return bundle.cli(import.meta.url);
  });
} else {
  console.error('Roster Sync needs Node ${OLDEST_NODE} or later, and this is Node ' + process.versions.node + '.');
  console.error('Install a newer Node from https://nodejs.org, then start the command again.');
  process.exitCode = 2;
}
`;

export const ENTRIES: Readonly<Record<string, string>> = {
  'action.js': `import { action } from './bundle/index.js';\nawait action(import.meta.url);\n`,
  'cli.js': CLI,
};
