import { expect, it } from '@jest/globals';
import { entriesOfTree, FOLDER, inOrder, treeOfEntries } from '../../../src/core/base/tree.js';

const ID = 'ab'.repeat(20);
const tree = (...modes: readonly string[]): Buffer =>
  Buffer.concat(modes.flatMap((mode, index) => [Buffer.from(`${mode} n${index}\0`), Buffer.from(ID, 'hex')]));

it('a folder is one whether an old program wrote a zero before its mode or not, and is written without', () => {
  const [padded, plain] = [tree('040000', '100644', '120000'), tree('40000', '100644', '120000')];
  expect(entriesOfTree(padded, 20)).toEqual(entriesOfTree(plain, 20));
  expect(entriesOfTree(padded, 20).map(({ mode }) => mode)).toEqual([FOLDER, '100644', '120000']);
  expect(treeOfEntries(inOrder(entriesOfTree(padded, 20)))).toEqual(plain);
});
