import { plain } from '../base/text.js';

/* What values of HR systems mean, in English, German, French, Spanish, Dutch, Portuguese, Italian, Polish, Turkish and Swedish: only what can’t mean else. */

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split('|').map(plain));

/** Of a status: who has an employment today. */
const ACTIVE = wordsOf(`
  Active | Employed | Current | Working | On Leave | Leave of Absence | LOA | Paid Leave | Unpaid Leave |
  Parental Leave | Maternity Leave | Paternity Leave | Medical Leave | Sick Leave | Sabbatical |
  Active - On Leave | Full-Time | Full Time Employee | Part-Time | Part Time Employee | Permanent | Probation |
  Probationary | On Probation | A | Aktiv | Beschäftigt | Beurlaubt | Elternzeit | Mutterschutz | In Probezeit |
  Probezeit | Vollzeit | Teilzeit | Actif | En poste | En activité | En congé | Congé parental | Présent | Activo |
  Activa | En activo | De permiso | Alta | Actief | In dienst | Met verlof | Zwangerschapsverlof | Aktywny |
  Aktywna | Zatrudniony | Zatrudniona | Na urlopie | Ativo | Ativa | Em atividade | Afastado | Afastada | Férias |
  Licença | Attivo | Attiva | In forza | In servizio | In aspettativa | In congedo | Enabled | Activated |
  Provisioned | In Service | Hired | Trabalhando | De férias | Em férias | Licença maternidade | Aspettativa |
  In maternità | Angestellt | Em serviço | Current Employee | Current Employees | Active Employee | Live | Vigente |
  Trabaja | Still Employed | Licencia | De licencia | Con licencia | Act | Emp | Aktif | Çalışıyor | İzinli | Ücretsiz izinde |
  Anställd | Tjänstledig | Föräldraledig
`);

/** Of a status: who has left. */
const GONE = wordsOf(`
  Terminated | Voluntarily Terminated | Involuntarily Terminated | Terminated for Cause | Terminated - Voluntary |
  Terminated - Involuntary | Voluntary Termination | Involuntary Termination | Termed | Left | Leaver |
  Left the company | Has left | Resigned | Retired | Inactive | Former | Former Employee | Ex-Employee | Deceased |
  Dismissed | Discharged | Fired | Laid off | Made redundant | Redundant | Offboarded | Departed | Separated |
  Quit | Archived | Contract ended | No longer employed | Not employed | T | Ausgeschieden | Ausgetreten |
  Inaktiv | Ehemalig | Ehemaliger Mitarbeiter | Verrentet | Pensioniert | Verstorben | Parti | Partie | Sorti |
  Sortie | Inactif | Démissionné | Démissionnaire parti | Licencié | Licenciée | Retraité | Retraitée | Inactivo |
  Inactiva | Baja | De baja definitiva | Despedido | Jubilado | Cesado | Inactief | Uit dienst | Vertrokken |
  Gepensioneerd | Ontslagen | Nieaktywny | Nieaktywna | Zwolniony | Zwolniona | Były pracownik | Emerytowany |
  Odszedł | Rozwiązano umowę | Inativo | Inativa | Desligado | Desligada | Demitido | Demitida | Aposentado |
  Cessato | Cessata | Dimesso | Dimissionario | Licenziato | Licenziata | Pensionato | Inattivo | I | Deactivated |
  Disabled | Deleted | Deprovisioned | Offboarding completed | Exited | Relieved | Rescindido | Aposentada |
  Falecido | Dimessa | Inattiva | Pensionata | Uscito | Uscita | Deceduto |
  Ended | Ex | Ex-Employees | Ex Emp | Former Employees | Former Worker | Leavers | Past Employee | Quitté | Radié |
  Beëindigd | Finiquitado | Cesante | Exonerado | Retirado | Ex Staff |
  Former Staff | Ex CWK | Pasif | Ayrıldı | Ayrılmış | İşten ayrıldı | İşten çıktı | Emekli | İstifa | Avslutad | Avslutat |
  Slutat | Uppsagd | Pensionerad
`);

