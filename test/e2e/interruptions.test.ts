import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { filesOf } from '../support/people.js';
import { basics, Repository } from '../support/repository.js';
import { cli, sync, syncStep, WITH_KEY, type Ran } from '../support/runner.js';
import { ONCE, only, record, type Answer, type Answering } from '../support/server.js';
import { describeWithSignals } from '../support/systems.js';

/* What becomes of a sync that is asked to end while something is under way (test/e2e/kill.test.ts: at every step). */

afterEach(cleanUp);

/** Seconds: it is less than one, but a machine may be busy; what is hung on hangs much longer. */
const AT_ONCE = 2;

const NOTHING = /^failed: The sync failed\. Nothing was sent\.$/;
const NO_FILE = /^failed: The sync failed\. No file is known to have been accepted\.$/;
const ONLY_EMPLOYEES = /^failed: The sync failed\. Only the employee file was accepted;/;
const UPLOADED = /^uploaded: 3 employees uploaded to acme\.$/;

const lastLine = ({ stdout }: Ran): string => stdout.trimEnd().split('\n').at(-1) ?? '';

/** A process that is asked to end once, and when it was. */
class Target {
  #child: ChildProcess | undefined;
  at = Infinity;
  said = '';

  started = (child: ChildProcess): void => {
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
  };

  /** To the whole group of processes, as a terminal does with Ctrl+C. */
  signal(...signals: NodeJS.Signals[]): void {
    this.at = performance.now();
    for (const signal of signals) process.kill(-(this.#child?.pid ?? NaN), signal);
  }

  async says(words: RegExp): Promise<void> {
    while (!words.test(this.said)) await pause(10);
  }

  /** How long it took to end since. */
  readonly secondsToEnd = (): number => (performance.now() - this.at) / 1000;
}

/** A sync against an API that answers so; the target is there for those who answer. */
async function syncWith(answering: (target: Target) => Answering, more: Record<string, unknown> = {}) {
  const target = new Target();
  const api = await record({ answering: answering(target) });
  const { repository, remote } = Repository.published(filesOf(api.url, more));
  const ran = await cli(repository, ['sync'], WITH_KEY, target.started);
  return { api, repository, remote, ran, seconds: target.secondsToEnd() };
}

/** Tells the process to end, as a runner does, while it waits for this answer, which then comes. */
const during =
  (ending: string, answer: Answer = {}) =>
  (target: Target): Answering =>
  async ({ path }) => {
    if (!path.endsWith(ending) || target.at !== Infinity) return undefined;
    target.signal('SIGINT');
    // Said at once, since nobody knows whether the process lives to see the answer.
    await target.says(/Asked to end \(SIGINT\)/);
    target.signal('SIGTERM');
    await pause(200);
    return answer;
  };

/** Tells the process to end a moment after this request, which is never answered. */
const hanging =
  (ending: string, signal: NodeJS.Signals) =>
  (target: Target): Answering =>
  ({ path }) => {
    if (!path.endsWith(ending)) return undefined;
    setTimeout(() => {
      target.signal(signal);
    }, 100);
    return new Promise(() => undefined);
  };

/** Tells the process to end while it waits to try this again. */
const refusing =
  (ending: string) =>
  (target: Target): Answering =>
  (request) => {
    if (!request.path.endsWith(ending)) return undefined;
    setTimeout(() => {
      target.signal('SIGINT');
    }, 300);
    return only(ending, { status: 503, headers: { 'Retry-After': '30' } })(request);
  };

describeWithSignals('before anything was sent', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends it within a second, though the API doesn’t answer',
    async (signal) => {
      const { api, remote, ran, seconds } = await syncWith(hanging('employees.xsd', signal));
      expect(ran).toMatchObject({ code: 4, stderr: '' });
      expect(ran.stdout).toContain(`asked to end (${signal})`);
      expect(lastLine(ran)).toMatch(NOTHING);
      expect(seconds).toBeLessThan(AT_ONCE);
      expect(api.posts()).toEqual([]);
      expect(remote.tags()).toEqual([]);
    },
  );

  it('a signal ends the waiting between two tries', async () => {
    const { api, ran, seconds } = await syncWith(refusing('employees.xsd'));
    expect(ran).toMatchObject({ code: 4 });
    expect(lastLine(ran)).toMatch(NOTHING);
    expect(seconds).toBeLessThan(AT_ONCE);
    expect(api.posts()).toEqual([]);
  });

  it('a signal ends it though git hangs', async () => {
    const api = await record();
    const repository = Repository.with(filesOf(api.url));
    repository.publish();
    const folder = temporaryFolder();
    const script = `#!/bin/sh\n[ "$1" = ls-remote ] && touch hangs && sleep 5\nPATH=$REAL_PATH exec git "$@"\n`;
    writeFileSync(join(folder, 'git'), script);
    chmodSync(join(folder, 'git'), 0o755);
    const { PATH = '' } = basics();
    const env = { ...WITH_KEY, PATH: folder + delimiter + PATH, REAL_PATH: PATH };
    const target = new Target();
    const running = cli(repository, ['sync'], env, target.started);
    while (!existsSync(repository.path('hangs'))) await pause(10);
    target.signal('SIGTERM');
    const ran = await running;
    expect(ran).toMatchObject({ code: 4 });
    expect(lastLine(ran)).toMatch(NOTHING);
    expect(target.secondsToEnd()).toBeLessThan(AT_ONCE);
    expect(api.posts()).toEqual([]);
  });
});

