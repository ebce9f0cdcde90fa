import { randomInt } from 'node:crypto';
import { Failure } from '../core/base/failure.js';
import { ACTION, ACTION_NAME, PROGRAM_NAME } from '../core/config/names.js';
import { INIT_FILES, type Schedule } from '../core/init/files.js';
import { problemLines } from '../core/report/text.js';
import type { World } from '../ports/world.js';
import type { Asker } from './ask.js';
import type { Command } from './command.js';
import { EXIT } from './exit.js';
import { isSet, switchFlag, textFlag, textOf, type CommandLine } from './flags.js';
import { checkedLines, foundLines, nextLines } from './init-words.js';
import { openHere } from './open.js';
import { paintFor } from './terminal.js';

const PROGRAM = textFlag('program', 'NAME', 'the subdomain of the program');
const YES = switchFlag('yes', 'ask nothing: leave open what the file doesn’t tell');
const FORCE = switchFlag('force', 'write over files that are there');
const PUBLISHED = textFlag('action', 'NAME@REF', 'where the action is published', ACTION);

/**
 * Proposes the configuration and the workflows for a roster, writes them, and checks the roster with them. On a
 * terminal it asks what the file doesn't tell.
 */
export const initCommand: Command = {
  name: 'init',
  summary: 'propose the configuration and the workflows for a CSV in this repository, and check it',
  operand: { placeholder: 'ROSTER.csv', single: 'the name of one file' },
  flags: [PROGRAM, YES, FORCE, PUBLISHED],
  examples: ['init roster/employees.csv', 'init roster/employees.csv --yes --program acme'],

  async run(line, home) {
    const action = actionIn(line);
    const { askerOn } = await import('./ask.js');
    const asker = isSet(line, YES) ? undefined : askerOn(process.stdin, process.stdout);
    if (!asker && !isSet(line, YES))
      throw wrongUse(
        'There is no terminal to ask on.',
        'Say --yes, and --program with the subdomain of your program.',
      );
    try {
      const program = await programIn(line, asker);
      // It asks no network, and the subdomain may be a guess: the key goes nowhere.
      const { world } = await openHere(line, home, { key: '' });
      try {
        return await propose(world, home, line, { program, action }, asker);
      } finally {
        await world.reader.close();
      }
    } finally {
      asker?.close();
    }
  },
};

async function propose(
  world: World,
  home: URL,
  line: CommandLine,
  named: { readonly program: string; readonly action: string },
  asker: Asker | undefined,
): Promise<number> {
  const [story, { exampleWorkflows, rosterOnDisk }] = await Promise.all([
    import('../commands/init.js'),
    import('../adapters/files/init-files.js'),
  ]);
  const paint = paintFor(process.stdout);
  const say = (lines: readonly string[]) => void process.stdout.write(`${lines.join('\n')}\n`);
  const [name = ''] = line.names;
  const roster = rosterOnDisk(world.repository.top, process.cwd(), name);
  const readable = await story.readForInit(world, roster, isSet(line, FORCE));
  if (!('table' in readable)) {
    say(readable.flatMap((found) => problemLines(found, paint)));
    throw new Failure(
      'The roster can’t be read, so nothing was written.',
      'Fix what is reported above, and start again.',
    );
  }
  const proposal = await story.decide(readable, asker && ((question) => asker.choose(question)));
  say(['', ...foundLines(roster.path, proposal, paint), '']);
  if (asker && !(await asker.confirm(`Write ${INIT_FILES.join(', ')}?`))) {
    say(['Nothing was written.']);
    return EXIT.bad;
  }
  const setting = { ...named, file: roster.path, encoding: readable.encoding };
  const written = await story.writeProposal(
    world,
    proposal,
    setting,
    await exampleWorkflows(home),
    schedule(),
  );
  say(['', ...written.map((path) => `${paint('good', 'written:')} ${path}`), '']);
  const outcome = await story.checkProposal(world, roster.path);
  say([...checkedLines(outcome, paint), '']);
  say(nextLines(written, roster.path, proposal, named.action !== ACTION, paint));
  return EXIT.good;
}

/** Off the full hour, when GitHub starts jobs late; where this machine is. */
function schedule(): Schedule {
  return { minute: randomInt(3, 58), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

function actionIn(line: CommandLine): string {
  const action = textOf(line, PUBLISHED) ?? ACTION;
  if (ACTION_NAME.test(action)) return action;
  throw wrongUse(
    '--action is the repository and the version of the action.',
    'For example: --action acme/roster-sync@v0',
  );
}

async function programIn(line: CommandLine, asker: Asker | undefined): Promise<string> {
  let program = textOf(line, PROGRAM);
  while (asker && (program === undefined || !PROGRAM_NAME.test(program))) {
    program = await asker.text('The subdomain of your program (acme for https://acme.workstars.com): ');
  }
  if (program !== undefined && PROGRAM_NAME.test(program)) return program;
  throw wrongUse(
    'init needs the subdomain of your program.',
    'For example: --program acme, for https://acme.workstars.com',
  );
}

const wrongUse = (message: string, hint: string): Failure => new Failure(message, hint, 'use');
