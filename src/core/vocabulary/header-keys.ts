import { plain } from '../base/text.js';

/*
 * Headers without what makes no difference between systems and languages: notes in brackets, articles, the order of
 * the words, and which of several words for the same thing was taken.
 */

const listOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that mean the same in a header, by the word that takes their place. Without accents, as `plain` has them. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  id: listOf(`id # no nr nro nbr num number numero nummer numer n ident identifier identifiant identificador
    identificativo identyfikator identificatie code codigo codice kod cod cd key schlussel schl kennzeichen`),
  employee:
    listOf(`employee employees emp empl worker workers staff associate personnel mitarbeiter mitarbeiterin
    mitarbeitende mitarbeitender mitarbeitenden arbeitnehmer employe employee employes salarie collaborateur agent
    empleado empleados empleada trabajador colaborador colaboradores funcionario funcionarios empregado trabalhador
    dipendente dipendenti collaboratore lavoratore medewerker medewerkers werknemer werknemers personeel
    personeelslid pracownik pracownika mdw medew mitarb`),
  manager: listOf(`manager managers mgr supervisor vorgesetzter vorgesetzte vorgesetzten vorg fuhrungskraft
    responsable superieur superviseur gerente jefe gestor chefe chefia jefatura boss leidinggevende responsabile superiore capo
    przelozony przelozonego kierownik kierownika menedzer menedzera`),
  direct:
    listOf(`direct line immediate reporting hierarchique directo directa direta diretta inmediata imediata direkter direkte direkten inmediato direto
    imediato diretto gerarchico bezposredni`),
  email: listOf('email mail courriel correo correio mel mailadresse emailadresse emailadres mailadres'),
  address: listOf('address addr adresse adres direccion endereco indirizzo'),
  electronic: listOf(`electronic elec electronique electronico electronica eletronico electronico elettronica
    elettronico elektroniczna`),
  date: listOf('date datum fecha fec data dt'),
  hire: listOf(`hire hired hiring join joined joining embauche recrutement ingreso incorporacion contratacion
    admissao contratacao ingresso assunzione eintritt einstellung zatrudnienia indiensttreding`),
  country: listOf('country ctry cntry pays pais paese nazione kraj land lander'),
  department: listOf(
    'department dept departement departamento depto dpto abteilung abt afdeling dipartimento',
  ),
  organisation:
    listOf(`organisation organization organisational organizational organisatorische organisationnelle
    organizativa organizacional organizzativa org`),
  unit: listOf('unit unite unidad unidade unita einheit eenheid'),
  description:
    listOf(`description desc descr text txt bezeichnung beschreibung oms omschrijving libelle descripcion
    descricao descrizione`),
  contract: listOf('contract contrat contrato contratto vertrag vertrags umowy'),
  type: listOf('type typ tipo tipologia art soort rodzaj'),
  start: listOf('start inicio inizio debut beginn rozpoczecia'),
};

/** Words for the work and who gives it. */
const WORK: ReadonlySet<string> = new Set(
  listOf(`work business company corporate office official internal professional pro professionnel professionnelle
    entreprise societe travail geschaftlich geschaftl geschaftliche dienstlich dienstliche dienstl beruflich berufl berufliche firma firmen
    arbeit arbeits trabajo empresa corporativo corporativa laboral institucional profissional trabalho azienda
    aziendale az lavoro zakelijk zakelijke werk bedrijf sluzbowy`),
);
/** What goes without saying beside another word: an e-mail address is an e-mail, and an employer’s where it says so. */
const IMPLIED = new Map<string, (word: string) => boolean>([
  ['email', (word) => ['address', 'electronic', 'id'].includes(word) || WORK.has(word)],
  ['hire', (word) => WORK.has(word)],
  ['contract', (word) => WORK.has(word)],
]);

/** Words that change nothing. A single letter is an article only after another word: “LName” is a last name. */
const SKIPPED: ReadonlySet<string> = new Set(
  listOf(`the of a an s d l de du des la le les del los las el do da dos das di della dell dello delle dei degli
    der die das den dem des van het il lo al w`),
);

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(SAME).flatMap(([meaning, words]) => words.map((word) => [word, meaning] as const)),
);

/** Articles that are found inside of “dateofhire”. */
const INNER = new Set(['', 'of', 'de', 'd', 'di', 'do', 'da', 's']);
const MIN_PART = 2;

