/*
 * The stages of a run one by one, in a fresh process as in a real run. It loads src/ itself, whose types Node takes
 * away, since the packaged bundle has no door to its parts; only libxml2's thread is the packaged one.
 *
 *   node scripts/bench-stages.mjs <folder> <file of the configuration> <roster before> <roster now>
 *
 * Prints the seconds of each stage as JSON.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

const src = new URL('../src/', import.meta.url).href;
registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('.') && context.parentURL?.startsWith(src);
    return next(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
const load = (path) => import(src + path);

const { prepare, readSettings } = await load('commands/prepare.ts');
const { NOTHING_KNOWN } = await load('core/problem/discretion.ts');
const { discretionFor } = await load('core/roster/people/read.ts');
const { judge } = await load('core/rules/index.ts');
const { digestsOf, writeFiles } = await load('core/xml/files.ts');
const { xmlReader } = await load('adapters/libxml/reader.ts');
const { EMPLOYEES_XSD, POSITIONS_XSD } = await load('core/xml/built-in-schemas.ts');
const { planOf } = await load('core/plan/diff.ts');
const { heldByAny } = await load('core/plan/guards.ts');
const { comparedFacts } = await load('core/plan/facts.ts');
const { judgeChange } = await load('core/rules/change/index.ts');
const { XML_FORMAT, XML_FORMATS } = await load('core/xml/format.ts');

const [folder, configPath, before, now] = process.argv.slice(2);
const read = async (path) => readFileSync(join(folder, path));
const { config } = await readSettings({ read }, configPath);
const discretion = discretionFor(config, NOTHING_KNOWN);
const rosterOf = (file) => prepare({ read: () => read(file) }, config, discretion);
const reader = xmlReader(new URL('../dist/', import.meta.url));
// It loads while a run has other things to do.
await reader.read({ xml: Buffer.from('<nothing/>') });

const seconds = {};
async function timed(stage, work) {
  const began = performance.now();
  const result = await work();
  seconds[stage] = (performance.now() - began) / 1000;
  return result;
}

function expectNothing(what, found) {
  if (found.length > 0) throw new Error(`${what}: ${JSON.stringify(found[0])}`);
}

const { roster, problems } = await timed('read', () => rosterOf(now));
expectNothing('problems', await timed('rules', () => judge(roster, problems, { config, discretion })));
const files = await timed('xml', () => writeFiles(roster, XML_FORMATS.get(XML_FORMAT)));
const answers = await timed('xsd', () =>
  Promise.all([
    reader.read({ xml: files.employees, xsd: Buffer.from(EMPLOYEES_XSD) }),
    reader.read({ xml: files.positions, xsd: Buffer.from(POSITIONS_XSD) }),
  ]),
);
for (const { findings } of answers) expectNothing('findings', findings);
const baseline = await rosterOf(before);
const change = { before: baseline.roster, after: roster };
expectNothing('changes', await timed('changes', () => judgeChange(change, { config, discretion })));
await timed('plan', () => {
  digestsOf(files);
  const facts = {
    ...comparedFacts(baseline.roster, roster),
    isFirst: false,
    recentLeavers: 0,
    otherPaths: false,
  };
  return heldByAny(planOf(baseline.roster, roster), facts, config.guards, [config.guards]);
});
console.log(JSON.stringify(seconds));
