import { counted } from '../base/text.js';
import type { Layout } from '../roster/file/edges.js';
import type { ProposedDates, ProposedFilter, ProposedLists } from './candidates.js';
import type { EncodingFinding } from './encoding.js';
import type { Entry } from './entries.js';
import { mayBeConstant } from './missing.js';
import type { ProposedHierarchy } from './hierarchy.js';
import type { Proposal } from './propose.js';
import { sayOfExport } from './words.js';

/** What a configuration says besides what its file says. */
export interface Setting {
  readonly program: string;
  /** The roster, in the repository. */
  readonly file: string;
  readonly encoding: Pick<EncodingFinding, 'encoding' | 'why'>;
  /** Whose day counts; left out, that of UTC. */
  readonly timeZone?: string;
  /** Of the action: `owner/name@ref`. */
  readonly action: string;
  /** Where the list lies in its file, as far as that is to be said. */
  readonly layout?: Pick<Layout, 'headerLine' | 'skipLast'> | undefined;
  /** The sheet of a workbook, where there are several. */
  readonly sheet?: string | undefined;
  /** Who keeps the list, where the roster is made of the file; left out, the file is the roster. */
  readonly keeper?: 'people' | 'export' | undefined;
}

/** No header is called so: `check` says that the column is missing. */
const UNDECIDED = 'TO BE DECIDED';
const USUAL_FILE = 'roster/employees.csv';

