import { sep } from 'node:path';
import { rosterOnDisk, workflowTemplates } from '../adapters/files/init-files.js';
import {
  checkProposal,
  decide,
  makeRoster,
  readForInit,
  refuseOtherRoster,
  rosterPathFor,
  writeProposal,
} from '../commands/init.js';
import { Failure } from '../core/base/failure.js';
import { CONFIG_PATH, PROGRAM_NAME } from '../core/config/names.js';
import type { Question } from '../core/init/answers.js';
import { INIT_FILES } from '../core/init/files.js';
import { sayOfExport } from '../core/init/words.js';
import { WORKFLOWS, type WorkflowName } from '../core/init/workflows.js';
import { configText, type Setting } from '../core/init/yaml.js';
import { hasWorked } from '../core/outcome/outcome.js';
import { forTerminal } from '../core/report/escape.js';
import { problemLines } from '../core/report/text.js';
import { dayIn } from '../core/vocabulary/time-zones.js';
import type { World } from '../ports/world.js';
import { askerOn, type Asker } from './ask.js';
import { EXIT, exitCodeOf } from './exit.js';
import { checkedLines, foundLines, nextLines, sentLines } from './init-words.js';
import { actionFor, namesIn, schedule } from './init-workflows.js';
import { openHere } from './open.js';
import { paintFor, widthOfTerminal } from './terminal.js';

interface Wish {
  /** The path of the roster, as it was named. */
  readonly roster: string;
  readonly program: string | undefined;
  /** Where the action is published, where it was said. */
  readonly action: string | undefined;
  /** Which workflows, where it was said. */
  readonly workflows: string | undefined;
  /** Whether what the file doesn't say is asked on the terminal. */
  readonly asks: boolean;
  /** Whether files that are there are written over. */
  readonly force: boolean;
}

/** What is known before the file is read. */
interface Settled extends Wish {
  readonly action: string;
  /** Undefined: those that the answers ask for. */
  readonly names: readonly WorkflowName[] | undefined;
}

/**
 * Asks what the file doesn't say, has the proposal written, and prints what was found and what is to be done.
 *
 * @returns the exit code
 * @throws Failure where there is nothing to propose, or it can't be written
 */
export async function proposeHere(wish: Wish, home: URL): Promise<number> {
  const action = await actionFor(wish.action, home);
  const names = wish.workflows === undefined ? undefined : namesIn(wish.workflows);
  const asker = wish.asks ? askerOn(process.stdin, process.stdout) : undefined;
  if (wish.asks && !asker)
    throw wrongUse(
      'There isn’t a terminal to ask on.',
      'Say --yes, and --program with the subdomain of your program.',
    );
  try {
    const given = wish.program === undefined ? undefined : programIn(wish.program);
    if (!asker && given === undefined) throw noProgram();
    // No flag names a configuration. The subdomain may be a guess, and no network is asked: the key goes nowhere.
    const { world } = await openHere({ names: [], flags: {} }, home, { key: '' });
    try {
      return await propose(world, home, { ...wish, action, names, program: given }, asker);
    } finally {
      await world.reader.close();
    }
  } finally {
    asker?.close();
  }
}

