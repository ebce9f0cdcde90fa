/*
 * The stages of a run one by one, in a fresh process as in a real run. It loads src/ itself, since the packaged bundle
 * has no door to its parts; only libxml2's thread is the packaged one.
 *
 *   node --import ./scripts/typescript.ts scripts/bench/stages.ts <folder> <configuration> <roster before> <roster now>
 *
 * Prints the seconds of each stage as JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { xmlReader } from '../../src/adapters/libxml/reader.js';
import { prepare, readSettings } from '../../src/commands/prepare.js';
import type { Config } from '../../src/core/config/schema.js';
import { countsOfPlan } from '../../src/core/plan/counted.js';
import { planOf } from '../../src/core/plan/diff.js';
import { comparedFacts, positionFacts } from '../../src/core/plan/facts.js';
import { heldByAny } from '../../src/core/plan/guards.js';
import { NOTHING_KNOWN } from '../../src/core/problem/discretion.js';
import { discretionFor } from '../../src/core/roster/people/read.js';
import { judgeChange } from '../../src/core/rules/change/index.js';
import { judge } from '../../src/core/rules/index.js';
import { EMPLOYEES_XSD, POSITIONS_XSD } from '../../src/core/xml/built-in-schemas.js';
import { digestsOf, writeFiles, XML_FORMAT, XML_FORMATS } from '../../src/core/xml/format.js';
import type { Source } from '../../src/ports/repository.js';

const [folder = '', configPath = '', before = '', now = ''] = process.argv.slice(2);
const sourceOf = (roster?: string): Source => ({
  commit: undefined,
  read: (path) => Promise.resolve(readFileSync(join(folder, roster ?? path))),
  list: () => Promise.resolve([]),
});

const seconds: Record<string, number> = {};
async function timed<Result>(stage: string, work: () => Result | Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  seconds[stage] = (performance.now() - began) / 1000;
  return result;
}

function expectNothing(what: string, found: readonly unknown[]): void {
  if (found.length > 0) throw new Error(`${what}: ${JSON.stringify(found[0])}`);
}

async function measure(config: Config, writer: Parameters<typeof writeFiles>[1]): Promise<void> {
  const reader = xmlReader(new URL('../../dist/', import.meta.url));
  // It loads while a run has other things to do.
  await reader.read({ xml: Buffer.from('<nothing/>') });
  const discretion = discretionFor(config, NOTHING_KNOWN);
  const day = new Date().toISOString().slice(0, 10);
  const context = { config, discretion, day };
  const rosterOf = async (file: string) => {
    const path = '.github/roster-sync.yml';
    const { roster, problems } = await prepare(sourceOf(file), config, discretion, path, day);
    if (!roster) throw new Error(`${file} can’t be read: ${JSON.stringify(problems[0])}`);
    return { roster, problems };
  };

  const { roster, problems } = await timed('read', () => rosterOf(now));
  expectNothing('problems', await timed('rules', () => judge(roster, problems, context)));
  const files = await timed('xml', () => writeFiles(roster, writer));
  const answers = await timed('xsd', () =>
    Promise.all([
      reader.read({ xml: files.employees, xsd: Buffer.from(EMPLOYEES_XSD) }),
      reader.read({ xml: files.positions ?? Buffer.alloc(0), xsd: Buffer.from(POSITIONS_XSD) }),
    ]),
  );
  for (const { findings } of answers) expectNothing('findings', findings);
  const { roster: baseline } = await rosterOf(before);
  const change = { before: baseline, after: roster };
  expectNothing('changes', await timed('changes', () => judgeChange(change, context)));
  await timed('plan', () => {
    digestsOf(files);
    const plan = planOf(baseline, roster);
    const facts = {
      ...comparedFacts(baseline, roster, context.discretion),
      counts: countsOfPlan(plan, roster, new Map()),
      positions: positionFacts(baseline, roster, new Map(), false),
      otherPaths: false,
    };
    return heldByAny(plan, facts, config.guards, [config.guards]);
  });
}

const { config } = await readSettings(sourceOf(), configPath);
const writer = XML_FORMATS.get(XML_FORMAT);
if (!config || !writer) throw new Error('the configuration or the XML format is wrong');
await measure(config, writer);
console.log(JSON.stringify(seconds));
