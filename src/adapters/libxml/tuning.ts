import { setFlagsFromString } from 'node:v8';

/*
 * V8 is made for programs that run for long, and most rosters are validated in a few milliseconds. Both of these together
 * take an eighth of the time of a check of 40 rows, on two cores; a sync of 100,000 takes as long as without.
 */

/** The versions of Node whose V8 has these flags, and takes what it has compiled before whatever the first one is. */
const KNOWN = { from: 24, to: 26 };

function setFlag(name: 'min-semi-space-size' | 'wasm-tiering-budget', value: number): void {
  const node = parseInt(process.versions.node);
  // A flag that V8 doesn't have would be said on the screen.
  if (node >= KNOWN.from && node <= KNOWN.to) setFlagsFromString(`--${name}=${value}`);
}

/** Megabytes for what is new: with fewer, a thread looks through all of it again and again while it loads. */
const ROOM = 8;

/** Threads that are started from now on have room for what they make. */
export function giveThreadsRoom(): void {
  setFlag('min-semi-space-size', ROOM);
}

/** Bytes of code that a function of WebAssembly runs before V8 compiles it once more, which takes a core from all else. */
const BEFORE_COMPILED_AGAIN = { usual: 13_000_000, short: 200_000_000 };

type Module = object;

/** What is needed of it here; TypeScript knows it of browsers only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => Module;
  instantiate: (code: Uint8Array | Module, imports?: object) => Promise<object>;
};

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
  setFlag('wasm-tiering-budget', BEFORE_COMPILED_AGAIN.short);
  try {
    return new WebAssembly.Module(bytes);
  } finally {
    setFlag('wasm-tiering-budget', BEFORE_COMPILED_AGAIN.usual);
  }
}
