/* Which packages are in dist/, and the list of them that a release carries. Pure. */

/** What runs in dist/ of the compiler that made it: a few lines of glue. */
export const COMPILER = '@vercel/ncc';

/** @returns the names of the packages that THIRD-PARTY-LICENSES.txt has: each is followed by its licence's short name */
export function bundledIn(licences: string): string[] {
  const blocks = licences.matchAll(
    /(?:^|\n)\n?((?:@[\w.-]+\/)?[a-z][\w.-]*)\n(?=(?:[A-Z0-9][\w.+-]*|\([^)\n]+\))\n)/g,
  );
  return [...new Set([...blocks].map(([, name = '']) => name))].sort();
}

interface Locked {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly [key: string]: unknown;
}

/** What of package-lock.json matters here. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** @returns the name of a package by its place in package-lock.json: `node_modules/a/node_modules/@b/c` */
const nameAt = (path: string): string => path.split('node_modules/').at(-1) ?? '';

/** @returns the packages that aren't there for building and testing alone, by their names */
export function productionIn({ packages }: Lock): Map<string, Locked> {
  const paths = Object.keys(packages).filter((path) => path !== '' && packages[path]?.dev !== true);
  return new Map(paths.map((path) => [nameAt(path), packages[path] ?? {}]));
}

/**
 * The project without what builds and tests it. `npm sbom --omit dev` leaves out what such a package needs as well
 * (debug and ms, which eslint needs, too), so it is given these instead.
 */
export function withoutDevelopment(manifest: object, lock: Lock): { manifest: object; lock: Lock } {
  const strip = (of: object) =>
    Object.fromEntries(Object.entries(of).filter(([key]) => key !== 'devDependencies' && key !== 'scripts'));
  const kept = Object.entries(lock.packages).filter(([, { dev }]) => dev !== true);
  const packages = Object.fromEntries(kept.map(([path, one]) => [path, path === '' ? strip(one) : one]));
  return { manifest: strip(manifest), lock: { ...lock, packages } };
}

/** A list of parts in the form CycloneDX, as far as it is read here. */
export interface Sbom {
  readonly bomFormat?: string;
  readonly components?: readonly { readonly name: string; readonly version?: string }[];
}

/** @returns what is wrong with the list of parts, a line each: what is bundled must be in it, and nothing that only builds */
export function sbomFaults(sbom: Sbom, bundled: readonly string[], lock: Lock): string[] {
  const listed = new Set((sbom.components ?? []).map(({ name }) => name));
  const production = productionIn(lock);
  return [
    ...(sbom.bomFormat === 'CycloneDX' ? [] : ['it isn’t in the form CycloneDX']),
    ...bundled
      .filter((name) => name !== COMPILER && !listed.has(name))
      .map((name) => `${name} is bundled, and not in it`),
    ...[...listed]
      .filter((name) => !production.has(name))
      .map((name) => `${name} is in it, and only builds or tests`),
  ];
}
