import { afterEach, describe, expect, it } from '@jest/globals';
import { timeOf } from '../../../src/core/receipts/names.js';
import { cleanUp } from '../../support/cleanup.js';
import { checkHereOnGitHub, nightHere } from '../../support/github/here.js';
import type { Answer } from '../../support/github/model.js';
import { change, onGitHub, type OnGitHub } from '../../support/github/scene.js';
import type { Told } from '../../support/here.js';
import { ADA, BELA, COMPANY, CONFIG, configOf, MAITE, people } from '../../support/people.js';
import { ONCE } from '../../support/server.js';

/* A nightly sync that asks GitHub for everything that isn’t in its checkout (test/e2e/github.test.ts: as a step). */

afterEach(cleanUp);

const LOOK = 'graphql/Records';
/** Publishes the receipt, and takes the record back that its sync began. */
const UPDATE = 'graphql/Update';
const APART = ['git/create-ref', 'git/delete-ref'];
/** What an ordinary sync asks GitHub, in this order. */
const ORDINARY = [...[LOOK, 'git/create-tag', 'git/create-ref'], ...[LOOK, 'git/create-tag', UPDATE, LOOK]];
/** What else is asked where the commit of the baseline isn't the one that is checked out. */
const CONTENT = 'graphql/Content';
const WITH_CONTENT = [LOOK, CONTENT, ...ORDINARY.slice(1)];
/** Where the receipt can't be published together with taking the record back. */
const BY_THEMSELVES = ORDINARY.flatMap((call) => (call === UPDATE ? [UPDATE, ...APART] : [call]));
const FAULT: Answer = { status: 502, answer: {} };

/** The ref that a call would make. */
function refIn(body: Readonly<Record<string, unknown>>): { readonly name: string; readonly oid: string } {
  const { refUpdates } = (body['variables'] ?? {}) as {
    refUpdates?: readonly { readonly name: string; readonly afterOid: string }[];
  };
  const [made] = refUpdates ?? [];
  if (made) return { name: made.name, oid: made.afterOid };
  return { name: String(body['ref']), oid: String(body['sha']) };
}

/** Nothing was posted, nothing recorded, and the run says so. */
function expectNothing({ api, remote }: OnGitHub, ran: Told): void {
  expect(['failed', 'held']).toContain(ran.ending);
  expect(ran.said).toMatch(/nothing was sent/i);
  expect(api.posted()).toEqual([]);
  expect(remote.receipts()).toEqual([]);
}

describe('on GitHub, with a checkout of one commit and without git’s credentials,', () => {
  it('an unchanged roster that is skipped costs one call', async () => {
    const scene = await onGitHub();
    await nightHere(scene);
    const ran = await nightHere(scene, { unchanged: 'skip' });
    expect(ran.ending).toBe('unchanged');
    expect(scene.github.calls).toEqual([LOOK]);
  });

  it('a baseline two commits back costs one call more, whatever has changed since, its own configuration included', async () => {
    const scene = await onGitHub();
    await nightHere(scene);
    scene.desk.commit({ 'README.md': 'One' });
    change(scene, COMPANY, { 'README.md': 'Two' });
    const ran = await nightHere(scene);
    expect(ran).toMatchObject({ ending: 'uploaded', plan: { joiners: [] } });
    expect(scene.github.calls).toEqual(WITH_CONTENT);
    const config = configOf(scene.api.url, { roster: { columns: { forename: 'Vorname' } } });
    const renamed = [...COMPANY, ...people(9).slice(7)].map(({ forename, ...rest }) => ({
      ...rest,
      Vorname: forename,
    }));
    change(scene, renamed, { [CONFIG]: config });
    const changed = await nightHere(scene);
    expect(changed).toMatchObject({ ending: 'uploaded', plan: { leavers: [], movers: [] } });
    expect(changed.plan?.joiners).toHaveLength(2);
    expect(scene.github.calls).toEqual(WITH_CONTENT);
  });

  it('a server that can’t say all of that at once is asked for each: a call for each file that has changed', async () => {
    const message = "Field 'file' doesn't exist on type 'Commit'";
    const unknown = { status: 200, answer: { errors: [{ path: ['query Content'], message }] } };
    const scene = await onGitHub({
      answering: (operation) => (operation === CONTENT ? unknown : undefined),
    });
    await nightHere(scene);
    const config = configOf(scene.api.url, { 'stale-after': 5 });
    change(scene, [...COMPANY, ...people(9).slice(7)], { [CONFIG]: config });
    const ran = await nightHere(scene);
    expect(ran.plan?.joiners).toHaveLength(2);
    expect(scene.github.calls.filter((call) => !ORDINARY.includes(call)).toSorted()).toEqual([
      'git/get-blob',
      'git/get-blob',
      'git/get-tree',
      CONTENT,
      'graphql/Merged',
      'repos/compare-commits-with-basehead',
    ]);
  });

  it.each([true, false])('reads receipts whichever way GitHub tells names (whole: %s)', async (fullNames) => {
    const scene = await onGitHub({ fullNames });
    await nightHere(scene);
    const ran = await nightHere(scene, { unchanged: 'skip' });
    expect(ran.ending).toBe('unchanged');
  });
});

