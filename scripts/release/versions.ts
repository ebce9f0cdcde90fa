/* Versions and their tags (https://semver.org), as far as a release needs them. Pure. */

const TAG = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/;

interface Version {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  readonly isPrerelease: boolean;
}

function parse(tag: string): Version | undefined {
  const [, major, minor, patch, rest] = TAG.exec(tag) ?? [];
  if (major === undefined) return undefined;
  return { numbers: [Number(major), Number(minor), Number(patch)], isPrerelease: rest !== undefined };
}

/**
 * @param tag which is to be released
 * @param version of package.json
 * @throws where that isn't its tag
 */
export function refuseOtherTag(tag: string, version: string): void {
  if (parse(tag) === undefined) throw new Error(`${tag} isn’t the tag of a version: it is v1.2.3, say.`);
  if (tag === `v${version}`) return;
  throw new Error(`The tag is ${tag} and package.json says ${version}: \`npm version\` makes both.`);
}

/** @returns whether it is one to try, as v1.2.3-rc.1 */
export const isPrerelease = (tag: string): boolean => parse(tag)?.isPrerelease ?? false;

/**
 * The tag that follows the newest release of a major version.
 *
 * @param tag which is released
 * @param all tags of the repository, this one among them or not
 * @returns `v0`, `v1` …; undefined where none is moved: for one to try, and for one that is older than another
 */
export function movingTag(tag: string, all: readonly string[]): string | undefined {
  const own = parse(tag);
  if (!own || own.isPrerelease) return undefined;
  const isNewer = all.some((other) => {
    const version = parse(other);
    if (!version || version.isPrerelease || version.numbers[0] !== own.numbers[0]) return false;
    const [minor, patch] = [version.numbers[1] - own.numbers[1], version.numbers[2] - own.numbers[2]];
    return minor > 0 || (minor === 0 && patch > 0);
  });
  return isNewer ? undefined : `v${own.numbers[0]}`;
}
