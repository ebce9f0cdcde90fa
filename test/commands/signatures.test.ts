import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { offerOfKey } from '../../src/commands/receipt-keys.js';
import { sha256 } from '../../src/core/base/digest.js';
import { headline } from '../../src/core/report/headline.js';
import { keyLine } from '../../src/core/receipts/keys.js';
import { RECEIPT_KEYS } from '../../src/core/receipts/names.js';
import { KEY_CHANGED } from '../../src/core/receipts/signature-words.js';
import { publicKeyOf, sealOf } from '../../src/core/receipts/signature.js';
import { endpointOf } from '../../src/core/workstars/endpoint.js';
import { cleanUp, lastingFolder } from '../support/cleanup.js';
import { checkHere, syncHere, verifyHere } from '../support/here.js';
import { COMPANY, csvOf, filesOf, people, ROSTER } from '../support/people.js';
import { Repository, SANDBOX_RECEIPTS } from '../support/repository.js';
import { cli, KEY } from '../support/runner.js';
import { record } from '../support/server.js';
import { CHECK, CHECK_CHANGE, LOOPBACK, memoryWorld, type Files } from '../support/world.js';

/* Who can check what of a receipt: with the key, with the one before it, with a list of public keys, with nothing. */

afterEach(cleanUp);

const LIST = `${keyLine('acme', publicKeyOf(KEY, 'acme'))}\n`;
const NEW_KEY = 'a-new-key';

const kept = lastingFolder();
/** Three nights, each with one person more. */
beforeAll(async () => {
  const api = await record();
  const repository = Repository.with(filesOf(api.url));
  for (const count of [0, 1, 2]) {
    repository.commit({ [ROSTER]: csvOf([...COMPANY, ...people(9).slice(9 - count)]) });
    await syncHere(repository);
  }
  repository.copy(kept);
  await cleanUp();
});

function nights(): { repository: Repository; names: [string, string, string] } {
  const repository = new Repository(kept).copy();
  return { repository, names: repository.receipts() as [string, string, string] };
}

/** Makes a tag again, as somebody with the right to push tags could. */
function forge(repository: Repository, name: string, edit: (content: string) => string): void {
  const content = repository.git('cat-file', 'tag', `refs/tags/${name}`);
  const object = repository.gitWith(`${edit(content)}\n`, 'mktag');
  repository.git('update-ref', `refs/tags/${name}`, object);
}

const fewer = (content: string) => content.replace(/^Joiners: .*/m, 'Joiners: 0');
/** The signature still fits: who made a tag, and when, isn't signed. */
const anotherTagger = (content: string) => content.replace(/^tagger .*/m, 'tagger Eve <> 1 +0000');
const sound = { key: KEY };

describe('a signature', () => {
  it('is valid for who has the key, or the list that is committed; else it isn’t checked', async () => {
    const { repository, names } = nights();
    for (const name of names) {
      expect(await verifyHere(repository, name, sound)).toBe('same, valid, stands');
      expect(await verifyHere(repository, name)).toBe('same, not checked, stands');
    }
    repository.commit({ [RECEIPT_KEYS]: `# whoever audits\n${LIST}` });
    for (const name of names) expect(await verifyHere(repository, name)).toBe('same, valid, stands');
  });

  it('isn’t valid where anything of the receipt was changed, whatever the tag says of its key', async () => {
    const { repository, names } = nights();
    const [, , newest] = names;
    const own = publicKeyOf('of somebody else', 'acme');
    forge(repository, newest, (content) => fewer(content).replace(/^Public-Key: .*/m, `Public-Key: ${own}`));
    expect(await verifyHere(repository, newest, sound)).toBe('same, not valid, stands');
    repository.commit({ [RECEIPT_KEYS]: LIST });
    expect(await verifyHere(repository, newest)).toBe('same, not valid, stands');
  });

  it('isn’t checked with the key of another program', async () => {
    const { repository, names } = nights();
    repository.commit({ [RECEIPT_KEYS]: LIST.replace('acme', 'acme-uk') });
    expect(await verifyHere(repository, names[2])).toBe('same, not checked, stands');
  });

  it('that isn’t there is seen without any key', async () => {
    const { repository, names } = nights();
    forge(repository, names[2], (content) => content.replace(/\nPublic-Key: [^]*/, ''));
    expect(await verifyHere(repository, names[2])).toBe('same, not valid, stands');
  });
});

