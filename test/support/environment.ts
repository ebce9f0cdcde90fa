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

/** jest compiles everything again for each test file. This process keeps what V8 made of it, which is loaded much faster. */
function compileOnce(): void {
  const { compileFunction } = vm;
  const SourceTextModule = vm.SourceTextModule as Modules;
  vm.SourceTextModule = class extends SourceTextModule {
    constructor(code: string, options: vm.SourceTextModuleOptions = {}) {
      const file = options.identifier ?? '';
      const cachedData = compiledOf(file, code);
      super(code, cachedData ? { ...options, cachedData } : options);
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

const MUCH_BYTES = 100 * 1024 * 1024;

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

  override async teardown(): Promise<void> {
    await super.teardown();
    // V8 itself would wait until there is twice as much, and the more memory a process has, the slower it starts git.
    if (process.memoryUsage().heapUsed > MUCH_BYTES) globalThis.gc?.();
  }
}
