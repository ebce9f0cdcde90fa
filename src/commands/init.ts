import { Failure, unlessFailed } from '../core/base/failure.js';
import { writeEach } from '../core/base/files.js';
import { CONFIG_PATH, WORKFLOW_FOLDER } from '../core/config/names.js';
import type { Question } from '../core/init/answers.js';
import { encodingOf, type EncodingFinding } from '../core/init/encoding.js';
import { filesFor, INIT_FILES } from '../core/init/files.js';
import { propose, type Proposal } from '../core/init/propose.js';
import type { Schedule, Templates } from '../core/init/workflows.js';
import type { Setting } from '../core/init/yaml.js';
import { hasWorked, type Outcome } from '../core/outcome/outcome.js';
import type { Problem } from '../core/problem/problem.js';
import type { RosterFile } from '../core/roster/columns/sheet.js';
import { readTable, type Table } from '../core/roster/file/csv.js';
import { isWorkbook } from '../core/roster/file/disguise.js';
import type { Layout } from '../core/roster/file/edges.js';
import { CANDIDATES, toIsoDate } from '../core/vocabulary/dates.js';
import { fieldsKnownAs } from '../core/vocabulary/headers.js';
import { catalog } from '../core/vocabulary/rules.js';
import type { World } from '../ports/world.js';
import { check } from './check.js';
import { importExport } from './import.js';
import { inUtf8 } from './roster-files.js';

/** A file that a configuration can be proposed for. */
interface Readable extends Pick<Setting, 'layout' | 'sheet'> {
  readonly table: Table;
  /** Whether it can't be the roster itself, as a workbook. */
  readonly isWorkbook: boolean;
  readonly encoding: EncodingFinding;
}

/** Far more than a roster has: `check` says what is too large. */
const MAX_RECORDS = 100_000;

/**
 * Reads the file that a configuration is to be proposed for, in the encoding that its bytes prove; of a workbook, the
 * sheet that has most of the known headers. A title above the header and a footer are found.
 *
 * @param force whether files of an earlier proposal may be written over
 * @param ask which of several encodings it is; an empty answer leaves it open
 * @param paths which files will be written
 * @returns the problems that must be fixed first, where it can't be read at all
 * @throws Failure where a proposal couldn't be written: files are there, or git ignores them
 */
export async function readForInit(
  world: World,
  file: RosterFile & { readonly isOutside?: boolean },
  force: boolean,
  ask?: Ask,
  paths: readonly string[] = INIT_FILES,
): Promise<Readable | readonly Problem[]> {
  await refuseUnlessWritable(world, file, force ? [] : paths);
  if (isWorkbook(file.bytes)) return readWorkbookForInit(file);
  const { path, bytes } = file;
  const unasked = encodingOf(bytes);
  const question = unasked.open?.question;
  const encoding = ask && question ? encodingOf(bytes, await ask(question)) : unasked;
  const read = inUtf8(path, bytes, encoding.encoding);
  // Bytes that aren't that encoding either are reported as what they are not: UTF-8.
  const decoded = read.problems.length === 0 ? read.file : undefined;
  const found = findList({ path, bytes: decoded?.bytes ?? bytes });
  if (!('table' in found)) return found;
  return { ...found, encoding: decoded ? encoding : IN_UTF_8, isWorkbook: false };
}

type Ask = (question: Question) => Promise<string>;

const IN_UTF_8: EncodingFinding = { encoding: 'utf-8' };

/** Reads a file below its title and above its footer. */
function findList(file: RosterFile): Pick<Readable, 'table' | 'layout'> | readonly Problem[] {
  const read = (layout: Layout) =>
    readTable(file.path, file.bytes, 'auto', MAX_RECORDS, { ...layout, rows: file.rows });
  let layout: Layout = {};
  let { table, problems, found } = read(layout);
  // First the title, then the footer.
  for (let more = found; more; more = found) {
    layout = { ...layout, ...more };
    ({ table, problems, found } = read(layout));
  }
  return table ? { table, layout } : problems.map(withoutSettings);
}

async function readWorkbookForInit({ path, bytes }: RosterFile): Promise<Readable | readonly Problem[]> {
  const { readWorkbook } = await import('../core/roster/file/workbook/workbook.js');
  const first = readWorkbook(path, bytes, undefined);
  const names = first.sheet ? [undefined] : first.candidates;
  const lists = names.flatMap((sheet) => {
    const file = first.sheet ?? readWorkbook(path, bytes, sheet).sheet;
    const found = file && findList(file);
    if (!found || !('table' in found)) return [];
    const known = found.table.header.filter((header) => fieldsKnownAs(header).size > 0).length;
    return [{ ...found, sheet, known }];
  });
  const [best, second] = lists.toSorted((a, b) => b.known - a.known);
  if (!best || best.known === second?.known) {
    const found = first.sheet && findList(first.sheet);
    return found && !('table' in found)
      ? found
      : first.candidates.length > 0
        ? first.problems.map((one) => ({ ...one, hint: ONE_SHEET }))
        : first.problems;
  }
  const { table, layout, sheet } = best;
  return { table, layout, sheet, encoding: IN_UTF_8, isWorkbook: true };
}

/* What can be done where there isn’t a configuration yet, which most hints ask to be changed. */

