import type { Answer } from './answer.js';

const LONGEST_SECONDS = 60;

/** What the server asks for, up to a minute; else the delay with up to half of it more, so that clients spread out. */
export function pauseSeconds(answer: Answer, delay: number): number {
  const asked = answer.kind === 'answer' ? retryAfterSeconds(answer.retryAfter) : undefined;
  return Math.min(asked ?? delay * (1 + Math.random() / 2), LONGEST_SECONDS);
}

/** Retry-After is seconds or a date (RFC 9110, 10.2.3). */
function retryAfterSeconds(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? (Date.parse(header) - Date.now()) / 1000 : seconds;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
