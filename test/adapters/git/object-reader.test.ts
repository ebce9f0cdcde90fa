import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import { Git } from '../../../src/adapters/git/git.js';
import { ObjectReader } from '../../../src/adapters/git/object-reader.js';
import { cleanUp, temporaryFolder } from '../../support/cleanup.js';
import { Repository } from '../../support/repository.js';

/* Many objects by one process of git, whatever is in them. */

afterEach(cleanUp);

const MAX = 100_000;
const NOT_THERE = '0123456789'.repeat(4);

function scene() {
  const repository = Repository.with({ 'a.csv': 'x' });
  const store = (content: string) => repository.gitWith(content, 'hash-object', '-w', '--stdin');
  const reader = new ObjectReader(new Git(repository.folder));
  const read = async (object: string) => {
    const found = await reader.read(object, MAX);
    if (!found) return 'gone';
    if (!found.content) return 'too large';
    return found.type === 'blob' ? { text: found.content.toString() } : found.type;
  };
  return { repository, store, read };
}

it('every blob is what it is, in whatever order they are asked for', async () => {
  const { store, read } = scene();
  const contents = [
    ...['', '\n', 'a\nb\n', `${NOT_THERE} missing\n`, `${NOT_THERE} blob 7\n1234567\n`, '\0ü\r\n'],
    ...['x'.repeat(MAX), 'y'.repeat(70_000)],
  ];
  const objects = contents.map(store);
  expect(await Promise.all(objects.map(read))).toEqual(contents.map((text) => ({ text })));
  for (const [at, object] of objects.entries()) expect(await read(object)).toEqual({ text: contents[at] });
});

it('what isn’t here or isn’t an id is gone, and the next ones are read all the same', async () => {
  const { repository, store, read } = scene();
  const tree = repository.git('rev-parse', 'HEAD^{tree}');
  const good = store('good');
  const asked = [NOT_THERE, good, tree, good, 'HEAD:a.csv', `${good}\n${good}`, good];
  const answers = await Promise.all(asked.map(read));
  const text = { text: 'good' };
  expect(answers).toEqual(['gone', text, 'tree', text, 'gone', 'gone', text]);
});

it('of one that is too large nothing is kept, and the next ones are read', async () => {
  const { store, read } = scene();
  const [large, good] = [store('x'.repeat(MAX + 1)), store('good')];
  expect(await Promise.all([good, large, good, large].map(read))).toEqual([
    { text: 'good' },
    'too large',
    { text: 'good' },
    'too large',
  ]);
});

it('a damaged object ends git, and the others are read', async () => {
  const { repository, store, read } = scene();
  const [damaged, good] = [store('damaged'), store('good')];
  const file = join(repository.folder, '.git/objects', damaged.slice(0, 2), damaged.slice(2));
  chmodSync(file, 0o600);
  writeFileSync(file, 'not what git wrote');
  expect(await Promise.all([good, damaged, good].map(read))).toEqual([
    { text: 'good' },
    'gone',
    { text: 'good' },
  ]);
});

it('after a while without a question, the next one is answered, too', async () => {
  const { store, read } = scene();
  const good = store('good');
  expect(await read(good)).toEqual({ text: 'good' });
  await setTimeout(150);
  expect(await read(good)).toEqual({ text: 'good' });
});

it('a folder that isn’t there is a failure, not an answer', async () => {
  const reader = new ObjectReader(new Git('/nowhere/at/all'));
  await expect(reader.read(NOT_THERE, MAX)).rejects.toThrow('git couldn’t be started');
});

it('started beforehand it answers, and where it has ended since, it is started again', async () => {
  const { repository, store } = scene();
  const good = store('good');
  const warm = new ObjectReader(new Git(repository.folder));
  warm.warm();
  expect((await warm.read(good))?.content?.toString()).toBe('good');
  warm.end();

  const elsewhere = temporaryFolder();
  const lost = new ObjectReader(new Git(elsewhere));
  lost.warm();
  await setTimeout(200);
  repository.git('clone', '--quiet', repository.folder, elsewhere);
  expect((await lost.read(good))?.type).toBe('blob');
  lost.end();
});
