import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

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
