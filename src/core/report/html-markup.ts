import { forHtml } from './escape.js';

/*
 * HTML as plain data. The report is written from it with every text escaped, and the report's script builds the same
 * data into the page with textContent: what is in a list is described once.
 */

export interface Markup {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

/** `true` is an attribute without a value; `false` and `undefined` leave it out. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Numbers and texts are text; `undefined` and `false` are left out. */
export type Child = Markup | string | number | false | undefined;

/** Describes an element. Tags and the names of attributes are ours, never a roster's. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  return { tag, attributes, children };
}

/** Prose that we wrote ourselves with `code` in it. */
export function prose(text: string): Child[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));
}

/** Text that is only for those who listen to the page. */
export const spoken = (text: string): Markup => h('span', { class: 'spoken' }, text);

const VOID = new Set(['meta']);
/** A line ends after these, so that two reports can be compared line by line. */
const BLOCK = new Set([
  ...['dd', 'div', 'dl', 'footer', 'h1', 'h2', 'h3', 'header', 'li', 'main', 'nav', 'p'],
  ...['section', 'table', 'tbody', 'thead', 'tr', 'ul'],
]);

/** Writes markup as HTML. */
export function render(child: Child): string {
  if (child === undefined || child === false) return '';
  if (typeof child !== 'object') return forHtml(String(child));
  const { tag, attributes, children } = child;
  const head = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`;
  if (VOID.has(tag)) return head;
  return `${head}${children.map(render).join('')}</${tag}>${BLOCK.has(tag) ? '\n' : ''}`;
}

function attribute([name, value]: [string, Attributes[string]]): string {
  if (value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${forHtml(String(value))}"`;
}

/** The text of markup, as a reader sees it. */
export function textOf(child: Child): string {
  if (child === undefined || child === false) return '';
  return typeof child === 'object' ? child.children.map(textOf).join(' ') : String(child);
}
