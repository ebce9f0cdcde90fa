import type { RuleId } from '../vocabulary/rules.js';

/** @returns the address, where it is one that may be linked */
export function linkable(address: string | undefined): string | undefined {
  return address !== undefined && /^https:\/\/[\w.~:/%+-]+$/.test(address) ? address : undefined;
}

/** Under which anchor GitHub shows the section that has this rule’s id as its heading. */
export const sectionAnchor = (rule: RuleId): string => rule.replaceAll('/', '');

/** @param docs the address of docs/rules.md @returns the address of the rule’s section, where there is one to link */
export function ruleLink(docs: string | undefined, rule: RuleId): string | undefined {
  const page = linkable(docs);
  return page && `${page}#${sectionAnchor(rule)}`;
}
