import type { CommitId } from '../../src/core/base/commit.js';
import type { Permission } from '../../src/ports/world.js';
import type { XmlReader } from '../../src/ports/xml-validator.js';
import { chanceOf, type Chance } from '../support/chance.js';
import { fileOf, inventStaff, PLAIN, type Layout, type Staff } from './company.js';
import { History, type Files, type Parts } from './history.js';
import type { Site } from './host.js';
import type { Accounts, Promised, Violation, Wish } from './oracle.js';
import { Portal } from './portal.js';
import { CONFIG, configFileOf, KEYS, ORDINARY, ROSTER, type Settings } from './settings.js';
import { Tags } from './tags.js';

/* All that there is in a run: the company, its repository, the portal, the clock, and what was told of it. */

export const DAY = 24 * 60 * 60 * 1000;
const HOUR = DAY / 24;

export class State {
  readonly chance: Chance;
  readonly history = new History();
  readonly tags = new Tags();
  readonly portal: Portal;
  readonly reader: XmlReader;
  readonly story: string[] = [];
  readonly counts = new Map<string, number>();
  readonly violations: Violation[] = [];
  readonly writers = new Set(['boss', 'hr-lead', 'analyst', 'admin', 'eve']);
  readonly admins = new Set(['admin']);
  /** Ids of plans that were held, for those who give a wrong one. */
  readonly planIds: string[] = [];
  /** What each plan id was given for. */
  readonly plans = new Map<string, { readonly rosters: string; readonly ways: string }>();
  head: CommitId = '';
  now = Date.UTC(2026, 0, 5, 2);
  staff: Staff;
  /** Whoever worked there when something was uploaded last. */
  uploaded: Staff;
  layout: Layout = PLAIN;
  settings: Settings = ORDINARY;
  configPath = CONFIG;
  /** An address that the workflow gives, whatever the program is. */
  readonly apiUrl: string | undefined;
  key: string = KEYS[0];
  /** Given from a rotation on until something is uploaded, by those who read how a key is rotated. */
  previousKey: string | undefined;
  /** Where rules protect tags, none is ever taken away. */
  readonly mayDelete: boolean;
  /** The first number that nobody has had. */
  next: number;
  /** What is in the repository isn't what the company wants. */
  isDamaged = false;
  /** For so many days a few leave every day. */
  leavingFor = 0;

  constructor(seed: number, reader: XmlReader) {
    this.chance = chanceOf(seed);
    this.reader = reader;
    const size = this.chance.between(7, 18);
    this.staff = inventStaff(size, this.chance);
    this.uploaded = this.staff;
    this.next = size + 1;
    this.portal = new Portal(this.key);
    this.apiUrl = this.chance.below(4) === 0 ? 'https://hr.example.com/admin/api/v2/' : undefined;
    this.mayDelete = this.chance.below(4) > 0;
    this.commit({ author: 'admin', committer: 'admin' });
  }

  get host(): string {
    return new URL(this.endpoint).host;
  }

  get endpoint(): string {
    return this.apiUrl ?? `https://${this.settings.program}.workstars.com/admin/api/v2/`;
  }

  get accounts(): Accounts {
    return this;
  }

  /** What a host of this moment has before it. */
  get site(): Site {
    const { history, tags, portal, reader, permissionOf, mayDelete } = this;
    const [head, now] = [() => this.head, () => this.now];
    return { history, tags, portal, reader, head, now, permissionOf, mayDelete };
  }

  /** What a sync of this moment wants to send. */
  get wish(): Wish {
    const { history, head, configPath, endpoint, now, tags } = this;
    return { history, commit: head, configPath, endpoint, keys: this.keys, now, tags: tags.fork() };
  }

  /** Those that a sync of this moment is given. */
  get keys(): readonly string[] {
    return [this.key, ...(this.previousKey === undefined ? [] : [this.previousKey])];
  }

  readonly permissionOf = (login: string): Permission =>
    this.admins.has(login) ? 'admin' : this.writers.has(login) ? 'write' : 'none';

  readonly write = (staff: Staff): string => fileOf(staff, this.layout);

  filesOf(more: Files = {}): Files {
    return {
      [this.configPath]: configFileOf(this.settings, this.layout),
      [ROSTER]: this.write(this.staff),
      ...more,
    };
  }

  /** Puts the company's roster and configuration on the branch, or what has become of it. */
  commit(parts: Parts, more: Files = {}): void {
    this.head = this.history.add(this.head || undefined, this.filesOf(more), parts);
  }

  /** Time goes on: to another night, and perhaps a few more. */
  sleep(nights = 1): void {
    const day = Math.floor(this.now / DAY) + nights;
    this.now = day * DAY + 2 * HOUR + this.chance.below(HOUR);
  }

  tell(line: string): void {
    this.story.push(`${new Date(this.now).toISOString().slice(0, 16)} ${line}`);
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  violated(promise: Promised, text: string): void {
    this.violations.push({ promise, text });
    this.tell(`  BROKEN (${promise}): ${text}`);
  }

  /** One time in so many. */
  readonly isOnce = (times: number): boolean => this.chance.below(times) === 0;
}