describeWithSignals('in the middle of an upload', () => {
  it('the answer is waited for, the positions aren’t sent, the receipt is Partial, and the next sync fixes it', async () => {
    const { api, repository, remote, ran } = await syncWith(during('/employees'));
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.stderr).toMatch(
      /^Asked to end \(SIGINT\) while the employee file is being sent: it isn’t known yet/,
    );
    expect(ran.stdout).toContain('The sync was asked to end (SIGINT).');
    expect(lastLine(ran)).toMatch(ONLY_EMPLOYEES);
    expect(api.posted()).toEqual(['employees']);
    expect(remote.receipt().value('Partial')).toBe('true');

    const next = await sync(repository, '--unchanged', 'skip');
    expect(lastLine(next)).toMatch(UPLOADED);
    expect(api.posted()).toEqual(['employees', ...ONCE]);
  });

  it('a passing fault isn’t tried again', async () => {
    const { api, remote, ran, seconds } = await syncWith(during('/employees', { status: 503 }));
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.stdout).toContain('The API answered 503');
    expect(lastLine(ran)).toMatch(NO_FILE);
    expect(seconds).toBeLessThan(AT_ONCE);
    expect(api.posted()).toEqual(['employees']);
    expect(remote.receipts()).toEqual([]);
  });

  it('the waiting between two tries ends at once', async () => {
    const { api, remote, ran, seconds } = await syncWith(refusing('/employees'));
    expect(ran).toMatchObject({ code: 4 });
    expect(lastLine(ran)).toMatch(NO_FILE);
    expect(seconds).toBeLessThan(AT_ONCE);
    expect(api.posted()).toEqual(['employees']);
    expect(remote.receipts()).toEqual([]);
  });

  it('positions that are refused meanwhile leave a Partial receipt', async () => {
    const { remote, ran } = await syncWith(during('/positions', { status: 503 }));
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.stderr).toContain('the employee file was accepted; of the position file it isn’t known yet');
    expect(lastLine(ran)).toMatch(ONLY_EMPLOYEES);
    expect(remote.receipt().value('Partial')).toBe('true');
  });

  it.each([
    ['with the positions', '/positions', {}],
    ['with the employees, where there are no positions', '/employees', { hierarchy: undefined }],
  ])('what is finished %s is finished: receipt and success', async (_, ending, more) => {
    const { remote, ran } = await syncWith(during(ending), more);
    expect(ran).toMatchObject({ code: 0 });
    expect(lastLine(ran)).toMatch(UPLOADED);
    expect(remote.receipt().value('Partial')).toBeUndefined();
  });
});

describeWithSignals('while the receipt is pushed', () => {
  it('Ctrl+C, and more signals after it, don’t tear it apart', async () => {
    const target = new Target();
    const api = await record();
    const { repository, remote } = Repository.published(filesOf(api.url));
    const receipts = 'refs/tags/roster-sync-sandbox/*';
    remote.hook(
      'pre-receive',
      `while read old new ref; do case $ref in ${receipts}) touch pushing; sleep 1;; esac; done`,
    );
    const running = cli(repository, ['sync'], WITH_KEY, target.started);
    while (!existsSync(remote.path('pushing'))) await pause(10);
    target.signal('SIGINT');
    await pause(100);
    target.signal('SIGINT', 'SIGTERM', 'SIGHUP');
    const ran = await running;
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stderr).toBe(
      'Asked to end (SIGINT): all that there was to send was accepted; the receipt isn’t kept yet.\n',
    );
    expect(lastLine(ran)).toMatch(UPLOADED);
    expect(remote.receipt().value('Partial')).toBeUndefined();
    expect(repository.receipts()).toEqual(remote.receipts());
  });
});

describeWithSignals('a cancelled job', () => {
  async function cancelled(answering: (target: Target) => Answering) {
    const target = new Target();
    const api = await record({ answering: answering(target) });
    const { repository, remote } = Repository.published(filesOf(api.url));
    const ran = await syncStep(repository, { started: target.started });
    return { api, remote, ran, seconds: target.secondsToEnd() };
  }

  it('before the upload sends nothing and says so in log, outputs, summary and report', async () => {
    const { api, remote, ran, seconds } = await cancelled(hanging('employees.xsd', 'SIGINT'));
    expect(ran).toMatchObject({ code: 1, outputs: { outcome: 'failed' } });
    expect(lastLine(ran)).toMatch(/^::error::The sync failed\. Nothing was sent\. The sync was asked to end/);
    expect(ran.summary).toContain('Nothing was sent.');
    expect(existsSync(join(ran.reportDir, 'summary.md'))).toBe(true);
    expect(seconds).toBeLessThan(AT_ONCE);
    expect(api.posts()).toEqual([]);
    expect(remote.tags()).toEqual([]);
  });

  it('in the middle of an upload leaves a Partial receipt', async () => {
    const { remote, ran } = await cancelled(during('/employees'));
    expect(ran).toMatchObject({ code: 1, outputs: { outcome: 'failed', receipt: remote.receipts()[0] } });
    const levels = ran.annotations.map(({ level, message }) => `${level}: ${message}`);
    expect(levels).toEqual([
      expect.stringMatching(/^warning: Asked to end \(SIGINT\) while the employee file is being sent/),
      expect.stringMatching(/^error: acme: The sync failed\. Only the employee file was accepted/),
      expect.stringMatching(/^error: The sync failed\. Only the employee file was accepted/),
    ]);
    expect(remote.receipt().value('Partial')).toBe('true');
  });
});

describeWithSignals('outside of a sync', () => {
  it('a check is just ended: it sends nothing', async () => {
    const target = new Target();
    const api = await record({ answering: hanging('/test', 'SIGTERM')(target) });
    const repository = Repository.with(filesOf(api.url));
    const ran = await cli(repository, ['check'], WITH_KEY, target.started);
    expect(ran.code).toBeNull();
  });
});
