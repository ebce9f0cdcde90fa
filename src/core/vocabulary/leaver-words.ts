import { onDemand } from '../base/on-demand.js';
import { plain } from '../base/text.js';
import { isOwnName } from './fields.js';

/*
 * What headers are called by which a file says who has left: questions that are answered with yes or no, statuses, and
 * dates of exits. In English, German, French, Spanish, Dutch, Portuguese, Italian, Polish, Turkish and Swedish.
 */

/** @returns the words of a header, plain: without brackets, and taken apart at capitals and underscores */
function wordsOfHeader(header: string): string[] {
  // Most phrases of the lists below are as they should be.
  if (/^[a-z ]*$/.test(header)) return header.split(' ').filter(Boolean);
  return header
    .replaceAll(/[([{][^)\]}]*[)\]}]/g, ' ')
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => plain(word).replace(/(\D)\d+$/, '$1'))
    .filter(Boolean);
}

/** Phrases as the words of a header have them, the longer first. Most files have headers that need none of them. */
const phrases = (text: string): (() => readonly string[]) =>
  onDemand(() =>
    text
      .split('|')
      .map((phrase) => wordsOfHeader(phrase).join(' '))
      .toSorted((a, b) => b.length - a.length),
  );

/** All words of phrases. */
const wordsOf = (text: string): (() => ReadonlySet<string>) =>
  onDemand(() => new Set(phrases(text)().flatMap((phrase) => phrase.split(' '))));

const phraseSet = (text: string): (() => ReadonlySet<string>) => onDemand(() => new Set(phrases(text)()));

/** Whoever is it, is employed. */
const ACTIVE = phrases(`
  active | actively | enabled | activated | employed | current employee | currently employed | current | still employed |
  aktiv | aktiviert | beschäftigt | angestellt | actif | active | activé | activée | en poste | présent | en activité |
  activo | activa | activado | en activo | habilitado | vigente | actief | ingeschakeld | in dienst | geactiveerd |
  ativo | ativa | ativado | em atividade | empregado ativo | attivo | attiva | attivato | abilitato | in servizio |
  in forza | aktywny | aktywna | zatrudniony | pracuje | still here | still with us | working | working here | still working |
  on payroll | live | in company | in the company | travaille | arbeitet noch |
  on the payroll | current job | current position | aktif | çalışıyor | anställd | är anställd`);

/** Whoever is it, has left, or may have. */
const GONE = phrases(`
  terminated | terminate | termd | termed | term | leaver | left company | has left | left | attrition | resigned | retired | departed |
  inactive | deactivated | disabled | blocked | block | block sign in | suspended | deleted | archived |
  former | former employee | ex employee | offboarded | separated | dismissed | no longer employed |
  ausgeschieden | ausgetreten | gesperrt | blockiert | gelöscht | geloescht | inaktiv | deaktiviert | archiviert | gekündigt |
  gekuendigt | verlassen | inactif | inactive | sorti | sortie | parti | partie | désactivé | désactivée | supprimé | supprimée |
  bloqué | bloquée | suspendu | suspendue | archivé | archivée | licencié | démissionné | inactivo | inactiva | baja |
  dado de baja | bloqueado | bloqueada | suspendido | eliminado | desactivado | deshabilitado | archivado | cesado |
  despedido | inactief | uit dienst | geblokkeerd | verwijderd | gedeactiveerd | uitgeschakeld | vertrokken | gearchiveerd |
  geschorst | inativo | inativa | desligado | demitido | suspenso | excluído | desativado | arquivado | inattivo | inattiva |
  cessato | cessata | dimesso | bloccato | sospeso | disattivato | disabilitato | archiviato | licenziato | zwolniony |
  zablokowany | nieaktywny | usunięty | gone | quit | exited | fired | redundant | deceased | removed | locked out | lockout |
  ehemalig | ehemalige | ehemaliger | quitté | pasif | ayrıldı | işten ayrıldı | avslutad | slutat | har slutat | a quitté | ancien salarié | ancien employé | ancien collaborateur`);

/** What may as well be so of another thing: only asked about, and only where the header says nothing else. */
const MAYBE_ACTIVE = phrases(`
  valid | validity | gültig | gültigkeit | valide | validité | válido | válida | validez | valido | validità | validade |
  geldig | geldigheid | ważny | geçerli | giltig`);
