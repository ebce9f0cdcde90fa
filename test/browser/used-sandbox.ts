import { startSandbox } from '../../src/sandbox/server.js';
import { reader } from '../support/world.js';

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

const KEY = 'sandbox-key';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

const employee = (id: number, country: string) =>
  `<employee><forename>Ada</forename><surname>Example</surname><employee_id>${id}</employee_id>` +
  `<employee_type>employee</employee_type><department>Sales</department><start_date>2012-12-13</start_date>` +
  `<country>${country}</country><email>e${id}@example.com</email></employee>`;

const employees = (count: number, country = 'GB') =>
  `${HEAD}<employees>${Array.from({ length: count }, (_, id) => employee(id, country)).join('')}</employees>`;

const POSITIONS =
  `${HEAD}<positions><root><position_title>Chief</position_title><position_id>P1</position_id></root>` +
  `<position><position_title>Clerk</position_title><position_id>P2</position_id>` +
  `<parent_position_id>P1</parent_position_id><employee_id>99999</employee_id></position></positions>`;

/** The page's address of a sandbox that was sent a file of every fate. */
export interface UsedSandbox {
  readonly page: string;
  close(): Promise<void>;
}

export async function usedSandbox(): Promise<UsedSandbox> {
  let second = 0;
  const now = () => new Date(Date.UTC(2026, 10, 24, 2, 0, (second += 7)));
  const sandbox = await startSandbox({ reader, key: KEY, now });
  await send(sandbox, 'employees', employees(240));
  await send(sandbox, 'employees', employees(240));
  await send(sandbox, 'positions', POSITIONS);
  await send(sandbox, 'employees', employees(20));
  await send(sandbox, 'employees', employees(240, 'gb'));
  return {
    page: new URL('/', sandbox.url).href,
    close: () => sandbox.close(),
  };
}

async function send(sandbox: Sandbox, path: string, body: string): Promise<void> {
  const authorization = `Basic ${Buffer.from(`api-key:${KEY}`).toString('base64')}`;
  const headers = { Authorization: authorization, 'Content-Type': 'application/xml' };
  const answer = await fetch(new URL(`hrdatasync/${path}`, sandbox.url), { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`The sandbox answered ${answer.status}`);
}
