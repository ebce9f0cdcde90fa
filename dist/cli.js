#!/usr/bin/env node
var major = Number(process.versions.node.split('.')[0]);
if (major >= 20) {
  import('./bundle/index.js').then(function (bundle) {
    return bundle.cli(import.meta.url);
  });
} else {
  console.error('Roster Sync needs Node 20 or later, and this is Node ' + process.versions.node + '.');
  console.error('Install a newer Node from https://nodejs.org, then start the command again.');
  process.exitCode = 2;
}
