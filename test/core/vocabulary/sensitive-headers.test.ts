import { describe, expect, it } from '@jest/globals';
import { EMPLOYEE_ELEMENTS } from '../../../src/core/vocabulary/fields.js';
import { HEADERS } from '../../../src/core/vocabulary/header-words.js';
import { isSensitiveHeader, isShownSensitive } from '../../../src/core/vocabulary/sensitive-headers.js';

describe('a header of what nobody should commit', () => {
  it.each([
    [
      'English',
      'Salary',
      'Base Pay Rate',
      'IBAN',
      'Bank Account Number',
      'Date of Birth',
      'SSN',
      'Religion',
      'Password',
    ],
    ['English, too', 'Social Security Number', 'dateOfBirth', 'BIRTH_DATE', 'Home Address', 'Marital Status'],
    [
      'German',
      'Gehalt',
      'Jahresgehalt brutto',
      'Geburtsdatum',
      'Konfession',
      'Sozialversicherungsnummer',
      'Passwort',
      'Stundensatz',
    ],
    ['French', 'Salaire', 'Date de naissance', 'Numéro de sécurité sociale', 'Mot de passe', 'État civil'],
    ['Spanish', 'Salario', 'Fecha de nacimiento', 'Contraseña', 'Religión', 'Número de la seguridad social'],
    ['Dutch', 'Salaris', 'Geboortedatum', 'BSN', 'Wachtwoord', 'Rekeningnummer', 'Uurloon', 'Godsdienst'],
    ['Polish', 'Wynagrodzenie', 'Data urodzenia', 'PESEL', 'Hasło', 'Wyznanie'],
    ['Italian', 'Stipendio', 'Data di nascita', 'Codice fiscale', 'Religione'],
    ['Portuguese', 'Salário', 'Data de nascimento', 'Senha'],
  ])('in %s', (_language, ...headers) => {
    expect(headers.filter((header) => !isSensitiveHeader(header))).toEqual([]);
  });

  it('is none that a roster needs, nor of what only sounds like it', () => {
    const needed = [...EMPLOYEE_ELEMENTS, 'manager_id', 'manager_name', 'position_title', 'status'] as const;
    const known = needed.flatMap((field) => HEADERS[field].known);
    const others = [
      'Payroll Number',
      'Cost Center',
      'Account Status',
      'Division',
      'Notes',
      'Disabled',
      'Enabled',
    ];
    expect([...known, ...others].filter(isSensitiveHeader)).toEqual([]);
  });

  it('is shown where it can’t be a value', () => {
    expect(['Salary', 'Base salary (EUR)', 'Geburtsdatum'].every(isShownSensitive)).toBe(true);
    expect(isShownSensitive('Salary of Ada Quillfeather')).toBe(false);
  });
});
