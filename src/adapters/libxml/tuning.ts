import { setFlagsFromString } from 'node:v8';

/*
 * V8 is made for programs that run for long, and most rosters are validated in a few milliseconds. The first two of these
 * together take an eighth of the time of a check of 40 rows, on two cores, and the third a twentieth of that of a sync of
 * 10,000; a sync of 100,000 takes as long as without.
 */

/** The versions of Node whose V8 has these flags, and takes what it has compiled before whatever the first one is. */
const KNOWN = { from: 24, to: 26 };

type Flag =
  `--min-semi-space-size=${number}` | `--wasm-tiering-budget=${number}` | '--turbofan' | '--no-turbofan';

function setFlag(flag: Flag): void {
  const node = parseInt(process.versions.node);
  // A flag that V8 doesn't have would be said on the screen.
  if (node >= KNOWN.from && node <= KNOWN.to) setFlagsFromString(flag);
}

/** Megabytes for what is new: with fewer, a thread looks through all of it again and again while it loads. */
const ROOM = 8;

/** Threads that are started from now on have room for what they make. */
export function giveThreadsRoom(): void {
  setFlag(`--min-semi-space-size=${ROOM}`);
}

/** Bytes of code that a function of WebAssembly runs before V8 compiles it once more, which takes a core from all else. */
const BEFORE_COMPILED_AGAIN = { usual: 13_000_000, short: 200_000_000 };

type Module = object;

/** What is needed of it here; TypeScript knows it of browsers only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => Module;
  instantiate: (code: Uint8Array | Module, imports?: object) => Promise<object>;
};

/** Whether there is any: where V8 may compile nothing at all, there isn’t. */
export const hasWebAssembly = (): boolean => 'WebAssembly' in globalThis;

/**
 * The thread calls this before it imports libxml2-wasm, which instantiates libxml2 once. The flag holds for the whole
 * process, and with another value V8 takes no code that it has compiled before: so it is set for no longer than needed.
 */
export function tuneLibxml(): void {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (code, imports) => {
    WebAssembly.instantiate = instantiate;
    if (!(code instanceof Uint8Array)) return instantiate(code, imports);
    const module = compiledForShort(code);
    return { module, instance: await instantiate(module, imports) };
  };
}

function compiledForShort(bytes: Uint8Array): Module {
  setFlag(`--wasm-tiering-budget=${BEFORE_COMPILED_AGAIN.short}`);
  try {
    return new WebAssembly.Module(bytes);
  } finally {
    setFlag(`--wasm-tiering-budget=${BEFORE_COMPILED_AGAIN.usual}`);
  }
}

/**
 * Parts of documents, of 512 KiB each. With the first, the last files of the bundle are loaded; many are of a roster for
 * which it pays to compile.
 */
const FEW_PARTS = { from: 2, to: 40 };
/** Where V8 has a compiler between its simplest and its best one. */
const HAS_MIDDLE = process.arch === 'x64' || process.arch === 'arm64';

let isSpared = false;

/**
 * While few parts are validated, V8’s best compiler rests: it takes the cores from both threads, and hardly anything runs
 * often enough to make up for it. As above, it is off for no longer than needed.
 *
 * @param parts how many there were; undefined at the end
 */
export function spareCores(parts: number | undefined): void {
  const isFew = parts !== undefined && parts >= FEW_PARTS.from && parts <= FEW_PARTS.to;
  if (isFew === isSpared || !HAS_MIDDLE) return;
  isSpared = isFew;
  setFlag(isFew ? '--no-turbofan' : '--turbofan');
}
