import { prepareOwn } from '../../src/commands/prepare.js';
import { sha256 } from '../../src/core/base/digest.js';
import { formatReceipt } from '../../src/core/receipts/format.js';
import { receiptTime } from '../../src/core/receipts/names.js';
import { sealOf } from '../../src/core/receipts/signature.js';
import { digestsOf, writeFiles, XML_FORMAT, XML_WRITER } from '../../src/core/xml/format.js';
import { CONFIG } from './people.js';
import { Repository, SANDBOX_RECEIPTS, type Files } from './repository.js';
import { KEY } from './runner.js';

/* Nights of the past, uploaded as a sync does it: no clock of a test can be turned back so far. */

const DAY = 24 * 60 * 60 * 1000;

export interface Night {
  readonly daysAgo: number;
  /** What changes; null: a file goes. */
  readonly files: Readonly<Record<string, string | Buffer | null>>;
  readonly message?: string;
  /** `Name <address>` */
  readonly author?: string;
  /** Nothing is uploaded in this night. */
  readonly isIdle?: boolean;
}

const data = (content: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`data ${Buffer.byteLength(content)}\n`),
    Buffer.from(content),
    Buffer.from('\n'),
  ]);

/** @returns a repository on the branch main, with a signed receipt for every night that isn't idle */
export async function uploadedNights(nights: readonly Night[], now = Date.now()): Promise<Repository> {
  const repository = Repository.empty();
  const stream: Buffer[] = [];
  for (const { daysAgo, files, message = 'A night', author = 'Tess Ter <tess@example.com>' } of nights) {
    const at = `${Math.floor((now - daysAgo * DAY) / 1000)} +0000`;
    const header = `commit refs/heads/main\nauthor ${author} ${at}\ncommitter ${author} ${at}\n`;
    stream.push(Buffer.from(header), data(message));
    for (const [path, content] of Object.entries(files))
      if (content === null) stream.push(Buffer.from(`D ${path}\n`));
      else stream.push(Buffer.from(`M 644 inline ${path}\n`), data(content));
  }
  repository.gitWith(Buffer.concat(stream), 'fast-import', '--quiet');
  const commits = repository.git('rev-list', '--reverse', 'main').split('\n');
  let previous: { readonly name: string; readonly sha256: string } | undefined;
  let files: Files = {};
  for (const [index, night] of nights.entries()) {
    const entries = Object.entries({ ...files, ...night.files });
    files = Object.fromEntries(entries.filter((one): one is [string, string | Buffer] => one[1] !== null));
    if (night.isIdle !== true)
      previous = await receiptOf(
        repository,
        commits[index] ?? '',
        files,
        new Date(now - night.daysAgo * DAY),
        previous,
      );
  }
  repository.git('reset', '--quiet', '--hard');
  return repository;
}

async function receiptOf(
  repository: Repository,
  commit: string,
  files: Files,
  at: Date,
  previous: { readonly name: string; readonly sha256: string } | undefined,
): Promise<{ name: string; sha256: string }> {
  const read = (path: string) => {
    const content = files[path];
    return Promise.resolve(content === undefined ? undefined : new Uint8Array(Buffer.from(content)));
  };
  const source = { commit, read, list: () => Promise.resolve(Object.keys(files)) };
  const { roster } = await prepareOwn(source, CONFIG, () => undefined);
  if (!roster) throw new Error('the roster of a night can’t be read');
  const name = SANDBOX_RECEIPTS + receiptTime(at);
  const message = formatReceipt({
    program: 'acme',
    endpoint: 'http://127.0.0.1:8787/admin/api/v2/',
    planId: '0'.repeat(32),
    employees: roster.employees.length,
    positions: roster.hierarchy?.positions.length ?? 0,
    joiners: 0,
    leavers: 0,
    movers: 0,
    digests: digestsOf(writeFiles(roster, XML_WRITER)),
    configPath: CONFIG,
    configSha256: sha256(Buffer.from(files[CONFIG] ?? '')),
    xmlFormat: XML_FORMAT,
    toolVersion: '0.1.0',
    partial: false,
    previousReceipt: previous?.name,
    previousSha256: previous?.sha256,
  });
  const header = `object ${commit}\ntype commit\ntag ${name}\ntagger Roster Sync <> ${Math.floor(at.getTime() / 1000)} +0000\n\n`;
  const content = header + sealOf(KEY).sign(name, commit, message);
  repository.setRef(`refs/tags/${name}`, repository.make('tag', content));
  return { name, sha256: sha256(content) };
}
