import { chanceOf, type Chance } from './chance.js';
import type { Person } from './people.js';

/*
 * An invented company of any size: nobody in it is real, and all mail goes to example.com. The same size and seed give
 * the same company on every machine.
 */

type Name = string | readonly [written: string, latin: string];

interface Country {
  readonly code: string;
  readonly share: number;
  readonly forenames: readonly Name[];
  readonly surnames: readonly Name[];
}

/** Where people work, how often, and what they are called. A name that isn't in Latin letters comes with its Latin form. */
const COUNTRIES: readonly Country[] = [
  {
    code: 'GB',
    share: 6,
    forenames: [
      ...['Alice', 'Owen', 'Siân', 'Callum', 'Niamh', 'Margaret "Meg"', 'Tobias', 'Aoife', 'Rowan', 'Priya'],
      ...['Winifred', 'Dev', 'Eilidh', 'Chidi', 'Harriet', 'Jonah'],
    ],
    surnames: [
      ...['O’Marrow', "D'Ashby", 'Quillfeather', 'Thistlewick', 'Pennybrook', 'Ap Gwynlas', 'Larkmoor'],
      ...['Mc Tarvish', 'Oakhollow', 'Brindlecombe', 'Fernsby-Rook', 'Saltmarsh', 'Wrenfield'],
    ],
  },
  {
    code: 'FR',
    share: 3,
    forenames: ['Maïté', 'Zoë', 'Théo', 'Anne-Lise', 'Loïc', 'Françoise', 'Jérôme', 'Anaïs', 'Benoît'],
    surnames: ['D’Aubrelle', 'Lefauvert', 'Château-Gris', 'Montbrisel', 'Noëllac', 'Brévignon', 'Sœurval'],
  },
  {
    code: 'DE',
    share: 3,
    forenames: ['Jürgen', 'Käthe', 'Sören', 'Annegret', 'Ulf', 'Mareike'],
    surnames: ['Grünwaldt-Ost', 'von Tannersloh', 'Weißkehl', 'Möhrental', 'Strohbinder', 'Äpfelkamp'],
  },
  {
    code: 'PL',
    share: 2,
    forenames: ['Łukasz', 'Grażyna', 'Żaneta', 'Michał', 'Ewa', 'Światosława'],
    surnames: ['Brzęczykowiec', 'Dąbrowiński', 'Ćwiartkowska', 'Żółwikiewicz', 'Łopieńczak'],
  },
  {
    code: 'SE',
    share: 2,
    forenames: ['Åsa', 'Björn', 'Ingrid', 'Östen', 'Linnéa'],
    surnames: ['Fjällmyr', 'Ångvik', 'Ekelunda', 'Öskog', 'Stjärnholt'],
  },
  {
    code: 'ES',
    share: 2,
    forenames: ['Íñigo', 'Begoña', 'José Luis', 'Nuria', 'Joaquín'],
    surnames: ['Peñalarga', 'Núñez del Río', 'Valdearroyo', 'Castañar', 'Ibarrondo'],
  },
  {
    code: 'CN',
    share: 2,
    forenames: [
      ['明月', 'Mingyue'],
      ['子轩', 'Zixuan'],
      ['雨桐', 'Yutong'],
      ['海波', 'Haibo'],
    ],
    surnames: [
      ['云', 'Yun'],
      ['王', 'Wang'],
      ['欧阳', 'Ouyang'],
      ['陆', 'Lu'],
    ],
  },
  {
    code: 'AE',
    share: 1,
    forenames: [
      ['نور', 'Nur'],
      ['سلمى', 'Salma'],
      ['كريم', 'Karim'],
    ],
    surnames: [
      ['الوادي', 'Alwadi'],
      ['النخلاوي', 'Alnakhlawi'],
    ],
  },
  {
    code: 'IL',
    share: 1,
    forenames: [
      ['נועם', 'Noam'],
      ['תמר', 'Tamar'],
      ['אורי', 'Uri'],
    ],
    surnames: [
      ['גלעדון', 'Giladon'],
      ['בר־אלון', 'Bar-Alon'],
    ],
  },
];

const TOP_DEPARTMENT = 'Executive Office';
const DEPARTMENTS = [
  { name: 'Sales', posts: ['Account Manager', 'Sales Adviser', 'Sales Analyst'] },
  { name: 'R&D', posts: ['Engineer', 'Scientist', 'Laboratory Technician'] },
  { name: 'Customer Care, Europe', posts: ['Adviser', 'Service Specialist'] },
  { name: 'Operations', posts: ['Planner', 'Warehouse Assistant', 'Driver'] },
  { name: 'Finance', posts: ['Accountant', 'Controller'] },
  { name: 'People & Culture', posts: ['HR Partner', 'Recruiter'] },
  { name: 'IT', posts: ['Administrator', 'Developer', 'Service Desk Agent'] },
  { name: 'Marketing', posts: ['Copywriter', 'Designer', 'Event Manager'] },
];

/** Titles of those whom others report to, from below the directors down; all further down have the last. */
const MANAGER_TITLES = ['Head of Unit', 'Senior Manager', 'Manager', 'Team Lead'];

