import { describe, expect, it } from '@jest/globals';
import { makeRoster } from '../../src/commands/init.js';
import { configured, EXPORT, IMPORTED } from '../support/imported.js';
import { CONFIG, ROSTER } from '../support/people.js';
import { bytesOf } from '../support/roster.js';
import { memoryWorld } from '../support/world.js';

/* What init does with an export, once its configuration is written (test/e2e/init.test.ts: on a command line). */

async function made(text: string, people: string | undefined) {
  const world = memoryWorld();
  world.commit(configured());
  const written = new Map<string, string>();
  const write = (path: string, content: string | Uint8Array) => {
    written.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
    return Promise.resolve();
  };
  const exported = { path: 'people.csv', bytes: bytesOf(text) };
  const own = { ...world, files: { ...world.files, write } };
  const { ending } = await makeRoster(own, exported, ROSTER, people);
  return { ending, written: Object.fromEntries(written) };
}

describe('a roster that init makes', () => {
  it('is that of an import, and the configuration stays where an export keeps the list', async () => {
    expect(await made(EXPORT, undefined)).toEqual({ ending: 'clean', written: { [ROSTER]: IMPORTED } });
  });

  it('has a configuration without the export where people keep it', async () => {
    const written = { [ROSTER]: IMPORTED, [CONFIG]: 'version: 1\n' };
    expect(await made(EXPORT, 'version: 1\n')).toEqual({ ending: 'clean', written });
  });

  it('isn’t made where anything is wrong, and what reads the export stays to be corrected', async () => {
    const wrong = EXPORT.replace('France', 'Freedonia');
    expect(await made(wrong, 'version: 1\n')).toEqual({ ending: 'problems', written: {} });
  });
});
