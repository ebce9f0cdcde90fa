import { names } from './word-list.js';

/* Headers of names that aren’t a forename or a surname alone. */

/** Headers that a whole name may have, or a surname alone. */
export const FULL_NAMES = names(`Name | Full Name | Employee Name | Employee Full Name | Emp Name |
  Name of Employee | Staff Name | Display Name | Worker | Worker Name | Employee | Legal Name |
  Full Legal Name | Legal Full Name | Payroll Name | Nom | Nom complet | Nom et prénom | Prénom et nom |
  Nombre completo | Nombre y apellidos | Apellidos y nombre | Volledige naam | Naam | Naam medewerker |
  Vor- und Nachname | Vollständiger Name | Mitarbeiter | Name des Mitarbeiters | Imię i nazwisko |
  Nazwisko i imię | Pracownik | Nome | Nome completo | Nome do funcionário | Nome funcionário |
  Nome do colaborador | Funcionário | Colaborador | Empregado | Nome e sobrenome | Nome e cognome |
  Cognome e nome | Cognome nome | Nominativo | Dipendente | Nombre | Nombre del empleado | Nombre empleado |
  Nom du salarié | Nom de l’employé | Nom prénom | Nom Prénoms | Nachname, Vorname | Name, Vorname |
  Vorname Nachname | Nombres y apellidos | Apellidos y nombres | Apellidos, Nombre | Naam werknemer |
  Medewerker | Collaborateur | Salarié | Last Name, First Name | First and Last Name | Surname and Forename |
  Associate Name | Associate | Empleado | Trabajador`);

/** Headers of names that the surname begins. */
export const SURNAME_FIRST = names(`Nom et prénom | Nom prénom | Nom Prénoms | Apellidos y nombre |
  Apellidos y nombres | Apellidos, Nombre | Nachname, Vorname | Name, Vorname | Nazwisko i imię |
  Cognome e nome | Cognome nome | Last Name, First Name | Surname and Forename`);

/** Headers of what is before a surname and belongs to it, as “van der”. */
export const SURNAME_PREFIXES =
  names(`Tussenvoegsel | Voorv. | Tussenvoegsels | Tussenv | Voorvoegsel | Voorvoegsels |
  Name Prefix | Surname Prefix | Last Name Prefix | Family Name Prefix | Prefix | Particule | Namensvorsatz |
  Vorsatzwort | Namenszusatz | Voorvoegsel achternaam | Tussenvoegsel achternaam | Partícula`);

/** Headers of a second surname, which follows the first. */
export const SECOND_SURNAMES =
  names(`Segundo apellido | Apellido materno | Apellido 2 | 2º apellido | 2do. Apellido | 2ndo Apellido |
  2do apellido | Second Last Name | Second Surname | Last Name 2 | Surname 2 | Ap. materno | A. materno | Segundo sobrenome |
  Secondo cognome | Maternal Last Name`);

/** Headers of further forenames, which follow the first. */
export const MIDDLE_NAMES =
  names(`Middle Name | Middle Names | Second Name | Segundo nombre | Segundo nom | Segdo nom | Segdo. nombre |
  2do nombre | 2º nombre | Second prénom | Nombre 2 |
  Zweiter Vorname | Weitere Vornamen | Deuxième prénom | Tweede voornaam | Drugie imię | Nome do meio |
  Secondo nome | Legal Middle Name | Legal Name - Middle Name`);

/** Headers of surnames, of which some files hold the whole name. */
export const BARE_SURNAMES = names('Nom | Nom d’usage | Nom marital | Apelidos');
