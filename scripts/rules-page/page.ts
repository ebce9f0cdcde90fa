import { sectionAnchor } from '../../src/core/report/words.js';
import { AREAS, catalog, type RuleEntry, type RuleId } from '../../src/core/vocabulary/rules.js';
import { table } from '../pages/table.js';
import { CONFIG_FILE, HEAD, POSITIONS_FILE, ROSTER_FILE, type Example } from './example.js';
import { IN_EXCEL } from './excel.js';
import { EXAMPLES } from './examples.js';

const INTRODUCTION = `<!-- Written by npm run build from src/core/vocabulary/rules.ts and scripts/rules-page/: edit those. -->

# Rules

What Roster Sync looks for, and what to do about it. Every problem names its rule, and each rule has a section here. Search this page (Ctrl+F) for the name of the rule, \`roster/leading-zeros-lost\`, or for words of the message.

Do you work with a spreadsheet? Read “In Excel” in each section, and the ten usual mistakes in [for HR](for-hr.md#the-ten-usual-mistakes).

An **error** must be fixed: nothing is sent before (“stops” in the lists). A **warning** doesn’t stop a sync by itself (“warns”), but some warnings **hold** it: it waits until somebody has looked at the plan and approved it (“waits”; see [approvals](approvals.md)). A few rules can be turned down under \`rules\` in the configuration, where that can’t send wrong data.

The people in the examples are invented. Each example is run by the tests, and what is quoted is what is said.`;

const AREA_TITLES: Readonly<Record<keyof typeof AREAS, string>> = {
  configuration: 'The configuration',
  file: 'The roster as a file',
  people: 'People',
  hierarchy: 'The hierarchy',
  schema: 'The program’s schema',
  change: 'Changes that look like accidents',
};

/** docs/rules.md. */
export function rulesPage(): string {
  const areas = (Object.keys(AREAS) as (keyof typeof AREAS)[]).map((area) => ({
    title: AREA_TITLES[area],
    rules: Object.keys(AREAS[area]) as RuleId[],
  }));
  const lists = areas.map(({ title, rules }) => [`**${title}**`, contents(rules)]);
  const sections = areas.map(({ title, rules }) => [`## ${title}`, ...rules.map(section)]);
  return `${[INTRODUCTION, ...lists.flat(), ...sections.flat()].join('\n\n')}\n`;
}

/** Our own sentences, in which nothing but `code` is Markdown. */
const prose = (text: string): string =>
  text
    .split('`')
    .map((part, at) => (at % 2 === 1 ? `\`${part}\`` : part.replaceAll(/[<>&*_[\]\\]/g, String.raw`\$&`)))
    .join('');

/** What becomes of a sync, in a word: the sections say more. */
const gravityOf = ({ severity, holds }: RuleEntry): string =>
  holds ? 'waits' : severity === 'error' ? 'stops' : 'warns';

function contents(rules: readonly RuleId[]): string {
  const rows = rules.map((rule) => [
    prose(catalog[rule].title),
    `[${rule}](#${sectionAnchor(rule)})`,
    gravityOf(catalog[rule]),
  ]);
  return table(['what is wrong', 'rule', ''], rows);
}

function section(rule: RuleId): string {
  const entry: RuleEntry = catalog[rule];
  const example = EXAMPLES[rule];
  return [
    `### ${rule}`,
    `**${prose(entry.title)}.** ${prose(entry.why)}`,
    ...exampleParts(example),
    `${prose(example.place)}: “${prose(example.says)}”`,
    `**What to do.** ${prose(entry.hint)}`,
    ...inExcel(rule),
    `_${gravityWords(entry)}_`,
  ].join('\n\n');
}

function inExcel(rule: RuleId): string[] {
  const words = IN_EXCEL[rule];
  return words === undefined ? [] : [`**In Excel.** ${words}`];
}

function gravityWords({ severity, holds, mayTurnDown }: RuleEntry): string {
  const gravity = holds
    ? 'Warning; a sync waits until its plan is approved.'
    : severity === 'error'
      ? 'Error; nothing is sent until it is fixed.'
      : 'Warning; the sync goes on.';
  return `${gravity} ${mayTurnDown ? 'Can be turned down under `rules`.' : 'Can’t be turned down.'}`;
}

/** The lines that matter: a configuration that says more than the least, then the files. */
function exampleParts({ note, config, roster, positions, attributes, before, place }: Example): string[] {
  // Else the line that is named wouldn’t be the line that is shown.
  const isWhole = place.startsWith(CONFIG_FILE);
  return [
    note === undefined ? 'Example:' : `Example: ${prose(note)}`,
    ...(config ? [block('yaml', CONFIG_FILE, isWhole ? config : config.replace(HEAD, ''))] : []),
    ...(roster && before ? [block('diff', ROSTER_FILE, difference(before, roster))] : []),
    ...(roster && !before ? [block('csv', ROSTER_FILE, roster)] : []),
    ...(attributes ? [block('gitattributes', '.gitattributes', attributes)] : []),
    ...(positions ? [block('csv', POSITIONS_FILE, positions)] : []),
  ];
}

/** How many lines of a file, or pairs of lines of a difference, are enough to see what is meant. */
const MAX_LINES = 7;
const MAX_PAIRS = 3;

function block(language: string, file: string, text: string): string {
  const all = visible(text).trimEnd().split('\n');
  const rest = all.length - MAX_LINES;
  const shown = rest > 1 ? [...all.slice(0, MAX_LINES), `… and ${rest} more lines`] : all;
  return `\`${file}\`\n\n\`\`\`${language}\n${shown.join('\n')}\n\`\`\``;
}

/** Control characters as the signs that show them. */
const visible = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the characters to be found
  text.replaceAll(/[\u0000-\u0009\u000B-\u001F]/g, (character) =>
    String.fromCharCode(0x2400 + character.charCodeAt(0)),
  );

/** The lines that differ, below the header. */
function difference(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.trimEnd().split('\n'));
  const gone = (old ?? []).filter((line) => !now?.includes(line)).map((line) => `- ${line}`);
  const come = (now ?? []).filter((line) => !old?.includes(line)).map((line) => `+ ${line}`);
  const pairs = Array.from({ length: Math.max(gone.length, come.length) }, (_, at) =>
    [gone[at], come[at]].filter((line) => line !== undefined),
  );
  const rest = pairs.length - MAX_PAIRS;
  const shown = rest > 1 ? pairs.slice(0, MAX_PAIRS) : pairs;
  const more = rest > 1 ? [`  … and ${rest} more like these`] : [];
  return [`  ${now?.[0] ?? ''}`, ...shown.flat(), ...more].join('\n');
}
