/**
 * Work that goes on beside other work, and is awaited further down: until then, a failure of it must not end the process.
 *
 * @returns the same work, which fails for whoever awaits it
 */
export function awaitedLater<Work extends Promise<unknown>>(work: Work): Work {
  work.catch(() => undefined);
  return work;
}
