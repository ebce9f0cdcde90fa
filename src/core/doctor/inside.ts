import { counted } from '../base/text.js';
import { OLDEST_NODE } from '../base/version.js';
import { SCHEMA_FOLDER } from '../config/names.js';
import { isError } from '../problem/problem.js';
import type { AboutProgram, Facts } from './facts.js';
import { about, type Finding } from './finding.js';

/* What is in the repository itself, and what the API says of it. */

export function nodeVersion({ node }: Facts): Finding {
  const [major = 0, minor = 0] = node.replace(/^v/, '').split('.').map(Number);
  const { major: oldest, minor: least } = OLDEST_NODE;
  const say = about('Node.js');
  return major > oldest || (major === oldest && minor >= least)
    ? say.ok(`This is version ${node}.`)
    : say.fix(`This is version ${node}.`, `Install ${oldest}.${least} or newer; the action runs on 24.`);
}

export function configuration({ configPath, configProblems }: Facts): Finding {
  const say = about('Configuration');
  const [first] = configProblems.filter(isError);
  if (!first) return say.ok(`${configPath} can be read.`);
  const line = first.line === undefined ? '' : `, line ${first.line}`;
  return say.fix(`${first.file}${line}: ${first.message}`, first.hint);
}

/** Programs of the vendor's pages and of ours. */
const EXAMPLE_PROGRAMS = ['acme', 'example', 'your-subdomain', 'subdomain', 'mycompany', 'your-program'];

/** What the examples have where something of one's own belongs. */
export function placeholders({ configPath, workflows, about: known }: Facts): Finding {
  const say = about('Placeholders');
  const places = workflows.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) => (/^\s*(?:-\s+)?uses:\s*['"]?OWNER\//.test(line) ? [`${path}:${at + 1}`] : [])),
  );
  const left = [
    ...(places.length > 0
      ? [{ is: `OWNER is still in ${places.slice(0, 5).join(', ')}.`, todo: OWNER_MEANS }]
      : []),
    ...(known?.outcome.problems.some(({ message }) => message.includes('TO BE DECIDED'))
      ? [{ is: `${configPath} still has “TO BE DECIDED”.`, todo: 'Name the column that is meant there.' }]
      : []),
    ...(known && isExample(known)
      ? [
          {
            is: `\`program: ${known.program}\` is the name of the examples, and no key shows that it is yours.`,
            todo: 'Put the subdomain of your own program there.',
          },
        ]
      : []),
  ];
  if (left.length === 0) return say.ok('None is left in the configuration and the workflows.');
  return say.fix(left.map(({ is }) => is).join(' '), left.map(({ todo }) => todo).join(' '));
}

const OWNER_MEANS = 'Name who publishes Roster Sync, and the full commit SHA of the release, in its place.';

const isExample = ({ program, isSandbox, key }: AboutProgram): boolean =>
  EXAMPLE_PROGRAMS.includes(program) && !isSandbox && key.is !== 'accepted';

export function roster({ outcome }: AboutProgram): Finding {
  const say = about('Roster');
  const errors = outcome.problems.filter(isError);
  const seeThem = 'roster-sync check names each with its cell; fix them in the roster.';
  if (errors.length > 0) return say.fix(`It has ${counted(errors.length, 'problem')}.`, seeThem);
  if (outcome.employees === undefined)
    return say.fix(outcome.failure?.message ?? 'It can’t be read.', outcome.failure?.hint ?? seeThem);
  const warnings = outcome.problems.length;
  const more = warnings > 0 ? `, with ${counted(warnings, 'warning')} (roster-sync check)` : '';
  return say.ok(`It can be read: ${counted(outcome.employees, 'person', 'people')}${more}.`);
}

export function unneededColumns({ outcome }: AboutProgram): Finding {
  const say = about('Unneeded columns');
  const found = outcome.problems.find(({ rule }) => rule === 'roster/unneeded-column');
  if (found) return say.fix(found.message, found.hint);
  if (outcome.employees === undefined)
    return say.unproven('The roster can’t be read yet.', 'Fix the roster first.');
  return say.ok('The roster has only what is needed.');
}

export function apiKey({ key, program, isSandbox }: AboutProgram): Finding {
  const say = about('API key');
  const set = 'Set ROSTER_SYNC_API_KEY; in a workflow, pass the input `api-key` from a secret.';
  switch (key.is) {
    case 'accepted':
      return say.ok(`${isSandbox ? 'The sandbox' : 'The API'} accepts the key for ${program}.`);
    case 'absent':
      return say.unproven('There isn’t a key here.', set);
    case 'unused':
      return say.unproven('The key isn’t used on a change.', 'Start doctor on the branch that is sent.');
    case 'malformed':
      return say.fix(
        'The key holds a character that no key has.',
        'Copy it again from the portal (Settings, API), without spaces and line breaks.',
      );
    case 'refused':
      return say.fix(key.failure.message, key.failure.hint);
    case 'unanswered':
      return say.unproven(key.failure.message, key.failure.hint);
  }
}

export function schemas({ schemas: found, isSandbox }: AboutProgram): Finding {
  const say = about('Schemas');
  const fetch = `Run roster-sync schema, look at the difference, and commit ${SCHEMA_FOLDER}/.`;
  const names = (some: AboutProgram['schemas']) => some.map(({ path }) => path).join(' and ');
  const changed = found.filter(({ isCommitted, served }) => isCommitted && served === 'other');
  if (changed.length > 0) return say.fix(`The program serves another schema than ${names(changed)}.`, fetch);
  const missing = found.filter(({ isCommitted, served }) => !isCommitted && served !== 'nothing');
  // The sandbox serves the very schemas that are built in.
  const isProven = missing.some(({ served }) => served !== undefined) && !isSandbox;
  if (isProven) return say.fix(`${names(missing)} isn’t committed.`, fetch);
  if (missing.length > 0 && !isSandbox)
    return say.unproven(
      `${names(missing)} isn’t committed.`,
      'Set ROSTER_SYNC_API_KEY, run roster-sync schema, and commit what it writes.',
    );
  if (missing.length > 0) return say.ok('The sandbox’s own are built in.');
  const unasked = found.filter(({ isCommitted, served }) => isCommitted && served === undefined);
  if (unasked.length > 0)
    return say.unproven(
      'They are committed. Whether they are still the program’s isn’t known.',
      'Start doctor with the API key.',
    );
  return say.ok(
    found.some(({ isCommitted }) => isCommitted)
      ? 'They are committed, and are the program’s.'
      : 'The program serves none, so the built-in ones are used.',
  );
}
