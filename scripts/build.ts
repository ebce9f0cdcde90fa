/*
 * Builds dist/: what ncc makes of src/, the XML reader's thread with libxml2 beside it, what runs in report.html,
 * the workflows that init writes, the two entries, the JSON Schema of the configuration, the licences of everything
 * bundled, docs/rules.md and docs/accidents.md, and the parts of other pages that are made (scripts/pages/).
 *
 *   npm run build        writes them
 *   npm run check-dist   writes nothing, and fails when what is committed isn't what the sources build
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WORKFLOW_NAMES } from '../src/core/init/workflows.js';
import { accidentsPage } from './accidents-page/page.js';
import { buildReport } from './build-report.js';
import { ENTRIES } from './entries.js';
import { minifyFile } from './minify.js';
import { ncc, root } from './ncc.js';
import { pageWithParts, PAGES_WITH_PARTS } from './pages/pages.js';
import { rulesPage } from './rules-page/page.js';
import { shareModules } from './share-modules.js';

const LICENCES = 'THIRD-PARTY-LICENSES.txt';
const RULES_PAGE = 'docs/rules.md';
const ACCIDENTS_PAGE = 'docs/accidents.md';
const GENERATED = ['dist', 'schema', LICENCES, RULES_PAGE, ACCIDENTS_PAGE, ...PAGES_WITH_PARTS];

/** @returns the licences of what is bundled */
async function buildDist(target: string): Promise<string> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const licences = await buildBundle(join(target, 'bundle'));

  buildThread(target);
  const reportLicences = buildReport(join(target, 'report'));
  copyWorkflows(join(target, 'workflows'));

  for (const [name, text] of Object.entries(ENTRIES)) writeFileSync(join(target, name), text);
  writeFileSync(join(target, 'package.json'), '{"type":"module"}\n');
  return `${licences.trim()}\n\n${reportLicences.trim()}`;
}

/** Both doors. @returns the licences of what is bundled */
async function buildBundle(bundle: string): Promise<string> {
  const built = mkdtempSync(join(tmpdir(), 'roster-sync-build-'));
  ncc('src/main.ts', built, '--license', LICENCES);
  mkdirSync(bundle);
  await shareModules(built, bundle);
  minifyFile(join(bundle, 'index.js'));
  cpSync(join(built, 'package.json'), join(bundle, 'package.json'));
  const licences = readFileSync(join(built, LICENCES), 'utf8');
  rmSync(built, { recursive: true, force: true });
  return licences;
}

const LIBXML2 = join(root, 'node_modules/libxml2-wasm');
/** libxml2 itself, which ncc would break, in its place of the package. */
const RAW = './libxml2raw.mjs';

/** The XML reader's thread: one small file, and libxml2 as its package has it. */
function buildThread(target: string): void {
  const thread = mkdtempSync(join(tmpdir(), 'roster-sync-build-'));
  ncc('src/adapters/libxml/worker.ts', thread, '--external', RAW);
  // Nearly all of it is libxml2-wasm’s, and it is loaded in each run.
  minifyFile(join(thread, 'index.js'), true);
  const built = readFileSync(join(thread, 'index.js'), 'utf8');
  const beside = built.replace(`from"${RAW}"`, 'from"./libxml2-wasm/libxml2raw.mjs"');
  if (beside === built) throw new Error('the import of libxml2-wasm is not where it was expected');
  writeFileSync(join(target, 'xml-worker.js'), beside);
  rmSync(thread, { recursive: true, force: true });

  mkdirSync(join(target, 'libxml2-wasm'));
  for (const file of ['lib/libxml2raw.mjs', 'LICENSE', 'LICENSE.libxml2'])
    cpSync(join(LIBXML2, file), join(target, 'libxml2-wasm', basename(file)));
}

/** The templates that `init` fits to a repository. */
function copyWorkflows(target: string): void {
  mkdirSync(target);
  for (const name of WORKFLOW_NAMES)
    cpSync(join(root, 'examples/workflows', `${name}.yml`), join(target, `${name}.yml`));
}

/** ncc's list of what it bundled, and the package that is copied beside the bundle. */
function licencesText(bundled: string): string {
  const copied = ['LICENSE', 'LICENSE.libxml2'].map((file) =>
    readFileSync(join(LIBXML2, file), 'utf8').trim(),
  );
  const text = [
    'The files in dist/ hold code of these packages.',
    bundled.trim(),
    'libxml2-wasm\nMIT',
    ...copied,
  ];
  return `${text.join('\n\n').replaceAll('\r\n', '\n')}\n`;
}

/** By what was built, which so is loaded once before anybody relies on it. */
async function jsonSchema(dist: string): Promise<string> {
  const bundle = pathToFileURL(join(dist, 'bundle/index.js')).href;
  const { configJsonSchema } = (await import(bundle)) as typeof import('../src/main.js');
  return `${JSON.stringify(await configJsonSchema(), null, 2)}\n`;
}

async function buildAll(target: string): Promise<void> {
  const bundled = await buildDist(join(target, 'dist'));
  writeFileSync(join(target, LICENCES), licencesText(bundled));
  mkdirSync(join(target, 'schema'), { recursive: true });
  writeFileSync(join(target, 'schema/roster-sync.schema.json'), await jsonSchema(join(target, 'dist')));
  mkdirSync(join(target, dirname(RULES_PAGE)), { recursive: true });
  writeFileSync(join(target, RULES_PAGE), rulesPage());
  writeFileSync(join(target, ACCIDENTS_PAGE), accidentsPage());
  for (const page of PAGES_WITH_PARTS) writeFileSync(join(target, page), pageWithParts(page));
}

function filesBelow(path: string, base = path): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const full = join(path, entry.name);
    return entry.isDirectory() ? filesBelow(full, base) : [relative(base, full)];
  });
}

function differences(built: string): string[] {
  const stale: string[] = [];
  for (const part of GENERATED) {
    const isFile = /\.\w+$/.test(part);
    const names = isFile
      ? ['']
      : new Set([...filesBelow(join(root, part)), ...filesBelow(join(built, part))]);
    for (const name of names) {
      const [ours, theirs] = [join(root, part, name), join(built, part, name)].map((file) =>
        existsSync(file) ? readFileSync(file) : undefined,
      );
      if (!ours || !theirs || !ours.equals(theirs)) stale.push(join(part, name));
    }
  }
  return stale;
}

const target = mkdtempSync(join(tmpdir(), 'roster-sync-dist-'));
try {
  await buildAll(target);
  if (process.argv.includes('--check')) {
    const stale = differences(target);
    for (const file of stale) console.error(`stale: ${file}`);
    if (stale.length > 0) console.error('Run npm run build and commit what it writes.');
    else console.log(`${GENERATED.join(', ')} are what the sources build.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const part of GENERATED) {
      rmSync(join(root, part), { recursive: true, force: true });
      mkdirSync(dirname(join(root, part)), { recursive: true });
      cpSync(join(target, part), join(root, part), { recursive: true });
    }
    console.log(`Built ${GENERATED.join(', ')}.`);
  }
} finally {
  rmSync(target, { recursive: true, force: true });
}
