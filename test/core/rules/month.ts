import { NOTHING_KNOWN } from '../../../src/core/problem/discretion.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import { discretionFor, readRoster } from '../../../src/core/roster/people/read.js';
import type { Roster } from '../../../src/core/roster/people/roster.js';
import { judgeChange } from '../../../src/core/rules/change/index.js';
import { chanceOf, type Chance } from '../../support/chance.js';
import { ascii } from '../../support/company.js';
import { idOf as plainId, person, quoted, ROSTER } from '../../support/people.js';
import { bytesOf, configOf, TODAY } from '../../support/roster.js';

/* Companies with names that rules find hard, made from a seed, and what the rules on a change say of two of them. */

export type Person = Record<string, string>;

export const ELEMENTS = [
  ...['employee_id', 'forename', 'surname', 'employee_type', 'department', 'start_date', 'country', 'email'],
  ...['cost_centre', 'job_grade'],
] as const;

const CONFIG = configOf('roster: { columns: { cost_centre: cost_centre, job_grade: job_grade } }');

const FORENAMES =
  `Maïté Zoë Łukasz Małgorzata Jiří Božena Şule Çağla İbrahim Işıl Þóra Guðrún Björn Søren Åsa Seán Niamh Ânia Ângela São
João Inês Đỗ Nguyễn Thị Ngọc Lê Ã É O Ng Null True Jean-Luc Anne-Sofie José Nuño Ìgè Ștefan Andreea-Ioana Žofia Ľubica
Žydrūnas Ēriks Õnne Kääri Müge Jürgen Weiß Émile Noël Chloë Ada Grace Alan Barbara Edsger Radia Maria Peter Ana Eva Olga
Ivan Li Wei Mei Aarav Priya Fatima Omar Kwame Abena Yuki Haruto 伟 さくら Дмитрий Ελένη محمد`.split(/\s+/);

const SURNAMES =
  `Ó Súilleabháin|d’Arc|d'Arc|O'Brien|Null|True|Ng|O|Ã|McDonald|MacLeod|van der Berg|de la Cruz|von Weiß–Müller|Nguyễn|Trần
Łącki|Wójcik|Dvořák|Novák|Ševčíková|Yılmaz|Öztürk|Şahin|Çelik|İnce|Þórsdóttir|Sigurðsson|Ångström|Ødegård|Sæther|Müller-Lüdenscheidt
Strauß|Große|Gonçalves|Araújo|São João|Âlvares|Ãlves|Éluard|Ñáñez|Ibáñez|Gómez y García|Băsescu|Ţepeş|Țepeș|Mureșan|Käpp|Õunapuu
Žižek|Đorđević|Šarūnas|Kowalska-Żółć|Smith|Jones|Garcia|Silva|Costa|Kim|Lee|Chen|Singh|Okafor|Mensah|Haddad|Cohen|Rossi|Bianchi
Иванов|Παπαδόπουλος|王|山田|Saint-Exupéry|N'Diaye|L’Hôpital|Bå|Æbelø|Œuvrard|ANDRÉ|MÄKI-ÖŠTER`.split(/\||\n/);

const DEPARTMENTS = [
  'Sales',
  'IT',
  'Forschung & Entwicklung',
  'Qualité',
  'Operations',
  'Línea 1',
  'Línea 2',
  'Finance',
];

const dateOf = (chance: Chance): string =>
  new Date(Date.UTC(2000, 0, 1) + chance.below(9000) * 86_400_000).toISOString().slice(0, 10);

function personOf(chance: Chance, number: number, id = plainId(number)): Person {
  const [forename, surname] = [chance.pick(FORENAMES), chance.pick(SURNAMES)];
  const values = {
    employee_id: id,
    forename,
    surname,
    employee_type: chance.pick(['employee', 'employee', 'contractor', 'intern']),
    department: chance.pick(DEPARTMENTS),
    start_date: dateOf(chance),
    country: chance.pick(['GB', 'DE', 'PL', 'TR', 'BR', 'NA', 'VN']),
    email: `${ascii(forename)}.${ascii(surname)}${number}@example.com`,
  };
  return {
    ...person(number, values),
    cost_centre: String(chance.below(900)).padStart(4, '0'),
    job_grade: chance.pick(['', 'G1', 'G2', 'G3', 'None']),
  };
}

