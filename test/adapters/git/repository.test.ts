import { join } from 'node:path';
import { afterEach, expect } from '@jest/globals';
import { Git } from '../../../src/adapters/git/git.js';
import { openRepository } from '../../../src/adapters/git/repository.js';
import { cleanUp, temporaryFolder } from '../../support/cleanup.js';
import { Repository } from '../../support/repository.js';
import { onUnix } from '../../support/systems.js';

afterEach(cleanUp);

onUnix('a repository is opened in a folder whose name has line breaks', async () => {
  const repository = Repository.in(join(temporaryFolder(), 'a\nb\n', 'HEAD\nc'));
  const opened = async () => {
    const { head, branch } = await openRepository(new Git(repository.folder));
    return { head, branch };
  };
  expect(await opened()).toEqual({ head: undefined, branch: 'main' });
  const head = repository.commit({ a: 'b' });
  expect(await opened()).toEqual({ head, branch: 'main' });
  repository.git('checkout', '--quiet', '--detach');
  expect(await opened()).toEqual({ head, branch: undefined });
});
