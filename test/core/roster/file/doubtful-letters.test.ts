import { describe, expect, it } from '@jest/globals';
import { doubtfulLetters } from '../../../../src/core/roster/file/doubtful-letters.js';
import { bytesOf as bytesIn, type ByteEncoding } from '../../../../src/core/vocabulary/encodings.js';

/** What is said of a file with these names that is in one encoding, and declared to be in another. */
function saidOf(names: string, is: ByteEncoding, declared: ByteEncoding): string[] {
  const bytes = bytesIn(is);
  const lines = names.split(' ').map((name, at) => `${at},${name},u${at}@example.com\n`);
  const raw = Uint8Array.from(
    `id,name,email\n${lines.join('')}`,
    (letter) => bytes.get(letter) ?? letter.charCodeAt(0),
  );
  return doubtfulLetters('r.csv', raw, declared).map(({ message }) => message);
}

const TURKS = 'Ayşe Uğur Çağrı İbrahim Oğuz Yılmaz Şahin Çelik Yıldız Aydın Doğan Kılıç Güneş Gökhan';
const ROMANIANS = 'Mădălina Răzvan Ţurcanu Brătianu Ioniţă Ghiţă Măriuţa Constanţa';
const ICELANDERS =
  'Guðrún Þór Sigríður Björn Kristín Ólafur Halldór Æsa Guðmundsson Sigurðardóttir Jónsdóttir Þórsson Hörður Ýmir';
const FAROESE = 'Jógvan Rúni Sólrun Bárður Høgni Óluva Højgaard Heðin Høgðalon Dánjal Eyðun Tróndur Sæunn';
const DANES = 'Søren Åse Bjørn Kjær Næss Jørgensen';
const GERMANS = 'Jürgen Zoë Björn Müller Strauß Böhm';
const FRENCH = 'Hélène Noël François Lefèvre Bérénger Œuvrard';
const SPANIARDS = 'José Íñigo Peña García Núñez Muñoz';

describe('a wrong encoding of letters alone', () => {
  it.each<[string, ByteEncoding, ByteEncoding, RegExp]>([
    [TURKS, 'windows-1254', 'windows-1252', /as Windows-1252 reads them; in Windows-1254/],
    [`${TURKS} Müller Strauß`, 'windows-1254', 'windows-1252', /in Windows-1254/],
    [ROMANIANS, 'windows-1250', 'windows-1252', /in Windows-1250/],
  ])('is doubted: %s', (names, is, declared, words) => {
    const [message, ...others] = saidOf(names, is, declared);
    expect(message).toMatch(words);
    expect(message).toMatch(
      /^\d+ words have letters that no language has together, .* Look at lines [\d, ]+\.$/,
    );
    expect(others).toEqual([]);
  });
});

describe('the right encoding isn’t doubted', () => {
  it.each([
    ['Icelanders', ICELANDERS],
    ['Faroese', FAROESE],
    ['both, and Danes', `${ICELANDERS} ${FAROESE} ${DANES}`],
    ['Icelanders among Germans', `${GERMANS} Guðrún Þór Ýmir`],
    ['an Icelander among French', `${FRENCH} Guðni`],
    ['people of the West', `${DANES} ${GERMANS} ${FRENCH} ${SPANIARDS} ${ICELANDERS}`],
    ['names of two languages in one', 'Guðný-Çelik Höðni-Müller Þóra-Peña Zoëga Ýr Àlfþór Êlið Ôðinn'],
  ])('of %s', (_, names) => {
    expect(saidOf(names, 'windows-1252', 'windows-1252')).toEqual([]);
  });

  it.each<[ByteEncoding, string]>([
    ['windows-1254', TURKS],
    ['windows-1250', ROMANIANS],
    ['windows-1250', 'Jiří Zdeněk Růžena Łukasz Wiśniewski Győző Željko Šime'],
    ['windows-1257', 'Žydrūnas Jūratė Šarūnas Ąžuolas Jüri Tõnu Põder'],
    ['windows-1251', 'Иван Анна Сергей Ольга отдел продаж'],
    ['macintosh', GERMANS],
    ['cp850', DANES],
  ])('of %s', (encoding, names) => {
    expect(saidOf(names, encoding, encoding)).toEqual([]);
  });

  it('for one name', () => {
    expect(saidOf('Güneş', 'windows-1254', 'windows-1252')).toEqual([]);
  });
});
