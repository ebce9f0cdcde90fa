import { PassThrough } from 'node:stream';
import { expect, it } from '@jest/globals';
import { askerOn } from '../../src/cli/ask.js';

/** A terminal on which somebody types these lines. */
function terminal(...lines: string[]): {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  shown: () => string;
} {
  const input = Object.assign(new PassThrough(), { isTTY: true }) as unknown as NodeJS.ReadStream;
  const shown: string[] = [];
  const output = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 80,
  }) as unknown as NodeJS.WriteStream;
  output.on('data', (chunk: Buffer) => {
    shown.push(chunk.toString());
    // The next line is typed once something is asked.
    if (chunk.toString().includes(': '))
      setImmediate(() => input.emit('data', Buffer.from(`${lines.shift() ?? ''}\r`)));
  });
  return { input, output, shown: () => shown.join('') };
}

const question = {
  key: 'status:Status:Garden leave',
  text: 'Are people with the status "Garden leave" (3) employed today?',
  choices: [
    { answer: 'keep', says: 'yes, they are sent' },
    { answer: 'drop', says: 'no, they are left out' },
  ],
};

it('takes the number of an answer, asks again for any other, and leaves open what isn’t answered', async () => {
  const { input, output, shown } = terminal('7', 'drop', '2', '');
  const asker = askerOn(input, output);
  expect(await asker?.choose(question)).toBe('drop');
  expect(await asker?.choose(question)).toBe('');
  expect(shown()).toContain('  2  no, they are left out');
  asker?.close();
});

it('takes any text where any may be answered', async () => {
  const { input, output } = terminal('Germany');
  const asker = askerOn(input, output);
  expect(await asker?.choose({ key: 'constant:country', text: 'Which?', choices: [], isFree: true })).toBe(
    'Germany',
  );
  asker?.close();
});

it('is broken off by Ctrl+D', async () => {
  const { input, output } = terminal('\u0004');
  await expect(askerOn(input, output)?.text('Well: ')).rejects.toThrow('nothing was written');
});

it('asks nobody where there is no terminal', () => {
  const { input, output } = terminal();
  expect(askerOn(Object.assign(input, { isTTY: false }), output)).toBeUndefined();
});
