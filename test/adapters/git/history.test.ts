import { beforeAll, describe, expect, it } from '@jest/globals';
import { Git } from '../../../src/adapters/git/git.js';
import { historyIn } from '../../../src/adapters/git/history.js';
import { ObjectReader } from '../../../src/adapters/git/object-reader.js';
import type { History } from '../../../src/ports/history.js';
import { Repository } from '../../support/repository.js';

/* Many commits and files of the past, by few starts of git. */

let repository: Repository;
let history: History;
const [NAME, LARGE] = ['a “b” c.csv', `${'x'.repeat(300_000)}\n\n`];
let [first, second]: string[] = [];

beforeAll(() => {
  repository = Repository.empty();
  first = repository.commit(
    { [NAME]: 'one\n', 'large.csv': LARGE, 'empty.csv': '' },
    'First (#1)\n\nwith more',
  );
  second = repository.commit({ [NAME]: 'two' }, '--all');
  history = pastOf(repository);
});

function pastOf({ folder }: Repository) {
  const git = new Git(folder);
  return historyIn(git, new ObjectReader(git));
}

describe('the past', () => {
  it('has files by their commits and paths, each read once and whole', async () => {
    const asked = [
      ...[first, second].flatMap((commit) =>
        [NAME, 'empty.csv', 'large.csv', 'none.csv', '', '.'].map((path) => [commit ?? '', path] as const),
      ),
    ];
    const files = await history.files(asked);
    expect(files.map((file) => file?.size)).toEqual([
      4,
      0,
      LARGE.length,
      undefined,
      undefined,
      undefined,
      3,
      0,
      LARGE.length,
      undefined,
      undefined,
      undefined,
    ]);
    const read = new Map<string, string>();
    await history.read(
      files.flatMap((file) => file ?? []),
      (object, bytes) => read.set(object, Buffer.from(bytes).toString()),
    );
    expect(files.map((file) => read.get(file?.object ?? ''))).toEqual([
      ...['one\n', '', LARGE, undefined, undefined, undefined],
      ...['two', '', LARGE, undefined, undefined, undefined],
    ]);
  });

  it('takes nothing for an option, another name or a second question', async () => {
    for (const name of ['--all', 'HEAD', 'main', '', `${first ?? ''}^{tree}`, 'f'.repeat(40)]) {
      expect([...(await history.existing([name]))]).toEqual([]);
      expect(await history.files([[name, NAME]])).toEqual([undefined]);
      if (!/^f+$/.test(name)) expect(await history.commits(name, undefined, 10)).toBeUndefined();
    }
    const odd = await history.files([
      [first ?? '', `none\n${second ?? ''}:${NAME}`],
      [second ?? '', NAME],
    ]);
    expect(odd.map((file) => file?.size)).toEqual([undefined, 3]);
  });

  it('has commits, parents first, with what their messages begin with', async () => {
    const commits = await history.commits(second ?? '', undefined, 10);
    expect(commits?.map(({ id, parents, author, subject }) => [id, parents, author, subject])).toEqual([
      [first, [], 'Tess Ter', 'First (#1)'],
      [second, [first], 'Tess Ter', '--all'],
    ]);
    expect((await history.commits(second ?? '', first, 10))?.map(({ id }) => id)).toEqual([second]);
    expect((await history.commits(second ?? '', undefined, 1))?.map(({ id }) => id)).toEqual([second]);
  });

  it('isn’t known where a clone ends', async () => {
    const shallow = pastOf(repository.clone('--depth', '1'));
    expect(await shallow.existing([first ?? '', second ?? ''])).toEqual(new Set([second]));
    expect(await shallow.commits(second ?? '', undefined, 10)).toBeUndefined();
  });
});
