import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { foundTag } from '../../../src/adapters/github/found-tag.js';
import { findRecords } from '../../../src/adapters/github/records.js';
import { sha256 } from '../../../src/core/base/digest.js';
import { receiptTime } from '../../../src/core/receipts/names.js';
import { sealOf } from '../../../src/core/receipts/signature.js';

/* What GitHub tells of tags, and how far it is looked through (test/adapters/github/sync.test.ts: in a sync). */

const PREFIX = 'roster-sync/acme/';
const COMMIT = '1'.repeat(40);
const NOW = Date.UTC(2026, 0, 20);
const DAY = 24 * 60 * 60 * 1000;
const TAGGER = { name: 'Roster Sync', email: 'noreply@github.com', date: '2026-01-01T00:00:00Z' };

/** A tag that a key has signed, with its bytes. */
function told(daysAgo: number, key: string, trailers: string) {
  const name = PREFIX + receiptTime(new Date(NOW - daysAgo * DAY));
  const digest = '0'.repeat(64);
  const counts = ['Employees', 'Positions', 'Joiners', 'Leavers', 'Movers'].map((one) => `${one}: 1\n`);
  const others = `Employees-SHA256: ${digest}\nPositions-SHA256: none\nConfig-Path: c.yml\nConfig-SHA256: ${digest}\n`;
  const text = `Uploaded\n\nProgram: acme\n${counts.join('')}${others}${trailers}`;
  const message = sealOf(key).sign(name, COMMIT, text);
  const seconds = Date.parse(TAGGER.date) / 1000;
  const header = `object ${COMMIT}\ntype commit\ntag ${name}\ntagger ${TAGGER.name} <${TAGGER.email}> ${seconds} +0000`;
  const bytes = `${header}\n\n${message}`;
  const oid = createHash('sha1')
    .update(`tag ${Buffer.byteLength(bytes)}\0${bytes}`)
    .digest('hex');
  const target = { __typename: 'Commit', oid: COMMIT };
  return {
    name,
    sha256: sha256(Buffer.from(bytes)),
    node: { name, target: { __typename: 'Tag', oid, name, message, tagger: TAGGER, target } },
  };
}

it('a tag that is far larger than any of ours says nothing', () => {
  const { node, name } = told(1, 'key', '');
  expect(foundTag(PREFIX, node)[1].tag).toBeDefined();
  const large = { ...node, target: { ...node.target, message: node.target.message + 'x'.repeat(64 * 1024) } };
  expect(foundTag(PREFIX, large)).toEqual([name, { object: node.target.oid }]);
});

it.each([
  ['proves', 1],
  ['doesn’t prove', 2],
])('after a rotation, what the newest receipt %s ends the search: %i page(s)', async (proof, pages) => {
  const old = told(10, 'before', '');
  const isProven = proof === 'proves';
  const link = isProven ? `Previous-Receipt: ${old.name} sha256:${old.sha256}\n` : '';
  const newest = told(1, 'now', link);
  let asked = 0;
  const page = (nodes: readonly object[]) => {
    asked += 1;
    const [none, more] = [false, true].map((hasNextPage) => ({ hasNextPage, endCursor: 'x' }));
    const empty = { pageInfo: none, nodes: [] };
    const receipts = { pageInfo: asked === 1 ? more : none, nodes };
    return {
      repository: { isPrivate: true, defaultBranchRef: null, receipts, rejections: empty, sendings: empty },
    };
  };
  const api = { query: () => Promise.resolve(page(asked === 0 ? [newest.node, old.node] : [])) };
  const question = { prefix: PREFIX, issues: false, now: NOW, seal: sealOf('now') };
  const { records } = await findRecords(api as unknown as Parameters<typeof findRecords>[0], question);
  expect(records.receipts).toEqual([newest.name, old.name]);
  expect(asked).toBe(pages);
});
