import { workflowTemplates } from '../adapters/files/init-files.js';
import { ownReference } from '../adapters/github/own-reference.js';
import { writeWorkflows } from '../commands/init.js';
import { readSettings } from '../commands/prepare.js';
import { commandsWith } from '../core/base/command-line.js';
import { Failure } from '../core/base/failure.js';
import { ACTION, ACTION_NAME } from '../core/config/names.js';
import {
  WORKFLOW_NAMES,
  WORKFLOW_PATHS,
  workflowsFor,
  type Schedule,
  type WorkflowName,
} from '../core/init/workflows.js';
import { didYouMean } from './command.js';
import { EXIT } from './exit.js';
import { stepLines, whichSends, whoPublishes, type Step } from './init-words.js';
import { openHere } from './open.js';
import { paintFor } from './terminal.js';

interface Wish {
  /** `owner/name@ref`, where it was said. */
  readonly action: string | undefined;
  /** Which workflows, where it was said. */
  readonly workflows: string | undefined;
  /** Whether files that are there are written over. */
  readonly force: boolean;
}

/**
 * Writes workflows into a repository that has its configuration already.
 *
 * @returns the exit code
 * @throws Failure where there isn't a configuration that can be read, or one can't be written
 */
export async function writeWorkflowsHere(wish: Wish, home: URL): Promise<number> {
  const names = namesIn(wish.workflows ?? '');
  const action = await actionFor(wish.action, home);
  const { world, configPath } = await openHere({ names: [], flags: {} }, home, { key: '' });
  const { config } = await readSettings(world.repository.workTree(), configPath);
  if (!config)
    throw new Failure(
      `There isn’t a configuration at ${configPath} that can be read.`,
      'Name an export, for which init makes one; or run roster-sync check, which says what is wrong with it.',
      'use',
    );
  const file = [config.roster.file].flat()[0] ?? '';
  const texts = new Map(workflowsFor(await workflowTemplates(home, names), { action, file }, schedule()));
  await writeWorkflows(world, texts, wish.force);
  const paint = paintFor(process.stdout);
  const written = [...texts.keys()];
  const all = [...written, ...(await world.files.existing(WORKFLOW_PATHS))];
  const lines = [
    ...written.map((path) => `${paint('good', 'written:')} ${path}`),
    '',
    ...stepLines(
      stepsFor(written, all, action),
      paint,
      process.stdout.isTTY ? process.stdout.columns : undefined,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.good;
}

/** @param all the workflows that are there now, those of before among them */
function stepsFor(written: readonly string[], all: readonly string[], action: string): Step[] {
  return [
    ...whoPublishes(action),
    ...whichSends(all),
    {
      says: 'Read the lines at the top of each file, and do what they say: environments, secrets, names of programs.',
    },
    {
      says: 'Commit, and push:',
      commands: [...commandsWith('git add', written), 'git commit -m "Workflows"', 'git push'],
    },
  ];
}

/**
 * @param given with `--workflows`
 * @returns the names, each once, in the order of the table
 * @throws Failure of wrong use
 */
export function namesIn(given: string): WorkflowName[] {
  const names = given.split(',').map((name) => name.trim());
  const known: readonly string[] = WORKFLOW_NAMES;
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined)
    throw new Failure(
      `--workflows takes names of workflows, separated by commas.${didYouMean(wrong, known)}`,
      `They are ${known.join(', ')}.`,
      'use',
    );
  return WORKFLOW_NAMES.filter((name) => names.includes(name));
}

/** A name of digits alone may be a tag, such as a date. */
const SHORT_SHA = /@(?=\d*[a-f])[\da-f]{7,39}$/i;

/**
 * @param given with `--action`
 * @returns `owner/name@ref`: what was said, else the clone and commit that runs, else the placeholder
 * @throws Failure of wrong use
 */
export async function actionFor(given: string | undefined, home: URL): Promise<string> {
  if (given === undefined) return (await ownReference(home)) ?? ACTION;
  if (SHORT_SHA.test(given))
    throw new Failure(
      `--action ${given} ends with a part of a commit SHA, and GitHub takes only a whole one.`,
      'Give all 40 characters, as the release’s page shows them, or the name of a tag.',
      'use',
    );
  // A full commit SHA as git writes it, and as the version beside it and Dependabot expect it.
  if (ACTION_NAME.test(given)) return given.replace(/@[0-9a-f]{40}$/i, (sha) => sha.toLowerCase());
  throw new Failure(
    '--action is the repository and the version of the action.',
    'For example: --action acme/roster-sync@ and the full commit SHA of the release',
    'use',
  );
}

/** Off the full hour, when GitHub starts jobs late; where this machine is. */
export function schedule(): Schedule {
  const minute = 3 + Math.floor(Math.random() * 55);
  return { minute, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
