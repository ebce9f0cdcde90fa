import { onDemand } from '../base/on-demand.js';
import { plain } from '../base/text.js';

/** How the months are written, in full and short, in English, German, French, Spanish, Dutch, Portuguese, Italian and Polish. */
const MONTHS = [
  'January Jan Januar Jänner Jän janvier janv enero ene januari styczeń stycznia sty janeiro gennaio gen',
  'February Feb Februar février févr fév febrero februari luty lutego lut fevereiro fev febbraio',
  'March Mar März Mär Mrz mars marzo maart mrt maa marzec marca março',
  'April Apr avril avr abril abr kwiecień kwietnia kwi aprile',
  'May Mai mayo mei maj maja maio maggio mag',
  'June Jun Juni juin junio czerwiec czerwca cze junho giugno giu',
  'July Jul Juli juillet juil julio lipiec lipca lip julho luglio lug',
  'August Aug août aou agosto ago augustus sierpień sierpnia sie',
  'September Sep Sept septembre septiembre setiembre wrzesień września wrz setembro set settembre sett',
  'October Oct Oktober Okt octobre octubre październik października paź outubro out ottobre ott',
  'November Nov novembre noviembre listopad listopada lis novembro',
  'December Dec Dezember Dez décembre déc diciembre dic grudzień grudnia gru dezembro dicembre',
];

const byName = onDemand(
  (): ReadonlyMap<string, number> =>
    new Map(
      MONTHS.flatMap((names, index) => names.split(' ').map((name) => [plain(name), index + 1] as const)),
    ),
);

/** @returns the month, 1 to 12, of a name in one of the languages */
export const monthNamed = (name: string): number | undefined => byName().get(plain(name));
