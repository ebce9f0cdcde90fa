import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { DIST, runNode } from '../support/runner.js';

/* Whoever can write where compiled code is kept can have their own run with the API key. */

afterEach(cleanUp);

type Variables = Readonly<Record<string, string | undefined>>;

const start = (home: string, env: Variables = {}, args: readonly string[] = ['--version'], dist = DIST) =>
  runNode([join(dist, 'cli.js'), ...args], temporaryFolder(), {
    HOME: home,
    NODE_COMPILE_CACHE: undefined,
    ...env,
  });

/** @returns how much is below a folder */
const kept = (folder: string): number => readdirSync(folder, { recursive: true }).length;

const fileIn = (home: string): string => join(home, '.cache/roster-sync/compiled');

/** Of the start of a file: the digest of the rest, the length of the list, the list. */
const LIST_AT = 36;
const commandsIn = (file: Buffer): unknown =>
  (JSON.parse(file.toString('utf8', LIST_AT, LIST_AT + file.readUInt32LE(32))) as { commands: unknown })
    .commands;

const posix = process.platform === 'linux' ? describe : describe.skip;

posix('compiled code', () => {
  it('is kept below the home of whoever starts it, and for nobody else to see', async () => {
    const home = temporaryFolder();
    expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(home, '.cache/roster-sync'))).toEqual(['compiled']);
    expect(statSync(fileIn(home)).mode & 0o777).toBe(0o600);
    const elsewhere = temporaryFolder();
    await start(home, { XDG_CACHE_HOME: elsewhere });
    expect(kept(join(elsewhere, 'roster-sync'))).toBe(1);
  });

  it('is kept where NODE_COMPILE_CACHE says, and not with NODE_DISABLE_COMPILE_CACHE', async () => {
    const [home, said] = [temporaryFolder(), temporaryFolder()];
    await start(home, { NODE_COMPILE_CACHE: said });
    expect(readdirSync(join(said, 'roster-sync'))).toEqual(['compiled']);
    await start(home, { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(readdirSync(home)).toEqual([]);
  });

  it('is written once for each command, and has what all of them call', async () => {
    const home = temporaryFolder();
    await start(home);
    const first = readFileSync(fileIn(home));
    await start(home);
    expect(readFileSync(fileIn(home)).equals(first)).toBe(true);
    expect(await start(home, {}, ['check', '--help'])).toMatchObject({ code: 0 });
    expect(await start(home, {}, ['chekc'])).toMatchObject({ code: 2 });
    const both = readFileSync(fileIn(home));
    expect(commandsIn(both)).toEqual(['--version', 'check']);
    expect(both.length).toBeGreaterThan(first.length);
    await start(home);
    expect(readFileSync(fileIn(home)).equals(both)).toBe(true);
  });

  it.each([
    ['is cut off', (file: Buffer) => file.subarray(0, file.length - 1000)],
    ['is empty', () => Buffer.alloc(0)],
    ['ends in its list', (file: Buffer) => file.subarray(0, LIST_AT + 10)],
    ['has another byte in its list', (file: Buffer) => changed(file, LIST_AT + 5)],
    ['has another byte in its code', (file: Buffer) => changed(file, file.length - 5000)],
    ['has another digest', (file: Buffer) => changed(file, 0)],
  ])('isn’t used where the file %s', async (_what, change) => {
    const home = temporaryFolder();
    await start(home);
    const good = readFileSync(fileIn(home));
    writeFileSync(fileIn(home), change(good));
    expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    // It is written again.
    const again = readFileSync(fileIn(home));
    expect([again.length > good.length * 0.9, commandsIn(again)]).toEqual([true, ['--version']]);
    await start(home);
    expect(readFileSync(fileIn(home)).equals(again)).toBe(true);
  });

  it('isn’t used for a program that is another one now, though of the same length', async () => {
    const [home, dist] = [temporaryFolder(), temporaryFolder()];
    cpSync(DIST, dist, { recursive: true });
    const { stdout: version } = await start(home, {}, ['check', '--help'], dist);
    await start(home, {}, ['--version'], dist);
    const before = await start(home, {}, ['--version'], dist);
    let changes = 0;
    for (const name of readdirSync(join(dist, 'bundle')).filter((one) => one.endsWith('.cjs'))) {
      const path = join(dist, 'bundle', name);
      const text = readFileSync(path, 'utf8');
      const other = text.replaceAll(`"${before.stdout.trim()}"`, '"7.7.7"');
      if (other !== text) changes += 1;
      writeFileSync(path, other);
    }
    expect(changes).toBeGreaterThan(0);
    expect(await start(home, {}, ['--version'], dist)).toMatchObject({ code: 0, stdout: '7.7.7\n' });
    // What other commands called of the old one is gone.
    expect(commandsIn(readFileSync(fileIn(home)))).toEqual(['--version']);
    expect((await start(home, {}, ['check', '--help'], dist)).stdout).toBe(version);
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

  it('isn’t read from a file that others may write', async () => {
    const home = temporaryFolder();
    await start(home);
    const good = readFileSync(fileIn(home));
    chmodSync(fileIn(home), 0o666);
    await start(home, {}, ['help']);
    // Else both commands would be there.
    expect(commandsIn(readFileSync(fileIn(home)))).toEqual(['help']);
    expect(commandsIn(good)).toEqual(['--version']);
    expect(statSync(fileIn(home)).mode & 0o777).toBe(0o600);
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
    const home = temporaryFolder();
    mkdirSync(fileIn(home), { recursive: true, mode: 0o700 });
    expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(home, '.cache/roster-sync'))).toEqual(['compiled']);
  });

  it.each([
    ['self-hosted', 1],
    ['github-hosted', 0],
  ])('of the action is kept on a runner that is %s: %i', async (environment, files) => {
    const home = temporaryFolder();
    const env = {
      HOME: home,
      NODE_COMPILE_CACHE: undefined,
      RUNNER_ENVIRONMENT: environment,
      INPUT_MODE: 'check',
    };
    await runNode([join(DIST, 'action.js')], temporaryFolder(), env);
    expect(kept(home)).toBe(files && 3);
    if (files) expect(commandsIn(readFileSync(fileIn(home)))).toEqual(['action check']);
  });
});

/** @returns the same with another bit of one byte */
function changed(file: Buffer, at: number): Buffer {
  const other = Buffer.from(file);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}