/** Of a type: who is employed by the company. */
const EMPLOYEE = wordsOf(`
  Employee | Full-Time | Full Time Employee | FT | Part-Time | Part Time Employee | PT | Permanent | Permanent Employee |
  Regular | Regular Employee | Regular Full-Time | Regular Part-Time | Full-Time Permanent | Permanent Full-Time |
  Part-Time Permanent | Permanent Part-Time | Full-Time Regular | Part-Time Regular | Fixed-Term | Fixed Term Employee |
  Fixed-Term Contract | Salaried | Staff | Angestellter | Angestellte | Angestellt | Festangestellt | Festanstellung |
  Mitarbeiter | Vollzeit | Teilzeit | Unbefristet | Befristet | Salarié | Salariée | Temps plein | Temps complet |
  Temps partiel | CDI | CDD | Employé | Employée | Empleado | Empleada | Tiempo completo | Jornada completa |
  Tiempo parcial | Media jornada | Jornada parcial | Indefinido | Medewerker | Werknemer | Voltijd | Fulltime | Parttime |
  Deeltijd | Vast | Vast dienstverband | Onbepaalde tijd | Bepaalde tijd | Pracownik | Pełny etat | Część etatu |
  Niepełny etat | Umowa o pracę | Probationary | Probation | On Probation | Regular - Full Time | Regular - Part Time |
  Exempt | Non-Exempt | Efetivo | Efetiva | CLT | Funcionário | Colaborador | Empregado | Tempo integral | Tempo parcial |
  Meio período | Contrato sem termo | Contrato a termo | Prazo indeterminado | Dipendente | Tempo indeterminato |
  Tempo determinato | Tempo pieno | Part-time orizzontale | Indeterminato | Determinato | A tempo indeterminato |
  A tempo determinato | Contrato indefinido | Contrato temporal | Planta | Fulltimer | Parttimer | FTE | PTE |
  Cadre | Non cadre | Agent de maîtrise | ETAM | Ouvrier | Sindicalizado | Confianza | De confianza | Tarif | Außertariflich |
  Impiegato | Impiegata | Operaio | Operaia | Quadro | Dirigente
`);

/** Of a type: whom the vendor doesn’t want in the file, or who may be one of them. */
const EXCLUDED = wordsOf(`
  Contract | Contractor | Independent Contractor | Contingent | Contingent Worker | Consultant | Freelance | Freelancer |
  Intern | Internship | Trainee | Agency | Agency Worker | Temp | Temporary | Temporary Worker | Vendor | Volunteer |
  Freier Mitarbeiter | Freiberufler | Leiharbeit | Leiharbeiter | Zeitarbeit | Praktikant | Praktikantin | Praktikum |
  Werkstudent | Werkstudentin | Stagiaire | Stage | Intérim | Intérimaire | Prestataire | Becario | Becaria |
  Autónomo | Temporal | Stagiair | Uitzendkracht | Inhuur | ZZP | Stażysta | Stażystka | Zleceniobiorca | B2B |
  Estagiário | Estagiária | Estágio | Terceirizado | PJ | Prestador | Temporário | Stagista | Tirocinante | Tirocinio |
  Consulente | Somministrazione | Collaboratore esterno
`);

const YES = wordsOf('Yes | Y | True | 1 | Ja | Oui | Sí | Sim | Tak | Evet');
const NO = wordsOf('No | N | False | 0 | Nein | Non | Nee | Não | Nie | Nej | Hayır');

/** “A - Active” and “Active (A)” say what “Active” says. */
const withoutCode = (value: string): string =>
  value
    .replace(/^[\p{Lu}\p{N}]{1,3}\s*[-–:]\s*(?=\p{L}{3})/u, '')
    .replace(/(?<=\p{L}{3})\s*\([\p{L}\p{N}]{1,3}\)$/u, '');

type EmploymentState = 'active' | 'gone' | undefined;

/** @param yes what a yes means, where the header asks a question, as “Active” does, and the values answer it */
export function employmentStateOf(value: string, yes: 'active' | 'gone' | undefined): EmploymentState {
  const word = plain(withoutCode(value));
  const no = yes === 'active' ? 'gone' : 'active';
  if (yes !== undefined && YES.has(word)) return yes;
  if (yes !== undefined && NO.has(word)) return no;
  if (ACTIVE.has(word)) return 'active';
  return GONE.has(word) ? 'gone' : undefined;
}

/** What types are put together of: “Regular Full-Time”, “Hourly (Part-Time)”. */
const PARTS_OF_TYPES: ReadonlySet<string> = new Set(
  'full part time fulltime parttime regular permanent probation probationary fixed term hourly salaried salary indefinite exempt non employee'.split(
    ' ',
  ),
);

export const isEmployeeType = (value: string): boolean => EMPLOYEE.has(plain(value)) || isMadeOfParts(value);

function isMadeOfParts(value: string): boolean {
  const parts = value.toLowerCase().match(/\p{L}+/gu) ?? [];
  return parts.length > 1 && parts.every((part) => PARTS_OF_TYPES.has(part));
}
export const isExcludedType = (value: string): boolean => EXCLUDED.has(plain(value));

/** A kind that fewer people have may be one person's cell that is in the wrong column. */
const MANY = 3;

/** @returns whether a value may be shown and written into the configuration: it surely is a kind of people */
export const isSurelyKind = (value: string, count: number): boolean =>
  value === '' ||
  count >= MANY ||
  isExcludedType(value) ||
  isEmployeeType(value) ||
  employmentStateOf(value, undefined) !== undefined;

/** How a kind of people is described: by its name where it surely is one, else by how many have it. */
export const shownKind = (value: string, count: number): string =>
  isSurelyKind(value, count) ? JSON.stringify(value) : 'of a cell that `check` names';

/** @returns what is left to decide as it is of an export: until that is imported, there is nothing to be checked */
export const sayOfExport = (says: string): string => says.replaceAll('`check` names', '`import` names');
