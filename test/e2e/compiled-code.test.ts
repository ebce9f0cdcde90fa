import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { DIST, runNode } from '../support/runner.js';

/* Whoever can write where compiled code is kept can have their own run with the API key. */

afterEach(cleanUp);

const start = (home: string, env: Readonly<Record<string, string>> = {}) =>
  runNode([join(DIST, 'cli.js'), '--version'], temporaryFolder(), {
    HOME: home,
    NODE_COMPILE_CACHE: undefined,
    ...env,
  });

/** @returns how much is below a folder */
const kept = (folder: string): number => readdirSync(folder, { recursive: true }).length;

const posix = process.platform === 'linux' ? describe : describe.skip;

posix('compiled code', () => {
  it('is kept below the home of whoever starts it, and for nobody else to see', async () => {
    const home = temporaryFolder();
    expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    expect(kept(join(home, '.cache/roster-sync'))).toBeGreaterThan(1);
    const elsewhere = temporaryFolder();
    await start(home, { XDG_CACHE_HOME: elsewhere });
    expect(kept(join(elsewhere, 'roster-sync'))).toBeGreaterThan(1);
  });

  it.each([
    ['its folder', '.cache/roster-sync'],
    ['the folder around it', '.cache'],
  ])('isn’t kept where others may write to %s', async (_what, path) => {
    const home = temporaryFolder();
    mkdirSync(join(home, '.cache/roster-sync'), { recursive: true, mode: 0o700 });
    chmodSync(join(home, path), 0o777);
    expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    expect(kept(join(home, '.cache/roster-sync'))).toBe(0);
  });

  it('isn’t kept through a link, nor where a path isn’t absolute', async () => {
    const [home, elsewhere] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(home, '.cache'), { mode: 0o700 });
    symlinkSync(elsewhere, join(home, '.cache/roster-sync'));
    expect(await start(home, { XDG_CACHE_HOME: 'here' })).toMatchObject({ code: 0, stderr: '' });
    expect([kept(elsewhere), readdirSync(home)]).toEqual([0, ['.cache']]);
  });

  it('is no reason to fail', async () => {
    expect(await start('/dev/null')).toMatchObject({ code: 0, stderr: '' });
  });
});
