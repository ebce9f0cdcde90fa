import * as around from './around.js';
import type { AboutProgram, Facts } from './facts.js';
import { about, type Finding } from './finding.js';
import * as inside from './inside.js';

type Check = (known: AboutProgram, facts: Facts) => Finding;

/** Everything that must be right around a roster, in the order in which it is put right. */
const CHECKS: readonly Check[] = [
  ...[inside.roster, inside.unneededColumns, inside.apiKey, inside.schemas],
  ...[around.sentBranch, around.privacy, around.tokenRights, around.tagRules, around.branchRules],
  ...[around.codeOwners, around.approvers, around.schedule, around.lastRun, around.receipts],
];

/** @returns a finding for each check: what is right, what must be fixed, and what couldn't be proved */
export function checkup(facts: Facts): Finding[] {
  const { about: known } = facts;
  const own = [inside.nodeVersion(facts), inside.configuration(facts), inside.placeholders(facts)];
  return known ? [...own, ...CHECKS.map((check) => check(known, facts))] : [...own, REST];
}

const REST = about('Everything else').unproven(
  'It depends on the configuration.',
  'Fix the configuration first, and start doctor again.',
);
