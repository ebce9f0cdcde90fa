import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { filesOf } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { DIST, runNode, WITH_KEY } from '../support/runner.js';

/* Whoever can write where compiled code is kept can have their own run with the API key. */

afterEach(cleanUp);

type Variables = Readonly<Record<string, string | undefined>>;

/** Prints a public key, unless another command is given. */
const start = (home: string, env: Variables = {}, args: readonly string[] = ['keys'], dist = DIST) =>
  runNode([join(dist, 'cli.js'), ...args], Repository.with(filesOf()).folder, {
    ...WITH_KEY,
    HOME: home,
    NODE_COMPILE_CACHE: undefined,
    ...env,
  });

/** @returns how much is below a folder */
const kept = (folder: string): number => readdirSync(folder, { recursive: true }).length;

/** @returns a home of whoever has started it before */
function homeInUse(): string {
  const home = temporaryFolder();
  mkdirSync(join(home, '.cache/roster-sync'), { recursive: true, mode: 0o700 });
  return home;
}

const fileIn = (home: string): string => join(home, '.cache/roster-sync/compiled');

/** Of the start of a file: the digest of the rest, the length of the list, the list. */
const LIST_AT = 36;
const runsIn = (file: Buffer): unknown =>
  (JSON.parse(file.toString('utf8', LIST_AT, LIST_AT + file.readUInt32LE(32))) as { runs: unknown }).runs;

/** After the second file that is loaded, V8 has other flags, and takes no code that was compiled before. */
const OTHER_FLAGS = `
const [v8, vm] = [require('node:v8'), require('node:vm')];
let [loaded, rejected] = [0, 0];
vm.Script = class extends vm.Script {
  constructor(...given) {
    super(...given);
    if (this.cachedDataRejected) rejected += 1;
    loaded += 1;
    if (loaded === 2) v8.setFlagsFromString('--wasm-tiering-budget=5');
  }
};
process.once('exit', () => process.stderr.write('rejected: ' + rejected));
`;

const posix = process.platform === 'linux' ? describe : describe.skip;

