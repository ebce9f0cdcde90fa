import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { writeBelow } from '../../../src/adapters/files/writer.js';
import { cleanUp, temporaryFolder } from '../../support/cleanup.js';
import { onUnix } from '../../support/systems.js';

afterEach(cleanUp);

describe('a file that is written', () => {
  onUnix('keeps its mode, whatever the mask of the process is', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.csv'), 'old');
    chmodSync(join(folder, 'a.csv'), 0o664);
    const mask = process.umask(0o077);
    try {
      await writeBelow(folder, 'a.csv', 'new');
    } finally {
      process.umask(mask);
    }
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'a.csv')).mode & 0o777).toBe(0o664);
  });

  it('is whole, and leaves nothing beside it, also where it can’t be put in its place', async () => {
    const folder = temporaryFolder();
    await Promise.all(
      Array.from({ length: 8 }, (_, at) => writeBelow(folder, 'new/a.csv', String(at).repeat(9))),
    );
    expect(readFileSync(join(folder, 'new/a.csv'), 'utf8')).toMatch(/^(\d)\1{8}$/);
    mkdirSync(join(folder, 'new/b.csv'));
    await expect(writeBelow(folder, 'new/b.csv', 'x')).rejects.toThrow('isn’t a regular file');
    expect(readdirSync(join(folder, 'new'))).toEqual(['a.csv', 'b.csv']);
  });
});
