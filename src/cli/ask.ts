import { createInterface } from 'node:readline/promises';
import { Failure } from '../core/base/failure.js';
import { wrapped } from '../core/base/text.js';
import type { Question } from '../core/init/answers.js';
import { forTerminal } from '../core/report/escape.js';

/** Asks a person, on the terminal that the process runs in. */
export interface Asker {
  /**
   * @returns the text, or an empty one where nothing was answered
   * @throws Failure where the person ends it (Ctrl+C, Ctrl+D)
   */
  text(prompt: string): Promise<string>;
  /** @returns one of the question's answers, or an empty text where it stays open */
  choose(question: Question): Promise<string>;
  /** @returns whether the answer is yes, which Enter is too */
  confirm(question: string): Promise<boolean>;
  close(): void;
}

/** @returns undefined where nobody can answer: input or output isn't a terminal */
export function askerOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Asker | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  const lines = createInterface({ input, output });
  const ended = new AbortController();
  lines.once('close', () => {
    ended.abort();
  });
  const text = async (prompt: string) => {
    const asked = lines.question(forTerminal(prompt), { signal: ended.signal });
    const given = await asked.catch(() => {
      throw new Failure(
        'The questions were broken off, so nothing was written.',
        'Start again when you like.',
      );
    });
    return given.trim();
  };
  return {
    text,
    async choose({ text: asked, choices, isFree }) {
      const say = (text: string, indent: string) =>
        wrapped(forTerminal(text), (output.columns || 80) - indent.length).join(`\n${indent}`);
      output.write(`\n${say(asked, '')}\n`);
      for (const [at, { says }] of choices.entries()) {
        const number = `  ${at + 1}  `;
        output.write(`${number}${say(says, ' '.repeat(number.length))}\n`);
      }
      for (;;) {
        const given = await text(
          choices.length > 0 ? 'Its number, or Enter to decide later: ' : 'Or Enter to decide later: ',
        );
        const chosen = choices[Number(given) - 1];
        if (chosen) return chosen.answer;
        if (given === '' || isFree) return given;
      }
    },
    confirm: async (question) => /^(y|yes)?$/i.test(await text(`${question} [Y/n] `)),
    close() {
      lines.close();
    },
  };
}
