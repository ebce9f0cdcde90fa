import { commandsWith } from '../core/base/command-line.js';
import { IMPORT_WORKFLOW_PATH, SYNC_WORKFLOW_PATH } from '../core/config/names.js';
import type { Entry } from '../core/init/entries.js';
import type { Proposal } from '../core/init/propose.js';
import { hasPlaceholder } from '../core/init/references.js';
import { WORKFLOWS, type Schedule } from '../core/init/workflows.js';
import type { Setting } from '../core/init/yaml.js';
import type { Outcome } from '../core/outcome/outcome.js';
import { wrapped } from '../core/base/text.js';
import { forTerminal } from '../core/report/escape.js';
import { problemLines, storyLines, type Paint } from '../core/report/text.js';

/** What was found in the file, for a terminal. */
export function foundLines(
  file: string,
  { rows, entries, missing, filters, hierarchy, unneeded }: Proposal,
  paint: Paint,
): string[] {
  const widest = Math.max(0, ...entries.map(({ element }) => element.length));
  const columns = entries.map((entry) => `  ${entry.element.padEnd(widest)}  ${forTerminal(source(entry))}`);
  const others = [
    ...filters.map((filter) => {
      const [kept, left] = 'by' in filter ? [filter.kept, filter.left] : [sum(filter.keep), sum(filter.drop)];
      return `  “${filter.header}”: ${kept} people are kept and ${left} left out`;
    }),
    ...(hierarchy?.isSound ? [`  “${hierarchy.manager}” and “${hierarchy.title}” make the hierarchy`] : []),
    // While an element has no column, one of these may be it.
    ...(unneeded.length > 0
      ? [
          `  not ${missing.length > 0 ? 'used so far' : 'needed'}, and kept out of git: ${unneeded.map((header) => `“${header}”`).join(', ')}`,
        ]
      : []),
  ];
  return [paint('strong', forTerminal(`${file}: ${rows} people`)), ...columns, ...others.map(forTerminal)];
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

function source({ header, headers, part, constant, formats }: Entry): string {
  if (constant !== undefined) return `${constant}, for everybody`;
  const more = [...(part ? [`${part} part`] : []), ...(formats ?? [])];
  const columns = (headers ?? [header ?? '']).map((one) => `“${one}”`).join(' + ');
  return [columns, ...more].join(', ');
}

/** What the check of it found: the first problem of each kind, and how it ended. */
export function checkedLines(outcome: Outcome, paint: Paint): string[] {
  const rules = outcome.problems.map(({ rule }) => rule);
  const problems = outcome.problems.flatMap((found, at) => {
    if (rules.indexOf(found.rule) !== at) return [];
    const more = rules.filter((rule) => rule === found.rule).length - 1;
    // An import needs the path of the export, which whoever reads this has just given.
    const all = outcome.command === 'import' ? 'an import of this file' : `roster-sync ${outcome.command}`;
    const others = more > 0 ? [`  … and ${more} more of this kind: ${all} shows them all.`] : [];
    return [...problemLines(found, paint), ...others];
  });
  return [...problems, ...storyLines(outcome, paint)];
}

/** How many people will be sent, and why the others won't. */
export function sentLines({ rows, sent, open }: Proposal, paint: Paint): string[] {
  const soFar = open.length > 0 ? ', as far as it is decided' : '';
  const verb = sent.people === 1 ? 'person' : 'people';
  const count = sent.people === rows ? `All ${rows}` : `${sent.people} of ${rows}`;
  return [
    paint('strong', `${count} ${verb} will be sent${soFar}.`),
    ...sent.leftOut.map(({ filter, people }) => forTerminal(`  not sent: ${people}, by ${why(filter)}`)),
  ];
}

/** Values that a filter names are few, and many people share them. */
function why(filter: Proposal['filters'][number]): string {
  if (!('by' in filter)) return `“${filter.header}” (${[...filter.drop.keys()].join(', ')})`;
  return filter.by === 'until'
    ? `“${filter.header}”, a day that has passed`
    : `“${filter.header}”, a day that is still to come`;
}

/** What was written, and what is known of the repository from then on. */
interface Written {
  /** What belongs in git, the configuration first. */
  readonly written: readonly string[];
  /** What is left to decide, in a sentence each. */
  readonly open: readonly string[];
  /** Where the action is published. */
  readonly action: string;
  readonly when: Schedule;
  readonly keeper: Setting['keeper'];
  /** Whether the roster could be made, where it is made. */
  readonly isClean: boolean;
  /** The file that the roster is made of, where it isn't the roster itself. */
  readonly source: { readonly named: string; readonly isOutside: boolean } | undefined;
}

/** A thing to do, and the commands for it. */
export interface Step {
  readonly says: string;
  readonly commands?: readonly string[];
}

/**
 * What a person has to do now, as one list in which each step is one thing to do.
 *
 * @param columns how wide the terminal is; undefined: lines are left whole
 */
export function nextLines(written: Written, paint: Paint, columns: number | undefined): string[] {
  return stepLines([...stepsHere(written), ...stepsAtGitHub(written)], paint, columns);
}

/** @returns the steps as one numbered list */
export function stepLines(steps: readonly Step[], paint: Paint, columns: number | undefined): string[] {
  const lines = steps.flatMap(({ says, commands = [] }, at) => {
    const [first = '', ...more] = wrapped(forTerminal(says), columns === undefined ? Infinity : columns - 6);
    return [
      `${String(at + 1).padStart(3)}. ${first}`,
      ...more.map((line) => `     ${line}`),
      ...commands.map((command) => `       ${forTerminal(command)}`),
    ];
  });
  return [paint('strong', 'What to do now:'), ...lines];
}

/**
 * What is asked where nobody knows who publishes it: this copy of the tool isn't a clone, only this machine has its commit,
 * or `--action` was given as the documents write it.
 */
export function whoPublishes(action: string): Step[] {
  if (!hasPlaceholder(action)) return [];
  const says = `Say who publishes Roster Sync, and the full commit SHA of the release: start this again with --force and --action OWNER/REPO@SHA, with both in the places of these words. Or write them into each file yourself, in the place of ${action}.`;
  return [{ says }];
}

/** @returns those of these workflows that send, each by itself */
const sendingIn = (paths: readonly string[]): string[] =>
  Object.values(WORKFLOWS)
    .filter(({ path, sends }) => sends && paths.includes(path))
    .map(({ path }) => path);

/** What is asked where more than one of these workflows sends the roster. */
export function whichSends(paths: readonly string[]): Step[] {
  const sending = sendingIn(paths);
  if (sending.length < 2) return [];
  return [{ says: `Each of these sends the roster every night; keep one: ${sending.join(', ')}.` }];
}

/** What is done in this folder. */
function stepsHere({ written, open, action, isClean, source }: Written): Step[] {
  const config = written[0] ?? '';
  const name = source?.named;
  return [
    ...open.map((says) => ({ says })),
    ...whoPublishes(action),
    ...whichSends(written),
    ...(name !== undefined && !isClean
      ? [
          {
            says: `Correct ${config}, and import until the roster is written; add that to git, too:`,
            commands: commandsWith('roster-sync import', [name]),
          },
        ]
      : []),
    {
      says: `Read and correct ${config} until the check finds nothing:`,
      commands: ['roster-sync check'],
    },
    ...(name !== undefined && source?.isOutside === false
      ? [{ says: `Keep ${name} out of git: move it to another folder. The roster has what is needed of it.` }]
      : []),
    {
      says: 'Commit, and push to a private repository:',
      commands: [
        ...commandsWith('git add', written),
        'git commit -m "The roster, and how it is sent"',
        'git push',
      ],
    },
  ];
}

/** What is done at GitHub, and from then on. */
function stepsAtGitHub({ written, action, when, keeper, source }: Written): Step[] {
  const { minute, timeZone } = when;
  const time = `02:${String(minute).padStart(2, '0')}`;
  const imports = written.find((path) => path === IMPORT_WORKFLOW_PATH);
  const all = sendingIn(written);
  const [sending] = all;
  const explained = all.filter((path) => path !== SYNC_WORKFLOW_PATH);
  const shown = sending === SYNC_WORKFLOW_PATH ? 'Roster sync' : 'Roster';
  return [
    {
      says: 'Make the environment `workstars`, limited to the default branch (on GitHub: Settings, Environments).',
    },
    {
      says: 'Store the API key there as the secret WORKSTARS_API_KEY. It is made in the Workstars portal (Settings, API).',
    },
    { says: `Set the rules that ${rulesetsPage(action)} lists (on GitHub: Settings, Rules, Rulesets).` },
    ...(sending === undefined
      ? []
      : [
          {
            says: `Start the first sync (on GitHub: Actions, ${shown}, Run workflow). It is held. Read its summary, and start it again with the plan id as \`approve\`.`,
          },
          {
            says: `From then on it runs at ${time} each night (${timeZone}). Let a technical user commit the cron line of ${sending}: the schedule ends when that account leaves.`,
          },
        ]),
    ...(explained.length === 0
      ? []
      : [{ says: `Read the lines at the top of ${explained.join(', ')}, and do what they say.` }]),
    ...(imports === undefined ? [] : [{ says: `Follow the steps at the top of ${imports}.` }]),
    ...(source && keeper === 'export' && imports === undefined
      ? [{ says: 'After each new export:', commands: commandsWith('roster-sync import', [source.named]) }]
      : []),
    ...(keeper === 'people' ? [{ says: 'Edit the roster by pull requests from now on.' }] : []),
  ];
}

/** Where the rules are described: beside the action, where it is known who publishes it. */
function rulesetsPage(action: string): string {
  const [name = '', version = ''] = action.split('@');
  const repository = name.split('/').slice(0, 2).join('/');
  const page = 'docs/rulesets.md';
  return hasPlaceholder(action) ? page : `https://github.com/${repository}/blob/${version}/${page}`;
}
