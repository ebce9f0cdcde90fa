import { plain } from '../base/text.js';

/** How the months are written, in full and short, in English, German, French, Spanish, Dutch and Polish. */
const MONTHS = [
  'January Jan Januar Jänner Jän janvier janv enero ene januari styczeń stycznia sty',
  'February Feb Februar février févr fév febrero februari luty lutego lut',
  'March Mar März Mär Mrz mars marzo maart mrt maa marzec marca',
  'April Apr avril avr abril abr kwiecień kwietnia kwi',
  'May Mai mayo mei maj maja',
  'June Jun Juni juin junio czerwiec czerwca cze',
  'July Jul Juli juillet juil julio lipiec lipca lip',
  'August Aug août aou agosto ago augustus sierpień sierpnia sie',
  'September Sep Sept septembre septiembre setiembre wrzesień września wrz',
  'October Oct Oktober Okt octobre octubre październik października paź',
  'November Nov novembre noviembre listopad listopada lis',
  'December Dec Dezember Dez décembre déc diciembre dic grudzień grudnia gru',
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [plain(name), index + 1] as const)),
);

/** @returns the month, 1 to 12, of a name in one of the languages */
export const monthNamed = (name: string): number | undefined => BY_NAME.get(plain(name));