describe('on GitHub, nothing is sent', () => {
  it('when the plan is held, and then it goes through with its id', async () => {
    const scene = await onGitHub({}, { guards: { 'first-sync': 'hold' } });
    const held = await nightHere(scene);
    expectNothing(scene, held);
    expect(scene.github.calls).toEqual([LOOK]);
    const ran = await nightHere(scene, { event: 'workflow_dispatch', approve: held.planId });
    expect(ran).toMatchObject({ ending: 'uploaded' });
    // GitHub has no account for the address in the commit.
    expect(scene.remote.receipt().value('Approved-By')).toBe('hr-lead (author unknown)');
  });

  it('when the token may not write, and it says which permission is missing', async () => {
    const scene = await onGitHub({ readOnly: true });
    const ran = await nightHere(scene);
    expectNothing(scene, ran);
    expect(ran.said).toContain('permissions: contents: write');
    expect(scene.github.calls.filter((call) => call === 'git/create-tag')).toHaveLength(1);
  });

  it.each(['roster-sync-sandbox', 'roster-sync-sandbox/acme', 'roster-sync-sandbox-sending'])(
    'when a tag leaves no room for receipts or records: %s',
    async (tag) => {
      const scene = await onGitHub();
      scene.remote.git('tag', tag, 'main');
      const ran = await nightHere(scene, { event: 'push' });
      expectNothing(scene, ran);
      expect(ran.said).toContain(`Rename the tag ${tag},`);
    },
  );

  it('when an old run is run again, also where the branch moves on in the very last moment', async () => {
    const scene = await onGitHub();
    const old = scene.checkout();
    change(scene, [ADA, MAITE, BELA], { 'README.md': 'More' });
    const again = await nightHere(scene, { event: 'push', checkout: old });
    expectNothing(scene, again);
    expect(again.said).toContain('Start a new run');
    scene.github.close();

    const moving: OnGitHub = await onGitHub({
      meanwhile: ({ operation }, nth) => {
        if (operation === LOOK && nth === 2) change(moving, COMPANY, { 'README.md': 'Meanwhile' });
      },
    });
    expectNothing(moving, await nightHere(moving, { event: 'push' }));
    expect(moving.github.calls).toEqual([LOOK, 'git/create-tag', 'git/create-ref', LOOK, 'git/delete-ref']);
    expect(moving.remote.tags()).toEqual([]);
  });

  it('when the commit of the newest receipt is gone', async () => {
    const gone: Record<string, Answer> = {
      [CONTENT]: { status: 200, answer: { data: { repository: { c0: null, l0: null, l1: null } } } },
      'git/get-tree': { status: 404, answer: {} },
    };
    const scene = await onGitHub({ answering: (operation) => gone[operation] });
    await nightHere(scene);
    change(scene, COMPANY, { 'README.md': 'More' });
    const ran = await nightHere(scene);
    expect(ran.ending).toBe('failed');
    expect(ran.said).toContain('is no longer in the repository on GitHub');
    expect(scene.api.posted()).toEqual(ONCE);
  });

  it.each(['repository', 'workflow'])('when the repository is public, as the %s says', async (where) => {
    const scene = await onGitHub({ isPrivate: where !== 'repository' });
    const ran = await nightHere(scene, { isPublic: where === 'workflow' });
    expect(ran.ending).toBe('failed');
    expect(ran.said).toContain('The repository is public');
    expect(scene.api.posted()).toEqual([]);
  });

  it.each<[string, Answer]>([
    [
      'primary',
      {
        status: 403,
        answer: {},
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1800),
        },
      },
    ],
    ['secondary', { status: 429, answer: {}, headers: { 'retry-after': '900' } }],
  ])('when the %s rate limit is used up for long', async (_name, limited) => {
    const scene = await onGitHub({
      answering: (operation) => (operation === 'git/create-tag' ? limited : undefined),
    });
    const ran = await nightHere(scene, { event: 'push' });
    expectNothing(scene, ran);
    expect(ran.said).toMatch(/rate limit for this token is used up[^]* in (15|29|30) minutes/);
  });

  it('when the receipts aren’t told, which must not look like a first sync', async () => {
    const scene = await onGitHub({
      answering: (operation) =>
        operation === LOOK
          ? { status: 200, answer: { data: { repository: { isPrivate: true, receipts: null } } } }
          : undefined,
    });
    expectNothing(scene, await nightHere(scene, { event: 'push' }));
  });
});

