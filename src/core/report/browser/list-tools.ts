import { h } from '../html-markup.js';
import type { ListTable } from '../html-table.js';
import { labelled, make, onceAFrame, searchField, statusLine } from './dom.js';
import { offersOf, type Asked } from './list-state.js';

interface Tools {
  readonly element: HTMLElement;
  /** Says how many rows are left. */
  showCount(size: number): void;
  /** Shows one choice and nothing else as chosen. */
  choose(choice: number, text: string): void;
}

/** The fields above a list by which it is filtered. */
export function listTools(table: ListTable, ask: (change: Partial<Asked>) => void): Tools {
  const field = searchField();
  const selects = table.choices.map((name, choice) => select(name, offersOf(table, choice)));
  const read = onceAFrame(() => {
    ask({ text: field.value, chosen: selects.map(({ value }) => value) });
  });
  for (const input of [field, ...selects]) input.addEventListener('input', read);
  const status = statusLine();
  const element = make(h('div', { class: 'tools', role: 'search', 'aria-label': `Filter: ${table.title}` }));
  const labels = selects.flatMap((input, choice) =>
    // One offer isn't a choice.
    input.length > 2 ? [labelled(table.choices[choice] ?? '', input)] : [],
  );
  element.append(labelled('Filter', field), ...labels, status);
  return {
    element,
    showCount(size) {
      const [one, many] = table.noun;
      const all = `${table.size} ${table.size === 1 ? one : many}`;
      status.textContent = size === table.size ? all : `${size} of ${all}`;
    },
    choose(choice, text) {
      field.value = '';
      selects.forEach((input, index) => {
        input.value = index === choice ? text : '';
      });
    },
  };
}

function select(name: string, offers: readonly (readonly [string, number])[]): HTMLSelectElement {
  const element = document.createElement('select');
  element.name = name;
  element.add(new Option('All', ''));
  for (const [text, count] of offers) element.add(new Option(`${text} (${count})`, text));
  return element;
}
