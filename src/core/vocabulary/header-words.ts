import type { KnownField } from './fields.js';

/** The names in a text, which has bars between them. */
const names = (text: string): readonly string[] => text.split('|').map((name) => name.trim());

/** What a field is called in the first line of a file. */
export interface HeaderWords {
  /** What can't mean anything else. */
  readonly known: readonly string[];
  /** What may mean it and may not: offered where nothing else is there, never taken unasked. */
  readonly doubtful?: readonly string[];
  /** What sounds like it and most likely is another thing: a private address, a nationality. */
  readonly misleading?: readonly string[];
}

/*
 * The headers that exports of HR systems and people’s
 * own spreadsheets have for each field, in English, German, French, Spanish, Dutch and Polish. Capitals, accents,
 * blanks and punctuation make no difference. Only what can’t mean anything else is known: no private addresses, no
 * preferred names, no cost centres, no dates that may be those of another contract.
 */
export const HEADERS: Readonly<Record<KnownField, HeaderWords>> = {
  employee_id: {
    known: names(`Employee ID | Employee # | Employee No. | Employee Number | Employee Code | Emp ID |
      Emp No | Emp # | Worker ID | Associate ID | Staff ID | Staff Number | Staff No | Personnel Number |
      Personnel No | Personnel ID | Personnel Nr | Payroll Number | Workday ID | Employee ID in company |
      Personalnummer | Personal-Nr. | Pers.-Nr. | Mitarbeiternummer | Mitarbeiter-Nr. | Mitarbeiter-ID |
      Mitarbeitendennummer | Mitarbeitenden-ID | Matricule | Numéro de matricule | N° matricule | Numéro d’employé |
      Numéro employé | N° employé | N° salarié | Identifiant employé | Identifiant salarié | Numéro de salarié |
      ID employé | ID salarié | Code employé | Matricule salarié | ID collaborateur | ID de l’employé |
      Numéro de l’employé | Número de empleado | N.º de empleado | ID de empleado | ID del empleado | ID empleado |
      Código de empleado | Código empleado | Número empleado | Legajo | ID de trabajador | Matrícula |
      Personeelsnummer | Personeelsnr | Medewerkernummer | Medewerker-ID | Medewerkersnummer | Werknemernummer |
      Werknemersnummer | Werknemer-ID | Stamnummer | Numer pracownika | Nr pracownika | ID pracownika |
      Identyfikator pracownika | Numer ewidencyjny | Nr ewidencyjny | Numer kadrowy | Numer osobowy | EEID`),
    doubtful: names(`ID | No | Number | Code | Nummer | Numéro | Numer | File Number | Position ID |
      Username`),
  },
  forename: {
    known: names(`Forename | Forenames | First Name | First Names | Given Name | Given Names |
      Legal First Name | Employee First Name | Legal Name - First Name | FName | First Name (Legal) |
      Payroll First Name | Worker First Name | Vorname | Vornamen | Prénom | Prénoms | Prénom du salarié |
      Prénom légal | Prénom de l’employé | Nombre de pila | Nombre(s) | Nombre | Primer nombre |
      Nombre del empleado | Voornaam | Voornamen | Roepnaam | Imię | Imiona | Imię pracownika | Pierwsze imię`),
    doubtful: names(`Rufname | Name | Full Name | Employee Name | Display Name | Worker | Employee |
      Legal Name | Nom complet | Nombre completo | Volledige naam | Imię i nazwisko | Naam | Vor- und Nachname |
      Mitarbeiter | Payroll Name | Nom et prénom | Apellidos y nombre | Nombre y apellidos`),
    misleading: names('Preferred Name | Preferred First Name | Preferred or Chosen Name'),
  },
  surname: {
    known: names(`Surname | Last Name | Family Name | Legal Last Name | Employee Last Name | LName |
      Legal Name - Last Name | Last Name (Legal) | Payroll Last Name | Worker Last Name | Legal Surname | Nachname |
      Familienname | Zuname | Nom de famille | Nom du salarié | Nom de l’employé | Apellido | Apellidos |
      Apellidos del empleado | Achternaam | Familienaam | Nazwisko | Nazwisko pracownika`),
    doubtful: names(`Nom | Nom d’usage | Name | Full Name | Employee Name | Display Name | Worker |
      Employee | Legal Name | Payroll Name | Nom complet | Nombre completo | Volledige naam | Imię i nazwisko |
      Naam | Vor- und Nachname | Mitarbeiter | Nom et prénom | Apellidos y nombre | Nombre y apellidos`),
    misleading: names('Preferred Last Name'),
  },
  employee_type: {
    known: names(`Employee Type | Employment Type | Worker Type | Type of Employment | Employee Category |
      Contract Type | Worker Category | Worker Category Description | Employment Category | Staff Type |
      Type of Employee | Employment Contract Type | Employment Type Name | Type of Contract | Beschäftigungsart |
      Beschaeftigungsart | Anstellungsart | Anstellungstyp | Mitarbeitertyp | Beschäftigungstyp |
      Art der Beschäftigung | Vertragsart | Vertragstyp | Mitarbeitergruppe | Mitarbeiterart | Type de contrat |
      Type d’employé | Type de salarié | Type d’emploi | Nature du contrat | Catégorie d’employé |
      Type de collaborateur | Tipo de empleado | Tipo de contrato | Tipo de empleo | Tipo de trabajador |
      Categoría de empleado | Type dienstverband | Soort dienstverband | Dienstverband | Contractsoort |
      Soort contract | Type medewerker | Type werknemer | Medewerkerstype | Typ pracownika | Typ zatrudnienia |
      Rodzaj zatrudnienia | Rodzaj umowy | Typ umowy | Forma zatrudnienia`),
    doubtful: names('Employment Status | Time Type | FLSA Code | Employee Status | Type | Typ | Tipo'),
  },
  department: {
    known: names(`Department | Department Name | Dept | Dept Name | Home Department |
      Department Description | Home Department Description | Employee Department | Abteilung | Abteilungsname |
      Name der Abteilung | Département | Nom du département | Nom du service | Departamento |
      Nombre del departamento | Afdeling | Afdelingsnaam | Naam afdeling | Dział | Nazwa działu |
      Komórka organizacyjna | Org Unit | Departament | Wydział`),
    doubtful: names(`Division | Cost Center | Cost Centre | Team | Business Unit | Organisation |
      Organization | Site | Supervisory Organization | Kostenstelle | Bereich | Équipe | Centre de coût |
      Centro de coste | Equipo | Kostenplaats | Área | Zespół | Service | Cost Center Name |
      Business Unit Description | Location`),
  },
  start_date: {
    known: names(`Start Date | Hire Date | Date of Hire | Hired On | Hired Date | Hiring Date | Date Hired |
      Joining Date | Date of Joining | Date Joined | Join Date | Joined Date | Employment Start Date |
      Start Date of Employment | Date Started | Started | Employment Date | Company Start Date |
      Employee Start Date | Commencement Date | Eintrittsdatum | Eingestellt am | Einstellungsdatum | Eintritt |
      Eintritt am | Anstelldatum | Einstelldatum | Startdatum | Beschäftigt seit | Beginn der Beschäftigung |
      Beginn des Arbeitsverhältnisses | Date d’embauche | Date d’entrée | Embauché le | Date de début |
      Date de début de contrat | Date d’arrivée | Date de prise de poste | Date d’entrée dans l’entreprise |
      Date de recrutement | Date d’engagement | Fecha de contratación | Fecha de ingreso | Fecha de alta |
      Fecha de inicio | Fecha de incorporación | Fecha de entrada | Contratado el | Datum in dienst |
      Datum indiensttreding | Indiensttreding | Datum van indiensttreding | In dienst | In dienst sinds |
      Begindatum | Begindatum dienstverband | Aangenomen op | Data zatrudnienia | Zatrudniony od | Data rozpoczęcia |
      Data rozpoczęcia pracy | Data przyjęcia | Data podjęcia pracy | DOJ`),
    doubtful: names(`Original Hire Date | Original Start Date | Continuous Service Date | Rehire Date |
      Seniority Date | Position Start Date | Date | Contract Start Date | Probation Start Date | Effective Date |
      Vertragsbeginn`),
  },
  country: {
    known: names(`Country | Country Code | Work Country | Country of Work | Country of Employment |
      Location Country | Work Location Country | Office Country | Country Name | Site Country |
      Work Address - Country | Country ISO | Land | Ländercode | Laendercode | Länderkürzel | Arbeitsland |
      Einsatzland | Land des Arbeitsorts | Pays | Code pays | Pays de travail | Pays d’emploi | País |
      Código de país | Código del país | País de trabajo | País de empleo | Landcode | Werkland |
      Land van tewerkstelling | Kraj | Kod kraju | Kraj pracy | Kraj zatrudnienia`),
    doubtful: names('Location | Site | Office | Standort | Work Location'),
    misleading: names('Nationality | Home Country | Home Address - Country'),
  },
  email: {
    known: names(`Email | Email Address | Work Email | Work Email Address | Business Email |
      Business Email Address | Company Email | Company Email Address | Corporate Email | Email (Work) |
      Email - Primary Work | Primary Work Email | Work Contact: Work Email | Office Email | Employee Email |
      Work Mail | Mail | Professional Email | Employee Mail | E-Mail-Adresse | E-Mail (geschäftlich) |
      Geschäftliche E-Mail | Dienstliche E-Mail | Geschäftliche E-Mail-Adresse | E-Mail (Arbeit) | Firmen-E-Mail |
      Berufliche E-Mail | Mailadresse | Arbeits-E-Mail | E-Mail dienstlich | Adresse e-mail | Courriel |
      Adresse courriel | E-mail professionnel | Adresse e-mail professionnelle | Adresse mail | Mél |
      Courriel professionnel | Mail professionnel | Adresse de messagerie | Correo electrónico | Correo |
      Correo electrónico de trabajo | Correo corporativo | Correo electrónico corporativo | Email de trabajo |
      Email corporativo | Correo de empresa | Correo electrónico laboral | Dirección de correo electrónico |
      E-mailadres | E-mail werk | Werk e-mail | Zakelijk e-mailadres | Zakelijke e-mail | E-mailadres werk |
      Werkmail | Adres e-mail | Służbowy adres e-mail | AD Email | Email ID | E-mail służbowy |
      Poczta elektroniczna | Adres e-mail służbowy`),
    doubtful: names('Username | User ID | Other Email | Login'),
    misleading: names('Personal Email | Home Email | Private Email'),
  },
  manager_id: {
    known: names(`Manager ID | Manager Employee ID | Supervisor ID | Manager Number |
      Manager’s Employee ID | Reports To ID | Reports To Employee ID | Reports To Associate ID |
      Reports To ID in Company | Line Manager ID | Manager Worker ID | Supervisor EID | Reporting To ID |
      Manager Employee Number | Manager # | Vorgesetzten-ID | Personalnummer Vorgesetzter | Vorgesetztennummer |
      Personalnummer des Vorgesetzten | ID Vorgesetzter | ID du manager | ID manager | Matricule du manager |
      Matricule manager | Matricule du responsable | ID del responsable | ID del gerente | ID del supervisor |
      ID del jefe | ID leidinggevende | Personeelsnummer leidinggevende | ID przełożonego | Numer przełożonego |
      ID menedżera | Identyfikator przełożonego`),
  },
  manager_name: {
    known: names(`Manager | Manager Name | Manager’s Name | Reporting To | Reports To | Reports To Name |
      Supervisor | Supervisor Name | Line Manager | Line Manager Name | Direct Manager | Vorgesetzter | Vorgesetzte |
      Direkter Vorgesetzter | Name des Vorgesetzten | Führungskraft | Responsable | Responsable hiérarchique |
      Supérieur hiérarchique | Nom du manager | Superviseur | Gerente | Jefe | Jefe directo |
      Nombre del responsable | Responsable directo | Leidinggevende | Naam leidinggevende | Direct leidinggevende |
      Przełożony | Bezpośredni przełożony | Kierownik | Menedżer | Reporting Manager`),
  },
  manager_email: {
    known: names(`Manager Email | Manager Email Address | Manager’s Email | Manager Work Email |
      Supervisor Email | Reports To Email | Reporting To Email | Line Manager Email | Direct Manager Email |
      E-Mail Vorgesetzter | E-Mail des Vorgesetzten | Vorgesetzten-E-Mail | E-Mail der Führungskraft |
      Email du manager | E-mail manager | Email du responsable | Courriel du manager | Correo del gerente |
      Correo del responsable | Email del responsable | Correo electrónico del responsable | E-mail leidinggevende |
      E-mailadres leidinggevende | E-mail przełożonego | Adres e-mail przełożonego`),
  },
  position_title: {
    known: names(`Job Title | Position Title | Position | Job | Business Title | Job Title Description |
      Job Position | Job Role | Designation | Employee Title | Work Title | Job Profile | Stellenbezeichnung |
      Positionsbezeichnung | Stelle | Berufsbezeichnung | Jobtitel | Funktion | Tätigkeit | Poste |
      Intitulé du poste | Intitulé de poste | Titre du poste | Fonction | Emploi | Puesto | Cargo |
      Puesto de trabajo | Título del puesto | Posición | Denominación del puesto | Functie | Functietitel |
      Functienaam | Functiebenaming | Stanowisko | Nazwa stanowiska | Tytuł stanowiska`),
    doubtful: names('Title | Titre | Role | Job Code | Job Family'),
  },
  position_id: {
    known: names(`Position ID | Position Number | Position Code | Position # | Position No | Post ID |
      Post Number | Positions-ID | Positionsnummer | Stellennummer | Stellen-ID | Planstellennummer | Planstelle |
      ID du poste | Numéro de poste | Code poste | ID de puesto | ID del puesto | Código de puesto | Positie-ID |
      Positienummer | Functie-ID | ID stanowiska | Numer stanowiska | Kod stanowiska`),
  },
  status: {
    known: names(`Status | Employee Status | Employment Status | Worker Status | Position Status |
      Active Status | Active | Employment Status Name | Lifecycle Status | Account Status | Mitarbeiterstatus |
      Beschäftigungsstatus | Anstellungsstatus | Status des Mitarbeiters | Statut | Statut de l’employé |
      Statut du salarié | État | Situation | Estado | Estado del empleado | Estatus | Situación laboral |
      Dienstverbandstatus | Status medewerker | Medewerkerstatus | Status pracownika | Status zatrudnienia`),
  },
};

