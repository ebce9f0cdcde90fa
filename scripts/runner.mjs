/* Starts the packaged action as GitHub's runner starts a step of a workflow. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { cleanEnvironment, run } from './processes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param step `workspace`, a checkout; `temp`, a folder; `inputs` by their names in action.yml; `event` and, where the
 *   event isn't of the branch main, its `ref`, `sha` and `payload`
 * @returns how the process ended, its outputs by name, and the job summary
 */
export async function runAction({ workspace, temp, inputs, event, ref = 'refs/heads/main', sha, payload }) {
  const folder = mkdtempSync(join(temp, 'step-'));
  const file = (name, content = '') => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const { inputs: declared, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const repository = { full_name: 'acme/roster', default_branch: 'main', private: true };
  const env = {
    ...cleanEnvironment(temp),
    ...inputVariables({ ...defaults(declared, folder), ...inputs }),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ repository, ...payload })),
    GITHUB_REF: ref,
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: repository.full_name,
    GITHUB_RUN_ID: '1',
    GITHUB_ACTOR: 'hr-lead',
    GITHUB_TRIGGERING_ACTOR: 'hr-lead',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'https://github.example/api/v3',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    RUNNER_TEMP: folder,
  };
  const ended = await run(process.execPath, [join(root, runs.main)], { cwd: workspace, env });
  return {
    ...ended,
    outputs: outputsIn(readFileSync(env.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

/** There is no GitHub here, and so no token: the action then does with git what it would ask of GitHub. */
function defaults(declared, temp) {
  const filled = (text = '') => text.replace('${{ runner.temp }}', temp).replace('${{ github.token }}', '');
  return Object.fromEntries(Object.entries(declared).map(([name, input]) => [name, filled(input?.default)]));
}

/** The runner writes capitals and replaces nothing but spaces: `INPUT_API-KEY`. */
function inputVariables(inputs) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** `name<<delimiter`, the value, the delimiter. */
function outputsIn(text) {
  const entries = text.matchAll(
    /^(?<name>[^<\r\n]+)<<(?<end>\S+)\r?\n(?<value>[^]*?)(?:\r?\n)?^\k<end>\r?$/gm,
  );
  return Object.fromEntries([...entries].map(({ groups }) => [groups.name, groups.value]));
}
