import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Git } from '../adapters/git/git.js';
import { check } from '../commands/check.js';
import {
  CONFIG_FILE,
  filesFor,
  INIT_FILES,
  proposalFor,
  readForInit,
  type Examples,
  type Readable,
} from '../commands/init.js';
import { Failure } from '../core/base/failure.js';
import type { Question } from '../core/init/answers.js';
import type { Proposal } from '../core/init/propose.js';
import { ACTION } from '../core/init/workflows.js';
import { problemLines } from '../core/report/text.js';
import type { World } from '../ports/world.js';
import { askerOn, type Asker } from './ask.js';
import { textFlag, type CommandLine } from './flags.js';
import { rosterOnDisk } from './init-files.js';
import { checkedLines, foundLines, nextLines } from './init-words.js';
import { openHere } from './open.js';
import { paintFor } from './terminal.js';

/**
 * Proposes the configuration and the workflows for a roster, writes them, and checks the roster with them. On a
 * terminal it asks what the file doesn't tell.
 */
export async function initCommand(home: URL, line: CommandLine): Promise<number> {
  const name = nameIn(line);
  const action = actionIn(line);
  const asker = line.flags['yes'] ? undefined : askerOn(process.stdin, process.stdout);
  if (!asker && !line.flags['yes']) {
    throw wrongUse(
      'There is no terminal to ask on.',
      'Say --yes, and --program with the subdomain of your program.',
    );
  }
  try {
    const program = await programIn(line, asker);
    // It asks no network, and the subdomain may be a guess: the key goes nowhere.
    const { world } = await openHere(home, line, undefined, undefined, '');
    try {
      return await run(world, home, {
        name,
        program,
        action,
        overwrite: line.flags['force'] === true,
        asker,
      });
    } finally {
      await world.reader.close();
    }
  } finally {
    asker?.close();
  }
}

interface Wish {
  readonly name: string;
  readonly program: string;
  readonly action: string;
  readonly overwrite: boolean;
  readonly asker: Asker | undefined;
}

async function run(world: World, home: URL, wish: Wish): Promise<number> {
  const { top } = world.repository;
  const paint = paintFor(process.stdout);
  const say = (lines: readonly string[]) => void process.stdout.write(`${lines.join('\n')}\n`);
  const { path: file, bytes } = rosterOnDisk(top, process.cwd(), wish.name);
  const there = await world.files.existing(INIT_FILES);
  if (there.length > 0 && !wish.overwrite) {
    throw wrongUse(
      `There already is ${there.join(' and ')}; nothing was written.`,
      '--force writes over what is there.',
    );
  }
  if (await ignores(top, [file, CONFIG_FILE])) {
    throw wrongUse(
      'A .gitignore keeps the roster or .github out of git; nothing was written.',
      'Take them out of it: what git doesn’t track can’t be reviewed.',
    );
  }
  const readable = await readForInit(file, bytes);
  if (!('table' in readable)) {
    say(readable.flatMap((found) => problemLines(found, paint)));
    throw new Failure(
      'The roster can’t be read, so nothing was written.',
      'Mend what is told above, and start again.',
    );
  }
  const proposal = await decide(readable, wish.asker);
  if (proposal.entries.every(({ header }) => header === undefined)) {
    throw new Failure(
      'No header of the file is known, so nothing was written.',
      'Is its first line the line of the headers? Delete what stands above it, or give the columns names such as “Employee ID” and “First Name”.',
    );
  }
  say(['', ...foundLines(file, proposal, paint), '']);
  if (wish.asker && !/^(y|yes)?$/i.test(await wish.asker.text(`Write ${INIT_FILES.join(', ')}? [Y/n] `))) {
    say(['Nothing was written.']);
    return 1;
  }
  const { program, action } = wish;
  const setting = { program, file, action, encoding: readable.encoding };
  const files = filesFor(proposal, setting, await examplesIn(home), schedule());
  for (const [path, text] of files) await world.files.write(path, text);
  say(['', ...[...files.keys()].map((path) => `${paint('good', 'written:')} ${path}`), '']);
  await announce(top, [CONFIG_FILE, file]);
  const outcome = await check(world, { configPath: CONFIG_FILE, draws: false, isPullRequest: false });
  say([...checkedLines(outcome, paint), '']);
  say(nextLines([...files.keys()], file, proposal, action !== ACTION, paint));
  return 0;
}

/** Asks one question after the other: an answer may settle others, or raise them. */
async function decide(readable: Readable, asker: Asker | undefined): Promise<Proposal> {
  const answers = new Map<string, string>();
  for (;;) {
    const proposal = proposalFor(readable, answers);
    const question = proposal.open
      .map((one) => one.question)
      .find((one): one is Question => one !== undefined && !answers.has(one.key));
    if (!asker || !question) return proposal;
    answers.set(question.key, await asker.choose(question));
  }
}

async function ignores(top: string, paths: readonly string[]): Promise<boolean> {
  const { code } = await new Git(top).run(['check-ignore', '--', ...paths]);
  return code === 0;
}

/** `check` reads what git tracks: git is told of the files, and nothing is staged. */
async function announce(top: string, paths: readonly string[]): Promise<void> {
  const { code } = await new Git(top).run([
    'add',
    '--intent-to-add',
    '--',
    ...paths.map((path) => `:(literal)${path}`),
  ]);
  if (code === 0) return;
  const hint = 'Look whether a .gitignore excludes the roster or .github; then run roster-sync check.';
  throw new Failure('The files were written, but git doesn’t take them.', hint);
}

/** Off the full hour, when GitHub starts jobs late; where this machine is. */
function schedule(): { minute: number; timeZone: string } {
  return { minute: randomInt(3, 58), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

async function examplesIn(home: URL): Promise<Examples> {
  const read = (name: string) => readFile(new URL(`workflows/${name}.yml`, home), 'utf8');
  const [checking, syncing] = await Promise.all([read('check'), read('sync')]);
  return { check: checking, sync: syncing };
}

function nameIn({ names }: CommandLine): string {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) {
    throw wrongUse('init takes the name of one file.', 'For example: roster-sync init roster/employees.csv');
  }
  return name;
}

function actionIn(line: CommandLine): string {
  const action = textFlag(line, 'action') ?? ACTION;
  if (/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(action)) return action;
  throw wrongUse(
    '--action is the repository and the version of the action.',
    'For example: --action acme/roster-sync@v0',
  );
}

const PROGRAM = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

async function programIn(line: CommandLine, asker: Asker | undefined): Promise<string> {
  let program = textFlag(line, 'program');
  while (asker && (program === undefined || !PROGRAM.test(program))) {
    program = await asker.text('The subdomain of your program (acme for https://acme.workstars.com): ');
  }
  if (program !== undefined && PROGRAM.test(program)) return program;
  throw wrongUse(
    'init needs the subdomain of your program.',
    'For example: --program acme, for https://acme.workstars.com',
  );
}

const wrongUse = (message: string, hint: string): Failure => new Failure(message, hint, 'use');
