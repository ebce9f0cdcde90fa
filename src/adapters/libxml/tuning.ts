import { setFlagsFromString } from 'node:v8';

/*
 * V8 is made for programs that run for long, and most rosters are validated in a few milliseconds. Both of these together
 * take an eighth of the time of a check of 40 rows, on two cores; a sync of 100,000 takes as long as without.
 */

/** The versions of Node whose V8 has these flags, with these numbers of its own (`node --v8-options`). */
const KNOWN = { from: 22, to: 26 };

/** What V8 has of itself, and what suits a thread that mostly runs for a moment. */
const FLAGS = {
  /** Megabytes for what is new: with fewer, it is looked through again and again while the thread loads. */
  'min-semi-space-size': { usual: 0, short: 8 },
  /** Bytes of code that a function of WebAssembly runs before V8 compiles it once more, which takes a core from all else. */
  'wasm-tiering-budget': { usual: 13_000_000, short: 200_000_000 },
} as const;

function setFlag(name: keyof typeof FLAGS, to: 'usual' | 'short'): void {
  const node = parseInt(process.versions.node);
  // A flag that V8 doesn't have would be said on the screen.
  if (node >= KNOWN.from && node <= KNOWN.to) setFlagsFromString(`--${name}=${FLAGS[name][to]}`);
}

/** The next thread has room for what it makes as it loads. */
export function tuneNextThread(): void {
  setFlag('min-semi-space-size', 'short');
}

type Module = object;

/** What is needed of it here; TypeScript knows it of browsers only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => Module;
  instantiate: (code: Uint8Array | Module, imports?: object) => Promise<object>;
};

/**
 * The thread calls this before it imports libxml2-wasm, which instantiates libxml2 once. The flags hold for the whole
 * process, and while they aren't the usual ones V8 takes no code that it has compiled before: so for no longer than needed.
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
  setFlag('wasm-tiering-budget', 'short');
  try {
    return new WebAssembly.Module(bytes);
  } finally {
    setFlag('min-semi-space-size', 'usual');
    setFlag('wasm-tiering-budget', 'usual');
  }
}
