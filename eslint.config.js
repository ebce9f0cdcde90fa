import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// ---------------------------------------------------------------------------------------------------------------------
// Which room may import from which is held by test/architecture.test.ts (docs/architecture.md shows it).

const actionsPackages = {
  regex: '^@actions/',
  message:
    'Only src/action and src/adapters/github talk to the GitHub Actions toolkit; pass in what others need.',
};

// ---------------------------------------------------------------------------------------------------------------------
// src/core is pure: the same bytes in, the same bytes out, on every machine and every day. No network, no file, no
// clock, no process, no chance. Hashing and unpacking are calculations, so node:crypto stays, without its sources of
// randomness, and node:zlib, without its streams.

const notPure = 'src/core is pure: it touches no network, file, clock or process. Let the caller pass it in.';

const bareBuiltins = builtinModules
  .filter((name) => !name.startsWith('node:'))
  .map((name) => ({ name, message: notPure }));

const nodeBuiltins = { regex: '^node:(?!(crypto|zlib)$)', message: notPure };

const randomness = {
  name: 'node:crypto',
  importNames: ['randomBytes', 'randomFill', 'randomFillSync', 'randomInt', 'randomUUID', 'webcrypto'],
  message: 'src/core is pure: the same input gives the same output. Let the caller pass it in.',
};

const streams = {
  name: 'node:zlib',
  allowImportNames: ['inflateRawSync', 'crc32'],
  message: 'src/core is pure: it unpacks what is there, and starts no stream.',
};

const pureRules = {
  'no-restricted-imports': [
    'error',
    { paths: [...bareBuiltins, randomness, streams], patterns: [nodeBuiltins, actionsPackages] },
  ],
  'no-restricted-globals': [
    'error',
    {
      globals: [
        'process',
        'console',
        'crypto',
        'fetch',
        'WebSocket',
        'EventSource',
        'XMLHttpRequest',
        'performance',
        'setTimeout',
        'setInterval',
        'setImmediate',
      ].map((name) => ({ name, message: notPure })),
      checkGlobalObject: true,
    },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: notPure },
    { object: 'Math', property: 'random', message: notPure },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'new Date() reads the clock. Let the caller pass the time in.',
    },
    {
      selector: "CallExpression[callee.name='Date']",
      message: 'Date() reads the clock. Let the caller pass the time in.',
    },
    {
      selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocale\\w+|getTimezoneOffset)$/]',
      message: 'The answer differs from machine to machine.',
    },
    {
      selector: "MemberExpression[object.name='AbortSignal']",
      message: 'A timeout reads the clock. Let the caller pass the signal in.',
    },
    { selector: 'ImportExpression', message: 'src/core loads nothing while it runs.' },
  ],
};

const isNoImport = (rule) => rule === 'error' || rule.selector !== 'ImportExpression';

// ---------------------------------------------------------------------------------------------------------------------
// What runs in report.html is pure too, and puts text into the page as text only.

const browserRules = {
  'no-restricted-syntax': [
    ...pureRules['no-restricted-syntax'],
    {
      selector:
        'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|write|writeln|srcdoc|setHTMLUnsafe)$/]',
      message: 'A roster’s text must never be read as HTML: use build() of dom.ts, or textContent.',
    },
  ],
};

// ---------------------------------------------------------------------------------------------------------------------

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'reports/', 'test/golden/', 'test/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'roster-sync/typescript',
    files: ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowAny: false,
          allowBoolean: false,
          allowNever: false,
          allowNullish: false,
          allowNumber: true,
          allowRegExp: false,
        },
      ],
    },
  },
  {
    name: 'roster-sync/size',
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    name: 'roster-sync/toolkit',
    files: ['src/**/*.ts'],
    ignores: ['src/action/**', 'src/adapters/github/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [actionsPackages] }] },
  },
  // A later entry replaces an earlier entry's options for the same rule.
  { name: 'roster-sync/pure', files: ['src/core/**/*.ts'], rules: pureRules },
  // Stories and ports reach the world through what they are given; at named seams they load what not every run needs.
  {
    name: 'roster-sync/stories',
    files: ['src/commands/**/*.ts', 'src/ports/**/*.ts'],
    rules: { ...pureRules, 'no-restricted-syntax': pureRules['no-restricted-syntax'].filter(isNoImport) },
  },
  { name: 'roster-sync/browser', files: ['src/core/report/browser/**/*.ts'], rules: browserRules },
  { name: 'roster-sync/configuration', files: ['**/*.js'], extends: [js.configs.recommended] },
);
