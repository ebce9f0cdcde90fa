import { describe, expect, it } from '@jest/globals';
import { likelyEncoding } from '../../../../src/core/roster/file/likely-encoding.js';
import { bytesOf as bytesIn, type ByteEncoding } from '../../../../src/core/vocabulary/encodings.js';

/** A text in an encoding that has all its letters. */
function written(text: string, encoding: ByteEncoding): Uint8Array {
  const bytes = bytesIn(encoding);
  return Uint8Array.from(text, (character) => bytes.get(character) ?? character.charCodeAt(0));
}

const POLISH = 'Employee ID,Forename,Surname\n1,Łukasz,Żółkoś\n2,Paweł,Zięba\n';
const CZECH = 'id,name\n1,Jiří\n2,Tomáš\n3,Zdeněk\n4,Dvořák\n';
const FRENCH = 'Matricule,Prénom,Nom de famille\n1,Hélène,Exemple\n2,Zoë,Müller\n3,François,Lefèvre\n';
const GERMAN = 'Personalnummer,Vorname\n1,Jürgen\n2,Käthe\n3,Weiß\n';
const SPANISH = 'id,name\n1,Peña\n2,García\n3,José\n4,Núñez\n';
const DANISH = 'id,name\n1,Søren\n2,Åse\n3,Kjær\n4,Bjørn\n';
const TURKISH = 'id,name\n1,Ayşe Yılmaz\n2,Çağla Güneş\n3,İbrahim Işık\n';

describe('a file whose words are words in one encoding alone', () => {
  it.each<[ByteEncoding, string]>([
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['cp852', POLISH],
    ['windows-1250', CZECH],
    ['iso-8859-2', CZECH],
    ['cp852', CZECH],
    ['windows-1252', FRENCH],
    ['macintosh', FRENCH],
    ['cp850', FRENCH],
    ['windows-1252', GERMAN],
    ['macintosh', GERMAN],
    ['cp850', GERMAN],
    ['windows-1252', SPANISH],
    ['macintosh', SPANISH],
    ['cp850', SPANISH],
    ['windows-1252', DANISH],
    ['macintosh', DANISH],
    ['cp850', DANISH],
    ['windows-1254', TURKISH],
    ['windows-1257', 'id\nKazlauskienė\nŽukauskas\nŠimkutė\nJučas\n'],
    ['windows-1251', 'id\nИван\nОльга\n'],
    ['windows-1253', 'id\nΓιώργος\nΕλένη\n'],
    ['windows-1250', 'id\nŞtefan\nIoniţă\nBrânză\n'],
    ['windows-1252', 'id\nSøren\nÅsa\nPeña\nJoão\nHélène\nMüller\n'],
  ])('is read in it: %s', (encoding, text) => {
    const { readings, isClear } = likelyEncoding(written(text, encoding));
    expect([readings[0].encoding, isClear]).toEqual([encoding, true]);
  });

  it('is the usual one of several that read it alike', () => {
    expect(likelyEncoding(written(GERMAN, 'cp437')).readings[0].encoding).toBe('cp850');
    expect(likelyEncoding(written(FRENCH, 'iso-8859-15')).readings[0].encoding).toBe('windows-1252');
  });

  it('is proved by two words and their lines', () => {
    expect(likelyEncoding(written(POLISH, 'windows-1250')).readings[0].words).toEqual([
      { line: 2, text: 'Łukasz' },
      { line: 2, text: 'Żółkoś' },
    ]);
  });
});

describe('a file of few words is clear', () => {
  it.each<[string, ByteEncoding, string]>([
    ['an address spells the name', 'windows-1252', 'id,name,email\n1,Lefèvre,a.lefevre@example.com\n'],
    ['an address spells the name', 'windows-1250', 'id,name,email\n1,Kovač,j.kovac@example.com\n'],
    ['an address spells an umlaut', 'macintosh', 'id,name,email\n1,Müller,mueller.a@example.com\n'],
    ['a country has its name', 'windows-1252', 'id,land\n1,België\n2,Indonesië\n'],
    ['its headers are of the West', 'windows-1252', 'Matricule,Prénom\n1,Hélène\n2,Irène\n'],
    ['it has only a no-break blank', 'windows-1252', 'id,name\n1,Ann\u00A0\n2,\u00A0\n'],
  ])('where %s: %s', (_, encoding, text) => {
    const { readings, isClear } = likelyEncoding(written(text, encoding));
    expect([readings[0].encoding, isClear]).toEqual([encoding, true]);
  });
});

