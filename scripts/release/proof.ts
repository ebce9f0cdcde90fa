/*
 * Whether a release's archive does its work: unpacked alone, without node_modules or a clone, its command line checks and
 * sends a roster to its own sandbox, and its action checks it.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../test/support/cleanup.js';
import { inventCompany } from '../../test/support/company.js';
import { CONFIG, csvOf, ROSTER } from '../../test/support/people.js';
import { Repository } from '../../test/support/repository.js';
import { action, planIdOf, runNode, sandboxOf, WITH_KEY, type Ran } from '../../test/support/runner.js';
import { run } from './assets.js';

/** @returns what was done, a line each @throws where something isn't as it must be */
export async function proveArchive(archive: string): Promise<string[]> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'unpacked'));
  run('tar', ['-xzf', archive, '-C', join(folder, 'unpacked')], folder);
  const tool = join(folder, 'unpacked/roster-sync');
  if (existsSync(join(tool, 'node_modules'))) throw new Error('The archive has node_modules.');
  const dist = join(tool, 'dist');
  const { url } = await sandboxOf(dist, '--state', join(folder, 'received'));
  const repository = Repository.in(join(folder, 'roster'));
  const config = `version: 1\nprogram: acme\napi: { base-url: ${url} }\nhierarchy: { manager_id: manager_id, position_title: position_title }\n`;
  repository.commit({ [ROSTER]: csvOf(inventCompany(20)), [CONFIG]: config }, 'A roster');
  const start = (...args: string[]) => runNode([join(dist, 'cli.js'), ...args], repository.folder, WITH_KEY);

  const said = must('--version', await start('--version'), 0).stdout.trim();
  const checked = must('check', await start('check'), 0);
  const planId = planIdOf(checked) ?? '';
  const held = await start('sync');
  if (held.code === 0) throw new Error(`The first sync wasn’t held:\n${held.said}`);
  must('sync', await start('sync', '--approve', planId), 0);
  const verified = must('verify', await start('verify', '--all', '--format', 'json'), 0);
  const { receipts } = JSON.parse(verified.stdout) as {
    receipts: { content: string; signature: string; state: string }[];
  };
  const facts = receipts.map(({ content, signature, state }) => `${content}, ${signature}, ${state}`);
  if (facts.join('; ') !== 'same, valid, stands')
    throw new Error(`The receipt isn’t right:\n${verified.said}`);
  const asAction = await action(repository, { inputs: { mode: 'check' } }, (cwd, env) =>
    runNode([join(dist, 'action.js')], cwd, env),
  );
  must('the action', asAction, 0);
  return [
    `unpacked alone: Roster Sync ${said}, without node_modules`,
    `check: 20 people, plan ${planId}`,
    'sync: held, as every first one; approved by that plan id: uploaded to the sandbox',
    'verify: the receipt is of these very bytes, and its signature is valid',
    'the action: it checks the same roster',
  ];
}

function must(command: string, ran: Ran, code: number): Ran {
  if (ran.code === code) return ran;
  throw new Error(`${command} of the unpacked archive ended with ${String(ran.code)}:\n${ran.said}`);
}
