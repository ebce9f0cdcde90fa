import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import it from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import pl from 'i18n-iso-countries/langs/pl.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import { plain } from '../base/text.js';

/** In the package, and in use; but no code of ISO 3166-1. */
const NOT_ASSIGNED = new Set(['XK']);

const ASSIGNED = codes.filter(([alpha2 = '']) => !NOT_ASSIGNED.has(alpha2));
const ALPHA_2: ReadonlySet<string> = new Set(ASSIGNED.map(([alpha2 = '']) => alpha2));

/** Names that the package has at another country than theirs. */
const MISTAKEN = new Set(['República Democrática do Congo', 'República Popular do Congo']);

/** What people write and the package doesn't have; each means one country. */
const FURTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  GB: [
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Britain',
    'Great Britain and Northern Ireland',
    'Gran Bretagna',
    'Inghilterra',
    'Grã-Bretanha',
    'Inglaterra',
  ],
  US: [
    'United States of America (USA)',
    'Estados Unidos de América',
    'EE. UU.',
    'EUA',
    'États-Unis',
    'VS',
    'Stany Zjednoczone Ameryki',
    'Stati Uniti',
  ],
  NL: ['Holland', 'Holanda', 'Olanda'],
  CZ: [
    'Czech Rep.',
    'République tchèque',
    'Tchéquie',
    'Chequia',
    'Republika Czeska',
    'Tchéquia',
    'República Tcheca',
    'Cechia',
  ],
  IR: ['Irã'],
  VN: ['Vietnã'],
  SG: ['Cingapura'],
  CD: ['República Democrática do Congo'],
  KR: ['Korea (South)', 'Corea del Sur', 'Korea, South'],
  CI: ['Ivory Coast'],
  AE: ['UAE', 'Emirates'],
};

let others: ReadonlyMap<string, string> | undefined;

/** The code of each other way to write a country; made when the first is looked up, which most rosters never need. */
function otherWays(): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, alpha2: string) => {
    if (NOT_ASSIGNED.has(alpha2)) return;
    found.set(plain(name), (found.get(plain(name)) ?? new Set()).add(alpha2));
  };
  for (const { countries } of [en, de, fr, es, nl, pt, it, pl]) {
    for (const [alpha2, names] of Object.entries(countries))
      for (const name of [names].flat()) if (!MISTAKEN.has(name)) add(name, alpha2);
  }
  for (const [alpha2, names] of Object.entries(FURTHER_NAMES)) for (const name of names) add(name, alpha2);
  for (const [alpha2 = '', alpha3 = '', numeric = ''] of ASSIGNED) {
    add(alpha3, alpha2);
    add(numeric, alpha2);
  }
  // A name that two languages give to two countries, as Congo, is none.
  return new Map(
    [...found].flatMap(([name, meant]) => (meant.size === 1 ? [[name, [...meant][0] ?? '']] : [])),
  );
}

let spellings: ReadonlySet<string> | undefined;

/** Whether a text is the name of a country, accents and all: it was read in the right encoding. */
export function isSpelledAsCountry(written: string): boolean {
  spellings ??= new Set(
    [en, de, fr, es, nl, pt, it, pl]
      .flatMap(({ countries }) => Object.values(countries).flat())
      .map((name) => name.toLowerCase()),
  );
  return spellings.has(written.toLowerCase());
}

export const isCountry = (code: string): boolean => ALPHA_2.has(code);

/**
 * @param written an ISO 3166-1 code (alpha-2, alpha-3 or numeric), or a name in English, German, French, Spanish,
 *   Dutch, Portuguese, Italian or Polish; capitals and accents make no difference
 * @returns the alpha-2 code, or undefined where it isn't known, or not which
 */
export function countryCode(written: string): string | undefined {
  if (ALPHA_2.has(written)) return written;
  if (/^[a-z]{2}$/i.test(written) && ALPHA_2.has(written.toUpperCase())) return written.toUpperCase();
  others ??= otherWays();
  // What is short is a code and must be written as one: not with blanks or dots, as a name may be.
  const name = plain(written);
  return name.length > 3 || written.length === name.length || /^(\p{L}\.){2,3}$/u.test(written)
    ? others.get(name)
    : undefined;
}