describe('the chain', () => {
  it('names the one before with the digest of its tag, as git stores it', () => {
    const { repository, names } = nights();
    const digest = sha256(repository.bytes(['cat-file', 'tag', `refs/tags/${names[0]}`]));
    expect(repository.tag(names[1]).value('Previous-Receipt')).toBe(`${names[0]} sha256:${digest}`);
    expect(repository.tag(names[0]).value('Previous-Receipt')).toBe('none');
  });

  it('shows a receipt that was made anew, though its own signature fits', async () => {
    const { repository, names } = nights();
    forge(repository, names[1], anotherTagger);
    expect(await verifyHere(repository, names[1], sound)).toBe('same, not valid, stands');
    expect(await verifyHere(repository, names[2], sound)).toBe('same, valid, stands');
  });

  it('proves what a key before a rotation has signed', async () => {
    const { repository, names } = nights();
    const { receipt = '' } = await syncHere(repository, { key: NEW_KEY, previousKey: KEY });
    expect(await verifyHere(repository, receipt, { key: NEW_KEY })).toBe('same, valid, stands');
    expect(await verifyHere(repository, names[0], { key: NEW_KEY })).toBe('same, valid, stands');
    forge(repository, names[0], fewer);
    expect(await verifyHere(repository, names[0], { key: NEW_KEY })).toBe('same, not valid, stands');
  });
});

describe('a key that was rotated', () => {
  it('stays known by the list, for what the chain doesn’t prove', async () => {
    const { repository, names } = nights();
    const now = { key: NEW_KEY };
    expect(await verifyHere(repository, names[2], now)).toBe('same, not valid, stands');
    repository.commit({
      [RECEIPT_KEYS]: `${LIST}${keyLine('acme', publicKeyOf(NEW_KEY, 'acme'))}\n`,
    });
    expect(await verifyHere(repository, names[2], now)).toBe('same, valid, stands');
    forge(repository, names[2], fewer);
    expect(await verifyHere(repository, names[2], now)).toBe('same, not valid, stands');
  });

  it('holds the sync, unless the one before is given once', async () => {
    const { repository, names } = nights();
    const held = await syncHere(repository, { key: NEW_KEY });
    expect(held).toMatchObject({ ending: 'held' });
    const sent = await syncHere(repository, { key: NEW_KEY, previousKey: KEY });
    expect(sent).toMatchObject({ ending: 'uploaded', baseline: names[2], held: [] });
    const next = await syncHere(repository, { key: NEW_KEY });
    expect(next).toMatchObject({ ending: 'uploaded', baseline: sent.receipt, held: [] });
    expect(await verifyHere(repository, sent.receipt ?? '', { key: KEY })).toMatch(/^same, not valid/);
  });

  it('that is only guessed at, doesn’t count', async () => {
    const { repository } = nights();
    const wrong = await syncHere(repository, { key: NEW_KEY, previousKey: 'another' });
    expect(wrong).toMatchObject({ ending: 'held' });
  });

  it('still counts those who left under the one before, for seven days', async () => {
    const api = await record();
    const guards = { 'max-leavers': { percent: 1, floor: 3 }, 'first-sync': 'allow' };
    const repository = Repository.with(filesOf(api.url, { guards, hierarchy: undefined }, people(40)));
    const next = (count: number, previousKey?: string) => {
      repository.commit({ [ROSTER]: csvOf(people(count)) });
      return syncHere(repository, { key: previousKey === undefined ? KEY : NEW_KEY, previousKey });
    };
    await next(40);
    expect(await next(37)).toMatchObject({ ending: 'uploaded' });
    expect(await next(37, KEY)).toMatchObject({ ending: 'uploaded' });
    expect(await next(35, '')).toMatchObject({ ending: 'held', held: [{ guard: 'max-leavers' }] });
  });
});

describe('what is signed by nobody', () => {
  it('isn’t vouched for by the receipt of a plan that was approved', async () => {
    const { repository, names } = nights();
    const held = await syncHere(repository, { key: NEW_KEY });
    const { receipt = '' } = await syncHere(repository, { key: NEW_KEY, approve: held.planId });
    expect(repository.tag(receipt).value('Previous-Receipt')).toBe('none');
    expect(repository.tag(receipt).value('Held')).toBe('first-sync');
    expect(await verifyHere(repository, names[2], { key: NEW_KEY })).toMatch(/^same, not valid/);
  });
});

