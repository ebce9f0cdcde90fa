/*
 * An auditor's year: plays 250 uploads of 300 people, and those of a second program, into a repository; asks each question
 * of docs/audit.md by its one command of dist/, without a key; compares the answer with what is known.
 *
 *   npm run audit-year        prints a Markdown table with the seconds of each answer; some minutes
 */
import { playRepository, type Played } from './audit-year/repository.js';
import { askedOf, type Question } from './audit-year/questions.js';
import { play } from './play.js';
import { cli } from '../test/support/runner.js';

/** Each is asked so often, and the median counts. */
const TIMES = 3;
const LIMIT_SECONDS = 2;

await play(async () => {
  const played = await playRepository(console.log);
  console.log('\n| question | command | seconds | answer |\n| --- | --- | ---: | --- |');
  let wrong = 0;
  for (const question of askedOf(played)) {
    const { seconds, fault } = await ask(played, question);
    const isSlow = seconds > LIMIT_SECONDS;
    if (isSlow || fault !== undefined) wrong += 1;
    const says = fault ?? (isSlow ? `right, but over ${LIMIT_SECONDS} s` : 'right');
    console.log(`| ${question.asks} | \`${question.command.join(' ')}\` | ${seconds.toFixed(2)} | ${says} |`);
  }
  if (wrong > 0) process.exitCode = 1;
});

/** @returns the median, and what is wrong with the answer */
async function ask(
  { repository }: Played,
  { command, code = 0, faultOf }: Question,
): Promise<{ seconds: number; fault: string | undefined }> {
  const times: number[] = [];
  let fault: string | undefined;
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now();
    const ran = await cli(repository, command);
    times.push((performance.now() - began) / 1000);
    fault ??= ran.code === code ? faultOf(ran.stdout) : `exit code ${ran.code ?? '?'}: ${ran.stderr.trim()}`;
  }
  return { seconds: times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? NaN, fault };
}