/** How many report to one person, at least and at most. */
const SPAN = { least: 5, most: 8 };

const DAY = 24 * 60 * 60 * 1000;
const FIRST_START = Date.UTC(2006, 0, 2);
const LAST_START = Date.UTC(2025, 5, 1);

interface Post {
  /** Left out at the top. */
  readonly manager?: Post;
  readonly department: string;
  title: string;
}

/**
 * @param count how many people: at least one, who is at the top
 * @returns everybody, sorted by employee id; managers may be anywhere in the list
 */
export function inventCompany(count: number, seed = 1): Person[] {
  const chance = chanceOf(seed);
  const posts = inventPosts(count, chance);
  const ids = inventIds(count, chance);
  const mail = addresses();
  // Neither the longest-serving are at the top, nor managers always older than their reports.
  const order = chance.shuffled(posts);
  const idOf = new Map(order.map((post, rank) => [post, ids[rank] ?? '']));
  const countries = COUNTRIES.flatMap((country) => Array.from({ length: country.share }, () => country));
  return order.map((post, rank) => {
    const { code, forenames, surnames } = chance.pick(countries);
    const [forename, surname] = [spellings(chance.pick(forenames)), spellings(chance.pick(surnames))];
    return {
      employee_id: idOf.get(post) ?? '',
      forename: forename.written,
      surname: surname.written,
      employee_type: 'employee',
      department: post.department,
      start_date: startDate(rank / count, chance),
      country: code,
      email: mail(forename.latin, surname.latin),
      manager_id: (post.manager && idOf.get(post.manager)) ?? '',
      position_title: post.title,
    };
  });
}

/** The tree, layer by layer from the top. */
function inventPosts(count: number, chance: Chance): Post[] {
  const top = { department: TOP_DEPARTMENT, title: 'Chief Executive Officer' };
  let posts: Post[] = [top];
  let layer = posts;
  for (let depth = 0; posts.length < count; depth += 1) {
    const spans = spansOf(layer.length, count - posts.length, chance);
    layer = layer.flatMap((manager, at) => reportsOf(manager, spans[at] ?? 0, depth, chance));
    posts = [...posts, ...layer];
  }
  return posts;
}

/** Those who report to somebody, who gets the title that goes with it. */
function reportsOf(manager: Post, span: number, depth: number, chance: Chance): Post[] {
  if (span > 0) manager.title = managerTitle(manager, depth);
  return Array.from({ length: span }, (_, at) => {
    const own = depth === 0 ? DEPARTMENTS[at] : DEPARTMENTS.find(({ name }) => name === manager.department);
    const { name = '', posts: titles = [] } = own ?? {};
    return { manager, department: name, title: chance.pick(titles) };
  });
}

function managerTitle({ title, department }: Post, depth: number): string {
  if (depth === 0) return title;
  if (depth === 1) return `Director of ${department}`;
  return MANAGER_TITLES[depth - 2] ?? MANAGER_TITLES.at(-1) ?? '';
}

/** How many report to each of a layer. In the last one only some lead a team, spread over the company. */
function spansOf(size: number, left: number, chance: Chance): number[] {
  const spans = Array.from({ length: size }, () => chance.between(SPAN.least, SPAN.most));
  if (spans.reduce((sum, span) => sum + span, 0) <= left) return spans;
  const managers = Math.min(size, Math.ceil(left / ((SPAN.least + SPAN.most) / 2)));
  const upTo = (share: number) => Math.floor((share * left) / managers);
  spans.fill(0);
  for (let manager = 0; manager < managers; manager += 1)
    spans[Math.floor((manager * size) / managers)] = upTo(manager + 1) - upTo(manager);
  return spans;
}

/** Seven digits with leading zeros, rising, with the gaps of those who have left. */
function inventIds(count: number, chance: Chance): string[] {
  let last = 1000;
  return Array.from({ length: count }, () => {
    last += chance.between(1, 9);
    return String(last).padStart(7, '0');
  });
}

/** @param rank from 0 to 1: low ids joined early */
function startDate(rank: number, chance: Chance): string {
  const day = FIRST_START + rank * (LAST_START - FIRST_START) + chance.between(0, 25) * DAY;
  return new Date(day).toISOString().slice(0, 10);
}

const spellings = (name: Name): { written: string; latin: string } =>
  typeof name === 'string' ? { written: name, latin: name } : { written: name[0], latin: name[1] };

/** @returns what gives each person an address that nobody else has */
function addresses(): (forename: string, surname: string) => string {
  const taken = new Map<string, number>();
  return (forename, surname) => {
    const name = `${ascii(forename)}.${ascii(surname)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return `${name}${count === 1 ? '' : count}@example.com`;
  };
}

const UNMARKED: Readonly<Record<string, string>> = { ł: 'l', œ: 'oe', ß: 'ss' };

/** Letters alone, without accents and nicknames: `Margaret "Meg"` is margaret. */
export const ascii = (name: string): string =>
  name
    .replace(/ ".*"/, '')
    .toLowerCase()
    .replaceAll(/[łœß]/g, (letter) => UNMARKED[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '');