/** Writes the configuration, with a comment above each thing that was decided. */
export function configText(proposal: Proposal, setting: Setting): string {
  const { program, action } = setting;
  const lines = [
    `# yaml-language-server: $schema=${schemaAddress(action)}`,
    '# Proposed by `roster-sync init`: review it as you would a colleague’s work.',
    ...leftToDecide(proposal, setting),
    'version: 1',
    `program: ${scalar(program)} # https://${program}.workstars.com`,
    ...timeZoneLines(proposal, setting),
    ...(setting.keeper === undefined ? fileLines(proposal, setting) : canonicalLines(proposal, setting)),
    ...(setting.keeper === 'export' ? importLines(proposal, setting) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function schemaAddress(action: string): string {
  const [repository = '', ref = ''] = action.split('@');
  return `https://raw.githubusercontent.com/${repository}/${ref}/schema/roster-sync.schema.json`;
}

/** Where the file is the roster. */
function fileLines(proposal: Proposal, setting: Setting): string[] {
  return [
    ...rosterLines(proposal, setting),
    ...(proposal.hierarchy ? hierarchyLines(proposal.hierarchy) : []),
  ];
}

/** How the roster is read that was made of the file. */
function canonicalLines({ entries, filters, hierarchy }: Proposal, { file, keeper }: Setting): string[] {
  const pattern = entries.find(({ element }) => element === 'employee_id')?.pattern;
  // Those of an export act at every sync, too, and are under `import`.
  const dates = keeper === 'export' ? [] : filters.filter(isDated);
  const inRoster = (filter: ProposedDates): ProposedDates => {
    const own = entries.find(({ header, formats }) => header === filter.header && formats !== undefined);
    return { ...filter, header: own?.element ?? filter.header, formats: ['YYYY-MM-DD'] };
  };
  const below = [
    ...(file === USUAL_FILE ? [] : [`  file: ${scalar(file)}`]),
    ...(pattern === undefined || keeper === 'export'
      ? []
      : ['  columns:', `    employee_id: { column: employee_id, pattern: ${JSON.stringify(pattern)} }`]),
    ...(dates.length > 0 ? ['  filters:', ...dates.map(inRoster).flatMap(dateLines)] : []),
  ];
  const id = hierarchy?.positionId === undefined ? '' : ', position_id: position_id';
  const posts = `hierarchy: { manager_id: manager_id, position_title: position_title${id} }`;
  // The commented one under `import` can’t be without it.
  const notYet =
    keeper === 'export'
      ? 'with the one under `import`; then import again'
      : 'once the roster has these columns';
  return [
    ...(below.length > 0 ? ['roster:', ...below, DEPARTMENTS] : []),
    ...(hierarchy
      ? [hierarchy.isSound ? `${posts} # of the roster’s own columns` : `# ${posts} # ${notYet}`]
      : []),
  ];
}

/** How the export is read that the roster is made of. */
function importLines(proposal: Proposal, setting: Setting): string[] {
  const { hierarchy } = proposal;
  const posts = hierarchy ? hierarchyLines(hierarchy).map((line) => `  ${line}`) : [];
  const below = [...readingLines(proposal, setting), ...posts];
  const isEmpty = !below.some(isSetting);
  const why = 'how the export is read; nothing else of it enters the repository';
  const named =
    isEmpty && posts.length > 0 ? '# import: # take this # away with those below' : `# import: ${why}`;
  return [isEmpty ? named : `import: # ${why}`, ...below];
}

function leftToDecide({ open }: Proposal, { keeper }: Setting): string[] {
  if (open.length === 0) return [];
  return [
    '#',
    '# Left to decide, since the file doesn’t say:',
    ...open.flatMap(({ says }) => comment(`- ${keeper === undefined ? says : sayOfExport(says)}`, '')),
  ];
}

/** Without filters by date, no day counts. */
function timeZoneLines({ filters }: Proposal, { timeZone = 'UTC' }: Setting): string[] {
  return filters.some(isDated) && timeZone !== 'UTC' ? [`time-zone: ${timeZone} # whose day counts`] : [];
}

const isDated = (filter: ProposedFilter): filter is ProposedDates => 'by' in filter;

const DEPARTMENTS =
  '  # departments: [Sales, IT] # names as the portal has them: any other would be an error';

/** The lines of `roster`; empty where there is nothing to say. */
function rosterLines(proposal: Proposal, setting: Setting): string[] {
  const { file } = setting;
  const below = [
    ...(file === USUAL_FILE ? [] : [`  file: ${scalar(file)}`]),
    ...readingLines(proposal, setting),
  ];
  if (!below.some(isSetting)) return proposal.open.length > 0 ? below : [];
  return ['roster:', ...below, DEPARTMENTS];
}

/** How a file of people is read, under `roster` or `import`. */
function readingLines(proposal: Proposal, { encoding, layout = {}, sheet }: Setting): string[] {
  const { filters, remarks } = proposal;
  const columns = columnLines(proposal);
  const { headerLine = 1, skipLast = 0 } = layout;
  return [
    ...(sheet === undefined ? [] : [`  sheet: ${scalar(sheet)}`]),
    ...(headerLine > 1 ? [`  header-line: ${headerLine} # what is above it isn’t read`] : []),
    ...(skipLast > 0 ? [`  skip-last: ${skipLast} # a footer`] : []),
    ...(encoding.encoding === 'utf-8'
      ? []
      : [...comment(encoding.why ?? '', '  '), `  encoding: ${encoding.encoding}`]),
    ...(columns.some(isSetting) ? ['  columns:'] : []),
    ...columns,
    ...(filters.length > 0 ? ['  filters:', ...filters.flatMap(filterLines)] : []),
    ...remarks.flatMap((remark) => comment(remark, '  ')),
  ];
}

const isSetting = (line: string): boolean => !line.trimStart().startsWith('#');

/** The lines under `columns`: what is known, and what may be, as comments. Where nothing is known, a skeleton. */
function columnLines({ entries, missing, refused, headers }: Proposal): string[] {
  const isSkeleton = entries.every(({ header }) => header === undefined);
  const undecided = missing.flatMap(({ element, candidates }) => {
    const may = candidates.map((header) => oneLine(scalar(header)));
    const beside = may.length > 0 ? ` # ${may.join(', or ')}?` : '';
    // Left out, it would be read from the column that is called like it.
    if (isSkeleton || refused.includes(element))
      return [`    ${element}: ${UNDECIDED}${beside || ' # see above'}`];
    const [first = '…', ...others] = may;
    const others_ = others.length > 0 ? `, or ${others.join(', or ')}` : '';
    if (may.length > 0) return [`    # ${element}: ${first} # is it this one${others_}?`];
    return mayBeConstant(element) ? [`    # ${element}: { value: … } # if it is the same for everybody`] : [];
  });
  const inFile = headers.map((header) => `“${header}”`).join(', ');
  return [
    ...(isSkeleton
      ? comment(`No header of the file is known. Name the right one for each: ${inFile}.`, '    ')
      : []),
    ...entries.filter(isNeeded).flatMap(entryLines),
    ...undecided,
  ];
}

/** A header that is the element’s name needs no line, if nothing else is to be said. */
const isNeeded = ({
  element,
  header,
  headers,
  part,
  formats,
  pattern,
  optional,
  values,
  constant,
}: Entry): boolean =>
  element !== header ||
  [headers, part, formats, pattern, optional, values, constant].some((one) => one !== undefined);

function entryLines({
  element,
  header = '',
  headers,
  part,
  formats,
  pattern,
  optional,
  values,
  constant,
  why,
}: Entry): string[] {
  const comments = why.flatMap((sentence) => comment(sentence, '    '));
  if (constant !== undefined) return [...comments, `    ${element}: { value: ${scalar(constant)} }`];
  if (values) {
    const map = [...values].map(([value, meaning]) => `        ${scalar(value)}: ${scalar(meaning)}`);
    const under = map.length > 0 ? ['      values:', ...map] : ['      values: {}'];
    return [...comments, `    ${element}:`, `      column: ${scalar(header)}`, ...under];
  }
  if (headers) return [...comments, `    ${element}: { columns: ${list(headers)} }`];
  const more = [
    ...(part ? [`part: ${part}`] : []),
    ...(pattern === undefined ? [] : [`pattern: ${JSON.stringify(pattern)}`]),
    ...(optional ? ['optional: true'] : []),
    ...(formats ? [`format: ${formats.length === 1 ? scalar(formats.join()) : list(formats)}`] : []),
  ];
  const line = more.length > 0 ? `{ column: ${scalar(header)}, ${more.join(', ')} }` : scalar(header);
  return [...comments, `    ${element}: ${line}`];
}

function filterLines(filter: ProposedFilter): string[] {
  return isDated(filter) ? dateLines(filter) : listLines(filter);
}

function dateLines({ header, formats, by, kept, left }: ProposedDates): string[] {
  const date = formats.length === 1 ? scalar(formats.join()) : list(formats);
  const when = by === 'until' ? 'after that day' : 'before that day';
  return [
    `    # Today ${counted(kept, 'person is', 'people are')} kept and ${left} left out: nobody is sent ${when}.`,
    `    - { column: ${scalar(header)}, date: ${date}, keep: ${by} }`,
  ];
}

function listLines({ header, keep, drop }: ProposedLists): string[] {
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  return [
    `    # ${sum(keep)} people are kept and ${sum(drop)} left out; a value in neither list is an error.`,
    `    - column: ${scalar(header)}`,
    `      keep: ${list([...keep.keys()])}`,
    `      drop: ${list([...drop.keys()])}`,
  ];
}

function hierarchyLines({ by, manager, title, positionId, top, isSound, why }: ProposedHierarchy): string[] {
  const lines = [
    'hierarchy:',
    `  ${by}: ${scalar(manager)}`,
    `  position_title: ${scalar(title)}`,
    ...(positionId === undefined ? [] : [`  position_id: ${scalar(positionId)}`]),
    ...(top === undefined ? [] : [`  top: ${scalar(top)}`]),
  ];
  return [...comment(why, ''), ...(isSound ? lines : lines.map((line) => `# ${line}`))];
}

const list = (values: readonly string[]): string => `[${values.map(scalar).join(', ')}]`;

const MAX_LINE_LENGTH = 110;

/** A sentence as comment lines; nothing in it can end a comment. */
function comment(sentence: string, indent: string): string[] {
  const lines = [''];
  for (const word of oneLine(sentence).split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && indent.length + last.length + word.length > MAX_LINE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line, at) => `${indent}# ${at > 0 && sentence.startsWith('- ') ? '  ' : ''}${line}`);
}

// What YAML takes for a line end, and what it doesn’t print.
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\u0085\uFEFF]/gu;

const oneLine = (text: string): string => text.replaceAll(UNPRINTABLE, ' ');

/** YAML reads these as something else than a text. */
const NO_TEXT = /^(true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
const PLAIN = /^[\p{L}][\p{L}\p{N}_]*(?:[ /-]?[\p{L}\p{N}_]+)*$/u;

/** A text as YAML has it: in quotes wherever it could be taken for anything else. */
export function scalar(text: string): string {
  if (PLAIN.test(text) && !NO_TEXT.test(text)) return text;
  return JSON.stringify(text).replaceAll(UNPRINTABLE, (found) =>
    Array.from(
      { length: found.length },
      (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