async function propose(world: World, home: URL, wish: Settled, asker: Asker | undefined): Promise<number> {
  const paint = paintFor(process.stdout);
  const say = (lines: readonly string[]) => void process.stdout.write(`${lines.join('\n')}\n`);
  const roster = rosterOnDisk(world.repository.top, process.cwd(), wish.roster);
  const ask = asker && ((question: Question) => asker.choose(question));
  const readable = await readForInit(world, roster, wish.force, ask, pathsOf(wish.names));
  if (!('table' in readable)) {
    say(readable.flatMap((found) => problemLines(found, paint)));
    throw new Failure(
      'The roster can’t be read, so nothing was written.',
      'Fix what is reported above, and start again.',
    );
  }
  const when = schedule();
  const today = dayIn(world.now(), when.timeZone);
  const found = await decide(readable, today);
  // Words of the file are shown to whoever sits at this desk, and to no log.
  const shown = asker ? readable.encoding.shown : undefined;
  say(['', ...foundLines(roster.path, found, paint), ...(shown ? [forTerminal(`  ${shown}`)] : []), '']);
  const program = wish.program ?? (await askProgram(asker));
  const proposal = ask ? await decide(readable, today, ask) : found;
  // A file with more than the roster needs never is the roster.
  const isMore = readable.isWorkbook || roster.isOutside || proposal.unneeded.length > 0;
  const asked = asker ? keeperOf(await asker.choose(KEEPER)) : undefined;
  const keeper = asked ?? (isMore ? 'export' : undefined);
  const isMade = isMore || keeper === 'export';
  say([...(asker ? [''] : []), ...sentLines(proposal, paint), '']);
  const path = isMade ? rosterPathFor(roster) : roster.path;
  if (isMade) await refuseOtherRoster(world, path, wish.force);
  const names = wish.names ?? (asked === 'export' ? ['check', 'sync', 'import'] : USUAL);
  const planned = [...pathsOf(names), ...(isMade ? [path] : [])];
  if (asker && !(await asker.confirm(`Write ${planned.join(', ')}?`))) {
    say(['Nothing was written.']);
    return EXIT.bad;
  }
  const { encoding, layout, sheet } = readable;
  const { action } = wish;
  const setting = { program, action, file: path, encoding, timeZone: when.timeZone, layout, sheet };
  // How the export is read is needed until the roster is made of it.
  const first = isMade ? ({ ...setting, keeper: 'export' } as const) : setting;
  const written = await writeProposal(world, proposal, first, await workflowTemplates(home, names), when);
  say(['', ...written.map((one) => `${paint('good', 'written:')} ${one}`), '']);
  const people = keeper === 'people' ? configText(proposal, { ...setting, keeper }) : undefined;
  const made = isMade ? await makeRoster(world, roster, path, people) : undefined;
  if (made) say([...checkedLines(made, paint), '']);
  const last = made && !hasWorked(made) ? made : await checkProposal(world, path);
  if (last !== made) say([...checkedLines(last, paint), '']);
  const open = proposal.open.map(({ says }) => (isMade ? sayOfExport(says) : says));
  const toAdd = [...written, ...(made && !hasWorked(made) ? [] : [path])];
  // With forward slashes every shell of Windows takes it, bash too.
  const source = isMade ? { ...roster, named: wish.roster.split(sep).join('/') } : undefined;
  say(
    nextLines(
      {
        ...{ written: toAdd, open, action, when, keeper },
        isClean: made ? hasWorked(made) : true,
        source,
      },
      paint,
      widthOfTerminal(process.stdout),
    ),
  );
  return exitCodeOf(last);
}

/** Whether people edit the list in the repository from now on, or an export brings every change. */
const KEEPER: Question = {
  key: 'keeper',
  text: 'Who keeps the list from now on?',
  choices: [
    { answer: 'people', says: 'people: the roster is made once, and edited in this repository from then on' },
    {
      answer: 'export',
      says: 'an HR system: its export stays outside of git, and a nightly import proposes each change',
    },
  ],
};

const keeperOf = (answer: string): Setting['keeper'] =>
  answer === 'people' || answer === 'export' ? answer : undefined;

const USUAL: readonly WorkflowName[] = ['check', 'sync'];

/** What is written, by its paths. */
const pathsOf = (names: readonly WorkflowName[] | undefined): readonly string[] =>
  names ? [CONFIG_PATH, ...names.map((name) => WORKFLOWS[name].path)] : INIT_FILES;

/** @throws Failure where nobody can be asked */
async function askProgram(asker: Asker | undefined): Promise<string> {
  if (!asker) throw noProgram();
  for (;;) {
    const given = await asker.text('Your program, as acme or https://acme.workstars.com: ');
    const program = programIn(given);
    if (program !== undefined) return program;
    if (given !== '') process.stdout.write('That isn’t a subdomain, and no address of workstars.com.\n');
  }
}

const noProgram = (): Failure =>
  wrongUse(
    'init needs the subdomain of your program, or its address.',
    'For example: --program acme, or --program https://acme.workstars.com',
  );

/** @returns the subdomain that was written, by itself or in an address; undefined where there is none */
function programIn(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const host = /^(?:https?:\/\/)?([^/?#]+)\.workstars\.com(?:[/?#].*)?$/.exec(text)?.[1];
  const name = host ?? text;
  return PROGRAM_NAME.test(name) ? name : undefined;
}

const wrongUse = (message: string, hint: string): Failure => new Failure(message, hint, 'use');
