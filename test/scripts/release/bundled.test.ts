import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  bundledIn,
  COMPILER,
  productionIn,
  sbomFaults,
  withoutDevelopment,
  type Lock,
} from '../../../scripts/release/bundled.js';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Lock;
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
};
const bundled = bundledIn(read('THIRD-PARTY-LICENSES.txt'));

describe('the packages that dist/ holds', () => {
  it('are found in the list of licences', () => {
    expect(bundled).toEqual(expect.arrayContaining(['@actions/core', 'debug', 'libxml2-wasm', 'ms', 'zod']));
    expect(
      bundledIn(
        'Some words.\n\nalpha\nMIT\nText of it\nand more\n\n@a/b-c\n(MIT OR Apache-2.0)\n\nnot this\n',
      ),
    ).toEqual(['@a/b-c', 'alpha']);
  });

  it('are what package.json has as dependencies, and what these need', () => {
    const production = productionIn(lock);
    expect(bundled.filter((name) => name !== COMPILER && !production.has(name))).toEqual([]);
    const named = Object.keys(manifest.dependencies);
    expect(named.filter((name) => !bundled.includes(name))).toEqual([]);
    expect(Object.keys(manifest.devDependencies).filter((name) => bundled.includes(name))).toEqual([
      COMPILER,
    ]);
  });

  it('leave out what others have for work that nobody here asks for (scripts/stand-ins/)', () => {
    const left = ['@actions/exec', '@actions/io', '@oozcitak/url', 'js-yaml', 'tunnel', 'undici'];
    expect(bundled.filter((name) => left.includes(name))).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    const running = [...productionIn(lock)].filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([name]) => name)).toEqual([]);
  });
});

const SMALL: Lock = {
  packages: {
    '': { dependencies: { alpha: '1.0.0' }, devDependencies: { tester: '1.0.0' } },
    'node_modules/alpha': { version: '1.0.0' },
    'node_modules/alpha/node_modules/@b/c': { version: '2.0.0' },
    'node_modules/tester': { version: '1.0.0', dev: true },
  },
};

describe('the list of parts', () => {
  const components = [{ name: 'alpha' }, { name: '@b/c' }];
  const faults = (sbom: object, names = ['alpha', '@b/c', COMPILER]) => sbomFaults(sbom, names, SMALL);

  it('is right where what is bundled is in it, and nothing that only builds', () => {
    expect(faults({ bomFormat: 'CycloneDX', components })).toEqual([]);
  });

  it('says what is wrong', () => {
    expect(faults({ components: [...components, { name: 'tester' }] }, ['alpha', 'gamma'])).toEqual([
      'it isn’t in the form CycloneDX',
      'gamma is bundled, and not in it',
      'tester is in it, and only builds or tests',
    ]);
  });

  it('is made of the project without what builds and tests it', () => {
    const bare = withoutDevelopment({ name: 'x', scripts: {}, devDependencies: { tester: '1.0.0' } }, SMALL);
    expect(bare.manifest).toEqual({ name: 'x' });
    expect(Object.keys(bare.lock.packages)).toEqual([
      '',
      'node_modules/alpha',
      'node_modules/alpha/node_modules/@b/c',
    ]);
    expect(bare.lock.packages['']).toEqual({ dependencies: { alpha: '1.0.0' } });
  });
});
