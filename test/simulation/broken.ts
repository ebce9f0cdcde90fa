import { registerHooks } from 'node:module';
import { BREAKS } from './breaks.js';
import type { Played } from './play.js';

/*
 * The simulation with a piece of the product broken: a second copy of all modules, whose addresses say which break
 * theirs is. Works where scripts/typescript.ts loads the source, and nowhere else.
 */

type Play = (seed: number, nights: number) => Promise<Played>;

const QUERY = '?break=';
const ROOT = new URL('../../', import.meta.url).href;
let isHooked = false;

function hook(): void {
  if (isHooked) return;
  isHooked = true;
  registerHooks({
    resolve(specifier, context, next) {
      const [parent, broken] = context.parentURL?.split(QUERY) ?? [];
      if (broken === undefined) return next(specifier, context);
      const found = next(specifier, { ...context, parentURL: parent });
      return specifier.startsWith('.') ? { ...found, url: `${found.url}${QUERY}${broken}` } : found;
    },
    load(url, context, next) {
      const [file = '', broken] = url.split(QUERY);
      if (broken === undefined) return next(url, context);
      const loaded = next(file, context);
      const { file: path, is, becomes } = breakOf(decodeURIComponent(broken));
      if (file !== ROOT + path) return loaded;
      const source = Buffer.from((loaded.source ?? '') as Uint8Array).toString();
      if (!source.includes(is)) throw new Error(`${path} no longer has the piece that is to be broken`);
      return { ...loaded, source: source.replace(is, () => becomes) };
    },
  });
}

function breakOf(name: string) {
  const found = BREAKS[name];
  if (found) return found;
  throw new Error(`There isn’t a break “${name}”. There are: ${Object.keys(BREAKS).join(', ')}.`);
}

/** @param name of a break; undefined for the product as it is */
export async function playOf(name: string | undefined): Promise<Play> {
  if (name === undefined) return (await import('./play.js')).play;
  breakOf(name);
  hook();
  const url = `${new URL('play.ts', import.meta.url).href}${QUERY}${encodeURIComponent(name)}`;
  return ((await import(url)) as { play: Play }).play;
}

/**
 * @param nightsOf how many nights a seed plays
 * @returns the first seed that finds the break, and what it found; undefined where none of so many does
 */
export async function playBroken(
  name: string,
  within: number,
  nightsOf: (seed: number) => number,
): Promise<{ readonly seed: number; readonly text: string } | undefined> {
  const [play, playWhole] = [await playOf(name), await playOf(undefined)];
  for (let seed = 1; seed <= within; seed += 1) {
    const [found] = (await play(seed, nightsOf(seed))).violations;
    // What the whole product breaks, too, isn't found by the break.
    if (found && (await playWhole(seed, nightsOf(seed))).violations.length === 0)
      return { seed, text: `${found.promise}: ${found.text}` };
  }
  return undefined;
}
