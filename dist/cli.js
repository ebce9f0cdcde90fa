#!/usr/bin/env node
var version = process.versions.node.split('.').map(Number);
if (version[0] > 20 || (version[0] === 20 && version[1] >= 15)) {
  eval("import('./start.js')");
} else {
  console.error('Roster Sync needs Node 20.15 or later, and this is Node ' + process.versions.node + '.');
  console.error('Install a newer Node from https://nodejs.org, then start the command again.');
  process.exitCode = 2;
}
