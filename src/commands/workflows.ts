import { unlessFailed } from '../core/base/failure.js';
import { WORKFLOW_FOLDER } from '../core/config/names.js';
import { isWorkflow, type Workflow } from '../core/workflows/workflow.js';
import type { Source } from '../ports/repository.js';

/** @returns the workflows of a source; one that can't be read, as a link, is left out, and runs nothing either */
export async function workflowsIn(source: Source): Promise<Workflow[]> {
  const paths = await unlessFailed(source.list(WORKFLOW_FOLDER), () => []);
  const read = paths.filter(isWorkflow).map(async (path) => {
    const bytes = await unlessFailed(source.read(path), () => undefined);
    return bytes ? [{ path, text: new TextDecoder().decode(bytes) }] : [];
  });
  return (await Promise.all(read)).flat();
}
