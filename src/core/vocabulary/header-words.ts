import { EMPLOYEE_HEADERS } from './employee-words.js';
import type { KnownField } from './fields.js';
import { names, type HeaderWords } from './word-list.js';

/*
 * The headers that exports of HR systems and people’s
 * own spreadsheets have for each field, in English, German, French, Spanish, Dutch, Portuguese, Italian and
 * Polish. Capitals, accents, blanks, punctuation, articles, the order of the words and notes in brackets make no
 * difference (header-keys.ts). Only what can’t mean anything else is known: no private addresses, no
 * preferred names, no cost centres, no dates that may be those of another contract.
 */
export const HEADERS: Readonly<Record<KnownField, HeaderWords>> = {
  ...EMPLOYEE_HEADERS,
  manager_id: {
    known: names(`Manager ID | Manager Employee ID | Supervisor ID | Manager Number | Manager’s Employee ID |
      Reports To ID | Reports To Employee ID | Reports To Associate ID | Reports To ID in Company |
      Line Manager ID | Manager Worker ID | Supervisor EID | Reporting To ID | Manager Employee Number |
      Manager # | Vorgesetzten-ID | Personalnummer Vorgesetzter | Vorgesetztennummer |
      Personalnummer des Vorgesetzten | ID Vorgesetzter | ID du manager | ID manager | Matricule du manager |
      Matricule manager | Matricule du responsable | ID del responsable | ID del gerente | ID del supervisor |
      ID del jefe | ID leidinggevende | Personeelsnummer leidinggevende | ID przełożonego | Numer przełożonego |
      ID menedżera | Identyfikator przełożonego | Matricule du supérieur hiérarchique | Matricola responsabile |
      Matrícula do gestor | Legajo del jefe | Chapa do gestor | Direct Manager ID | Direct Manager Employee ID |
      Personalnummer der Führungskraft | Personalnummer Führungskraft | Stamnummer leidinggevende |
      Workday ID Manager | Manager Associate ID | Manager Payroll Number | Manager Person Number`),
  },
  manager_name: {
    known: names(`Manager | Manager Name | Manager’s Name | Reporting To | Reports To | Reports To Name |
      Supervisor | Supervisor Name | Line Manager | Line Manager Name | Direct Manager | Vorgesetzter |
      Vorgesetzte | Direkter Vorgesetzter | Name des Vorgesetzten | Führungskraft | Responsable |
      Responsable hiérarchique | Supérieur hiérarchique | Nom du manager | Superviseur | Gerente | Jefe |
      Jefe directo | Nombre del responsable | Responsable directo | Leidinggevende | Naam leidinggevende |
      Direct leidinggevende | Przełożony | Bezpośredni przełożony | Kierownik | Menedżer | Reporting Manager |
      Immediate Supervisor | Direct Manager Name | Nome do gestor | Nome responsabile | Gestor direto |
      Superior imediato | Superior | Jefe inmediato | Nombre del jefe directo | Naam direct leidinggevende |
      Manager Full Name | Name Vorgesetzter | Líder | Liderança`),
  },
  manager_email: {
    known: names(`Manager Email | Manager Email Address | Manager’s Email | Manager Work Email |
      Supervisor Email | Reports To Email | Reporting To Email | Line Manager Email | Direct Manager Email |
      E-Mail Vorgesetzter | E-Mail des Vorgesetzten | Vorgesetzten-E-Mail | E-Mail der Führungskraft |
      Email du manager | E-mail manager | Email du responsable | Courriel du manager | Correo del gerente |
      Correo del responsable | Email del responsable | Correo electrónico del responsable |
      E-mail leidinggevende | E-mailadres leidinggevende | E-mail przełożonego | Adres e-mail przełożonego |
      Direct Manager Email Address | Correo del jefe | E-mail do gestor | Email responsabile |
      Email superviseur | E-Mail-Adresse des Vorgesetzten | Manager Mail Address | Manager UPN`),
  },
  position_title: {
    known: names(`Job Title | Position Title | Position | Job | Business Title | Job Title Description |
      Job Position | Job Role | Designation | Employee Title | Work Title | Job Profile | Stellenbezeichnung |
      Positionsbezeichnung | Stelle | Berufsbezeichnung | Jobtitel | Funktion | Tätigkeit | Poste |
      Intitulé du poste | Intitulé de poste | Titre du poste | Fonction | Emploi | Puesto | Cargo |
      Puesto de trabajo | Título del puesto | Posición | Denominación del puesto | Functie | Functietitel |
      Functienaam | Functiebenaming | Stanowisko | Nazwa stanowiska | Tytuł stanowiska | Função |
      Nome do cargo | Descrição do cargo | Mansione | Ruolo | Posizione | Posizione lavorativa |
      Titolo lavorativo | Intitulé d’emploi | Libellé du poste | Libellé emploi | Métier | Nombre del puesto |
      Job Name | Funktionsbezeichnung`),
    doubtful: names(`Title | Titre | Role | Job Code | Job Family | Rol | Rolle | Qualifica | Qualification |
      Papel | Titel | Título | Titolo`),
  },
  position_id: {
    known: names(`Position ID | Position Number | Position Code | Position # | Position No | Post ID |
      Post Number | Positions-ID | Positionsnummer | Stellennummer | Stellen-ID | Planstellennummer |
      Planstelle | ID du poste | Numéro de poste | Code poste | ID de puesto | ID del puesto |
      Código de puesto | Positie-ID | Positienummer | Functie-ID | ID stanowiska | Numer stanowiska |
      Kod stanowiska | Código do cargo | Codice posizione | ID posizione | ID de posición`),
  },
  status: {
    known: names(`Status | Employee Status | Employment Status | Worker Status | Position Status |
      Active Status | Active | Employment Status Name | Lifecycle Status | Account Status | Mitarbeiterstatus |
      Beschäftigungsstatus | Anstellungsstatus | Status des Mitarbeiters | Statut | Statut de l’employé |
      Statut du salarié | État | Situation | Estado | Estado del empleado | Estatus | Situación laboral |
      Dienstverbandstatus | Status medewerker | Medewerkerstatus | Status pracownika | Status zatrudnienia |
      Situação | Situação do funcionário | Status do funcionário | Stato | Stato dipendente | Stato rapporto |
      Statut employé`),
  },
};

