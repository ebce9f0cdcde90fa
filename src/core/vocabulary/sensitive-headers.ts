import { fieldsKnownAs } from './headers.js';

/*
 * Headers of columns that no roster needs and nobody should commit: pay, bank accounts, birth, health, religion, private
 * addresses, passwords, numbers of the state. By words in English, German, French, Spanish, Dutch, Polish, Italian and
 * Portuguese; a header that holds one of them is such a column.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/[\s|]+/).filter(Boolean));

/** Whole words, as they are without accents. */
const SENSITIVE = words(`
  salary | salaries | pay | wage | wages | bonus | compensation | remuneration | iban | bic | swift | bank |
  religion | denomination | church | birth | birthdate | birthday | dob | ssn | nino | passport | password |
  passwords | pwd | gender | sex | ethnicity | ethnic | race | disability | health | sick | sickness | marital |
  nationality | citizenship | tax | union | pregnancy | spouse | children | emergency | visa | immigration | veteran
  gehalt | lohn | entgelt | vergutung | pramie | konto | kontonummer | bankverbindung | bankleitzahl | blz | konfession |
  kirchensteuer | geburtsdatum | geburtstag | geburtsort | geboren | passwort | kennwort | geschlecht | behinderung |
  schwerbehinderung | familienstand | staatsangehorigkeit | nationalitat | steuerklasse | steuer |
  sozialversicherungsnummer | svnr | rentenversicherungsnummer | krankenkasse | krankheit | gewerkschaft |
  stundensatz | grundlohn | bruttolohn | krankentage | schwerbehindert | notfallkontakt | kontonr
  salaire | remuneration | prime | rib | banque | naissance | confession | sexe | handicap | matrimoniale | nationalite |
 impot | secu | nir | syndicat
  salario | sueldo | nomina | banco | cuenta | nacimiento | contrasena | sexo | genero | discapacidad | nacionalidad |
  nss | rfc | curp | nif | dni | sindicato
  salaris | loon | rekening | rekeningnummer | geboortedatum | geboorteplaats | wachtwoord | geslacht | nationaliteit |
  bsn | uurloon | rekeningnr | godsdienst | burgerservicenummer | sofinummer | burgerlijke | vakbond
  wynagrodzenie | pensja | placa | konto | urodzenia | haslo | plec | pesel | konta | religia | wyznanie | narodowosc | obywatelstwo | nip | brutto | netto | bruto
  stipendio | religione | retribuzione | nascita | sesso | cittadinanza | lordo
  salario | ordenado | nascimento | senha | nacionalidade | niss | cpf | pis | conta
`);

/** Parts of compounds, as German and Dutch write them, and of headers without blanks. */
const STEMS = [
  ...[
    'salary',
    'birthdate',
    'dateofbirth',
    'birthday',
    'password',
    'socialsecurity',
    'nationalinsurance',
    'bankaccount',
  ],
  ...[
    'gehalt',
    'stundenlohn',
    'geburts',
    'konfession',
    'sozialversicherung',
    'bankverbindung',
    'passwort',
    'steuerid',
  ],
  ...[
    'salaire',
    'naissance',
    'securitesociale',
    'motdepasse',
    'seguridadsocial',
    'fechadenacimiento',
    'geboorte',
  ],
  ...['salaris', 'burgerservice', 'codicefiscale', 'homeaddress', 'privatadresse'],
];

/** Words that say nothing by themselves, beside which a sensitive one is a header and not the value of a cell. */
const BESIDE = words(`
  base basic annual yearly monthly hourly weekly current gross net amount currency frequency rate grade band date day year
  place country of number no nr id code account name the in per de du del della la le el dos da do van der home personal
  private employee status type last next first security social insurance national hash function details holder
  contact year month jahr monat datum nummer numero num numer mot passe codice fiscale civil etat estado stan stato
  cywilny civile sort ni address sociale securite fecha data kwota brut eur euro usd gbp chf pln
`);

const partsOf = (header: string): string[] =>
  header
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** Words that mean it together only. */
const PHRASES = [
  ...['home address', 'private address', 'sort code', 'ni number', 'mot de passe', 'codice fiscale'],
  ...['etat civil', 'estado civil', 'stan cywilny', 'stato civile', 'numero de securite sociale'],
];

/**
 * Whether a header is that of a column which nobody should keep in a repository without need. What an element is known
 * by isn't one, as a name at birth or a number of the payroll.
 */
export function isSensitiveHeader(header: string): boolean {
  if (fieldsKnownAs(header).size > 0) return false;
  const parts = partsOf(header);
  const [spaced, together] = [parts.join(' '), parts.join('')];
  return (
    parts.some((part) => SENSITIVE.has(part)) ||
    STEMS.some((stem) => together.includes(stem)) ||
    PHRASES.some((phrase) => spaced.includes(phrase))
  );
}

/** Whether such a header is surely one, and no value that slipped into the first line: every word of it is known. */
export const isShownSensitive = (header: string): boolean =>
  isSensitiveHeader(header) &&
  partsOf(header).every(
    (part) => SENSITIVE.has(part) || BESIDE.has(part) || STEMS.some((stem) => part.startsWith(stem)),
  );
