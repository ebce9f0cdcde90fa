/*
 * An invented company: nobody in it is real, and all mail goes to example.com. The same size and seed give the same
 * company on every machine.
 */

/** The order of the columns: the eight XML elements, then what the hierarchy is derived from. */
const COLUMNS = [
  ...['forename', 'surname', 'employee_id', 'employee_type', 'department', 'start_date', 'country', 'email'],
  ...['manager_id', 'position_title'],
];

/** Where people work, how often, and what they are called. A name that isn't in Latin letters comes with its Latin form. */
const COUNTRIES = [
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

/** A small generator of numbers from 0 to 1 (mulberry32), since Math.random can't be seeded. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Chance, in the forms in which it is needed.
 *
 * @param seed a whole number
 */
function chanceOf(seed) {
  const random = randomFrom(seed);
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  return {
    between,
    pick: (list) => list[between(0, list.length - 1)],
    shuffled(list) {
      const copy = [...list];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = between(0, last);
        [copy[last], copy[other]] = [copy[other], copy[last]];
      }
      return copy;
    },
  };
}

/**
 * @param people how many: at least one, who is at the top
 * @returns one row a person, sorted by employee id: an object with a text for every column
 */
export function inventCompany({ people, seed = 1 }) {
  const chance = chanceOf(seed);
  const posts = inventPosts(people, chance);
  const ids = inventIds(people, chance);
  const mail = addresses();
  // Neither the longest-serving are at the top, nor managers always older than their reports.
  const order = chance.shuffled(posts.keys());
  const idOf = new Map(order.map((post, rank) => [post, ids[rank]]));
  const countries = COUNTRIES.flatMap((country) => Array(country.share).fill(country));
  return order.map((post, rank) => {
    const { manager, department, title } = posts[post];
    const { code, forenames, surnames } = chance.pick(countries);
    const [forename, surname] = [chance.pick(forenames), chance.pick(surnames)].map(spellings);
    return {
      forename: forename.written,
      surname: surname.written,
      employee_id: idOf.get(post),
      employee_type: 'employee',
      department,
      start_date: startDate(rank / people, chance),
      country: code,
      email: mail(forename.latin, surname.latin),
      manager_id: manager === undefined ? '' : idOf.get(manager),
      position_title: title,
    };
  });
}

/** The tree, layer by layer from the top: everybody with the place of their manager in the list. */
function inventPosts(people, chance) {
  const top = { manager: undefined, department: TOP_DEPARTMENT, title: 'Chief Executive Officer' };
  const posts = [top];
  let layer = { first: 0, size: 1, depth: 0 };
  while (posts.length < people) {
    const spans = spansOf(layer.size, people - posts.length, chance);
    const first = posts.length;
    spans.forEach((span, index) => {
      const manager = layer.first + index;
      if (span > 0) posts[manager].title = managerTitle(posts[manager], layer.depth);
      for (let report = 0; report < span; report += 1) {
        const { name, posts: titles } =
          layer.depth === 0
            ? DEPARTMENTS[report]
            : DEPARTMENTS.find(({ name }) => name === posts[manager].department);
        posts.push({ manager, department: name, title: chance.pick(titles) });
      }
    });
    layer = { first, size: posts.length - first, depth: layer.depth + 1 };
  }
  return posts;
}

function managerTitle({ title, department }, depth) {
  if (depth === 0) return title;
  if (depth === 1) return `Director of ${department}`;
  return MANAGER_TITLES[depth - 2] ?? MANAGER_TITLES.at(-1);
}

/** How many report to each of a layer. In the last one only some lead a team, spread over the company. */
function spansOf(size, left, chance) {
  const spans = Array.from({ length: size }, () => chance.between(SPAN.least, SPAN.most));
  if (spans.reduce((sum, span) => sum + span, 0) <= left) return spans;
  const managers = Math.min(size, Math.ceil(left / ((SPAN.least + SPAN.most) / 2)));
  spans.fill(0);
  for (let manager = 0; manager < managers; manager += 1) {
    const upTo = (share) => Math.floor((share * left) / managers);
    spans[Math.floor((manager * size) / managers)] = upTo(manager + 1) - upTo(manager);
  }
  return spans;
}

/** Seven digits with leading zeros, rising, with the gaps of those who have left. */
function inventIds(people, chance) {
  let last = 1000;
  return Array.from({ length: people }, () => {
    last += chance.between(1, 9);
    return String(last).padStart(7, '0');
  });
}

/** @param rank from 0 to 1: low ids joined early */
function startDate(rank, chance) {
  const day = FIRST_START + rank * (LAST_START - FIRST_START) + chance.between(0, 25) * DAY;
  return new Date(day).toISOString().slice(0, 10);
}

const spellings = (name) => {
  const [written, latin] = Array.isArray(name) ? name : [name, name];
  return { written, latin };
};

/** @returns what gives each person an address that nobody else has */
function addresses() {
  const taken = new Map();
  return (forename, surname) => {
    const name = `${ascii(forename)}.${ascii(surname)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return `${name}${count === 1 ? '' : count}@example.com`;
  };
}

const UNMARKED = { ł: 'l', œ: 'oe', ß: 'ss' };

/** Letters alone, without accents and nicknames: `Margaret "Meg"` is margaret. */
const ascii = (name) =>
  name
    .replace(/ ".*"/, '')
    .toLowerCase()
    .replaceAll(/[łœß]/g, (letter) => UNMARKED[letter])
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '');

/** @returns the rows as CSV, quoted as RFC 4180 says, with the LF line ends that a roster has in git */
export function toCsv(rows) {
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  return `${lines.map((cells) => cells.map(cell).join(',')).join('\n')}\n`;
}