/** Headers of what is a department and is called a little more than that. */
export const NEARLY_DEPARTMENTS = names(`Department Type | Department Title | Department Group |
  Department Desc | Dept Desc | Department Label`);

/** Doubtful headers that mean the employee id where no other column may be it. */
export const LIKELY_IDS =
  names(`Clave | RE | Ref | Reference | Staff Ref | Staff Reference | Payroll Ref | Payroll ID |
  File Number | Person ID | Local ID | SIS ID | Teacher ID | Teacher Number | sourcedId | External ID | Record ID |
  Identification ID | Badge Number | Clock Number | UID | Registro | Expediente | Ficha | Nómina | Func ID`);

/** Headers that lists have for the numbers of their rows. */
export const ROW_NUMBERS =
  names(`# | No | Nr | N° | Nº | Num | Number | Nummer | Numer | Numéro | Numero | Número | S.No |
  S No | Sr No | SN | Sl No | Serial No | Serial Number | Lfd. Nr. | Laufende Nummer | Pos | Lp | Volgnummer | N`);

/** Numbers and codes of something else than people at work. */
export const OTHER_NUMBERS =
  /phone|tel|mobil|cell|handy|fax|account|konto|cuenta|cta|conta\b|bank|iban|card|passport|tax|steuer|insur|versich|security|social|visa|zip|post|plz|house|street|room|floor|cost|department|dept|position|job|manager|supervisor|salar|wage|\bpay\b|sueldo|salaire|gehalt|lohn|stipend|loon|amount|\brate\b|bonus|\bage\b|\byear|birth|score|hours|\bni\b|nino|national|\bss\b|cnss|\bdate|datum|fecha|\bdata\b/i;

/** Words in headers of how people are employed, and of what they wish or once had. */
export const TYPE_WORDS =
  /type|\btyp\b|tipo|contract|contrat|vertrag|verh(ä|ae)ltnis|employment|emploi|basis\b|class\b|cat[ée]gor|kategor|kreis\b|persg|persk|statut pro|jornada|v[ií]nculo|regime/i;
export const NOT_TYPES = /prefer|wish|desire|wunsch|previous|former|terminat|leave|absence|shift|job\b/i;

/** Headers that only say that something began. */
export const BARE_STARTS = names(
  'Start | Started | Beginn | Inicio | Inizio | Início | Début | Since | Seit | Depuis | Desde | Sinds',
);

/** Headers of where people work, which may be a country. */
export const WORKPLACES = /location|site|office|standort/i;

/** Words in headers of dates that aren’t the start of an employment. */
export const NOT_START_DATES =
  /birth|\bdob\b|born|geb(ur|dat|oor|\b)|naiss|\bn[ée]e?\b|nac(im|id|\b)|nasc|nacido|urodz|exit|terminat|resign|leav|\bleft|\bend|austritt|sortie|d[ée]part\b|\bfin\b|\bbaja|salida|egreso|renuncia|sa[íi]da|demiss|desligamento|cessazione|dimission|fine\b|uit ?dienst|einddat|zwoln|zako|review|evaluat|evalua|survey|updat|modif|creat|login|logon|promot|expir|valid|train|increase|visa|contract end|probation|vacation|holiday|absence|last|letz|dernier|[úu]ltim|ultima|laatst|next|effective|order|sale|payment|pay date|deadline|due|completion|medical/i;

/** Words in headers of what isn’t about the work: a home, a family, a passport. */
export const NOT_OF_WORK =
  /personal|private?|priv[ée]|pessoal|perso\b|home|emergency|urgence|notfall|parent|guardian|spouse|birth|nation|citizen|passport|bank|origin|residen|second|altern|recover|geburt|naiss|nacim|nacion|nasc|nazional|cittadin|staatsang|geboort|obywat|heim|wohn/i;