/** @param idOf the form of its ids */
export function companyOf(seed: number, size: number, idOf?: (number: number) => string): Person[] {
  const chance = chanceOf(seed);
  return Array.from({ length: size }, (_, index) => personOf(chance, index + 1, idOf?.(index + 1)));
}

export interface Writing {
  readonly quoteAll?: boolean;
  readonly lineEnd?: string;
  readonly endsOpen?: boolean;
  readonly columns?: readonly string[];
}

export function csvOfPeople(people: readonly Person[], writing: Writing = {}): string {
  const { quoteAll = false, lineEnd = '\n', endsOpen = false, columns = ELEMENTS } = writing;
  const cell = (text: string) => (quoteAll ? `"${text.replaceAll('"', '""')}"` : quoted(text));
  const lines = [columns, ...people.map((person) => columns.map((element) => person[element] ?? ''))];
  return lines.map((line) => line.map(cell).join(',')).join(lineEnd) + (endsOpen ? '' : lineEnd);
}

const rosters = new Map<string, Roster>();

/** Many changes begin with the same company, which is read once. */
function oldRosterOf(csv: string): Roster {
  const roster = rosters.get(csv) ?? rosterOf(csv);
  rosters.set(csv, roster);
  return roster;
}

export function rosterOf(csv: string): Roster {
  const files = { rosters: [{ path: ROSTER, bytes: bytesOf(csv) }] };
  const { roster } = readRoster(files, CONFIG, discretionFor(CONFIG, NOTHING_KNOWN), undefined);
  if (!roster) throw new Error('no roster');
  return roster;
}

/** What the rules say of a change from one CSV to another. */
export function judged(before: string | undefined, after: string): Problem[] {
  const old = before === undefined ? undefined : oldRosterOf(before);
  const known = { ...NOTHING_KNOWN, ids: new Set(old?.employees.map(({ id }) => id)) };
  const context = { config: CONFIG, discretion: discretionFor(CONFIG, known), day: TODAY };
  return judgeChange({ before: old, after: rosterOf(after) }, context);
}

/** How often each rule was found. */
export function tally(problems: readonly Problem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of problems) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** Lets each person be chosen with a chance of `perMille`, and replaces the values that `change` gives them. */
export const some = (
  people: Person[],
  chance: Chance,
  perMille: number,
  change: (person: Person) => Person,
) => people.map((person) => (chance.below(1000) < perMille ? { ...person, ...change(person) } : person));

/** Hires, exits, marriages, moves, promotions, corrections: what happens in a month. */
export function aMonthLater(people: Person[], chance: Chance, idOf: (number: number) => string): Person[] {
  let now = people.filter(() => chance.below(1000) >= 20);
  let number = people.length;
  const another = () => personOf(chance, (number += 1), idOf(number));
  now = some(now, chance, 8, () => {
    // A marriage: another surname, and the address that goes with it.
    const { surname = '', email = '' } = another();
    return { surname, email };
  });
  now = some(now, chance, 20, () => ({ department: another()['department'] ?? '' }));
  now = some(now, chance, 20, () => ({ employee_type: 'employee', job_grade: chance.pick(['G4', 'G5']) }));
  now = some(now, chance, 5, ({ forename = '' }) => ({
    forename: `${forename} ${chance.pick(['J.', 'Ã', 'É'])}`,
  }));
  now = some(now, chance, 5, ({ surname = '' }) => ({ surname: surname.normalize('NFD') }));
  now = some(now, chance, 3, () => ({ start_date: another()['start_date'] ?? '' }));
  now = some(now, chance, 5, () => ({ country: another()['country'] ?? '' }));
  now = some(now, chance, 5, ({ employee_id: id = '' }) => ({
    email: `new.${id.toLowerCase()}@example.com`,
  }));
  return [...now, ...Array.from({ length: Math.ceil(people.length / 40) }, another)];
}
