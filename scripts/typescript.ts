/*
 * Loaded ahead of every script (node --import): Node takes types away by itself, but looks for a relative import under
 * the very name that is written. Compilers and jest want .js there, and so the file is found as .ts.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
