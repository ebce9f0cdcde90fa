import { Failure } from '../core/base/failure.js';
import { CONFIG_PATH } from '../core/config/names.js';
import type { Question } from '../core/init/answers.js';
import { encodingOf, type EncodingFinding } from '../core/init/encoding.js';
import { filesFor, INIT_FILES, type Examples, type Schedule } from '../core/init/files.js';
import { propose, type Proposal } from '../core/init/propose.js';
import type { Setting } from '../core/init/yaml.js';
import type { Outcome } from '../core/outcome/outcome.js';
import type { Problem } from '../core/problem/problem.js';
import type { RosterFile } from '../core/roster/columns/sheet.js';
import { readTable, type Table } from '../core/roster/file/csv.js';
import { CANDIDATES, toIsoDate } from '../core/vocabulary/dates.js';
import type { World } from '../ports/world.js';
import { check } from './check.js';
import { inUtf8 } from './prepare.js';

/** A file that a configuration can be proposed for. */
interface Readable {
  readonly table: Table;
  readonly encoding: EncodingFinding;
}

/** Far more than a roster has: `check` says what is too large. */
const MAX_RECORDS = 100_000;

/**
 * Reads the file that a configuration is to be proposed for, in the encoding that its bytes prove.
 *
 * @param force whether files of an earlier proposal may be written over
 * @param ask which of several encodings it is; an empty answer leaves it open
 * @returns the problems that must be fixed first, where it can't be read at all
 * @throws Failure where a proposal couldn't be written: files are there, or git ignores them
 */
export async function readForInit(
  world: World,
  { path, bytes }: RosterFile,
  force: boolean,
  ask?: Ask,
): Promise<Readable | readonly Problem[]> {
  await refuseUnlessWritable(world, path, force);
  const unasked = encodingOf(bytes);
  const question = unasked.open?.question;
  const found = ask && question ? encodingOf(bytes, await ask(question)) : unasked;
  const read = inUtf8(path, bytes, found.encoding);
  // Bytes that aren't that encoding either are reported as what they are not: UTF-8.
  const decoded = read.problems.length === 0 ? read.file : undefined;
  const { table, problems } = readTable(path, decoded?.bytes ?? bytes, 'auto', MAX_RECORDS);
  return table ? { table, encoding: decoded ? found : { encoding: 'utf-8' } } : problems;
}

type Ask = (question: Question) => Promise<string>;

async function refuseUnlessWritable(
  { files, repository }: World,
  roster: string,
  force: boolean,
): Promise<void> {
  const there = await files.existing(INIT_FILES);
  if (there.length > 0 && !force)
    throw new Failure(
      `There already is ${there.join(' and ')}; nothing was written.`,
      '--force writes over what is there.',
      'use',
    );
  if ((await repository.ignored([roster, CONFIG_PATH])).length > 0)
    throw new Failure(
      'A .gitignore keeps the roster or .github out of git; nothing was written.',
      'Take them out of it: what git doesn’t track can’t be reviewed.',
      'use',
    );
}

/**
 * Proposes how the file is read. Questions are asked one after the other: an answer may settle others, or raise them.
 *
 * @param today as YYYY-MM-DD
 * @param ask what the file doesn't say; an empty answer leaves it open. Left out, everything stays open
 * @throws Failure where no header is known, and the first line isn't one of headers
 */
export async function decide({ table, encoding }: Readable, today: string, ask?: Ask): Promise<Proposal> {
  const answers = new Map<string, string>();
  for (;;) {
    const proposal = propose(table, answers, today);
    const question = proposal.open
      .map((one) => one.question)
      .find((one) => one !== undefined && !answers.has(one.key));
    if (ask && question) answers.set(question.key, await ask(question));
    else
      return withKnownColumns({
        ...proposal,
        open: [...(encoding.open ? [encoding.open] : []), ...proposal.open],
      });
  }
}

/** Without a known header there is a skeleton to fill in, unless the first line seems to be somebody's. */
function withKnownColumns(proposal: Proposal): Proposal {
  const isKnown = proposal.entries.some(({ header }) => header !== undefined);
  if (isKnown || !proposal.headers.some(isValue)) return proposal;
  throw new Failure(
    'No header of the file is known, so nothing was written.',
    'Is its first line the line of the headers? Delete what is above it, or give the columns names such as “Employee ID” and “First Name”.',
  );
}

/** What no header is: a number, a date, an address. */
const isValue = (header: string): boolean =>
  /^[\d\s.,/:+-]+$/.test(header) || /^\S+@\S+$/.test(header) || toIsoDate(header, CANDIDATES) !== undefined;

/**
 * Writes the files of a proposal into the work tree.
 *
 * @returns their paths
 * @throws Failure where one can't be written
 */
export async function writeProposal(
  { files }: World,
  proposal: Proposal,
  setting: Setting,
  examples: Examples,
  schedule: Schedule,
): Promise<string[]> {
  const texts = filesFor(proposal, setting, examples, schedule);
  for (const [path, text] of texts) await files.write(path, text);
  return [...texts.keys()];
}

/** Checks a roster with the configuration that was proposed for it, neither of which git knows yet. */
export async function checkProposal(world: World, roster: string): Promise<Outcome> {
  await world.repository.announce([CONFIG_PATH, roster]);
  return check(world, { configPath: CONFIG_PATH, draws: false });
}
