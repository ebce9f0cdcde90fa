import { unpackData } from '../html-data.js';
import type { PackedData } from '../html-data.js';
import { listsOf } from '../html-lists.js';
import { enhanceChart } from './chart.js';
import { one, button } from './dom.js';
import { enhanceList } from './list.js';
import { whilePrinting } from './print.js';
/*
 * What runs in report.html. The page says everything without it; this makes lists sortable, filters problems, draws
 * the chart, and unfolds all of it for paper.
 */

const data = unpackData(JSON.parse(one('#report-data').textContent) as PackedData);
const lists = new Map(listsOf(data).map((table) => [table.id, enhanceList(table)]));
enhanceRules((rule) => {
  lists.get('problem-list')?.choose(0, rule);
});
const chart = enhanceChart(data.chart);
whilePrinting([...lists.values(), ...(chart ? [chart] : [])]);
document.documentElement.classList.add('scripted');

/** Gives each rule that was found a button that shows only its problems. */
function enhanceRules(choose: (rule: string) => void): void {
  for (const item of document.querySelectorAll<HTMLElement>('.rules li')) {
    const rule = item.dataset['rule'] ?? '';
    const press = button('Show these', () => {
      choose(rule);
    });
    press.setAttribute('aria-label', `Show these: ${rule}`);
    item.querySelector('.rule-id')?.append(press);
  }
}
