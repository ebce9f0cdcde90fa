import { button } from './dom.js';

/** Gives each rule that was found a button that shows only its problems. */
export function enhanceRules(choose: (rule: string) => void): void {
  for (const item of document.querySelectorAll<HTMLElement>('.rules li')) {
    const rule = item.dataset['rule'] ?? '';
    const press = button('Show these', () => {
      choose(rule);
    });
    press.setAttribute('aria-label', `Show these: ${rule}`);
    item.querySelector('.rule-id')?.append(press);
  }
}