/** Notes of whoever made the form: whether a column is needed, and how it is to be written. */
const NOTE =
  /^(required|optional|mandatory|read[ -]?only|obligatoire|facultatif|pflichtfeld|optionaal|verplicht|obligatorio|opcional|obrigat[oó]rio|obbligatorio|facoltativo|wymagane|yes\/no|y\/n|[dmyjat]{1,4}([./ -][dmyjat]{1,4}){2})$/i;
/** What a directory calls its attributes, beside the words for people: `Last name [surname]`. */
const ATTRIBUTE = /^([a-z]+[A-Z][A-Za-z]*|surname|department|country|city|state|mail|mobile)$/;

/** A header without its notes: `First Name [Required]`, `Email *`, `Last name [surname]`. */
export function withoutNotes(header: string): string {
  const bare = header.replaceAll(/[[(]([^\])]*)[\])]/g, (found, inside: string, at: number) => {
    const text = inside.trim();
    return at > 0 && (NOTE.test(text) || (found.startsWith('[') && ATTRIBUTE.test(text))) ? ' ' : found;
  });
  return withoutSection(withoutReference(bare))
    .replace(/[\s*:]+$/, '')
    .replace(/(?<=\S\s+)(?:required|optional)$/i, '');
}

/** Where systems keep a column of theirs: `user.email`, `Job Information: Department`, `Work > Department`. */
const SECTIONS: ReadonlySet<string> = new Set(
  listOf(`user users profile employee employees worker person people staff member hr job work employment company
    organization organisation information info details data general basic status core business`),
);

/** A header without the section that it is in; the same header where it isn’t in one. */
function withoutSection(header: string): string {
  const parts = header.split(/\s*[>:]\s*|\s+[-–]\s+|\.(?=\p{L}{2})/u);
  const last = parts.pop()?.trim() ?? '';
  const isSection = (part: string) => wordsOf(part).every((word) => SECTIONS.has(word));
  return parts.length > 0 && last !== '' && parts.every(isSection) ? last : header;
}

/** A column of a table that another one refers to, as Odoo exports it: `department_id/name`. */
const withoutReference = (header: string): string => header.replace(/^(\w+)_id\/(name|code)$/, '$1 $2');

/** The words of a header, also of `hireDate` and `HIRE_DATE`, without accents and capitals. */
function wordsOf(header: string): string[] {
  return header
    .replace(/\bN ?\+ ?1\b/i, ' manager ')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll(/\b[dl]['’]/gi, ' ')
    .split(/[^\p{L}\p{M}\p{N}#º°]+/u)
    .flatMap((word) => plain(word).match(/\p{L}+|\p{N}+|#/gu) ?? []);
}

/** What a word means: itself, one word for many, or two for a compound as “fechaingreso”. */
function meaningsOf(word: string): string[] {
  const meaning = BY_WORD.get(word);
  if (meaning !== undefined) return [meaning];
  for (let at = MIN_PART; at <= word.length - MIN_PART; at += 1) {
    const first = BY_WORD.get(word.slice(0, at));
    if (first === undefined) continue;
    for (let from = at; from <= word.length - MIN_PART; from += 1) {
      const second = BY_WORD.get(word.slice(from));
      if (second !== undefined && INNER.has(word.slice(at, from))) return [first, second];
    }
  }
  return [word];
}

/**
 * @returns what a header says, the same for every spelling of it: its words in one order. Empty for a header that has
 *   no word of its own
 */
export function keyOf(header: string, left: readonly string[] = []): string {
  const words = wordsOf(header);
  // The first of several says no more than the only one; the second is another thing.
  if (words.length > 1 && /^0?1$/.test(words.at(-1) ?? '')) words.pop();
  const together = words.flatMap((word, at) => {
    if (word === 'e' && words[at + 1] === 'mail') return [];
    const isArticle = SKIPPED.has(word) && (at > 0 || word.length > 1);
    return isArticle ? [] : meaningsOf(word);
  });
  const implied = together.flatMap((word) => IMPLIED.get(word) ?? []);
  return [...new Set(together)]
    .filter((word) => !left.includes(word) && !implied.some((isImplied) => isImplied(word)))
    .toSorted()
    .join(' ');
}