describe('on GitHub, an outage hides nothing that is wrong with the roster itself', () => {
  const wrong = [{ ...ADA, country: 'XX' }];

  it('when nobody can say what was uploaded last', async () => {
    const scene = await onGitHub({ answering: (operation) => (operation === LOOK ? FAULT : undefined) });
    change(scene, wrong);
    const ran = await nightHere(scene);
    expectNothing(scene, ran);
    expect(ran.ending).toBe('failed');
    expect(ran.said).toContain('GitHub didn’t answer as it should (502)');
    expect(ran.problems.map(({ rule }) => rule)).toEqual(['employee/country']);
  });

  it('when the roster of the last upload can’t be read, in a check either', async () => {
    const scene = await onGitHub({
      answering: (operation) => ([CONTENT, 'git/get-tree'].includes(operation) ? FAULT : undefined),
    });
    await nightHere(scene);
    change(scene, wrong);
    const nights = [await nightHere(scene), await checkHereOnGitHub(scene)];
    for (const ran of nights) {
      expect(ran.ending).toBe('failed');
      expect(ran.problems.map(({ rule }) => rule)).toEqual(['employee/country']);
    }
    expect(scene.api.posted()).toEqual(ONCE);
  });
});

describe('on GitHub, what is passing is ridden out', () => {
  it.each<[string, Answer | 'reset']>([
    ['git/create-ref', FAULT],
    ['git/create-ref', 'reset'],
    ['git/create-tag', { status: 429, answer: {}, headers: { 'retry-after': '1' } }],
    [LOOK, { status: 200, answer: { data: null, errors: [{ message: 'Something went wrong' }] } }],
  ])('%s', async (operation, fault) => {
    const scene = await onGitHub({
      answering: (asked, nth) => (asked === operation && nth === 1 ? fault : undefined),
    });
    const ran = await nightHere(scene);
    expect(ran).toMatchObject({ ending: 'uploaded' });
    expect(scene.remote.receipts()).toHaveLength(1);
    expect(scene.api.posted()).toEqual(ONCE);
  });

  it.each([
    ['the record of the sync', 'git/create-ref'],
    ['the receipt', UPDATE],
  ])('a ref that was made though its answer broke: that of %s', async (_name, broken) => {
    const scene: OnGitHub = await onGitHub({
      answering: (operation, nth) => (operation === broken && nth === 1 ? FAULT : undefined),
      meanwhile: ({ operation, body }, nth) => {
        if (operation !== broken || nth > 1) return;
        const { name, oid } = refIn(body);
        scene.remote.git('update-ref', name, oid);
      },
    });
    const ran = await nightHere(scene);
    expect(ran).toMatchObject({ ending: 'uploaded' });
    expect(scene.remote.tags()).toEqual(scene.remote.receipts());
    expect(scene.remote.receipts()).toHaveLength(1);
  });

  it('a server that can’t do both at once is asked for each: the receipt first', async () => {
    const message = "Field 'updateRefs' doesn't exist on type 'Mutation'";
    const unknown = { status: 200, answer: { errors: [{ path: ['mutation Update'], message }] } };
    const scene = await onGitHub({
      answering: (operation) => (operation === UPDATE ? unknown : undefined),
    });
    expect(await nightHere(scene)).toMatchObject({ ending: 'uploaded' });
    expect(scene.github.calls).toEqual(BY_THEMSELVES);
    expect(scene.remote.receipts()).toHaveLength(1);
    expect(scene.remote.tags()).toEqual(scene.remote.receipts());
  });

  it.each<[string, string, Answer, string[]]>([
    ['a web page', 'git/create-ref', { status: 200, answer: '<html>Sign in</html>' }, []],
    ['an answer that broke off', 'git/create-ref', { status: 201, answer: '' }, []],
    ['an answer about something else', 'git/create-ref', { status: 201, answer: { object: {} } }, []],
    ['no word on the update', UPDATE, { status: 200, answer: { data: {} } }, ONCE],
    ['null for the update', UPDATE, { status: 200, answer: { data: { updateRefs: null } } }, ONCE],
  ])('nothing counts as recorded by %s', async (_name, operation, answer, sent) => {
    const scene = await onGitHub({ answering: (asked) => (asked === operation ? answer : undefined) });
    const ran = await nightHere(scene);
    const isSent = sent.length > 0;
    expect(ran.ending).toBe(isSent ? 'uploaded' : 'failed');
    expect(scene.api.posted()).toEqual(sent);
    expect(scene.remote.receipts()).toHaveLength(isSent ? 1 : 0);
  });

  it('a tag of which nobody said what it is isn’t published: it is made again', async () => {
    const broken: Answer = { status: 201, answer: '' };
    const scene = await onGitHub({
      answering: (operation, nth) => (operation === 'git/create-tag' && nth === 2 ? broken : undefined),
    });
    const ran = await nightHere(scene);
    expect(ran.ending).toBe('uploaded');
    expect(scene.remote.tags()).toEqual([ran.receipt]);
  });

  it.each([
    [403, 'GitHub refused it (403)', 'Give the run the right to push tags'],
    [500, 'GitHub didn’t answer as it should (500)', 'Start a new run later'],
  ])(
    'where GitHub answers %i to the tag of a receipt, that is why it isn’t recorded',
    async (status, why, hint) => {
      const refused: Answer = { status, answer: {} };
      const scene = await onGitHub({
        answering: (operation, nth) => (operation === 'git/create-tag' && nth > 1 ? refused : undefined),
      });
      const ran = await nightHere(scene);
      expect(ran.ending).toBe('failed');
      expect(ran.said).toContain(`isn’t recorded: ${why}`);
      expect(ran.said).toContain(hint);
      expect(ran.said).toContain('Then sync again');
    },
  );

  it('where the receipt can’t be published, the record that its sync began isn’t taken back either', async () => {
    const scene: OnGitHub = await onGitHub({
      answering: (operation, nth) => (operation === 'git/create-ref' && nth > 1 ? FAULT : undefined),
      meanwhile: ({ operation, body }) => {
        if (operation === UPDATE) scene.remote.git('update-ref', refIn(body).name, 'main');
      },
    });
    expect(await nightHere(scene)).toMatchObject({ ending: 'failed' });
    expect(scene.remote.tags().filter((name) => name.includes('-sending/'))).toHaveLength(1);
  });

  it('a record that may not be taken back stays, and makes nobody wait or worry', async () => {
    const refused: Answer = { status: 200, answer: { errors: [{ type: 'UNPROCESSABLE', message: 'No' }] } };
    const scene = await onGitHub({
      answering: (operation) => ({ [UPDATE]: refused, 'git/delete-ref': FAULT })[operation],
    });
    expect(await nightHere(scene)).toMatchObject({ ending: 'uploaded' });
    expect(scene.github.calls).toEqual(BY_THEMSELVES);
    const again = await nightHere(scene, { unchanged: 'skip' });
    expect(again).toMatchObject({ ending: 'unchanged', notes: [] });
  });
});

