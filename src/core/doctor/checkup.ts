import * as around from './around.js';
import type { AboutProgram, Facts } from './facts.js';
import { about, type Finding } from './finding.js';
import * as inside from './inside.js';

type Check = (facts: Facts, known: AboutProgram) => Finding;

/** Everything that must be right around a roster, in the order in which it is put right. */
const CHECKS: readonly Check[] = [
  (_facts, known) => inside.roster(known),
  (_facts, known) => inside.unneededColumns(known),
  (_facts, known) => inside.apiKey(known),
  (_facts, known) => inside.schemas(known),
  around.sentBranch,
  (_facts, known) => around.privacy(known),
  around.tokenRights,
  (_facts, known) => around.tagRules(known),
  (_facts, known) => around.branchRules(known),
  around.codeOwners,
  (_facts, known) => around.approvers(known),
  around.schedule,
  (_facts, known) => around.lastRun(known),
  around.receipts,
];

/** @returns a finding for each check: what is right, what must be fixed, and what couldn't be proved */
export function checkup(facts: Facts): Finding[] {
  const { about: known } = facts;
  const own = [inside.nodeVersion(facts), inside.configuration(facts), inside.placeholders(facts)];
  return known ? [...own, ...CHECKS.map((check) => check(facts, known))] : [...own, REST];
}

const REST = about('Everything else').unproven(
  'It depends on the configuration.',
  'Fix the configuration first, and start doctor again.',
);
