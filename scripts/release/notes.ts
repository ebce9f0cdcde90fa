/* CHANGELOG.md (https://keepachangelog.com/en/1.1.0/) and what a release takes from it. Pure. */

const UNRELEASED = '## [Unreleased]';

/** Of a release to try, which is a step to another one: what it brings stays unreleased. */
const isToTry = (version: string): boolean => version.includes('-');

/**
 * Gives what is unreleased its version.
 *
 * @param day of the release, YYYY-MM-DD
 * @throws where nothing is unreleased, or the version has a section
 */
export function withRelease(changelog: string, version: string, day: string): string {
  const heading = `## [${version}]`;
  if (changelog.includes(`\n${heading}`)) throw new Error(`CHANGELOG.md has a section ${version} already.`);
  if (sectionOf(changelog, UNRELEASED) === undefined)
    throw new Error('CHANGELOG.md has nothing under [Unreleased], so there is nothing to release.');
  if (isToTry(version)) return changelog;
  return changelog.replace(UNRELEASED, () => `${UNRELEASED}\n\n${heading} - ${day}`);
}

/**
 * @returns what CHANGELOG.md says of a version: the notes of its release
 * @throws where it says nothing
 */
export function notesOf(changelog: string, version: string): string {
  const notes = sectionOf(changelog, isToTry(version) ? UNRELEASED : `## [${version}]`);
  if (notes === undefined) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return `${notes}\n`;
}

/** @returns what is between a heading and the next of its kind; undefined where that is nothing */
function sectionOf(changelog: string, heading: string): string | undefined {
  const lines = changelog.split(/\r?\n/);
  const start = lines.findIndex((line) => line === heading || line.startsWith(`${heading} `));
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  const section = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
  return section.trim() || undefined;
}
