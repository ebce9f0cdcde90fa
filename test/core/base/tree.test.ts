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

const entry = (before: string, id = ID) => Buffer.concat([Buffer.from(before), Buffer.from(id, 'hex')]);

it.each([
  ['nothing but a text', Buffer.from('x'.repeat(60))],
  ['an id that is cut off', entry('100644 a\0', 'abcd')],
  ['no id', Buffer.from('100644 a\0')],
  ['no end of the name', Buffer.from('100644 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')],
  ['no mode', entry(' a\0')],
  ['a mode that is none', entry('1006x4 a\0')],
  ['no blank before the name ends', entry('100644\0')],
  ['no name', entry('100644 \0')],
  ['one name twice', Buffer.concat([entry('100644 a\0'), entry('40000 a\0')])],
  ['something after the last entry', Buffer.concat([entry('100644 a\0'), Buffer.from('x')])],
])('a tree that git could not have made is damaged: %s', (_what, content) => {
  expect(() => entriesOfTree(content, 20)).toThrow('git’s record of a folder is damaged.');
});