const MAYBE_GONE = phrases(`
  closed | cancelled | canceled | expired | invalid | ungültig | storniert | geschlossen | annulé | fermé | clos | expiré |
  cerrado | cancelado | anulado | caducado | expirado | fechado | chiuso | annullato | scaduto | gesloten | geannuleerd |
  verlopen | zamknięty | anulowany | kapalı | iptal | stängd | avbruten | ogiltig`);

const NOT = new Set(['not', 'non', 'no', 'nicht', 'niet', 'pas', 'nao', 'nie', 'un']);

/** Words beside those, with which a header still says nothing but that of a person. */
const NEUTRAL = wordsOf(`
  is | has | was | are | the | of | yes | no | flag | indicator | ind | y | n | account | accounts | user | users | employee | emp |
  worker | person | people | staff | member | identity | record | profile | status | state | code | cd | empl | kennzeichen | sign in | login | logon | currently |
  ad | azure | entra | hr | in company | company | from | permanently | ist | sind | hat | konto | benutzer | mitarbeiter |
  person | firma | est | compte | utilisateur | salarié | employé | collaborateur | es | está | cuenta | usuario |
  empleado | empresa | medewerker | werknemer | gebruiker | account | é | conta | usuário | utilizador | funcionário |
  colaborador | è | utente | dipendente | czy | konto | pracownik | today | now | de | do | da | del | des | du | la | le | el`);

/** With these it says something of another thing: an account for a service, a right to come back. */
const ELSEWHERE = wordsOf(`
  rehire | eligible | directory | mfa | factor | sso | saml | benefit | benefits | insurance | pension | payroll | email | mail |
  mailbox | licence | license | vpn | union | duty | military | veteran | remote | notification | notifications | newsletter |
  sync | synced | password | phone | mobile | card | leave | absence | probation | visa | course | training | vendor | full |
  part | time | manager | department | position | job | team | date | day | handed | hand | side | short | long | disability`);

/** What the yes of a column means. */
interface Question {
  readonly yes: 'active' | 'gone';
  /** Whether the header says nothing else, so that nobody needs to be asked what it means. */
  readonly isSure: boolean;
}