/** Headers that a whole name may have, or a surname alone. */
export const FULL_NAMES = names(`Name | Full Name | Employee Name | Employee Full Name | Emp Name |
  Name of Employee | Staff Name | Display Name | Worker | Worker Name | Employee | Legal Name | Full Legal Name |
  Legal Full Name | Payroll Name | Nom | Nom complet | Nom et prénom | Prénom et nom | Nombre completo |
  Nombre y apellidos | Apellidos y nombre | Volledige naam | Naam | Naam medewerker | Vor- und Nachname |
  Vollständiger Name | Mitarbeiter | Name des Mitarbeiters | Imię i nazwisko | Nazwisko i imię | Pracownik`);

/** Headers of what is a department and is called a little more than that. */
export const NEARLY_DEPARTMENTS = names(`Department Type | Department Title | Department Group |
  Department Desc | Dept Desc`);

/** Headers of dates on which people left. */
export const EXIT_DATES = names(`Termination Date | Date of Termination | Term Date | Exit Date |
  Date of Exit | Leaving Date | Leave Date | Date Left | End Date | Employment End Date | Last Working Day |
  Last Working Date | Last Day | Last Day of Work | Separation Date | Austrittsdatum | Austritt | Ausgetreten am |
  Date de sortie | Date de départ | Fecha de baja | Fecha de salida | Datum uit dienst | Einddatum |
  Uitdiensttreding | Data zwolnienia | Data zakończenia | Data odejścia`);

/** Headers of where people work, which may be a country. */
export const WORKPLACES = /location|site|office|standort/i;
