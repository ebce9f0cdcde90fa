import type { Entry, Facts, Gap, History } from '../../src/core/history/entry.js';
import type { Plan } from '../../src/core/plan/diff.js';
import type { Receipt } from '../../src/core/receipts/format.js';
import { receiptTime } from '../../src/core/receipts/names.js';
import type { Statement } from '../../src/core/receipts/statement.js';
import { chanceOf } from '../support/chance.js';

/* The uploads of an invented company as plain data, as the history tells them to its page. */

const DEPARTMENTS = [
  'Engineering',
  'Sales',
  'Customer Service',
  'Logistics',
  'Finance',
  'Human Resources',
  'Legal',
];
const HELD = [['max-leavers'], ['max-joiners', 'emptied-department'], ['max-leavers', 'protect']];

const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(2025, 0, 6, 2, 0, 5);
const nameOf = (at: number): string => `roster-sync/acme/${receiptTime(new Date(at))}`;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * @param nights how many nights, one after the other, on most of which something was uploaded
 * @param size how many people there are at first
 */
export function years(nights: number, size: number): History {
  const pick = chanceOf(nights);
  const counts = DEPARTMENTS.map((name, at): [string, number] => [name, Math.round(size / (at * at + 3))]);
  const people = () => counts.reduce((sum, [, count]) => sum + count, 0);
  let next = 1_000_000;
  const some = (count: number) =>
    Array.from({ length: count }, () => {
      // Small ones would be empty at some time.
      const department = pick.below(4);
      return { id: String((next += 1)), at: department, department: DEPARTMENTS[department] ?? '' };
    });
  const [entries, gaps]: [Entry[], Gap[]] = [[], []];
  const facts = new Map<string, Facts>();
  for (let night = 0; night < nights; night += 1) {
    const at = FIRST + night * DAY;
    const missed = night % 53 === 40 ? 3 : night % 29 === 17 ? 1 : 0;
    if (missed > 0) {
      gaps.unshift({ from: dayOf(at), to: dayOf(at + (missed - 1) * DAY), nights: missed });
      night += missed - 1;
      continue;
    }
    const before = entries[0];
    const isHeld = night % 61 === 30;
    const isRejected = night % 97 === 50;
    const joiners = before ? some(night % 3 === 0 ? pick.below(4) : 0) : [];
    const leavers = before ? some(isHeld ? 14 : night % 4 === 0 ? pick.below(3) : 0) : [];
    const movers = before ? some(pick.below(4)) : [];
    for (const { at: department } of joiners) (counts[department] ?? ['', 0])[1] += 1;
    for (const { at: department } of leavers) (counts[department] ?? ['', 0])[1] -= 1;
    const shown = ({ id, department }: { id: string; department: string }) => ({ id, department });
    const plan: Plan = {
      baseline: before?.receipt?.employees,
      joiners: joiners.map(shown),
      leavers: leavers.map(shown),
      movers: movers.map((one) => ({
        ...shown(one),
        fields: ['department', 'surname'],
        values: { department: { before: 'Sales', after: one.department } },
      })),
      positions: {
        count: joiners.length,
        added: joiners.map(({ id }) => id),
        removed: [],
        moved: [],
        renamed: [],
      },
      leavingManagers: [],
      departments: { appearing: [], emptying: [] },
      comparedWithBase: false,
    };
    const receipt: Receipt = {
      program: 'acme',
      endpoint: 'https://acme.workstars.com/admin/api/v2/',
      planId: '0123456789abcdef0123456789abcdef',
      ...{ employees: people(), positions: people() },
      ...{ joiners: joiners.length, leavers: leavers.length, movers: movers.length },
      digests: { employees: 'a'.repeat(64), positions: 'b'.repeat(64) },
      ...{ configPath: '.github/roster-sync.yml', configSha256: 'c'.repeat(64), xmlFormat: '1' },
      ...{ toolVersion: '0.1.0', runUrl: `https://github.com/example/roster/actions/runs/${8000 + night}` },
      ...{ sentAt: new Date(at + 1000).toISOString(), partial: night % 181 === 120 },
      held: isHeld ? (HELD[pick.below(HELD.length)] ?? []) : [],
      pullRequests: joiners.length > 0 ? [40 + night, 41 + night] : [],
      ...(isHeld ? { approvedBy: 'hr-lead' } : {}),
    };
    const name = nameOf(at);
    const statement = (what: Statement['what'], by: string): Statement => ({
      ...{
        tag: name.replace('roster-sync/', `roster-sync-${what}/`),
        what,
        by,
        signature: 'valid',
        counts: true,
      },
      status: what === 'confirmed' ? 'complete' : undefined,
      at: new Date(at + 6 * 60 * 60 * 1000),
    });
    const isConfirmed = night % 30 === 1;
    entries.unshift({
      ...{ name, commit: (night + 1).toString(16).padStart(40, '0'), receipt, signature: 'valid' },
      state: isRejected ? 'rejected' : isConfirmed ? 'confirmed' : 'stands',
      doubts: [],
      said: isRejected
        ? [statement('rejected', 'deputy')]
        : isConfirmed
          ? [statement('confirmed', 'hr-lead')]
          : [],
      before: before && { name: before.name },
      lost: undefined,
      isFirst: before === undefined,
    });
    facts.set(name, { plan, departments: counts.map(([department, count]) => [department, count]) });
  }
  const notes = ['What was held or failed on other nights isn’t listed: GitHub wasn’t asked.'];
  const about = { program: 'acme', timeZone: 'Europe/London', all: entries.length };
  return { ...about, entries, facts, changes: new Map(), gaps, nights: [], notes };
}
