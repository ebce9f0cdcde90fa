import { info, setFailed, setOutput, summary, warning } from '@actions/core';
import { openWorld } from '../adapters/open-world.js';
import { doctor } from '../commands/doctor.js';
import { mustBeFixed, type Finding } from '../core/doctor/finding.js';
import { doctorLines, doctorMarkdown, doctorVerdict, endingOf } from '../core/report/doctor-words.js';
import { forTerminal } from '../core/report/escape.js';
import { plain } from '../core/report/text.js';
import { mayBeKey } from '../core/workstars/endpoint.js';
import type { RunContext } from './context.js';
import { gitCredentials } from './git-credentials.js';
import type { Inputs } from './inputs.js';
import { occasionOf } from './occasion.js';

/**
 * `mode: doctor`: the checklist as log, summary and outputs. It changes nothing.
 *
 * @throws Failure where there isn't a repository, or the configuration's path leaves the workspace
 */
export async function runDoctor(home: URL, inputs: Inputs, context: RunContext): Promise<void> {
  const { workspace, server, carriesChange } = context;
  const isKeyMalformed = inputs.apiKey !== '' && !mayBeKey(inputs.apiKey);
  const { world, configPath, remote } = await openWorld({
    ...{ home, workspace, from: workspace, config: inputs.config },
    key: carriesChange || isKeyMalformed ? undefined : inputs.apiKey,
    gitSettings: gitCredentials(server, inputs.githubToken),
    github: { server, token: inputs.githubToken, issues: false },
    ...{ say: info, warn: warning },
  });
  try {
    const occasion = occasionOf(context, inputs.branch, { remote, branch: world.repository.branch });
    const { onlyBranch } = occasion;
    const asked = { configPath, apiUrl: inputs.apiUrl || undefined, occasion, onlyBranch };
    await publish(await doctor(world, { ...asked, node: process.version, isKeyMalformed }));
  } finally {
    await world.reader.close();
  }
}

async function publish(findings: readonly Finding[]): Promise<void> {
  for (const line of doctorLines(findings, plain, undefined)) info(line);
  try {
    setOutput('outcome', endingOf(findings));
    await summary.addRaw(doctorMarkdown(findings)).write();
  } catch {
    warning('Output or job summary couldn’t be written; the log has what they say.');
  }
  const wrong = findings.filter(mustBeFixed).map(({ about, says }) => `${about}: ${says}`);
  if (wrong.length > 0) setFailed(forTerminal([doctorVerdict(findings), ...wrong].join(' ')));
}