it.each<[ByteEncoding, string, ByteEncoding]>([
  ['windows-1250', 'id\nZięba\n', 'windows-1252'],
  ['windows-1252', 'id\nHélène\nIrène\n', 'windows-1250'],
  ['macintosh', 'id\nMüller\n', 'windows-1250'],
])('a file that could be two is left to be asked: %s', (encoding, text, other) => {
  const { readings, isClear } = likelyEncoding(written(text, encoding));
  expect(isClear).toBe(false);
  expect(readings.slice(0, 2).map((one) => one.encoding)).toEqual(expect.arrayContaining([encoding, other]));
  expect(readings.find((one) => one.encoding === encoding)?.words[0]?.text).toBe(text.split('\n')[1]);
});

/** Records whose addresses spell nobody’s name. */
const listed = (names: string): string =>
  `id,name,email\n${names
    .split(' ')
    .map((name, at) => `${at},${name},u${at}@example.com\n`)
    .join('')}`;

const TURKS =
  'Ayşe Uğur Çağrı İbrahim Oğuz Yılmaz Şahin Çelik Yıldız Aydın Doğan Kılıç Güneş Gökhan Öztürk Hüseyin';
const ROMANIANS = 'Ştefan Mădălina Cătălin Răzvan Ţurcanu Brătianu Stănescu Dumitraşcu Ghiţă';
const ICELANDERS =
  'Guðrún Þór Sigríður Björn Kristín Ólafur Halldór Æsa Guðmundsson Sigurðardóttir Jónsdóttir Þórsson';
const FAROESE = 'Jógvan Rúni Sólrun Bárður Høgni Óluva Højgaard Heðin Høgðalon Poulsen Dánjal Eyðun';

describe('without addresses that spell the names', () => {
  it.each<[string, ByteEncoding, string]>([
    ['Turkish', 'windows-1254', TURKS],
    ['Turkish in capitals', 'windows-1254', TURKS.toLocaleUpperCase('tr')],
    ['Romanian', 'windows-1250', ROMANIANS],
    ['Romanian in capitals', 'windows-1250', ROMANIANS.toUpperCase()],
    ['Icelandic', 'windows-1252', ICELANDERS],
    ['Faroese', 'windows-1252', FAROESE],
    ['Estonian', 'windows-1257', 'Jüri Tõnu Märt Ülle Põder Šmidt Žukov Õnne'],
  ])('is read rightly: %s', (_, encoding, names) => {
    const { readings, isClear } = likelyEncoding(written(listed(names), encoding));
    expect([readings[0].encoding, isClear]).toEqual([encoding, true]);
  });

  it.each([
    ['of one Turkish name', 'windows-1254', 'Ayşe'],
    ['of two', 'windows-1254', 'Ayşe Yılmaz'],
    ['of one Icelandic name', 'windows-1252', 'Guðni'],
    ['of Germans and one of them', 'windows-1252', 'Jürgen Müller Weiß Guðni'],
  ] as const)('may be Icelandic or Turkish: %s', (_, encoding, names) => {
    const { candidates, isClear } = likelyEncoding(written(listed(names), encoding));
    expect(isClear).toBe(false);
    expect(candidates.map((one) => one.encoding)).toEqual(
      expect.arrayContaining(['windows-1252', 'windows-1254']),
    );
  });
});

it('takes the address of an Icelander for a proof', () => {
  const text = 'id,name,email\n1,Guðni,gudni@example.com\n2,Þorri,thorri@example.com\n';
  const { readings, isClear } = likelyEncoding(written(text, 'windows-1252'));
  expect([readings[0].encoding, isClear]).toEqual(['windows-1252', true]);
});

/** A Russian or Hebrew letter by its place in an alphabet whose bytes follow on each other. */
const bytesFrom = (names: string, byteOf: (letter: number) => number): Uint8Array =>
  Uint8Array.from(listed(names), (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : byteOf(code);
  });
const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';

it.each([
  [
    'KOI8-R',
    bytesFrom(
      'Иван Анна Сергей Ольга Петров Кузнецов',
      (code) => 0xc0 + KOI8.indexOf(String.fromCharCode(code)),
    ),
  ],
  [
    'DOS code page 866',
    bytesFrom(
      'Иван Анна Сергей Ольга Петров Кузнецов',
      (code) => code - 0x410 + (code < 0x440 ? 0x80 : 0xb0),
    ),
  ],
  ['Windows-1255', bytesFrom('עדה יוסף כהן לוי מזרחי', (code) => code - 0x5d0 + 0xe0)],
])('is none that can be declared, as of %s', (_, raw) => {
  const { candidates, isClear } = likelyEncoding(raw);
  expect([candidates, isClear]).toEqual([[], false]);
});