const ONE_SHEET = 'Hide every sheet but the list in Excel (right click on its tab), save, and start again.';
const AS_UTF_8 = 'Save it as “CSV UTF-8” (in Excel: File, Save As, CSV UTF-8), and start again.';
const WITH_DELIMITER = 'Export the list again with commas, semicolons or tabs between its cells.';

function withoutSettings(found: Problem): Problem {
  if (found.rule === 'roster/not-utf-8') return { ...found, hint: AS_UTF_8 };
  const isUsual = found.hint === catalog['roster/unknown-delimiter'].hint;
  return isUsual ? { ...found, hint: WITH_DELIMITER } : found;
}

/** Where the roster is written that is made of a file: never in the place of the file itself. */
export const rosterPathFor = ({ path, isOutside }: { path: string; isOutside: boolean }): string =>
  !isOutside && path === USUAL_ROSTER ? OTHER_ROSTER : USUAL_ROSTER;

const USUAL_ROSTER = 'roster/employees.csv';
const OTHER_ROSTER = 'roster/people.csv';

async function refuseUnlessWritable(
  { files, repository }: World,
  file: RosterFile & { readonly isOutside?: boolean },
  unwritten: readonly string[],
): Promise<void> {
  const there = await files.existing(unwritten);
  if (there.length > 0) throw isThere(there);
  const isRoster = file.isOutside !== true && !isWorkbook(file.bytes);
  if ((await repository.ignored([...(isRoster ? [file.path] : []), CONFIG_PATH])).length > 0)
    throw isIgnored();
}

const isIgnored = (): Failure =>
  new Failure(
    'A .gitignore keeps the roster or .github out of git; nothing was written.',
    'Take them out of it: what git doesn’t track can’t be reviewed.',
    'use',
  );

function isThere(paths: readonly string[]): Failure {
  return new Failure(
    `There already is ${paths.join(' and ')}; nothing was written.`,
    '--force writes over what is there.',
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
    const [question] = proposal.open
      .flatMap((one) => one.question ?? [])
      .filter(({ key }) => !answers.has(key))
      .toSorted((a, b) => rankOf(a) - rankOf(b));
    if (ask && question) answers.set(question.key, await ask(question));
    else
      return withKnownColumns({
        ...proposal,
        open: [...(encoding.open ? [encoding.open] : []), ...proposal.open],
      });
  }
}

/** The important comes first: which columns there are, then who is sent, then how it is written. */
const RANKS = [/^(column|names):/, /^(leavers|status|type|starts):/];

function rankOf({ key }: Question): number {
  const rank = RANKS.findIndex((pattern) => pattern.test(key));
  return rank < 0 ? RANKS.length : rank;
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
 * Writes the files of a proposal into the work tree, and tells git of them: nothing else reads what it doesn't know.
 *
 * @returns their paths
 * @throws Failure where one can't be written
 */
export async function writeProposal(
  { files, repository }: World,
  proposal: Proposal,
  setting: Setting,
  templates: Templates,
  schedule: Schedule,
): Promise<string[]> {
  const texts = filesFor(proposal, setting, templates, schedule);
  await writeEach(texts, (path, text) => files.write(path, text));
  const paths = [...texts.keys()];
  const workflows = paths.filter((path) => path.startsWith(`${WORKFLOW_FOLDER}/`));
  await repository.announce(paths.filter((path) => !workflows.includes(path)));
  // Where git ignores them, they are written all the same.
  if (workflows.length > 0) await unlessFailed(repository.announce(workflows), () => undefined);
  return paths;
}

/**
 * Writes workflows into a repository that is set up already.
 *
 * @param texts by their paths
 * @throws Failure where one is there, or git would ignore it
 */
export async function writeWorkflows(
  { files, repository }: World,
  texts: ReadonlyMap<string, string>,
  force: boolean,
): Promise<void> {
  const paths = [...texts.keys()];
  const there = force ? [] : await files.existing(paths);
  if (there.length > 0) throw isThere(there);
  if ((await repository.ignored(paths)).length > 0) throw isIgnored();
  await writeEach(texts, (path, text) => files.write(path, text));
  await repository.announce(paths);
}

/** Refuses to write a roster in the place of one. @throws Failure where there is one */
export async function refuseOtherRoster({ files }: World, roster: string, force: boolean): Promise<void> {
  const there = force ? [] : await files.existing([roster]);
  if (there.length > 0) throw isThere(there);
}

/**
 * Makes the roster of an export, with the configuration that was proposed for it. Where people keep the list from then
 * on, the configuration doesn't speak of the export any longer.
 *
 * @param people the configuration's text then, where people keep the list
 * @returns the outcome of the import; nothing was made where it has problems
 */
export async function makeRoster(
  world: World,
  exported: RosterFile,
  roster: string,
  people: string | undefined,
): Promise<Outcome> {
  // Git needn't have it: whether anything is there was asked before.
  const request = { configPath: CONFIG_PATH, exported, force: true, isPublic: undefined };
  const outcome = await importExport(world, request);
  if (hasWorked(outcome) && people !== undefined) await world.files.write(CONFIG_PATH, people);
  if (hasWorked(outcome)) await world.repository.announce([CONFIG_PATH, roster]);
  return outcome;
}

/** Checks a roster with the configuration that was proposed for it, neither of which git knows yet. */
export async function checkProposal(world: World, roster: string): Promise<Outcome> {
  await world.repository.announce([CONFIG_PATH, roster]);
  return check(world, { configPath: CONFIG_PATH, draws: false });
}
