import type { EmployeeElement } from './fields.js';
import { names, type HeaderWords } from './word-list.js';

/* What the elements of an employee are called; header-words.ts says how it is meant. */

export const EMPLOYEE_HEADERS: Readonly<Record<EmployeeElement, HeaderWords>> = {
  employee_id: {
    known:
      names(`Employee ID | Employee # | Employee No. | Employee Number | Employee Code | Emp ID | Emp No |
      Emp # | Worker ID | Associate ID | Staff ID | Staff Number | Staff No | Personnel Number | Personnel No |
      Personnel ID | Personnel Nr | Payroll Number | Workday ID | Employee ID in company | Personalnummer |
      Personal-Nr. | Pers.-Nr. | Mitarbeiternummer | Mitarbeiter-Nr. | Mitarbeiter-ID | Mitarbeitendennummer |
      Mitarbeitenden-ID | Matricule | Numéro de matricule | N° matricule | Numéro d’employé | Numéro employé |
      N° employé | N° salarié | Identifiant employé | Identifiant salarié | Numéro de salarié | ID employé |
      ID salarié | Code employé | Matricule salarié | ID collaborateur | ID de l’employé | Numéro de l’employé |
      Número de empleado | N.º de empleado | ID de empleado | ID del empleado | ID empleado |
      Código de empleado | Código empleado | Número empleado | Legajo | ID de trabajador | Matrícula |
      Personeelsnummer | Personeelsnr | Medewerkernummer | Medewerker-ID | Medewerkersnummer | Werknemernummer |
      Werknemersnummer | Werknemer-ID | Stamnummer | Numer pracownika | Nr pracownika | ID pracownika |
      Identyfikator pracownika | Numer ewidencyjny | Nr ewidencyjny | Numer kadrowy | Numer osobowy | EEID |
      Número de colaborador | Número de funcionário | Número de matrícula | Número mecanográfico | Matricola |
      Numero di matricola | Codice dipendente | Chapa | Número de personal | Número de nómina |
      Clave de empleado | MA-Nr. | PNR | Matr. | Cod. dip. | PERNR | Person Number | XRef Code | Matricule RH | Identifiant RH |
      Matricule de paie | Nº Mec. | N.º mecanográfico | Nr ewid. | Nr ew. | Nr kadrowy | Emp. Identifier | Person No`),
    doubtful:
      names(`ID | No | Number | Code | Nummer | Numéro | Numer | File Number | Position ID | Username |
      User ID | Login | SIS ID | Teacher ID | Teacher Number | Staff UniqueId | sourcedId | Local ID |
      sAMAccountName | External ID | Badge Number | Candidate ID | Record ID | Payroll ID | Key | Kürzel |
      Cédula | Registro | UID | Person ID | GUID | Onyen | Benutzername | Identifiant | Nom d’utilisateur |
      Usuario | Gebruikersnaam | Utente | Payroll Ref | Clock Number | Ref | Reference | Ficha | Nómina |
      Clave | RE | Medewerker | Employee | Identification ID | Func ID | Staff Ref | Staff Reference | Expediente | Worker | Mitarbeiter | Salarié | Colaborador | Funcionário |
      Dipendente`),
    misleading:
      names(`Personal ID | Personal Number | Personal Code | National ID | Tax ID | Passport Number |
      Codice fiscale | CPF | DNI | NIF | RFC | CURP | BSN | PESEL | Social Security Number | SSN | NIR |
      Numéro de sécurité sociale`),
  },
  forename: {
    known: names(`Forename | Forenames | First Name | First Names | Given Name | Given Names |
      Legal First Name | Employee First Name | Legal Name - First Name | FName | First Name (Legal) |
      Payroll First Name | Worker First Name | Vorname | Vornamen | Prénom | Prénoms | Prénom du salarié |
      Prénom légal | Prénom de l’employé | Nombre de pila | Nombre(s) | Nombre | Primer nombre |
      Nombre del empleado | Voornaam | Voornamen | Roepnaam | Imię | Imiona | Imię pracownika | Pierwsze imię |
      Nome | Nome próprio | Primeiro nome | Prenome | Nome di battesimo | Nom d’état civil prénom | First |
      Prénom usuel | Voornaam medewerker | Primer nom | VORNA | First Middle Name | First and Middle Name`),
    doubtful: names(`Rufname | Name | Full Name | Employee Name | Display Name | Worker | Employee |
      Legal Name | Nom complet | Nombre completo | Volledige naam | Imię i nazwisko | Naam | Vor- und Nachname |
      Mitarbeiter | Payroll Name | Nom et prénom | Apellidos y nombre | Nombre y apellidos | Nome completo |
      Nome e cognome | Cognome e nome | Nominativo | Known As | Nickname | Chosen Name | Prénom d’usage |
      Full Legal Name | Nome preferido | Nome social | Given`),
    misleading: names('Preferred Name | Preferred First Name | Preferred or Chosen Name'),
  },
  surname: {
    known: names(`Surname | Last Name | Family Name | Legal Last Name | Employee Last Name | LName |
      Legal Name - Last Name | Last Name (Legal) | Payroll Last Name | Worker Last Name | Legal Surname |
      Nachname | Familienname | Zuname | Nom de famille | Nom du salarié | Nom de l’employé | Apellido |
      Apellidos | Apellidos del empleado | Achternaam | Familienaam | Nazwisko | Nazwisko pracownika |
      Sobrenome | Último nome | Nome de família | Cognome | Cognomi | Nom de naissance | Last |
      Apellido paterno | Primer apellido | Apellidos empleado | Geschlechtsnaam | sn | Nom patronymique |
      Ap. paterno | NACHN | Nom usuel | 1er Apellido | 1º Apellido | Apellido 1 | Ap. 1 | Surname 1 | Last Name 1`),
    doubtful: names(`Nom | Nom d’usage | Name | Full Name | Employee Name | Display Name | Worker | Employee |
      Legal Name | Payroll Name | Nom complet | Nombre completo | Volledige naam | Imię i nazwisko | Naam |
      Vor- und Nachname | Mitarbeiter | Nom et prénom | Apellidos y nombre | Nombre y apellidos |
      Nome completo | Nome e cognome | Cognome e nome | Nominativo | Apelido | Apelidos | Nom marital | Family`),
    misleading: names(`Preferred Last Name | Birth Name | Geburtsname | Geboortenaam | Meisjesnaam |
      Maiden Name | Nom de jeune fille`),
  },
  employee_type: {
    known: names(`Employee Type | Employment Type | Worker Type | Type of Employment | Employee Category |
      Contract Type | Worker Category | Worker Category Description | Employment Category | Staff Type |
      Type of Employee | Employment Contract Type | Employment Type Name | Type of Contract |
      Beschäftigungsart | Beschaeftigungsart | Anstellungsart | Anstellungstyp | Mitarbeitertyp |
      Beschäftigungstyp | Art der Beschäftigung | Vertragsart | Vertragstyp | Mitarbeitergruppe |
      Mitarbeiterart | Type de contrat | Type d’employé | Type de salarié | Type d’emploi | Nature du contrat |
      Catégorie d’employé | Type de collaborateur | Tipo de empleado | Tipo de contrato | Tipo de empleo |
      Tipo de trabajador | Categoría de empleado | Type dienstverband | Soort dienstverband | Dienstverband |
      Contractsoort | Soort contract | Type medewerker | Type werknemer | Medewerkerstype | Typ pracownika |
      Typ zatrudnienia | Rodzaj zatrudnienia | Rodzaj umowy | Typ umowy | Forma zatrudnienia |
      Tipo de funcionário | Tipo de colaborador | Tipo de vínculo | Regime de contratação |
      Categoria do funcionário | Tipo contratto | Tipologia contrattuale | Tipologia di contratto |
      Tipo di rapporto | Tipo dipendente | Categoria dipendente | Type contract | Typ smlouvy |
      Art des Arbeitsverhältnisses | Arbeitsverhältnis | Contractvorm | Tipo de relación laboral |
      Modalidad de contrato | Modalidad contractual | Person Type | Employment Class | Employee Class |
      Worker Sub-Type`),
    doubtful: names(`Employment Status | Time Type | FLSA Code | Employee Status | Type | Typ | Tipo |
      Contract | Contrat | Contrato | Contratto | Vertrag | Employee Group | Employee Subgroup | Job Type |
      Vínculo | Regime | Rapporto di lavoro | Inquadramento | Employee Classification Type |
      Beschäftigungsgrad | Arbeitszeitmodell | Person Class | Full-Time or Part-Time | FT/PT | Full/Part Time |
      Jornada | Temps de travail | Work Schedule | Status | Statut | Estado | Situación laboral |
      Position Status | Beschäftigungsstatus | Anstellungsstatus | Situação | Stato | Worker Status |
      Qualifica | Assignment Category | System Person Type | Etat | Statut professionnel`),
  },
  department: {
    known: names(`Department | Department Name | Dept | Dept Name | Home Department | Department Description |
      Home Department Description | Employee Department | Abteilung | Abteilungsname | Name der Abteilung |
      Département | Nom du département | Nom du service | Departamento | Nombre del departamento | Afdeling |
      Afdelingsnaam | Naam afdeling | Dział | Nazwa działu | Komórka organizacyjna | Org Unit | Departament |
      Wydział | Setor | Nome do departamento | Dipartimento | Reparto | Nome reparto | Unità organizzativa |
      Abt. | Depto | Dpto | Organisationseinheit | Organisatorische eenheid | Unidad organizativa |
      Unidade organizacional | Home Dept | Departments | Department Long Name | Department Short Name | Libellé du département |
      Libellé du service | Org Unit Name | Org Unit Description | ORGEH_TEXT | Nome da seção | Department/Team | Department or Division | Departamento/Área | ORGTX | Org. eenheid |
      Home Org Unit`),
    doubtful:
      names(`Division | Cost Center | Cost Centre | Team | Business Unit | Organisation | Organization |
      Supervisory Organization | Kostenstelle | Bereich | Équipe | Centre de coût | Centro de coste | Equipo |
      Kostenplaats | Área | Zespół | Service | Cost Center Name | Business Unit Description |
      Function | Structure | Direction | Unité | Entité | Pôle | Secteur | BU |
      Fachbereich | Ressort | Sector | Gerencia | Unidad | Sección | Seção | Secção | Lotação | Diretoria | Unidade |
      Centro de custo | Ufficio | Settore | Divisione | Direzione | Funzione | Struttura | Centro di costo |
      Unit | Department Code | Department ID | Dept ID | Group | Segment | Org Unit Path |
      Affectation | Squad | Dept Code | Service d’affectation | Direção | Direcção | Faculty | School | Sub Unit |
      Area aziendale | Subdepto | Subdepartamento | Sub Department | Section | Branch | Einsatzbereich`),
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
      Begindatum | Begindatum dienstverband | Aangenomen op | Data zatrudnienia | Zatrudniony od |
      Data rozpoczęcia | Data rozpoczęcia pracy | Data przyjęcia | Data podjęcia pracy | DOJ |
      Data de admissão | Admissão | Data de contratação | Data de ingresso | Data de início | Data de entrada |
      Data di assunzione | Data assunzione | Assunzione | Assunto il | Data inizio | Data di ingresso |
      Data inizio rapporto | Data inizio rapporto di lavoro | Data inizio collaborazione | Admitido em |
      Contratado em | Date d’ancienneté | Date entrée société | Embauche | Fecha de antigüedad en la empresa |
      Ingreso | F. ingreso | F. alta | Fecha alta empresa | In dienst vanaf | In dienst per |
      Date of Employment | Date of Appointment | Employee Hire Date | Hire | Work Start Date |
      First Day of Work | First Working Day | Employment Start | Commenced | Employment Commencement Date |
      Data di ass. | Data ass. | DATASS | Data ass.ne | Entrée le | Entré le | Arrivé le | Assunto dal | Assunta il | Data adm. | Dt. adm. |
      Date d’arrivée société | Ingangsdatum dienstverband | Aanvangsdatum dienstverband | Date recrut. |
      Eintrittsdatum 1. Beschäftigung | Hire/Rehire Date | Hire Dt | Onboarding Date`),
    doubtful: names(`Original Hire Date | Original Start Date | Continuous Service Date | Rehire Date |
      Seniority Date | Position Start Date | Date | Contract Start Date | Probation Start Date |
      Effective Date | Vertragsbeginn | Data | Datum | Fecha | Start | Beginn | Inicio | Inizio | Début |
      First Day | Anciennété | Fecha de antigüedad | Data de registro | Contract Start |
      Date de début du contrat | Fecha inicio contrato | Data início contrato | Data inizio contratto |
      Last Hire Date | Dienstjubiläumsdatum | Adjusted Service Date | Service Date | Begindatum contract |
      Entry Date | Most Recent Hire Date | Tenure Start Date | Service Start Date | Date d’entrée groupe | First Contract Date | Appointment Start |
      Antigüedad | Since | Seit | Depuis | Desde | Sinds`),
  },
  country: {
    known: names(`Country | Country Code | Work Country | Country of Work | Country of Employment |
      Location Country | Work Location Country | Office Country | Country Name | Site Country |
      Work Address - Country | Country ISO | Land | Ländercode | Laendercode | Länderkürzel | Arbeitsland |
      Einsatzland | Land des Arbeitsorts | Pays | Code pays | Pays de travail | Pays d’emploi | País |
      Código de país | Código del país | País de trabajo | País de empleo | Landcode | Werkland |
      Land van tewerkstelling | Kraj | Kod kraju | Kraj pracy | Kraj zatrudnienia | Country or Region |
      Country/Region | Country Co | País de trabalho | Código do país | Paese | Nazione | Codice paese |
      Paese di lavoro | Nome do país | Country of Work Location | Land (Arbeitsort) | Ländername | Landnaam |
      Nom du pays | Nombre del país | Job Country | Employment Country | Company Country | LAND1 | Country ISO 2 |
      Country ISO 3 | Country ISO Code | Pays d’affectation | Pays de rattachement | Country of Posting | Landkürzel |
      Location Country Code | Office Country Code | Work Location Country Code | Land werklocatie | Länderkennung |
      Site Country Code`),
    doubtful: names(`Location | Site | Office | Standort | Work Location | Usage Location | Region | Stato |
      Sede | Lugar de trabajo | Lieu de travail | Local de trabalho | Luogo di lavoro | Werklocatie | Werkplek |
      Arbeitsort | Niederlassung | Location Code | Work Site | Legal Entity | Locale | Land/Region`),
    misleading: names(`Nationality | Home Country | Home Address - Country | Nationalité | Nacionalidad |
      Nationalität | Staatsangehörigkeit | Nationaliteit | Nacionalidade | Nazionalità | Cittadinanza |
      Narodowość | Obywatelstwo | Citizenship | Country of Birth | Birth Country | Geburtsland |
      Pays de naissance | País de nacimiento | Geboorteland | País de nascimento | Paese di nascita |
      Country of Residence | Residence Country | Passport Country | Bank Country | Country of Origin |
      País de origen | Pays d’origine | Herkunftsland | Wohnland | Privatadresse Land | Land (privat) |
      Country of Citizenship | Citizenship Country`),
  },
  email: {
    known: names(`Email | Email Address | Work Email | Work Email Address | Business Email |
      Business Email Address | Company Email | Company Email Address | Corporate Email | Email (Work) |
      Email - Primary Work | Primary Work Email | Work Contact: Work Email | Office Email | Employee Email |
      Work Mail | Mail | Professional Email | Employee Mail | E-Mail-Adresse | E-Mail (geschäftlich) |
      Geschäftliche E-Mail | Dienstliche E-Mail | Geschäftliche E-Mail-Adresse | E-Mail (Arbeit) |
      Firmen-E-Mail | Berufliche E-Mail | Mailadresse | Arbeits-E-Mail | E-Mail dienstlich | Adresse e-mail |
      Courriel | Adresse courriel | E-mail professionnel | Adresse e-mail professionnelle | Adresse mail | Mél |
      Courriel professionnel | Mail professionnel | Adresse de messagerie | Correo electrónico | Correo |
      Correo electrónico de trabajo | Correo corporativo | Correo electrónico corporativo | Email de trabajo |
      Email corporativo | Correo de empresa | Correo electrónico laboral | Dirección de correo electrónico |
      E-mailadres | E-mail werk | Werk e-mail | Zakelijk e-mailadres | Zakelijke e-mail | E-mailadres werk |
      Werkmail | Adres e-mail | Służbowy adres e-mail | AD Email | Email ID | E-mail służbowy |
      Poczta elektroniczna | Adres e-mail służbowy | Adresse électronique |
      Adresse électronique professionnelle | Mail pro | Email pro | Dirección electrónica |
      Correo institucional | Email institucional | E-mail profissional | E-mail de trabalho |
      Endereço de e-mail | Endereço eletrônico | Correio eletrônico | E-mail da empresa | Email aziendale |
      Mail aziendale | E-mail di lavoro | Indirizzo email | Indirizzo mail | Posta elettronica |
      Indirizzo di posta elettronica | E-mail zakelijk | Zakelijk mailadres | Mailadres | E-mails |
      Employee Email Address | Internal Email | E-Mail Geschäft | Official Email | Official Email ID |
      Work Email ID | SMTP Address | Email Addr | Mail dienstl. | Correo-e | E-Mail dienstl. | USRID_LONG`),
    doubtful: names(`Username | User ID | Other Email | Login | User Principal Name | UPN | Primary Email |
      Best Email | Contact | Contact Email | Primary SMTP Address | Email 2 | Sign-In Name | Email alias |
      Account | Teacher Email | SSO Email`),
    misleading: names(`Personal Email | Home Email | Private Email | Email privé | E-Mail (privat) |
      Private E-Mail-Adresse | Persönliche E-Mail | E-mail personnel | E-mail perso | Courriel personnel |
      Adresse e-mail personnelle | Correo personal | Correo electrónico personal | E-mail personal |
      Privé e-mailadres | Prive mail | E-mail pessoal | E-mail personale | E-mail privata | PEC |
      Prywatny e-mail | Adres e-mail prywatny | Personal Email Address | Private Email Address |
      Home Email Address | Second Email | Secondary Email | Alternate Email | Alternative Email |
      Recovery Email | Home Secondary Email | Work Secondary Email | Emergency Contact Email | Emergency Email |
      Parent Email | Guardian Email | Spouse Email`),
  },
};
