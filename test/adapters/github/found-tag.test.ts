import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { keptOf } from '../../../src/adapters/github/found-tag.js';
import { sha256 } from '../../../src/core/base/digest.js';
import { erasedTag } from '../../../src/core/receipts/erased.js';
import { sealOf } from '../../../src/core/receipts/signature.js';

/* GitHub tells a tag in parts; one whose commit was rewritten is read from them as from git. */

const NAME = 'roster-sync/acme/20260101T020000Z';
const [WAS, NOW] = ['a'.repeat(40), 'b'.repeat(40)];
const seal = sealOf('a key');
const before = `object ${WAS}\ntype commit\ntag ${NAME}\ntagger Roster Sync <> 1767232800 +0000\n\n${seal.sign(NAME, WAS, 'Uploaded\n\nProgram: acme\n')}`;
const tagger = { name: 'Roster Sync', email: '', date: '2026-01-01T02:00:00Z' };

function told(content: string, commit: string, cut: (message: string) => string = (message) => message) {
  const object = createHash('sha1')
    .update(`tag ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex');
  const message = cut(content.slice(content.indexOf('\n\n') + 2));
  return keptOf(NAME, { object, tag: { name: NAME, message, tagger, commit } }, seal);
}

it.each([
  ['as it is', (message: string) => message],
  ['without its last line break', (message: string) => message.trimEnd()],
])('the record of an erased receipt, %s, keeps signature and digest', (_, cut) => {
  const kept = told(erasedTag(before, NOW, '2026-02-01 a person was erased'), NOW, cut);
  expect(kept).toEqual({
    name: NAME,
    commit: NOW,
    message: before.slice(before.indexOf('\n\n') + 2),
    authenticity: 'signed',
    sha256: sha256(before),
    at: new Date(tagger.date),
    erased: { was: WAS, notes: ['2026-02-01 a person was erased'] },
  });
});

it('a tag that was just moved isn’t one', () => {
  const moved = before.replace(`object ${WAS}`, `object ${NOW}`);
  expect(told(moved, NOW)).toMatchObject({ commit: NOW, authenticity: 'forged' });
  expect(told(before, WAS)).toMatchObject({ commit: WAS, authenticity: 'signed' });
});
