import { counted } from '../base/text.js';
import type { Outcome } from '../outcome/outcome.js';
import type { Plan } from '../plan/diff.js';
import type { ReportData } from './html-data.js';
import { planLists } from './html-lists.js';
import { h, prose, type Child, type Markup } from './html-markup.js';
import { listMarkup } from './html-table.js';
import { sentWords } from './sent-words.js';
import { firstWords, foreseenWords, START_DATES } from './words.js';

/** How many people of each list are in the page as it is sent. */
const PLAIN_PEOPLE = 500;
/** How many names a sentence has. */
const NAMES = 40;

export function planSection(outcome: Outcome, data: ReportData): Child {
  const { plan } = outcome;
  if (!plan) return foreseenSection(data);
  const lists = planLists(data).filter(({ size }) => size > 0);
  const isMixed = [...data.leavers, ...data.joiners, ...data.movers].some(({ from }) => from !== undefined);
  return h(
    'section',
    { id: 'plan', 'aria-labelledby': 'plan-title' },
    h('h2', { id: 'plan-title' }, planTitle(outcome)),
    ...introduction(outcome, plan, lists.length > 0).map((text) => h('p', { class: 'lead' }, text)),
    ...consequences(plan),
    isMixed && h('p', {}, FROM),
    lists.length > 0 && h('div', { class: 'lists' }, ...lists.map((list) => listMarkup(list, PLAIN_PEOPLE))),
  );
}

/** Who will be deleted although there are errors in other places, and so no plan. */
function foreseenSection(data: ReportData): Child {
  const [leavers] = planLists(data);
  if (!leavers || leavers.size === 0) return undefined;
  return h(
    'section',
    { id: 'plan', 'aria-labelledby': 'plan-title' },
    h('h2', { id: 'plan-title' }, 'Who will be deleted'),
    h('p', { class: 'lead' }, foreseenWords(leavers.size).replace(/:$/, '.')),
    listMarkup(leavers, PLAIN_PEOPLE),
  );
}

const FROM =
  'A change that is “waiting already” is in the base branch and only waits for the next sync; the others come from this pull request.';

function planTitle({ command, ending, plan }: Outcome): string {
  if (command === 'import') return 'What the import changed';
  if (ending === 'uploaded') return 'What this upload changed';
  if (ending === 'failed') return 'What this run was to change';
  if (plan?.baseline === undefined) return 'What will be sent';
  return command === 'check' ? 'What the next sync will change' : 'What the sync will change';
}

/** When it is sent; and of a plan without people to name, what there is to say instead. */
function introduction(outcome: Outcome, plan: Plan, hasLists: boolean): string[] {
  if (plan.baseline !== undefined) {
    const nothing = hasLists ? [] : ['Nothing changes.'];
    return [...nothing, ...sentWords(outcome).map((text) => text.replaceAll('**', ''))];
  }
  if (outcome.command === 'import')
    return [`There was no roster before: ${counted(plan.joiners.length, 'employee')}.`];
  return [firstWords(outcome).replace(/:$/, '.')];
}

/** What isn't in the numbers, and a reviewer should know. */
function consequences({ leavingManagers, departments, movers, baseline }: Plan): Child[] {
  const startDates =
    baseline === undefined ? [] : movers.filter(({ fields }) => fields.includes('start_date'));
  const managers = leavingManagers.map(
    ({ id, reports }) => `${id} (${counted(reports, 'person', 'people')})`,
  );
  const items = [
    consequence('Leaving, with people who reported to them:', managers),
    consequence(
      START_DATES,
      startDates.map(({ id }) => id),
    ),
    consequence('New departments:', departments.appearing),
    consequence('Departments with nobody left:', departments.emptying),
  ].filter((item) => item !== undefined);
  return items.length > 0 ? [h('ul', { class: 'consequences' }, ...items)] : [];
}

function consequence(what: string, names: readonly string[]): Markup | undefined {
  if (names.length === 0) return undefined;
  const shown = names
    .slice(0, NAMES)
    .flatMap((name, index) => [index > 0 && ', ', h('bdi', {}, name || '(none)')]);
  const rest = names.length - NAMES;
  return h(
    'li',
    {},
    h('b', {}, ...prose(what)),
    ' ',
    ...shown,
    rest > 0 && ` and ${rest} more, in plan.json`,
  );
}