posix('compiled code', () => {
  it('is kept below the home of whoever starts it, and for nobody else to see', async () => {
    const home = homeInUse();
    expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(home, '.cache/roster-sync'))).toEqual(['compiled']);
    expect(statSync(fileIn(home)).mode & 0o777).toBe(0o600);
    const elsewhere = join(homeInUse(), '.cache');
    await start(home, { XDG_CACHE_HOME: elsewhere });
    expect(kept(join(elsewhere, 'roster-sync'))).toBe(1);
  });

  it('is kept from the second start on: the first may be the only one', async () => {
    const home = temporaryFolder();
    expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(home, '.cache/roster-sync'))).toEqual([]);
    expect(statSync(join(home, '.cache/roster-sync')).mode & 0o777).toBe(0o700);
    await start(home);
    expect(readdirSync(join(home, '.cache/roster-sync'))).toEqual(['compiled']);
  });

  it('is kept where NODE_COMPILE_CACHE says, and not with NODE_DISABLE_COMPILE_CACHE', async () => {
    const [home, said] = [temporaryFolder(), join(homeInUse(), '.cache')];
    await start(home, { NODE_COMPILE_CACHE: said });
    expect(readdirSync(join(said, 'roster-sync'))).toEqual(['compiled']);
    await start(home, { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(readdirSync(home)).toEqual([]);
  });

  it('is written once for each command and how it ends, and has what all of them call', async () => {
    const home = homeInUse();
    await start(home);
    const first = readFileSync(fileIn(home));
    await start(home);
    expect(readFileSync(fileIn(home)).equals(first)).toBe(true);
    expect(await start(home, {}, ['history'])).toMatchObject({ code: 0 });
    const both = readFileSync(fileIn(home));
    expect(runsIn(both)).toEqual(['keys 0', 'history 0']);
    expect(both.length).toBeGreaterThan(first.length);
    await start(home);
    expect(readFileSync(fileIn(home)).equals(both)).toBe(true);
  });

  it('isn’t written again because V8 takes none for a moment', async () => {
    const home = homeInUse();
    await start(home);
    const first = readFileSync(fileIn(home));
    const hook = join(temporaryFolder(), 'hook.cjs');
    writeFileSync(hook, OTHER_FLAGS);
    const ran = await start(home, { NODE_OPTIONS: `--require ${hook}` });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/rejected: [1-9]/);
    expect(readFileSync(fileIn(home)).equals(first)).toBe(true);
  });

  it.each([
    [['chekc']],
    [['--version']],
    [['check', '--help']],
    [['check', '--cnofig', 'x']],
    [['keys', '--help']],
  ])('isn’t written by %j, which calls little of what others do', async (args) => {
    const home = homeInUse();
    await start(home, {}, args);
    expect(readdirSync(join(home, '.cache/roster-sync'))).toEqual([]);
  });

  it.each([
    ['is cut off', (file: Buffer) => file.subarray(0, file.length - 1000)],
    ['is empty', () => Buffer.alloc(0)],
    ['ends in its list', (file: Buffer) => file.subarray(0, LIST_AT + 10)],
    ['has another byte in its list', (file: Buffer) => changed(file, LIST_AT + 5)],
    ['has another byte in its code', (file: Buffer) => changed(file, file.length - 5000)],
    ['has another digest', (file: Buffer) => changed(file, 0)],
  ])('isn’t used where the file %s', async (_what, change) => {
    const home = homeInUse();
    await start(home);
    const good = readFileSync(fileIn(home));
    writeFileSync(fileIn(home), change(good));
    expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    // It is written again.
    const again = readFileSync(fileIn(home));
    expect([again.length > good.length * 0.9, runsIn(again)]).toEqual([true, ['keys 0']]);
    await start(home);
    expect(readFileSync(fileIn(home)).equals(again)).toBe(true);
  });

  it('isn’t used for a program that is another one now, though of the same length', async () => {
    const [home, dist] = [homeInUse(), temporaryFolder()];
    cpSync(DIST, dist, { recursive: true });
    await start(home, {}, ['history'], dist);
    await start(home, {}, ['keys'], dist);
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
    await start(home, {}, ['keys'], dist);
    // What other commands called of the old one is gone.
    expect(runsIn(readFileSync(fileIn(home)))).toEqual(['keys 0']);
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
    const home = homeInUse();
    await start(home);
    const good = readFileSync(fileIn(home));
    chmodSync(fileIn(home), 0o666);
    await start(home, {}, ['history']);
    // Else both commands would be there.
    expect(runsIn(readFileSync(fileIn(home)))).toEqual(['history 0']);
    expect(runsIn(good)).toEqual(['keys 0']);
    expect(statSync(fileIn(home)).mode & 0o777).toBe(0o600);
  });

  it('isn’t kept through a link, nor where a path isn’t absolute', async () => {
    const [home, elsewhere] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(home, '.cache'), { mode: 0o700 });
    symlinkSync(elsewhere, join(home, '.cache/roster-sync'));
    expect(await start(home, { XDG_CACHE_HOME: 'here' })).toMatchObject({ code: 0, stderr: '' });
    expect([kept(elsewhere), readdirSync(home)]).toEqual([0, ['.cache']]);
  });

  it.each(['', '.', '~', 'here'])(
    'isn’t kept where the home is said to be “%s”: it is in the repository',
    async (home) => {
      const { folder } = Repository.with(filesOf());
      const env = { ...WITH_KEY, HOME: home, NODE_COMPILE_CACHE: undefined };
      expect(await runNode([join(DIST, 'cli.js'), 'keys'], folder, env)).toMatchObject({
        code: 0,
        stderr: '',
      });
      const others = { ...env, HOME: temporaryFolder(), NODE_COMPILE_CACHE: home };
      await runNode([join(DIST, 'cli.js'), 'keys'], folder, others);
      const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      // Node itself keeps its own where that variable says.
      expect(found.filter((path) => path.endsWith('compiled'))).toEqual([]);
    },
  );

  it('is neither kept in a repository nor taken from one, whatever a commit brought along', async () => {
    const home = homeInUse();
    await start(home);
    const repository = Repository.with({ ...filesOf(), '.cache/roster-sync/compiled': 'x' });
    const file = fileIn(repository.folder);
    cpSync(fileIn(home), file);
    const good = readFileSync(file);
    const env = { ...WITH_KEY, HOME: repository.folder, NODE_COMPILE_CACHE: undefined };
    expect(await runNode([join(DIST, 'cli.js'), 'history'], repository.folder, env)).toMatchObject({
      code: 0,
    });
    expect(readFileSync(file).equals(good)).toBe(true);
  });

  it('makes no folder in a home that isn’t this account’s', async () => {
    const home = temporaryFolder();
    chmodSync(home, 0o777);
    expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(home)).toEqual([]);
  });

  it('is no reason to fail', async () => {
    const none = join(temporaryFolder(), 'none');
    for (const home of ['/dev/null', '/proc', none])
      expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(none)).toBe(false);
    for (const inTheWay of ['compiled', 'compiled.new']) {
      const home = temporaryFolder();
      mkdirSync(join(home, '.cache/roster-sync', inTheWay, 'full'), { recursive: true, mode: 0o700 });
      expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('of a later version is replaced', async () => {
    const home = homeInUse();
    await start(home);
    const list = Buffer.from(JSON.stringify({ madeBy: 'later', others: {} }));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(list.length);
    const rest = Buffer.concat([length, list]);
    writeFileSync(fileIn(home), Buffer.concat([createHash('sha256').update(rest).digest(), rest]));
    expect(await start(home)).toMatchObject({ code: 0, stderr: '' });
    expect(runsIn(readFileSync(fileIn(home)))).toEqual(['keys 0']);
  });

  it.each([
    ['self-hosted', 1],
    ['github-hosted', 0],
  ])('of the action is kept on a runner that is %s: %i', async (environment, files) => {
    const home = homeInUse();
    const env = {
      HOME: home,
      NODE_COMPILE_CACHE: undefined,
      RUNNER_ENVIRONMENT: environment,
      INPUT_MODE: 'check',
    };
    const { folder } = Repository.with(filesOf());
    const step = { GITHUB_WORKSPACE: folder, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
    await runNode([join(DIST, 'action.js')], folder, { ...env, ...step });
    expect(kept(join(home, '.cache/roster-sync'))).toBe(files);
    if (files) expect(runsIn(readFileSync(fileIn(home)))).toEqual(['action check 0']);
  });
});

/** @returns the same with another bit of one byte */
function changed(file: Buffer, at: number): Buffer {
  const other = Buffer.from(file);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}
