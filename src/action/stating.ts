import { info, setFailed, setOutput, summary, warning } from '@actions/core';
import { openWorld } from '../adapters/open-world.js';
import { receiptTheyMayState, refuseUnlessByHand } from '../commands/who-may-state.js';
import { Failure, unlessFailed } from '../core/base/failure.js';
import { VERSION } from '../core/base/version.js';
import { forTerminal, proseForMarkdown } from '../core/report/escape.js';
import { confirmedWords, rejectedWords } from '../core/report/statement-words.js';
import type { World } from '../ports/world.js';
import type { RunContext } from './context.js';
import { gitCredentials } from './git-credentials.js';
import type { Inputs } from './inputs.js';
import { triggerOf } from './occasion.js';

type Mode = 'confirm' | 'reject';

/** Of which receipt something is said, what is so now, what happens next, and whether anything has changed. */
type Said = ReturnType<typeof rejectedWords> & { readonly receipt: string; readonly already: boolean };

/**
 * `mode: confirm` and `mode: reject`: a person says what became of an upload, and the key of the environment signs it.
 * Nothing is sent.
 */
export async function runStating(home: URL, mode: Mode, inputs: Inputs, context: RunContext): Promise<void> {
  info(`Roster Sync ${VERSION}: ${mode}`);
  const said = await unlessFailed(state(home, mode, inputs, context), (failure) => failure);
  if (said instanceof Failure) {
    const [what, hint] = [said.message, said.hint];
    await publish(
      'failed',
      '',
      `## Roster Sync: nothing was ${mode}ed\n\n**${proseForMarkdown(what)}**\n\n${proseForMarkdown(hint)}\n`,
    );
    setFailed(forTerminal(`${what} ${hint}`));
    return;
  }
  const title = `${mode}ed`;
  info(forTerminal(`${said.is} ${said.next}`));
  const markdown = `## Roster Sync: ${title}\n\n${proseForMarkdown(said.is)}\n\n${proseForMarkdown(said.next)}\n`;
  await publish(said.already ? 'unchanged' : 'clean', said.receipt, markdown);
}

/** @throws Failure where it isn't allowed, or couldn't be left */
async function state(home: URL, mode: Mode, inputs: Inputs, context: RunContext): Promise<Said> {
  const { workspace, server } = context;
  refuseUnlessByHand(context.trigger, mode);
  const written = writtenIn(inputs, mode);
  const { world, configPath, remote } = await openWorld({
    ...{ home, workspace, from: workspace, config: inputs.config },
    ...{ key: inputs.apiKey, previousKey: inputs.previousApiKey },
    gitSettings: gitCredentials(server, inputs.githubToken),
    github: { server, token: inputs.githubToken, issues: false },
    ...{ say: info, warn: warning },
  });
  try {
    const trigger = triggerOf(context, inputs.branch, { remote, branch: world.repository.branch });
    const wish = { what: mode, written, configPath, apiUrl: inputs.apiUrl || undefined, trigger };
    const receipt = await receiptTheyMayState(world, wish);
    const sayer = { by: trigger.actor, runUrl: trigger.runUrl };
    return mode === 'reject'
      ? await rejected(world, receipt, sayer)
      : await confirmed(world, receipt, inputs, sayer);
  } finally {
    await world.reader.close();
  }
}

function writtenIn({ receipt: written }: Inputs, mode: Mode): string {
  if (written !== '') return written;
  const hint =
    'Give its name, as the summary of the sync has it (`roster-sync/<program>/<time>`), or its day (2026-03-03).';
  throw new Failure(`\`mode: ${mode}\` needs one receipt in the input \`receipt\`.`, hint, 'use');
}

type Sayer = Parameters<typeof import('../commands/reject.js').reject>[2];

async function rejected(world: World, receipt: string, sayer: Sayer): Promise<Said> {
  const { reject } = await import('../commands/reject.js');
  const done = await reject(world, receipt, sayer);
  return { receipt, ...rejectedWords(receipt, done), already: done.already };
}

async function confirmed(world: World, receipt: string, { status }: Inputs, sayer: Sayer): Promise<Said> {
  const { confirm } = await import('../commands/confirm.js');
  const done = await confirm(world, receipt, status, sayer);
  return { receipt, ...confirmedWords(receipt, status, done), already: done.already };
}

async function publish(
  outcome: 'clean' | 'unchanged' | 'failed',
  receipt: string,
  markdown: string,
): Promise<void> {
  try {
    setOutput('outcome', outcome);
    setOutput('receipt', receipt);
    await summary.addRaw(markdown).write();
  } catch {
    warning('Output or job summary couldn’t be written; the log has what they say.');
  }
}