describe('on GitHub, the right to leave a receipt is proved before the first byte', () => {
  it.each<[string, Answer, RegExp]>([
    [
      'a ruleset',
      { status: 422, answer: { message: 'Repository rule violations found' } },
      /contents: write, and no ruleset/,
    ],
    ['no right to refs', { status: 403, answer: {} }, /contents: write/],
    ['a fault that lasts', FAULT, /githubstatus\.com/],
  ])('%s: nothing is sent, however often', async (_name, fault, hint) => {
    const scene = await onGitHub({
      answering: (operation) => (operation === 'git/create-ref' ? fault : undefined),
    });
    for (const ran of [await nightHere(scene), await nightHere(scene)]) {
      expectNothing(scene, ran);
      expect(ran.said).toMatch(hint);
    }
  });

  it('a sync of the same second has taken the name: it is under way, so this one isn’t', async () => {
    const scene: OnGitHub = await onGitHub({
      meanwhile: ({ operation, body }) => {
        if (operation === 'git/create-ref') scene.remote.git('update-ref', String(body['ref']), 'main');
      },
    });
    const ran = await nightHere(scene, { event: 'push' });
    expectNothing(scene, ran);
    expect(ran.said).toContain('another sync may have begun in the same second');
  });
});

describe('on GitHub, accepted and not recorded', () => {
  it.each<[string, Answer]>([
    ['a ruleset', { status: 422, answer: { message: 'Repository rule violations found' } }],
    ['a fault that lasts', FAULT],
  ])('fails the run and says so: %s', async (_name, fault) => {
    const scene = await onGitHub({
      answering: (operation, nth) =>
        operation === UPDATE || (operation === 'git/create-ref' && nth > 1) ? fault : undefined,
    });
    const ran = await nightHere(scene, { event: 'push' });
    expect(ran.ending).toBe('failed');
    expect(ran.receipt).toBeUndefined();
    expect(ran.said).toContain('The upload was accepted, but its receipt');
    expect(ran.said).toContain('Both files were accepted');
    expect(scene.api.posted()).toEqual(ONCE);
    expect(scene.remote.tags()).toEqual([expect.stringMatching(/^roster-sync-sandbox-sending\/acme\//)]);
  });

  it.each(['', '/x'])(
    'has the next free name where somebody else took it meanwhile: <name>%s',
    async (more) => {
      const scene: OnGitHub = await onGitHub({
        meanwhile: ({ operation, body }, nth) => {
          if (operation === UPDATE && nth === 1)
            scene.remote.git('update-ref', `${refIn(body).name}${more}`, 'main');
        },
      });
      const ran = await nightHere(scene, { event: 'push' });
      expect(ran).toMatchObject({ ending: 'uploaded' });
      expect(scene.api.posted()).toEqual(ONCE);
      const [taken = '', receipt = '', ...others] = scene.remote.receipts().toSorted();
      expect(others).toEqual([]);
      expect(ran.receipt).toBe(receipt);
      expect(ran.said).toContain(
        `Somebody else has taken the name of the receipt meanwhile; it becomes ${receipt}.`,
      );
      expect(timeOf(receipt)).toBeGreaterThan(timeOf(more === '' ? taken : taken.slice(0, -more.length)));
      // It is signed for this name, so the next sync knows it.
      expect(await nightHere(scene, { unchanged: 'skip' })).toMatchObject({
        ending: 'unchanged',
        baseline: receipt,
      });
    },
  );
});

describe('on GitHub, many receipts', () => {
  it('are paged only as far as the last days reach, and never hidden behind other tags', async () => {
    const scene = await onGitHub();
    await nightHere(scene);
    const head = scene.remote.head();
    const tag = (name: string) => `create refs/tags/roster-sync-sandbox/acme/${name} ${head}\n`;
    const noise = Array.from({ length: 120 }, (_, index) => tag(`zzz${index}`));
    scene.remote.gitWith(noise.join(''), 'update-ref', '--stdin');
    const ran = await nightHere(scene, { unchanged: 'skip' });
    expect(ran.ending).toBe('unchanged');
    expect(scene.github.calls).toEqual([LOOK, LOOK]);
  });

  it('of years are one call', async () => {
    const scene = await onGitHub();
    const eightDays = 8.1 * 24 * 60 * 60 * 1000;
    const { receipt } = await nightHere(scene, { earlier: eightDays });
    const head = scene.remote.head();
    const years = Array.from({ length: 1000 }, (_, index) => {
      const time = new Date(Date.UTC(2019, 0, 1 + index, 2)).toISOString().replaceAll(/[-:]|\.\d+/g, '');
      return `create refs/tags/roster-sync-sandbox/acme/${time} ${head}\n`;
    });
    scene.remote.gitWith(years.join(''), 'update-ref', '--stdin');
    const ran = await nightHere(scene, { event: 'workflow_dispatch' });
    expect(ran).toMatchObject({ ending: 'uploaded', baseline: receipt });
    expect(scene.github.calls).toEqual(ORDINARY);
  });

  it('of a program of which nobody has confirmed one for long are looked for, in the same call', async () => {
    const scene = await onGitHub();
    const days = (count: number) => ({ earlier: (count + 0.1) * 24 * 60 * 60 * 1000 });
    await nightHere(scene, days(31));
    const { receipt = '', notes } = await nightHere(scene, days(8));
    expect(notes.join()).not.toContain('Nobody has confirmed');
    const ran = await nightHere(scene);
    expect(ran.notes.join()).toContain('Nobody has confirmed an upload for 31 days: look once in the portal');
    expect(ran.notes.join()).toContain(`roster-sync confirm ${receipt}`);
    expect(scene.github.calls).toEqual(ORDINARY);
  });

  it('that somebody forged are passed over, however many, and counted', async () => {
    const scene = await onGitHub();
    const first = await nightHere(scene);
    const head = scene.remote.head();
    const message = scene.remote.git('tag', '--list', '--format=%(contents)', 'roster-sync-sandbox/*');
    scene.remote.git(
      'tag',
      '--annotate',
      '--message',
      message,
      'roster-sync-sandbox/acme/20991231T000000Z',
      'main',
    );
    const forged = Array.from({ length: 250 }, (_, at) => {
      const time = `209901${String(1 + (at % 28)).padStart(2, '0')}T00${String(10 + Math.floor(at / 28))}00Z`;
      return `create refs/tags/roster-sync-sandbox/acme/${time} ${head}\n`;
    });
    scene.remote.gitWith(forged.join(''), 'update-ref', '--stdin');
    const ran = await nightHere(scene, { unchanged: 'skip' });
    expect(ran).toMatchObject({ ending: 'unchanged', baseline: first.receipt });
    expect(ran.said).toContain('251 tags that are named like receipts, rejections or records aren’t signed');
    expect(scene.github.calls).toEqual([LOOK, LOOK, LOOK]);
  });

  it('of another program at the same address are found, and asked for only where there are some', async () => {
    const scene = await onGitHub();
    const { receipt } = await nightHere(scene);
    change(scene, COMPANY, { [CONFIG]: configOf(scene.api.url, { program: 'acme-uk' }) });
    const ran = await nightHere(scene);
    expect(ran).toMatchObject({ ending: 'held', baseline: receipt });
    expect(ran.held.map(({ guard }) => guard)).toEqual(['other-configuration']);
    expect(scene.github.calls).toEqual(expect.arrayContaining([LOOK, 'graphql/Receipts']));
  });
});

describe('on GitHub, a rejected receipt', () => {
  it('is one that was rejected with the key', async () => {
    const scene = await onGitHub();
    await nightHere(scene);
    change(scene, [...COMPANY, ...people(9).slice(8)]);
    const second = await nightHere(scene);
    const rejected = second.receipt ?? '';
    const rejection = rejected.replace('-sandbox', '-rejected');
    scene.remote.git('tag', '--annotate', '--message', `Rejected\n\nReceipt: ${rejected}`, rejection, 'main');
    const ran = await nightHere(scene, { event: 'push' });
    // Whoever made the rejection, it wasn't this key.
    expect(ran).toMatchObject({ ending: 'uploaded', baseline: rejected });
    expect(ran.said).toContain(rejection);
  });
});