describe('a check without the key', () => {
  it('knows the newest signed receipt by the list that is committed, and says nothing more of it', async () => {
    const { repository, names } = nights();
    repository.commit({ [RECEIPT_KEYS]: LIST });
    expect((await checkHere(repository)).stdout).not.toContain('unverified');
    forge(repository, names[2], fewer);
    const checked = await checkHere(repository);
    expect(checked).toMatchObject({ ending: 'clean', baseline: names[1] });
    expect(checked.stdout).toMatch(/^The tag .*isn’t signed/m);
  });

  it('speaks of the keys of the list, and of none that it hasn’t, where a new key has signed', async () => {
    const { repository, names } = nights();
    repository.commit({ [RECEIPT_KEYS]: LIST });
    const { receipt = '' } = await syncHere(repository, { key: NEW_KEY, previousKey: KEY });
    const checked = await checkHere(repository);
    expect(checked).toMatchObject({ ending: 'clean', baseline: names[2] });
    expect(checked.stdout).toContain(
      `The tag ${receipt} isn’t signed with a key of ${RECEIPT_KEYS}, so it doesn’t count. \`git show\` with its name says who made it. If the API key is a new one, the file needs its line, too: \`roster-sync keys\` prints it.`,
    );
    expect(checked.stdout).not.toContain('this API key');
    expect((await checkHere(repository, { key: KEY })).stdout).toContain('isn’t signed with this API key');
    repository.commit({ [RECEIPT_KEYS]: `${LIST}${keyLine('acme', publicKeyOf(NEW_KEY, 'acme'))}\n` });
    expect(await checkHere(repository)).toMatchObject({ baseline: receipt });
  });

  it('speaks of them, too, where the list has none that has signed anything', async () => {
    const { repository } = nights();
    repository.commit({ [RECEIPT_KEYS]: `${keyLine('acme', publicKeyOf(NEW_KEY, 'acme'))}\n` });
    const { stdout } = await checkHere(repository);
    expect(stdout).toContain(`would be held: No receipt is signed with a key of ${RECEIPT_KEYS}, so nobody`);
    expect(stdout).toContain(`Against nothing (no receipt is signed with a key of ${RECEIPT_KEYS})`);
    expect(stdout).toContain('that file needs its line');
    expect(stdout).not.toMatch(/this API key|PREVIOUS_API_KEY/);
  });

  it.each([
    ['show', (name: string) => ['show', name]],
    ['verify', (name: string) => ['verify', name]],
    ['verify of all', () => ['verify', '--all']],
    ['why', () => ['why', '0000009']],
    ['revert', (name: string) => ['revert', name]],
    ['history', () => ['history']],
  ])(
    'isn’t valid by a new key, and %s says what helps; it shows nothing that the tag says',
    async (_what, args) => {
      const { repository, names } = nights();
      for (const name of names)
        forge(repository, name, (content) => content.replace(/^Employees: .*/m, 'Employees: 7777'));
      const { said } = await cli(repository, args(names[2]), { ROSTER_SYNC_API_KEY: NEW_KEY });
      expect(said.replaceAll(/\s+/g, ' ')).toContain(KEY_CHANGED);
      expect(said).not.toContain('7777');
    },
  );

  it.each(['confirm', 'reject'])(
    'isn’t valid by a new key, and %s says that the key before helps',
    async (command) => {
      const { repository, names } = nights();
      const args = [command, names[2], ...(command === 'confirm' ? ['complete'] : [])];
      const { code, said } = await cli(repository, args, { ROSTER_SYNC_API_KEY: NEW_KEY });
      expect(code).toBe(2);
      expect(said).toContain('ROSTER_SYNC_PREVIOUS_API_KEY');
    },
  );

  it('by the list alone decides no sync: why doesn’t say what comes next', async () => {
    const { repository } = nights();
    const both = `${LIST}${keyLine('acme', publicKeyOf(NEW_KEY, 'acme'))}\n`;
    repository.commit({ [RECEIPT_KEYS]: both, [ROSTER]: csvOf(people(8)) });
    const asked = async (env: Record<string, string>) => {
      const { stdout, said } = await cli(repository, ['why', '0000009', '--format', 'json'], env);
      const { today } = JSON.parse(stdout) as { today: { next?: string } };
      return { next: today.next, isSaid: said.includes('isn’t signed with this API key') };
    };
    expect(await asked({ ROSTER_SYNC_API_KEY: KEY })).toEqual({ next: 'left', isSaid: false });
    expect(await asked({})).toEqual({ next: 'left', isSaid: false });
    expect(await asked({ ROSTER_SYNC_API_KEY: NEW_KEY })).toEqual({ next: undefined, isSaid: true });
    const withBefore = { ROSTER_SYNC_API_KEY: NEW_KEY, ROSTER_SYNC_PREVIOUS_API_KEY: KEY };
    expect(await asked(withBefore)).toEqual({ next: 'left', isSaid: false });
  });

  it('shows that an older key passes over what a newer one has uploaded, and decides nothing', async () => {
    const { repository, names } = nights();
    const both = `${LIST}${keyLine('acme', publicKeyOf(NEW_KEY, 'acme'))}\n`;
    const roster = (count: number) => csvOf([...COMPANY, ...people(9).slice(9 - count)]);
    repository.commit({ [RECEIPT_KEYS]: both, [ROSTER]: roster(3) });
    const { receipt = '' } = await syncHere(repository, { key: NEW_KEY, previousKey: KEY });
    repository.commit({ [ROSTER]: roster(2) });
    const note = `A newer upload, ${receipt}, is signed with another key of ${RECEIPT_KEYS}, and doesn’t count`;
    const checked = await checkHere(repository, { key: KEY });
    expect(checked).toMatchObject({ baseline: names[2], held: [] });
    expect(checked.notes.join()).toContain(note);
    expect(headline(checked)).toBe('Nothing will change, compared with the last receipt');
    expect((await checkHere(repository, { key: NEW_KEY })).stdout).not.toContain(note);
    await cli(repository, ['reject', receipt], { ROSTER_SYNC_API_KEY: NEW_KEY });
    expect((await checkHere(repository, { key: KEY })).stdout).not.toContain(note);
    repository.git('tag', '--delete', repository.tags().find((name) => name.includes('rejected')) ?? '');
    expect((await syncHere(repository, { key: KEY })).notes.join()).toContain(note);
  });

  it('of another program with its own key says nothing in a sandbox, which has a company for each key', async () => {
    const { repository } = nights();
    const other = { api: { 'base-url': LOOPBACK }, program: 'beta' };
    repository.commit(filesOf(LOOPBACK, { ...other, guards: { 'first-sync': 'allow' } }));
    const { held, notes, how, unsignedReceipts } = await checkHere(repository, { key: NEW_KEY });
    expect([held, notes, unsignedReceipts]).toEqual([[], [], undefined]);
    expect(how.join()).not.toContain('isn’t signed');
  });

  it('is one with it where the run has it, whether or not the API could be asked for it', async () => {
    const world = memoryWorld();
    const newest = `${SANDBOX_RECEIPTS}20251231T020000Z`;
    const by = async (request: Parameters<typeof check>[1]) => (await check(world, request)).unsignedReceipts;
    const commit = world.commit(filesOf(LOOPBACK));
    world.commit({});
    world.tags.set(newest, { name: newest, commit, message: 'Eve', authenticity: 'forged' });
    expect(await by(CHECK)).toBe('api-key');
    world.connect = () => undefined;
    expect(await by(CHECK)).toBe('api-key');
    expect(await by(CHECK_CHANGE)).toBe('list');
    world.publicKeyOf = () => undefined;
    expect(await by(CHECK)).toBe('list');
  });

  it('isn’t given keys by the change that it checks', async () => {
    const { repository } = nights();
    repository.commit({ [RECEIPT_KEYS]: LIST });
    const { merge } = repository.pullRequest({
      [RECEIPT_KEYS]: `${keyLine('acme', publicKeyOf('of somebody else', 'acme'))}\n`,
    });
    const told = await checkHere(repository, {
      occasion: {
        ...CHECK_CHANGE.occasion,
        subject: {
          ...CHECK_CHANGE.occasion.subject,
          commits: [merge],
          ...{ merge, into: 'main' },
        },
      },
    });
    expect(told).toMatchObject({ ending: 'clean', held: [] });
    expect(told.stdout).not.toContain('unverified');
  });

  it('is without the API key on a change, though the run has it', async () => {
    const { repository, names } = nights();
    const [, , newest] = names;
    const { occasion } = CHECK_CHANGE;
    const pushed = { ...occasion, subject: { ...occasion.subject, isPullRequest: false } };
    expect((await checkHere(repository, { key: KEY })).stdout).not.toContain('unverified');
    const told = await checkHere(repository, { key: KEY, occasion: pushed });
    expect(told).toMatchObject({ ending: 'clean', baseline: newest });
    expect(told.stdout).toContain('unverified');
    // One that nobody signed counts no more than before.
    repository.git('update-ref', `refs/tags/${SANDBOX_RECEIPTS}20991231T000000Z`, 'HEAD');
    expect(await checkHere(repository, { key: KEY, occasion: pushed })).toMatchObject({ baseline: newest });
  });

  it('says which line of the list isn’t one, and goes on without it', async () => {
    const { repository } = nights();
    repository.commit({ [RECEIPT_KEYS]: `${LIST}x\n` });
    const told = await checkHere(repository);
    expect(told).toMatchObject({ ending: 'clean' });
    expect([...told.notes, ...told.how].join('\n')).toMatch(/^Line 2 of .*receipt-keys\.txt[^]*unverified/);
  });
});

