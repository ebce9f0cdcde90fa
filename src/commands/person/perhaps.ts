import type { Perhaps } from '../../core/person/story.js';
import { notesOnBegun } from '../baseline/begun.js';
import { dayOfUpload } from '../day.js';
import type { BegunRecord } from '../unrecorded.js';
import type { Look } from './sightings.js';

/* Whether somebody was in the roster of a sync that began and left no receipt: it was perhaps uploaded. */

/** @returns one for each of these records */
export async function perhapsIn(open: readonly BegunRecord[], look: Look): Promise<Perhaps[]> {
  // Nobody has signed the commit of one whose history was erased.
  const readable = open.flatMap(({ name, commit, sent, isErased }) =>
    sent && !isErased
      ? [{ name, commit, configPath: sent.configPath, day: dayOfUpload(name, sent.asOf) }]
      : [],
  );
  const seen = readable.length > 0 ? await look(readable) : [];
  return open.map(({ name }) => {
    const found = seen[readable.findIndex((one) => one.name === name)];
    return { record: name, hasPerson: found ? found.sighting.employee !== undefined : undefined };
  });
}

/** What a reader should know of these records, and whether the person is in them. */
export function notesOnPerhaps(
  id: string,
  open: Parameters<typeof notesOnBegun>[0],
  perhaps: readonly Perhaps[],
): string[] {
  if (perhaps.length === 0) return [];
  const withPerson = perhaps.filter(({ hasPerson }) => hasPerson).map(({ record }) => record);
  const isRead = perhaps.every(({ hasPerson }) => hasPerson !== undefined);
  const has =
    withPerson.length > 0
      ? `${id} is in the roster of ${withPerson.join(', ')}.`
      : isRead
        ? `${id} isn’t in ${perhaps.length === 1 ? 'that roster' : 'any of those rosters'}.`
        : `Whether ${id} is in it can’t be read here.`;
  return [...notesOnBegun(open), has];
}
