import { isEmployeeElement } from '../../vocabulary/fields.js';
import {
  isPersonal,
  valueOf,
  type ChangeFinding,
  type ChangeRule,
  type Comparison,
  type Pair,
  type Stayer,
} from './comparison.js';
import { displaced } from './displaced.js';
import { findingsOfColumns } from './whole-columns.js';

/** Values that moved into the neighbouring column, or to the record above or below. */
export const columnShifted: ChangeRule = (comparison) => {
  const sideways = shiftedSideways(comparison);
  // A few cells by themselves still count as changes of their column.
  const ofColumns = sideways.filter(({ explainsColumns }) => explainsColumns !== undefined);
  return [...sideways, ...shiftedByRow(comparison.without(ofColumns))];
};

interface Sideways {
  readonly pair: Pair;
  readonly moved: readonly string[];
}

function shiftedSideways(comparison: Comparison): ChangeFinding[] {
  const outside = displaced(comparison);
  const changed = new Set(comparison.elements.flatMap((element) => comparison.changed(element)));
  const pairs = [...changed, ...outside].filter((pair) => hasForeignValue(pair, comparison.elements));
  if (pairs.length === 0) return [];
  const order = inFileOrder(comparison);
  const found = pairs
    .map((pair) => ({ pair, moved: movedIn(pair, order, 1) ?? movedIn(pair, order, -1) ?? [] }))
    .filter(({ moved }) => moved.length > 1 || (moved.length === 1 && moved.every(isEmployeeElement)));
  const all = comparison.stayers.length + outside.length;
  const many = found.length >= 5 && found.length * 10 >= all * 3;
  const reported = many ? found : found.filter(isCertain);
  return reported.map(({ pair, moved }) => ({
    employee: pair.now,
    element: moved[0] ?? 'employee_id',
    message: `${moved.map((element) => `\`${element}\``).join(', ')}: the value of the neighbouring column is here.`,
    explains: ['employee_id', ...moved],
    explainsColumns: many ? moved : undefined,
  }));
}

/** Three different values in a row of cells are never there by chance. */
const isCertain = ({ pair, moved }: Sideways): boolean =>
  new Set(moved.map((element) => valueOf(pair.now, element))).size > 2;

function hasForeignValue({ old, now }: Pair, elements: readonly string[]): boolean {
  return elements.some((element) => {
    const value = valueOf(now, element);
    if (value === '' || value === valueOf(old, element)) return false;
    return value === old.id || elements.some((other) => valueOf(old, other) === value);
  });
}

function inFileOrder({ after, elements }: Comparison): string[] {
  const [anybody] = after.employees;
  const cell = (element: string) => (anybody && after.place(anybody, element).column) ?? 0;
  return ['employee_id', ...elements].toSorted((a, b) => cell(a) - cell(b));
}

/** The elements that have what their neighbour had; `step` 1 looks to the left, -1 to the right. */
function movedIn({ old, now }: Pair, order: readonly string[], step: 1 | -1): string[] | undefined {
  const moved = order.filter((element, index) => {
    const neighbour = order[index - step];
    const value = valueOf(now, element);
    if (neighbour === undefined || value === '' || value === valueOf(old, element)) return false;
    return value === valueOf(old, neighbour);
  });
  return moved.length > 0 ? moved : undefined;
}

function shiftedByRow(comparison: Comparison): ChangeFinding[] {
  const { before } = comparison;
  const candidates = comparison.elements.filter((element) => comparison.changed(element).length >= 5);
  if (!before || candidates.length === 0) return [];
  for (const step of [-1, 1] as const) {
    const hasNeighbours = ({ now, row }: Stayer, element: string) => {
      const neighbour = before.employees[row + step];
      return neighbour !== undefined && valueOf(neighbour, element) === valueOf(now, element);
    };
    const moved = new Map<string, readonly Pair[]>();
    for (const element of candidates) {
      const pairs = comparison.changed(element).filter((pair) => hasNeighbours(pair, element));
      const enough = isPersonal(comparison, element) ? mostOfChanged : throughout;
      if (enough(comparison, element, pairs, (pair) => hasNeighbours(pair, element))) {
        moved.set(element, pairs);
      }
    }
    if (moved.size > 0) {
      const where = step === -1 ? 'above' : 'below';
      return findingsOfColumns(comparison, moved, `what is here was in the record ${where}.`);
    }
  }
  return [];
}

type Enough = (
  comparison: Comparison,
  element: string,
  moved: readonly Pair[],
  hasNeighbours: (pair: Stayer) => boolean,
) => boolean;

const mostOfChanged: Enough = (comparison, element, moved) =>
  moved.length >= 5 && moved.length * 2 >= comparison.changed(element).length;

/** Where many share a value, neighbours agree by chance: from the first change to the last, nearly all must. */
const throughout: Enough = (comparison, element, moved, hasNeighbours) => {
  if (moved.length < 8) return false;
  let [first, last] = [Infinity, -1];
  for (const { row } of comparison.changed(element))
    [first, last] = [Math.min(first, row), Math.max(last, row)];
  const within = comparison.stayers.filter(({ row }) => row >= first && row <= last);
  const agreeing = within.filter(hasNeighbours).length;
  return agreeing * 10 >= within.length * 9 && moved.length * 10 >= within.length * 3;
};
