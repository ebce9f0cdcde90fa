import type { Child, Markup } from '../html-markup.js';

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'rect', 'path']);

/** Builds markup into elements. Every text becomes a text node: nothing in it is ever read as HTML. */
export function build({ tag, attributes, children }: Markup): Element {
  const element = SVG_TAGS.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...nodes(children));
  return element;
}

/** Builds an element of HTML, which has more to it than an element of SVG. */
export function make(markup: Markup): HTMLElement {
  const element = build(markup);
  if (element instanceof HTMLElement) return element;
  throw new TypeError(`${markup.tag} isn't an element of HTML`);
}

function nodes(children: readonly Child[]): (Element | string)[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false) return [];
    return [typeof child === 'object' ? build(child) : String(child)];
  });
}

/** @throws where the page isn't the one that this script was written for */
export function one(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector(selector);
  if (found instanceof HTMLElement) return found;
  throw new Error(`The page has no ${selector}`);
}

/** A button that can say that it has nothing to do, and keeps the focus then. */
export function button(name: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', () => {
    if (element.getAttribute('aria-disabled') !== 'true') press();
  });
  return element;
}

export function setIdle(element: HTMLElement, idle: boolean): void {
  element.setAttribute('aria-disabled', String(idle));
}

/** A field with its label. */
export function labelled(name: string, field: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(name, field);
  return label;
}

export function searchField(): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'search';
  field.autocomplete = 'off';
  field.spellcheck = false;
  return field;
}

/** A line that is read out when it changes. */
export function statusLine(): HTMLElement {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  return line;
}

/** Runs at most once a frame, however often it is asked for. */
export function onceAFrame(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}
