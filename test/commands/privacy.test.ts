import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { checkHere, syncHere } from '../support/here.js';
import { OCCASIONS, rosterOf, secretsIn } from '../support/leaks.js';
import { CONFIG, configOf, csvOf, ROSTER } from '../support/people.js';
import { renderings } from '../support/renderings.js';
import { record } from '../support/server.js';
import { networkWorld } from '../support/world.js';

/* What can be shown of a check and of a sync, wherever it is shown (test/e2e/privacy.test.ts: what is). */

afterEach(cleanUp);

describe('nobody’s data is seen in any text that is made of', () => {
  it.each(Object.entries(OCCASIONS))('%s', async (_, leak) => {
    const api = await record(leak.answering && { answering: leak.answering });
    const files = { [CONFIG]: configOf(api.url, leak.more), [ROSTER]: rosterOf(leak), ...leak.files };
    const world = networkWorld(leak.before ? { ...files, [ROSTER]: csvOf(leak.before) } : files);
    if (leak.before) {
      expect(await syncHere(world)).toMatchObject({ ending: 'uploaded' });
      world.commit(files);
    }
    const checked = await checkHere(leak.before ? world : networkWorld(files, ''));
    const synced = await syncHere(world);
    for (const outcome of [checked, synced]) {
      expect(outcome.said).not.toMatch(/itself failed/);
      expect(secretsIn([outcome.said, ...renderings(outcome)].join('\n'))).toEqual([]);
    }
    const receipts = [...world.tags.values()].map(({ message }) => message);
    expect(secretsIn(receipts.join('\n'))).toEqual([]);
    if (leak.sends) expect(synced.ending).toBe('failed');
  });
});
