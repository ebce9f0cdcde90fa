import { history } from '../../src/commands/history.js';
import { show } from '../../src/commands/show.js';
import { verify } from '../../src/commands/verify.js';
import { why } from '../../src/commands/why.js';
import { prefixOf } from '../../src/core/receipts/names.js';
import { historyHtml } from '../../src/core/report/history-html.js';
import { historyLines } from '../../src/core/report/history-text.js';
import { storyTextLines } from '../../src/core/report/person-words.js';
import { showLines } from '../../src/core/report/show-text.js';
import { plain } from '../../src/core/report/text.js';
import { verifiedTable } from '../../src/core/report/verified-table.js';
import { terminalPage } from './github-page.js';
import { CONFIG, idOf } from './people.js';
import { toldYear } from './told-year.js';

/* The pictures of docs/audit.md: what the commands say of a small company’s January. */

const ZONE = 'Europe/London';
const REQUEST = { configPath: CONFIG, apiUrl: undefined };
const NO_LIMITS = { since: undefined, until: undefined, person: undefined, state: 'any' } as const;

export const AUDIT_PAGES: Readonly<Record<string, () => Promise<string>>> = {
  'audit-show': async () => {
    const { world } = await toldYear();
    const request = { ...REQUEST, names: ['2026-01-07'], showsValues: false };
    const shown = await show(world, world.receipts, request);
    const lines = shown.flatMap(({ upload, changed }) => showLines(upload, changed, ZONE, plain));
    return terminalPage('roster-sync show 2026-01-07', lines.join('\n'));
  },
  'audit-why': async () => {
    const { world } = await toldYear();
    const story = await why(world, world.receipts, { ...REQUEST, id: idOf(3), showsValues: false });
    return terminalPage(`roster-sync why ${idOf(3)}`, storyTextLines(story, plain).join('\n'));
  },
  'audit-history': async () => {
    const { world } = await toldYear();
    const told = await history(world, world.receipts, { ...REQUEST, ...NO_LIMITS, readsRosters: false });
    return terminalPage('roster-sync history', historyLines(told, plain).join('\n'));
  },
  'audit-verify': async () => {
    const { world, names } = await toldYear();
    const records = await world.receipts.look({ prefix: prefixOf(names[0] ?? '') });
    const wish = { names: names.toReversed(), records, receipts: world.receipts };
    const { verified, missing } = await verify(world, wish);
    return terminalPage('roster-sync verify --all', verifiedTable(verified, missing, plain).join('\n'));
  },
  'audit-page': async () => {
    const { world } = await toldYear();
    const told = await history(world, world.receipts, { ...REQUEST, ...NO_LIMITS, readsRosters: true });
    return historyHtml(told);
  },
};
