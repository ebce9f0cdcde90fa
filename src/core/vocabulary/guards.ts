/* Everything but a rule's finding that can hold a plan until somebody approves it. */

/** How much of a plan passes without an approval, unless the configuration says otherwise. */
export interface LimitDefaults {
  /** Of what, as part of a sentence. */
  readonly of: string;
  readonly percent: number;
  readonly floor: number;
  readonly max?: number;
}

interface Guard {
  /** What it is found in; that of a plan has its sentence in plan/guards.ts. */
  readonly foundIn: 'plan' | 'baseline' | 'schemas' | 'approval';
  /**
   * Whether its sentence has counts, names of tags, logins and keys of the configuration in it, and no person of the
   * roster, department or file: more people read issues than rosters.
   */
  readonly isDiscreet: boolean;
  /** Where it is a limit: a key of the configuration's `guards`. */
  readonly limit?: LimitDefaults;
}

/** Every guard by its id; the limits in the order of the configuration’s keys. */
export const GUARDS = {
  /** Nothing was uploaded before, as far as anybody can prove it. */
  'first-sync': { foundIn: 'baseline', isDiscreet: true },
  /** Too many will be deleted; like all that is counted, with those of the last seven days. */
  'max-leavers': {
    foundIn: 'plan',
    isDiscreet: true,
    limit: { of: 'leavers of seven days', percent: 5, floor: 3, max: 50 },
  },
  /** Too many would be new. */
  'max-joiners': {
    foundIn: 'plan',
    isDiscreet: true,
    limit: { of: 'joiners of seven days', percent: 20, floor: 10 },
  },
  /** Too many would change. */
  'max-movers': {
    foundIn: 'plan',
    isDiscreet: true,
    limit: { of: 'changed people of seven days', percent: 30, floor: 10 },
  },
  /** Too many would get another address. */
  'max-email-changes': {
    foundIn: 'plan',
    isDiscreet: true,
    limit: { of: 'e-mail addresses changed in seven days', percent: 5, floor: 5 },
  },
  /** Somebody will be deleted who must never leave. */
  protect: { foundIn: 'plan', isDiscreet: false },
  /** Nobody would be left in a department. */
  'emptied-department': { foundIn: 'plan', isDiscreet: false },
  /** A roster file of the last upload isn't one now. */
  'roster-file': { foundIn: 'plan', isDiscreet: false },
  /** The files would go to other paths of the API, or in another form. */
  paths: { foundIn: 'plan', isDiscreet: true },
  /** Positions were sent and none would be now, or some for the first time, or under another root. */
  hierarchy: { foundIn: 'plan', isDiscreet: true },
  /** What was uploaded last can't be read. */
  baseline: { foundIn: 'baseline', isDiscreet: true },
  /** What was uploaded last isn't in this commit's history. */
  ancestor: { foundIn: 'baseline', isDiscreet: true },
  /** A receipt can't be read, is gone, or is dated in the future. */
  receipt: { foundIn: 'baseline', isDiscreet: true },
  /** What was uploaded last to this address came from another program or another configuration file. */
  'other-configuration': { foundIn: 'baseline', isDiscreet: true },
  /** By a configuration of the last seven days' uploads, this roster has errors or can't be read. */
  loosened: { foundIn: 'baseline', isDiscreet: true },
  /** The program serves other schemas than the committed ones. */
  schema: { foundIn: 'schemas', isDiscreet: true },
  /** Somebody approved the plan who may not, or another plan. */
  approval: { foundIn: 'approval', isDiscreet: true },
} as const satisfies Readonly<Record<string, Guard>>;

export type GuardId = keyof typeof GUARDS;

/** The ids of the guards whose row is like this one. */
type Those<Row> = { [Id in GuardId]: (typeof GUARDS)[Id] extends Row ? Id : never }[GuardId];

export type PlanGuardId = Those<{ readonly foundIn: 'plan' }>;
export type LimitId = Those<{ readonly limit: LimitDefaults }>;

export const LIMITS = (Object.keys(GUARDS) as GuardId[]).filter((id): id is LimitId => 'limit' in GUARDS[id]);
