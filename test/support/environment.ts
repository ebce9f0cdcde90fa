import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** Its types don’t name the method. */
type Modules = new (
  code: string,
  options?: vm.SourceTextModuleOptions,
) => vm.SourceTextModule & { createCachedData(): Buffer };

interface Compiled {
  readonly code: string;
  readonly data: Buffer;
}

/** By their files. Nearly all of the six hundred that a test file loads were loaded by the one before. */
const compiled = new Map<string, Compiled>();

function compiledOf(file: string, code: string): Buffer | undefined {
  const found = compiled.get(file);
  return found?.code === code ? found.data : undefined;
}

function keep(file: string, code: string, data: Uint8Array): void {
  // A copy in a buffer of this process: one of a test’s world would keep that whole world.
  compiled.set(file, { code, data: Buffer.from(data) });
}

/**
 * jest compiles everything again for each test file. This process keeps what V8 made of it, which is loaded much faster.
 * V8's own cache is off (`--no-compilation-cache` in package.json): it helps no module, and what is in it keeps the
 * world of a test file that is over, ten megabytes or more of each.
 */
function compileOnce(): void {
  const { compileFunction } = vm;
  const SourceTextModule = vm.SourceTextModule as Modules;
  vm.SourceTextModule = class extends SourceTextModule {
    constructor(code: string, options: vm.SourceTextModuleOptions = {}) {
      const file = options.identifier ?? '';
      const cachedData = compiledOf(file, code);
      try {
        super(code, cachedData ? { ...options, cachedData } : options);
      } catch (error) {
        // For a moment V8 takes none (src/adapters/libxml/tuning.ts).
        if ((error as NodeJS.ErrnoException).code !== 'ERR_VM_MODULE_CACHED_DATA_REJECTED') throw error;
        super(code, options);
      }
      if (!cachedData) keep(file, code, this.createCachedData());
    }
  };
  vm.compileFunction = (code, names, options = {}) => {
    const file = options.filename ?? '';
    const cachedData = compiledOf(file, code);
    const more = cachedData ? { cachedData } : { produceCachedData: true };
    const made = compileFunction(code, names, { ...options, ...more });
    if (made.cachedData) keep(file, code, made.cachedData);
    return made;
  };
}

compileOnce();

/**
 * Where a test file runs: jest's own, with a global object as Node's is. jest's asks a proxy for each `Math` and
 * `Object` that code names, which takes a fifth of the time of a test that calculates.
 */
export default class Environment extends TestEnvironment {
  constructor(...args: ConstructorParameters<typeof TestEnvironment>) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...args);
    } finally {
      vm.createContext = createContext;
    }
    // jest's hundred lines make errors dear, and csv-parse makes one for each record that hasn't as many cells as the first.
    this.global.Error.stackTraceLimit = 20;
  }
}
