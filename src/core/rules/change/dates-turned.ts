import { countsOf } from '../../base/counts.js';
import { valueOf, type ChangeRule, type Pair } from './comparison.js';

const ELEMENT = 'start_date';
const DAY = 86_400_000;

/** Start dates of people who stayed: day and month exchanged, a century lost, or all moved by the same number of days. */
export const datesTurned: ChangeRule = (comparison) => {
  const moved = comparison.changed(ELEMENT);
  const turned = moved.filter(isTurned);
  const centuries = moved.filter(isCenturyLater);
  const found = [
    ...(turned.length > 1 ? turned.map((pair) => finding(pair, 'has day and month exchanged')) : []),
    ...centuries.map((pair) => finding(pair, 'is a hundred years off')),
  ];
  if (found.length > 0) return found;
  const days = countsOf(moved.map(daysMoved));
  return moved
    .filter((pair) => {
      const count = days.get(daysMoved(pair)) ?? 0;
      return count >= 5 && count * 50 >= comparison.stayers.length;
    })
    .map((pair) => finding(pair, 'has moved by as many days as that of others'));
};

const finding = ({ now }: Pair, what: string) => ({
  employee: now,
  element: ELEMENT,
  message: `The start date ${what}.`,
});

const partsOf = (date: string) => date.split('-');

function isTurned({ old, now }: Pair): boolean {
  const [year, month, day] = partsOf(valueOf(old, ELEMENT));
  const [newYear, newMonth, newDay] = partsOf(valueOf(now, ELEMENT));
  return month !== undefined && day !== undefined && year === newYear && month === newDay && day === newMonth;
}

function isCenturyLater({ old, now }: Pair): boolean {
  const [year, ...rest] = partsOf(valueOf(old, ELEMENT));
  const [newYear, ...newRest] = partsOf(valueOf(now, ELEMENT));
  return Math.abs(Number(year) - Number(newYear)) === 100 && rest.join() === newRest.join();
}

const daysMoved = ({ old, now }: Pair): number =>
  (Date.parse(valueOf(now, ELEMENT)) - Date.parse(valueOf(old, ELEMENT))) / DAY;