/** @returns what a yes under a header means; undefined where it says nothing of who has left */
export function questionIn(header: string): Question | undefined {
  const words = wordsOfHeader(header);
  const text = ` ${words.join(' ')} `;
  const found = longestIn(text, GONE(), ACTIVE());
  const rest = text
    .replace(found ? ` ${found.phrase} ` : '  ', ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
  // “On payroll” is one phrase, and “Active payroll” says something of a payroll.
  if (rest.some((word) => ELSEWHERE().has(word))) return undefined;
  if (!found) {
    const yes = doubtIn(header) ?? (exitIn(header) === 'surely' ? 'gone' : undefined);
    return yes && { yes, isSure: false };
  }
  const before =
    text
      .slice(0, text.indexOf(` ${found.phrase} `))
      .trim()
      .split(' ')
      .at(-1) ?? '';
  const isNegated = NOT.has(before);
  const yes = isNegated ? (found.yes === 'gone' ? 'active' : 'gone') : found.yes;
  // “No activo” says “not” in Spanish, and “in” in Portuguese.
  const isSure =
    before !== 'no' && rest.every((word) => NEUTRAL().has(word) || (isNegated && word === before));
  return { yes, isSure };
}

/** @returns the longest phrase in a header’s words, and what a yes under it means */
function longestIn(text: string, gone: readonly string[], active: readonly string[]) {
  return [
    ...gone.map((phrase) => ({ phrase, yes: 'gone' as const })),
    ...active.map((phrase) => ({ phrase, yes: 'active' as const })),
  ]
    .filter(({ phrase }) => text.includes(` ${phrase} `))
    .toSorted((a, b) => b.phrase.length - a.phrase.length)[0];
}

/** @returns what a yes means under “Valid”, “Closed” and the like, where the header says nothing else */
export function doubtIn(header: string): Question['yes'] | undefined {
  const text = ` ${wordsOfHeader(header).join(' ')} `;
  const found = longestIn(text, MAYBE_GONE(), MAYBE_ACTIVE());
  const rest = text
    .replace(` ${found?.phrase ?? ''} `, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
  return rest.every((word) => NEUTRAL().has(word)) ? found?.yes : undefined;
}

const STATUS = phraseSet(
  'status | statut | estado | estatus | stato | situacao | situación | state | zustand | stan | toestand | stat | personalstatus | situation | situacion | durum | durumu',
);
/** A state, in some languages the same word, may as well be one of a country. */
const SURE_STATUS = phraseSet('status | statut | estatus | stat | personalstatus | durum | durumu');
/** With one of these, it is one of an employment. */
const OF_EMPLOYMENT = phraseSet(
  'employment | çalışma | laboral | funcional | contractual | zatrudnienia | lavorativo | dipendente | assignment',
);
/** A status of these isn’t one of an employment. */
const OF_OTHERS = wordsOf(
  'marital | civil | civile | flsa | visa | tax | vaccination | citizenship | veteran | military | order | ticket | onboarding | review | familial | family | matrimonial | exemption',
);

/** “Anställningsstatus”, “Beschäftigungsstatus”: one word of two. */
const JOINED_STATUS = /^(anstallnings|beschaftigungs|mitarbeiter|personal|employment|employee|emp)status$/;
const isStatusWord = (word: string): boolean => STATUS().has(word) || JOINED_STATUS.test(word);

/** Whether a header may be that of a status of employment, by a word in it. */
export function mayBeStatus(header: string): boolean {
  const words = wordsOfHeader(header);
  return words.some(isStatusWord) && !words.some((word) => OF_OTHERS().has(word));
}

/** Words of an exit; with a word for a date, or by themselves where the column has dates. */
const EXITS = phrases(`
  termination | terminated | term | exit | leaving | leave | left | resign | resigned | resignation | separation | departure | deleted |
  deactivated | disabled | dismissal | offboarding | last working | last day | last work | release | relieving | employment end |
  end of employment | austritt | austritts | austrittsdatum | ausgetreten | ausgeschieden | kündigung | kündigungsdatum | letzter arbeitstag | sortie | départ |
  démission | licenciement | baja | salida | cese | egreso | despido | uit dienst | uitdiensttreding | uitdienst | ontslag |
  laatste werkdag | demissão | desligamento | saída | rescisão | cessazione | dimissioni | licenziamento | uscita | fine rapporto |
  zwolnienia | odejścia | ended | lwd | l w d | dol | d o l | last day worked | last date worked | last date of work | date of separation | seperation | relieved |
  letzter tag | letzter arbeitstag | letzter beschäftigungstag | ausscheiden | ausscheidedatum | abgang | abgangsdatum |
  kuendigung | kuendigungsdatum | beendigung | sorti le | parti le | dernier jour | rupture | départ prévu | f baja | fbaja |
  f cese | f salida | f egreso | renuncia | retiro | desvinculación | fin de relación | último día |
  laatste dag | uit dienst per | uitstroom | uitstroomdatum | vertrek | vertrekdatum | cessação | saiu em | deslig | rescisao |
  demitido em | desligado em | último dia | cess | datces | datacess | cessato il | dimissione | ultimo giorno | rozwiązania umowy |
  ustania | data odejścia | ostatni dzień | işten çıkış | işten ayrılma | işten ayrılış | çıkış tarihi | ayrılış tarihi | ayrılma tarihi |
  avslutad | slutade | sista arbetsdag | anställning upphör`);
const ENDS = phrases(`
  contract end | end of contract | contract expiry | contract expiration | contract until | end date | employment end | vertragsende |
  befristet bis | ende | fin de contrat | fin contrat | date de fin | fin de contrato | fecha fin | einde contract |
  contract einddatum | einddatum | fim do contrato | fim de contrato | data fim | fine contratto | data fine | data zakończenia |
  account expires | account expiry | zatrudniony do | notice end | end of notice | appointment end | assignment end | position end | engagement end | employed until | employed to | valid to | valid until | gültig bis | gueltig bis | valable jusqu |
  válido hasta | válido até | valido fino | geldig tot | ważne do | endda | finish date | term end | tot en met | koniec umowy |
  slutdatum | anställd till | anställd t o m | bitiş tarihi`);
/** How words for an exit begin, where a header writes them together with others: “Austrittsdatum letzte Beschäftigung”. */
const EXIT_STEMS =
  /^(austritt|ausscheid|uitdienst|uittred|k(ü|ue)ndigung|terminat|separat|resign|relieving|offboard|d[ée]missi|cessaz|cessa[çc]|deslig|demiss|rescis|odejsc|zwolni)/u;

/** A date of one of these isn't a last day. */
const NO_EXIT = wordsOf(`
  birth | hire | start | joining | probation | visa | permit | passport | insurance | benefit | benefits | parental | maternity |
  paternity | sick | annual | vacation | medical | project | review | notice | eligible | rehire | warranty | licence | license |
  training | course | request | approved | reason | type | password | login | absence | return | balance | urlaub | probezeit |
  congé | essai | prueba | proef | prova`);

const plainSet = (text: string): (() => ReadonlySet<string>) =>
  onDemand(() => new Set(text.split('|').map(plain)));

/** Headers that say it as a whole, with or without blanks. */
const EXIT_HEADERS = plainSet(`
  Termination Date | Date of Termination | Term Date | Exit Date | Date of Exit | Leaving Date | Leave Date |
  Date Left | End Date | Employment End Date | Last Working Day | Last Working Date | Last Day |
  Last Day of Work | Separation Date | Austrittsdatum | Austritt | Ausgetreten am | Date de sortie |
  Date de départ | Fecha de baja | Fecha de salida | Datum uit dienst | Einddatum | Uitdiensttreding |
  Data zwolnienia | Data zakończenia | Data odejścia
`);

/** Whether a header is one that HR systems have for the day on which people leave. */
export const isExitHeader = (header: string): boolean => EXIT_HEADERS().has(plain(header));

/** @returns whether a column of dates has last days: surely, perhaps (a contract may be renewed), or not */
export function exitIn(header: string): 'surely' | 'perhaps' | undefined {
  // The lists take long to make.
  if (isOwnName(header)) return undefined;
  if (isExitHeader(header)) return 'surely';
  const words = wordsOfHeader(header);
  const text = ` ${words.join(' ')} `;
  // A notice isn’t an exit; its end is one, unless it is taken back.
  if (/ (notice( period)? end|end of notice( period)?) /.test(text)) return 'perhaps';
  if (words.some((word) => NO_EXIT().has(word)) || / (leave|loa) (end|to|until|from) /.test(text))
    return undefined;
  const has = (all: readonly string[]) => all.some((phrase) => text.includes(` ${phrase} `));
  if (has(EXITS()) || words.some((word) => EXIT_STEMS.test(word))) return 'surely';
  return has(ENDS()) ? 'perhaps' : undefined;
}

/** With these, a word for an exit is about another thing. */
const NO_MARK = phraseSet('leave | release | interview | notice | insurance | benefits | visa | permit');

/** Whether a header says that something is known of those who have left: why, how, or who did it. */
export function saysExit(header: string): boolean {
  const words = wordsOfHeader(header);
  const text = ` ${words.join(' ')} `;
  if (words.some((word) => NO_MARK().has(word) || ELSEWHERE().has(word))) return false;
  return (
    words.some((word) => EXIT_STEMS.test(word)) ||
    [...EXITS(), ...GONE()].some((phrase) => text.includes(` ${phrase} `))
  );
}

/** Whether a date may be a last day, whatever its header is called: nothing in it speaks of another date. */
export const mayHaveLastDays = (header: string): boolean =>
  !OTHER_DATES.test(header.replaceAll('_', ' ')) &&
  !wordsOfHeader(header).some((word) => NO_EXIT().has(word));

const OTHER_DATES =
  /connexion|conex|acceso|accesso|acesso|anmeld|logowan|inlog|birth|\bdob\b|born|geb(ur|dat|oor|\b)|naiss|\bn[ée]e?\b|nac(im|id|\b)|nasc|urodz|hire|start|join|commenc|eintritt|einstell|beginn|embauche|entr(y|ée)|recrut|ingres|alta\b|inicio|in[íi]cio|admiss|assun|inizio|zatrudn|rozpocz|in ?dienst|since|seit|from\b|review|evaluat|survey|updat|modif|chang|creat|log ?[io]n|sign|seen|sync|promot|train|course|certif|increase|raise|salary|bonus|visa|permit|passport|birthday|anniv|jubil|wedding|married|holiday|medical|vaccin|order|sale|pay|deadline|due|completion|effective|transfer|confirm|absence|password|expir|licen|\bleave\b|\bloa\b|verlof|cong[ée]|permiso/i;

const DAYS = wordsOf(
  'date | day | at | datum | fecha | data | dt | datetime | tarih | tarihi | dia | jour | tag | am',
);

/** Whether a header says that its column has days. */
export const saysDay = (header: string): boolean => wordsOfHeader(header).some((word) => DAYS().has(word));

/** Whether a header says nothing but that it is a status of a person. */
export const isBareStatus = (header: string): boolean =>
  mayBeStatus(header) &&
  wordsOfHeader(header).some(
    (word) => SURE_STATUS().has(word) || JOINED_STATUS.test(word) || OF_EMPLOYMENT().has(word),
  ) &&
  wordsOfHeader(header).every(
    (word) => isStatusWord(word) || OF_EMPLOYMENT().has(word) || NEUTRAL().has(word),
  );