describe('a sync', () => {
  it('isn’t decided by the list', async () => {
    const { repository, names } = nights();
    const eve = publicKeyOf('of somebody else', 'acme');
    repository.commit({ [RECEIPT_KEYS]: `${keyLine('acme', eve)}\n` });
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded', baseline: names[2], held: [] });
  });
});

describe('the state of a receipt', () => {
  const about = (repository: Repository, kind: string, receipt: string, edit = (text: string) => text) => {
    const name = receipt.replace(SANDBOX_RECEIPTS, `roster-sync-${kind}/acme/`);
    const commit = repository.head();
    const message = sealOf(KEY).sign(name, commit, `About it\n\nReceipt: ${receipt}\n`);
    const header = `object ${commit}\ntype commit\ntag ${name}\ntagger Roster Sync <> 1 +0000`;
    const object = repository.gitWith(`${header}\n\n${edit(message)}`, 'mktag');
    repository.git('update-ref', `refs/tags/${name}`, object);
  };

  it('is what a signed rejection or confirmation says, and no other', async () => {
    const { repository, names } = nights();
    const [first, second, third] = names;
    about(repository, 'rejected', first);
    about(repository, 'confirmed', second);
    about(repository, 'confirmed', third, (text) => text.replace('About', 'Of'));
    expect(await verifyHere(repository, first, sound)).toBe('same, valid, rejected');
    expect(await verifyHere(repository, second, sound)).toBe('same, valid, confirmed');
    expect(await verifyHere(repository, third, sound)).toMatch(
      /^same, valid, stands \(roster-sync-confirmed\/\S+ isn’t signed with a key that is known here, so it doesn’t count\)$/,
    );
    expect(await verifyHere(repository, first)).toMatch(
      /^same, not checked, rejected \(roster-sync-rejected\/\S+ isn’t checked; for a sync it counts only if its signature is valid\)$/,
    );
  });
});

describe('the line with which anybody can check receipts', () => {
  const offered = (own: Files, baseUrl?: string) => {
    const world = Object.assign(memoryWorld(), { publicKeyOf: (name: string) => publicKeyOf(KEY, name) });
    const endpoint = endpointOf('acme', baseUrl, undefined);
    return offerOfKey(world, world.commit(own), { program: 'acme', endpoint, prefix: 'roster-sync/acme/' });
  };

  it('is offered by a sync, until it is committed', async () => {
    const [sentence] = await offered({});
    expect(sentence).toContain(`\`${LIST.trim()}\``);
    expect(await offered({ [RECEIPT_KEYS]: 'not a list' })).toEqual([sentence]);
    expect(await offered({ [RECEIPT_KEYS]: `# for audits\n${LIST}` })).toEqual([]);
  });

  it('isn’t offered for a sandbox, whose key everybody knows', async () => {
    expect(await offered({}, LOOPBACK)).toEqual([]);
  });
});
