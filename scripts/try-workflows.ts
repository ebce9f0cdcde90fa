/*
 * Runs every example workflow as a runner does: nektos/act in host mode, the real actions/checkout, the product's sandbox,
 * and a stand-in for GitHub that holds each request against GitHub's own descriptions.
 *
 *   npm run try-workflows                          builds act with Go, clones what the workflows use
 *   npm run try-workflows -- --actions DIR         where those clones are, or are put: DIR/actions/checkout
 *   npm run try-workflows -- --only import         the scenarios whose name has this in it
 *
 * It needs Linux or macOS, git, and act or Go. It isn't a part of npm test.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cleanUp } from '../test/support/cleanup.js';
import { root } from './ncc.js';
import { play } from './play.js';
import { NotHere, SCENARIOS } from './try-workflows/scenarios.js';
import { CHANGED_FOR_ACT } from './try-workflows/stage.js';
import { findAct, must, otherActions } from './try-workflows/tools.js';

const { values } = parseArgs({ options: { actions: { type: 'string' }, only: { type: 'string' } } });

async function tryAll(): Promise<void> {
  const cache = join(root, 'node_modules/.cache/try-workflows');
  const act = process.platform === 'win32' ? undefined : findAct(cache);
  if (act === undefined) {
    console.log('Skipped: this needs act, or Go to build it (https://go.dev), on Linux or macOS.');
    return;
  }
  const actions = otherActions(values.actions ?? cache);
  console.log(
    `${must(act, ['--version'], tmpdir())}, Node ${process.versions.node}, ${must('git', ['--version'], tmpdir())}`,
  );
  for (const { name, isStandIn } of actions)
    console.log(
      `${name}${isStandIn ? ': couldn’t be cloned, a stand-in that does nothing is in its place' : ''}`,
    );
  for (const line of CHANGED_FOR_ACT) console.log(line);
  if (actions.some(({ name, isStandIn }) => isStandIn && name.startsWith('actions/checkout@'))) {
    console.log('Skipped: without actions/checkout no workflow has a roster.');
    return;
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, play: tryIt } of SCENARIOS.filter((one) => one.name.includes(values.only ?? ''))) {
    const start = performance.now();
    try {
      await tryIt({ act, actions });
      counts.passed += 1;
      console.log(`passed   ${name} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
    } catch (error) {
      counts[error instanceof NotHere ? 'skipped' : 'failed'] += 1;
      console.log(
        `${error instanceof NotHere ? 'not run ' : 'FAILED  '} ${name}: ${error instanceof Error ? error.message : String(error)}`,
      );
    } finally {
      await cleanUp();
    }
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (counts.failed > 0) process.exitCode = 1;
}

await play(tryAll);
